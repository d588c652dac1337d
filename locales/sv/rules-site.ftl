### Reglerna för den länkade webbplatsen: meddelanden till skribenten.

address-twice = Adressen { $address } används redan av en annan sida.
    .help = Ge den ena en egen adress med fältet slug, till exempel ”slug: budget-2027”. Ingenting har skrivits över.
    .first = Den här sidan använder redan adressen.

address-twice-site = Adressen { $address } är en av webbplatsens egna listor.
    .help = Ge sidan en annan adress med fältet slug.

slug-form-title = Rubriken ”{ $title }” ger ingen adress: den har inga bokstäver eller siffror som kan stå i en adress.
    .help = Skriv adressen själv, till exempel ”slug: sommarens-meddelande”.

alias-twice = Den gamla adressen ”{ $alias }” finns redan på en annan sida.
    .help = En gammal adress kan leda till bara en sida. Ta bort den ur den ena listan aliases.
    .first = Samma gamla adress står här.

alias-twice-page = Den gamla adressen ”{ $alias }” är adressen till en nuvarande sida: omdirigeringen skulle dölja sidan.
    .help = Ta bort adressen ur aliases eller ändra sidans slug.

alt-missing = Bilden { $file } saknar alternativtext { language-in }.
    .help = Skriv i { $path } under images: ”{ $file }: {"{"} alt: "Vad bilden visar" {"}"}”. Om bilden bara är dekoration: ”{ $file }: {"{"} decorative: true {"}"}”. Ett annat språks text används inte.

date-order = Översättningen är daterad före originalet.
    .help = Rätta datumet, eller ta bort översättningens date om versionerna publiceras samtidigt.
    .original = Originalet publiceras då.

date-order-change = Ändringen är daterad före publiceringen.
    .help = Rätta ändringens datum under changes.
    .original = Publiceras då.

date-order-withdrawn = Återkallelsen är daterad före publiceringen.
    .help = Rätta datumet under withdrawn. Det som inte alls ska publiceras är ett utkast: draft: true.
    .original = Publiceras då.

date-order-event = Evenemanget slutar innan det börjar.
    .help = Rätta start eller end under event.
    .start = Börjar då.

id-twice = Id ”{ $id }” används redan av en annan mapp: { $first }.
    .help = Byt namn på den ena mappen: länkarna använder mappens namn, som måste vara unikt över alla år.
    .first = Den andra mappen med samma namn.

year-folder = Meddelandet är daterat { $year } men ligger i mappen { $folder }.
    .help = Flytta mappen till { $year } eller rätta datumet. Adressen får året { $year }.

fact-twice = { $count ->
        [one] Uppgiften ”{ $keys }” står
       *[other] De här uppgifterna står
    } i två filer, { $file } och { $original }{ $count ->
        [one] .
       *[other] : { $keys }.
    }
    .help = Varje uppgift skrivs en gång, i originalet. Ta bort { $count ->
            [one] { $keys }
           *[other] de här raderna
        } ur filen { $file }, även om värdena är lika.
    .first = { $count ->
            [one] Samma uppgift står här.
           *[other] Samma uppgifter börjar här.
        }

fact-twice-elsewhere = { $count ->
        [one] Uppgiften ”{ $keys }” står
       *[other] Uppgifterna { $keys } står
    } i { $file }, medan de övriga gemensamma uppgifterna står i { $original }.
    .help = Flytta { $keys } till { $original }: därifrån får alla språk uppgifterna.
    .first = De gemensamma uppgifterna står här.

facts-missing = I mappen { $folder } finns ingen fil med de gemensamma uppgifterna.
    .help = Lägg till i originalspråkets fil (till exempel { $file }) { $kind ->
            [programme] organisations, contacts, status och reviewed
           *[release] date, organisations och contacts
        }.

language-missing = Sidan ”{ $item }” saknar { language-version }.
    .help = Gör ett av följande: lägg till { $folder }/{ $language }.md; lägg till ett sammandrag (”scope: summary”; rubrik och ingress räcker); eller skriv ett undantag under waive med skäl och slutdatum.

translation-late = Sidan ”{ $item }”: { language-version } publiceras först { $day } kl. { $time }.
    .help = Publicera båda samtidigt: ta bort date ur { $folder }/{ $language }.md, eller publicera först ett sammandrag (”scope: summary”).
