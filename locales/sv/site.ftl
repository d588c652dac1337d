### The words of the site: pages, feeds, 404.

## Around every page

skip-to-content = Hoppa till innehåll
choose-language = Välj språk
main-navigation = Huvudmeny
breadcrumb = Sidans plats
about-site = Om webbplatsen
front-page = Framsida
# Before the name of the licence, which is a link: of all content, and of a photograph.
licence = Licens för innehållet:
photo-licence = Licens för bilden:
document-title = { $title } – { $site }
paged-title = { $title }, sida { NUM($page) }

## Languages

# As the switch names this language, in itself.
own-language = På svenska
# Language and country for shared links (Open Graph).
social-locale = sv_FI
# On the picture of a shared link (a social card); $date as a day, $status as in programme-status.
card-release = { $genre } · { $date }
card-programme = Program · { $status }
# The words of such a picture, for whoever does not see it; $kind is one of the two above.
card-alternative = { $site }: { $title } ({ $kind })
# Said beforehand where this language is missing; $target: list, front.
switch-missing =
    { $target ->
        [list] Sidan finns inte på svenska. Länken går till listan.
       *[front] Sidan finns inte på svenska. Länken går till framsidan.
    }
# Behind a link whose target is in another language; $language is its code.
language-mark = ({ in-language })
in-language =
    { $language ->
        [fi] på finska
        [sv] på svenska
        [en] på engelska
        [se] på nordsamiska
        [smn] på enaresamiska
        [sms] på skoltsamiska
        [fi-simple] på lättläst finska
        [et] på estniska
        [ru] på ryska
        [uk] på ukrainska
        [de] på tyska
        [fr] på franska
       *[other] på ett annat språk
    }

## Kinds of releases

genre =
    { $genre ->
        [press-release] Pressmeddelande
        [news] Nyhet
        [speech] Tal
        [column] Kolumn
        [blog] Blogg
        [statement] Ställningstagande
        [invitation] Inbjudan
        [notice] Myndighetsmeddelande
       *[other] Publikation
    }
# The same as headings of lists.
genres =
    { $genre ->
        [press-release] Pressmeddelanden
        [news] Nyheter
        [speech] Tal
        [column] Kolumner
        [blog] Blogginlägg
        [statement] Ställningstaganden
        [invitation] Inbjudningar
        [notice] Myndighetsmeddelanden
       *[other] Publikationer
    }
release-types = Typer av publikationer

## A release

published = Utgivningsdatum
copy-link = Kopiera länken
link-copied = Länken är kopierad
send-by-mail = Skicka med e-post
print = Skriv ut
published-in-this-language = Publicerad på svenska { $time }
change-correction = Rättelse
change-update = Uppdaterad
# Additions that came before the one told beside the text.
change-history = Tidigare uppdateringar
withdrawn = Återkallat
withdrawn-on = Återkallat { $time }.
replaced-by = Ersätts av:
summary-note = Detta är ett sammandrag.
# The link behind it; $kind: release, programme, page.
summary-whole =
    { $kind ->
        [release] Hela meddelandet
       *[other] Hela sidan
    } finns { in-language }.
photo-credit = Bild: { $name }
# The link to the original; $details: "JPG, 2,3 Mt".
photo-download = Ladda ner bilden ({ $details })
see-also = Se även
attachments = Bilagor
attachment-details = { $type }, { $size }
inquiries = Mer information
contact-information = Kontaktuppgifter
contact-instead = Förfrågningar:
phone-short = tfn
people = Personer
related-releases = Om samma ämne

## An invitation

event-time = Tid
event-place = Plats
event-online = Webbsändning
event-online-link = Följ webbsändningen
event-registration = Anmälan
event-registration-link = Anmäl dig
event-register-until = senast { $time }

## A programme

programme-status =
    { $status ->
        [running] Pågår
        [planned] Planeras
       *[ended] Avslutat
    }
programmes-of-status =
    { $status ->
        [running] Pågående
        [planned] Planerade
       *[ended] Avslutade
    }
term = Mandatperiod
project-number = Projektnummer
related-programmes = Relaterade program
reviewed-on = Uppgifterna granskade { $time }

## Lists

releases = Pressmeddelanden
releases-of-year = Pressmeddelanden { $year }
list-of-year = { $title } { $year }
releases-about-of-year = { $title }: pressmeddelanden { $year }
latest-releases = Senaste meddelanden
all-releases = Alla pressmeddelanden
programmes = Program
programmes-running = Pågående program
all-programmes = Alla program
ministers = Ministrar
ministers-in-office = Nuvarande ministrar
ministers-former = Tidigare ministrar
terms-of-office = Ministerperioder
organisations = Organisationer
former-names = Tidigare namn:
former-name = { $name } ({ $period })
abbreviation = Förkortning
part-of = Förvaltningsområde
units = Enheter och ämbetsverk
topics = Ämnen
by-year = Enligt år
all-years = Alla år
by-type = Enligt typ
all-types = Alla typer
# Of whatever type.
count-releases =
    { $count ->
        [0] Inga publikationer
        [one] { NUM($count) } publikation
       *[other] { NUM($count) } publikationer
    }
