# Reglernas handbok: `tiedote check --explain REGEL` och handledningen i docs/.
#
# En regel har ett namn, ett skäl (`.why`) och ett råd (`.do`). Ord som ska skrivas står mellan `grava accenter`.

manual-level = Nivå
manual-why = Varför
manual-source = Källa
manual-example = Exempel
manual-do = Gör så här
manual-fixed = Regeln gäller alltid: den kan varken ändras under `rules:` eller förbigås under `waive:`.
manual-settable = Nivån kan ändras i webbplatsens inställningar (`rules:` i `site.yaml`). Enskilda sidor kan inte undantas.
manual-waivable = Nivån kan ändras i webbplatsens inställningar (`rules:` i `site.yaml`). Ett enskilt pressmeddelande eller en enskild sida kan undantas med skäl och slutdatum (`waive:`).
manual-typed = ”{ $words }”
manual-more = Mer om en regel: tiedote check --explain REGEL

### Områden

area-files = Filer och mappar
area-fields = Fält och värden
area-dates = Datum och klockslag
area-people = Personer och organisationer
area-languages = Språk och översättningar
area-text = Text och stil
area-links = Länkar och adresser
area-media = Bilder och bilagor
area-site = Hela webbplatsen

### Källor

source-wcag = WCAG 2.2, kriterium { $place }
source-digital-services-act = lagen om tillhandahållande av digitala tjänster (306/2019)
source-language-act = språklagen (423/2003), { $place } §
source-administrative-procedure-act = förvaltningslagen (434/2003), { $place } §
source-openness-act = lagen om offentlighet i myndigheternas verksamhet (621/1999), { $place } §
source-copyright-act = upphovsrättslagen (404/1961), { $place } §
source-data-protection = Allmänna dataskyddsförordningen (EU) 2016/679, artikel { $place }
source-chancellor = biträdande justitiekanslerns avgörande 21.10.2016
source-statement-decision = kommissionens genomförandebeslut (EU) 2018/1523 (modell för tillgänglighetsutlåtande)
source-summer-time-directive = sommartidsdirektivet 2000/84/EG
source-english-style = Government English Style Guide (statsrådets kansli)
source-clear-writing = How to write clearly (Europeiska kommissionen)
source-own = programmets egen regel

### Filer och mappar

rule-stray-file = En fil som inte hör till något
    .why = Någon har lagt filen där och väntar sig att den ska synas. Den publiceras inte av misstag och utelämnas inte i tysthet, utan nämns här.
    .do = Flytta filen till mappen för den sida som använder den och ta upp den där under `media`. Om ingen behöver filen, radera den.
rule-language-file = En språkfils namn
    .why = Filens namn säger på vilket språk texten är: `fi.md`, `sv.md`, `en.md`. En text med ett annat namn skulle inte publiceras på något språk, och ingen skulle någonsin se den.
    .do = Ge filen det namn som meddelandet föreslår. Anteckningar hör inte hemma i ett pressmeddelandes mapp: radera dem där, eller ge filen en ändelse som kan publiceras (till exempel `.txt`) och ta upp den under `media`.
rule-id-form = Namnet på en mapp, en person eller en post
    .why = Länkar och listor använder namnet, och det kan bli en del av en adress. I en adress blir å, ä och ö koder så fort någon kopierar den.
    .do = Ge mappen, filen eller posten det namn som meddelandet föreslår, och använd det nya namnet överallt där det gamla har använts.
rule-link-outside = En genväg ut ur webbplatsens mapp
    .why = En webbplats är en enda mapp, och allt som publiceras ligger i den. En hänvisning till en fil någon annanstans kunde göra sådant offentligt som ingen tänkt publicera.
    .do = Kopiera själva filen till mappen.
rule-file-large = En för stor textfil
    .why = En text på mer än 2 MB är ingen sida: den rymmer två romaner. Troligen är den en bilaga med en texts namn, eller så har en bild klistrats in i texten.
    .do = Om filen är en bilaga, ge den rätt ändelse (`.pdf`, `.csv`) och ta upp den under `media`. Om en bild har klistrats in, spara den som en egen fil och skriv `![](namn.jpg)` i texten.
rule-file-unreadable = En fil som inte kan läsas
    .why = Filen är låst av ett annat program, disken svarar inte eller så har du inte rätt att läsa filen. Ingenting publiceras förrän alla filer har lästs: en sida kunde sakna en del.
    .do = Stäng filen i andra program och försök igen. Om det inte hjälper, be den som sköter datorn om rätt att läsa den.
rule-not-utf8 = Fel teckenkodning
    .why = Med en annan teckenkodning skulle å, ä och ö publiceras som frågetecken eller som två konstiga tecken. Webben använder en enda kodning, UTF-8, och det gör den här webbplatsen också.
    .do = Öppna filen i en textredigerare, spara den med teckenkodningen UTF-8 och kontrollera å, ä och ö. Om de såg fel ut redan före sparandet, skriv dem på nytt.
