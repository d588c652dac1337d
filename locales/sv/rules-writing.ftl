### Hur texterna är skrivna: längd, länkar, tabeller, citattecken, förkortningar, rester av mallar.

title-long = Rubriken har { $length } tecken; fler än { $limit } är för många för listor, flöden och sökresultat.
    .help = Säg det som är nytt; resten hör hemma i ingressen eller på raden ovanför rubriken (kicker:).
lead-long = Ingressen har { $sentences } meningar. Listor och flöden visar den i sin helhet.
    .help = Behåll två till fyra meningar och flytta resten till texten.
sentence-long = Meningen har { $words } ord; fler än { $limit } är svåra att följa.
    .help = Gör två meningar av den, eller en lista.
link-text = Länken ”{ $words }” säger inte vart den leder. Den som lyssnar på sidan hör länkarna utan orden omkring dem.
    .help = Skriv namnet på det som läsaren hittar där inom hakparenteserna, till exempel [Rapport om de offentliga finanserna](…).
link-text-address = Länktexten är en adress, som läses upp bokstav för bokstav.
    .help = Skriv sidans eller tjänstens namn i stället: [namn](adress).
table-header = En kolumn i tabellen saknar rubrik, så den som lyssnar vet inte vad cellerna handlar om.
    .help = Skriv en rubrik i varje cell på första raden. Bara hörnet ovanför radernas namn får vara tomt.
abbreviation-unexplained = Sidan berättar inte vad ”{ $short }” står för.
    .help = Skriv hela namnet och förkortningen inom parentes första gången: { $name } ({ $short }).
abbreviation-language = ”{ $short }” är organisationens förkortning på ett annat språk. På det här språket är den ”{ $right }”.
    .help = Skriv hela namnet och förkortningen inom parentes första gången: { $name } ({ $right }).
quotes-mixed-nordic = Sidan har citattecken av två slag.
    .help = Skriv ” på båda sidorna om orden, eller tangentbordets raka ", som trycks som ”.
    .other = Här är de av det andra slaget
quotes-mixed-english = Sidan har citattecken av två slag.
    .help = Skriv “ord”, eller tangentbordets raka ", som trycks som “ eller ”.
    .other = Här är de av det andra slaget
placeholder = ”{ $words }” har blivit kvar från en mall eller ett utkast.
    .help = Skriv det som hör hemma här, eller ta bort stället.
placeholder-embargo = ”{ $words }” är en rad för redaktionerna, inte en del av meddelandet.
    .help = Ta bort raden. Tiden för publicering står i filens början, vid date, och före den syns meddelandet ingenstans.
double-space = Här står två mellanslag efter varandra.
    .help = Ta bort det ena. Om du bara ser ett är det andra ett hårt mellanslag: ta bort båda och skriv ett nytt.
marks-unread-heading = Det här skulle bli en mellanrubrik, men #-tecknen syns på sidan.
    .help = Skriv ett mellanslag efter #-tecknen: ## Mellanrubrik.
marks-unread-bullet = Det här skulle bli en lista, men på sidan är det ett stycke med punkter.
    .help = Inled varje punkt på en egen rad med bindestreck och mellanslag: - punkt.
marks-unread-dash = Det här skulle bli en lista, men på sidan är det ett stycke med bindestreck.
    .help = Skriv ett mellanslag efter varje bindestreck: - punkt.
marks-unread-en-dash = Det här skulle bli en lista, men på sidan är det ett stycke med tankstreck.
    .help = Inled varje punkt med bindestreck och mellanslag: - punkt. Om raderna är vad någon säger, lämna en tom rad mellan dem.
