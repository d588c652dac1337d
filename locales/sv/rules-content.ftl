# Vad som kan vara fel i webbplatsens filer: mappar, fält före texten, datafiler och inställningar.

### Filer och mappar

stray-file-place = Den här filen hör inte till något.
    .help = Filerna ligger i content/releases/<år>/<namn>/, content/programmes/<namn>/, content/pages/<namn>/ eller content/people/. Flytta filen till mappen för den sida som använder den, eller radera den.
stray-file-item = Den här filen ligger bredvid sidornas mappar.
    .help = Ge varje sida en egen mapp: { $path } hör hemma i en mapp under den här.
stray-file-release = Den här filen ligger utanför ett pressmeddelandes mapp.
    .help = Ett pressmeddelande har sin mapp under sitt år: content/releases/2026/<namn>/fi.md.
stray-file-year = Mappen ovanför pressmeddelandet är inte ett år.
    .help = Ge den publiceringsårets fyra siffror som namn: content/releases/2026/<namn>/.
stray-file-deep = Den här filen ligger en mapp för djupt.
    .help = Bilder, bilagor och språkfiler ligger direkt i sidans mapp. Flytta filen uppåt.
stray-file-yml = Filens namn slutar på .yml och den läses inte.
    .help = Ändra ändelsen till .yaml.
stray-file-person = Den här mappen är bara för personer: en fil för var och en, med ändelsen .yaml.
    .help = Flytta filen till mappen för den sida som använder den, eller radera den.
stray-file-alone = Mappen för den här filen har ingen text på något språk.
    .help = Lägg till en språkfil, till exempel sv.md, eller radera mappen.
language-file = ”{ $name }” är inte namnet på en språkfil.
    .help = Ge filen namnet { $right }.
language-file-far = ”{ $name }” är inte namnet på en språkfil.
    .help = Webbplatsens språkfiler är { $names }. Byt namn på filen eller radera den.
id-form-folder = ”{ $value }” kan inte vara namnet på en sidas mapp, eftersom namnet blir en del av adressen.
    .help = Ge mappen namnet ”{ $proposed }”: små bokstäver a–z, siffror och enstaka bindestreck.
id-form-person = ”{ $value }” kan inte vara namnet på en persons fil, eftersom namnet blir en del av adressen.
    .help = Ge filen namnet ”{ $proposed }.yaml”: små bokstäver a–z, siffror och enstaka bindestreck.
id-form-key = ”{ $value }” kan inte vara ett id, eftersom det blir en del av adressen.
    .help = Skriv ”{ $proposed }”: små bokstäver a–z, siffror och enstaka bindestreck.
id-form-key-none = ”{ $value }” kan inte vara ett id, eftersom det blir en del av adressen.
    .help = Använd små bokstäver a–z, siffror och enstaka bindestreck.
link-outside = Det här är en länk till något utanför webbplatsens mapp.
    .help = Lägg själva filen här i stället för en länk.
file-large = Den här textfilen är för stor ({ $size } MB).
    .help = En text får vara högst 2 MB. Om filen är en bilaga ska den ha rätt ändelse, till exempel .pdf eller .csv.
file-unreadable = Filen kunde inte läsas: { $reason }.
    .help = Se efter om filen är öppen i ett annat program och försök på nytt.
file-unreadable-forbidden = Du har inte rätt att läsa den här filen.
    .help = Be den som sköter datorn om rätt att läsa den.
file-missing = Webbplatsens inställningar saknas: filen { $path } finns inte.
    .help = Lägg till filen eller välj rätt mapp med --site.
not-utf8 = Filen är inte sparad som UTF-8; den första bokstaven som inte kan läsas finns på rad { $line }.
    .help = Öppna filen i redigeraren, spara den med teckenkodningen UTF-8 och kontrollera å, ä och ö.
not-utf8-utf16 = Filen är sparad som UTF-16.
    .help = Öppna filen i redigeraren och spara den med teckenkodningen UTF-8.

### Fälten före texten

front-matter-empty = Filen är tom.
    .help = Börja med en rad med tre bindestreck (---), skriv title: och de andra fälten, sedan --- igen och texten. Om filen inte behövs, radera den.
front-matter-none = Filen börjar inte med rubriken och de andra fälten.
    .help = Skriv dem före texten, mellan två rader med tre bindestreck (---).
front-matter-fence = Raden före rubriken ska ha tre bindestreck och inget annat.
    .help = Skriv --- (tre bindestreck, inget tankstreck) före rubriken och igen före texten.
front-matter-unclosed = Den andra raden med tre bindestreck saknas.
    .help = Skriv --- på en egen rad mellan det sista fältet och texten.
front-matter-no-keys = ”{ $value }” är inte ett fält med ett värde.
    .help = Varje rad före texten börjar med fältets namn och ett kolon, till exempel title: Förmånerna ändras.