rule-file-missing = Webbplatsens inställningar saknas
    .why = Filen `content/site.yaml` säger vad webbplatsen heter, vilken adress och vilka språk den har och vem som publicerar den. Utan den kan ingenting byggas.
    .do = Om du är i fel mapp, gå till webbplatsens mapp eller ange den: `tiedote check --site mapp`. Om filen har raderats, hämta den ur versionshistoriken.
rule-year-folder = Ett pressmeddelande i fel års mapp
    .why = Årsmappen gör att ett pressmeddelande går att hitta senare. Det som planerades för december och publiceras i januari blir lätt kvar i fel mapp.
    .do = Flytta mappen till rätt år. Länkarna till meddelandet fungerar fortfarande: de nämner inte året.
rule-id-twice = Två mappar med samma namn
    .why = En länk nämner pressmeddelandets mapp utan år. Om två mappar har samma namn vet ingen vilken länken avser.
    .do = Byt namn på den ena mappen, helst den nyare, som färre länkar leder till: `budget-2027`. Sidans adress ändras inte, den kommer av rubriken.
rule-fact-twice = Samma uppgift i två filer
    .why = Tidpunkt, nummer, organisationer och kontaktpersoner är desamma på alla språk. Därför skrivs de en gång, i originalet. Om de skrivs på varje språk börjar de skilja sig åt.
    .do = Ta bort de gemensamma uppgifterna ur översättningen. Om någon av dem saknas i originalet, flytta den dit. Om översättningen publiceras senare får dess eget `date` stå kvar: det är ingen gemensam uppgift.
rule-facts-missing = De gemensamma uppgifterna saknas
    .why = Tidpunkt, organisationer och kontaktpersoner står i originalspråkets fil. I en mapp med enbart översättningar finns de ingenstans.
    .do = Bestäm vilket språk som är originalet och skriv de gemensamma uppgifterna i dess fil.

### Fält och värden

rule-front-matter = Raderna före texten
    .why = Filen börjar med uppgifterna om texten: rubrik, ingress, tidpunkt. De står mellan två rader med tre bindestreck, så att de skiljs från texten.
    .do = Skriv de två raderna med tre bindestreck, var och en på en egen rad utan annat, och mellan dem åtminstone `title` och i pressmeddelanden och på programsidor `lead`. `tiedote new release "Rubrik"` skapar en sådan fil åt dig.
rule-yaml-syntax = En rad som inte går att förstå
    .why = Raderna före texten och datafilerna har en bestämd form. Om en rad avviker vet ingen vad den betyder, och en gissning kunde leda till att fel uppgift publiceras.
    .do = Se på raden och på den ovanför. Oftast saknas ett citattecken eller en parentes, eller så börjar raden ett mellanslag för långt in. Ett värde med ovanliga tecken är tryggt inom citattecken.
rule-yaml-colon = Ett kolon eller något annat särskilt tecken i ett värde
    .why = ”Minister X: …” är en av de vanligaste rubrikerna, men kolonet skiljer också fältets namn från värdet. Därför sätts en rubrik med kolon inom citattecken.
    .do = Sätt hela värdet inom citattecken så som meddelandet visar. Om värdet självt har citattecken, sätt det inom enkla: `'…'`.
rule-quotes-around = Böjda citattecken runt ett värde
    .why = En rubrik som kopierats ur ett textprogram har ofta böjda citattecken runt sig. De läses som en del av rubriken och syns därför också i listor, flöden och sökresultat.
    .do = Ta bort de böjda tecknen eller byt dem mot raka. Om hela rubriken är någons ord och tecknen hör till den, sätt raka tecken runt de böjda: `title: "”Vi är redo”"`.
rule-yaml-tab = En tabb i början av raden
    .why = Rader som hör till ett fält börjar längre till höger än fältet, och avståndet räknas i mellanslag. En tabb är olika bred i varje redigerare.
    .do = Ta bort tabben och skriv två mellanslag. De flesta redigerare kan göra det i hela filen på en gång.
rule-yaml-nbsp = Ett hårt mellanslag i början av raden
    .why = Textprogram och webbsidor sätter hårda mellanslag mellan ord som hör ihop. De ser ut som mellanslag, men i början av en rad räknas de inte som sådana.
    .do = Ta bort allt före radens första ord och skriv vanliga mellanslag.
rule-key-twice = Samma fält två gånger
    .why = Om ett fält står två gånger kan bara det ena värdet gälla, och ingen kan veta vilket skribenten ville ha.
    .do = Ta bort den ena raden.
rule-unknown-key = Fältet finns inte
    .why = Fälten har bestämda namn. Ett felskrivet fält skulle inte göra någonting: ministern kunde falla bort ur ett pressmeddelande utan att någon märkte det.
    .do = Rätta fältets namn, eller ta bort raden om den inte behövs. Om raden är en del av en text, sätt texten inom citattecken.
rule-key-missing = Något som behövs saknas
    .why = Utan kontaktperson kan en journalist inte fråga någon, och utan tidpunkt kunde meddelandet gå ut för tidigt: det hålls tillbaka tills det har en.
    .do = Skriv den rad som saknas så som meddelandet visar. Om filen är en översättning, ta i stället bort de gemensamma uppgifterna ur den.
