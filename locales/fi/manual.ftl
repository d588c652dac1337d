# Sääntöjen käsikirja: `tiedote check --explain SÄÄNTÖ` ja opas kansiossa docs/.
#
# Säännöllä on nimi, perustelu (`.why`) ja neuvo (`.do`). Kirjoitettavat sanat ovat `gravisaksenttien` välissä.

manual-level = Taso
manual-why = Miksi
manual-source = Lähde
manual-example = Esimerkki
manual-do = Mitä tehdä
manual-fixed = Sääntö on aina voimassa: sitä ei voi muuttaa kohdassa `rules:` eikä ohittaa kohdassa `waive:`.
manual-settable = Tason voi muuttaa sivuston asetuksissa (`rules:` tiedostossa `site.yaml`). Yksittäistä sivua ei voi vapauttaa säännöstä.
manual-waivable = Tason voi muuttaa sivuston asetuksissa (`rules:` tiedostossa `site.yaml`). Yksittäisen tiedotteen tai sivun voi vapauttaa säännöstä, kun kertoo syyn ja päättymispäivän (`waive:`).
manual-typed = ”{ $words }”
manual-more = Lisää säännöstä: tiedote check --explain SÄÄNTÖ

### Aihepiirit

area-files = Tiedostot ja kansiot
area-fields = Kentät ja arvot
area-dates = Päivämäärät ja kellonajat
area-people = Henkilöt ja organisaatiot
area-languages = Kielet ja käännökset
area-text = Teksti ja tyyli
area-links = Linkit ja osoitteet
area-media = Kuvat ja liitteet
area-site = Koko sivusto

### Lähteet

source-wcag = WCAG 2.2, kriteeri { $place }
source-digital-services-act = laki digitaalisten palvelujen tarjoamisesta (306/2019)
source-language-act = kielilaki (423/2003), { $place } §
source-administrative-procedure-act = hallintolaki (434/2003), { $place } §
source-openness-act = laki viranomaisten toiminnan julkisuudesta (621/1999), { $place } §
source-copyright-act = tekijänoikeuslaki (404/1961), { $place } §
source-data-protection = Yleinen tietosuoja-asetus (EU) 2016/679, { $place } artikla
source-chancellor = apulaisoikeuskanslerin ratkaisu 21.10.2016
source-statement-decision = komission täytäntöönpanopäätös (EU) 2018/1523 (saavutettavuusselosteen malli)
source-summer-time-directive = kesäaikadirektiivi 2000/84/EY
source-english-style = Government English Style Guide (valtioneuvoston kanslia)
source-clear-writing = How to write clearly (Euroopan komissio)
source-own = ohjelman oma sääntö

### Tiedostot ja kansiot

rule-stray-file = Tiedosto, joka ei kuulu mihinkään
    .why = Joku on pannut tiedoston paikalleen ja odottaa, että siitä tulee jotakin. Sitä ei julkaista vahingossa eikä jätetä pois sanaakaan sanomatta, vaan siitä kerrotaan.
    .do = Siirrä tiedosto sen sivun kansioon, joka sitä käyttää, ja lisää se siellä kohtaan `media`. Jos kukaan ei tarvitse tiedostoa, poista se.
rule-language-file = Kielitiedoston nimi
    .why = Tiedoston nimi kertoo, millä kielellä teksti on: `fi.md`, `sv.md`, `en.md`. Muun nimistä tekstiä ei julkaistaisi millään kielellä, eikä kukaan koskaan näkisi sitä.
    .do = Nimeä tiedosto niin kuin viesti neuvoo. Muistiinpanot eivät kuulu tiedotteen kansioon: poista ne sieltä, tai anna tiedostolle pääte, jonka voi julkaista (esimerkiksi `.txt`), ja lisää se kohtaan `media`.
rule-id-form = Kansion, henkilön tai tietueen nimi
    .why = Linkit ja luettelot käyttävät tätä nimeä, ja siitä voi tulla osa osoitetta. Osoitteen å, ä ja ö muuttuvat koodeiksi heti, kun joku kopioi osoitteen.
    .do = Nimeä kansio, tiedosto tai tietue niin kuin viesti ehdottaa, ja käytä uutta nimeä kaikkialla, missä vanhaa on käytetty.
rule-link-outside = Oikotie sivuston kansion ulkopuolelle
    .why = Sivusto on yksi kansio, ja kaikki julkaistava on siinä. Pelkkä osoitus muualla olevaan tiedostoon voisi tuoda julkisuuteen jotakin, mitä kukaan ei aikonut julkaista.
    .do = Kopioi kansioon itse tiedosto.
rule-file-large = Liian suuri tekstitiedosto
    .why = Yli 2 megatavun teksti ei ole sivu: siihen mahtuisi kaksi romaania. Todennäköisesti se on liite, jolla on tekstin nimi, tai tekstiin on liitetty kuva.
    .do = Jos se on liite, anna sille oikea pääte (`.pdf`, `.csv`) ja lisää se kohtaan `media`. Jos tekstiin on liitetty kuva, tallenna kuva omaksi tiedostokseen ja kirjoita tekstiin `![](nimi.jpg)`.
rule-file-unreadable = Tiedosto, jota ei voi lukea
    .why = Tiedosto on auki toisessa ohjelmassa, levy ei vastaa tai sinulla ei ole oikeutta lukea tiedostoa. Mitään ei julkaista, ennen kuin kaikki tiedostot on luettu: sivusta voisi puuttua osa.
    .do = Sulje tiedosto muissa ohjelmissa ja yritä uudelleen. Jos se ei auta, pyydä lukuoikeus siltä, joka huolehtii tietokoneesta.
rule-not-utf8 = Väärä merkistö
    .why = Toisella merkistöllä tallennetut å, ä ja ö näkyisivät julkaistuina kysymysmerkkeinä tai kahtena outona merkkinä. Verkossa käytetään yhtä merkistöä, UTF-8:aa, ja niin tälläkin sivustolla.
    .do = Avaa tiedosto tekstieditorissa, tallenna se UTF-8-merkistöllä ja tarkista å, ä ja ö. Jos ne näkyivät väärin jo ennen tallennusta, kirjoita ne uudelleen.
