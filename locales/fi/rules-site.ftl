### Linkitetyn sivuston säännöt: viestit kirjoittajalle.

address-twice = Osoite { $address } on jo toisen sivun käytössä.
    .help = Anna jommallekummalle oma osoite kentällä slug, esimerkiksi ”slug: budjetti-2027”. Mitään ei kirjoitettu toisen päälle.
    .first = Tämä sivu käyttää osoitetta jo.

address-twice-site = Osoite { $address } on sivuston oman luettelosivun osoite.
    .help = Anna sivulle toinen osoite kentällä slug.

slug-form-title = Otsikosta ”{ $title }” ei saa sivun osoitetta: siinä ei ole kirjaimia eikä numeroita, jotka sopivat osoitteeseen.
    .help = Kirjoita osoite itse, esimerkiksi ”slug: kesan-tiedote”.

alias-twice = Vanha osoite ”{ $alias }” on jo toisen sivun luettelossa.
    .help = Vanha osoite voi johtaa vain yhdelle sivulle. Poista se toisesta kohdasta aliases.
    .first = Sama vanha osoite on täällä.

alias-twice-page = Vanha osoite ”{ $alias }” on sivuston nykyisen sivun osoite: ohjaus peittäisi sivun.
    .help = Poista osoite kohdasta aliases tai muuta sivun slug.

alt-missing = Kuvalta { $file } puuttuu tekstivastine { language-in }.
    .help = Kirjoita tiedostoon { $path } kohtaan images: ”{ $file }: {"{"} alt: "Mitä kuvassa näkyy" {"}"}”. Jos kuva on pelkkä koriste: ”{ $file }: {"{"} decorative: true {"}"}”. Toisen kielen tekstiä ei käytetä.

date-order = Käännös on päivätty ennen alkuperäistä versiota.
    .help = Korjaa päiväys, tai poista käännöksen date, jos versiot julkaistaan samaan aikaan.
    .original = Alkuperäinen julkaistaan silloin.

date-order-change = Muutos on päivätty ennen julkaisua.
    .help = Korjaa muutoksen päiväys kohdassa changes.
    .original = Julkaistaan silloin.

date-order-withdrawn = Peruutus on päivätty ennen julkaisua.
    .help = Korjaa päiväys kohdassa withdrawn. Jos sivua ei julkaista lainkaan, se on luonnos: draft: true.
    .original = Julkaistaan silloin.

date-order-event = Tilaisuus päättyy ennen kuin se alkaa.
    .help = Korjaa kohdan event alku tai loppu.
    .start = Alkaa silloin.

id-twice = Tunnus ”{ $id }” on jo toisella kansiolla: { $first }.
    .help = Nimeä toinen kansio uudelleen; linkit käyttävät kansion nimeä, ja sen on oltava yksikäsitteinen kaikkina vuosina.
    .first = Toinen samanniminen kansio.

year-folder = Tiedote on päivätty vuodelle { $year }, mutta se on kansiossa { $folder }.
    .help = Siirrä kansio vuoden { $year } alle tai korjaa päiväys. Sivun osoitteessa on vuosi { $year }.

fact-twice = { $count ->
        [one] Tieto ”{ $keys }” on
       *[other] Nämä tiedot ovat
    } kahdessa tiedostossa, { $file } ja { $original }{ $count ->
        [one] .
       *[other] : { $keys }.
    }
    .help = Jokainen tieto kirjoitetaan kerran, alkuperäiseen. Poista { $count ->
            [one] { $keys }
           *[other] nämä rivit
        } tiedostosta { $file }, vaikka arvot olisivat samat.
    .first = { $count ->
            [one] Sama tieto on täällä.
           *[other] Samat tiedot alkavat täältä.
        }

fact-twice-elsewhere = { $count ->
        [one] Tieto ”{ $keys }” on
       *[other] Tiedot { $keys } ovat
    } tiedostossa { $file }, vaikka muut yhteiset tiedot ovat tiedostossa { $original }.
    .help = Siirrä { $keys } tiedostoon { $original }: kaikki kielet saavat tiedot sieltä.
    .first = Yhteiset tiedot ovat täällä.