rule-key-place = Fältet hör till en annan sorts sida
    .why = En programsida har ett läge men ingen publiceringstid, och ett evenemang hör till ett pressmeddelande. På fel plats skulle fältet inte göra någonting.
    .do = Ta bort raden, eller flytta mappen dit den hör: `releases/<år>/`, `programmes/` eller `pages/`.
rule-value-form = Värdet har fel form
    .why = Ett fält tar emot en text, ett annat en lista, ett tredje en text på varje språk. Ett värde av annan form går inte att använda.
    .do = Skriv värdet så som meddelandet visar.
rule-value-unknown = Ett ord som fältet inte känner till
    .why = I vissa fält går det att använda bara vissa ord, till exempel för meddelandets typ. Ett annat ord skulle falla bort utan att någon märkte det.
    .do = Välj något av de ord som meddelandet räknar upp.
rule-nesting = För mycket inuti vartannat
    .why = Ingen läsare orkar följa en lista i en lista i en lista. Så många nivåer är säkert ett misstag, eller ett försök att belasta datorn.
    .do = Ta bort tecken tills listorna och citaten ligger på de nivåer som är avsedda.

### Datum och klockslag

rule-date-form = Ett datum som inte går att förstå
    .why = Publiceringstiden får inte bero på en gissning: feltolkad kunde den skicka ut meddelandet en månad för tidigt.
    .do = Skriv tidpunkten i formen `5.5.2022 11.38`. Midnatt är `0.00` den dag som börjar.
rule-date-impossible = En dag som inte finns i kalendern
    .why = April har 30 dagar. Bara skribenten vet vilken dag som avsågs.
    .do = Se efter i kalendern och skriv den rätta dagen.
rule-time-gap = En tid som faller bort när klockan ställs om
    .why = Den sista söndagen i mars ställs klockan fram från tre till fyra. Halv fyra finns inte den natten, så ingenting kan publiceras då.
    .do = Skriv den tid du menar: en timme tidigare eller senare.
rule-time-twice = En tid som kommer två gånger när klockan ställs om
    .why = Den sista söndagen i oktober ställs klockan tillbaka från fyra till tre. Halv fyra kommer två gånger den natten, med en timmes mellanrum, och ett embargo kan upphöra bara en gång.
    .do = Kopiera den ena av meddelandets tider till filen: den med `+03:00` är den tidigare, i sommartid.
rule-time-missing = Publiceringens klockslag saknas
    .why = Det som publiceras i dag eller senare hålls tillbaka till sitt klockslag, och därför måste klockslaget vara känt. Bara en dag som är förbi får stå ensam.
    .do = Skriv klockslaget efter dagen: `date: 2.6.2026 9.00`.
rule-date-order = Två datum i fel ordning
    .why = En översättning publiceras inte före originalet, en ändring görs inte före publiceringen och ett evenemang slutar inte innan det börjar. Det ena datumet är fel.
    .do = Rätta det datum som är fel; meddelandet visar också det andra.
rule-date-far = Ett år som inte kan vara avsett
    .why = Ett felaktigt år är ett skrivfel: ett meddelande från 2020 talade om den 21 oktober 2010. Läsaren kan därför missa evenemanget eller tidsfristen.
    .do = Rätta året. Om det är rätt, skriv ett undantag under `waive:` och ange skälet.
rule-date-unreal = En dag i texten som inte finns i kalendern
    .why = November har 30 dagar. Den som skriver in en tidsfrist i sin kalender hittar ingen sådan dag, och bara skribenten vet vilken dag som avsågs.
    .do = Se efter i kalendern och skriv den rätta dagen. Om siffrorna inte är ett datum, ange det under `waive`.
rule-weekday-wrong = Veckodagen stämmer inte med datumet
    .why = Om det står fredag i inbjudan men datumet är en torsdag kommer hälften av gästerna på fel dag.
    .do = Ta reda på vilketdera som avsågs och rätta det andra.
rule-review-due = En sida som inte har granskats på ett år
    .why = Ett pressmeddelande är historia, men en programsida läses som aktuell. På en sida som ingen läst på ett år kan det finnas personer som har slutat och planer som har ändrats.
    .do = Läs sidan med en utomståendes ögon, rätta det som har ändrats och skriv dagens datum efter `reviewed`.

### Personer och organisationer

rule-phone-form = Ett telefonnummer som inte går att ringa
    .why = Ett ofullständigt nummer, eller ett nummer med ord i, skulle gå till fel plats. Numren visas alltid på samma sätt och går att ringa med ett tryck.
    .do = Skriv bara numret. Telefontiderna berättas i texten.
rule-email-form = En e-postadress som inte fungerar
    .why = En fråga som skickas till en felskriven adress kommer inte fram, och journalisten får inget svar.
    .do = Skriv adressen så som den står i din egen e-post.