translation-stale = Originalet { $original } har ändrats efter översättningen: { $changed ->
        [0] { $gone ->
            [one] ett stycke har strukits
           *[other] { $gone } stycken har strukits
        }
        [one] ett ställe är nytt eller annorlunda
       *[other] { $changed } ställen är nya eller annorlunda
    }{ $changed ->
        [0] { "" }
       *[other] { $gone ->
            [0] { "" }
            [one] , och ett stycke har strukits
           *[other] , och { $gone } stycken har strukits
        }
    }.
    .help = Uppdatera översättningen och markera den sedan som aktuell: tiedote translated { $id } { $language }
    .changed = Det här stället är nytt eller annorlunda.
translation-stale-somewhere = Originalet { $original } har ändrats efter översättningen.
    .help = Uppdatera översättningen och markera den sedan som aktuell: tiedote translated { $id } { $language }

link-dead-item = Det finns ingen publicerad sida ”{ $target }”.
    .help = { $near ->
            [yes] Menade du { $nearest }?
           *[no] Kontrollera id:t (mappens eller personens namn), eller ta bort länken. Det går inte ännu att länka till en sida som publiceras senare.
        }

link-dead-person = Det finns ingen ministersida ”{ $target }”.
    .help = { $near ->
            [yes] Menade du { $nearest }?
           *[no] Kontrollera id:t (mappens eller personens namn), eller ta bort länken. Det går inte ännu att länka till en sida som publiceras senare.
        }

link-dead-topic = Det finns ingen ämnessida ”{ $target }”.
    .help = { $near ->
            [yes] Menade du { $nearest }?
           *[no] Kontrollera id:t (mappens eller personens namn), eller ta bort länken. Det går inte ännu att länka till en sida som publiceras senare.
        }

link-dead-organisation = Det finns ingen organisationssida ”{ $target }”.
    .help = { $near ->
            [yes] Menade du { $nearest }?
           *[no] Kontrollera id:t (mappens eller personens namn), eller ta bort länken. Det går inte ännu att länka till en sida som publiceras senare.
        }

link-dead-heading = Sidan har ingen mellanrubrik med ankaret ”{ $target }”.
    .help = { $near ->
            [yes] Menade du #{ $nearest }?
            [list] Sidans mellanrubriker har ankarna: { $names }.
           *[no] Ankaret är mellanrubriken med små bokstäver och bindestreck, till exempel #finansiering-och-tidsplan. Ta bort # och resten om länken ska gå till sidans början.
        }

link-dead-file = Filen ”{ $target }” finns inte i mappen eller är inte upptagen under media.
    .help = { $near ->
            [yes] Menade du file:{ $nearest }?
           *[no] Lägg filen i mappen och under media i originalet: ”- file: { $target }”.
        }

link-unpublished-held = ”{ $target }” publiceras först { $day } kl. { $time }.
    .help = Läsaren ska komma fram så snart den här sidan är offentlig. Ge båda samma tid, eller lägg till länken eller hänvisningen först då.
link-unpublished-draft = ”{ $target }” är ett utkast, som allmänheten inte ser.
    .help = Ta bort länken eller hänvisningen, eller gör först utkastet klart och ta bort dess rad ”draft: true”.

address-changed-moved = Adressen { $old } ledde till den här sidan men leder inte längre någonstans.
    .help = { $has ->
            [yes] Skriv i { $file } i stället för raden ”aliases”: { $line }
           *[no] Skriv bland uppgifterna i { $file }: { $line }
        }
address-changed-gone = På adressen { $old } fanns en sida, men adressen leder inte längre någonstans.
    .help = Om sidan nu finns någon annanstans, lägg till adressen där under ”aliases”. Om den har dragits tillbaka, behåll mappen och skriv ”withdrawn”, så får läsaren veta varför.
address-changed-list = På adressen { $old } fanns en lista eller ett flöde, men adressen leder inte längre någonstans.
    .help = Ge ämnet, personen eller organisationen dess gamla id tillbaka, eller led om adressen på webbservern. Om listan är tom behöver inget göras.

listed-twice = ”{ $id }” står två gånger i listan ”{ $key }”.
    .help = Ta bort den ena.
    .first = Första gången.

attachment-accessible-tags = PDF-filen ”{ $file }” saknar taggar: en skärmläsare hittar varken dess rubriker eller läsordningen.
    .help = Spara den på nytt som taggad PDF (i Word: spara som PDF, Alternativ, ”Dokumentstrukturtaggar för tillgänglighet”), eller skriv innehållet på sidan. Om det redan står där, skriv ”accessible: true” vid filen under media.
