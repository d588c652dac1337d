# The manual of the rules: `tiedote check --explain RULE`, and the guide in docs/.
#
# A rule has a title, the reason for it (`.why`) and what to do (`.do`). Words to be typed stand between `grave accents`.

manual-level = Level
manual-why = Why
manual-source = Source
manual-example = Example
manual-do = What to do
manual-fixed = The rule always holds: it can neither be changed under `rules:` nor waived under `waive:`.
manual-settable = The level can be changed in the settings of the site (`rules:` in `site.yaml`). No single page can be exempted.
manual-waivable = The level can be changed in the settings of the site (`rules:` in `site.yaml`). A single release or page can be exempted with a reason and an end date (`waive:`).
manual-typed = “{ $words }”
manual-more = More on a rule: tiedote check --explain RULE

### Areas

area-files = Files and folders
area-fields = Keys and values
area-dates = Dates and times
area-people = People and organisations
area-languages = Languages and translations
area-text = Text and style
area-links = Links and addresses
area-media = Images and attachments
area-site = The site as a whole

### Sources

source-wcag = WCAG 2.2, success criterion { $place }
source-digital-services-act = Act on the Provision of Digital Services (306/2019)
source-language-act = Language Act (423/2003), section { $place }
source-administrative-procedure-act = Administrative Procedure Act (434/2003), section { $place }
source-openness-act = Act on the Openness of Government Activities (621/1999), section { $place }
source-copyright-act = Copyright Act (404/1961), section { $place }
source-data-protection = General Data Protection Regulation (EU) 2016/679, Article { $place }
source-chancellor = Deputy Chancellor of Justice, 21 October 2016
source-statement-decision = Commission Implementing Decision (EU) 2018/1523 (model accessibility statement)
source-summer-time-directive = Directive 2000/84/EC on summer-time arrangements
source-english-style = Government English Style Guide
source-clear-writing = How to write clearly (European Commission)
source-own = a rule of the program itself

### Files and folders

rule-stray-file = A file that belongs to nothing
    .why = Somebody put the file there and expects it to do something. It is neither published by accident nor left out in silence: it is named here.
    .do = Move the file to the folder of the page that uses it and list it there under `media`. If nobody needs it, delete it: the history of the repository keeps it.
rule-language-file = The name of a language file
    .why = The name of the file says in which language the text is: `fi.md`, `sv.md`, `en.md`. A text under another name would be published in no language, and nobody would ever see it.
    .do = Rename the file as the message says. Notes do not belong into the folder of a release: delete them there, or list the file under `media` with an ending that can be published, such as `.txt`.
rule-id-form = The name of a folder, a person or an entry
    .why = Links and lists use this name, and it may become part of an address. An address with å, ä or ö turns into codes as soon as somebody copies it.
    .do = Rename the folder, file or entry as the message proposes, and use the new name wherever the old one was used.
rule-link-outside = A link out of the site's folder
    .why = A site is one folder, and everything it publishes lies in it. A mere pointer to a file elsewhere could bring something to the public that nobody meant to publish.
    .do = Copy the file itself into the folder.
rule-file-large = A text that is too large
    .why = A text of more than 2 MB is no page: two novels fit into it. Most likely it is an attachment with the name of a text, or a picture was pasted into the text.
    .do = If it is an attachment, give it the ending of its kind (`.pdf`, `.csv`) and list it under `media`. If a picture was pasted into the text, save it as a file of its own: `![](name.jpg)`.
rule-file-unreadable = A file that could not be read
    .why = The file is locked by another program, the disk failed, or you may not read it. Nothing is published while a file is unreadable, since a page might lack a part.
    .do = Close the file in other programs and try again. If that does not help, ask whoever looks after the computer for the right to read it.
rule-not-utf8 = A file with the wrong encoding
    .why = In another encoding å, ä and ö would be published as question marks or as two odd signs each. The web uses one encoding, UTF-8, and so does this site.
    .do = Open the file in an editor, save it with the encoding UTF-8, and look whether å, ä and ö are right. If the editor showed them wrongly before, write them again.
