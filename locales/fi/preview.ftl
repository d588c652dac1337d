### Esikatselu: palkki, työpöytä ja vertailu. Sivusto ei voi muuttaa näitä sanoja.

## Palkki sivun päällä

preview-bar = Esikatselu
preview-close = Sulje
preview-problems = { $errors ->
        [one] Yksi virhe. Virheellinen tiedosto näkyy sellaisena kuin se viimeksi oli kunnossa.
       *[other] { $errors } virhettä. Virheelliset tiedostot näkyvät sellaisina kuin ne viimeksi olivat kunnossa.
    }
preview-as-of = Tilanne { $time }
preview-as-of-public = Tilanne { $time }, niin kuin yleisö sen näkee
preview-length = { $words ->
        [one] { NUM($words) } sana
       *[other] { NUM($words) } sanaa
    }, noin { $minutes } min
preview-draft = Luonnos: ei julkinen.
preview-held = Julkaistaan { $time }.
preview-held-unknown = Odottaa, kunnes julkaisuaika on korjattu.
preview-published = Julkaistu { $time }.
preview-versions = Kieliversiot
preview-warnings = Tällä sivulla
preview-source = Lähdetiedosto
preview-copy = Kopioi polku
preview-copied = Polku on kopioitu.
preview-open-compare = Vertaa kieliversioita
preview-view = Näytä sivusto
preview-view-start = kaikkineen: myös luonnokset ja odottavat
preview-view-public = niin kuin yleisö sen näkee
preview-view-at = valittuna hetkenä
preview-view-moment = Hetki
preview-view-apply = Näytä

## Työpöytä

preview-desk = Työpöytä
preview-skip = Hyppää luetteloon
preview-to-site = Sivustolle
preview-no-site = Sivustoa ei voi näyttää, ennen kuin virheet on korjattu.
preview-next = Seuraavaksi julki
preview-next-none = Mikään ei odota julkaisuaikaansa.
preview-next-more = { $count ->
        [one] Lisäksi yksi ajankohta.
       *[other] Lisäksi { NUM($count) } ajankohtaa.
    }
preview-remarks = { $errors ->
        [0] Ei virheitä
        [one] Yksi virhe
       *[other] { NUM($errors) } virhettä
    }, { $warnings ->
        [0] ei varoituksia
        [one] yksi varoitus
       *[other] { NUM($warnings) } varoitusta
    }
preview-filter = Rajaa luetteloa
preview-filter-text = Otsikko, tunnus tai numero
preview-filter-organisation = Ministeriö tai virasto
preview-filter-kind = Laji
preview-filter-state = Tila
preview-filter-language = Kieli
preview-filter-any = kaikki
preview-filter-remarks = virheitä tai varoituksia
preview-filter-apply = Rajaa
preview-filter-clear = Näytä kaikki
preview-items = Tiedotteet, ohjelmat ja sivut
preview-count = { NUM($count) } / { NUM($all) }
preview-none = Mikään ei vastaa rajausta.
preview-column-title = Otsikko
preview-column-organisation = Organisaatio
preview-column-date = Julkaisuaika
preview-compare-short = Vertaa
preview-paging = Luettelon sivut
preview-paging-here = Sivu { NUM($page) } / { NUM($last) }
preview-paging-previous = Edellinen
preview-paging-next = Seuraava
preview-shortcuts = Pikanäppäimet: / vie rajaukseen, j ja k riviltä toiselle

## Vertailu

preview-compare = Kieliversiot rinnakkain
preview-compare-left = Vasemmalla
preview-compare-right = Oikealla
preview-compare-apply = Vertaa
preview-compare-page = Avaa sivu
preview-compare-no-version = Tätä kieliversiota ei ole.
preview-compare-summary = Tiivistelmä: kaikkea ei ole tarkoitus kääntää.
preview-compare-stale = Alkuperäinen on muuttunut käännöksen jälkeen.
preview-compare-whole = Jokaisella osalla on vastineensa.
preview-compare-gaps = { $count ->
        [one] Yhdeltä osalta puuttuu vastine.
       *[other] { NUM($count) } osalta puuttuu vastine.
    }
preview-compare-missing = { $kind ->
        [kicker] Yläotsikko puuttuu
        [title] Otsikko puuttuu
        [lead] Ingressi puuttuu
        [heading] Väliotsikko puuttuu
        [paragraph] Kappale puuttuu
        [list] Luettelo puuttuu
        [table] Taulukko puuttuu
        [quote] Sitaatti puuttuu
        [image] Kuva puuttuu
        [notes] Alaviitteet puuttuvat
        [link] Linkki puuttuu
        [file] Liite puuttuu
       *[other] Osa puuttuu
    }
preview-compare-unknown = Sisältöä ”{ $id }” ei ole.

## Ovella

preview-refused = Avaa esikatselu osoitteella, jonka se tulosti päätteeseen, esimerkiksi http://127.0.0.1:3000/. Muilla nimillä se ei vastaa, jotta julkaisematon pysyy suojassa.
