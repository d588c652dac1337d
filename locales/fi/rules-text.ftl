### Sivun teksti: väliotsikot, linkit, kuvat, alaviitteet, taulukot ja HTML-koodi.

## Väliotsikot

heading-one = Tekstin väliotsikko ei voi olla ensimmäistä tasoa: se on sivun otsikko.
    .help = Aloita väliotsikko merkeillä ##, ei merkillä #.
heading-skipped = Väliotsikko hyppää tason yli: { $written }, vaikka syvin mahdollinen tässä on { $expected }.
    .help = Aloita väliotsikko merkeillä { $expected } tai lisää puuttuva väliotsikko sen yläpuolelle.
heading-empty = Väliotsikossa ei ole sanoja.
    .help = Kirjoita väliotsikko tai poista #-merkit.
slug-form-heading = Väliotsikon tunnus ”{ $slug }” ei käy verkko-osoitteeseen.
    .help = Käytä vain merkkejä a–z ja 0–9 sekä yhdysmerkkiä, esimerkiksi { "{" }#{ $suggestion }{ "}" }.
slug-form-heading-taken = Tunnus ”{ $slug }” on jo käytössä tällä sivulla.
    .help = Valitse toinen, esimerkiksi { "{" }#{ $suggestion }{ "}" }.

## Linkit

