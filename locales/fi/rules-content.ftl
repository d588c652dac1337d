# Mitä sivuston tiedostoissa voi olla vialla: kansiot, otsaketiedot, tietotiedostot ja asetukset.

### Tiedostot ja kansiot

stray-file-place = Tämä tiedosto ei kuulu mihinkään.
    .help = Tiedostojen paikat ovat content/releases/<vuosi>/<nimi>/, content/programmes/<nimi>/, content/pages/<nimi>/ ja content/people/. Siirrä tiedosto sen sivun kansioon, joka sitä käyttää, tai poista se.
stray-file-item = Tämä tiedosto on sivujen kansioiden vieressä.
    .help = Anna jokaiselle sivulle oma kansio: tiedoston { $path } paikka on kansiossa tämän kansion alla.
stray-file-release = Tämä tiedosto on tiedotteen kansion ulkopuolella.
    .help = Tiedotteen kansio on vuotensa alla: content/releases/2026/<nimi>/fi.md.
stray-file-year = Tiedotteen yläpuolella oleva kansio ei ole vuosi.
    .help = Anna sille nimeksi julkaisuvuoden neljä numeroa: content/releases/2026/<nimi>/.
stray-file-deep = Tämä tiedosto on yhden kansion liian syvällä.
    .help = Kuvat, liitteet ja kielitiedostot ovat suoraan sivunsa kansiossa. Siirrä tiedosto ylöspäin.
stray-file-yml = Tiedoston nimi päättyy .yml, eikä sitä lueta.
    .help = Vaihda päätteeksi .yaml.
stray-file-person = Tämä kansio on vain henkilöille: jokaisella on oma tiedosto, jonka pääte on .yaml.
    .help = Siirrä tiedosto sen sivun kansioon, joka sitä käyttää, tai poista se.
stray-file-alone = Tämän tiedoston kansiossa ei ole tekstiä millään kielellä.
    .help = Lisää kielitiedosto, esimerkiksi fi.md, tai poista kansio.
language-file = ”{ $name }” ei ole kielitiedoston nimi.
    .help = Anna tiedostolle nimeksi { $right }.
language-file-far = ”{ $name }” ei ole kielitiedoston nimi.
    .help = Tämän sivuston kielitiedostot ovat { $names }. Nimeä tiedosto uudelleen tai poista se.
id-form-folder = ”{ $value }” ei voi olla sivun kansion nimi, koska nimi tulee osaksi osoitetta.
    .help = Anna kansiolle nimeksi ”{ $proposed }”: pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
id-form-person = ”{ $value }” ei voi olla henkilön tiedoston nimi, koska nimi tulee osaksi osoitetta.
    .help = Anna tiedostolle nimeksi ”{ $proposed }.yaml”: pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
id-form-key = ”{ $value }” ei voi olla tunnus, koska tunnus tulee osaksi osoitetta.
    .help = Kirjoita ”{ $proposed }”: pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
id-form-key-none = ”{ $value }” ei voi olla tunnus, koska tunnus tulee osaksi osoitetta.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
link-outside = Tämä on linkki sivuston kansion ulkopuolelle.
    .help = Pane tähän linkin sijasta itse tiedosto.
file-large = Tämä tekstitiedosto on liian suuri ({ $size } Mt).
    .help = Tekstissä saa olla enintään 2 Mt. Jos tiedosto on liite, anna sille oikea pääte, esimerkiksi .pdf tai .csv.
file-unreadable = Tätä tiedostoa ei voitu lukea: { $reason }.
    .help = Katso, onko tiedosto auki toisessa ohjelmassa, ja yritä uudelleen.
file-unreadable-forbidden = Sinulla ei ole oikeutta lukea tätä tiedostoa.
    .help = Pyydä lukuoikeus siltä, joka huolehtii tietokoneesta.