attachment-accessible-language = PDF-filen ”{ $file }” anger inte sitt språk, så en skärmläsare kan läsa den med fel röst.
    .help = Välj dokumentets språk i programmet som det är gjort med och spara det på nytt som PDF.
attachment-accessible-title = PDF-filen ”{ $file }” har ingen titel: läsaren ser bara filens namn.
    .help = Skriv titeln i dokumentets egenskaper (i Word: Arkiv, Information) och spara det på nytt som PDF.
attachment-accessible-language-title = PDF-filen ”{ $file }” anger varken sitt språk eller sin titel.
    .help = Välj dokumentets språk, skriv titeln i dess egenskaper (i Word: Arkiv, Information) och spara det på nytt som PDF.

media-missing = Filen ”{ $file }” finns inte i mappen.
    .help = { $near ->
            [yes] Menade du { $nearest }?
           *[no] Lägg filen i mappen eller ta bort den ur media.
        }
    .also = Filen används också här.

media-unlisted = Filen ”{ $file }” finns i mappen men är inte upptagen under media.
    .help = Lägg till raden ”- file: { $file }” under media i originalet, vid behov med fotografens namn (credit).

media-unlisted-absent = Filen ”{ $file }” finns varken i mappen eller under media.
    .help = Kontrollera filnamnet, lägg filen i mappen och under media i originalet: ”- file: { $file }”.
    .also = Filen används också här.

media-form-kind = Filen ”{ $file }” kan inte publiceras: filformatet är inte tillåtet.
    .help = Bilder: jpg, png, webp, avif, gif. Bilagor: pdf, docx, xlsx, pptx, odt, ods, odp, csv, txt, rtf, zip, ics, epub, json, mp3, mp4, vtt.

media-form-image = Filen ”{ $file }” är ingen bild, fast namnet säger det.
    .help = Spara bilden på nytt från ett bildprogram, till exempel som jpg.

media-form-disguised = Filen ”{ $file }” är i ett annat bildformat än namnet säger: { $form }.
    .help = Ge den namnet ”{ $name }” både i mappen och i texten där den nämns.

media-form-vast = Bilden ”{ $file }” är för stor för att visas: { $width } × { $height } pixlar.
    .help = Spara den på nytt med högst { $pixels } miljoner pixlar och ingen sida längre än { $side }.

media-form-cut = Bilden ”{ $file }” är inte hel: filen tar slut för tidigt.
    .help = Kopiera hit filen på nytt därifrån den kom eller be fotografen om den.

media-form-damaged = Bilden ”{ $file }” kan inte läsas: filen är skadad.
    .help = Kopiera hit filen på nytt därifrån den kom eller spara den på nytt från ett bildprogram.

media-form-name = Filnamnet ”{ $file }” ger ingen adress.
    .help = Ge filen ett namn med bokstäver eller siffror.

stray-file-media = Filen ”{ $file }” ligger i mappen men nämns ingenstans. Den har inte publicerats.
    .help = Lägg till den under media i originalet (”- file: { $file }”) eller ta bort den ur mappen.

media-unused = Filen ”{ $file }” finns under media men används inte av någon språkversion.
    .help = { $kind ->
            [image] Visa den i texten, ”![]({ $file })”, eller som huvudbild, ”image: { $file }”; eller radera raden.
           *[attachment] Ge den en länktext: ”attachments: {"{"} { $file }: Avtal {"}"}”; eller radera raden.
        }

not-minister = { $person } är inte minister { $day } enligt { $file }.
    .help = Rätta perioden i { $file } (offices: from, until), eller flytta personen till people.

number-twice = Numret { $number } är redan använt: { $organisation } har gett det åt en annan publikation samma år.
    .help = Kontrollera numret; bara en kan ha det.
    .first = Samma nummer står här.

office-overlap = Posten ”{ $office }” innehas samtidigt av två: { $holder } och { $person }.
    .help = Ge den föregående perioden ett slutdatum (until) eller rätta startdatumet (from).
    .first = Den föregående perioden.

review-due = Sidan granskades senast { $day }, för över ett år sedan.
    .help = Läs igenom sidan, rätta det som föråldrats och uppdatera reviewed.

unknown-id-comma = Det saknas ett komma mellan id:na: ”{ $id }”.
    .help = Skriv: { $fixed }
    .also = Samma id finns också här.

unknown-id-unlisted = ”{ $id }” är ett namn, men här behövs ett id.
    .help = Skriv: { $fixed } Programmet har inte ändrat något.
