### Miten tekstit on kirjoitettu: pituus, linkit, taulukot, lainausmerkit, lyhenteet, mallipohjien jäänteet.

title-long = Otsikossa on { $length } merkkiä; yli { $limit } merkin otsikko on liian pitkä luetteloihin, syötteisiin ja hakutuloksiin.
    .help = Kerro otsikossa vain uutinen. Muu kuuluu ingressiin tai otsikon yläpuoliselle riville (kicker:).
lead-long = Ingressissä on { $sentences } virkettä. Luettelot ja syötteet näyttävät sen kokonaan.
    .help = Jätä ingressiin 2–4 virkettä ja siirrä muu tekstiin.
sentence-long = Virkkeessä on { $words } sanaa; yli { $limit } sanan virkettä on vaikea seurata.
    .help = Tee siitä kaksi virkettä tai luettelo.
link-text = Linkki ”{ $words }” ei kerro, minne se vie. Sivua kuunteleva kuulee linkit ilman niiden ympärillä olevia sanoja.
    .help = Kirjoita hakasulkeisiin sen nimi, minkä lukija linkistä löytää, esimerkiksi [Raportti julkisesta taloudesta](…).
link-text-address = Linkkitekstinä on osoite, joka luetaan ääneen kirjain kirjaimelta.
    .help = Kirjoita osoitteen tilalle sivun tai palvelun nimi: [nimi](osoite).
table-header = Taulukon sarakkeelta puuttuu otsikko, joten taulukkoa kuunteleva ei tiedä, mitä sarakkeen solut kertovat.
    .help = Kirjoita otsikko ensimmäisen rivin jokaiseen soluun. Vain rivien nimien yläpuolella oleva kulma voi olla tyhjä.
abbreviation-unexplained = Sivulla ei kerrota, mitä ”{ $short }” tarkoittaa.
    .help = Kirjoita ensimmäiseen mainintaan koko nimi ja lyhenne sulkeisiin: { $name } ({ $short }).
abbreviation-language = ”{ $short }” on organisaation lyhenne toisella kielellä. Tällä kielellä se on ”{ $right }”.
    .help = Kirjoita ensimmäiseen mainintaan koko nimi ja lyhenne sulkeisiin: { $name } ({ $right }).
quotes-mixed-nordic = Sivulla on kahdenlaisia lainausmerkkejä.
    .help = Kirjoita sanojen kummallekin puolelle ” tai näppäimistön suora ", joka tulostuu muodossa ”.
    .other = Tässä ne ovat toisenlaiset
quotes-mixed-english = Sivulla on kahdenlaisia lainausmerkkejä.
    .help = Kirjoita “sanat” tai näppäimistön suora ", joka tulostuu muodossa “ tai ”.
    .other = Tässä ne ovat toisenlaiset
placeholder = ”{ $words }” on jäänyt mallipohjasta tai luonnoksesta.
    .help = Kirjoita tilalle se, mikä tähän kuuluu, tai poista kohta.
placeholder-embargo = ”{ $words }” on rivi toimituksille, ei osa tiedotetta.
    .help = Poista rivi. Julkaisuaika on tiedoston alussa kohdassa date, ja siihen asti tiedote ei näy missään.
double-space = Tässä on kaksi välilyöntiä peräkkäin.
    .help = Poista toinen. Jos näet vain yhden, toinen on sitova välilyönti: poista molemmat ja kirjoita yksi uudelleen.
marks-unread-heading = Tästä piti tulla väliotsikko, mutta #-merkit näkyvät sivulla.
    .help = Kirjoita #-merkkien jälkeen välilyönti: ## Väliotsikko.
marks-unread-bullet = Tästä piti tulla luettelo, mutta sivulla se on kappale, jossa on pisteitä.
    .help = Aloita jokainen kohta omalta riviltään yhdysmerkillä ja välilyönnillä: - kohta.
marks-unread-dash = Tästä piti tulla luettelo, mutta sivulla se on kappale, jossa on yhdysmerkkejä.
    .help = Kirjoita jokaisen yhdysmerkin jälkeen välilyönti: - kohta.
marks-unread-en-dash = Tästä piti tulla luettelo, mutta sivulla se on kappale, jossa on ajatusviivoja.
    .help = Aloita jokainen kohta yhdysmerkillä ja välilyönnillä: - kohta. Jos rivit ovat puhujien sanoja, jätä niiden väliin tyhjä rivi.