file-missing = Sivuston asetukset puuttuvat: tiedostoa { $path } ei ole.
    .help = Lisää tiedosto tai valitse oikea kansio valitsimella --site.
not-utf8 = Tiedostoa ei ole tallennettu UTF-8-muodossa; ensimmäinen kirjain, jota ei voi lukea, on rivillä { $line }.
    .help = Avaa tiedosto editorissa, tallenna se UTF-8-merkistöllä ja tarkista å, ä ja ö.
not-utf8-utf16 = Tiedosto on tallennettu UTF-16-muodossa.
    .help = Avaa tiedosto editorissa ja tallenna se UTF-8-merkistöllä.

### Otsaketiedot

front-matter-empty = Tiedosto on tyhjä.
    .help = Aloita rivillä, jolla on kolme yhdysmerkkiä (---), kirjoita title: ja muut kentät, sitten taas --- ja teksti. Jos tiedostoa ei tarvita, poista se.
front-matter-none = Tiedosto ei ala otsikolla ja muilla kentillä.
    .help = Kirjoita ne ennen tekstiä kahden sellaisen rivin väliin, joilla on kolme yhdysmerkkiä (---).
front-matter-fence = Otsikkoa edeltävällä rivillä pitää olla kolme yhdysmerkkiä eikä muuta.
    .help = Kirjoita --- (kolme yhdysmerkkiä, ei ajatusviivaa) ennen otsikkoa ja uudelleen ennen tekstiä.
front-matter-unclosed = Toinen kolmen yhdysmerkin rivi puuttuu.
    .help = Kirjoita --- omalle rivilleen viimeisen kentän ja tekstin väliin.
front-matter-no-keys = ”{ $value }” ei ole kenttä, jolla on arvo.
    .help = Jokainen rivi ennen tekstiä alkaa kentän nimellä ja kaksoispisteellä, esimerkiksi title: Etuuksia uudistetaan.

### YAML

yaml-syntax = Tätä riviä ei ymmärretä: ”{ $line }”.
    .help = Vertaa sitä muihin riveihin. Jos arvossa on erikoisia merkkejä, pane se lainausmerkkeihin: title: "…".
yaml-syntax-alias = Arvo, joka alkaa merkillä *, & tai !, tarvitsee lainausmerkit.
    .help = Pane koko arvo lainausmerkkeihin: "*…".
yaml-syntax-documents = Kolmen yhdysmerkin rivi (---) jakaa tämän tiedoston.
    .help = Poista rivi.
yaml-syntax-key = Luettelo tai sulje on paikassa, jossa pitäisi olla kentän nimi.
    .help = Kirjoita sen eteen kentän nimi ja kaksoispiste. Jos sulje kuuluu tekstiin, pane teksti lainausmerkkeihin.
yaml-syntax-quote = Tämän rivin lainausmerkit eivät sovi yhteen: ”{ $line }”.
    .help = Aloita ja lopeta arvo samalla merkillä. Tekstin sisällä voi käyttää merkkiä ” tai kirjoittaa '…"…'.
yaml-syntax-escape = Tämän rivin kenoviiva (\) tarkoittaa tässä muuta: ”{ $line }”.
    .help = Pane arvo yksinkertaisiin lainausmerkkeihin: '…'.
yaml-syntax-bracket = Tämän rivin sulkeelta puuttuu pari tai osien välistä pilkku: ”{ $line }”.
    .help = Päätä jokainen [ merkillä ] ja jokainen {"{"} merkillä {"}"}, ja pane osien väliin pilkut.
yaml-syntax-colon = Tämän rivin kaksoispiste aloittaa uuden kentän paikassa, jossa sitä ei voi olla: ”{ $line }”.
    .help = Pane teksti, jossa kaksoispiste on, lainausmerkkeihin. Jos tämä on kenttä, sen pitää alkaa samasta kohdasta kuin muiden kenttien.