facts-missing = Kansiossa { $folder } ei ole tiedostoa, jossa on yhteiset tiedot.
    .help = Lisää alkuperäisen kielen tiedostoon (esimerkiksi { $file }) { $kind ->
            [programme] organisations, contacts, status ja reviewed
           *[release] date, organisations ja contacts
        }.

language-missing = Sivulta ”{ $item }” puuttuu { language-version }.
    .help = Tee yksi näistä: lisää { $folder }/{ $language }.md; lisää tiivistelmä (”scope: summary”; otsikko ja ingressi riittävät); tai kirjaa poikkeus kohtaan waive, syy ja päättymispäivä mukaan.

translation-late = Sivun ”{ $item }” { language-version } julkaistaan vasta { $day } klo { $time }.
    .help = Julkaise molemmat samaan aikaan: poista tiedostosta { $folder }/{ $language }.md kenttä date, tai julkaise ensin tiivistelmä (”scope: summary”).
translation-stale = Alkuperäinen { $original } on muuttunut käännöksen jälkeen: { $changed ->
        [0] { $gone ->
            [one] yksi kappale on poistettu
           *[other] { $gone } kappaletta on poistettu
        }
        [one] yksi kohta on uusi tai erilainen
       *[other] { $changed } kohtaa on uusia tai erilaisia
    }{ $changed ->
        [0] { "" }
       *[other] { $gone ->
            [0] { "" }
            [one] , ja yksi kappale on poistettu
           *[other] , ja { $gone } kappaletta on poistettu
        }
    }.
    .help = Päivitä käännös ja merkitse se sitten ajantasaiseksi: tiedote translated { $id } { $language }
    .changed = Tämä kohta on uusi tai erilainen.
translation-stale-somewhere = Alkuperäinen { $original } on muuttunut käännöksen jälkeen.
    .help = Päivitä käännös ja merkitse se sitten ajantasaiseksi: tiedote translated { $id } { $language }

link-dead-item = Julkaistua sivua ”{ $target }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }?
           *[no] Tarkista tunnus (kansion tai henkilön nimi), tai poista linkki. Sivuun, joka julkaistaan myöhemmin, ei voi vielä linkittää.
        }

link-dead-person = Ministerisivua ”{ $target }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }?
           *[no] Tarkista tunnus (kansion tai henkilön nimi), tai poista linkki. Sivuun, joka julkaistaan myöhemmin, ei voi vielä linkittää.
        }

link-dead-topic = Aihesivua ”{ $target }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }?
           *[no] Tarkista tunnus (kansion tai henkilön nimi), tai poista linkki. Sivuun, joka julkaistaan myöhemmin, ei voi vielä linkittää.
        }

link-dead-organisation = Organisaatiosivua ”{ $target }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }?
           *[no] Tarkista tunnus (kansion tai henkilön nimi), tai poista linkki. Sivuun, joka julkaistaan myöhemmin, ei voi vielä linkittää.
        }

link-dead-heading = Sivulla ei ole väliotsikkoa, jonka tunnus on ”{ $target }”.
    .help = { $near ->
            [yes] Tarkoititko: #{ $nearest }?
            [list] Sivun väliotsikoiden tunnukset ovat: { $names }.
           *[no] Tunnus on väliotsikko pienin kirjaimin ja yhdysmerkein, esimerkiksi #rahoitus-ja-aikataulu. Poista # ja sen jälkeinen osa, jos linkin pitää viedä sivun alkuun.
        }

link-dead-file = Tiedostoa ”{ $target }” ei ole tässä kansiossa tai sitä ei ole lueteltu kohdassa media.
    .help = { $near ->
            [yes] Tarkoititko: file:{ $nearest }?
           *[no] Lisää tiedosto kansioon ja alkuperäisen kohtaan media: ”- file: { $target }”.
        }

link-unpublished-held = ”{ $target }” julkaistaan vasta { $day } klo { $time }.
    .help = Lukijan on päästävä perille heti, kun tämä sivu on julkinen. Anna molemmille sama aika tai lisää linkki tai viittaus vasta silloin.