rule-file-missing = The settings of the site
    .why = `content/site.yaml` says what the site is called, where it lies on the web, which languages it has and who publishes it. Without it nothing can be built.
    .do = If you are in another folder, go to that of the site or name it: `tiedote check --site folder`. If the file was deleted, bring it back from the history.
rule-year-folder = A release in the folder of another year
    .why = The folder of the year is there so that people find a release again. A release that was planned for December and published in January is easily left behind.
    .do = Move the folder to the right year. Links to it go on working: they do not name the year.
rule-id-twice = Two folders of one name
    .why = Links name a release by its folder, without the year. If two folders had one name, nobody could tell which one a link means.
    .do = Rename one of the folders, best the newer one, which has fewer links to it: `budget-2026`. Its address stays as it is: that is made of the title.
rule-fact-twice = A fact in two files
    .why = Date, number, organisations and contacts are the same in all languages, so they are written once, in the original. Written in each language, they drift apart.
    .do = Delete the facts from the translation. If one is missing from the original, move it there. If the translation is published later, its own `date` may stay: that is no fact.
rule-facts-missing = No file has the facts
    .why = Date, organisations and contacts stand in the file of the original language. A folder with translations only has none of them.
    .do = Decide which language is the original and write the facts there.

### Keys and values

rule-front-matter = The lines before the text
    .why = A text begins with what is known about it: title, lead, date. These lines stand between two lines of three hyphens, so that they are not taken for text.
    .do = Write the two lines of three hyphens, each on a line of its own and with nothing else on it, and between them at least `title` and, in a release or programme, `lead`. `tiedote new release "Title"` makes such a file for you.
rule-yaml-syntax = Lines that cannot be understood
    .why = The lines before a text and the data files have a strict form. Where a line breaks it, nobody can say what it means, and guessing could publish the wrong thing.
    .do = Look at the line and at the one above it. Most often a quotation mark or a bracket is missing, or a line is indented by one space too many. A value with unusual signs is safe between quotation marks.
rule-yaml-colon = A sign within a value
    .why = “Minister X: …” is one of the commonest headlines there are, and a colon also separates a key from its value. So a headline with a colon needs quotation marks around it.
    .do = Put the whole value between quotation marks, as the message shows it. If the value itself has double quotation marks, put it between single ones: `'…'`.
rule-quotes-around = Curly quotation marks around a value
    .why = A headline pasted from a text program often comes in curly quotation marks. To the tool they are letters of the headline, so they are printed in lists, feeds and search results too.
    .do = Delete the curly marks, or replace them by straight ones. If the whole headline is somebody's words and the marks belong to it, put straight ones around the curly ones: `title: "”We are ready”"`.
rule-yaml-tab = A tab at the beginning of a line
    .why = Lines that belong to a key begin further right than the key, and how far is counted in spaces. A tab is as wide as each editor likes it.
    .do = Delete the tab and write two spaces. Most editors can do that in the whole file (“Convert tabs to spaces”).
rule-yaml-nbsp = A no-break space at the beginning of a line
    .why = Word and web pages put no-break spaces between words that belong together. They look like spaces, but at the beginning of a line they do not count as such.
    .do = Delete everything before the first word of the line and write ordinary spaces.
rule-key-twice = A key that stands twice
    .why = If a key stands twice, only one of its values can count, and nobody can tell which one the writer wanted.
    .do = Delete one of the two lines.
rule-unknown-key = A key that does not exist
    .why = The keys are a fixed list. A misspelt key would do nothing, so that a release might go out without its minister and nobody would notice.
    .do = Correct the key, or delete the line if it is not needed. If it is no key but a part of the text, put the text between quotation marks.