rule-unknown-id = Ett id som ingen har
    .why = Ett felskrivet id skulle leda till att en kontaktperson föll bort eller byttes mot fel person. Ingenting gissas: meddelandet nämner det som ligger nära.
    .do = Rätta id:t, eller skapa det som det avser: `tiedote new person "Förnamn Efternamn"` påbörjar en persons fil. Det som inte är publicerat ännu kan inte nämnas: ett pressmeddelande kan inte hänvisa till en programsida som publiceras i morgon.
rule-listed-twice = Samma namn två gånger i en lista
    .why = En person som står två gånger i listan skulle visas två gånger, som om det fanns två.
    .do = Ta bort den ena.
rule-not-minister = En minister utan post den dagen
    .why = En titel hör ihop med en tid: en post i en och samma regering har haft tre innehavare. Den som inte var minister den dag meddelandet gavs kan inte presenteras som minister i det.
    .do = Rätta `from` eller `until` i personens fil, eller flytta namnet från `ministers` till `people`.
rule-office-overlap = Två innehavare av samma post
    .why = En ministerpost har en innehavare i taget. Om perioderna överlappar kan sidorna under den tiden ha fel minister.
    .do = Skriv den tidigare ministerns sista dag som `until`.
rule-office-vacant = En post utan innehavare
    .why = Vid ett regeringsskifte får de gamla ministrarna sin sista dag, men de nya glöms bort. Regeln påminner om dem i ett halvår.
    .do = Lägg till den nya ministern i `content/people/`, med `offices`. Om posten har dragits in behöver inget göras: anmärkningen försvinner av sig själv.
rule-orphan = Personen nämns ingenstans
    .why = Personuppgifter får sparas bara så länge och i den mån de behövs. Ministrar behövs alltid, eftersom också tidigare regeringar har sina sidor. Utkast och innehåll under embargo räknas med, och därför får bara redaktionen veta detta.
    .do = Ta bort personens fil, eller nämn personen där hen hör hemma (`contacts`, `people`).
rule-contact-drift = En kontaktuppgift i texten är en annan än i personens fil
    .why = Ett nummer som skrivits i texten föråldras: journalisten ringer det nummer som kontaktpersonen hade i fjol. Personerna under `contacts` kommer på sidan med aktuella uppgifter av sig själva.
    .do = Ta bort kontaktuppgifterna ur texten eller rätta dem. Om texten är rätt, rätta personens fil.
rule-contact-left = Kontaktpersonen har slutat
    .why = En kontaktperson som slutat före publiceringen kan inte svara någon. Om personen slutar först senare visar sidan av sig själv organisationens kontaktuppgifter.
    .do = Ange någon annan under `contacts`.
rule-name-typo = Ett namn som skiljer sig med en bokstav
    .why = Ett namn som ligger en bokstav från en ministers eller kontaktpersons namn är nästan alltid ett skrivfel, och den som bär namnet märker det först.
    .do = Rätta namnet. Om texten är rätt och uppgifterna fel, rätta filen i `content/people/`. Om det är någon annan, skriv ett undantag under `waive:`.
rule-number-twice = Samma nummer på två
    .why = Pressmeddelanden och program arkiveras och nämns med sitt nummer, som är unikt för en organisation och ett år.
    .do = Kontrollera numret i registret och rätta det som är fel.
rule-title-at-date = En titel som inte gällde den dagen
    .why = En text som gjorts av fjolårets kallar en minister vid fjolårets titel, och en som skrivits före ett regeringsskifte vid en titel som ingen har ännu. I ett pressmeddelande gäller titeln på dess egen dag.
    .do = Rätta titeln eller namnet; meddelandet säger vem som hade posten den dagen. Om texten talar om en annan tid, säg det: tidigare, dåvarande, tillträdande. Om texten är rätt, rätta `from` och `until` i personens fil.

### Språk och översättningar

rule-language-missing = En språkversion saknas
    .why = Statens myndigheter informerar allmänheten på finska och svenska. En kort version med kontaktuppgifter vid samma tidpunkt räcker, men ingenting alls räcker inte, och brist på personal är inget skäl. Ett myndighetsmeddelande (`type: notice`) kan inte undantas.
    .do = Lägg till språket, i sin helhet eller som ett sammandrag (`scope: summary`; rubrik och ingress räcker, kontaktuppgifterna kommer av sig själva).
rule-translation-late = Översättningen publiceras för sent
    .why = Allmänheten ska informeras på båda språken samtidigt. Översättningar har publicerats 16 minuter, 17 timmar, 4 dagar och 9 månader för sent.
    .do = Publicera båda språken samtidigt, eller publicera först ett sammandrag och gör det senare till en hel text.
rule-translation-stale = Originalet har ändrats efter översättningen
    .why = En siffra rättas i den finska texten fem i nio, och i den svenska står den gamla siffran kvar i åratal. När översättningen har uppgift om vad den gjordes av märks skillnaden.
    .do = Uppdatera översättningen och ge sedan kommandot `tiedote translated ID SPRÅK`. Om bara ett kommatecken har ändrats i originalet räcker kommandot.
