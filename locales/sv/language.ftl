### Vad reglerna för texter vet om språket. De här orden trycks inte.

# Språkets kod enligt ISO 639-3, på vilken språkigenkänningen känner det.
language-code = swe
# Språkets vanligaste ord, sådana som andra språk inte har: på dem känns en text snabbt igen.
language-words = och att som för med av det är inte på från ett har kan ska vid också enligt eller när denna dessa deras sina blir vara bli mer än hur vad där över efter inom genom samt ha får till den de om i mellan mot utan även hos sig vi varje
# Tiopotenser som ord, kända på sin början.
language-scales = 3:tusen 6:miljon 6:mn 9:miljard 9:md
# Klockslag till vilka tolv läggs; ett streck om språket inte har sådana.
language-afternoon = -
# Ord mellan veckodag och dag; ett streck om det inte finns några.
language-before-date = den
# Vanliga ändelser efter namn.
language-endings = s
# Namnslut som ändras: grundform och stam; ett streck om det inte finns några.
language-stems = -
# Ändelser som en titel kan ha före ett namn.
language-title-endings = n
# Ord som alldeles före en titel talar om en annan tid eller ett vikariat; stjärna: vilket slut som helst.
language-other-times = dåvarande förre förra f.d. fd. f.d tidigare forna forne föregående blivande tillträdande kommande nya nye ny nästa avgående avgångna utnämnd* designerad* ställföreträdande tf. tf t.f. vice framlidn*
# Ord på vilka en regering känns igen efter ett namn.
language-governments = regering*
# Ord före den som leder en regering; ett streck om det inte finns några.
language-led-by = av under
# Bindeord.
language-and = och samt