rule-key-missing = Something that is needed is missing
    .why = Without a contact a journalist cannot ask, and without a date a release might go out too early: it is held back until it has one.
    .do = Write the line that is missing, as the message shows it. If the file is a translation, delete the facts from it instead.
rule-key-place = A key that belongs to another kind of page
    .why = A programme has a status and no time of publication; an event belongs to a release. A key in the wrong place would do nothing.
    .do = Delete the line, or move the folder to where it belongs: `releases/<year>/`, `programmes/` or `pages/`.
rule-value-form = A value of the wrong shape
    .why = Some keys take one text, some a list, some a text for each language. A value of another shape cannot be used.
    .do = Write the value as the message shows it.
rule-value-unknown = A word that is not on the list
    .why = For some keys only a few words are possible, such as the type of a release. Any other word would be left out in silence.
    .do = Choose one of the words that the message lists.
rule-nesting = Too much within each other
    .why = No reader can follow a list in a list in a list. So many levels are surely a slip, or a text that was made to keep the computer busy.
    .do = Remove signs until the lists and quotations are as deep as they are meant to be.

### Dates and times

rule-date-form = A date that cannot be understood
    .why = Nobody should have to guess a time of publication: a wrong reading would send the release out a month too early.
    .do = Write the time in the form `5.5.2022 11.38`. Midnight is `0.00` of the day that begins.
rule-date-impossible = A day that the calendar lacks
    .why = April has 30 days. A day that does not exist was meant to be another one, and only the writer knows which.
    .do = Look into the calendar and write the day that is meant.
rule-time-gap = A time that the clock change skips
    .why = On the last Sunday of March the clocks go from 3.00 to 4.00. Half past three does not exist that night, so nothing can be published then.
    .do = Write the time that is meant: an hour earlier or later.
rule-time-twice = A time that the clock change repeats
    .why = On the last Sunday of October the clocks go from 4.00 back to 3.00. Half past three comes twice that night, an hour apart, and an embargo must end once.
    .do = Copy one of the two times of the message into the file: the one with `+03:00` is the earlier one, in summer time.
rule-time-missing = The hour of a publication
    .why = A release of today or of days to come is held back until its hour, so the hour must be known. Only a day that is over may stand alone.
    .do = Write the time after the date: `date: 2.6.2026 9.00`.
rule-date-order = Two dates in the wrong order
    .why = A translation is not published before its original, a change not before the publication, and an event does not end before it begins. One of the two dates is a slip.
    .do = Correct the date that is wrong; the message shows the other one too.
rule-date-far = A year that cannot be meant
    .why = A year that cannot be meant is a slip of the hand: a real release of 2020 spoke of 21 October 2010. Readers would miss the event or the deadline.
    .do = Correct the year. If it is right, silence the rule with `waive:` and say why.
rule-date-unreal = A date in the text that the calendar lacks
    .why = November has 30 days. A reader who puts the last day into a calendar finds none, and only the writer knows which day was meant.
    .do = Look into the calendar and write the day that is meant. If the figures are no date, say so under `waive`.
rule-weekday-wrong = A weekday and a date that do not fit
    .why = When an invitation says Friday and the date is a Thursday, half of the guests come on the wrong day.
    .do = Look which of the two was meant, and correct the other.
rule-review-due = A page that nobody has read for a year
    .why = A release is history, but a programme page is read as true today. One that nobody has read for a year may name people who have left, or plans that have changed.
    .do = Read the page as a stranger would, correct what has changed, and write today's date after `reviewed`.

### People and organisations

rule-phone-form = A phone number that nobody can call
    .why = A number with too few digits, or with words in it, would dial something else. Numbers are printed one way and can be called with one touch.
    .do = Write the number alone. When it can be reached is a matter for the text.
rule-email-form = An e-mail address that is none
    .why = A misspelt address sends a journalist's question nowhere.
    .do = Write the address as it stands in your own e-mail.