pages = Sidor
page-of = Sida { NUM($page) }/{ NUM($pages) }
page-number = Sida { NUM($page) }
newer = Nyare
older = Äldre

## How much of the site each language has (`parity_page` in site.yaml)

parity-title = Språkversioner
parity-text = Så mycket av webbplatsens innehåll finns på varje språk.
parity-kinds = Innehåll enligt typ
parity-years = Pressmeddelanden per år
parity-column-kind = Innehåll
parity-column-year = År
parity-all = Totalt
parity-kind =
    { $kind ->
        [release] Pressmeddelanden
        [programme] Program
       *[page] Sidor
    }
parity-summaries =
    { $count ->
        [one] varav { NUM($count) } sammandrag
       *[other] varav { NUM($count) } sammandrag
    }
parity-missing = Dessa finns inte { in-language }
parity-missing-more = De { NUM($shown) } nyaste, totalt { NUM($count) }.

## Search

search = Sök
search-site = Sök på webbplatsen
search-query = Sökord
search-button = Sök
search-narrow = Avgränsa sökningen
# How many filters are chosen; the script puts in the number.
search-chosen = (antal valda:{ "\u00A0" }{ $count })
search-year = År
search-kind = Typ av publikation
search-organisation = Organisation
search-topic = Ämne
search-minister = Minister
search-any = Alla
search-clear = Rensa sökningen
search-results = Sökresultat
# How many there are; the script puts in the number.
search-count = Sökträffar: { $count }
search-none = Inga sökträffar. Kontrollera stavningen eller pröva ett annat ord.
search-more = Visa fler sökträffar
search-failed = Sökningen fungerar inte just nu. Du kan bläddra bland meddelandena i arkivet.
search-type =
    { $type ->
        [programme] Program
        [page] Sida
       *[release] { genre }
    }
search-without-script = Bläddra bland meddelandena enligt år, ämne eller organisation.

## Page not found, moved

not-found-title = Sidan hittades inte
not-found-text = Adressen kan vara felskriven, eller så har sidan tagits bort.
moved = Sidan har flyttat

## Descriptions for search engines

description-front = { $site }: de senaste pressmeddelandena och pågående programmen.
description-releases = { $site }: pressmeddelanden från det nyaste till det äldsta.
description-page = { $title }. { $site }.
description-search = { $site }: sök bland meddelanden, program och andra sidor.
description-about = { $title }: pressmeddelanden och program. { $site }.
description-list = { $title }. { $site }.

## Feeds

feed-title = { $title } – { $site }
feed-atom = { $title } (Atom)
feed-rss = { $title } (RSS)
feed-json = { $title } (JSON Feed)
feed-list = Alla flöden (OPML)
calendar = Evenemangskalender (iCalendar)
# The name of the calendar in calendar programs.
calendar-title = Evenemang – { $site }

## Open data (`data_page` in site.yaml)

data-title = Öppna data
data-text = Webbplatsens meddelanden finns också i maskinläsbar form. Det behövs varken nyckel eller tillstånd för att hämta dem.
feeds = Flöden
data-feeds-text = Varje flöde innehåller de { NUM($count) } nyaste meddelandena i sin helhet.
data-releases = Meddelandena som data
data-releases-text = Du kan lägga till något av dessa filnamn efter adressen till ett meddelande. Det nyaste meddelandet är ett exempel.
data-form =
    { $form ->
        [json] index.json: meddelandet med alla uppgifter (JSON)
        [text] index.txt: meddelandet som ren text
       *[ninjs] ninjs.json: för redaktionssystem (IPTC ninjs 2.2)
    }
data-lists = Förteckningar och beskrivningar
data-list = De nyaste meddelandena och förteckningar årsvis (JSON)
data-schema =
    { $schema ->
        [release] JSON-schema för ett meddelande
       *[releases] JSON-schema för en förteckning
    }
data-sitemap = Webbplatskarta (XML)

## Preview only

ribbon-draft = Utkast
ribbon-draft-text = Inte offentlig.
ribbon-held = Väntar på publicering
ribbon-held-text = Publiceras { $time }.
ribbon-held-unknown = Publiceringstiden måste rättas först.

# The mail edition, before the release is public.
mail-embargo = Får publiceras { $time }. Före det får pressmeddelandet varken publiceras eller spridas vidare; länkarna till det fungerar först efter publiceringen.
mail-embargo-short = Får publiceras { $time }