### YAML

yaml-syntax = Raden går inte att förstå: ”{ $line }”.
    .help = Jämför den med raderna omkring. Ett värde med ovanliga tecken behöver citattecken: title: "…".
yaml-syntax-alias = Ett värde som börjar med *, & eller ! behöver citattecken.
    .help = Sätt hela värdet inom citattecken: "*…".
yaml-syntax-documents = En rad med tre bindestreck (---) delar den här filen.
    .help = Radera raden.
yaml-syntax-key = En lista eller parentes står där ett fält ska stå.
    .help = Skriv fältets namn och ett kolon före den. Om parentesen hör till en text, sätt texten inom citattecken.
yaml-syntax-quote = Citattecknen på raden passar inte ihop: ”{ $line }”.
    .help = Börja och sluta värdet med samma tecken. Inne i texten kan du använda ” eller skriva '…"…'.
yaml-syntax-escape = Det omvända snedstrecket (\) på raden betyder något annat här: ”{ $line }”.
    .help = Sätt värdet inom enkla citattecken i stället: '…'.
yaml-syntax-bracket = En parentes på raden saknar sin motpart, eller så saknas ett komma: ”{ $line }”.
    .help = Avsluta varje [ med ] och varje {"{"} med {"}"}, och sätt komma mellan delarna.
yaml-syntax-colon = Kolonet på raden börjar ett nytt fält där det inte kan finnas något: ”{ $line }”.
    .help = Sätt texten som har kolonet inom citattecken. Om det här är ett fält ska det börja lika långt till vänster som fälten omkring.
yaml-syntax-indent = Raden börjar för långt till vänster eller höger: ”{ $line }”.
    .help = Fält som hör ihop börjar under varandra; det som hör till ett fält börjar två mellanslag längre till höger.
yaml-syntax-control = Det finns ett osynligt tecken på raden: ”{ $line }”.
    .help = Skriv raden på nytt för hand: tecknet har följt med när något kopierades.
nesting-yaml = Listor och parenteser ligger för djupt i varandra här.
    .help = Inget fält behöver mer än några nivåer. Skriv värdet på nytt från fältets namn.
yaml-tab = Raden börjar med en tabb.
    .help = Börja den med mellanslag, två för varje steg åt höger. Det kan finnas tabbar också på andra rader i filen.
yaml-nbsp = Raden börjar med ett hårt mellanslag, som ser ut som ett mellanslag men inte är det här.
    .help = Radera allt före det första ordet och skriv vanliga mellanslag.
yaml-colon = Kolonet i ”{ $text }” börjar ett nytt fält.
    .help = Sätt värdet inom citattecken: { $fixed }
yaml-colon-quote = Citattecknen slutar före värdets slut: ”{ $text }”.
    .help = Sätt citattecken runt hela värdet: { $fixed }
yaml-colon-unclosed = Citattecknet före ”{ $text }” saknar sin motpart.
    .help = Skriv: { $fixed }
yaml-colon-bracket = ”{ $text }” börjar med en parentes och läses som en lista.
    .help = Sätt värdet inom citattecken: { $fixed }
yaml-colon-hash = Det som följer efter # skulle falla bort: ”{ $text }”.
    .help = Sätt värdet inom citattecken: { $fixed } Om det är en anteckning, skriv den på en egen rad som börjar med #.
yaml-colon-start = Ett värde kan inte börja med ”{ $mark }”: ”{ $text }”.
    .help = Sätt det inom citattecken: { $fixed }
yaml-colon-space = Det saknas ett mellanslag efter kolonet i ”{ $key }”.
    .help = Skriv: { $fixed }
yaml-colon-around = Texten ”{ $text }” innehåller ett kolon, och de böjda citattecknen runt den skyddar den inte.
    .help = Använd raka citattecken: { $fixed }
yaml-colon-goes-on = Texten i fältet ”{ $key }” fortsätter på den här raden: ”{ $text }”.
    .help = Skriv hela texten på en rad inom citattecken: { $fixed }
quotes-around = De böjda citattecknen runt ”{ $text }” syns på sidan.
    .help = Om de inte hör till texten, skriv: { $fixed } Om de hör dit, skriv: { $kept }
yaml-colon-comma = Kommat före ”{ $text }” avslutar texten.
    .help = Sätt hela texten inom citattecken: { $fixed }
key-twice = Fältet ”{ $key }” står här för andra gången.
    .help = Radera det ena.
    .first = Det första står här.

### Fält

unknown-key = { $kind ->
        [release] I ett pressmeddelande
        [programme] På en programsida
        [page] På en sida
        [site] Bland inställningarna
       *[other] Här
    } finns inget fält ”{ $key }”.
    .help = Menade du ”{ $nearest }”?