rule-file-missing = Sivuston asetukset puuttuvat
    .why = Tiedosto `content/site.yaml` kertoo sivuston nimen, osoitteen, kielet ja julkaisijan. Ilman sitä mitään ei voi rakentaa.
    .do = Jos olet väärässä kansiossa, siirry sivuston kansioon tai nimeä se: `tiedote check --site kansio`. Jos tiedosto on poistettu, palauta se versiohistoriasta.
rule-year-folder = Tiedote väärän vuoden kansiossa
    .why = Vuosikansion avulla tiedote löytyy myöhemmin. Joulukuulle suunniteltu ja tammikuussa julkaistu tiedote jää helposti väärään kansioon.
    .do = Siirrä kansio oikean vuoden alle. Tiedotteeseen vievät linkit toimivat edelleen: niissä ei mainita vuotta.
rule-id-twice = Kaksi samannimistä kansiota
    .why = Linkissä tiedotteesta mainitaan kansion nimi ilman vuotta. Jos kahdella kansiolla on sama nimi, ei tiedetä, kumpaa linkki tarkoittaa.
    .do = Nimeä toinen kansio uudelleen, mieluiten uudempi, johon on vähemmän linkkejä: `budjetti-2027`. Sivun osoite ei muutu, sillä se tulee otsikosta.
rule-fact-twice = Sama tieto kahdessa tiedostossa
    .why = Ajankohta, numero, organisaatiot ja yhteyshenkilöt ovat samat kaikilla kielillä, joten ne kirjoitetaan kerran, alkuperäiseen. Jos ne kirjoitetaan joka kielellä erikseen, ne alkavat poiketa toisistaan.
    .do = Poista yhteiset tiedot käännöksestä. Jos jokin niistä puuttuu alkuperäisestä, siirrä se sinne. Jos käännös julkaistaan myöhemmin, sen oma `date` saa jäädä: se ei ole yhteinen tieto.
rule-facts-missing = Yhteiset tiedot puuttuvat
    .why = Ajankohta, organisaatiot ja yhteyshenkilöt ovat alkuperäisen kielen tiedostossa. Jos kansiossa on vain käännöksiä, niitä ei ole missään.
    .do = Päätä, mikä kieli on alkuperäinen, ja kirjoita yhteiset tiedot sen tiedostoon.

### Kentät ja arvot

rule-front-matter = Tekstiä edeltävät rivit
    .why = Tiedoston alussa ovat tekstin tiedot: otsikko, ingressi, ajankohta. Ne ovat kahden sellaisen rivin välissä, joilla on kolme yhdysmerkkiä, jotta ne erottuvat tekstistä.
    .do = Kirjoita kolmen yhdysmerkin rivit, kumpikin omalle rivilleen ilman muuta, ja niiden väliin ainakin `title` sekä tiedotteessa ja ohjelmasivulla `lead`. `tiedote new release "Otsikko"` tekee tällaisen tiedoston valmiiksi.
rule-yaml-syntax = Rivi, jota ei ymmärretä
    .why = Tekstiä edeltävillä riveillä ja tietotiedostoilla on tarkka muoto. Jos rivi poikkeaa siitä, sen merkitystä ei tiedetä, ja arvaamalla voitaisiin julkaista väärää tietoa.
    .do = Katso riviä ja sen yläpuolella olevaa riviä. Useimmiten puuttuu lainausmerkki tai sulje, tai rivi alkaa yhden välilyönnin liian kaukaa. Arvo, jossa on erikoisia merkkejä, on turvassa lainausmerkeissä.
rule-yaml-colon = Kaksoispiste tai muu erikoinen merkki arvossa
    .why = ”Ministeri X: …” on tavallisimpia otsikoita, mutta kaksoispiste myös erottaa kentän nimen sen arvosta. Siksi otsikko, jossa on kaksoispiste, pannaan lainausmerkkeihin.
    .do = Pane koko arvo lainausmerkkeihin niin kuin viesti näyttää. Jos arvossa itsessään on lainausmerkkejä, pane se yksinkertaisiin: `'…'`.
rule-quotes-around = Kaarevat lainausmerkit arvon ympärillä
    .why = Tekstinkäsittelyohjelmasta kopioidun otsikon ympärillä on usein kaarevat lainausmerkit. Ne luetaan otsikon osaksi, joten ne näkyvät myös luetteloissa, syötteissä ja hakutuloksissa.
    .do = Poista kaarevat merkit tai vaihda ne suoriin. Jos koko otsikko on jonkun sanoja ja merkit kuuluvat siihen, kirjoita suorat merkit kaarevien ympärille: `title: "”Olemme valmiit”"`.
rule-yaml-tab = Sarkain rivin alussa
    .why = Kenttään kuuluvat rivit alkavat kauempaa oikealta kuin kenttä, ja etäisyys lasketaan välilyönteinä. Sarkain on jokaisessa editorissa eri levyinen.
    .do = Poista sarkain ja kirjoita kaksi välilyöntiä. Useimmat editorit voivat tehdä sen koko tiedostossa kerralla.
rule-yaml-nbsp = Sitova välilyönti rivin alussa
    .why = Tekstinkäsittelyohjelmat ja verkkosivut lisäävät sitovia välilyöntejä yhteen kuuluvien sanojen väliin. Ne näyttävät välilyönneiltä, mutta rivin alussa niitä ei lueta sellaisiksi.
    .do = Poista kaikki rivin ensimmäisen sanan edeltä ja kirjoita tavalliset välilyönnit.
rule-key-twice = Sama kenttä kahdesti
    .why = Jos sama kenttä on kahdesti, vain toinen arvoista voi olla voimassa, eikä ohjelma voi tietää, kumpaa kirjoittaja tarkoitti.
    .do = Poista toinen riveistä.
rule-unknown-key = Kenttää ei ole
    .why = Kentillä on sovitut nimet. Väärin kirjoitettu kenttä ei tekisi mitään: tiedotteesta voisi jäädä pois ministeri, eikä kukaan huomaisi.
    .do = Korjaa kentän nimi tai poista rivi, jos sitä ei tarvita. Jos rivi onkin osa tekstiä, pane teksti lainausmerkkeihin.
rule-key-missing = Tarvittava tieto puuttuu
    .why = Ilman yhteyshenkilöä toimittaja ei voi kysyä keneltäkään, ja ilman ajankohtaa tiedote voisi lähteä liian aikaisin: sitä ei julkaista, ennen kuin aika on annettu.
    .do = Kirjoita puuttuva rivi niin kuin viesti näyttää. Jos tiedosto on käännös, poista yhteiset tiedot siitä.