unknown-id-unlisted-person = ”{ $id }” är ett namn, men här behövs ett id.
    .help = Skriv: { $fixed } Det avser: { $names }. Programmet har inte ändrat något.

unknown-id-person = Det finns ingen person ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] { $form ->
                [id] Personerna finns i content/people/: gör filen { $id }.yaml (”tiedote new person”) eller rätta id:t.
               *[text] Personerna finns i content/people/: skriv namnet på en fil där, utan ändelsen, eller skapa en fil för personen (”tiedote new person”).
            }
        }
    .also = Samma id finns också här.

unknown-id-organisation = Det finns ingen organisation ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t eller lägg till organisationen i content/organisations.yaml.
        }
    .also = Samma id finns också här.

unknown-id-office = Det finns ingen ministerpost ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t eller lägg till posten i content/offices.yaml.
        }
    .also = Samma id finns också här.

unknown-id-topic = Det finns inget ämne ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t eller lägg till ämnet i content/topics.yaml.
        }
    .also = Samma id finns också här.

unknown-id-programme = Det finns inget publicerat program ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t: det är namnet på en mapp i content/programmes/. Det som publiceras senare kan inte nämnas ännu.
        }
    .also = Samma id finns också här.

unknown-id-page = Det finns ingen publicerad sida ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t: det är namnet på en mapp i content/pages/. Det som publiceras senare kan inte nämnas ännu.
        }
    .also = Samma id finns också här.

unknown-id-release = Det finns inget publicerat meddelande ”{ $id }”.
    .help = { $near ->
            [yes] Menade du { $nearest }? Programmet har inte ändrat något.
           *[no] Rätta id:t: det är namnet på en mapp i content/releases/<år>/. Det som publiceras senare kan inte nämnas ännu.
        }
    .also = Samma id finns också här.

words-missing-organisation = Organisationen ”{ $name }” saknar namn { language-in }.
    .help = Lägg till ”{ $language }:” under name. Ett annat språks text används inte.

words-missing-topic = Ämnet ”{ $name }” saknar namn { language-in }.
    .help = Lägg till ”{ $language }:” under label. Ett annat språks text används inte.

words-missing-role = { $name } saknar titel { language-in }.
    .help = Lägg till ”{ $language }:” under title. Ett annat språks text används inte.

words-missing-office = Ministerposten ”{ $name }” saknar titel { language-in }.
    .help = Lägg till ”{ $language }:” under title. Ett annat språks text används inte.

words-missing-contact = Kontaktpersonen { $name } saknar titel { language-in }.
    .help = Lägg till ”{ $language }:” under title. Ett annat språks text används inte.

words-missing-contacts = Kontaktpersonerna saknas { language-in }.
    .help = Lägg till ”{ $language }:” under contacts, till exempel { $language }: [korhonen].

words-missing-note = Ändringens förklaring saknas { language-in }.
    .help = Lägg till ”{ $language }:” under note. Ett annat språks text används inte.

words-missing-reason = Skälet till att sidan dragits tillbaka saknas { language-in }.
    .help = Lägg till ”{ $language }:” under reason. Ett annat språks text används inte.

words-missing-place = Evenemangets plats saknas { language-in }.
    .help = Lägg till ”{ $language }:” under place. Ett annat språks text används inte.

time-missing = Publiceringstiden saknar klockslag: { $day } är inte ännu förbi.
    .help = Före det publiceras meddelandet inte. Skriv klockslaget: date: { $day } 9.00

link-address = Länken till den här webbplatsen är skriven som en adress: ”{ $address }”. Den går sönder när sidans rubrik eller adress ändras.
    .help = { $near ->
            [yes] Skriv { $nearest } i stället för adressen.
           *[no] Skriv sidans id i stället för adressen, till exempel release:mappens-namn eller page:about.
        }

attachment-missing = Bilagan { $file } erbjuds inte { language-in }: länktexten saknas.
    .help = Skriv: ”attachments: {"{"} { $file }: Länkens text {"}"}”. Om bilagan bara hör till ett annat språk, ange language under media i originalet.

security-expires-past = Kontaktuppgifterna i säkerhetsfrågor gällde till { $day }.
    .help = Kontrollera att uppgifterna stämmer och skriv en ny dag, senast { $year }.
security-expires-far = Den sista dagen för kontaktuppgifterna i säkerhetsfrågor, { $day }, ligger mer än ett år framåt.
    .help = Skriv en dag som är senast { $year }: då kontrolleras uppgifterna varje år.
