### The rules of the linked site: messages to the writer.

address-twice = The address { $address } already belongs to another page.
    .help = Give one of them its own address with the key slug, such as “slug: budget-2027”. Nothing was overwritten.
    .first = This page has the address already.

address-twice-site = The address { $address } belongs to one of the site’s own lists.
    .help = Give the page another address with the key slug.

slug-form-title = The title “{ $title }” gives no address: it has no letters or digits that can stand in one.
    .help = Write the address yourself, such as “slug: summer-release”.

alias-twice = The old address “{ $alias }” is already listed on another page.
    .help = An old address can lead to one page only. Remove it from one of the lists under aliases.
    .first = The same old address is here.

alias-twice-page = The old address “{ $alias }” is the address of a page of today: the redirect would cover the page.
    .help = Remove it from aliases, or change the slug of the page.

alt-missing = The image { $file } has no alternative text { language-in }.
    .help = Write in { $path } under images: “{ $file }: {"{"} alt: "What the image shows" {"}"}”. If it is mere decoration: “{ $file }: {"{"} decorative: true {"}"}”. The text of another language is not used.

date-order = The translation is dated before the original.
    .help = Correct the date, or remove the translation’s date if both are published at the same time.
    .original = The original is published then.

date-order-change = The change is dated before publication.
    .help = Correct the date of the change under changes.
    .original = Published then.

date-order-withdrawn = The withdrawal is dated before publication.
    .help = Correct the date under withdrawn. What is not to be published at all is a draft: draft: true.
    .original = Published then.

date-order-event = The event ends before it starts.
    .help = Correct start or end under event.
    .start = It starts then.

id-twice = The id “{ $id }” already belongs to another folder: { $first }.
    .help = Rename one of the folders: links use the folder’s name, so it must be unique across the years.
    .first = The other folder of that name.

year-folder = The release is dated { $year } but lies in the folder { $folder }.
    .help = Move the folder to { $year }, or correct the date. The address has the year { $year }.

fact-twice = { $count ->
        [one] The fact “{ $keys }” stands
       *[other] These facts stand
    } in two files, { $file } and { $original }{ $count ->
        [one] .
       *[other] : { $keys }.
    }
    .help = Each fact is written once, in the original. Remove { $count ->
            [one] { $keys }
           *[other] these lines
        } from { $file }, even if the values agree.
    .first = { $count ->
            [one] The same fact is here.
           *[other] The same facts begin here.
        }

fact-twice-elsewhere = { $count ->
        [one] The fact “{ $keys }” stands
       *[other] The facts { $keys } stand
    } in { $file }, while the other shared facts stand in { $original }.
    .help = Move { $keys } to { $original }: all languages take the facts from there.
    .first = The shared facts are here.

facts-missing = No file of the folder { $folder } holds the shared facts.
    .help = Add to the file of the original language (for instance { $file }) { $kind ->
            [programme] organisations, contacts, status and reviewed
           *[release] date, organisations and contacts
        }.

language-missing = “{ $item }” has no { language-version }.
    .help = Do one of these: add { $folder }/{ $language }.md; add it as a summary (“scope: summary”; title and lead are enough); or add a waiver under waive, with a reason and an end date.

translation-late = The { language-version } of “{ $item }” is published only on { $day } at { $time }.
    .help = Publish both at the same time: remove date from { $folder }/{ $language }.md, or publish a summary first (“scope: summary”).
translation-stale = The original { $original } has changed since this translation was made: { $changed ->
        [0] { $gone ->
            [one] a paragraph is gone
           *[other] { $gone } paragraphs are gone
        }
        [one] one place is new or different
       *[other] { $changed } places are new or different
    }{ $changed ->
        [0] { "" }
       *[other] { $gone ->
            [0] { "" }
            [one] , and a paragraph is gone
           *[other] , and { $gone } paragraphs are gone
        }
    }.
    .help = Bring the translation up to date, then say so: tiedote translated { $id } { $language }
    .changed = New or different here.
translation-stale-somewhere = The original { $original } has changed since this translation was made.
    .help = Bring the translation up to date, then say so: tiedote translated { $id } { $language }

link-dead-item = There is no published item “{ $target }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }?
           *[no] Check the id (the name of the folder or person), or remove the link. A page that is published later cannot be linked yet.
        }

link-dead-person = There is no minister page “{ $target }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }?
           *[no] Check the id (the name of the folder or person), or remove the link. A page that is published later cannot be linked yet.
        }

link-dead-topic = There is no topic page “{ $target }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }?
           *[no] Check the id (the name of the folder or person), or remove the link. A page that is published later cannot be linked yet.
        }

