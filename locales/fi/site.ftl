### The words of the site: pages, feeds, 404.

## Around every page

skip-to-content = Hyppää sisältöön
choose-language = Valitse kieli
main-navigation = Päävalikko
breadcrumb = Sivun sijainti
about-site = Tietoa sivustosta
front-page = Etusivu
# Before the name of the licence, which is a link: of all content, and of a photograph.
licence = Sisällön käyttölupa:
photo-licence = Kuvan käyttölupa:
document-title = { $title } – { $site }
paged-title = { $title }, sivu { NUM($page) }

## Languages

# As the switch names this language, in itself.
own-language = Suomeksi
# Language and country for shared links (Open Graph).
social-locale = fi_FI
# On the picture of a shared link (a social card); $date as a day, $status as in programme-status.
card-release = { $genre } · { $date }
card-programme = Ohjelma · { $status }
# The words of such a picture, for whoever does not see it; $kind is one of the two above.
card-alternative = { $site }: { $title } ({ $kind })
# Said beforehand where this language is missing; $target: list, front.
switch-missing =
    { $target ->
        [list] Tätä sivua ei ole suomeksi. Linkki vie luetteloon.
       *[front] Tätä sivua ei ole suomeksi. Linkki vie etusivulle.
    }
# Behind a link whose target is in another language; $language is its code.
language-mark = ({ in-language })
in-language =
    { $language ->
        [fi] suomeksi
        [sv] ruotsiksi
        [en] englanniksi
        [se] pohjoissaameksi
        [smn] inarinsaameksi
        [sms] koltansaameksi
        [fi-simple] selkosuomeksi
        [et] viroksi
        [ru] venäjäksi
        [uk] ukrainaksi
        [de] saksaksi
        [fr] ranskaksi
       *[other] muulla kielellä
    }

## Kinds of releases

genre =
    { $genre ->
        [press-release] Tiedote
        [news] Uutinen
        [speech] Puhe
        [column] Kolumni
        [blog] Blogi
        [statement] Kannanotto
        [invitation] Kutsu
        [notice] Viranomaistiedote
       *[other] Julkaisu
    }
# The same as headings of lists.
genres =
    { $genre ->
        [press-release] Tiedotteet
        [news] Uutiset
        [speech] Puheet
        [column] Kolumnit
        [blog] Blogikirjoitukset
        [statement] Kannanotot
        [invitation] Kutsut
        [notice] Viranomaistiedotteet
       *[other] Julkaisut
    }
release-types = Julkaisutyypit

## A release

published = Julkaisuajankohta
copy-link = Kopioi linkki
link-copied = Linkki kopioitu
send-by-mail = Lähetä sähköpostilla
print = Tulosta
published-in-this-language = Julkaistu suomeksi { $time }
change-correction = Oikaisu
change-update = Päivitetty
# Additions that came before the one told beside the text.
change-history = Aiemmat päivitykset
withdrawn = Peruutettu
withdrawn-on = Peruutettu { $time }.
replaced-by = Korvaava julkaisu:
summary-note = Tämä on tiivistelmä.
# The link behind it; $kind: release, programme, page.
summary-whole =
    { $kind ->
        [release] Koko tiedote
       *[other] Koko sivu
    } on luettavissa { in-language }.
photo-credit = Kuva: { $name }
# The link to the original; $details: "JPG, 2,3 Mt".
photo-download = Lataa kuva ({ $details })
see-also = Katso myös
attachments = Liitteet
attachment-details = { $type }, { $size }
inquiries = Lisätietoja
contact-information = Yhteystiedot
contact-instead = Tiedustelut:
phone-short = puh.
people = Henkilöt
related-releases = Samasta aiheesta

## An invitation

event-time = Aika
event-place = Paikka
event-online = Verkkolähetys
event-online-link = Seuraa verkkolähetystä
event-registration = Ilmoittautuminen
event-registration-link = Ilmoittaudu
event-register-until = viimeistään { $time }

## A programme

programme-status =
    { $status ->
        [running] Käynnissä
        [planned] Suunnitteilla
       *[ended] Päättynyt
    }
programmes-of-status =
    { $status ->
        [running] Käynnissä olevat
        [planned] Suunnitteilla olevat
       *[ended] Päättyneet
    }
term = Toimikausi
project-number = Hankenumero
related-programmes = Liittyvät ohjelmat
reviewed-on = Tiedot tarkistettu { $time }

## Lists

releases = Tiedotteet
releases-of-year = Tiedotteet { $year }
list-of-year = { $title } { $year }
releases-about-of-year = { $title }: tiedotteet { $year }
latest-releases = Viimeisimmät tiedotteet
all-releases = Kaikki tiedotteet
programmes = Ohjelmat
programmes-running = Käynnissä olevat ohjelmat
all-programmes = Kaikki ohjelmat
ministers = Ministerit
ministers-in-office = Nykyiset ministerit
ministers-former = Aiemmat ministerit
terms-of-office = Ministerikaudet
organisations = Organisaatiot
former-names = Aiempi nimi:
former-name = { $name } ({ $period })
abbreviation = Lyhenne
part-of = Hallinnonala
units = Yksiköt ja virastot
topics = Aiheet
by-year = Vuoden mukaan
all-years = Kaikki vuodet
by-type = Tyypin mukaan
all-types = Kaikki tyypit
# Of whatever type.
count-releases =
    { $count ->
        [0] Ei julkaisuja
        [one] { NUM($count) } julkaisu
       *[other] { NUM($count) } julkaisua
    }