link-dead-reference = Tekstissä on linkki nimeen ”{ $name }”, mutta mikään rivi ei kerro, minne se vie.
    .help = Kirjoita osoite itse linkkiin, [sanat](https://…), tai lisää rivi ”[{ $name }]: https://…”. Jos tämä ei ole linkki, kirjoita ensimmäisen hakasulkeen eteen \.
link-form-empty = Linkki ei vie minnekään: sen kaarisulkeet ovat tyhjät.
    .help = Kirjoita, minne linkki vie: release:tunnus, https://… tai mailto:….
link-form-scheme = Linkki ei voi alkaa ”{ $scheme }:”.
    .help = Linkin alussa on release:, programme:, page:, person:, topic:, organisation:, file:, #, https:, mailto: tai tel:.
link-form-kind = Linkki ei voi alkaa ”{ $kind }:”.
    .help = Tarkoititko ”{ $nearest }:”?
link-form-id = ”{ $written }” ei ole kokonainen linkki: ”{ $id }” ei voi olla kaksoispisteen tai #-merkin jäljessä.
    .help = Kirjoita tunnus niin kuin se on kansion nimessä tai väliotsikossa: a–z, 0–9 ja yhdysmerkki. Tiedostosta kirjoitetaan nimi, puhelimesta numero.
link-form-id-none = ”{ $written }” ei ole kokonainen linkki: sen loppu puuttuu.
    .help = Kirjoita perään kansion tai otsikon nimi, esimerkiksi release:finland-slovenia tai #kustannukset.
link-form-web = Osoitteesta ”{ $written }” puuttuu alku.
    .help = Kirjoita https://{ $written }.
link-form-mail = Sähköpostiosoitteesta ”{ $written }” puuttuu alku.
    .help = Kirjoita mailto:{ $written }.
link-form-file = Linkki vie tämän kansion tiedostoon, mutta siitä puuttuu alku.
    .help = Kirjoita file:{ $written }.
link-form-path = ”{ $written }” on sivuston sisäinen osoite. Sellainen linkki katkeaa, kun sivu siirtyy.
    .help = Kirjoita, mihin linkki vie: release:tunnus, programme:tunnus, page:tunnus, file:nimi.pdf tai tällä sivulla #väliotsikko.
link-form-characters = ”{ $written }” ei ole osoite: siitä puuttuu osa tai siinä on merkkejä, jotka eivät osoitteeseen käy.
    .help = Kopioi osoite uudelleen. Välilyönti kirjoitetaan %20.
link-form-no-words = Linkissä ei ole sanoja, joten sitä ei voi nähdä eikä kuulla.
    .help = Kirjoita linkin sanat hakasulkeiden väliin. Kuva ei voi olla linkki.
link-form-unread = Tämä näyttää linkiltä, mutta sitä ei voitu lukea linkkinä.
    .help = Kirjoita [sanat](release:tunnus) ilman välilyöntejä osoitteessa. Alaviitteen merkki on linkin jäljessä, ei sen sisällä. Jos tiedoston nimessä on välilyöntejä, kirjoita [sanat](<file:tiedoston nimi.pdf>).

## Kuvat

media-form-image-empty = Kuvasta puuttuu tiedoston nimi.
    .help = Kirjoita ![](nimi.jpg), tämän kansion tiedoston nimi.
media-form-image-remote = ”{ $file }” on toisen sivuston kuva. Sivuilla näytetään vain omia kuvia.
    .help = Tallenna kuva tähän kansioon, lisää se kohtaan media ja kirjoita vain sen nimi: ![](nimi.jpg).
media-form-image-path = ”{ $file }” ei ole tämän kansion tiedoston nimi.
    .help = Siirrä kuva samaan kansioon kuin teksti ja kirjoita vain sen nimi: ![](nimi.jpg).
alt-place = Kuvan sanat ”{ $words }” ovat tekstissä, jossa niitä ei käytetä.
    .help = Siirrä ne tiedoston alkuun kohtaan images, { $file }: joko alt: tai caption:. Jätä tekstiin ![]({ $file }).

## Alaviitteet ja taulukot

footnote-missing = Alaviitettä ”{ $label }” ei ole.
    .help = Lisää tiedoston loppuun rivi ”[^{ $label }]: teksti” tai poista merkki. Jos tämä ei ole alaviite, kirjoita hakasulkeen eteen \.
footnote-unused = Alaviitteeseen ”{ $label }” ei viitata tekstissä.
    .help = Kirjoita [^{ $label }] sinne, mihin se kuuluu, tai poista alaviite.
footnote-twice = Alaviitteitä ”{ $label }” on kaksi.
    .help = Anna toiselle toinen nimi.
    .first = Ensimmäinen on tässä
footnote-empty = Alaviitteessä ei ole tekstiä.
    .help = Kirjoita teksti kaksoispisteen jälkeen tai poista alaviite ja sen merkki.
table-caption = Taulukolla ei ole otsikkoa.
    .help = Kirjoita se taulukon alle tyhjän rivin jälkeen ja aloita se kaksoispisteellä ja välilyönnillä: ”: Kustannukset vuosittain”.
nesting = Tässä on liian monta luetteloa, lainausta, korostusta tai sulkua sisäkkäin.
    .help = Poista merkkejä (>, -, *, [), kunnes sisäkkäin on enintään 32.

## HTML-koodi

raw-html-bold = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Lihavointi kirjoitetaan **näin**.
raw-html-italic = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Kursiivi kirjoitetaan *näin*.
raw-html-struck = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Yliviivaus kirjoitetaan ~~näin~~.
raw-html-link = Linkkejä ei tehdä merkinnällä ”<{ $tag }>”.
    .help = Kirjoita [sanat](release:tunnus) tai [sanat](https://…).
raw-html-image = Kuvia ei lisätä merkinnällä ”<{ $tag }>”.
    .help = Kirjoita ![](nimi.jpg) omalle rivilleen.
raw-html-heading = Väliotsikoita ei tehdä merkinnällä ”<{ $tag }>”.
    .help = Kirjoita ## Väliotsikko.
raw-html-table = Taulukoita ei tehdä merkinnällä ”<{ $tag }>”.
    .help = Kirjoita | a | b | ja ensimmäisen rivin alle | --- | --- |.
raw-html-list = Luetteloita ei tehdä merkinnällä ”<{ $tag }>”.
    .help = Aloita jokainen kohta yhdysmerkillä ja välilyönnillä tai merkinnällä 1. ja välilyönnillä.
raw-html-quote = Lainauksia ei tehdä merkinnällä ”<{ $tag }>”.
    .help = Aloita lainauksen jokainen rivi merkillä > ja välilyönnillä.
raw-html-code = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Kirjoita sanat gravisaksenttien väliin: `sanat`.
raw-html-rule = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Kirjoita --- omalle rivilleen ja jätä sen ympärille tyhjät rivit.
raw-html-active = Merkintää ”<{ $tag }>” ei voi käyttää: teksteissä ei ole ohjelmia, lomakkeita eikä muiden sivustojen sisältöä.
    .help = Poista se. Tee sen sijaan linkki videoon, lomakkeeseen tai palveluun: [sanat](https://…).
raw-html-plain = Teksteissä ei käytetä merkintää ”<{ $tag }>”.
    .help = Poista merkintä ja jätä sen sanat. Ulkoasun määrää sivuston teema. Jos tarkoitat merkkiä <, kirjoita \<.
raw-html-attribute = Merkinnässä ”<{ $tag }>” ei voi olla ”{ $attribute }”.
    .help = Mahdollisia ovat vain lang ja kieli, esimerkiksi sv (kaikissa), title (abbr) ja open (details).
raw-html-words = Nämä sanat ovat HTML-koodin keskellä, jossa esimerkiksi **lihavointi** ei toimi.
    .help = Jätä merkinnän ja sanojen väliin tyhjä rivi tai siirrä merkintä samalle riville sanojen kanssa.
raw-html-alone = ”<{ $tag }>” on ilman sanoja.
    .help = Kirjoita se samalle riville niiden sanojen kanssa, joihin se kuuluu.
raw-html-details-place = ”<{ $tag }>” on keskellä riviä.
    .help = Siirrä se omalle rivilleen ja jätä sen eteen tyhjä rivi.
raw-html-summary-place = ”<{ $tag }>” kuuluu merkinnän <details> alkuun, ja vain kerran.
    .help = Kirjoita <details> yhdelle riville ja <summary>sanat</summary> seuraavalle.
raw-html-summary-missing = Merkinnässä ”<details>” ei ole merkintää ”<summary>”: kukaan ei tietäisi, mitä sen sisällä on.
    .help = Kirjoita <summary>sanat</summary> heti <details>-rivin jälkeen.
raw-html-unclosed = Merkintää ”<{ $tag }>” ei ole suljettu.
    .help = Kirjoita </{ $tag }> sinne, mihin se päättyy: samaan kappaleeseen, luettelon kohtaan tai lainaukseen ja ennen kuin sen ympärillä oleva korostus tai linkki päättyy.
raw-html-unopened = ”</{ $tag }>” ei sulje mitään, mikä tässä on auki.
    .help = Poista se, tai sulje ensin se, mikä avattiin viimeksi.
raw-html-comment = Kommentti ei pääty, joten loppua tekstistä ei julkaistaisi.
    .help = Kirjoita --> sinne, mihin kommentti päättyy.
raw-html-broken = ”{ $tag }” jää kesken: siitä puuttuu merkki >.
    .help = Kirjoita > merkinnän loppuun. Jos tarkoitat merkkiä <, kirjoita \<.
raw-html-other = Teksteissä ei käytetä merkintää ”{ $tag }”.
    .help = Poista se. Jos tarkoitat merkkiä <, kirjoita \<.