link-dead-organisation = There is no organisation page “{ $target }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }?
           *[no] Check the id (the name of the folder or person), or remove the link. A page that is published later cannot be linked yet.
        }

link-dead-heading = The page has no heading with the anchor “{ $target }”.
    .help = { $near ->
            [yes] Did you mean #{ $nearest }?
            [list] The anchors of the page are: { $names }.
           *[no] The anchor is the heading in lower case with hyphens, such as #funding-and-timetable. Remove # and what follows if the link should go to the top of the page.
        }

link-dead-file = The file “{ $target }” is not in this folder, or not listed under media.
    .help = { $near ->
            [yes] Did you mean file:{ $nearest }?
           *[no] Put the file into the folder, and list it under media in the original: “- file: { $target }”.
        }

link-unpublished-held = “{ $target }” is not published until { $day } at { $time }.
    .help = Readers must find it as soon as this page is public. Give both the same time, or add the link or reference only then.
link-unpublished-draft = “{ $target }” is a draft, which nobody but staff can see.
    .help = Take the link or reference out, or make the draft ready first and delete its line “draft: true”.

address-changed-moved = The address { $old } led to this page, and leads nowhere now.
    .help = { $has ->
            [yes] Write in { $file }, instead of its line “aliases”: { $line }
           *[no] Write among the facts in { $file }: { $line }
        }
address-changed-gone = The address { $old } had a page, and leads nowhere now.
    .help = If the page is elsewhere now, add the address there under “aliases”. If it was taken back, keep its folder and write “withdrawn”, so that readers learn why.
address-changed-list = The address { $old } had a list or feed, and leads nowhere now.
    .help = Give the topic, person or organisation its old id again, or redirect the address on the web server. If the list is empty, nothing is needed.

listed-twice = “{ $id }” stands twice in the list “{ $key }”.
    .help = Remove one of them.
    .first = The first time.

attachment-accessible-tags = The PDF “{ $file }” has no tags: a screen reader finds neither its headings nor the order of its words.
    .help = Save it again as a tagged PDF (in Word: Save as PDF, Options, “Document structure tags for accessibility”), or put its contents on the page. If they stand there, write “accessible: true” beside the file under media.
attachment-accessible-language = The PDF “{ $file }” does not say in which language it is, so a screen reader may read it with the wrong voice.
    .help = Choose the language of the document in the program that made it, and save it again as a PDF.
attachment-accessible-title = The PDF “{ $file }” has no title: readers see only the name of the file.
    .help = Write the title into the properties of the document (in Word: File, Info), and save it again as a PDF.
attachment-accessible-language-title = The PDF “{ $file }” says neither its language nor its title.
    .help = Choose the language of the document and write its title into the properties (in Word: File, Info), and save it again as a PDF.

media-missing = The file “{ $file }” is not in the folder.
    .help = { $near ->
            [yes] Did you mean { $nearest }?
           *[no] Put the file into the folder, or remove it from media.
        }
    .also = The file is used here too.

media-unlisted = The file “{ $file }” is in the folder but not listed under media.
    .help = Add the line “- file: { $file }” under media in the original, with a credit if there is one.

media-unlisted-absent = The file “{ $file }” is neither in the folder nor listed under media.
    .help = Check the file’s name, put the file into the folder, and list it under media in the original: “- file: { $file }”.
    .also = The file is used here too.

media-form-kind = The file “{ $file }” cannot be published: files of this kind are not allowed.
    .help = Images: jpg, png, webp, avif, gif. Attachments: pdf, docx, xlsx, pptx, odt, ods, odp, csv, txt, rtf, zip, ics, epub, json, mp3, mp4, vtt.

media-form-image = The file “{ $file }” is no image, although its name says so.
    .help = Save the image again from an image program, for instance as jpg.

media-form-disguised = The file “{ $file }” is an image of another kind than its name says: { $form }.
    .help = Rename it “{ $name }”, in the folder and wherever the text names it.

media-form-vast = The image “{ $file }” is too large to be shown: { $width } × { $height } pixels.
    .help = Save it anew with no more than { $pixels } million pixels and no side longer than { $side }.

media-form-cut = The image “{ $file }” is not whole: the file ends before the image does.
    .help = Copy the file here again from where it came from, or ask the photographer for it.

media-form-damaged = The image “{ $file }” cannot be read: the file is damaged.
    .help = Copy the file here again from where it came from, or save it again from an image program.

media-form-name = The file name “{ $file }” gives no address.
    .help = Give the file a name with letters or digits.

stray-file-media = The file “{ $file }” lies in the folder, but nothing mentions it. It was not published.
    .help = List it under media in the original (“- file: { $file }”), or remove it from the folder.