rule-key-place = Kenttä kuuluu toisenlaiselle sivulle
    .why = Ohjelmasivulla on vaihe eikä julkaisuaikaa, ja tilaisuus kuuluu tiedotteeseen. Väärässä paikassa kenttä ei tekisi mitään.
    .do = Poista rivi, tai siirrä kansio sinne, minne se kuuluu: `releases/<vuosi>/`, `programmes/` tai `pages/`.
rule-value-form = Arvo on väärän muotoinen
    .why = Yhteen kenttään kirjoitetaan teksti, toiseen luettelo, kolmanteen teksti jokaisella kielellä. Toisen muotoista arvoa ei voi käyttää.
    .do = Kirjoita arvo niin kuin viesti näyttää.
rule-value-unknown = Sana, jota kenttä ei tunne
    .why = Joissakin kentissä voi käyttää vain sovittuja sanoja, esimerkiksi tiedotteen lajissa. Muu sana jäisi huomiotta kenenkään tietämättä.
    .do = Valitse jokin sanoista, jotka viesti luettelee.
rule-nesting = Liikaa sisäkkäin
    .why = Kukaan ei jaksa seurata luetteloa luettelon luettelossa. Näin monta tasoa on varmasti vahinko tai yritys kuormittaa tietokonetta.
    .do = Poista merkkejä, kunnes luettelot ja lainaukset ovat niin syvällä kuin on tarkoitus.

### Päivämäärät ja kellonajat

rule-date-form = Päivämäärä, jota ei ymmärretä
    .why = Julkaisuaikaa ei saa joutua arvaamaan: väärin luettuna tiedote voisi lähteä kuukauden liian aikaisin.
    .do = Kirjoita ajankohta muodossa `5.5.2022 11.38`. Keskiyö on alkavan päivän `0.00`.
rule-date-impossible = Päivä, jota kalenterissa ei ole
    .why = Huhtikuussa on 30 päivää. Vain kirjoittaja tietää, mitä päivää hän tarkoitti.
    .do = Tarkista kalenterista ja kirjoita oikea päivä.
rule-time-gap = Aika, joka jää kellojen siirrossa väliin
    .why = Maaliskuun viimeisenä sunnuntaina kelloja siirretään kolmesta neljään. Puoli neljää ei sinä yönä ole, joten silloin ei voi julkaista mitään.
    .do = Kirjoita aika, jota tarkoitat: tuntia aikaisemmin tai myöhemmin.
rule-time-twice = Aika, joka tulee kellojen siirrossa kahdesti
    .why = Lokakuun viimeisenä sunnuntaina kelloja siirretään neljästä kolmeen. Puoli neljä on sinä yönä kahdesti, tunnin välein, ja julkaisukielto voi päättyä vain kerran.
    .do = Kopioi tiedostoon toinen viestin ajoista: se, jossa on `+03:00`, on aikaisempi eli kesäaikaa.
rule-time-missing = Julkaisun kellonaika puuttuu
    .why = Tämän päivän ja tulevien päivien tiedotteet odottavat julkaisuhetkeään, joten kellonaika on tiedettävä. Pelkkä päivä riittää vain menneelle.
    .do = Kirjoita kellonaika päivän jälkeen: `date: 2.6.2026 9.00`.
rule-date-order = Kaksi päivämäärää väärässä järjestyksessä
    .why = Käännöstä ei julkaista ennen alkuperäistä, muutosta ei tehdä ennen julkaisua, eikä tilaisuus pääty ennen kuin se alkaa. Toinen päivämääristä on väärin.
    .do = Korjaa väärä päivämäärä; viesti näyttää toisenkin.
rule-date-far = Vuosi, jota ei voida tarkoittaa
    .why = Väärä vuosi on lyöntivirhe: vuonna 2020 julkaistussa tiedotteessa kerrottiin 21. lokakuuta 2010 pidettävästä tilaisuudesta. Lukija voi sen vuoksi jäädä pois tilaisuudesta tai myöhästyä määräajasta.
    .do = Korjaa vuosi. Jos se on oikein, ohita sääntö kohdassa `waive:` ja kerro syy.
rule-date-unreal = Päivä tekstissä, jota kalenterissa ei ole
    .why = Marraskuussa on 30 päivää. Lukija, joka merkitsee määräajan kalenteriinsa, ei löydä päivää, ja vain kirjoittaja tietää, mitä päivää hän tarkoitti.
    .do = Tarkista kalenterista ja kirjoita oikea päivä. Jos luku ei ole päivämäärä, kerro se kohdassa `waive`.
rule-weekday-wrong = Viikonpäivä ja päivämäärä eivät sovi yhteen
    .why = Jos kutsussa lukee perjantai mutta päivämäärä on torstai, puolet vieraista tulee vääränä päivänä.
    .do = Tarkista, kumpaa tarkoitettiin, ja korjaa toinen.
rule-review-due = Sivu, jota ei ole tarkistettu vuoteen
    .why = Tiedote on historiaa, mutta ohjelmasivua luetaan tämän päivän tietona. Vuoden vanhalla sivulla voi olla henkilöitä, jotka ovat lähteneet, ja suunnitelmia, jotka ovat muuttuneet.
    .do = Lue sivu ulkopuolisen silmin, korjaa vanhentunut ja kirjoita kenttään `reviewed` tämä päivä.

### Henkilöt ja organisaatiot

rule-phone-form = Puhelinnumero, johon ei voi soittaa
    .why = Vajaa numero tai numero, jossa on sanoja, soittaisi väärään paikkaan. Numerot näytetään aina samassa muodossa, ja niihin voi soittaa yhdellä napautuksella.
    .do = Kirjoita pelkkä numero. Palveluajat kerrotaan tekstissä.
rule-email-form = Sähköpostiosoite, johon ei voi kirjoittaa
    .why = Väärin kirjoitettuun osoitteeseen lähetetty kysymys ei tule perille, eikä toimittaja saa vastausta.
    .do = Kirjoita osoite niin kuin se on omassa sähköpostissasi.