unknown-key-far = { $kind ->
        [release] I ett pressmeddelande
        [programme] På en programsida
        [page] På en sida
        [site] Bland inställningarna
       *[other] Här
    } finns inget fält ”{ $key }”.
    .help = Fälten är: { $keys }.
key-missing = ”{ $key }” saknas.
    .help = { $key ->
        [title] Skriv rubriken: title: "…"
        [lead] Skriv ingressen, en eller två meningar: lead: "…"
        [alt] Berätta med ord vad bilden visar: alt: "…" Om den inte säger något, skriv decorative: true.
        [organisations] Skriv organisationernas id: organisations: [vm]
        [contacts] Skriv vem som svarar på frågor: contacts: [personens id]
        [date] Skriv publiceringstiden: date: DD.MM.ÅÅÅÅ 9.00
        [status] Skriv skedet: status: planned, running eller ended
        [reviewed] Skriv dagen för den senaste granskningen: reviewed: 5.5.2022
       *[other] Skriv raden { $key }: och ett värde.
    }
key-missing-empty = { $key ->
        [contacts] ”contacts” är tom: kontaktpersonerna saknas.
       *[other] ”{ $key }” är tomt.
    }
    .help = { key-missing.help }
key-missing-unwritten = I det här utkastet återstår att skriva: { $keys }.
    .help = Fyll i dem när du hinner: utkastet publiceras inte förrän du tar bort raden draft: true i originalet.
key-missing-fact = ”{ $key }” saknas bland de gemensamma uppgifterna.
    .help = Om den här filen är originalet, skriv { $key ->
        [date] date: DD.MM.ÅÅÅÅ 9.00
        [organisations] organisations: [vm]
        [contacts] contacts: [personens id]
        [status] status: planned, running eller ended
        [reviewed] reviewed: och dagen för den senaste granskningen
       *[other] { $key }: och ett värde
    }. Om den är en översättning, radera ”{ $fact }”: de gemensamma uppgifterna står bara i originalet.
key-missing-language = ”{ $key }” har ingen text { language-in }.
    .help = Skriv den efter { $language }:, eller radera ”{ $language }” om det inte finns någon.
key-missing-from = Två av namnen saknar dagen då de börjar gälla.
    .help = Bara det äldsta namnet får vara utan from: lägg till det för de andra, till exempel from: 1.1.2020.
key-place = ”{ $key }” hör inte hemma { $kind ->
        [release] i ett pressmeddelande
        [programme] på en programsida
       *[other] på en sida
    }.
    .help = Det används { $belongs ->
        [release] i pressmeddelanden
        [programme] på programsidor
        [release-programme] i pressmeddelanden och på programsidor
        [programme-page] på programsidor och andra sidor
       *[other] i pressmeddelanden och på sidor
    }. Radera det här.

### Värden

value-form-map = ”{ $value }” står där det ska finnas fält och värden.
    .help = Skriv till exempel { $example }
value-form-list = ”{ $key }” är en lista, även om den har bara en post.
    .help = Skriv: { $example }
value-form-text = ”{ $key }” är en enda text, inte en lista eller flera fält.
    .help = Skriv texten efter { $key }:, inom citattecken om den har ovanliga tecken.
value-form-languages = ”{ $key }” behöver en text för varje språk.
    .help = Skriv: { $example }
value-form-control = Det finns ett osynligt tecken i ”{ $value }”.
    .help = Skriv texten på nytt för hand: tecknet har följt med när något kopierades.
value-form-language = ”{ $value }” är inte en språkkod.
    .help = Skriv koden med små bokstäver: fi, sv, en, se.
value-form-tag = ”{ $value }” är inte en språkbeteckning.
    .help = Skriv språkets kod och landet om du vill: sv-FI.
value-form-decorative = En dekorativ bild har varken alternativtext eller bildtext: ”{ $value }” skulle inte visas.
    .help = Radera decorative: true eller radera texten.
value-form-name = Förnamnet och efternamnet står ihop.
    .help = Skriv dem för sig: { $example }
value-unknown = ”{ $value }” är inget av orden för ”{ $key }”.
    .help = Menade du ”{ $nearest }”? Orden är: { $allowed }.
value-unknown-far = ”{ $value }” är inget av orden för ”{ $key }”.
    .help = Orden är: { $allowed }.
value-unknown-language = ”{ $value }” är inte ett av webbplatsens språk.
    .help = Språken är: { $allowed }.
value-unknown-zone = Det finns ingen tidszon ”{ $value }”.
    .help = Skriv världsdel och stad: time_zone: Europe/Helsinki
rule-unknown = Det finns ingen regel ”{ $value }”.
    .help = Menade du ”{ $nearest }”?
rule-unknown-far = Det finns ingen regel ”{ $value }”.
    .help = Kopiera regelns namn från dess meddelande: det står inom hakparenteser.
