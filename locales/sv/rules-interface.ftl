# Meddelanden om ordfiler (locales/).

message-syntax = Den här delen av ordfilen går inte att förstå.
    .help = Jämför med meddelandena intill. Vart och ett börjar i början av en rad: namn = text.
message-syntax-equals = ”=” saknas mellan meddelandets namn och text.
    .help = Skriv namn = text. Om raden hör till meddelandet ovanför ska den börja med mellanslag.
message-syntax-brace-open = Klammern ”{"{"}” är inte avslutad.
    .help = Skriv ”{"}"}” efter variabeln, till exempel {"{"} $count {"}"}.
message-syntax-brace-close = Den avslutande klammern ”{"}"}” har ingenting att avsluta.
    .help = Ta bort den eller skriv ”{"{"}” före variabeln.
message-syntax-empty = Meddelandet har ingen text.
    .help = Skriv texten efter ”=” eller ta bort hela meddelandet.
message-syntax-quote = Ett citattecken inom klamrar är inte avslutat.
    .help = Skriv det andra tecknet " på samma rad.
message-syntax-default = Ett av alternativen ska märkas med en stjärna, och bara ett.
    .help = Sätt en stjärna framför det sista: *[other].
message-syntax-name = Ett meddelande börjar med ett namn av bokstäverna a–z, siffror och bindestreck.
    .help = Skriv namn = text. Om raden hör till meddelandet ovanför ska den börja med mellanslag.
message-syntax-not-utf8 = Filen är inte sparad som UTF-8, så bokstäverna går inte att lita på.
    .help = Spara den på nytt med teckenkodningen UTF-8.
message-syntax-long = Meddelandet har över hundra delar inom klamrar.
    .help = Dela upp det i flera meddelanden.
message-syntax-nested = Meddelandet ”{ $message }” har klamrar direkt inom klamrar eller väljer enligt något som alltid är detsamma.
    .help = Ta bort de inre klamrarna och välj enligt en variabel: {"{"} $count -> …
message-syntax-twice = Meddelandet ”{ $message }” finns två gånger.
    .help = Behåll det ena.
    .first = Här står det första gången.
message-syntax-function = Meddelandet ”{ $message }” använder ”{ $reference }”, som inte finns.
    .help = Dessa finns: { $functions }.
message-syntax-tangled = Meddelandet ”{ $message }” går runt i en ring eller har för många delar.
    .help = Se på meddelandena som det hämtar: inget av dem får hämta det här.

message-missing = Meddelandet ”{ $message }” saknas på språket ”{ $language }”.
    .help = Skriv det i en fil i locales/{ $language }/.
    .model = Så här är det på annat håll.
message-missing-several = { $count } meddelanden saknas på språket ”{ $language }”: { $messages }
    .help = Skriv dem i en fil i locales/{ $language }/.
message-missing-all = Språket ”{ $language }” har inga ord för sidorna: { $count } meddelanden saknas.
    .help = Kopiera meddelandena på ett annat språk till locales/{ $language }/ och översätt dem, eller ta bort språket i site.yaml.
message-missing-part = ”{ $message }” saknas på språket ”{ $language }”.
    .help = Skriv också det, som i meddelandet som det här ersätter.
    .model = Så här är det på annat håll.
message-missing-unknown = Mallarna frågar efter meddelandet ”{ $message }”, som inte finns på något språk.
    .help = Skriv det på varje språk i locales/ eller ta bort det ur mallen.
message-missing-unknown-nearest = Mallarna frågar efter meddelandet ”{ $message }”, som inte finns på något språk.
    .help = Menade du ”{ $nearest }”? Skriv annars meddelandet på varje språk i locales/.
message-missing-asked = En sida frågar efter meddelandet ”{ $message }”, som inte finns på språket ”{ $language }”.
    .help = Skriv det i en fil i locales/{ $language }/ eller rätta namnet i mallen.
message-missing-reference = Meddelandet ”{ $message }” hämtar ”{ $reference }”, som inte finns på språket ”{ $language }”.
    .help = Rätta namnet eller skriv det som saknas i en fil i locales/{ $language }/.

message-arguments = ”{ $message }” på språket ”{ $language }” visar inte ${ $variable }.
    .help = Lägg till {"{"} ${ $variable } {"}"}: det finns på de andra språken.
    .model = Så här är det på annat håll.
message-arguments-extra = ”{ $message }” på språket ”{ $language }” använder ${ $variable }, som sidorna inte ger.
    .help = Ta bort den eller rätta namnet.
    .model = Det här är variablerna som finns.
message-arguments-not-given = ”{ $message }” behöver ${ $variable }, men en sida ger den inte.
    .help = Ge den i mallen: t(key="{ $message }", { $variable }=…).
message-arguments-value = { $message }() har fått något som den inte kan skriva ut.
    .help = DATE, TIME, DAY, MONTH, YEAR och DAY_AND_MONTH tar ett datum, NUM ett heltal.

message-unused-own = Ingenting använder meddelandet ”{ $message }”.
    .help = Ta bort det.
message-unused-own-nearest = Ingenting använder meddelandet ”{ $message }”.
    .help = Menade du ”{ $nearest }”? Ta annars bort det.
message-unused-part = Ingenting använder ”{ $message }”.
    .help = Ta bort det eller rätta namnet.
    .model = Det här är delarna som finns.
message-unused-file = { $file } är inte en ordfil.
    .help = Ordfilerna heter locales/<språk>/<namn>.ftl. Flytta eller ta bort filen.
message-unused-language = ”{ $folder }” är inte ett av webbplatsens språk.
    .help = Språken är: { $languages }. Byt namn på mappen eller lägg till språket i site.yaml.
message-unused-writers = En webbplats kan inte ändra meddelandena till skribenterna ({ $file }).
    .help = Ta bort filen.