rule-unknown-id = Tunnus, jota kenelläkään ei ole
    .why = Väärin kirjoitetun tunnuksen vuoksi yhteyshenkilö jäisi pois tai tilalle tulisi väärä. Mitään ei arvata: viesti kertoo, mikä tunnus on lähellä.
    .do = Korjaa tunnus, tai tee se, mitä se tarkoittaa: `tiedote new person "Etunimi Sukunimi"` aloittaa henkilön tiedoston. Vielä julkaisematonta ei voi nimetä: tiedotteessa ei voi mainita ohjelmasivua, joka julkaistaan vasta huomenna.
rule-listed-twice = Sama nimi kahdesti luettelossa
    .why = Kahdesti lueteltu henkilö näkyisi sivulla kahdesti, kuin heitä olisi kaksi.
    .do = Poista toinen.
rule-not-minister = Ministeri, jolla ei ole virkaa sinä päivänä
    .why = Titteli kuuluu aina johonkin aikaan: yhtä virkaa on samassa hallituksessa hoitanut kolme ministeriä. Jos henkilö ei ollut ministeri tiedotteen päivänä, häntä ei voi esitellä siinä ministerinä.
    .do = Korjaa `from` tai `until` henkilön tiedostossa, tai siirrä nimi kohdasta `ministers` kohtaan `people`.
rule-office-overlap = Samalla viralla kaksi haltijaa
    .why = Ministerin virkaa hoitaa yksi ihminen kerrallaan. Jos kaudet menevät päällekkäin, sivuilla voi olla niiden ajan väärä ministeri.
    .do = Kirjoita edellisen ministerin viimeinen päivä kohtaan `until`.
rule-office-vacant = Virka ilman haltijaa
    .why = Hallituksen vaihtuessa vanhoille ministereille merkitään viimeinen päivä, mutta uudet unohtuvat. Sääntö muistuttaa heistä puolen vuoden ajan.
    .do = Lisää uuden ministerin tiedot kansioon `content/people/` ja niihin `offices`. Jos virka on lakkautettu, mitään ei tarvitse tehdä: huomautus poistuu itsestään.
rule-orphan = Henkilöä ei mainita missään
    .why = Henkilötietoja saa säilyttää vain sen verran ja niin kauan kuin niitä tarvitaan. Ministereitä tarvitaan aina, sillä aiemmillakin hallituksilla on sivunsa. Luonnokset ja embargonalaiset kohteet lasketaan mukaan, ja siksi tästä kerrotaan vain toimitukselle.
    .do = Poista henkilön tiedosto tai mainitse henkilö siellä, minne hän kuuluu (`contacts`, `people`).
rule-contact-drift = Yhteystieto tekstissä on muu kuin henkilön omassa tiedostossa
    .why = Tekstiin kirjoitettu numero vanhenee: toimittaja soittaa numeroon, joka yhteyshenkilöllä oli viime vuonna. Kohdan `contacts` henkilöt tulevat sivulle ajantasaisine tietoineen itsestään.
    .do = Poista yhteystiedot tekstistä tai korjaa ne. Jos tekstissä on oikea tieto, korjaa henkilön tiedosto.
rule-contact-left = Yhteyshenkilö on lähtenyt
    .why = Ennen julkaisua lähtenyt yhteyshenkilö ei voi vastata kenellekään. Jos hän lähtee vasta julkaisun jälkeen, sivulla näkyvät itsestään organisaation yhteystiedot.
    .do = Nimeä joku toinen kohdassa `contacts`.
rule-name-typo = Nimi poikkeaa yhden kirjaimen
    .why = Nimi, joka on yhden kirjaimen päässä ministerin tai yhteyshenkilön nimestä, on melkein aina kirjoitusvirhe, ja sen huomaa ensimmäisenä nimen kantaja.
    .do = Korjaa nimi. Jos teksti on oikein ja tiedot väärin, korjaa tiedosto kansiossa `content/people/`. Jos kyse on toisesta henkilöstä, ohita sääntö kohdassa `waive:`.
rule-number-twice = Sama numero kahdella
    .why = Tiedotteet ja ohjelmat arkistoidaan ja niihin viitataan numerolla, joka on organisaation yhden vuoden aikana yksilöllinen.
    .do = Tarkista numero rekisteristä ja korjaa väärä.
rule-title-at-date = Titteli, jota ei ollut sinä päivänä
    .why = Viimevuotisesta muokattu teksti käyttää ministeristä viime vuoden titteliä, ja ennen hallituksen vaihtumista kirjoitettu titteliä, jota kenelläkään ei vielä ole. Tiedotteessa on voimassa sen oman päivän titteli.
    .do = Korjaa titteli tai nimi; viesti kertoo, kuka hoiti virkaa sinä päivänä. Jos teksti kertoo toisesta ajasta, sano se: entinen, silloinen, tuleva. Jos teksti on oikein, korjaa `from` ja `until` henkilön tiedostossa.

### Kielet ja käännökset

rule-language-missing = Kieliversio puuttuu
    .why = Valtion viranomaiset tiedottavat yleisölle suomeksi ja ruotsiksi. Samaan aikaan julkaistu lyhyt versio yhteystietoineen riittää, mutta kokonaan ilman ei voi olla, eikä henkilöstön puute kelpaa syyksi. Viranomaistiedotetta (`type: notice`) ei voi vapauttaa tästä säännöstä.
    .do = Lisää kieliversio kokonaisena tai tiivistelmänä (`scope: summary`; otsikko ja ingressi riittävät, yhteystiedot tulevat itsestään).
rule-translation-late = Käännös julkaistaan myöhässä
    .why = Yleisölle tiedotetaan kummallakin kielellä yhtä aikaa. Käännöksiä on julkaistu 16 minuuttia, 17 tuntia, 4 päivää ja 9 kuukautta myöhässä.
    .do = Julkaise kieliversiot yhtä aikaa, tai julkaise ensin tiivistelmä ja täydennä se myöhemmin kokonaiseksi.
rule-translation-stale = Alkuperäinen on muuttunut käännöksen jälkeen
    .why = Suomenkieliseen tekstiin korjataan luku viittä vaille yhdeksän, ja ruotsinkieliseen jää vanha luku vuosiksi. Kun käännökseen on merkitty, mistä se on tehty, ero huomataan.
    .do = Päivitä käännös ja anna sitten komento `tiedote translated TUNNUS KIELI`. Jos alkuperäisessä on muuttunut vain pilkku, pelkkä komento riittää.