rule-unknown-id = A name that nobody has
    .why = A misspelt id would leave out a contact or put the wrong one in. Nothing is guessed; the message names what is near.
    .do = Correct the id, or make what it names: `tiedote new person "Given Family"` starts the file of a person. What is not public yet does not exist for this rule: a release cannot name a programme page that is published tomorrow.
rule-listed-twice = The same name twice in a list
    .why = A person who is listed twice would be printed twice, as if there were two.
    .do = Remove one of the two.
rule-not-minister = A minister without an office on the day
    .why = A title is a fact with a date: one post of a real government had three holders in four years. Somebody who held no office on the day of the release is no minister of this release.
    .do = Correct `from` or `until` in the file of the person, or move the name from `ministers` to `people`.
rule-office-overlap = Two holders of one office
    .why = An office has one holder at a time. If two terms overlap, pages between the two days would print the wrong minister's title.
    .do = Write the last day of the earlier holder as `until`.
rule-office-vacant = Nobody holds the office
    .why = After a change of government the old ministers get their last day, and the new ones are forgotten. The rule reminds of them for half a year.
    .do = Add the new holder to `content/people/`, with `offices`. If the office was given up, nothing is needed: the note goes away by itself.
rule-orphan = Nothing names the person
    .why = What the site knows of people should be what it uses: the law wants no more personal data kept than is needed. A minister is always needed, as past governments have their pages. Drafts and what is under embargo count as naming; therefore only staff is told.
    .do = Delete the file of the person, or name them in the item where they belong (`contacts`, `people`).
rule-contact-drift = Contact details in the text that are not the contact's
    .why = A number typed into the text ages: a journalist calls the one that the contact had last year. The people under `contacts` come onto the page with their details of today by themselves.
    .do = Delete the contact details from the text, or correct them. If the text is right, correct the file of the person.
rule-contact-left = The contact has left
    .why = A contact who had left before the release went out can answer nobody. Once somebody leaves later, the page shows the organisation’s own contact details by itself.
    .do = Name somebody else under `contacts`.
rule-name-typo = A name that is one letter off
    .why = A name that is one letter away from a minister's or contact's name is nearly always a slip, and the person whose name it is will notice.
    .do = Correct the name. If the text is right and the data are wrong, correct the file in `content/people/`. If it is somebody else, silence the rule with `waive:`.
rule-number-twice = A number that is used twice
    .why = Releases and programmes are filed and quoted by their numbers, which are unique for one organisation and year.
    .do = Look the number up in the register and correct the one that is wrong.
rule-title-at-date = A title that was not held on the day
    .why = A text made from last year's calls a minister by last year's title, and one prepared before a change of government by a title that nobody has yet. Titles hold for each release on its own day.
    .do = Correct the title or the name; the message says who held the office that day. If the text speaks of another time, say so: former, then, incoming. If the text is right, correct `from` and `until` in the file of the person.

### Languages and translations

rule-language-missing = A language is missing
    .why = State authorities inform the public in Finnish and in Swedish. A short version at the same hour, with contact persons, is enough; nothing at all is not, and lack of staff is no reason. An official notice (`type: notice`) is due in both languages and cannot be exempted.
    .do = Add the language: in full, or as a summary (`scope: summary`; a title and a lead are enough, contacts are added by themselves).
rule-translation-late = A translation that is published later
    .why = The public is to be informed in both languages at the same time. Real translations have come 16 minutes, 17 hours, 4 days and 9 months late.
    .do = Publish both at the same time, or publish a summary first and make it the whole text later.
rule-translation-stale = An original that has changed since it was translated
    .why = A figure is corrected in the Finnish text at five to nine, and the Swedish one keeps the old figure for years. A translation that records what it was made from can be told apart.
    .do = Bring the translation up to date and run `tiedote translated ID LANG`. When only a comma of the original has moved, the command alone is enough.
