### The words of the site: pages, feeds, 404.

## Around every page

skip-to-content = Skip to content
choose-language = Choose language
main-navigation = Main menu
breadcrumb = Breadcrumb
about-site = About the site
front-page = Front page
# Before the name of the licence, which is a link: of all content, and of a photograph.
licence = Content licence:
photo-licence = Photo licence:
document-title = { $title } – { $site }
paged-title = { $title }, page { NUM($page) }

## Languages

# As the switch names this language, in itself.
own-language = In English
# Language and country for shared links (Open Graph).
social-locale = en_GB
# On the picture of a shared link (a social card); $date as a day, $status as in programme-status.
card-release = { $genre } · { $date }
card-programme = Programme · { $status }
# The words of such a picture, for whoever does not see it; $kind is one of the two above.
card-alternative = { $site }: { $title } ({ $kind })
# Said beforehand where this language is missing; $target: list, front.
switch-missing =
    { $target ->
        [list] This page is not available in English. The link goes to the list.
       *[front] This page is not available in English. The link goes to the front page.
    }
# Behind a link whose target is in another language; $language is its code.
language-mark = ({ in-language })
in-language =
    { $language ->
        [fi] in Finnish
        [sv] in Swedish
        [en] in English
        [se] in Northern Sámi
        [smn] in Inari Sámi
        [sms] in Skolt Sámi
        [fi-simple] in Easy Finnish
        [et] in Estonian
        [ru] in Russian
        [uk] in Ukrainian
        [de] in German
        [fr] in French
       *[other] in another language
    }

## Kinds of releases

genre =
    { $genre ->
        [press-release] Press release
        [news] News item
        [speech] Speech
        [column] Column
        [blog] Blog
        [statement] Statement
        [invitation] Invitation
        [notice] Official notice
       *[other] Publication
    }
# The same as headings of lists.
genres =
    { $genre ->
        [press-release] Press releases
        [news] News
        [speech] Speeches
        [column] Columns
        [blog] Blog posts
        [statement] Statements
        [invitation] Invitations
        [notice] Official notices
       *[other] Publications
    }
release-types = Types of publication

## A release

published = Publication date
copy-link = Copy link
link-copied = Link copied
send-by-mail = Send by email
print = Print
published-in-this-language = Published in English on { $time }
change-correction = Correction
change-update = Updated
# Additions that came before the one told beside the text.
change-history = Earlier updates
withdrawn = Withdrawn
withdrawn-on = Withdrawn on { $time }.
replaced-by = Replaced by:
summary-note = This is a summary.
# The link behind it; $kind: release, programme, page.
summary-whole =
    { $kind ->
        [release] The full release
       *[other] The full page
    } is available { in-language }.
photo-credit = Photo: { $name }
# The link to the original; $details: "JPG, 2,3 Mt".
photo-download = Download the image ({ $details })
see-also = See also
attachments = Attachments
attachment-details = { $type }, { $size }
inquiries = Inquiries
contact-information = Contact information
contact-instead = Inquiries:
phone-short = tel.
people = People
related-releases = On the same topics

## An invitation

event-time = Time
event-place = Venue
event-online = Webcast
event-online-link = Watch the webcast
event-registration = Registration
event-registration-link = Register
event-register-until = by { $time }

## A programme

programme-status =
    { $status ->
        [running] Ongoing
        [planned] Planned
       *[ended] Completed
    }
programmes-of-status =
    { $status ->
        [running] Ongoing
        [planned] Planned
       *[ended] Completed
    }
term = Term
project-number = Project number
related-programmes = Related programmes
reviewed-on = Information reviewed on { $time }

## Lists