rule-unknown-fixed = Regeln ”{ $value }” gäller alltid.
    .help = Radera den här och rätta det som den anmärker på.
listed-twice-language = Språket ”{ $language }” står två gånger i listan.
    .help = Radera det ena.
    .first = Det första står här.
words-missing-site = ”{ $key }” har ingen text { language-in }.
    .help = Varje språk på webbplatsen behöver en: lägg till { $language }: och texten.
words-missing-sections = Adresserna saknar ord { language-in }.
    .help = Skriv dem under sections: för vart och ett av { $sections }.

### Datum

date-form = ”{ $value }” är inte ett datum som går att förstå.
    .help = Skriv dag och klockslag: 5.5.2022 11.38
date-form-quotes = Datumet står inom typografiska citattecken: { $value }.
    .help = Skriv det utan dem: { $key }: { $fixed }
date-form-day = ”{ $value }” är inte en dag som går att förstå.
    .help = Skriv dag, månad och år utan klockslag: 5.5.2022
date-form-clock = Det finns inget sådant klockslag: ”{ $value }”.
    .help = Timmarna är 0–23 och minuterna 0–59: 5.5.2022 11.38
date-form-near = ”{ $value }” är inte ett datum i den form som behövs.
    .help = Skriv: { $fixed }
date-form-midnight = Dygnet slutar före klockan 24: ”{ $value }”.
    .help = Midnatt hör till följande dag: { $fixed }
date-form-unnamed = { $count ->
        [one] En post har
       *[other] { NUM($count) } poster har
    } ett fel som inte visas här: publiceringstiden är inte känd, så innehållet kan ännu vara opublicerat.
    .help = Se felet på din egen dator: tiedote check
date-impossible = ”{ $value }” finns inte: { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } har { $last } dagar.
    .help = Skriv den dag som du menar.
date-impossible-month = Datumet ”{ $value }” har en månad som inte finns.
    .help = Dagen kommer först, sedan månaden: 31.12.2026
time-gap = ”{ $value }” finns inte: klockan flyttas framåt förbi den tiden.
    .help = Skriv den tid som du menar, till exempel { $before } eller { $after }.
time-twice = ”{ $value }” kommer två gånger den natten, eftersom klockan flyttas tillbaka.
    .help = Skriv { $first } för den första gången eller { $second } för den andra.
date-order-end = Slutet ”{ $value }” är före början.
    .help = Rätta det ena.

### Telefonnummer och adresser

phone-form = ”{ $value }” är inte ett telefonnummer som går att ringa.
    .help = Räkna siffrorna. Nummer i andra länder börjar med + och landets nummer.
phone-form-letters = Det finns bokstäver i telefonnumret ”{ $value }”.
    .help = Skriv bara numret, till exempel 0295 530 234.
email-form = ”{ $value }” är inte en e-postadress.
    .help = Skriv den som namn@example.fi eller namn(at)example.fi, utan mellanslag.
url-form-empty = Adressen saknas.
    .help = Skriv en adress som börjar med https://.
url-form-space = Det finns ett mellanslag eller ett tecken i ”{ $value }” som en adress inte kan ha.
    .help = Kopiera adressen från webbläsaren på nytt.
url-form-scheme = Adresser som börjar med ”{ $scheme }:” publiceras inte.
    .help = Använd en adress som börjar med https://.
url-form-no-scheme = Början av adressen ”{ $value }” saknas.
    .help = Skriv: { $fixed }
url-form-host = ”{ $value }” har inget användbart webbplatsnamn.
    .help = Kopiera adressen från webbläsaren på nytt.
url-form-base = ”{ $value }” kan inte vara webbplatsens adress.
    .help = Skriv den utan ? och #, till exempel https://www.example.fi/.
slug-form = ”{ $value }” kan inte vara en del av en adress.
    .help = Skriv: slug: { $proposed }
slug-form-none = ”{ $value }” kan inte vara en del av en adress.
    .help = Använd små bokstäver a–z, siffror och enstaka bindestreck.
alias-form-address = ”{ $value }” är en annan webbplats adress eller ser ut som en.
    .help = Skriv bara den gamla sökvägen på den här webbplatsen, till exempel /sv/gammal/sida/.
alias-form-slash = ”{ $value }” är inte en sökväg på den här webbplatsen.
    .help = Börja den med ett snedstreck, till exempel /sv/gammal/sida/.
alias-form-query = ”{ $value }” har ett ? eller #, som inte kan omdirigeras härifrån.
    .help = Lämna bort den delen eller be om omdirigeringen där webbplatsen finns.
alias-form-space = Det finns ett mellanslag eller ett tecken i ”{ $value }” som en sökväg inte kan ha.
    .help = Kopiera sökvägen från den gamla adressen på nytt.
alias-form-dots = ”{ $value }” leder ut ur sin mapp.
    .help = Skriv sökvägen utan ”.” och ”..”.
