# What can be wrong with the files of a site: folders, front matter, data files and settings.

### Files and folders

stray-file-place = This file belongs to nothing.
    .help = Files lie in content/releases/<year>/<name>/, content/programmes/<name>/, content/pages/<name>/ or content/people/. Move the file to the folder of the page that uses it, or delete it.
stray-file-item = This file lies beside the folders of the pages.
    .help = Give each page a folder of its own: { $path } would be right in a folder below this one.
stray-file-release = This file lies outside the folder of a release.
    .help = A release has its folder below its year: content/releases/2026/<name>/fi.md.
stray-file-year = The folder above the release is not a year.
    .help = Name it with the four digits of the year of publication: content/releases/2026/<name>/.
stray-file-deep = This file lies one folder too deep.
    .help = Images, attachments and language files lie directly in the folder of their page. Move the file up.
stray-file-yml = The name of this file ends in .yml, which is not read.
    .help = Change the ending to .yaml.
stray-file-person = This folder is for people only: one file for each, with the ending .yaml.
    .help = Move the file to the folder of the page that uses it, or delete it.
stray-file-alone = The folder of this file has no text in any language.
    .help = Add a language file, for instance fi.md, or delete the folder.
language-file = “{ $name }” is not the name of a language file.
    .help = Name the file { $right }.
language-file-far = “{ $name }” is not the name of a language file.
    .help = The language files of this site are { $names }. Rename the file, or delete it.
id-form-folder = “{ $value }” cannot be the name of a page's folder: it becomes part of addresses.
    .help = Name the folder “{ $proposed }”: small letters a–z, digits and single hyphens.
id-form-person = “{ $value }” cannot be the name of a person's file: it becomes part of addresses.
    .help = Name the file “{ $proposed }.yaml”: small letters a–z, digits and single hyphens.
id-form-key = “{ $value }” cannot be an id: it becomes part of addresses.
    .help = Write “{ $proposed }”: small letters a–z, digits and single hyphens.
id-form-key-none = “{ $value }” cannot be an id: it becomes part of addresses.
    .help = Use small letters a–z, digits and single hyphens.
link-outside = This is a link to something outside the site's folder.
    .help = Put the file itself here instead of a link.
file-large = This text file is too large ({ $size } MB).
    .help = A text may have 2 MB at most. Is it an attachment? Then give it the ending of its kind, such as .pdf or .csv.
file-unreadable = This file could not be read: { $reason }.
    .help = See whether the file is open in another program, and try again.
file-unreadable-forbidden = You may not read this file.
    .help = Ask whoever looks after the computer for the right to read it.
file-missing = The site's settings are missing: there is no { $path }.
    .help = Add the file, or choose the right folder with --site.
not-utf8 = This file is not saved as UTF-8; the first letter that cannot be read is on line { $line }.
    .help = Open the file in your editor, choose “Save with encoding” and UTF-8, and check å, ä and ö.
not-utf8-utf16 = This file is saved as UTF-16.
    .help = Open the file in your editor, choose “Save with encoding” and UTF-8.

### Front matter

front-matter-empty = This file is empty.
    .help = Begin with a line of three hyphens (---), then title: and the other keys, then --- again and the text. If the file is not needed, delete it.
front-matter-none = The file does not begin with its title and other keys.
    .help = Put them before the text, between two lines of three hyphens (---).
front-matter-fence = The line before the title must be three hyphens and nothing else.
    .help = Write --- (three hyphens, no dash) before the title and again before the text.
front-matter-unclosed = The second line of three hyphens is missing.
    .help = Write --- on a line of its own between the last key and the text.
front-matter-no-keys = “{ $value }” is not a key with a value.
    .help = Each line before the text begins with a key and a colon, for instance title: New rules for benefits.

### YAML

yaml-syntax = This line cannot be understood: “{ $line }”.
    .help = Compare it with the lines around it. A value with unusual signs needs quotation marks: title: "…".
