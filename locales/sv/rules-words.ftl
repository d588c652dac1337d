### Språk, uppgifter och personer i texterna: meddelanden till skribenten.

wrong-language-text = Texten är { language-other-in }, fast sidan borde vara { language-in }.
    .help = Skriv översättningen i textens ställe. Tills den är klar räcker rubrik och ingress som sammandrag (”scope: summary”).

wrong-language-title = Rubriken ”{ $words }” är { language-other-in }, fast sidan är { language-in }.
    .help = Skriv rubriken { language-in }.

wrong-language-lead = Ingressen ”{ $words }” är { language-other-in }, fast sidan är { language-in }.
    .help = Skriv ingressen { language-in }.

wrong-language-caption = Bildtexten ”{ $words }” är { language-other-in }, fast sidan är { language-in }.
    .help = Skriv bildtexten { language-in }.

wrong-language-paragraph = Stycket ”{ $words }” är { language-other-in }, fast sidan är { language-in }.
    .help = Översätt stycket. Om det med avsikt är på ett annat språk, märk ut det så att skärmläsaren uttalar det rätt: <span lang="{ $other }">…</span>.

foreign-passage-text = Citatet ”{ $words }” är { language-other-in } men är inte utmärkt som sådant.
    .help = Märk ut orden så att skärmläsaren uttalar dem rätt: <span lang="{ $other }">…</span>.

foreign-passage-lead = Ingressen citerar ”{ $words }” { language-other-in }.
    .help = Skriv citatet { language-in }: i en ingress kan inget annat språk märkas ut. De ursprungliga orden passar i brödtexten.

alt-language-text = Bildens alternativtext ”{ $words }” är { language-other-in }, fast sidan är { language-in }.
    .help = Skriv { language-in } vad bilden visar.

alt-language-copy = Bildens alternativtext ”{ $words }” är ord för ord densamma som i originalet.
    .help = Skriv { language-in } vad bilden visar.
    .first = Originalets alternativtext.

same-text = Sidans text borde vara { language-in } men är ord för ord densamma som originalets.
    .help = Skriv översättningen i textens ställe. Tills den är klar räcker rubrik och ingress som sammandrag (”scope: summary”).
    .original = Originalet.

facts-drift-other = Sidans uppgifter avviker från originalet: { language-in } står { $more } – { language-other-in } { $less }.
    .help = Ta reda på vilken uppgift som är rätt och rätta den andra. Om översättningen med avsikt är kortare, skriv ”scope: summary”.
    .here = Även detta avviker.
    .there = Så står det i originalet.

facts-drift-more = Sidan har { language-in } något som saknas i originalet: { $more }.
    .help = Ta reda på vad som är rätt och rätta det andra.
    .here = Även detta finns bara på den här sidan.

facts-drift-less = Sidan saknar { language-in } något som finns i originalet: { $less }.
    .help = Lägg till det, eller rätta originalet. Om översättningen med avsikt är kortare, skriv ”scope: summary”.
    .there = Så står det i originalet.

date-far-year = Datumet { $written } ligger ett annat år än meddelandet, som publiceras { $day }.
    .help = Menade du { $meant }? Om året är rätt, ange det under waive.

date-far-future = Datumet { $written } ligger mycket långt fram: meddelandet publiceras { $day }.
    .help = Kontrollera året. Om det är rätt, ange det under waive.

date-unreal = { date-impossible }
    .help = Se efter i kalendern och skriv den dag som du menar.

weekday-wrong = ”{ $written }” stämmer inte med datumet { $date }: { $day } är ”{ $right }”.
    .help = Rätta veckodagen eller datumet. Kontrollera vilketdera som avsågs.

name-typo = Namnet ”{ $written }” skiljer sig med en bokstav från { $name }.
    .help = Rätta namnet. Om texten är rätt, rätta namnet i { $file }; om det är någon annan, ange det under waive.

contact-drift-phone = ”{ $written }” är inte det telefonnummer som { $person } har.
    .help = Rätta numret. Säkrare är att ta bort kontaktuppgifterna ur texten: personerna under contacts kommer på sidan med sina uppgifter av sig själva. Om numret i texten är rätt, rätta filen { $file }.
    .there = Här är personens nummer.

contact-drift-email = ”{ $written }” är inte den e-postadress som { $person } har.
    .help = Rätta adressen. Säkrare är att ta bort kontaktuppgifterna ur texten: personerna under contacts kommer på sidan med sina uppgifter av sig själva. Om adressen i texten är rätt, rätta filen { $file }.
    .there = Här är personens adress.

contact-left = { $person } slutade { $day } och svarar inte längre på frågor.
    .help = Ange en annan kontaktperson, eller rätta ”left” i { $file }.

office-vacant = Ministerposten ”{ $office }” saknar nu innehavare: { $person } hade den till och med { $day }.
    .help = Lägg till den nya ministern i content/people/ (offices), eller rätta ”until”. Om posten har dragits in behöver inget göras: anmärkningen försvinner av sig själv ett halvt år efter den sista dagen.

orphan = { $person } nämns ingenstans, inte ens i ett utkast.
    .help = Ta bort { $file } om personen inte längre behövs: personuppgifter sparas bara så länge de används. Nämn annars personen där hen hör hemma (”contacts” eller ”people”).

title-at-date-other = ”{ $written }”: på meddelandets dag { $day } är titeln ”{ $right }” ({ $person }).
    .help = Rätta titeln eller namnet. Om texten talar om en annan tid, skriv ”tidigare”, ”dåvarande” eller ”tillträdande” före titeln. Om texten är rätt, rätta datumen i { $file }.
    .holder = Då har { $holder } uppdraget.

title-at-date-none = ”{ $written }”: { $person } har inte det uppdraget på meddelandets dag { $day }.
    .help = Rätta titeln eller namnet. Om texten talar om en annan tid, skriv ”tidigare”, ”dåvarande” eller ”tillträdande” före titeln. Om texten är rätt, rätta datumen i { $file }.
    .holder = Då har { $holder } uppdraget.