rule-wrong-language = Words in another language than the file says
    .why = The page tells browsers and screen readers its language, and they choose their voice by it. Forgotten Finnish titles, leads and captions are the commonest mistake on the Swedish and English pages of ministries.
    .do = Translate the words. Those that are meant to be in another language are marked, so that a screen reader reads them with the right voice: `<span lang="fi">…</span>`.
rule-foreign-passage = A long quotation in another language
    .why = A quotation in the speaker's own language is welcome. But a screen reader reads it with the voice of the page's language, and nobody understands it, unless it is marked.
    .do = Put `<span lang="sv">` before the words and `</span>` after them, with the code of their language. In a lead, quote in the page's own language.
rule-same-text = A translation that is a copy
    .why = Whoever copies `fi.md` to `sv.md` in order to translate it, and is called away, publishes a Swedish page in Finnish. A copy is no language version: where the language is required, it is as grave an error as a version that is missing.
    .do = Translate. Until the translation is ready, publish a summary: a title and a lead are enough.
rule-facts-drift = One language says something else than the other
    .why = A number that is corrected in the Finnish text and forgotten in the Swedish one makes two truths. Numbers, sums, dates and phone numbers are compared, in whatever way each language writes them.
    .do = Find out which of the two is right, and correct the other. If the translation is meant to be shorter, it is a summary: write `scope: summary`.
rule-words-missing = A name or title is missing in a language
    .why = Names of organisations, titles and labels are printed on the pages of each language. The text of one language never stands in for another: Finnish words on a Swedish page are the most frequent defect of real sites.
    .do = Add the language at the place of the message. If nobody knows the title in that language, ask the Government termbank (Valter) rather than guess.
rule-attachment-missing = An attachment that only one language offers
    .why = A file that the Finnish page offers should be offered on the Swedish page too: the languages are equal.
    .do = Give the attachment a link text in the file of the language: `attachments: {"{"}luvut.csv: Siffrorna som tabell{"}"}`. If it belongs to one language only, write `language: fi` beside its name under `media`.
rule-link-language = A link to another language that does not say so
    .why = Who follows a link from a Swedish page to a Finnish one should know before. With its language given, the page writes “(in Finnish)” after the link and tells screen readers how to pronounce it.
    .do = Add `language:`, or link to the page in the reader's own language.

### Text and style

rule-title-long = A title that does not fit
    .why = The title stands alone in lists, feeds, search results and messages to the media. Most of these cut a long one, and then the news is in the part that is lost.
    .do = Say what is new. Who decided and why belongs in the lead.
rule-lead-long = A lead that is a text of its own
    .why = The lead is read in lists, feeds and search results, where nothing else of the text is. Two to four sentences are read there; more is not.
    .do = Keep what a reader of the list must know. The rest is the first paragraph of the text.
rule-sentence-long = A sentence that is hard to follow
    .why = An authority writes clearly. A sentence with more than 40 words in English, 27 in Finnish or 33 in Swedish is hard to follow.
    .do = Make two sentences, or a list.
rule-abbreviation = An abbreviation that is not explained
    .why = Readers outside the Government do not know the abbreviations of its ministries. They also differ by language: in Finnish SM is the Ministry of the Interior, in Swedish it is IM.
    .do = Write the whole name once, with the abbreviation in brackets; or the name everywhere.
rule-heading-one = A heading of the first level
    .why = The title of the page is its only heading of the first level: a screen reader lists headings as a table of contents. Headings in the text begin with two number signs.
    .do = Write `## Heading`.
rule-heading-skipped = A heading that skips a level
    .why = Headings are a table of contents: a part of a part is one level deeper, not two. Where a level is missing it seems that something was left out.
    .do = Use one number sign less. How large a heading looks is decided by the theme.
rule-heading-empty = A heading without words
    .why = An empty heading is read aloud as “heading” and nothing more, and nobody sees it on the page. Usually it was left over from an older version.
    .do = Write the heading, or delete the line.
