### Komentorivin viestit.

cli-no-site = Sivustoa ei löytynyt: kansiossa { $value } tai sen yläkansioissa ei ole tiedostoa content/site.yaml. Anna sivuston kansio: --site KANSIO.
cli-bad-time = Aikaa ”{ $value }” ei voi ymmärtää. Kirjoita esimerkiksi --as-of "23.11.2026 9.00" tai --as-of 2026-11-23T07:00:00Z.
cli-bad-base-url = Osoite ”{ $value }” ei kelpaa. Kirjoita kokonainen osoite, esimerkiksi --base-url https://www.example.fi/esikatselu/42/.
cli-output-in-site = Kansio { $value } sisältää sivuston omia tiedostoja, joten sivustoa ei voi rakentaa siihen. Valitse toinen: --output KANSIO.
cli-no-build = Kohteessa { $value } ei ole aiemmin rakennettua sivustoa. Anna rakennetun sivuston kansio tai siinä oleva tiedosto .tiedote/manifest.
cli-unknown-language = Sivustolla ei ole kieltä ”{ $value }”. Kielet ovat tiedostossa content/site.yaml.
cli-no-id = Nimestä ”{ $value }” ei saa tunnusta. Anna nimi, jossa on kirjaimia tai numeroita.
cli-exists = { $value } on jo olemassa. Mitään ei muutettu; valitse toinen otsikko tai muokkaa olemassa olevaa.
cli-unknown-organisation = Organisaatiota ”{ $value }” ei ole tiedostossa content/organisations.yaml.
cli-unknown-rule = Sääntöä ”{ $value }” ei ole. Säännön nimi on hakasulkeissa jokaisen viestin alussa. Kaikki säännöt: tiedote check --explain
cli-unknown-rule-near = Sääntöä ”{ $value }” ei ole. Tarkoititko: { $nearest }? Kaikki säännöt: tiedote check --explain
cli-translated = { $path } vastaa nyt alkuperäistä.
cli-no-item = Tiedotetta, hanketta tai sivua ”{ $value }” ei ole. Tunnus on sisällön kansion nimi hakemistossa content/. Kaikki tunnukset: tiedote status
cli-no-item-near = Tiedotetta, hanketta tai sivua ”{ $value }” ei ole. Tarkoititko { $nearest }? Kaikki tunnukset: tiedote status
cli-many-items = Tunnus ”{ $value }” on useammalla. Sano kumpi: release:{ $value }, programme:{ $value } tai page:{ $value }.
cli-no-version = Tiedostoa { $value } ei ole.
cli-is-original = { $value } on alkuperäinen eikä käännös. Mitään ei muutettu.
cli-mail = Viesti on tiedostossa { $path }. Avaa se sähköpostiohjelmassa, tarkista ja lähetä.
cli-not-mailed = { $value } ei ole tiedote. Sähköpostina lähetetään vain tiedotteita.
cli-mail-draft = { $value } on luonnos. Kun se on valmis, anna sille tuleva julkaisuaika ja poista sitten rivi draft: true.
cli-mail-held = Tiedote { $value } ei ole vielä julkinen: se julkaistaan { $time }. Jos vastaanottajat noudattavat julkaisuaikaa, lähetä se etukäteen: tiedote mail { $value } --lang { $lang } --embargoed
cli-no-sender = Viestillä ei ole lähettäjää: tiedotteen { $value } organisaatioilla ei ole sähköpostiosoitetta. Kirjoita organisaatiolle email: tiedostoon content/organisations.yaml, tai anna lähettäjä: --from viestinta@ministerio.example
cli-bad-from = ”{ $value }” ei ole sähköpostiosoite. Kirjoita esimerkiksi --from viestinta@ministerio.example tai --from "Viestintä <viestinta@ministerio.example>".
cli-mail-in-site = { $value } on sivuston omien tiedostojen joukossa, joten viestiä ei kirjoiteta sinne. Valitse toinen paikka: --output TIEDOSTO.
cli-no-mail-file = Viestiä ei voi kirjoittaa tähän: { $value }. Anna tiedoston nimi, jonka lopussa on .eml, esimerkiksi --output tiedote.eml
cli-file-in-build = { $value } on kansiossa, johon sivusto on rakennettu: kaikki siellä voi päätyä julki. Valitse toinen paikka.
cli-drafts-in-public = Kansioon { $value } on rakennettu julkinen sivusto. Luonnoksia ei rakenneta samaan paikkaan: jätä --output pois tai valitse toinen kansio.
cli-schema-how = Yksi niistä: tiedote schema release. Kaikki tiedostoina ja VS Coden asetukset: tiedote schema --output .vscode/tiedote
cli-schema-written = Kansioon { $folder } kirjoitettiin { $count ->
        [one] yksi skeema
       *[other] { $count } skeemaa
    }. VS Code tuntee ne, kun tiedostossa .vscode/settings.json on:
cli-cannot-create = Kansiota tai tiedostoa { $path } ei voitu luoda: { $reason }. Tarkista oikeudet ja levytila.
cli-cannot-read = Tiedostoa { $path } ei voitu lukea: { $reason }. Tarkista oikeudet.
cli-cannot-write = Tiedostoa { $path } ei voitu kirjoittaa: { $reason }. Julkaistua ei muutettu. Tarkista oikeudet ja levytila.
cli-cannot-rename = Tiedostoa { $path } ei voitu panna paikalleen: { $reason }. Rakenna uudelleen, kun este on poistettu.
cli-cannot-remove = Tiedostoa { $path } ei voitu poistaa: { $reason }. Poista se itse ja rakenna uudelleen.
cli-cannot-lock = Toinen rakennus käyttää kansiota { $path } ({ $reason }). Odota sen päättymistä.
cli-nothing-published = { $errors ->
        [0] Julkaistua ei muutettu: varoitukset lasketaan virheiksi (--strict).
        [one] Yksi virhe. Mitään ei julkaistu.
       *[other] { $errors } virhettä. Mitään ei julkaistu.
    }
cli-report-in-site = { $value } on sivuston omien tiedostojen joukossa, joten raporttia ei kirjoiteta sinne. Valitse toinen paikka: --report TIEDOSTO.
cli-no-git = Ohjelmaa git ei ole asennettu, eikä ilman sitä tiedetä, mikä on muuttunut. Asenna se tai tarkista kaikki: tiedote check.
cli-no-repository = Kansio { $value } ei ole git-versionhallinnassa, joten ei tiedetä, mikä on muuttunut. Tarkista kaikki: tiedote check.
cli-unknown-revision = Git ei tunne versiota ”{ $value }”. Jos se on palvelimen haara tai merkintä, hae se ensin: git fetch. CI:ssä hae koko historia (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-shallow = Tästä kopiosta puuttuu historia versioon ”{ $value }” asti. Hae se: git fetch --unshallow. CI:ssä hae koko historia (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-git-failed = Git ei voinut kertoa, mikä on muuttunut: { $value }
cli-waived = Voimassa olevat poikkeukset säännöittäin: { $rules }.
cli-levels = Tasot, joita site.yaml muuttaa: { $rules }.
cli-coming = Kun { $at } julkaistaan uutta, huomautettavaa on lisäksi:
cli-theme-next = Muuta tiedostoa ja katso tulosta: tiedote serve. Kun poistat tiedoston, ohjelman oma on taas käytössä.
cli-no-theme-file = Ohjelmassa ei ole tiedostoa ”{ $value }”. { $near ->
        [yes] Tarkoititko { $nearest }?
       *[no] Kaikki tiedostot: tiedote theme copy
    }
cli-elsewhere = { $count ->
        [0] Muualla ei ole huomautettavaa.
        [one] Muualla on yksi huomautus, jota ei näytetä: tässä on vain se, mikä on muuttunut version { $since } jälkeen.
       *[other] Muualla on { $count } huomautusta, joita ei näytetä: tässä on vain se, mikä on muuttunut version { $since } jälkeen.
    }
report-tally = { $errors ->
        [one] Yksi virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [one] yksi varoitus
       *[other] { $warnings } varoitusta
    }{ $place }.
report-in-items = { $items ->
        [one] yhdellä sivulla
       *[other] { $items } sivulla
    }
report-in-files = { $files ->
        [one] yhdessä tiedostossa
       *[other] { $files } tiedostossa
    }
report-in-both = { report-in-items } ja { $files ->
        [one] yhdessä muussa tiedostossa
       *[other] { $files } muussa tiedostossa
    }
cli-external-refused = { $count ->
        [one] Yhtä linkkiä ei voitu tarkistaa, koska sen palvelin ei vastaa ohjelmille. Avaa se selaimessa:
       *[other] { $count } linkkiä ei voitu tarkistaa, koska niiden palvelimet eivät vastaa ohjelmille. Avaa ne selaimessa:
    }
cli-pages = { $language }: { $count ->
        [one] { $count } sivu
       *[other] { $count } sivua
    }
cli-preview = Luonnokset ja odottavat ovat mukana: tätä ei saa julkaista.
cli-held = { $count ->
        [one] Yksi odottaa julkaisuaikaansa.
       *[other] { $count } odottaa julkaisuaikaansa.
    }
cli-warnings = { $count ->
        [one] Yksi varoitus.
       *[other] { $count } varoitusta.
    }
cli-files = { $folder }: { $written } kirjoitettu, { $unchanged } ennallaan, { $removed } poistettu.
cli-next = Rakenna seuraavan kerran { $local } ({ $utc }).
cli-time = Aikaa kului { NUM($milliseconds) } ms.
stage-read = Tiedostojen luku
    .count = { $count ->
        [one] { NUM($count) } tiedosto
       *[other] { NUM($count) } tiedostoa
    }
stage-understand = Tietojen tulkinta
    .count = { $count ->
        [one] { NUM($count) } kieliversio
       *[other] { NUM($count) } kieliversiota
    }
stage-link = Linkitys
    .count = { $count ->
        [one] { NUM($count) } kohde
       *[other] { NUM($count) } kohdetta
    }
stage-theme = Sanat ja sivupohjat
    .count = { $count ->
        [one] { NUM($count) } sana
       *[other] { NUM($count) } sanaa
    }
stage-plan = Sivujen suunnittelu
    .count = { $count ->
        [one] { NUM($count) } sivu tai tiedosto
       *[other] { NUM($count) } sivua ja tiedostoa
    }
stage-check = Tekstit ja säännöt
    .count = { $count ->
        [one] { NUM($count) } kieliversio
       *[other] { NUM($count) } kieliversiota
    }
stage-make = Sivujen teko
    .count = { $count ->
        [one] { NUM($count) } sivu tai tiedosto
       *[other] { NUM($count) } sivua ja tiedostoa
    }
stage-index = Hakemiston teko
    .count = { $count ->
        [one] { NUM($count) } tiedosto
       *[other] { NUM($count) } tiedostoa
    }
stage-place = Paikoilleen vienti
    .count = { $count ->
        [one] { NUM($count) } muutos
       *[other] { NUM($count) } muutosta
    }
cli-new-next = Täytä tyhjät kohdat, kirjoita teksti ja poista rivi draft, kun kaikki on valmista. Tarkista: tiedote check.
cli-new-translate = Käännös: otsikko ja ingressi tähän, teksti viivojen alle. Yhteiset tiedot ovat alkuperäisessä.
cli-new-lead = ingressi: 2–4 virkettä
cli-new-facts = Kaikille kielille yhteiset tiedot: vain tässä tiedostossa.
cli-new-date = julkaisuaika; siihen asti tiedote ei näy missään
cli-new-type = tai news, speech, column, blog, statement, invitation, notice
cli-new-status = planned, running tai ended
cli-new-reviewed = päivä, jona sivu on viimeksi tarkistettu
cli-new-organisations = tiedostosta organisations.yaml, tulostusjärjestyksessä
cli-new-contacts = henkilöiden tunnukset kansiosta people, esimerkiksi [korhonen]
cli-new-topics = tiedostosta topics.yaml
cli-new-draft = poista tämä rivi, kun kaikki on valmista
cli-new-phone = Puhelin missä muodossa tahansa:
cli-new-email = Sähköposti:
cli-new-roles = titteli jokaisella kielellä
cli-new-offices = Ministerille: virka tiedostosta offices.yaml ja kauden ensimmäinen päivä:

# Komentorivin sanat. Sivusto ei voi muuttaa niitä.

report-error = virhe
report-warning = varoitus
report-help = ohje
report-related = katso
# Kymmenen jälkeen, jotka GitHub näyttää.
report-more-errors = { $count ->
    [one] Lisäksi yksi virhe, jota ei näytetä tässä.
   *[other] Lisäksi { $count } virhettä, joita ei näytetä tässä.
}
report-more-warnings = { $count ->
    [one] Lisäksi yksi varoitus, jota ei näytetä tässä.
   *[other] Lisäksi { $count } varoitusta, joita ei näytetä tässä.
}

# Parts of messages, which other messages refer to.
language-in = { $language ->
        [fi] suomeksi
        [sv] ruotsiksi
        [en] englanniksi
        [se] pohjoissaameksi
        [smn] inarinsaameksi
        [sms] koltansaameksi
       *[other] kielellä { $language }
    }
# Toinen kieli viestissä, jossa on kaksi.
language-other-in = { $other ->
        [fi] suomeksi
        [sv] ruotsiksi
        [en] englanniksi
        [se] pohjoissaameksi
        [smn] inarinsaameksi
        [sms] koltansaameksi
       *[other] kielellä { $other }
    }
language-version = { $language ->
        [fi] suomenkielinen versio
        [sv] ruotsinkielinen versio
        [en] englanninkielinen versio
        [se] pohjoissaamenkielinen versio
        [smn] inarinsaamenkielinen versio
        [sms] koltansaamenkielinen versio
       *[other] versio kielellä { $language }
    }

cli-serve-ready = Esikatselu: { $address } (lopeta: Ctrl-C)
cli-serve-port = Portti { $wanted } on varattu; käytössä on { $port }.
cli-serve-network = Kaikki verkossasi voivat lukea tätä esikatselua, myös luonnoksia ja julkaisuaikaansa odottavia. Valitsimella --public he näkevät vain julkisen.
cli-serve-failed = Esikatselua ei voitu käynnistää: { $reason }.
cli-held-errors = { $count ->
        [one] Julkaisuaikaansa odottavissa on yksi virhe, joka estäisi julkaisun.
       *[other] Julkaisuaikaansa odottavissa on { $count } virhettä, jotka estäisivät julkaisun.
    } Katso: tiedote check