rule-wrong-language = Teksti on väärällä kielellä
    .why = Sivu kertoo kielensä selaimelle ja ruudunlukijalle, joka valitsee äänen sen mukaan. Unohtuneet suomenkieliset otsikot, ingressit ja kuvatekstit ovat ministeriöiden ruotsin- ja englanninkielisten sivujen yleisin virhe.
    .do = Käännä teksti. Jos se on tarkoituksella toisella kielellä, merkitse se, niin ruudunlukija ääntää sen oikein: `<span lang="sv">…</span>`.
rule-foreign-passage = Pitkä lainaus toisella kielellä
    .why = Puhujan omakielinen lainaus on tervetullut. Jos sitä ei merkitä, ruudunlukija lukee sen sivun kielen äänellä, eikä kukaan ymmärrä siitä mitään.
    .do = Kirjoita sanojen eteen `<span lang="sv">` ja perään `</span>`; `sv` on lainauksen kielen koodi. Ingressissä lainataan sivun omalla kielellä.
rule-same-text = Käännös on kopio alkuperäisestä
    .why = Joka kopioi tiedoston `fi.md` nimelle `sv.md` kääntääkseen sen ja ehtii unohtaa asian, julkaisee ruotsinkielisen sivun suomeksi. Kopio ei ole kieliversio: jos kieli on pakollinen, kopio on yhtä vakava virhe kuin puuttuva versio.
    .do = Käännä teksti. Kunnes käännös on valmis, julkaise tiivistelmä: otsikko ja ingressi riittävät.
rule-facts-drift = Kieliversioiden tiedot poikkeavat toisistaan
    .why = Jos luku korjataan suomenkieliseen tekstiin mutta unohdetaan ruotsinkielisestä, totuuksia on kaksi. Lukuja, summia, päivämääriä ja puhelinnumeroita verrataan, kirjoitettiinpa ne kullakin kielellä miten hyvänsä.
    .do = Selvitä, kumpi on oikein, ja korjaa toinen. Jos käännös on tarkoituksella lyhyempi, se on tiivistelmä: kirjoita `scope: summary`.
rule-words-missing = Nimi tai titteli puuttuu jollakin kielellä
    .why = Organisaatioiden nimet, tittelit ja aiheet näkyvät joka kielen sivuilla. Toisen kielen tekstiä ei koskaan panna puuttuvan tilalle: suomenkieliset sanat ruotsinkielisellä sivulla ovat verkkosivujen yleisin vika.
    .do = Lisää teksti puuttuvalla kielellä viestin osoittamaan kohtaan. Jos kukaan ei tiedä titteliä sillä kielellä, kysy valtioneuvoston termipankista (Valter) äläkä arvaa.
rule-attachment-missing = Liite vain yhdellä kielellä
    .why = Liite, joka on suomenkielisellä sivulla, kuuluu myös ruotsinkieliselle: kielet ovat yhdenvertaiset.
    .do = Anna liitteelle linkkiteksti puuttuvan kielen tiedostossa: `attachments: {"{"}luvut.csv: Siffrorna som tabell{"}"}`. Jos liite kuuluu vain yhdelle kielelle, kirjoita sen nimen viereen kohtaan `media` esimerkiksi `language: fi`.
rule-link-language = Linkki toiselle kielelle ilman mainintaa
    .why = Lukijan on hyvä tietää etukäteen, jos linkki vie toiselle kielelle. Kun kieli on kerrottu, sivu kirjoittaa linkin perään ”(ruotsiksi)” ja ruudunlukija ääntää linkin oikein.
    .do = Lisää linkkiin kieli, `language:`, tai linkitä lukijan omankieliselle sivulle.

### Teksti ja tyyli

rule-title-long = Liian pitkä otsikko
    .why = Otsikko näkyy yksinään luetteloissa, syötteissä, hakutuloksissa ja viesteissä medialle. Pitkä otsikko katkaistaan, ja silloin uutinen on siinä osassa, joka jää pois.
    .do = Kerro otsikossa, mikä on uutta. Se, kuka päätti ja miksi, kuuluu ingressiin.
rule-lead-long = Liian pitkä ingressi
    .why = Ingressi luetaan luetteloissa, syötteissä ja hakutuloksissa, joissa muuta tekstiä ei ole. Niissä jaksetaan lukea kahdesta neljään virkettä.
    .do = Jätä ingressiin se, mikä luettelon lukijan on tiedettävä. Loput on tekstin ensimmäinen kappale.
rule-sentence-long = Vaikeasti seurattava virke
    .why = Viranomaisen on käytettävä selkeää kieltä. Virkettä on vaikea seurata, jos siinä on suomeksi yli 27, ruotsiksi yli 33 tai englanniksi yli 40 sanaa.
    .do = Tee kaksi virkettä tai luettelo.
rule-abbreviation = Selittämätön lyhenne
    .why = Valtioneuvoston ulkopuolella ministeriöiden lyhenteitä ei tunneta. Lisäksi ne ovat eri kielillä erilaisia: suomen SM on ruotsiksi IM.
    .do = Kirjoita koko nimi kerran ja lyhenne sulkeisiin sen perään, tai käytä aina koko nimeä.
rule-heading-one = Ensimmäisen tason väliotsikko
    .why = Sivun otsikko on sen ainoa ensimmäisen tason otsikko: ruudunlukija luettelee otsikot sisällysluettelona. Tekstin väliotsikot alkavat kahdella #-merkillä.
    .do = Kirjoita `## Väliotsikko`.
rule-heading-skipped = Väliotsikko hyppää tason yli
    .why = Väliotsikot ovat sisällysluettelo: osan osa on yhden tason syvemmällä, ei kahden. Jos taso puuttuu, näyttää siltä kuin jotakin olisi jäänyt pois.
    .do = Poista yksi #-merkki. Väliotsikon koon määrää sivuston teema.
rule-heading-empty = Väliotsikko ilman sanoja
    .why = Ruudunlukija lukee tyhjän väliotsikon sanana ”otsikko”, eikä sitä näe sivulla kukaan. Yleensä se on jäänyt vanhasta versiosta.
    .do = Kirjoita väliotsikko tai poista rivi.