rule-wrong-language = Texten är på fel språk
    .why = Sidan uppger sitt språk för webbläsaren och för skärmläsaren, som väljer röst efter det. Kvarglömda finska rubriker, ingresser och bildtexter är det vanligaste felet på ministeriernas svenska och engelska sidor.
    .do = Översätt texten. Om den med avsikt är på ett annat språk, märk ut det så att skärmläsaren uttalar den rätt: `<span lang="fi">…</span>`.
rule-foreign-passage = Ett långt citat på ett annat språk
    .why = Ett citat på talarens eget språk är välkommet. Om det inte märks ut läser skärmläsaren det med den röst som hör till sidans språk, och ingen förstår det.
    .do = Skriv `<span lang="fi">` före orden och `</span>` efter dem; `fi` är koden för citatets språk. I en ingress citeras på sidans eget språk.
rule-same-text = Översättningen är en kopia av originalet
    .why = Den som kopierar `fi.md` till `sv.md` för att översätta, och blir avbruten, publicerar en svensk sida på finska. En kopia är ingen språkversion: om språket är obligatoriskt är den ett lika allvarligt fel som en version som saknas.
    .do = Översätt texten. Publicera ett sammandrag tills översättningen är klar: rubrik och ingress räcker.
rule-facts-drift = Språkversionernas uppgifter skiljer sig åt
    .why = En siffra som rättas i den finska texten men glöms i den svenska ger två sanningar. Tal, summor, datum och telefonnummer jämförs, hur de än skrivs på de olika språken.
    .do = Ta reda på vilken uppgift som är rätt och rätta den andra. Om översättningen med avsikt är kortare är den ett sammandrag: skriv `scope: summary`.
rule-words-missing = Ett namn eller en titel saknas på något språk
    .why = Organisationernas namn, titlarna och ämnena visas på sidor på alla språk. Text på ett annat språk används aldrig som ersättning: finska ord på en svensk sida är det vanligaste felet på riktiga webbplatser.
    .do = Lägg till texten på det språk som saknas, på det ställe som meddelandet visar. Om ingen vet titeln på det språket, fråga statsrådets termbank (Valter) i stället för att gissa.
rule-attachment-missing = En bilaga på bara ett språk
    .why = En bilaga som finns på den finska sidan hör hemma också på den svenska: språken är likvärdiga.
    .do = Ge bilagan en länktext i språkets fil: `attachments: {"{"}luvut.csv: Siffrorna som tabell{"}"}`. Om den hör till bara ett språk, skriv till exempel `language: fi` bredvid namnet under `media`.
rule-link-language = En länk till ett annat språk utan att det sägs
    .why = Läsaren bör veta på förhand om länken leder till ett annat språk. När språket är angivet skriver sidan ”(på finska)” efter länken, och skärmläsaren uttalar den rätt.
    .do = Lägg till språket, `language:`, eller länka till en sida på läsarens eget språk.

### Text och stil

rule-title-long = En för lång rubrik
    .why = Rubriken står ensam i listor, flöden, sökresultat och meddelanden till medierna. En lång rubrik kapas, och då finns nyheten i den del som faller bort.
    .do = Säg i rubriken vad som är nytt. Vem som beslutade och varför hör hemma i ingressen.
rule-lead-long = En för lång ingress
    .why = Ingressen läses i listor, flöden och sökresultat, där inget annat av texten finns. Där orkar man läsa två till fyra meningar.
    .do = Behåll det som den som läser listan måste veta. Resten är textens första stycke.
rule-sentence-long = En mening som är svår att följa
    .why = En myndighet ska använda ett klart språk. En mening är svår att följa om den har fler än 33 ord på svenska, 27 på finska eller 40 på engelska.
    .do = Gör två meningar, eller en lista.
rule-abbreviation = En förkortning som inte förklaras
    .why = Utanför statsrådet känner man inte till ministeriernas förkortningar. Dessutom varierar de mellan språken: finskans SM är på svenska IM.
    .do = Skriv hela namnet en gång med förkortningen inom parentes, eller använd alltid hela namnet.
rule-heading-one = En mellanrubrik på första nivån
    .why = Sidans rubrik är den enda på första nivån: skärmläsaren läser upp rubrikerna som en innehållsförteckning. Mellanrubrikerna i texten börjar med två #-tecken.
    .do = Skriv `## Mellanrubrik`.
rule-heading-skipped = En mellanrubrik som hoppar över en nivå
    .why = Mellanrubrikerna är en innehållsförteckning: en del av en del ligger en nivå djupare, inte två. Där en nivå saknas ser det ut som om något hade fallit bort.
    .do = Ta bort ett #-tecken. Hur stor mellanrubriken är bestäms av webbplatsens tema.
rule-heading-empty = En mellanrubrik utan ord
    .why = Skärmläsaren läser en tom mellanrubrik som ”rubrik” och inget mer, och ingen ser den på sidan. Oftast är den kvar från en äldre version.
    .do = Skriv mellanrubriken eller ta bort raden.
rule-marks-unread = Tecken som syns på sidan
    .why = Ett mellanslag för mycket eller för litet, och det som skulle bli en mellanrubrik, en lista, en länk eller fetstil blir ett stycke med konstiga tecken. Den som lyssnar på sidan hittar varken rubrik eller lista.
    .do = Skriv så som meddelandet säger.