yaml-syntax-indent = Tämä rivi alkaa liian vasemmalta tai oikealta: ”{ $line }”.
    .help = Samaan kuuluvat kentät alkavat allekkain; se, mikä kuuluu kenttään, alkaa kaksi välilyöntiä kauempana oikealla.
yaml-syntax-control = Tällä rivillä on näkymätön merkki: ”{ $line }”.
    .help = Kirjoita rivi uudelleen käsin: merkki on tullut mukana, kun jotain on kopioitu.
nesting-yaml = Luettelot ja sulkeet ovat tässä liian syvällä toistensa sisällä.
    .help = Mikään kenttä ei tarvitse kuin muutaman tason. Kirjoita arvo uudelleen kentän nimestä alkaen.
yaml-tab = Tämä rivi alkaa sarkaimella.
    .help = Aloita se välilyönneillä, kaksi jokaista askelta kohti. Tiedostossa voi olla sarkaimia muillakin riveillä.
yaml-nbsp = Tämä rivi alkaa sitovalla välilyönnillä, joka näyttää välilyönniltä mutta ei tässä ole sellainen.
    .help = Poista kaikki ensimmäisen sanan edeltä ja kirjoita tavalliset välilyönnit.
yaml-colon = Kaksoispiste kohdassa ”{ $text }” aloittaa uuden kentän.
    .help = Pane arvo lainausmerkkeihin: { $fixed }
yaml-colon-quote = Lainausmerkit päättyvät ennen arvon loppua: ”{ $text }”.
    .help = Pane merkit koko arvon ympärille: { $fixed }
yaml-colon-unclosed = Tekstiä ”{ $text }” edeltävältä lainausmerkiltä puuttuu pari.
    .help = Kirjoita: { $fixed }
yaml-colon-bracket = ”{ $text }” alkaa sulkeella, joten se luetaan luetteloksi.
    .help = Pane arvo lainausmerkkeihin: { $fixed }
yaml-colon-hash = Merkin # jälkeinen osa jäisi pois: ”{ $text }”.
    .help = Pane arvo lainausmerkkeihin: { $fixed } Jos se on muistiinpano, kirjoita se omalle rivilleen, joka alkaa merkillä #.
yaml-colon-start = Arvo ei voi alkaa merkillä ”{ $mark }”: ”{ $text }”.
    .help = Pane se lainausmerkkeihin: { $fixed }
yaml-colon-space = Kentän ”{ $key }” kaksoispisteen jäljestä puuttuu välilyönti.
    .help = Kirjoita: { $fixed }
yaml-colon-around = Tekstissä ”{ $text }” on kaksoispiste, eivätkä sen ympärillä olevat kaarevat lainausmerkit suojaa sitä.
    .help = Käytä suoria lainausmerkkejä: { $fixed }
yaml-colon-goes-on = Kentän ”{ $key }” teksti jatkuu tällä rivillä: ”{ $text }”.
    .help = Kirjoita koko teksti yhdelle riville lainausmerkkeihin: { $fixed }
quotes-around = Kaarevat lainausmerkit tekstin ”{ $text }” ympärillä näkyvät sivulla.
    .help = Jos ne eivät kuulu tekstiin, kirjoita: { $fixed } Jos kuuluvat, kirjoita: { $kept }
yaml-colon-comma = Pilkku ennen kohtaa ”{ $text }” päättää tekstin.
    .help = Pane koko teksti lainausmerkkeihin: { $fixed }
key-twice = Kenttä ”{ $key }” on tässä toisen kerran.
    .help = Poista toinen niistä.
    .first = Ensimmäinen on tässä.

### Kentät

unknown-key = { $kind ->
        [release] Tiedotteessa
        [programme] Ohjelmasivulla
        [page] Sivulla
        [site] Asetuksissa
       *[other] Tässä
    } ei ole kenttää ”{ $key }”.
    .help = Tarkoititko ”{ $nearest }”?