yaml-syntax-alias = A value that begins with *, & or ! needs quotation marks.
    .help = Put the whole value between quotation marks: "*…".
yaml-syntax-documents = A line of three hyphens (---) divides this file.
    .help = Delete the line.
yaml-syntax-key = A list or a bracket stands where a key should be.
    .help = Write a key and a colon before it. If the bracket belongs to a text, put the text between quotation marks.
yaml-syntax-quote = The quotation marks on this line do not match: “{ $line }”.
    .help = Begin and end the value with the same mark. Marks inside the text may be ” or be written '…"…'.
yaml-syntax-escape = The backslash (\) on this line means something else here: “{ $line }”.
    .help = Put the value between single quotation marks instead: '…'.
yaml-syntax-bracket = A bracket on this line has no partner, or a comma is missing: “{ $line }”.
    .help = Close each [ with ] and each {"{"} with {"}"}, and put commas between the parts.
yaml-syntax-colon = The colon on this line starts a new key where none can be: “{ $line }”.
    .help = Put the text that has the colon between quotation marks. If this is a key, it must begin as far left as the keys around it.
yaml-syntax-indent = This line begins too far left or right: “{ $line }”.
    .help = Keys that belong together begin below each other; what belongs to a key begins two spaces further right.
yaml-syntax-control = There is an invisible sign on this line: “{ $line }”.
    .help = Write the line again by hand: the sign came along when something was copied.
nesting-yaml = Lists and brackets lie too deep in each other here.
    .help = No key of this site needs more than a few levels. Write the value again, starting from the key.
yaml-tab = This line begins with a tab.
    .help = Begin it with spaces: two for each step to the right. Other lines of this file may have tabs too.
yaml-nbsp = This line begins with a no-break space, which looks like a space but is none here.
    .help = Delete what stands before the first word and write ordinary spaces.
yaml-colon = The colon in “{ $text }” starts a new key.
    .help = Put the value between quotation marks: { $fixed }
yaml-colon-quote = The quotation ends before the value does: “{ $text }”.
    .help = Put marks around the whole value: { $fixed }
yaml-colon-unclosed = The quotation mark before “{ $text }” has no partner.
    .help = Write: { $fixed }
yaml-colon-bracket = “{ $text }” begins with a bracket and is taken for a list.
    .help = Put the value between quotation marks: { $fixed }
yaml-colon-hash = After # everything would be left out: “{ $text }”.
    .help = Put the value between quotation marks: { $fixed } If it is a note to yourself, write it on a line of its own that begins with #.
yaml-colon-start = A value cannot begin with “{ $mark }”: “{ $text }”.
    .help = Put it between quotation marks: { $fixed }
yaml-colon-space = There is no space after the colon of “{ $key }”.
    .help = Write: { $fixed }
yaml-colon-around = “{ $text }” has a colon, and the curly marks around it protect nothing.
    .help = Put straight quotation marks instead: { $fixed }
yaml-colon-goes-on = The text of “{ $key }” goes on on this line: “{ $text }”.
    .help = Write all of it on one line, between quotation marks: { $fixed }
quotes-around = The curly quotation marks around “{ $text }” will be printed.
    .help = If they are not part of the text, write: { $fixed } If they are, write: { $kept }
yaml-colon-comma = The comma before “{ $text }” ends the text.
    .help = Put the whole text between quotation marks: { $fixed }
key-twice = The key “{ $key }” stands here a second time.
    .help = Delete one of the two.
    .first = The first one is here.

### Keys

unknown-key = There is no key “{ $key }” { $kind ->
        [release] in a release
        [programme] in a programme page
        [page] in a page
        [site] in the settings
       *[other] here
    }.
    .help = Did you mean “{ $nearest }”?
unknown-key-far = There is no key “{ $key }” { $kind ->
        [release] in a release
        [programme] in a programme page
        [page] in a page
        [site] in the settings
       *[other] here
    }.
    .help = The keys are: { $keys }.