rule-marks-unread = Merkit, jotka jäivät näkyviin
    .why = Yksi välilyönti liikaa tai liian vähän, ja väliotsikosta, luettelosta, linkistä tai lihavoinnista tulee kappale, jossa on outoja merkkejä. Sivua kuunteleva ei löydä otsikkoa eikä luetteloa.
    .do = Kirjoita niin kuin viesti neuvoo.
rule-footnote = Alaviite ilman merkkiä tai merkki ilman alaviitettä
    .why = Tekstissä oleva merkki `[^1]` ja tekstin lopussa oleva rivi `[^1]: teksti` kuuluvat yhteen. Pelkkä merkki ei vie minnekään, eikä pelkkää alaviitettä näytetä.
    .do = Kirjoita puuttuva osa tai poista toinenkin.
rule-table-caption = Taulukko ilman otsikkoa
    .why = Taulukon otsikko kertoo, mitä taulukossa on, ennen kuin sitä luetaan solu solulta. Sen avulla ruudunlukija osaa myös sanoa, mitä pienellä näytöllä vieritetään.
    .do = Kirjoita otsikko taulukon alle tyhjän rivin jälkeen ja aloita se kaksoispisteellä ja välilyönnillä.
rule-table-header = Sarake ilman otsikkoa
    .why = Taulukkoa kuunteleva kuulee sarakkeen otsikon ennen jokaista solua. Ilman sitä solut ovat lukuja, joilla ei ole merkitystä.
    .do = Kerro ensimmäisellä rivillä, mistä kukin sarake kertoo, ja mainitse yksikkö.
rule-quotes-mixed = Kahdenlaisia lainausmerkkejä
    .why = Suomessa ja ruotsissa lainauksen kummallakin puolella on sama merkki, englannissa kaksi eri merkkiä. Jos sivulla on kumpiakin, osa tekstistä on kopioitu muualta.
    .do = Kirjoita näppäimistön suorat merkit: ne muuttuvat kielen mukaisiksi.
rule-double-space = Kaksi välilyöntiä peräkkäin
    .why = Kaksi välilyöntiä jää, kun sanoja siirretään tai kun tekstinkäsittelyohjelma on lisännyt sitovan välilyönnin. Jälkimmäinen näkyy sivulla aukkona.
    .do = Poista molemmat ja kirjoita yksi.
rule-placeholder = Mallista jäänyt teksti
    .why = Ministeriön sivulla luki `Dubbelklicka och skriv ministeriets namn` ja `2026:XX`: mallipohjan ohje lähti julkisuuteen tekstin mukana.
    .do = Kirjoita paikalle se, mikä puuttuu.
rule-raw-html = HTML-koodia tekstissä
    .why = Tekstit kirjoitetaan Markdown-merkinnöillä: ne näyttävät samalta kaikissa teemoissa ja ruudunlukija osaa lukea ne. Muuta HTML-koodia ei hyväksytä, jotta mikään tekstiin liitetty ei voi käynnistää ohjelmaa lukijan selaimessa.
    .do = Kirjoita se Markdown-merkinnöillä niin kuin viesti näyttää. Itse merkki `<` kirjoitetaan `\<`.
rule-character-odd = Näkymätön merkki
    .why = Toisesta ohjelmasta kopioidun tekstin mukana tulee merkkejä, joita kukaan ei näe eikä ole tarkoittanut. Ne liittävät sanoja yhteen, piilottavat sanoja haulta ja sotkevat ruudunlukijan.
    .do = Poista merkki: vie osoitin seuraavan kirjaimen eteen ja paina kerran askelpalautinta. Jos se ei auta, kirjoita sana uudelleen. Kun tekstin liittää muotoilematta (Ctrl+Shift+V), merkkejä tulee mukana vähemmän.
rule-character-broken = Rikkoutuneita kirjaimia
    .why = Teksti on kirjoitettu yhdellä merkistöllä ja luettu toisella, tai siinä on merkki, jonka vain yksi ohjelma tuntee. Lukijat näkevät sen heti, niin otsikossa kuin syötteissä ja hakutuloksissa.
    .do = Kirjoita kirjaimet uudelleen tai kopioi teksti uudestaan sieltä, mistä se tuli. Vika on yleensä koko tekstissä.

### Linkit ja osoitteet

rule-link-text = Linkki, joka ei kerro, minne se vie
    .why = Sivua kuunteleva kuulee usein pelkät linkit peräkkäin: ”täältä”, ”täältä”, ”lue lisää”. Hyvä linkkiteksti on sen nimi, mitä linkin takana on.
    .do = Tee linkki sivun, raportin tai palvelun nimestä. Usein se on virkkeessä jo valmiina.
rule-link-dead = Linkki, jonka kohdetta ei ole
    .why = Linkki sellaiseen, mitä ei ole tai mitä ei ole vielä julkaistu, veisi lukijan tyhjälle sivulle. Viesti on kummassakin tapauksessa sama, jotta se ei paljasta, mikä odottaa julkaisua.
    .do = Korjaa nimi niin kuin viesti ehdottaa, julkaise toinen sivu ensin tai poista linkki.
rule-link-form = Linkki, joka ei vie minnekään
    .why = Linkki alkaa jollakin sovituista sanoista, esimerkiksi `release:` tai `https:`. Muu alku voisi käynnistää ohjelman lukijan selaimessa, tai linkki katkeaisi, kun sivu siirtyy.
    .do = Kirjoita `[sanat](release:kansion-nimi)`, jos linkki vie tälle sivustolle, ja `[sanat](https://…)`, jos se vie muualle.
rule-link-address = Linkki omalle sivustolle osoitteena
    .why = Sivun osoite tulee otsikosta ja voi muuttua, mutta kansion nimi pysyy. Linkki, jossa mainitaan kansion nimi, toimii aina ja vie lukijan omalle kielelle.
    .do = Kirjoita niin kuin viesti ehdottaa.
rule-url-form = Verkko-osoite, joka ei kelpaa
    .why = Nämä osoitteet vievät verkkoon, joten ne alkavat `https://` ja niissä on sivuston nimi. Muu osoite voisi käynnistää ohjelman lukijan selaimessa tai ei veisi minnekään.
    .do = Avaa sivu selaimessa ja kopioi sen osoite kokonaan, alusta `https://` loppuun asti.
