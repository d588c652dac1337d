# Viestit sanatiedostoista (locales/).

message-syntax = Tätä sanatiedoston kohtaa ei voi ymmärtää.
    .help = Vertaa viereisiin viesteihin. Jokainen alkaa rivin alusta: nimi = teksti.
message-syntax-equals = Viestin nimen ja tekstin välistä puuttuu ”=”.
    .help = Kirjoita nimi = teksti. Jos rivi jatkaa edellistä viestiä, aloita se välilyönneillä.
message-syntax-brace-open = Aaltosulkua ”{"{"}” ei ole suljettu.
    .help = Kirjoita ”{"}"}” muuttujan jälkeen, esimerkiksi {"{"} $count {"}"}.
message-syntax-brace-close = Sulkevalla aaltosululla ”{"}"}” ei ole mitään suljettavaa.
    .help = Poista se tai kirjoita ”{"{"}” muuttujan eteen.
message-syntax-empty = Viestissä ei ole tekstiä.
    .help = Kirjoita teksti merkin ”=” jälkeen tai poista koko viesti.
message-syntax-quote = Aaltosulkujen sisällä oleva lainausmerkki on jäänyt auki.
    .help = Kirjoita toinen " samalle riville.
message-syntax-default = Yksi vaihtoehdoista on merkittävä tähdellä, ja vain yksi.
    .help = Pane tähti viimeisen eteen: *[other].
message-syntax-name = Viesti alkaa nimellä, jossa on kirjaimia a–z, numeroita ja yhdysmerkkejä.
    .help = Kirjoita nimi = teksti. Jos rivi jatkaa edellistä viestiä, aloita se välilyönneillä.
message-syntax-not-utf8 = Tiedostoa ei ole tallennettu UTF-8-muodossa, joten sen kirjaimiin ei voi luottaa.
    .help = Tallenna se uudelleen käyttäen merkistöä UTF-8.
message-syntax-long = Viestissä on yli sata osaa aaltosuluissa.
    .help = Jaa se useaksi viestiksi.
message-syntax-nested = Viestissä ”{ $message }” on aaltosulut suoraan aaltosulkujen sisällä, tai valinta tehdään sellaisen mukaan, joka on aina sama.
    .help = Poista sisemmät aaltosulut ja valitse muuttujan mukaan: {"{"} $count -> …
message-syntax-twice = Viesti ”{ $message }” on kirjoitettu kahdesti.
    .help = Jätä vain toinen.
    .first = Tässä se on ensimmäisen kerran.
message-syntax-function = Viesti ”{ $message }” käyttää toimintoa ”{ $reference }”, jota ei ole.
    .help = Nämä ovat olemassa: { $functions }.
message-syntax-tangled = Viesti ”{ $message }” kiertää kehää, tai siinä on liikaa osia.
    .help = Katso viestejä, jotka se ottaa mukaan: mikään niistä ei saa ottaa mukaan tätä.

message-missing = Viesti ”{ $message }” puuttuu kielestä ”{ $language }”.
    .help = Lisää se johonkin tiedostoon kansiossa locales/{ $language }/.
    .model = Tällainen se on muualla.
message-missing-several = Kielestä ”{ $language }” puuttuu { $count } viestiä: { $messages }
    .help = Lisää ne johonkin tiedostoon kansiossa locales/{ $language }/.
message-missing-all = Kielellä ”{ $language }” ei ole sivujen sanoja: siitä puuttuu { $count } viestiä.
    .help = Kopioi jonkin toisen kielen viestit kansioon locales/{ $language }/ ja käännä ne, tai poista kieli tiedostosta site.yaml.
message-missing-part = ”{ $message }” puuttuu kielestä ”{ $language }”.
    .help = Kirjoita sekin, kuten viestissä, jonka tämä korvaa.
    .model = Tällainen se on muualla.
message-missing-unknown = Mallipohjat pyytävät viestiä ”{ $message }”, jota ei ole millään kielellä.
    .help = Kirjoita se joka kielellä kansioon locales/ tai poista se mallipohjasta.
message-missing-unknown-nearest = Mallipohjat pyytävät viestiä ”{ $message }”, jota ei ole millään kielellä.
    .help = Tarkoititko ”{ $nearest }”? Muuten kirjoita viesti joka kielellä kansioon locales/.
message-missing-asked = Sivu pyytää viestiä ”{ $message }”, jota ei ole kielellä ”{ $language }”.
    .help = Kirjoita se johonkin tiedostoon kansiossa locales/{ $language }/ tai korjaa nimi mallipohjaan.
message-missing-reference = Viesti ”{ $message }” ottaa mukaan kohdan ”{ $reference }”, jota ei ole kielellä ”{ $language }”.
    .help = Korjaa nimi tai kirjoita puuttuva kohta johonkin tiedostoon kansiossa locales/{ $language }/.

message-arguments = ”{ $message }” ei näytä kielellä ”{ $language }” muuttujaa ${ $variable }.
    .help = Lisää {"{"} ${ $variable } {"}"}: muilla kielillä se on.
    .model = Tällainen se on muualla.
message-arguments-extra = ”{ $message }” käyttää kielellä ”{ $language }” muuttujaa ${ $variable }, jota sivut eivät anna.
    .help = Poista se tai korjaa sen nimi.
    .model = Nämä muuttujat ovat olemassa.
message-arguments-not-given = ”{ $message }” tarvitsee muuttujan ${ $variable }, mutta sivu ei anna sitä.
    .help = Anna se sivupohjassa: t(key="{ $message }", { $variable }=…).
message-arguments-value = { $message }() on saanut jotakin, mitä se ei osaa kirjoittaa.
    .help = DATE, TIME, DAY, MONTH, YEAR ja DAY_AND_MONTH ottavat päivämäärän, NUM kokonaisluvun.

message-unused-own = Mikään ei käytä viestiä ”{ $message }”.
    .help = Poista se.
message-unused-own-nearest = Mikään ei käytä viestiä ”{ $message }”.
    .help = Tarkoititko ”{ $nearest }”? Muuten poista se.
message-unused-part = Mikään ei käytä kohtaa ”{ $message }”.
    .help = Poista se tai korjaa sen nimi.
    .model = Nämä osat ovat olemassa.
message-unused-file = { $file } ei ole sanatiedosto.
    .help = Sanatiedostot ovat muotoa locales/<kieli>/<nimi>.ftl. Siirrä tai poista tämä.
message-unused-language = ”{ $folder }” ei ole tämän sivuston kieli.
    .help = Kielet ovat: { $languages }. Nimeä kansio uudelleen tai lisää kieli tiedostoon site.yaml.
message-unused-writers = Sivusto ei voi muuttaa kirjoittajille tarkoitettuja viestejä ({ $file }).
    .help = Poista tiedosto.
