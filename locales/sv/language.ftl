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
# Början på ord som bredvid en titel eller ett namn talar om en annan tid, en regering eller ett vikariat.
language-other-times = dåvarande förre förra förut f.d tidigare forna föregående blivande tillträdande kommande nya nye ny nästa avgå avgång utnämn design ställföret tf. tf t.f vice regering ex- framlid