link-unpublished-draft = ”{ $target }” on luonnos, jota yleisö ei näe.
    .help = Poista linkki tai viittaus, tai viimeistele luonnos ensin ja poista siitä rivi ”draft: true”.

address-changed-moved = Osoite { $old } johti tälle sivulle, mutta ei enää johda minnekään.
    .help = { $has ->
            [yes] Kirjoita tiedostoon { $file } rivin ”aliases” tilalle: { $line }
           *[no] Kirjoita tiedoston { $file } tietojen joukkoon: { $line }
        }
address-changed-gone = Osoitteessa { $old } oli sivu, mutta osoite ei enää johda minnekään.
    .help = Jos sivu on nyt muualla, lisää osoite sen kohtaan ”aliases”. Jos sivu on vedetty takaisin, säilytä sen kansio ja kirjoita ”withdrawn”, niin lukija saa tietää syyn.
address-changed-list = Osoitteessa { $old } oli luettelo tai syöte, mutta osoite ei enää johda minnekään.
    .help = Anna aiheelle, henkilölle tai organisaatiolle sen vanha tunnus takaisin tai ohjaa osoite edelleen verkkopalvelimella. Jos luettelo on tyhjä, mitään ei tarvitse tehdä.

listed-twice = ”{ $id }” on kahdesti luettelossa ”{ $key }”.
    .help = Poista toinen.
    .first = Ensimmäinen kerta.

attachment-accessible-tags = PDF-tiedostossa ”{ $file }” ei ole tageja: ruudunlukija ei löydä sen otsikoita eikä lukujärjestystä.
    .help = Tallenna se uudelleen tagattuna PDF:nä (Wordissa: tallenna PDF-muodossa, Asetukset, ”Asiakirjan rakenteen tunnisteet helppokäyttöisyyttä varten”) tai kirjoita sen sisältö sivulle. Jos sisältö on jo sivulla, kirjoita ”accessible: true” tiedoston viereen kohtaan media.
attachment-accessible-language = PDF-tiedosto ”{ $file }” ei kerro kieltään, joten ruudunlukija voi lukea sen väärällä äänellä.
    .help = Valitse asiakirjan kieli ohjelmassa, jolla se on tehty, ja tallenna se uudelleen PDF:nä.
attachment-accessible-title = PDF-tiedostolla ”{ $file }” ei ole otsikkoa: lukija näkee vain tiedoston nimen.
    .help = Kirjoita otsikko asiakirjan ominaisuuksiin (Wordissa: Tiedosto, Tiedot) ja tallenna se uudelleen PDF:nä.
attachment-accessible-language-title = PDF-tiedosto ”{ $file }” ei kerro kieltään eikä otsikkoaan.
    .help = Valitse asiakirjan kieli, kirjoita otsikko sen ominaisuuksiin (Wordissa: Tiedosto, Tiedot) ja tallenna se uudelleen PDF:nä.

media-missing = Tiedostoa ”{ $file }” ei ole kansiossa.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }?
           *[no] Lisää tiedosto kansioon tai poista se kohdasta media.
        }
    .also = Tiedostoa käytetään myös täällä.

media-unlisted = Tiedosto ”{ $file }” on kansiossa, mutta sitä ei ole lueteltu kohdassa media.
    .help = Lisää alkuperäisen kohtaan media rivi ”- file: { $file }” ja tarvittaessa kuvaajan nimi (credit).

media-unlisted-absent = Tiedostoa ”{ $file }” ei ole kansiossa eikä kohdassa media.
    .help = Tarkista tiedoston nimi, lisää tiedosto kansioon ja alkuperäisen kohtaan media: ”- file: { $file }”.
    .also = Tiedostoa käytetään myös täällä.

media-form-kind = Tiedostoa ”{ $file }” ei voi julkaista: tiedostomuoto ei ole sallittu.
    .help = Kuvat: jpg, png, webp, avif, gif. Liitteet: pdf, docx, xlsx, pptx, odt, ods, odp, csv, txt, rtf, zip, ics, epub, json, mp3, mp4, vtt.