rule-marks-unread = Marks that stand on the page as typed
    .why = One space too few or too many, and what was meant as a heading, a list, a link or bold type is a paragraph with odd signs. Who listens to the page finds neither heading nor list.
    .do = Write what the message says.
rule-footnote = A footnote without its mark, or a mark without its footnote
    .why = A mark `[^1]` in the text and a line `[^1]: words` at its end belong together. A mark alone leads nowhere; a footnote alone is not printed.
    .do = Write the part that is missing, or remove the other.
rule-table-caption = A table without a caption
    .why = The caption says what a table shows, before it is read cell by cell. With a caption a screen reader can also say what it is that scrolls on a small screen.
    .do = Write the caption under the table, after an empty line, beginning with a colon and a space.
rule-table-header = A column without a header
    .why = Who listens to a table hears the header of the column before each cell. Without it the cells are numbers about nothing.
    .do = Say in the first row what each column is about, with the unit.
rule-quotes-mixed = Two kinds of quotation marks
    .why = Finnish and Swedish have the same mark on both sides of a quotation, English has two different ones. Where both are on one page, a text was pasted from somewhere else.
    .do = Write the straight marks of the keyboard.
rule-double-space = Two spaces between words
    .why = Two spaces come from moving words about, or from a no-break space that a word processor put there; that one shows on every page as a gap.
    .do = Delete both and type one.
rule-placeholder = What a template had in the place of words
    .why = On a page of a ministry stood `Dubbelklicka och skriv ministeriets namn` and `2026:XX`: the template went out with the text.
    .do = Fill in what is missing.
rule-raw-html = HTML in a text
    .why = Texts are written in Markdown, which looks the same in all themes and can be read aloud by a screen reader. Other HTML is refused, so that nothing a writer pastes can run a program in the reader's browser.
    .do = Write it in Markdown, as the message shows. To print the sign `<` itself, write `\<`.
rule-character-odd = Characters that nobody sees
    .why = Text from another program brings characters along that nobody sees and nobody meant. They glue words together, hide words from the search and make a screen reader stumble.
    .do = Delete the character: put the cursor before the letter that follows and press Backspace once. If that does not help, type the word again. Text pasted without formatting (Ctrl+Shift+V) brings fewer along.
rule-character-broken = Letters lost between two encodings
    .why = The text was written in one encoding and read in another, or it has a sign that only one program knows. Readers see it at once, in the headline as in feeds and search results.
    .do = Type the letters again, or copy the text anew from where it came. What is damaged is usually damaged throughout.

### Links and addresses

rule-link-text = A link that does not say where it leads
    .why = Who listens to a page often hears only its links, one after the other: “here”, “here”, “read more”. The words of a link are the name of what lies behind it.
    .do = Link the name of the page, report or service. Often the sentence has it already.
rule-link-dead = A link to something that is not there
    .why = A link to something that does not exist, or is not public yet, would lead the reader to an empty page. The message is the same in both cases, since it must not tell what is held back.
    .do = Correct the name as the message proposes, publish the other page first, or remove the link.
rule-link-form = A link that leads nowhere
    .why = A link begins with one of a closed list, such as `release:` or `https:`. Other beginnings could run a program in the reader's browser, or would stop working when a page moves.
    .do = Write `[words](release:name-of-the-folder)` for something of this site and `[words](https://…)` for another one.
rule-link-address = A link to this site, written as an address
    .why = The address of a page is made of its title and may change; the name of its folder stays. A link that names the item goes on working and leads to the reader's own language.
    .do = Write what the message proposes.
rule-url-form = An address in a data file or in the facts
    .why = These addresses lead to the web, so they begin with `https://` and have the name of a site. Anything else could run a program in the reader's browser, or would lead nowhere.
    .do = Open the page in your browser and copy its address as a whole, from `https://` to the end.
rule-slug-form = A part of an address
    .why = Addresses have only small letters a–z, digits and single hyphens, so that they survive being copied into a letter or read aloud.
    .do = Use the proposal of the message. When you change the address of a page that was published, list the old one under `aliases`.
