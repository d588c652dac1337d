### How texts are written: length, links, tables, quotation marks, abbreviations, what templates leave behind.

title-long = The title has { $length } characters; more than { $limit } are too many for lists, feeds and search results.
    .help = Say the one thing that is new; the rest belongs in the lead, or in a line above the title (kicker:).
lead-long = The lead has { $sentences } sentences. Lists and feeds show all of it.
    .help = Keep two to four sentences and move the rest into the text.
sentence-long = This sentence has { $words } words; more than { $limit } are hard to follow.
    .help = Make two sentences of it, or a list.
link-text = The link “{ $words }” does not say where it leads. People who listen to the page hear the links without the words around them.
    .help = Put the name of what the reader finds there between the square brackets, for example [Report on public finances](…).
link-text-address = The words of the link are an address, which is read aloud letter by letter.
    .help = Write the name of the page or service instead: [name](address).
table-header = A column of the table has no header, so nobody who listens knows what its cells are about.
    .help = Write a header into every cell of the first row. Only the corner above the names of the rows may be empty.
abbreviation-unexplained = The page does not say what “{ $short }” stands for.
    .help = Write “{ $name } ({ $short })” where it is first mentioned.
abbreviation-language = “{ $short }” is what the organisation is called in another language. In this one it is “{ $right }”.
    .help = Write “{ $name } ({ $right })” where it is first mentioned.
quotes-mixed-nordic = The page has quotation marks of two kinds.
    .help = Write ” before and after the words, or the straight " of the keyboard: it is printed as ”.
    .other = Here they are of the other kind
quotes-mixed-english = The page has quotation marks of two kinds.
    .help = Write “words”, or the straight " of the keyboard: it is printed as “ or ”.
    .other = Here they are of the other kind
placeholder = “{ $words }” was left from a template or a draft.
    .help = Write what belongs here, or delete it.
placeholder-embargo = “{ $words }” is a line for newsrooms, no part of the release.
    .help = Delete the line. The time of publication stands at the top of the file, under date, and until then the release is seen nowhere.
double-space = There are two spaces one after the other.
    .help = Delete one. If you see only one, the other is a no-break space: delete both and type one again.
marks-unread-heading = This was meant as a heading, but the # signs stand on the page.
    .help = Put a space after the # signs: ## Heading.
marks-unread-bullet = This was meant as a list, but to the page it is a paragraph with dots.
    .help = Begin each item with a hyphen and a space, on a line of its own: - item.
marks-unread-dash = This was meant as a list, but to the page it is a paragraph with hyphens.
    .help = Put a space after each hyphen: - item.
marks-unread-en-dash = This was meant as a list, but to the page it is a paragraph with dashes.
    .help = Begin each item with a hyphen and a space: - item. If the lines are what people say, leave an empty line between them.
marks-unread-link = This was meant as a link, but the brackets and the address stand on the page.
    .help = Remove the space between ] and (: [words](address).
marks-unread-bold = This was meant to be bold, but the asterisks stand on the page.
    .help = Remove the spaces inside the asterisks: **words**. If you mean the sign *, write \*.
marks-unread-table = This was meant as a table, but the lines stand on the page as typed.
    .help = Leave an empty line above the table, and write | --- | --- | below its first row, with as many columns as the row has.
link-language = The link “{ $words }” leads to a page in another language ({ $target }) without saying so.
    .help = Add its language: {"{"}text: …, url: …, language: { $target }{"}"}. Readers then see it in brackets after the link.
image-low = The lead image “{ $file }” is too small: { $width } × { $height } pixels.
    .help = Use an image of at least { $least } pixels. Services that show links leave smaller ones out.
image-large = The image “{ $file }” takes { $size } kB; with more than { $limit } kB people on the move wait for it.
    .help = Save it as a JPEG: smaller sizes are made of it.
statement-incomplete-status = The accessibility statement does not say how far the site meets the requirements.
    .help = Say whether it meets them fully, for the most part, or for the most part not.
statement-incomplete-gaps = The accessibility statement does not say what is not accessible.
    .help = List what is not accessible and why. If nothing is known to be wrong, say that all content is accessible.
statement-incomplete-method = The accessibility statement does not say when and how the site was assessed.
    .help = Write the day, and whether the assessment was your own or somebody else's.
statement-incomplete-feedback = The accessibility statement does not say where to send feedback.
    .help = Give the address for feedback, who answers, and that you answer within 14 days.
statement-incomplete-authority = The accessibility statement does not name the supervisory authority.
    .help = Name the Finnish Transport and Communications Agency Traficom, and how to complain to it.
statement-incomplete-authority-old = The accessibility statement names the authority that supervised accessibility until the end of 2024.
    .help = Since 1 January 2025 it is the Finnish Transport and Communications Agency Traficom.

character-odd-break = { $side ->
        [after] After
       *[before] Before
    } “{ $words }” stands a line break of Word ({ $code }), which is none on a page.
    .help = Delete it. For a new paragraph leave an empty line; for a new line in an address or verse end the line with \.
character-odd-invisible = { $side ->
        [after] After
       *[before] Before
    } “{ $words }” stands a character that nobody sees ({ $code }). It came along when the text was copied.
    .help = Delete it: put the cursor before the letter that follows and press Backspace once, or type the word again.
character-odd-direction = { $side ->
        [after] After
       *[before] Before
    } “{ $words }” stands an invisible mark that turns the direction of the text ({ $code }).
    .help = Delete it, or type the words again: with it they may be read in another order than they are written.
character-broken-lost = A letter was lost in “{ $word }” ({ $code }): the text was once saved in another encoding.
    .help = Type the letter again, and look through the rest of the text: usually all ä, ö and quotation marks are lost at once.
character-broken-private = { $side ->
        [after] After
       *[before] Before
    } “{ $words }” stands a sign that only a font of Word has ({ $code }). Readers see an empty box.
    .help = Delete it, and type what was meant: an item of a list begins with “- ”, an arrow is →.
character-broken-letter = “{ $written }” was once “{ $right }”: the text was saved in another encoding.
    .help = Type the letter again, and look through the rest of the text. If there are many, copy the text anew from where it came.
