### Kuinka pitkällä kieliversiot ovat: työpöydällä ja komennossa tiedote status. Sivusto ei voi muuttaa näitä sanoja.

## Kieliversion tila

status-full = valmis
status-summary = tiivistelmä
status-missing = puuttuu
status-unreadable = tiedostoa ei voi lukea: katso tiedote check
status-untitled = aloitettu, otsikko puuttuu
status-held = odottaa julkaisua
status-until = julkaistaan { $time }
status-undated = julkaisuaikaa ei ymmärretä
status-draft = luonnos
status-late = alkuperäistä myöhemmin
status-stale = vanhentunut
status-waived = poikkeus
status-waived-until = poikkeus { $day } asti
status-withdrawn = peruutettu
status-original = alkuperäinen
# Puuttuva versio sen mukaan, mitä sivusto kieleltä odottaa.
status-absent = { $parity ->
        [required] puuttuu
        [expected] puuttuu (toivottu)
       *[optional] ei ole
    }

## Lajit ja tapahtumat

status-kind-release = tiedote
status-kind-programme = ohjelma
status-kind-page = sivu
status-correction = oikaisu
status-update = päivitys
status-withdrawal = peruutus
status-publication = { language-in }

## Tilannekatsaus

status-heading = Kieliversiot, tilanne { $time }
status-heading-public = Kieliversiot, tilanne { $time }, niin kuin yleisö sen näkee
status-staff = Vain sisäiseen käyttöön: mukana on myös se, mitä ei ole vielä julkaistu.
status-nothing = Mikään ei vastaa rajausta.
status-count = { $count ->
        [one] Yksi kohde.
       *[other] { NUM($count) } kohdetta.
    }
status-column-date = Julkaisuaika
status-column-title = Otsikko
status-column-language = Kieli
status-column-state = Tila
status-language = { language-in }
status-in-all = Yhteensä
status-coming = Seuraavaksi julki
status-coming-more = { $count ->
        [one] Lisäksi yksi.
       *[other] Lisäksi { NUM($count) }.
    }
status-reviews = Tarkistettava
status-review = viimeistään { $day }
status-review-late = myöhässä, olisi pitänyt { $day }
status-broken = { $count ->
        [one] Yhdessä tiedostossa on virhe, joten tieto voi olla puutteellinen.
       *[other] { NUM($count) } tiedostossa on virhe, joten tieto voi olla puutteellinen.
    } Katso: tiedote check

## Kääntäjän työlista

status-work = Käännettävää { language-in }: { $count ->
        [0] ei mitään
        [one] yksi teksti, { status-work-words }
       *[other] { NUM($count) } tekstiä, { status-work-words }
    }.
status-work-words = { $words ->
        [one] { NUM($words) } sana
       *[other] { NUM($words) } sanaa
    }
status-words = { $count ->
        [one] { NUM($count) } sana
       *[other] { NUM($count) } sanaa
    }
status-changed = { $count ->
        [one] yksi kohta muuttunut
       *[other] { NUM($count) } kohtaa muuttunut
    }
status-published = julkaistu { $time }