unknown-key-far = { $kind ->
        [release] Tiedotteessa
        [programme] Ohjelmasivulla
        [page] Sivulla
        [site] Asetuksissa
       *[other] Tässä
    } ei ole kenttää ”{ $key }”.
    .help = Kentät ovat: { $keys }.
key-missing = ”{ $key }” puuttuu.
    .help = { $key ->
        [title] Kirjoita otsikko: title: "…"
        [lead] Kirjoita ingressi, yksi tai kaksi virkettä: lead: "…"
        [alt] Kerro sanoin, mitä kuvassa on: alt: "…" Jos kuva ei kerro mitään, kirjoita decorative: true.
        [organisations] Kirjoita organisaatioiden tunnukset: organisations: [vm]
        [contacts] Kirjoita, kuka vastaa kysymyksiin: contacts: [henkilön tunnus]
        [date] Kirjoita julkaisuaika: date: PP.KK.VVVV 9.00
        [status] Kirjoita vaihe: status: planned, running tai ended
        [reviewed] Kirjoita viimeisen tarkistuksen päivä: reviewed: 5.5.2022
       *[other] Kirjoita rivi { $key }: ja arvo.
    }
key-missing-empty = { $key ->
        [contacts] ”contacts” on tyhjä: yhteyshenkilöt puuttuvat.
       *[other] ”{ $key }” on tyhjä.
    }
    .help = { key-missing.help }
key-missing-unwritten = Tässä luonnoksessa on vielä kirjoittamatta: { $keys }.
    .help = Täytä ne, kun ehdit: luonnosta ei julkaista ennen kuin poistat alkuperäisestä rivin draft: true.
key-missing-fact = Yhteisistä tiedoista puuttuu ”{ $key }”.
    .help = Jos tämä tiedosto on alkuperäinen, kirjoita { $key ->
        [date] date: PP.KK.VVVV 9.00
        [organisations] organisations: [vm]
        [contacts] contacts: [henkilön tunnus]
        [status] status: planned, running tai ended
        [reviewed] reviewed: ja viimeisen tarkistuksen päivä
       *[other] { $key }: ja arvo
    }. Jos se on käännös, poista ”{ $fact }”: yhteiset tiedot ovat vain alkuperäisessä.
key-missing-language = Kentästä ”{ $key }” puuttuu teksti { language-in }.
    .help = Kirjoita se kohdan { $language }: jälkeen tai poista ”{ $language }”, jos tekstiä ei ole.
key-missing-from = Kahdella näistä nimistä ei ole alkamispäivää.
    .help = Vain vanhimmalta nimeltä saa puuttua from: lisää se muille, esimerkiksi from: 1.1.2020.
key-place = ”{ $key }” ei kuulu { $kind ->
        [release] tiedotteeseen
        [programme] ohjelmasivulle
       *[other] sivulle
    }.
    .help = Sitä käytetään { $belongs ->
        [release] tiedotteissa
        [programme] ohjelmasivuilla
        [release-programme] tiedotteissa ja ohjelmasivuilla
        [programme-page] ohjelmasivuilla ja muilla sivuilla
       *[other] tiedotteissa ja sivuilla
    }. Poista se tästä.

### Arvot

value-form-map = ”{ $value }” on paikassa, jossa pitäisi olla kenttiä ja arvoja.
    .help = Kirjoita esimerkiksi { $example }
value-form-list = ”{ $key }” on luettelo, vaikka siinä olisi vain yksi kohta.
    .help = Kirjoita: { $example }
value-form-text = ”{ $key }” on yksi teksti, ei luettelo eikä useita kenttiä.
    .help = Kirjoita teksti kohdan { $key }: jälkeen, lainausmerkkeihin jos siinä on erikoisia merkkejä.
value-form-languages = ”{ $key }” tarvitsee tekstin kullakin kielellä.
    .help = Kirjoita: { $example }