media-form-image = Tiedosto ”{ $file }” ei ole kuva, vaikka sen nimi niin sanoo.
    .help = Tallenna kuva uudelleen kuvankäsittelyohjelmasta, esimerkiksi jpg-muotoon.

media-form-disguised = Tiedosto ”{ $file }” on muuta kuvamuotoa kuin sen nimi sanoo: { $form }.
    .help = Anna sille nimi ”{ $name }” sekä kansiossa että tekstissä, jossa se mainitaan.

media-form-vast = Kuva ”{ $file }” on liian suuri näytettäväksi: { $width } × { $height } kuvapistettä.
    .help = Tallenna se uudelleen niin, että siinä on enintään { $pixels } miljoonaa kuvapistettä eikä yksikään sivu ole pidempi kuin { $side }.

media-form-cut = Kuva ”{ $file }” ei ole kokonainen: tiedosto loppuu kesken.
    .help = Kopioi tiedosto uudelleen sieltä, mistä se on peräisin, tai pyydä se kuvaajalta.

media-form-damaged = Kuvaa ”{ $file }” ei voi lukea: tiedosto on vioittunut.
    .help = Kopioi tiedosto uudelleen sieltä, mistä se on peräisin, tai tallenna se uudelleen kuvankäsittelyohjelmasta.

media-form-name = Tiedoston nimestä ”{ $file }” ei saa osoitetta.
    .help = Anna tiedostolle nimi, jossa on kirjaimia tai numeroita.

stray-file-media = Tiedosto ”{ $file }” on kansiossa, mutta mikään ei mainitse sitä. Sitä ei julkaistu.
    .help = Lisää se alkuperäisen kohtaan media (”- file: { $file }”) tai poista se kansiosta.

media-unused = Tiedosto ”{ $file }” on luettelossa media, mutta mikään kieliversio ei käytä sitä.
    .help = { $kind ->
            [image] Näytä se tekstissä, ”![]({ $file })”, tai pääkuvana, ”image: { $file }”; tai poista rivi.
           *[attachment] Anna sille linkin sanat: ”attachments: {"{"} { $file }: Sopimus {"}"}”; tai poista rivi.
        }

not-minister = { $person } ei ole ministeri { $day } tiedoston { $file } mukaan.
    .help = Korjaa kausi tiedostossa { $file } (offices: from, until), tai siirrä henkilö kohtaan people.

number-twice = Numero { $number } on jo käytössä: { $organisation } on antanut sen toiselle julkaisulle samana vuonna.
    .help = Tarkista numero; sama numero voi olla vain yhdellä.
    .first = Sama numero on täällä.

office-overlap = Virka ”{ $office }” on samaan aikaan kahdella: { $holder } ja { $person }.
    .help = Anna edelliselle kaudelle päättymispäivä (until) tai korjaa alkupäivä (from).
    .first = Edellinen kausi.

review-due = Sivu on tarkistettu viimeksi { $day }, yli vuosi sitten.
    .help = Lue sivu läpi, korjaa vanhentuneet kohdat ja päivitä kenttä reviewed.

unknown-id-comma = Tunnusten välistä puuttuu pilkku: ”{ $id }”.
    .help = Kirjoita: { $fixed }
    .also = Sama tunnus on myös täällä.

unknown-id-unlisted = ”{ $id }” on nimi, vaikka tässä tarvitaan tunnus.
    .help = Kirjoita: { $fixed } Ohjelma ei korjannut mitään.
unknown-id-unlisted-person = ”{ $id }” on nimi, vaikka tässä tarvitaan tunnus.
    .help = Kirjoita: { $fixed } Se tarkoittaa: { $names }. Ohjelma ei korjannut mitään.

unknown-id-person = Henkilöä ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] { $form ->
                [id] Henkilöt ovat kansiossa content/people/: tee tiedosto { $id }.yaml (”tiedote new person”) tai korjaa tunnus.
               *[text] Henkilöt ovat kansiossa content/people/: kirjoita siellä olevan tiedoston nimi ilman päätettä tai tee henkilölle tiedosto (”tiedote new person”).
            }
        }
    .also = Sama tunnus on myös täällä.