key-missing = “{ $key }” is missing.
    .help = { $key ->
        [title] Write the headline: title: "…"
        [lead] Write the lead, one or two sentences: lead: "…"
        [alt] Say in words what the picture shows: alt: "…" If it says nothing, write decorative: true.
        [organisations] Write the ids of the organisations: organisations: [vm]
        [contacts] Write who answers questions: contacts: [id of a person]
        [date] Write the time of publication: date: DD.MM.YYYY 9.00
        [status] Write the state: status: planned, running or ended
        [reviewed] Write the day of the last review: reviewed: 5.5.2022
       *[other] Write the line { $key }: and a value.
    }
key-missing-empty = { $key ->
        [contacts] “contacts” is empty: nobody is named who answers questions.
       *[other] “{ $key }” is empty.
    }
    .help = { key-missing.help }
key-missing-unwritten = Still to be written in this draft: { $keys }.
    .help = Fill them in when you can: the draft is not published before you delete the line draft: true in the original.
key-missing-fact = “{ $key }” is missing from the facts.
    .help = If this file is the original, write { $key ->
        [date] date: DD.MM.YYYY 9.00
        [organisations] organisations: [vm]
        [contacts] contacts: [id of a person]
        [status] status: planned, running or ended
        [reviewed] reviewed: and the day of the last review
       *[other] { $key }: and a value
    }. If it is a translation, delete “{ $fact }”: facts stand in the original only.
key-missing-language = “{ $key }” has no text { language-in }.
    .help = Write it after { $language }:, or delete “{ $language }” if there is none.
key-missing-from = Two of these names have no day from which they hold.
    .help = Only the oldest name may be without from: add it to the others, for instance from: 1.1.2020.
key-place = “{ $key }” does not belong { $kind ->
        [release] in a release
        [programme] in a programme page
       *[other] in a page
    }.
    .help = It is a key of { $belongs ->
        [release] releases
        [programme] programme pages
        [release-programme] releases and programme pages
        [programme-page] programme pages and other pages
       *[other] releases and pages
    }. Delete it here.

### Values

value-form-map = “{ $value }” stands where keys and values should.
    .help = Write for instance { $example }
value-form-list = “{ $key }” takes a list, even of one.
    .help = Write: { $example }
value-form-text = “{ $key }” is one text, not a list and not several keys.
    .help = Write the text after { $key }:, between quotation marks if it has unusual signs.
value-form-languages = “{ $key }” needs a text for each language.
    .help = Write: { $example }
value-form-control = There is an invisible sign in “{ $value }”.
    .help = Write the text again by hand: the sign came along when something was copied.
value-form-language = “{ $value }” is not a language code.
    .help = Write the code with small letters: fi, sv, en, se.
value-form-tag = “{ $value }” is not a language tag.
    .help = Write the code of the language, with the country if wanted: sv-FI.
value-form-decorative = A decorative picture has neither alt nor caption: “{ $value }” would not be shown.
    .help = Delete decorative: true, or delete the text.
value-form-name = The given name and the family name stand together.
    .help = Write them apart: { $example }
value-unknown = “{ $value }” is none of the words for “{ $key }”.
    .help = Did you mean “{ $nearest }”? The words are: { $allowed }.
value-unknown-far = “{ $value }” is none of the words for “{ $key }”.
    .help = The words are: { $allowed }.
value-unknown-language = “{ $value }” is not a language of this site.
    .help = The languages are: { $allowed }.
value-unknown-zone = There is no time zone “{ $value }”.
    .help = Write it as Continent/City: time_zone: Europe/Helsinki
rule-unknown = There is no rule “{ $value }”.
    .help = Did you mean “{ $nearest }”?
rule-unknown-far = There is no rule “{ $value }”.
    .help = Copy the rule’s name from its message, where it stands in square brackets.