releases = Press releases
releases-of-year = Press releases { $year }
list-of-year = { $title } { $year }
releases-about-of-year = { $title }: press releases { $year }
latest-releases = Latest releases
all-releases = All press releases
programmes = Programmes
programmes-running = Ongoing programmes
all-programmes = All programmes
ministers = Ministers
ministers-in-office = Ministers in office
ministers-former = Former ministers
terms-of-office = Terms of office
organisations = Organisations
former-names = Former name:
former-name = { $name } ({ $period })
abbreviation = Abbreviation
part-of = Administrative branch
units = Units and agencies
topics = Topics
by-year = By year
all-years = All years
by-type = By type
all-types = All types
# Of whatever type.
count-releases =
    { $count ->
        [0] No publications
        [one] { NUM($count) } publication
       *[other] { NUM($count) } publications
    }
pages = Pages
page-of = Page { NUM($page) } of { NUM($pages) }
page-number = Page { NUM($page) }
newer = Newer
older = Older

## How much of the site each language has (`parity_page` in site.yaml)

parity-title = Language versions
parity-text = How much of this site is available in each language.
parity-kinds = Content by kind
parity-years = Press releases by year
parity-column-kind = Content
parity-column-year = Year
parity-all = In all
parity-kind =
    { $kind ->
        [release] Press releases
        [programme] Programmes
       *[page] Pages
    }
parity-summaries =
    { $count ->
        [one] of which { NUM($count) } is a summary
       *[other] of which { NUM($count) } are summaries
    }
parity-missing = Not available { in-language }
parity-missing-more = The newest { NUM($shown) } of { NUM($count) }.

## Search

search = Search
search-site = Search this site
search-query = Search words
search-button = Search
search-narrow = Narrow the search
# How many filters are chosen; the script puts in the number.
search-chosen = ({ $count } selected)
search-year = Year
search-kind = Type of publication
search-organisation = Organisation
search-topic = Topic
search-minister = Minister
search-any = All
search-clear = Clear the search
search-results = Search results
# How many there are; the script puts in the number.
search-count = Results: { $count }
search-none = No results. Check the spelling or try another word.
search-more = Show more results
search-failed = The search does not work just now. You can browse the releases in the archive.
search-type =
    { $type ->
        [programme] Programme
        [page] Page
       *[release] { genre }
    }
search-without-script = Browse the releases by year, topic or organisation.

## Page not found, moved

not-found-title = Page not found
not-found-text = The address may be mistyped, or the page may have been removed.
moved = This page has moved

## Descriptions for search engines

description-front = { $site }: latest press releases and ongoing programmes.
description-releases = { $site }: press releases, newest first.
description-page = { $title }. { $site }.
description-search = { $site }: search releases, programmes and other pages.
description-about = { $title }: press releases and programmes. { $site }.
description-list = { $title }. { $site }.

## Feeds

feed-title = { $title } – { $site }
feed-atom = { $title } (Atom)
feed-rss = { $title } (RSS)
feed-json = { $title } (JSON Feed)
feed-list = All feeds (OPML)
calendar = Event calendar (iCalendar)
# The name of the calendar in calendar programs.
calendar-title = Events – { $site }

## Open data (`data_page` in site.yaml)

data-title = Open data
data-text = The releases on this site are also available in machine-readable form. You need no key or permission to fetch them.
feeds = Feeds
data-feeds-text = Each feed holds the { NUM($count) } newest releases in full.
data-releases = Releases as data
data-releases-text = You can add any of these file names to the address of a release. The newest release serves as an example.
data-form =
    { $form ->
        [json] index.json: the release with all its details (JSON)
        [text] index.txt: the release as plain text
       *[ninjs] ninjs.json: for newsroom systems (IPTC ninjs 2.2)
    }
data-lists = Lists and descriptions
data-list = Newest releases and lists by year (JSON)
data-schema =
    { $schema ->
        [release] JSON Schema of a release
       *[releases] JSON Schema of a list
    }
data-sitemap = Sitemap (XML)

## Preview only

ribbon-draft = Draft
ribbon-draft-text = Not public.
ribbon-held = Awaiting publication
ribbon-held-text = To be published on { $time }.
ribbon-held-unknown = The publication time must be put right first.

# The mail edition, before the release is public.
mail-embargo = Embargoed until { $time }. Do not publish or pass on this release before then; links to it work only once it is public.
mail-embargo-short = Embargoed until { $time }