marks-unread-link = Tästä piti tulla linkki, mutta sulkeet ja osoite näkyvät sivulla.
    .help = Poista välilyönti merkkien ] ja ( välistä: [sanat](osoite).
marks-unread-bold = Tämän piti olla lihavoitu, mutta tähdet näkyvät sivulla.
    .help = Poista välilyönnit tähtien ja sanojen välistä: **sanat**. Jos tarkoitat merkkiä *, kirjoita \*.
marks-unread-table = Tästä piti tulla taulukko, mutta rivit näkyvät sivulla sellaisina kuin ne on kirjoitettu.
    .help = Jätä taulukon yläpuolelle tyhjä rivi ja kirjoita sen ensimmäisen rivin alle | --- | --- |, yhtä monta saraketta kuin rivillä on.
link-language = Linkki ”{ $words }” vie toisenkieliselle sivulle ({ $target }), mutta sitä ei sanota.
    .help = Lisää sivun kieli: {"{"}text: …, url: …, language: { $target }{"}"}. Lukija näkee sen silloin suluissa linkin jäljessä.
image-low = Pääkuva ”{ $file }” on liian pieni: { $width } × { $height } kuvapistettä.
    .help = Käytä kuvaa, jossa on vähintään { $least } kuvapistettä. Palvelut, jotka näyttävät linkkejä, jättävät pienemmät pois.
image-large = Kuva ”{ $file }” vie { $size } kt; yli { $limit } kt:n kuvaa joutuu liikkeellä oleva odottamaan.
    .help = Tallenna se JPEG-muodossa: siitä tehdään pienemmät koot.
statement-incomplete-status = Saavutettavuusselosteessa ei kerrota, missä määrin sivusto täyttää vaatimukset.
    .help = Kerro, täyttääkö sivusto ne kokonaan, suurelta osin vai suurelta osin ei.
statement-incomplete-gaps = Saavutettavuusselosteessa ei kerrota, mikä sivustolla ei ole saavutettavaa.
    .help = Luettele, mikä ei ole saavutettavaa ja miksi. Jos puutteita ei tunneta, kirjoita, että kaikki sisältö on saavutettavaa.
statement-incomplete-method = Saavutettavuusselosteessa ei kerrota, milloin ja miten sivusto on arvioitu.
    .help = Kirjoita päivä sekä se, arvioitteko sivuston itse vai arvioiko sen joku muu.
statement-incomplete-feedback = Saavutettavuusselosteessa ei kerrota, minne palautetta voi lähettää.
    .help = Kirjoita palautteen osoite, kuka vastaa ja että vastaatte 14 päivän kuluessa.
statement-incomplete-authority = Saavutettavuusselosteessa ei mainita valvovaa viranomaista.
    .help = Mainitse Liikenne- ja viestintävirasto Traficom ja kerro, miten sille voi kannella.
statement-incomplete-authority-old = Saavutettavuusselosteessa mainitaan viranomainen, joka valvoi saavutettavuutta vuoden 2024 loppuun.
    .help = Valvova viranomainen on 1.1.2025 alkaen Liikenne- ja viestintävirasto Traficom.

character-odd-break = Sanan ”{ $words }” { $side ->
        [after] jäljessä
       *[before] edessä
    } on Wordin rivinvaihto ({ $code }), joka ei ole rivinvaihto verkkosivulla.
    .help = Poista se. Uutta kappaletta varten jätä tyhjä rivi; uutta riviä varten, esimerkiksi osoitteessa, päätä rivi merkkiin \.
character-odd-invisible = Sanan ”{ $words }” { $side ->
        [after] jäljessä
       *[before] edessä
    } on merkki, jota kukaan ei näe ({ $code }). Se on tullut mukana, kun teksti on kopioitu.
    .help = Poista se: vie kohdistin seuraavan kirjaimen eteen ja paina kerran askelpalautinta, tai kirjoita sana uudelleen.
character-odd-direction = Sanan ”{ $words }” { $side ->
        [after] jäljessä
       *[before] edessä
    } on näkymätön merkki, joka kääntää tekstin suunnan ({ $code }).
    .help = Poista se tai kirjoita sanat uudelleen: sen vuoksi ne voi lukea muussa järjestyksessä kuin ne on kirjoitettu.
character-broken-lost = Sanasta ”{ $word }” on kadonnut kirjain ({ $code }): teksti on joskus tallennettu toisella merkistöllä.
    .help = Kirjoita kirjain uudelleen ja tarkista loppu teksti: yleensä kaikki ä:t, ö:t ja lainausmerkit katoavat yhdellä kertaa.
character-broken-private = Sanan ”{ $words }” { $side ->
        [after] jäljessä
       *[before] edessä
    } on merkki, joka on vain Wordin fontissa ({ $code }). Lukija näkee tyhjän laatikon.
    .help = Poista se ja kirjoita, mitä tarkoitettiin: luettelon kohta alkaa merkeillä ”- ”, nuoli on →.
character-broken-letter = Kohdassa ”{ $written }” on ollut ”{ $right }”: teksti on tallennettu toisella merkistöllä.
    .help = Kirjoita kirjain uudelleen ja tarkista loppu teksti. Jos virheitä on monta, kopioi teksti uudelleen sieltä, mistä se tuli.