value-form-control = Kohdassa ”{ $value }” on näkymätön merkki.
    .help = Kirjoita teksti uudelleen käsin: merkki on tullut mukana, kun jotain on kopioitu.
value-form-language = ”{ $value }” ei ole kielen koodi.
    .help = Kirjoita koodi pienin kirjaimin: fi, sv, en, se.
value-form-tag = ”{ $value }” ei ole kielitunniste.
    .help = Kirjoita kielen koodi ja halutessasi maa: sv-FI.
value-form-decorative = Koristekuvalla ei ole tekstivastinetta eikä kuvatekstiä: ”{ $value }” jäisi näyttämättä.
    .help = Poista decorative: true tai poista teksti.
value-form-name = Etunimi ja sukunimi ovat yhdessä.
    .help = Kirjoita ne erikseen: { $example }
value-unknown = ”{ $value }” ei kuulu kentän ”{ $key }” sanoihin.
    .help = Tarkoititko ”{ $nearest }”? Sanat ovat: { $allowed }.
value-unknown-far = ”{ $value }” ei kuulu kentän ”{ $key }” sanoihin.
    .help = Sanat ovat: { $allowed }.
value-unknown-language = ”{ $value }” ei ole tämän sivuston kieli.
    .help = Kielet ovat: { $allowed }.
value-unknown-zone = Aikavyöhykettä ”{ $value }” ei ole.
    .help = Kirjoita maanosa ja kaupunki: time_zone: Europe/Helsinki
rule-unknown = Sääntöä ”{ $value }” ei ole.
    .help = Tarkoititko ”{ $nearest }”?
rule-unknown-far = Sääntöä ”{ $value }” ei ole.
    .help = Kopioi säännön nimi sen viestistä: se on hakasulkeissa.
rule-unknown-fixed = Sääntö ”{ $value }” on aina voimassa.
    .help = Poista se tästä ja korjaa se, mistä se huomauttaa.
listed-twice-language = Kieli ”{ $language }” on luettelossa kahdesti.
    .help = Poista toinen niistä.
    .first = Ensimmäinen on tässä.
words-missing-site = Kentästä ”{ $key }” puuttuu teksti { language-in }.
    .help = Jokainen sivuston kieli tarvitsee sellaisen: lisää { $language }: ja teksti.
words-missing-sections = Osoitteista puuttuvat sanat { language-in }.
    .help = Kirjoita ne kohtaan sections: jokaiselle näistä: { $sections }.

### Päivämäärät

date-form = ”{ $value }” ei ole ymmärrettävä päivämäärä.
    .help = Kirjoita päivä ja kellonaika: 5.5.2022 11.38
date-form-quotes = Päivämäärä on kaarevissa lainausmerkeissä: { $value }.
    .help = Kirjoita se ilman niitä: { $key }: { $fixed }
date-form-day = ”{ $value }” ei ole ymmärrettävä päivä.
    .help = Kirjoita päivä, kuukausi ja vuosi ilman kellonaikaa: 5.5.2022
date-form-clock = Tällaista kellonaikaa ei ole: ”{ $value }”.
    .help = Tunnit ovat 0–23 ja minuutit 0–59: 5.5.2022 11.38
date-form-near = ”{ $value }” ei ole päivämäärä siinä muodossa, jossa sen pitää olla.
    .help = Kirjoita: { $fixed }
date-form-midnight = Vuorokausi päättyy ennen kello 24:ää: ”{ $value }”.
    .help = Keskiyö kuuluu seuraavaan päivään: { $fixed }
date-form-unnamed = { $count ->
        [one] Yhdessä kohteessa
       *[other] { NUM($count) } kohteessa
    } on virhe, jota ei näytetä tässä: julkaisuaika ei ole tiedossa, joten sisältö voi olla vielä julkaisematonta.
    .help = Katso virhe omalla koneellasi: tiedote check