rule-unknown-fixed = The rule “{ $value }” always holds.
    .help = Delete it here and mend what it complains about.
listed-twice-language = The language “{ $language }” is listed twice.
    .help = Delete one of the two.
    .first = The first one is here.
words-missing-site = “{ $key }” has no text { language-in }.
    .help = Every language of the site needs one: add { $language }: and the text.
words-missing-sections = The addresses have no words { language-in }.
    .help = Write them under sections:, for each of { $sections }.

### Dates

date-form = “{ $value }” is not a date that can be understood.
    .help = Write the day and the time: 5.5.2022 11.38
date-form-quotes = The date stands between curly quotation marks: { $value }.
    .help = Write it without them: { $key }: { $fixed }
date-form-day = “{ $value }” is not a day that can be understood.
    .help = Write the day, month and year without a time: 5.5.2022
date-form-clock = There is no such time of day: “{ $value }”.
    .help = Hours go from 0 to 23 and minutes from 0 to 59: 5.5.2022 11.38
date-form-near = “{ $value }” is not a date in the form that is needed.
    .help = Write: { $fixed }
date-form-midnight = A day ends before 24.00: “{ $value }”.
    .help = Midnight belongs to the next day: { $fixed }
date-form-unnamed = { $count ->
        [one] One item has an error that is not shown here
       *[other] { NUM($count) } items have errors that are not shown here
    }: when it may be published is not known, so it may be under embargo.
    .help = See the error on your own computer: tiedote check
date-impossible = “{ $value }” does not exist: { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } has { $last } days.
    .help = Write the day that is meant.
date-impossible-month = “{ $value }” has no such month.
    .help = The day comes first, then the month: 31.12.2026
time-gap = “{ $value }” does not exist: the clocks go forward past this time.
    .help = Write the time that is meant, for instance { $before } or { $after }.
time-twice = “{ $value }” comes twice that night: the clocks go back.
    .help = Write { $first } for the first time or { $second } for the second.
date-order-end = The end, “{ $value }”, is before the start.
    .help = Correct one of the two.

### Phone numbers and addresses

phone-form = “{ $value }” is not a phone number that can be called.
    .help = Count the digits. Numbers of other countries begin with + and the country code.
phone-form-letters = There are letters in the phone number “{ $value }”.
    .help = Write the number alone, for instance 0295 530 234.
email-form = “{ $value }” is not an e-mail address.
    .help = Write it as name@example.fi or name(at)example.fi, without spaces.
url-form-empty = The address is missing.
    .help = Write it, beginning with https://.
url-form-space = There is a space or a sign in “{ $value }” that no address can have.
    .help = Copy the address from your browser again.
url-form-scheme = Addresses that begin with “{ $scheme }:” are not published.
    .help = Use an address that begins with https://.
url-form-no-scheme = The beginning of the address “{ $value }” is missing.
    .help = Write: { $fixed }
url-form-host = “{ $value }” has no usable site name.
    .help = Copy the address from your browser again.
url-form-base = “{ $value }” cannot be the address of the site.
    .help = Write it without ? and #, for instance https://www.example.fi/.
slug-form = “{ $value }” cannot be part of an address.
    .help = Write: slug: { $proposed }
slug-form-none = “{ $value }” cannot be part of an address.
    .help = Use small letters a–z, digits and single hyphens.
alias-form-address = “{ $value }” is an address of another site, or looks like one.
    .help = Write the old path on this site only, for instance /fi/old/page/.
alias-form-slash = “{ $value }” is not a path of this site.
    .help = Begin it with one slash, for instance /fi/old/page/.
alias-form-query = “{ $value }” has a ? or #, which cannot be redirected from here.
    .help = Leave that part out, or ask for the redirect where the site is hosted.
alias-form-space = There is a space or a sign in “{ $value }” that no path can have.
    .help = Copy the path from the old address again.
alias-form-dots = “{ $value }” leads out of its folder.
    .help = Write the path without “.” and “..”.