rule-slug-form = Osoitteen osa
    .why = Osoitteissa on vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, jotta ne voi kopioida kirjeeseen tai lukea ääneen.
    .do = Käytä viestin ehdotusta. Jos muutat jo julkaistun sivun osoitteen, kirjaa vanha osoite kohtaan `aliases`.
rule-alias-form = Sivun vanha osoite
    .why = Kohdassa `aliases` ovat polut, joista sivu löytyi aikaisemmin, jotta vanhat linkit ja kirjanmerkit toimivat edelleen.
    .do = Kopioi vanha osoite ja jätä siitä pois sivuston nimi sekä kaikki merkistä `?` tai `#` alkaen.
rule-alias-twice = Vanha osoite on jo käytössä
    .why = Vanha osoite vie yhdelle sivulle. Jos se on kahden sivun luettelossa tai jokin nykyinen sivu käyttää sitä, lukija päätyisi väärälle sivulle.
    .do = Poista rivi toiselta sivulta.
rule-address-twice = Kahdella sivulla sama osoite
    .why = Kaksi saman vuoden tiedotetta, joilla on sama otsikko, saisivat saman osoitteen, ja toinen peittäisi toisen. Mitään ei kirjoiteta toisen päälle, vaan mitään ei julkaista.
    .do = Anna toiselle oma `slug` tai, mikä on parempi, otsikko, joka erottaa tiedotteet toisistaan.
rule-link-unpublished = Linkki vielä julkaisemattomaan
    .why = Julkaisuaikaansa odottavaa sivua tai luonnosta ei yleisölle ole: linkistä ei löytyisi mitään, ja linkki itse paljastaisi asian liian aikaisin.
    .do = Poista linkki siihen asti, kunnes kohde on julkaistu, tai anna kummallekin sivulle sama julkaisuaika.
rule-link-external = Linkki muualle ei vie perille
    .why = Muiden sivustojen sivut siirtyvät ja katoavat. Komento `tiedote check --external` kokeilee kaikki linkit muualle. Sivustoa rakennettaessa niitä ei kokeilla, joten mikään vieras palvelin ei voi estää julkaisua.
    .do = Avaa linkki selaimessa. Kirjoita uusi osoite tai poista linkki. Jos sivu on olemassa mutta ohjelma ei näe sitä, vapauta sivu säännöstä kohdassa `waive:`.
rule-address-changed = Vanha osoite ei vie minnekään
    .why = Tiedotteeseen viitataan vuosien ajan lehdissä, eduskunnassa ja tuomioistuinten ratkaisuissa. Osoite tulee otsikosta ja muuttuu sen mukana, ellei vanhaa osoitetta luetella kohdassa `aliases`.
    .do = Kopioi viestin rivi siihen tiedostoon, jonka viesti nimeää. Vahingossa julkaistua ei hävitetä vaan se merkitään poistetuksi (`withdrawn`), jotta lukija saa tietää syyn. Aiheen, ministerin tai organisaation osoite on sen tunnus: älä muuta sitä.

### Kuvat ja liitteet

rule-media-missing = Luetteloitua tiedostoa ei ole kansiossa
    .why = Jos luetteloitu tiedosto puuttuu, sivulle jäisi aukko.
    .do = Korjaa nimi, lisää tiedosto tiedotteen kansioon tai poista rivi. Isot ja pienet kirjaimet ovat eri merkkejä: `Kuva.JPG` on eri tiedosto kuin `kuva.jpg`.
rule-media-unlisted = Käytettyä tiedostoa ei ole luetteloitu
    .why = Kuva julkaistaan vain, jos se on alkuperäisen kohdassa `media` kuvaajan nimen kanssa: kuvaajalla on oikeus tulla mainituksi, ja kansioon jäänyt tiedosto voi olla luonnos.
    .do = Lisää alkuperäisen kohtaan `media` rivi ja kuvaajan nimi, jos se tiedetään: `- {"{"}file: ministeri.png, credit: Laura Kotila{"}"}`.
rule-media-unused = Luetteloitua tiedostoa ei näy missään
    .why = Käyttämätöntä tiedostoa ei julkaista. Yleensä kuva on tarkoitettu tekstiin tai liitteeltä puuttuu linkkiteksti.
    .do = Näytä kuva tekstissä, `![](ministeri.png)`, tai pääkuvana, `image: ministeri.png`. Anna liitteelle linkkiteksti: `attachments: {"{"}sopimus.pdf: Sopimus{"}"}`. Tai poista rivi ja tiedosto.
rule-media-form = Tiedosto, jota ei voi näyttää
    .why = Piirros (svg) voi sisältää ohjelman, ja tiedosto, jonka sisältö ei vastaa nimeä, ei näytä mitään. Muiden sivustojen kuvia ei näytetä: ne voivat muuttua tai tarkkailla lukijoita.
    .do = Tallenna kuva tekstin kansioon jpg-, png-, webp-, avif- tai gif-muodossa ja kirjoita pelkkä tiedoston nimi.
rule-alt-missing = Kuvalta puuttuu tekstivastine
    .why = Tekstivastine kertoo kuvan sisällön sille, joka kuuntelee sivua tai jolle kuva ei lataudu. Jokainen kieli tarvitsee omansa: suomenkielinen teksti on ruotsiksi luettuna pelkkää melua.
    .do = Kerro virkkeellä, mitä kuva esittää ja miksi se on sivulla. Kirjoita se joka kielellä kohtaan `images`: `ministeri.png: {"{"}alt: Ministeri Salmi allekirjoittaa sopimuksen.{"}"}`
rule-alt-place = Kuvan sanat tekstissä
    .why = Kuvan sanat ovat ennen tekstiä kohdassa `images` kuvatekstin vieressä, josta kääntäjä löytää ne muiden sanojensa kanssa. Hakasulkeissa olevia sanoja ei käytetä.
    .do = Siirrä sanat kohtaan `images`: kenttään `alt`, jos ne kertovat, mitä kuvassa on, kenttään `caption`, jos ne on tarkoitettu kaikkien luettaviksi.
rule-alt-language = Tekstivastine väärällä kielellä
    .why = Tekstivastineen kuulee se, joka ei näe kuvaa. Usein se on kaikilla kielillä suomeksi, eikä silmillä tarkistava huomaa sitä.
    .do = Kerro sivun omalla kielellä yhdessä virkkeessä, mitä kuvassa näkyy.