marks-unread-link = Det här skulle bli en länk, men parenteserna och adressen syns på sidan.
    .help = Ta bort mellanslaget mellan ] och (: [ord](adress).
marks-unread-bold = Det här skulle bli fetstil, men asteriskerna syns på sidan.
    .help = Ta bort mellanslagen innanför asteriskerna: **ord**. Om du menar tecknet *, skriv \*.
marks-unread-table = Det här skulle bli en tabell, men raderna syns på sidan så som de är skrivna.
    .help = Lämna en tom rad ovanför tabellen och skriv | --- | --- | under dess första rad, med lika många kolumner som raden har.
link-language = Länken ”{ $words }” leder till en sida på ett annat språk ({ $target }) utan att säga det.
    .help = Lägg till sidans språk: {"{"}text: …, url: …, language: { $target }{"}"}. Då ser läsaren det inom parentes efter länken.
image-low = Huvudbilden ”{ $file }” är för liten: { $width } × { $height } pixlar.
    .help = Använd en bild på minst { $least } pixlar. Tjänster som visar länkar utelämnar mindre bilder.
image-large = Bilden ”{ $file }” tar { $size } kB; den som är på språng får vänta på en bild på över { $limit } kB.
    .help = Spara den som JPEG: mindre storlekar görs av den.
statement-incomplete-status = Tillgänglighetsutlåtandet säger inte i vilken mån webbplatsen uppfyller kraven.
    .help = Säg om den uppfyller dem helt, till största delen eller till största delen inte.
statement-incomplete-gaps = Tillgänglighetsutlåtandet säger inte vad som inte är tillgängligt.
    .help = Räkna upp vad som inte är tillgängligt och varför. Om inga brister är kända, skriv att allt innehåll är tillgängligt.
statement-incomplete-method = Tillgänglighetsutlåtandet säger inte när och hur webbplatsen har bedömts.
    .help = Skriv dagen och om ni själva eller någon annan gjorde bedömningen.
statement-incomplete-feedback = Tillgänglighetsutlåtandet säger inte vart man kan skicka respons.
    .help = Skriv adressen för respons, vem som svarar och att ni svarar inom 14 dagar.
statement-incomplete-authority = Tillgänglighetsutlåtandet nämner inte tillsynsmyndigheten.
    .help = Nämn Transport- och kommunikationsverket Traficom och berätta hur man kan klaga hos det.
statement-incomplete-authority-old = Tillgänglighetsutlåtandet nämner den myndighet som utövade tillsyn över tillgängligheten till utgången av 2024.
    .help = Sedan den 1 januari 2025 är det Transport- och kommunikationsverket Traficom.

character-odd-break = { $side ->
        [after] Efter
       *[before] Före
    } ”{ $words }” finns en radbrytning från Word ({ $code }), som inte är någon radbrytning på en webbsida.
    .help = Ta bort den. Lämna en tom rad för ett nytt stycke; avsluta raden med \ för en ny rad, till exempel i en adress.
character-odd-invisible = { $side ->
        [after] Efter
       *[before] Före
    } ”{ $words }” finns ett tecken som ingen ser ({ $code }). Det har följt med när texten kopierades.
    .help = Ta bort det: ställ markören före nästa bokstav och tryck på backstegstangenten en gång, eller skriv ordet på nytt.
character-odd-direction = { $side ->
        [after] Efter
       *[before] Före
    } ”{ $words }” finns ett osynligt tecken som vänder textens riktning ({ $code }).
    .help = Ta bort det eller skriv orden på nytt: på grund av det kan de läsas i en annan ordning än de är skrivna.
character-broken-lost = I ”{ $word }” har en bokstav gått förlorad ({ $code }): texten har sparats med en annan teckenkodning.
    .help = Skriv bokstaven på nytt och kontrollera resten av texten: oftast försvinner alla å, ä, ö och citattecken på en gång.
character-broken-private = { $side ->
        [after] Efter
       *[before] Före
    } ”{ $words }” finns ett tecken som bara ett av Words typsnitt har ({ $code }). Läsaren ser en tom ruta.
    .help = Ta bort det och skriv vad som avsågs: en punkt i en lista börjar med ”- ”, en pil är →.
character-broken-letter = ”{ $written }” har varit ”{ $right }”: texten har sparats med en annan teckenkodning.
    .help = Skriv bokstaven på nytt och kontrollera resten av texten. Är felen många, kopiera texten på nytt därifrån den kom.