rule-footnote = En fotnot utan tecken, eller ett tecken utan fotnot
    .why = Tecknet `[^1]` i texten och raden `[^1]: text` i slutet hör ihop. Ett tecken ensamt leder ingenstans, och en fotnot ensam visas inte.
    .do = Skriv den del som saknas, eller ta bort den andra.
rule-table-caption = En tabell utan rubrik
    .why = Tabellens rubrik säger vad tabellen visar, innan den läses cell för cell. Med en rubrik kan skärmläsaren också säga vad det är som rullar på en liten skärm.
    .do = Skriv rubriken under tabellen efter en tom rad och inled den med kolon och mellanslag.
rule-table-header = En kolumn utan rubrik
    .why = Den som lyssnar på en tabell hör kolumnens rubrik före varje cell. Utan den är cellerna siffror om ingenting.
    .do = Säg på första raden vad varje kolumn handlar om och nämn enheten.
rule-quotes-mixed = Citattecken av två slag
    .why = På finska och svenska står samma tecken på båda sidor om citatet, på engelska två olika. Om båda finns på samma sida har en del av texten kopierats från något annat ställe.
    .do = Skriv tangentbordets raka tecken: de görs om till språkets egna.
rule-double-space = Två mellanslag efter varandra
    .why = Två mellanslag blir kvar när ord flyttas, eller när ett textprogram har lagt till ett hårt mellanslag. Det senare syns på sidan som en lucka.
    .do = Ta bort båda och skriv ett.
rule-placeholder = Ord som blivit kvar från en mall
    .why = På ett ministeriums sida stod `Dubbelklicka och skriv ministeriets namn` och `2026:XX`: mallens anvisning publicerades med texten.
    .do = Skriv det som saknas.
rule-raw-html = HTML-kod i texten
    .why = Texterna skrivs i Markdown, som ser likadan ut i alla teman och kan läsas upp av en skärmläsare. Annan HTML-kod godtas inte, så att inget som klistras in kan starta ett program i läsarens webbläsare.
    .do = Skriv det i Markdown så som meddelandet visar. Själva tecknet `<` skrivs `\<`.
rule-character-odd = Ett osynligt tecken
    .why = Text från ett annat program för med sig tecken som ingen ser och ingen har menat. De klistrar ihop ord, döljer ord för sökningen och får skärmläsaren att staka sig.
    .do = Ta bort tecknet: ställ markören före nästa bokstav och tryck en gång på backstegstangenten. Om det inte hjälper, skriv ordet på nytt. Text som klistras in utan formatering (Ctrl+Shift+V) för med sig färre.
rule-character-broken = Förstörda bokstäver
    .why = Texten har skrivits med en teckenkodning och lästs med en annan, eller så har den ett tecken som bara ett visst program känner till. Läsarna ser det genast, i rubriken liksom i flöden och sökresultat.
    .do = Skriv bokstäverna på nytt eller kopiera texten på nytt därifrån den kom. Felet finns oftast i hela texten.

### Länkar och adresser

rule-link-text = En länk som inte säger vart den leder
    .why = Den som lyssnar på en sida hör ofta bara länkarna efter varandra: ”här”, ”här”, ”läs mer”. En bra länktext är namnet på det som finns bakom länken.
    .do = Länka namnet på sidan, rapporten eller tjänsten. Ofta finns det redan i meningen.
rule-link-dead = En länk till något som inte finns
    .why = En länk till något som inte finns, eller inte har publicerats ännu, skulle leda läsaren till en tom sida. Meddelandet är detsamma i båda fallen, så att det inte avslöjar vad som väntar på publicering.
    .do = Rätta namnet så som meddelandet föreslår, publicera den andra sidan först eller ta bort länken.
rule-link-form = En länk som inte leder någonstans
    .why = En länk börjar med något av vissa bestämda ord, till exempel `release:` eller `https:`. En annan början kunde starta ett program i läsarens webbläsare, eller så skulle länken brytas när sidan flyttas.
    .do = Skriv `[ord](release:mappens-namn)` om länken leder till den här webbplatsen och `[ord](https://…)` om den leder någon annanstans.
rule-link-address = En länk till den egna webbplatsen som adress
    .why = Sidans adress kommer av rubriken och kan ändras, men mappens namn står kvar. En länk som nämner mappen fungerar alltid och leder till läsarens eget språk.
    .do = Skriv så som meddelandet föreslår.
rule-url-form = En webbadress som inte duger
    .why = De här adresserna leder ut på webben, så de börjar med `https://` och har namnet på en webbplats. En annan adress kunde starta ett program i läsarens webbläsare eller leda ingenstans.
    .do = Öppna sidan i webbläsaren och kopiera hela adressen, från `https://` till slutet.
rule-slug-form = En del av en adress
    .why = Adresser har bara små bokstäver a–z, siffror och enstaka bindestreck, så att de kan kopieras till ett brev eller läsas upp.
    .do = Använd meddelandets förslag. Om du ändrar adressen till en sida som redan är publicerad, ta upp den gamla under `aliases`.