unknown-id-organisation = Organisaatiota ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus tai lisää organisaatio tiedostoon content/organisations.yaml.
        }
    .also = Sama tunnus on myös täällä.

unknown-id-office = Ministerin virkaa ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus tai lisää virka tiedostoon content/offices.yaml.
        }
    .also = Sama tunnus on myös täällä.

unknown-id-topic = Aihetta ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus tai lisää aihe tiedostoon content/topics.yaml.
        }
    .also = Sama tunnus on myös täällä.

unknown-id-programme = Julkaistua ohjelmaa ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus: se on kansion nimi kansiossa content/programmes/. Myöhemmin julkaistavaa ei voi vielä nimetä.
        }
    .also = Sama tunnus on myös täällä.

unknown-id-page = Julkaistua sivua ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus: se on kansion nimi kansiossa content/pages/. Myöhemmin julkaistavaa ei voi vielä nimetä.
        }
    .also = Sama tunnus on myös täällä.

unknown-id-release = Julkaistua tiedotetta ”{ $id }” ei ole.
    .help = { $near ->
            [yes] Tarkoititko: { $nearest }? Ohjelma ei korjannut mitään.
           *[no] Korjaa tunnus: se on kansion nimi kansiossa content/releases/<vuosi>/. Myöhemmin julkaistavaa ei voi vielä nimetä.
        }
    .also = Sama tunnus on myös täällä.

words-missing-organisation = Organisaation ”{ $name }” nimi puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan name. Toisen kielen tekstiä ei käytetä.

words-missing-topic = Aiheen ”{ $name }” nimi puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan label. Toisen kielen tekstiä ei käytetä.

words-missing-role = Henkilön { $name } titteli puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan title. Toisen kielen tekstiä ei käytetä.

words-missing-office = Ministerin viran ”{ $name }” titteli puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan title. Toisen kielen tekstiä ei käytetä.

words-missing-contact = Yhteyshenkilön { $name } titteli puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan title. Toisen kielen tekstiä ei käytetä.

words-missing-contacts = Yhteyshenkilöt puuttuvat { language-in }.
    .help = Lisää ”{ $language }:” kohtaan contacts, esimerkiksi { $language }: [korhonen].

words-missing-note = Muutoksen selite puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan note. Toisen kielen tekstiä ei käytetä.

words-missing-reason = Poistamisen syy puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan reason. Toisen kielen tekstiä ei käytetä.

words-missing-place = Tilaisuuden paikka puuttuu { language-in }.
    .help = Lisää ”{ $language }:” kohtaan place. Toisen kielen tekstiä ei käytetä.

time-missing = Julkaisuajasta puuttuu kellonaika: { $day } ei ole vielä ohi.
    .help = Ennen sitä tiedotetta ei julkaista. Kirjoita kellonaika: date: { $day } 9.00

link-address = Linkki tälle sivustolle on kirjoitettu osoitteena: ”{ $address }”. Se katkeaa, kun sivun otsikko tai osoite muuttuu.
    .help = { $near ->
            [yes] Kirjoita osoitteen tilalle { $nearest }.
           *[no] Kirjoita osoitteen tilalle sivun tunnus, esimerkiksi release:kansion-nimi tai page:about.
        }

attachment-missing = Liitettä { $file } ei tarjota { language-in }: siltä puuttuu linkkiteksti.
    .help = Kirjoita: ”attachments: {"{"} { $file }: Linkin teksti {"}"}”. Jos liite kuuluu vain toiseen kieleen, kirjoita alkuperäisen kohtaan media sen language.

security-expires-past = Tietoturvan yhteystiedot olivat voimassa { $day } asti.
    .help = Tarkista, että yhteystiedot pitävät yhä paikkansa, ja kirjoita uusi päivä, viimeistään { $year }.
security-expires-far = Tietoturvan yhteystietojen viimeinen voimassaolopäivä { $day } on yli vuoden päässä.
    .help = Kirjoita päivä, joka on viimeistään { $year }: silloin tiedot tarkistetaan vuosittain.
