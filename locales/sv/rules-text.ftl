### Sidans text: mellanrubriker, länkar, bilder, fotnoter, tabeller och HTML-kod.

## Mellanrubriker

heading-one = En mellanrubrik kan inte vara av första nivån: det är sidans rubrik.
    .help = Inled mellanrubriken med ## i stället för #.
heading-skipped = Mellanrubriken hoppar över en nivå: { $written }, fast den djupaste möjliga här är { $expected }.
    .help = Inled mellanrubriken med { $expected } eller lägg till den mellanrubrik som saknas ovanför.
heading-empty = Mellanrubriken har inga ord.
    .help = Skriv mellanrubriken eller ta bort #-tecknen.
slug-form-heading = Mellanrubrikens ankare ”{ $slug }” kan inte stå i en webbadress.
    .help = Använd bara a–z, 0–9 och bindestreck, till exempel { "{" }#{ $suggestion }{ "}" }.
slug-form-heading-taken = Ankaret ”{ $slug }” används redan på den här sidan.
    .help = Välj ett annat, till exempel { "{" }#{ $suggestion }{ "}" }.

## Länkar

link-dead-reference = Texten länkar till ”{ $name }”, men ingen rad säger vart namnet leder.
    .help = Skriv adressen i själva länken, [ord](https://…), eller lägg till raden ”[{ $name }]: https://…”. Om det inte är en länk, skriv \ före den första hakparentesen.
link-form-empty = Länken leder ingenstans: dess runda parenteser är tomma.
    .help = Skriv vart den leder: release:id, https://… eller mailto:….
link-form-scheme = En länk kan inte börja med ”{ $scheme }:”.
    .help = En länk börjar med release:, programme:, page:, person:, topic:, organisation:, file:, #, https:, mailto: eller tel:.
link-form-kind = En länk kan inte börja med ”{ $kind }:”.
    .help = Menade du ”{ $nearest }:”?
link-form-id = ”{ $written }” är ingen fullständig länk: ”{ $id }” kan inte stå efter kolonet eller #.
    .help = Skriv id:t så som det står i mappens namn eller i mellanrubriken: a–z, 0–9 och bindestreck. För en fil skrivs namnet, för en telefon numret.
link-form-id-none = ”{ $written }” är ingen fullständig länk: slutet saknas.
    .help = Skriv mappens eller rubrikens namn efter, till exempel release:finland-slovenia eller #kostnader.
link-form-web = Adressen ”{ $written }” saknar sin början.
    .help = Skriv https://{ $written }.
link-form-mail = E-postadressen ”{ $written }” saknar sin början.
    .help = Skriv mailto:{ $written }.
link-form-file = Länken leder till en fil i den här mappen, men dess början saknas.
    .help = Skriv file:{ $written }.
link-form-path = ”{ $written }” är en adress inom webbplatsen. En sådan länk bryts när sidan flyttas.
    .help = Skriv vad länken leder till: release:id, programme:id, page:id, file:namn.pdf eller #mellanrubrik på samma sida.
link-form-characters = ”{ $written }” är ingen adress: en del saknas eller så finns det tecken som inte kan stå där.
    .help = Kopiera adressen på nytt. Ett mellanslag skrivs %20.
link-form-no-words = Länken har inga ord, så ingen kan se eller höra den.
    .help = Skriv länkens ord mellan hakparenteserna. En bild kan inte vara en länk.
link-form-unread = Det här ser ut som en länk men kunde inte läsas som en.
    .help = Skriv [ord](release:id) utan mellanslag i adressen. Fotnotens tecken står efter länken, inte i den. Om filens namn har mellanslag, skriv [ord](<file:filens namn.pdf>).

## Bilder

media-form-image-empty = Bilden saknar filnamn.
    .help = Skriv ![](namn.jpg), namnet på en fil i den här mappen.
media-form-image-remote = ”{ $file }” är en bild på en annan webbplats. Sidorna visar bara egna bilder.
    .help = Spara bilden i den här mappen, lägg till den under media och skriv bara dess namn: ![](namn.jpg).
media-form-image-path = ”{ $file }” är inte namnet på en fil i den här mappen.
    .help = Flytta bilden till samma mapp som texten och skriv bara dess namn: ![](namn.jpg).
alt-place = Bildens ord ”{ $words }” står i texten, där de inte används.
    .help = Flytta dem till filens början under images, { $file }: som alt: eller caption:. Låt ![]({ $file }) stå kvar i texten.

## Fotnoter och tabeller

footnote-missing = Fotnoten ”{ $label }” finns inte.
    .help = Lägg till raden ”[^{ $label }]: text” i slutet av filen eller ta bort tecknet. Om det inte är en fotnot, skriv \ före hakparentesen.
footnote-unused = Texten hänvisar inte till fotnoten ”{ $label }”.
    .help = Skriv [^{ $label }] där den hör hemma eller ta bort fotnoten.
footnote-twice = Det finns två fotnoter ”{ $label }”.
    .help = Ge den ena ett annat namn.
    .first = Den första finns här
footnote-empty = Fotnoten har ingen text.
    .help = Skriv texten efter kolonet eller ta bort fotnoten och dess tecken.
table-caption = Tabellen har ingen rubrik.
    .help = Skriv den under tabellen efter en tom rad och inled med kolon och mellanslag: ”: Kostnader per år”.
nesting = Här ligger för många listor, citat, betoningar eller parenteser inuti varandra.
    .help = Ta bort tecken (>, -, *, [) tills högst 32 ligger inuti varandra.

## HTML-kod

raw-html-bold = ”<{ $tag }>” används inte i texter.
    .help = Fetstil skrivs **så här**.
raw-html-italic = ”<{ $tag }>” används inte i texter.
    .help = Kursiv skrivs *så här*.
raw-html-struck = ”<{ $tag }>” används inte i texter.
    .help = Överstruken text skrivs ~~så här~~.
raw-html-link = Länkar skrivs inte med ”<{ $tag }>”.
    .help = Skriv [ord](release:id) eller [ord](https://…).
raw-html-image = Bilder läggs inte in med ”<{ $tag }>”.
    .help = Skriv ![](namn.jpg) på en egen rad.
raw-html-heading = Mellanrubriker skrivs inte med ”<{ $tag }>”.
    .help = Skriv ## Mellanrubrik.
raw-html-table = Tabeller skrivs inte med ”<{ $tag }>”.
    .help = Skriv | a | b | och under första raden | --- | --- |.
raw-html-list = Listor skrivs inte med ”<{ $tag }>”.
    .help = Inled varje punkt med bindestreck och mellanslag eller med 1. och mellanslag.
raw-html-quote = Citat skrivs inte med ”<{ $tag }>”.
    .help = Inled varje rad i citatet med > och mellanslag.
raw-html-code = ”<{ $tag }>” används inte i texter.
    .help = Sätt orden mellan grava accenter: `ord`.
raw-html-rule = ”<{ $tag }>” används inte i texter.
    .help = Skriv --- på en egen rad med tomma rader omkring.
raw-html-active = ”<{ $tag }>” kan inte användas: texterna har inga program, formulär eller innehåll från andra webbplatser.
    .help = Ta bort det. Länka i stället till videon, formuläret eller tjänsten: [ord](https://…).
raw-html-plain = ”<{ $tag }>” används inte i texter.
    .help = Ta bort koden och behåll orden. Utseendet bestäms av webbplatsens tema. Om du menar tecknet <, skriv \<.
raw-html-attribute = ”<{ $tag }>” kan inte ha ”{ $attribute }” här.
    .help = Bara följande går: lang med ett språk, till exempel sv (alla), title (abbr) och open (details).
raw-html-words = Orden står mitt i HTML-kod, där till exempel **fetstil** inte fungerar.
    .help = Lämna en tom rad mellan koden och orden eller flytta koden till samma rad som orden.
raw-html-alone = ”<{ $tag }>” står utan ord.
    .help = Skriv det på samma rad som de ord det hör till.
raw-html-details-place = ”<{ $tag }>” står mitt på en rad.
    .help = Flytta det till en egen rad med en tom rad före.
raw-html-summary-place = ”<{ $tag }>” hör hemma först i <details>, och bara en gång.
    .help = Skriv <details> på en rad och <summary>ord</summary> på nästa.
raw-html-summary-missing = ”<details>” saknar ”<summary>”: ingen skulle veta vad som finns inuti.
    .help = Skriv <summary>ord</summary> på raden efter <details>.
raw-html-unclosed = ”<{ $tag }>” är inte stängt.
    .help = Skriv </{ $tag }> där det slutar: i samma stycke, listpunkt eller citat och innan betoningen eller länken omkring slutar.
raw-html-unopened = ”</{ $tag }>” stänger inget som är öppet här.
    .help = Ta bort det, eller stäng först det som öppnades sist.
raw-html-comment = Kommentaren slutar inte, så resten av texten skulle inte publiceras.
    .help = Skriv --> där kommentaren slutar.
raw-html-broken = ”{ $tag }” är inte avslutat: tecknet > saknas.
    .help = Skriv > där det slutar. Om du menar tecknet <, skriv \<.
raw-html-other = ”{ $tag }” används inte i texter.
    .help = Ta bort det. Om du menar tecknet <, skriv \<.