rule-alias-form = En sidas gamla adress
    .why = Under `aliases` står de sökvägar där sidan fanns tidigare, så att gamla länkar och bokmärken fortfarande fungerar.
    .do = Kopiera den gamla adressen och lämna bort webbplatsens namn och allt från `?` eller `#`.
rule-alias-twice = Den gamla adressen är upptagen
    .why = En gammal adress leder till en sida. Om två sidor har den, eller om en nuvarande sida använder den, skulle läsaren hamna på fel sida.
    .do = Ta bort raden från den ena sidan.
rule-address-twice = Två sidor med samma adress
    .why = Två meddelanden från samma år med samma rubrik skulle få samma adress, och det ena skulle dölja det andra. Ingenting skrivs över: ingenting publiceras.
    .do = Ge den ena ett eget `slug` eller, hellre, en rubrik som skiljer dem åt.
rule-link-unpublished = En länk till något som inte är publicerat ännu
    .why = Det som väntar på publicering eller är ett utkast finns inte för allmänheten: den som följde länken skulle inte hitta något, och länken skulle avslöja saken för tidigt.
    .do = Ta bort länken tills målet är publicerat, eller ge båda sidorna samma publiceringstid.
rule-link-external = En länk någon annanstans når inte fram
    .why = Sidor på andra webbplatser flyttas och försvinner. Kommandot `tiedote check --external` prövar alla länkar till andra webbplatser. När webbplatsen byggs prövas de inte, så ingen främmande server kan hindra publiceringen.
    .do = Öppna länken i webbläsaren. Skriv den nya adressen eller ta bort länken. Om sidan finns men program inte kan se den, undanta sidan från regeln under `waive:`.
rule-address-changed = En gammal adress leder ingenstans
    .why = Man hänvisar till ett pressmeddelande i åratal, i tidningar, i riksdagen och i domstolsavgöranden. Adressen kommer av rubriken och ändras med den, om inte den gamla adressen tas upp under `aliases`.
    .do = Kopiera meddelandets rad till den fil som det nämner. Det som publicerats av misstag raderas inte utan dras tillbaka (`withdrawn`), så att läsaren får veta varför. Ett ämnes, en ministers eller en organisations adress är dess id: låt det vara.

### Bilder och bilagor

rule-media-missing = En fil i listan finns inte i mappen
    .why = Om en fil i listan saknas skulle det bli ett hål på sidan.
    .do = Rätta namnet, lägg filen i pressmeddelandets mapp eller ta bort raden. Stora och små bokstäver är olika tecken: `Bild.JPG` är en annan fil än `bild.jpg`.
rule-media-unlisted = En fil som används saknas i listan
    .why = En bild publiceras bara om originalet tar upp den under `media`, med fotografens namn: fotografen har rätt att bli nämnd, och en fil som bara ligger i mappen kan vara ett utkast.
    .do = Lägg till en rad under `media` i originalet, med fotografens namn om det är känt: `- {"{"}file: minister.png, credit: Laura Kotila{"}"}`.
rule-media-unused = En fil i listan syns ingenstans
    .why = Det som inte används publiceras inte. Oftast var bilden avsedd för texten, eller så saknar bilagan sin länktext.
    .do = Visa bilden i texten, `![](minister.png)`, eller som huvudbild, `image: minister.png`. Ge bilagan en länktext: `attachments: {"{"}avtal.pdf: Avtal{"}"}`. Eller ta bort raden och filen.
rule-media-form = En fil som inte kan visas
    .why = En teckning (svg) kan innehålla ett program, och en fil vars innehåll inte motsvarar namnet visar ingenting. Bilder från andra webbplatser visas inte: de kan ändras eller övervaka läsarna.
    .do = Spara bilden i textens mapp som jpg, png, webp, avif eller gif och skriv bara filens namn.
rule-alt-missing = En bild saknar alternativtext
    .why = Alternativtexten säger vad bilden visar för den som lyssnar på sidan, eller när bilden inte laddas. Varje språk behöver sin egen: finska ord upplästa på svenska är bara buller.
    .do = Säg i en mening vad bilden visar och varför den finns där. Skriv det på varje språk under `images`: `minister.png: {"{"}alt: Minister Salmi undertecknar avtalet.{"}"}`
rule-alt-place = Bildens ord i texten
    .why = Bildens ord står före texten under `images`, bredvid bildtexten, där översättaren hittar dem med sina andra ord. Orden inom hakparentes används inte.
    .do = Flytta orden till `images`: till `alt` om de säger vad bilden visar, till `caption` om alla ska läsa dem.
rule-alt-language = En alternativtext på fel språk
    .why = Den som inte ser bilden hör alternativtexten. Ofta är den på finska på alla språk, och den som granskar sidan med ögonen märker det inte.
    .do = Säg på sidans eget språk, i en mening, vad bilden visar.