rule-image-low = Pääkuvassa on liian vähän pikseleitä
    .why = Pääkuva kulkee linkin mukana, kun joku jakaa sivun. Palvelut jättävät pois kuvat, jotka ovat alle 600 × 315 pikseliä, ja sivulla ne ovat sumeita.
    .do = Pyydä kuvaajalta alkuperäinen kuva. Pienen kuvan suurentaminen ei auta.
rule-image-large = Liian raskas kuva
    .why = Jpg- ja png-kuvista sivusto tekee pienempiä kokoja; webp, avif ja gif näytetään sellaisenaan. Yli megatavun kuvaa odotetaan hitaassa mobiiliverkossa viisi sekuntia, ja moni maksaa jokaisesta megatavusta.
    .do = Tallenna kuva JPEG-muodossa: siitä tehdään pienemmät koot, ja lehdistö saa sen sellaisenaan.
rule-attachment-accessible = PDF-liite, jota kaikki eivät voi lukea
    .why = Viranomaisen verkossa julkaisemien aineistojen on oltava saavutettavia, myös liitteiden. Merkitystä PDF-tiedostosta ruudunlukija löytää otsikot, luettelot ja taulukot ja lukee ne oikeassa järjestyksessä.
    .do = Tallenna tiedosto uudelleen merkittynä PDF-tiedostona; kieli ja otsikko tulevat asiakirjasta. Jos kaikki tiedoston sisältö on myös sivulla tai tiedät asian paremmin kuin ohjelma, kirjoita tiedoston viereen kohtaan `media`: `accessible: true`.

### Koko sivusto

rule-security-expires = Tietoturvan yhteystiedot, joiden päivä on ohi tai liian kaukana
    .why = Joka löytää sivustolta tietoturva-aukon, etsii tiedostosta security.txt, kenelle siitä kerrotaan. Vanhentuneita tietoja ei uskota (RFC 9116), ja jos päivä on vuosien päässä, kukaan ei huomaa, että osoite ei enää toimi.
    .do = Tarkista yhteystiedot kerran vuodessa ja siirrä päivää.
rule-statement-incomplete = Saavutettavuusselosteesta puuttuu osa
    .why = Laissa vaaditaan viisi asiaa: missä määrin sivusto täyttää vaatimukset, mikä ei ole saavutettavaa ja miksi, milloin ja miten se on arvioitu, minne palaute lähetetään ja kuka valvoo. Vuoden 2025 alusta valvova viranomainen on ollut Traficom.
    .do = Lisää puuttuva osa. Ohjelman esimerkkisivustossa on kokonainen saavutettavuusseloste kolmella kielellä.
rule-rule-unknown = Sääntöä ei ole tai se on aina voimassa
    .why = Väärin kirjoitettu nimi kohdassa `rules:` tai `waive:` ei tekisi mitään. Jotkin säännöt suojaavat lukijoita tai itse julkaisua, joten niitä ei voi muuttaa.
    .do = Kopioi nimi siitä viestistä, jota tarkoitat: se on hakasulkeissa. `tiedote check --explain NIMI` kertoo, voiko sääntöä muuttaa.
rule-message-syntax = Käyttöliittymän sanoja ei voi lukea
    .why = Tekstejä ympäröivät sanat (”Yhteystiedot”, ”Julkaisuajankohta”) ovat viestejä kansiossa `locales/`. Sääntö koskee sitä, joka muuttaa niitä; tiedotteiden kirjoittaja ei kohtaa sitä koskaan.
    .do = Vertaa riviä viereisiin viesteihin, tai poista se: silloin ohjelman omat sanat ovat voimassa.
rule-message-missing = Käyttöliittymän sanoja puuttuu
    .why = Sivuston jokainen kieli tarvitsee kaikki viestit kokonaan: toisen kielen sanoja ei koskaan panna puuttuvien tilalle.
    .do = Lisää viesti johonkin tiedostoon kansiossa `locales/<kieli>/`. Viestin yhteydessä näkyy, millainen se on toisella kielellä.
rule-message-arguments = Viestin muuttujat ovat erilaiset kuin muilla kielillä
    .why = Viestissä voi olla luku, päivämäärä tai nimi. Kaikilla kielillä näytetään samat tiedot, sillä sivut antavat kaikille samat.
    .do = Käytä samoja muuttujia kuin muilla kielillä. Viestin yhteydessä näkyy, missä ne ovat.
rule-message-unused = Viesti, jota mikään ei käytä
    .why = Jos mikään sivupohja ei pyydä viestiä, sen nimessä on yleensä virhe, ja sanat, jotka piti muuttaa, jäävät ennalleen.
    .do = Korjaa nimi niin kuin viesti ehdottaa, tai poista viesti tai tiedosto.
rule-template = Sivupohja tai tyylitiedosto
    .why = Sivuston ulkoasu tulee teeman sivupohjista ja tyylitiedostoista. Sääntö koskee sitä, joka muuttaa niitä; tiedotteiden kirjoittaja ei kohtaa sitä koskaan.
    .do = Korjaa rivi, tai poista tiedosto: silloin ohjelman oma pohja on voimassa.
rule-theme-unknown = Teemaa ei ole
    .why = Teema on joko ohjelman oma `default` tai kansio hakemistossa `themes/`. Muulla nimellä sivustolla ei olisi ulkoasua.
    .do = Valitse jokin teemoista, jotka viesti luettelee, tai tee kansio.
rule-waiver-expired = Päättynyt poikkeus
    .why = Poikkeuksen viimeisen päivän jälkeen sääntö on taas voimassa. Joku lupasi jotakin siihen päivään mennessä, eikä kenenkään pidä joutua muistamaan sitä itse.
    .do = Tee se, mitä luvattiin, ja poista poikkeus. Jos syy on yhä olemassa, anna uusi päättymispäivä ja kerro, miksi asia kestää.
rule-waiver-unneeded = Tarpeeton poikkeus
    .why = Poikkeus, jota mikään ei tarvitse, peittää seuraavan samanlaisen virheen: sen tekijälle ei kerrota mitään.
    .do = Poista poikkeus. Jos se oli tarkoitettu muuhun, korjaa säännön nimi tai kieli: säännön nimi on hakasulkeissa jokaisessa viestissä.