date-impossible = Päivää ”{ $value }” ei ole: { $month ->
        [1] tammikuussa
        [2] helmikuussa
        [3] maaliskuussa
        [4] huhtikuussa
        [5] toukokuussa
        [6] kesäkuussa
        [7] heinäkuussa
        [8] elokuussa
        [9] syyskuussa
        [10] lokakuussa
        [11] marraskuussa
       *[12] joulukuussa
    } on { $last } päivää.
    .help = Kirjoita päivä, jota tarkoitat.
date-impossible-month = Päivämäärässä ”{ $value }” on kuukausi, jota ei ole.
    .help = Päivä tulee ensin, sitten kuukausi: 31.12.2026
time-gap = Aikaa ”{ $value }” ei ole: kelloja siirretään eteenpäin sen yli.
    .help = Kirjoita aika, jota tarkoitat, esimerkiksi { $before } tai { $after }.
time-twice = ”{ $value }” on sinä yönä kahdesti, koska kelloja siirretään taaksepäin.
    .help = Kirjoita { $first }, jos tarkoitat ensimmäistä, tai { $second }, jos toista.
date-order-end = Loppu ”{ $value }” on ennen alkua.
    .help = Korjaa jompikumpi.

### Puhelinnumerot ja osoitteet

phone-form = ”{ $value }” ei ole puhelinnumero, johon voi soittaa.
    .help = Laske numerot. Muiden maiden numerot alkavat plusmerkillä ja maatunnuksella.
phone-form-letters = Puhelinnumerossa ”{ $value }” on kirjaimia.
    .help = Kirjoita pelkkä numero, esimerkiksi 0295 530 234.
email-form = ”{ $value }” ei ole sähköpostiosoite.
    .help = Kirjoita se muodossa nimi@example.fi tai nimi(at)example.fi ilman välilyöntejä.
url-form-empty = Osoite puuttuu.
    .help = Kirjoita osoite, joka alkaa https://.
url-form-space = Osoitteessa ”{ $value }” on välilyönti tai merkki, jota osoitteessa ei voi olla.
    .help = Kopioi osoite selaimesta uudelleen.
url-form-scheme = Osoitteita, jotka alkavat ”{ $scheme }:”, ei julkaista.
    .help = Käytä osoitetta, joka alkaa https://.
url-form-no-scheme = Osoitteesta ”{ $value }” puuttuu alku.
    .help = Kirjoita: { $fixed }
url-form-host = Osoitteessa ”{ $value }” ei ole kelvollista sivuston nimeä.
    .help = Kopioi osoite selaimesta uudelleen.
url-form-base = ”{ $value }” ei voi olla sivuston osoite.
    .help = Kirjoita se ilman merkkejä ? ja #, esimerkiksi https://www.example.fi/.
slug-form = ”{ $value }” ei voi olla osa osoitetta.
    .help = Kirjoita: slug: { $proposed }
slug-form-none = ”{ $value }” ei voi olla osa osoitetta.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
alias-form-address = ”{ $value }” on toisen sivuston osoite tai näyttää sellaiselta.
    .help = Kirjoita vain vanha polku tällä sivustolla, esimerkiksi /fi/vanha/sivu/.
alias-form-slash = ”{ $value }” ei ole tämän sivuston polku.
    .help = Aloita se yhdellä vinoviivalla, esimerkiksi /fi/vanha/sivu/.
alias-form-query = Polussa ”{ $value }” on ? tai #, eikä sitä voi ohjata täältä.
    .help = Jätä se osa pois tai pyydä ohjaus sivuston palvelimelle.
alias-form-space = Polussa ”{ $value }” on välilyönti tai merkki, jota polussa ei voi olla.
    .help = Kopioi polku vanhasta osoitteesta uudelleen.
alias-form-dots = ”{ $value }” johtaa ulos kansiostaan.
    .help = Kirjoita polku ilman osia ”.” ja ”..”.