rule-image-low = Huvudbilden har för få pixlar
    .why = Huvudbilden följer med länken när någon delar sidan. Tjänster utelämnar bilder som är mindre än 600 × 315 pixlar, och på sidan är de suddiga.
    .do = Be fotografen om originalbilden. Att förstora en liten bild hjälper inte.
rule-image-large = En för tung bild
    .why = Av jpg- och png-bilder gör webbplatsen mindre storlekar; webp, avif och gif visas som de är. En bild på mer än en megabyte tar fem sekunder i ett långsamt mobilnät, och många betalar för varje megabyte.
    .do = Spara bilden som JPEG: mindre storlekar görs av den, och pressen får den som den är.
rule-attachment-accessible = En pdf-bilaga som inte alla kan läsa
    .why = Det som en myndighet publicerar på webben ska vara tillgängligt, också bilagorna. I en taggad pdf-fil hittar skärmläsaren rubrikerna, listorna och tabellerna och läser dem i rätt ordning.
    .do = Spara filen på nytt som taggad pdf; språket och rubriken kommer ur dokumentet. Om allt som filen innehåller också finns på sidan, eller om du vet bättre än programmet, skriv `accessible: true` bredvid filen under `media`.

### Hela webbplatsen

rule-security-expires = Kontaktuppgifter i säkerhetsfrågor vars dag är över eller för långt borta
    .why = Den som hittar en säkerhetsbrist på webbplatsen söker i filen security.txt efter vem man berättar för. Föråldrade uppgifter litar ingen på (RFC 9116), och om dagen ligger flera år framåt märker ingen att adressen inte längre fungerar.
    .do = Kontrollera kontaktuppgifterna en gång om året och flytta fram dagen.
rule-statement-incomplete = En del av tillgänglighetsutlåtandet saknas
    .why = Lagen kräver fem saker: i vilken mån webbplatsen uppfyller kraven, vad som inte är tillgängligt och varför, när och hur det har bedömts, vart man kan skicka respons och vem som utövar tillsyn. Sedan början av 2025 är Traficom tillsynsmyndighet.
    .do = Lägg till den del som saknas. I programmets exempelwebbplats finns ett helt tillgänglighetsutlåtande på tre språk.
rule-rule-unknown = Regeln finns inte, eller gäller alltid
    .why = Ett felskrivet namn under `rules:` eller `waive:` skulle inte göra någonting. Vissa regler skyddar läsarna eller själva publiceringen, och därför kan de inte ändras.
    .do = Kopiera namnet ur det meddelande du avser: det står inom hakparentes. `tiedote check --explain NAMN` berättar om regeln kan ändras.
rule-message-syntax = Gränssnittets ord går inte att läsa
    .why = Orden kring texterna (”Kontaktuppgifter”, ”Utgivningsdatum”) är meddelanden i `locales/`. Regeln gäller den som ändrar dem; den som skriver pressmeddelanden möter den aldrig.
    .do = Jämför raden med meddelandena bredvid, eller ta bort den: då gäller programmets egna ord.
rule-message-missing = Ord i gränssnittet saknas
    .why = Varje språk på webbplatsen behöver alla meddelanden i sin helhet: ett annat språks ord används aldrig som ersättning.
    .do = Lägg till meddelandet i någon fil i `locales/<språk>/`. Anmärkningen visar hur det ser ut på ett annat språk.
rule-message-arguments = Meddelandet har andra variabler än på de andra språken
    .why = Ett meddelande kan visa ett tal, ett datum eller ett namn. Alla språk visar samma uppgifter, eftersom sidorna ger samma till alla.
    .do = Använd samma variabler som de andra språken. Anmärkningen visar var de finns.
rule-message-unused = Ett meddelande som inget använder
    .why = Om ingen sidmall ber om meddelandet är det oftast ett fel i namnet, och de ord som skulle ändras förblir som de var.
    .do = Rätta namnet så som meddelandet föreslår, eller ta bort meddelandet eller filen.
rule-template = En sidmall eller stilmall
    .why = Webbplatsens utseende kommer av temats sidmallar och stilmallar. Regeln gäller den som ändrar dem; den som skriver pressmeddelanden möter den aldrig.
    .do = Rätta raden, eller ta bort filen: då gäller programmets egen mall.
rule-theme-unknown = Temat finns inte
    .why = Ett tema är programmets eget `default` eller en mapp i `themes/`. Med ett annat namn skulle webbplatsen sakna utseende.
    .do = Välj något av de teman som meddelandet räknar upp, eller skapa mappen.
rule-waiver-expired = Ett undantag som har upphört
    .why = Efter undantagets sista dag gäller regeln igen. Någon lovade något till den dagen, och ingen ska behöva komma ihåg det själv.
    .do = Gör det som utlovades och ta bort undantaget. Om skälet kvarstår, ge ett nytt slutdatum och säg varför det dröjer.
rule-waiver-unneeded = Ett onödigt undantag
    .why = Ett undantag som inget behöver döljer nästa fel av samma slag: den som gör det får inte veta det.
    .do = Ta bort undantaget. Om det var avsett för något annat, rätta regelns namn eller språket: regelns namn står inom hakparentes i varje meddelande.