rule-alias-form = An old address of a page
    .why = Under `aliases` stand the paths under which a page was found earlier, so that old links and bookmarks go on working.
    .do = Copy the old address and leave out the name of the site, and everything from `?` or `#` on.
rule-alias-twice = An old address that is taken
    .why = An old address leads to one page. If two pages list it, or if a page of today has it, a reader would be sent to the wrong one.
    .do = Remove the line from one of the pages.
rule-address-twice = Two pages with one address
    .why = Two releases of one year with the same title would have the same address, and one would cover the other. Nothing is overwritten: nothing is published.
    .do = Give one of them a `slug`, or better, a title that tells the two apart.
rule-link-unpublished = A link to what is not public yet
    .why = What is held or a draft does not exist for the public: whoever followed a link to it would find nothing, and the link itself would tell of it too early.
    .do = Take the link out until the target is public, or give both pages the same time.
rule-link-external = An outside link that does not lead where it should
    .why = Pages elsewhere move and vanish. The command `tiedote check --external` asks every outside link; building the site never does, so that no server elsewhere can keep a release from going out.
    .do = Open the link in a browser. Write the new address, or remove the link. If the page is there and only programs cannot see it, waive the rule for the page.
rule-address-changed = An address of yesterday that leads nowhere
    .why = Others link to a release for years: newspapers, parliament, court decisions. Its address comes from its title, so it changes when the title does, unless the old address stands under `aliases`.
    .do = Copy the line of the message into the file that it names. What was published by mistake is not deleted but withdrawn (`withdrawn`), so that readers learn why it is gone. The address of a topic, minister or organisation is its id: leave that as it is.

### Images and attachments

rule-media-missing = A listed file that is not in the folder
    .why = A file that is listed but not there would leave a hole in the page.
    .do = Correct the name, add the file to the folder of the release, or delete the line. Capitals count: `Kuva.JPG` is another file than `kuva.jpg`.
rule-media-unlisted = A file that is used but not listed
    .why = An image is published only when the original lists it under `media`, with its credit: a photographer has the right to be named, and a file that only lies in the folder may be a draft.
    .do = Add a line under `media` in the original, with the credit if there is one: `- {"{"}file: ministeri.png, credit: Laura Kotila{"}"}`.
rule-media-unused = A listed file that no page shows
    .why = What is not used is not published either. Usually the picture was meant to be in the text, or the attachment lacks the words of its link.
    .do = Show the picture with `![](ministeri.png)` in the text or `image: ministeri.png` among the facts; give the attachment its words with `attachments: {"{"}sopimus.pdf: Agreement{"}"}`; or delete the line and the file.
rule-media-form = A file that cannot be shown
    .why = A drawing (svg) can hold a program, and a file whose inside is not what its name says shows nothing. Pages never show pictures of other sites, which may change, or watch who reads.
    .do = Save the picture as jpg, png, webp, avif or gif in the folder of the text, and write its bare name.
rule-alt-missing = An image without words for those who do not see it
    .why = Alternative text says what a picture shows, for those who listen to the page and when the picture does not load. Each language needs its own: Finnish words read aloud on a Swedish page are noise.
    .do = Say in a sentence what the picture shows and why it is there, in each language, under `images`: `minister.png: {"{"}alt: Minister Salmi signs the agreement.{"}"}`
rule-alt-place = Words of an image in the text
    .why = Here the words of an image stand before the text, under `images`, with the caption beside them, so that translators find them with the rest of their words. What stands in the brackets is not used.
    .do = Move the words to `images`: as `alt` if they say what the picture shows, as `caption` if everybody is to read them.
rule-alt-language = An alternative text in the wrong language
    .why = Those who cannot see an image hear its alternative text. On real pages it is often Finnish in all languages, and nobody who checks the page with their eyes notices.
    .do = Say in the page's own language what the image shows, in one sentence.
