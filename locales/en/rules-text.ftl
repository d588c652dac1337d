### The text of a page: headings, links, images, footnotes, tables and raw HTML.

## Headings

heading-one = A heading in the text cannot be of the first level: that is the page's title.
    .help = Begin the heading with ## instead of #.
heading-skipped = The heading skips a level: { $written } comes where { $expected } is the deepest possible.
    .help = Begin the heading with { $expected }, or add the heading that is missing above it.
heading-empty = The heading has no words.
    .help = Write the heading, or remove the # marks.
slug-form-heading = The anchor “{ $slug }” of the heading cannot stand in an address.
    .help = Use only a–z, 0–9 and hyphens, for instance { "{" }#{ $suggestion }{ "}" }.
slug-form-heading-taken = The anchor “{ $slug }” is already used on this page.
    .help = Choose another one, for instance { "{" }#{ $suggestion }{ "}" }.

## Links

link-dead-reference = The text links to “{ $name }”, but no line explains that name.
    .help = Write the address in the link itself, [words](https://…), or add a line “[{ $name }]: https://…”. If it is no link, put \ before the first bracket.
link-form-empty = The link leads nowhere: there is nothing between its round brackets.
    .help = Write where it leads: release:id, https://… or mailto:….
link-form-scheme = A link cannot begin with “{ $scheme }:”.
    .help = A link begins with release:, programme:, page:, person:, topic:, organisation:, file:, #, https:, mailto: or tel:.
link-form-kind = A link cannot begin with “{ $kind }:”.
    .help = Did you mean “{ $nearest }:”?
link-form-id = “{ $written }” is no complete link: “{ $id }” cannot stand after the colon or the #.
    .help = Write the id as the folder or the heading has it: a–z, 0–9 and hyphens. For a file write its name, for a phone its number.
link-form-id-none = “{ $written }” is no complete link: its end is missing.
    .help = Write the name of the folder or heading after it, for instance release:finland-slovenia or #costs.
link-form-web = The address “{ $written }” lacks its beginning.
    .help = Write https://{ $written }.
link-form-mail = The e-mail address “{ $written }” lacks its beginning.
    .help = Write mailto:{ $written }.
link-form-file = The link names a file of this folder without saying so.
    .help = Write file:{ $written }.
link-form-path = “{ $written }” is an address within the site. Such links break when a page moves.
    .help = Name what the link leads to: release:id, programme:id, page:id, file:name.pdf, or #heading on this page.
link-form-characters = “{ $written }” is not an address: part of it is missing, or it has characters that cannot stand there.
    .help = Copy the address again. A space is written %20.
link-form-no-words = The link has no words, so nobody can see or hear it.
    .help = Write the words of the link between the square brackets. An image cannot be a link.
link-form-unread = This looks like a link but could not be read as one.
    .help = Write [words](release:id) without spaces in the address. A footnote mark stands after the link, not in it. If a file's name has spaces, write [words](<file:the name.pdf>).

## Images

media-form-image-empty = The image has no file name.
    .help = Write ![](name.jpg), the name of a file in this folder.
media-form-image-remote = “{ $file }” is an image of another site. The pages show only their own images.
    .help = Save the image in this folder, list it under media and write only its name: ![](name.jpg).
media-form-image-path = “{ $file }” is not the name of a file in this folder.
    .help = Put the image in the same folder as the text and write only its name: ![](name.jpg).
alt-place = The words “{ $words }” of the image stand in the text, where they are not used.
    .help = Move them to the top of the file: under images, { $file }, as alt: or caption:. Leave ![]({ $file }) in the text.

## Footnotes and tables

footnote-missing = There is no footnote “{ $label }”.
    .help = Add a line “[^{ $label }]: text” at the end of the file, or remove the mark. If it is no footnote, put \ before the bracket.
footnote-unused = The footnote “{ $label }” is not mentioned in the text.
    .help = Write [^{ $label }] where it belongs, or remove the footnote.
footnote-twice = There are two footnotes “{ $label }”.
    .help = Give one of them another name.
    .first = The first one is here
footnote-empty = The footnote has no text.
    .help = Write its text after the colon, or remove the footnote and its mark.
table-caption = The table has no caption.
    .help = Write it under the table, after an empty line, beginning with a colon and a space: “: Costs by year”.
nesting = Lists, quotations, emphasis or brackets lie too deep within each other here.
    .help = Remove marks (>, -, *, [) until at most 32 lie within each other.

## Raw HTML

raw-html-bold = “<{ $tag }>” is not used in texts.
    .help = Write **bold** for bold.
raw-html-italic = “<{ $tag }>” is not used in texts.
    .help = Write *italics* for italics.
raw-html-struck = “<{ $tag }>” is not used in texts.
    .help = Write ~~struck out~~.
raw-html-link = Links are not written with “<{ $tag }>”.
    .help = Write [words](release:id) or [words](https://…).
raw-html-image = Images are not written with “<{ $tag }>”.
    .help = Write ![](name.jpg) on a line of its own.
raw-html-heading = Headings are not written with “<{ $tag }>”.
    .help = Write ## Heading.
raw-html-table = Tables are not written with “<{ $tag }>”.
    .help = Write | a | b | with a line | --- | --- | under the first row.
raw-html-list = Lists are not written with “<{ $tag }>”.
    .help = Begin each item with a hyphen and a space, or with 1. and a space.
raw-html-quote = Quotations are not written with “<{ $tag }>”.
    .help = Begin each line of the quotation with > and a space.
raw-html-code = “<{ $tag }>” is not used in texts.
    .help = Put the words between backticks: `words`.
raw-html-rule = “<{ $tag }>” is not used in texts.
    .help = Write --- on a line of its own, with empty lines around it.
raw-html-active = “<{ $tag }>” cannot be used: texts hold no scripts, forms or content of other sites.
    .help = Remove it. Instead, link to the video, form or service: [words](https://…).
raw-html-plain = “<{ $tag }>” is not used in texts.
    .help = Remove the tag and keep its words. How the page looks is decided by the theme. To print the sign < itself, write \<.
raw-html-attribute = “<{ $tag }>” cannot have “{ $attribute }” here.
    .help = Only these are possible: lang with a language such as sv (all tags), title (abbr), open (details).
raw-html-words = These words stand in a block of HTML, where marks such as **bold** do not work.
    .help = Leave an empty line between the tag and the words, or move the tag into the line of the words.
raw-html-alone = “<{ $tag }>” stands without words.
    .help = Write it in the same line as the words it belongs to.
raw-html-details-place = “<{ $tag }>” stands in the middle of a line.
    .help = Put it on a line of its own, with an empty line before it.
raw-html-summary-place = “<{ $tag }>” belongs at the beginning of <details>, and only once.
    .help = Write <details> on one line and <summary>words</summary> on the next.
raw-html-summary-missing = “<details>” has no “<summary>”: nobody could tell what is inside.
    .help = Write <summary>words</summary> on the line after <details>.
raw-html-unclosed = “<{ $tag }>” is not closed.
    .help = Write </{ $tag }> where it ends, in the same paragraph, list item or quotation, and before the emphasis or link around it ends.
raw-html-unopened = “</{ $tag }>” closes nothing that is open here.
    .help = Remove it, or close what was opened last first.
raw-html-comment = The comment does not end, so that the rest of the text would not be published.
    .help = Write --> where the comment ends.
raw-html-broken = “{ $tag }” breaks off: its > is missing.
    .help = Write > where the tag ends. To print the sign < itself, write \<.
raw-html-other = “{ $tag }” is not used in texts.
    .help = Remove it. To print the sign < itself, write \<.