pages = Sivut
page-of = Sivu { NUM($page) }/{ NUM($pages) }
page-number = Sivu { NUM($page) }
newer = Uudemmat
older = Vanhemmat

## How much of the site each language has (`parity_page` in site.yaml)

parity-title = Kieliversiot
parity-text = Näin paljon sivuston sisällöstä on saatavilla kullakin kielellä.
parity-kinds = Sisällöt lajeittain
parity-years = Tiedotteet vuosittain
parity-column-kind = Sisältö
parity-column-year = Vuosi
parity-all = Kaikkiaan
parity-kind =
    { $kind ->
        [release] Tiedotteet
        [programme] Ohjelmat
       *[page] Sivut
    }
parity-summaries =
    { $count ->
        [one] näistä { NUM($count) } tiivistelmä
       *[other] näistä { NUM($count) } tiivistelmää
    }
parity-missing = Näitä ei ole { in-language }
parity-missing-more = Uusimmat { NUM($shown) }, kaikkiaan { NUM($count) }.

## Search

search = Haku
search-site = Hae sivustolta
search-query = Hakusana
search-button = Hae
search-narrow = Rajaa hakua
# How many filters are chosen; the script puts in the number.
search-chosen = (valittu:{ "\u00A0" }{ $count })
search-year = Vuosi
search-kind = Julkaisun tyyppi
search-organisation = Organisaatio
search-topic = Aihe
search-minister = Ministeri
search-any = Kaikki
search-clear = Tyhjennä haku
search-results = Hakutulokset
# How many there are; the script puts in the number.
search-count = Hakutuloksia: { $count }
search-none = Ei hakutuloksia. Tarkista kirjoitusasu tai kokeile toista sanaa.
search-more = Näytä lisää tuloksia
search-failed = Haku ei toimi juuri nyt. Voit selata tiedotteita arkistossa.
search-type =
    { $type ->
        [programme] Ohjelma
        [page] Sivu
       *[release] { genre }
    }
search-without-script = Selaa tiedotteita vuoden, aiheen tai organisaation mukaan.

## Page not found, moved

not-found-title = Sivua ei löydy
not-found-text = Osoitteessa voi olla virhe, tai sivu on poistettu.
moved = Sivu on muuttanut

## Descriptions for search engines

description-front = { $site }: uusimmat tiedotteet ja käynnissä olevat ohjelmat.
description-releases = { $site }: tiedotteet uusimmasta vanhimpaan.
description-page = { $title }. { $site }.
description-search = { $site }: haku tiedotteista, ohjelmista ja muista sivuista.
description-about = { $title }: tiedotteet ja ohjelmat. { $site }.
description-list = { $title }. { $site }.

## Feeds

feed-title = { $title } – { $site }
feed-atom = { $title } (Atom)
feed-rss = { $title } (RSS)
feed-json = { $title } (JSON Feed)
feed-list = Kaikki syötteet (OPML)
calendar = Tapahtumakalenteri (iCalendar)
# The name of the calendar in calendar programs.
calendar-title = Tapahtumat – { $site }

## Open data (`data_page` in site.yaml)

data-title = Avoin data
data-text = Sivuston tiedotteet ovat saatavilla myös koneluettavassa muodossa. Niiden hakemiseen ei tarvita avainta eikä lupaa.
feeds = Syötteet
data-feeds-text = Jokaisessa syötteessä on { NUM($count) } uusinta tiedotetta kokonaisina.
data-releases = Tiedotteet datana
data-releases-text = Jokaisen tiedotteen osoitteen perään voi lisätä jonkin näistä tiedostonimistä. Esimerkkinä on uusin tiedote.
data-form =
    { $form ->
        [json] index.json: tiedote kaikkine tietoineen (JSON)
        [text] index.txt: tiedote pelkkänä tekstinä
       *[ninjs] ninjs.json: toimitusjärjestelmille (IPTC ninjs 2.2)
    }
data-lists = Luettelot ja kuvaukset
data-list = Uusimmat tiedotteet ja luettelot vuosittain (JSON)
data-schema =
    { $schema ->
        [release] Tiedotteen JSON-skeema
       *[releases] Luettelon JSON-skeema
    }
data-sitemap = Sivukartta (XML)

## Preview only

ribbon-draft = Luonnos
ribbon-draft-text = Ei julkinen.
ribbon-held = Odottaa julkaisua
ribbon-held-text = Julkaistaan { $time }.
ribbon-held-unknown = Julkaisuaika on korjattava ensin.

# The mail edition, before the release is public.
mail-embargo = Julkaistavissa { $time }. Tiedotetta ei saa julkaista eikä välittää eteenpäin ennen sitä; linkit siihen toimivat vasta julkaisun jälkeen.
mail-embargo-short = Julkaistavissa { $time }