rule-image-low = A lead image with too few pixels
    .why = The lead image goes with the link when somebody shares the page. Services that show links leave out images smaller than 600 × 315 pixels, and on the page they are blurred.
    .do = Ask the photographer for the original. Making a small image larger does not help.
rule-image-large = An image that takes long to arrive
    .why = Of a jpg or png the site makes smaller sizes; a webp, avif or gif is shown as it is. One of more than a megabyte takes five seconds on a slow mobile connection, and those who pay for each megabyte pay for it.
    .do = Save the image as a JPEG: smaller sizes are made of it, and the press gets it as it is.
rule-attachment-accessible = A PDF file that not everybody can read
    .why = What an authority publishes on the web must be accessible, attachments included. In a tagged PDF file a screen reader finds the headings, lists and tables and reads them in the right order.
    .do = Save the file again as a tagged PDF; the language and the title come from the document. If all that the file says stands on the page, or you know better than the program, write `accessible: true` beside the file under `media`.

### The site as a whole

rule-security-expires = Security contacts whose day is over, or too far ahead
    .why = Whoever finds a hole in the site’s security looks into security.txt for whom to tell. Nobody trusts contacts whose day is over (RFC 9116), and if the day is years ahead, nobody notices that the address no longer works.
    .do = Check the contacts once a year and move the day on.
rule-statement-incomplete = An accessibility statement that lacks a part
    .why = The law wants five things: how far the site meets the requirements, what is not accessible and why, when and how that was assessed, where to send feedback, and who supervises. Since the beginning of 2025 the supervisory authority is Traficom.
    .do = Add the part. The sample site of tiedote has a whole statement in three languages.
rule-rule-unknown = A rule that does not exist, or that always holds
    .why = A misspelt name under `rules:` or `waive:` would do nothing, and some rules protect readers or the publication itself, so that they cannot be changed.
    .do = Copy the name from the message that you mean: it stands in square brackets. `tiedote check --explain NAME` tells whether a rule can be changed.
rule-message-syntax = Words of the interface that cannot be read
    .why = The words around the texts (“Contact information”, “Publication date”) are messages in `locales/`. This rule is for whoever changes them; a writer of releases never meets it.
    .do = Compare the line with the messages beside it, or delete it: then the words of the program hold.
rule-message-missing = Words of the interface are missing
    .why = Each language of the site needs each message, with all its parts: the words of one language never stand in for those of another.
    .do = Add the message to a file in `locales/<language>/`; the note of the message shows what it is like in another language.
rule-message-arguments = Other variables than in the other languages
    .why = A message may show a number, a date or a name. All languages show the same ones, since pages give the same to all.
    .do = Use the variables that the other languages use; the note of the message shows where they stand.
rule-message-unused = Words that nothing uses
    .why = A message that no template asks for is usually a slip in its name, so that the words which were meant to change stay as they were.
    .do = Correct the name as the message proposes, or delete the message or file.
rule-template = A template or style sheet
    .why = The looks of a site are the templates and style sheets of its theme. This rule is for whoever changes them; a writer of releases never meets it.
    .do = Correct the line, or delete the file: then the built-in one holds.
rule-theme-unknown = A theme that does not exist
    .why = A theme is `default`, which is built into the program, or a folder in `themes/`. With any other name the site would have no looks.
    .do = Choose one of the themes that the message lists, or make the folder.
rule-waiver-expired = A waiver that has ended
    .why = After the last day of a waiver the rule speaks again. Somebody promised something for that day, and nobody should have to remember it.
    .do = Do what was promised and delete the waiver. If its reason still holds, give it a new end date and say why it takes longer.
rule-waiver-unneeded = A waiver that silences nothing
    .why = A waiver that nothing needs hides the next mistake of its kind: whoever makes it will not be told.
    .do = Delete the waiver. If it was meant for something else, correct its rule or its language: the name of the rule stands in square brackets in each message.