media-unused = The file “{ $file }” is listed under media, but no language version uses it.
    .help = { $kind ->
            [image] Show it in the text, “![]({ $file })”, or above it, “image: { $file }”; or delete the line.
           *[attachment] Give it the words of its link: “attachments: {"{"} { $file }: Agreement {"}"}”; or delete the line.
        }

not-minister = { $person } is no minister on { $day }, says { $file }.
    .help = Correct the term in { $file } (offices: from, until), or move the person to people.

number-twice = The number { $number } is in use already: { $organisation } gave it to another item of the same year.
    .help = Check the number; only one can have it.
    .first = The same number is here.

office-overlap = The office “{ $office }” has two holders at once: { $holder } and { $person }.
    .help = Give the earlier term a last day (until), or correct the first day (from).
    .first = The earlier term.

review-due = The page was last reviewed on { $day }, more than a year ago.
    .help = Read the page, correct what is out of date, and renew reviewed.

unknown-id-comma = There is no comma between the ids: “{ $id }”.
    .help = Write: { $fixed }
    .also = The same id is here too.

unknown-id-unlisted = “{ $id }” is a name, but an id is needed here.
    .help = Write: { $fixed } Nothing was changed.
unknown-id-unlisted-person = “{ $id }” is a name, but an id is needed here.
    .help = Write: { $fixed } It names: { $names }. Nothing was changed.

unknown-id-person = There is no person “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] { $form ->
                [id] People are in content/people/: make { $id }.yaml (“tiedote new person”), or correct the id.
               *[text] People are in content/people/: write the name of a file there, without its ending, or make a file for the person (“tiedote new person”).
            }
        }
    .also = The same id is here too.

unknown-id-organisation = There is no organisation “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id, or add the organisation to content/organisations.yaml.
        }
    .also = The same id is here too.

unknown-id-office = There is no office “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id, or add the office to content/offices.yaml.
        }
    .also = The same id is here too.

unknown-id-topic = There is no topic “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id, or add the topic to content/topics.yaml.
        }
    .also = The same id is here too.

unknown-id-programme = There is no published programme “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id: it is the name of a folder in content/programmes/. One that is published later cannot be named yet.
        }
    .also = The same id is here too.

unknown-id-page = There is no published page “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id: it is the name of a folder in content/pages/. One that is published later cannot be named yet.
        }
    .also = The same id is here too.

unknown-id-release = There is no published release “{ $id }”.
    .help = { $near ->
            [yes] Did you mean { $nearest }? Nothing was changed.
           *[no] Correct the id: it is the name of a folder in content/releases/<year>/. One that is published later cannot be named yet.
        }
    .also = The same id is here too.

words-missing-organisation = The organisation “{ $name }” has no name { language-in }.
    .help = Add “{ $language }:” under name. The text of another language is not used.

words-missing-topic = The topic “{ $name }” has no label { language-in }.
    .help = Add “{ $language }:” under label. The text of another language is not used.

words-missing-role = The title of { $name } is missing { language-in }.
    .help = Add “{ $language }:” under title. The text of another language is not used.

words-missing-office = The office “{ $name }” has no title { language-in }.
    .help = Add “{ $language }:” under title. The text of another language is not used.

words-missing-contact = The title of the contact { $name } is missing { language-in }.
    .help = Add “{ $language }:” under title. The text of another language is not used.

words-missing-contacts = The list of contacts is missing { language-in }.
    .help = Add “{ $language }:” under contacts, such as { $language }: [korhonen].

words-missing-note = The note of the change is missing { language-in }.
    .help = Add “{ $language }:” under note. The text of another language is not used.

words-missing-reason = The reason for the withdrawal is missing { language-in }.
    .help = Add “{ $language }:” under reason. The text of another language is not used.

words-missing-place = The place of the event is missing { language-in }.
    .help = Add “{ $language }:” under place. The text of another language is not used.

time-missing = The time of publication is missing: { $day } is not over yet.
    .help = Until it is there the release is not published. Write the time: date: { $day } 9.00

link-address = The link to this site is written as an address: “{ $address }”. It breaks when the title or address of the page changes.
    .help = { $near ->
            [yes] Write { $nearest } instead of the address.
           *[no] Write the id of the page instead, such as release:name-of-folder or page:about.
        }

attachment-missing = The attachment { $file } is not offered { language-in }: it has no link text there.
    .help = Write: “attachments: {"{"} { $file }: Text of the link {"}"}”. If the attachment belongs to another language only, give its language under media in the original.

security-expires-past = The security contacts were valid until { $day }.
    .help = Check that the contacts still hold and write a new day, { $year } at the latest.
security-expires-far = The last day of the security contacts, { $day }, is more than a year ahead.
    .help = Write a day that is { $year } at the latest: then the contacts are checked every year.
