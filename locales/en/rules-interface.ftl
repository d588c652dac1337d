# Messages about message files (locales/).

message-syntax = This part of the message file cannot be understood.
    .help = Compare it with the messages beside it. Each begins at the start of a line: name = text.
message-syntax-equals = “=” is missing between the name of the message and its text.
    .help = Write name = text. If the line continues the message above, begin it with spaces.
message-syntax-brace-open = The brace “{"{"}” is not closed.
    .help = Write “{"}"}” after the variable, as in {"{"} $count {"}"}.
message-syntax-brace-close = A closing brace “{"}"}” has nothing to close.
    .help = Remove it, or write “{"{"}” before the variable.
message-syntax-empty = This message has no text.
    .help = Write the text after “=”, or remove the whole message.
message-syntax-quote = A quotation mark in braces is not closed.
    .help = Write the second " on the same line.
message-syntax-default = One of the alternatives must be marked with a star, and only one.
    .help = Put a star before the last one: *[other].
message-syntax-name = A message begins with a name of unaccented letters, digits and hyphens.
    .help = Write name = text. If the line continues the message above, begin it with spaces.
message-syntax-not-utf8 = The file is not saved as UTF-8, so its letters cannot be trusted.
    .help = Save it again with the encoding UTF-8.
message-syntax-long = This message has more than a hundred parts in braces.
    .help = Split it into several messages.
message-syntax-nested = The message “{ $message }” has braces directly inside braces, or chooses by something that is always the same.
    .help = Take the inner braces away, and choose by a variable: {"{"} $count -> …
message-syntax-twice = The message “{ $message }” is written twice.
    .help = Keep one of them.
    .first = Here it is for the first time.
message-syntax-function = The message “{ $message }” uses “{ $reference }”, which does not exist.
    .help = These exist: { $functions }.
message-syntax-tangled = The message “{ $message }” goes round in a circle, or has too many parts.
    .help = Look at the messages that it takes in: none of them may take in this one.

message-missing = The message “{ $message }” is missing in the language “{ $language }”.
    .help = Add it to a file in locales/{ $language }/.
    .model = This is what it is like elsewhere.
message-missing-several = { $count } messages are missing in the language “{ $language }”: { $messages }
    .help = Add them to a file in locales/{ $language }/.
message-missing-all = The language “{ $language }” has no interface words: { $count } messages are missing.
    .help = Copy the messages of another language to locales/{ $language }/ and translate them, or remove the language from site.yaml.
message-missing-part = “{ $message }” is missing in the language “{ $language }”.
    .help = Write it as well, as in the message that this one replaces.
    .model = This is what it is like elsewhere.
message-missing-unknown = The templates ask for the message “{ $message }”, which no language has.
    .help = Write it in each language in locales/, or remove it from the template.
message-missing-unknown-nearest = The templates ask for the message “{ $message }”, which no language has.
    .help = Did you mean “{ $nearest }”? Otherwise write the message in each language in locales/.
message-missing-asked = A page asks for the message “{ $message }”, which the language “{ $language }” does not have.
    .help = Write it in a file in locales/{ $language }/, or correct its name in the template.
message-missing-reference = The message “{ $message }” takes in “{ $reference }”, which the language “{ $language }” does not have.
    .help = Correct the name, or write what is missing in a file in locales/{ $language }/.

message-arguments = “{ $message }” in the language “{ $language }” does not show ${ $variable }.
    .help = Add {"{"} ${ $variable } {"}"}: the other languages have it.
    .model = This is what it is like elsewhere.
message-arguments-extra = “{ $message }” in the language “{ $language }” uses ${ $variable }, which pages do not give it.
    .help = Remove it or correct its name.
    .model = These are the variables that there are.
message-arguments-not-given = “{ $message }” wants ${ $variable }, but a page does not give it.
    .help = Give it in the template: t(key="{ $message }", { $variable }=…).
message-arguments-value = { $message }() is given something that it cannot print.
    .help = DATE, TIME, DAY, MONTH, YEAR and DAY_AND_MONTH take a date; NUM takes a whole number.

message-unused-own = Nothing uses the message “{ $message }”.
    .help = Remove it.
message-unused-own-nearest = Nothing uses the message “{ $message }”.
    .help = Did you mean “{ $nearest }”? Otherwise remove it.
message-unused-part = Nothing uses “{ $message }”.
    .help = Remove it or correct its name.
    .model = These are the parts that there are.
message-unused-file = { $file } is not a message file.
    .help = Message files are called locales/<language>/<name>.ftl. Move or remove this one.
message-unused-language = “{ $folder }” is not a language of this site.
    .help = The languages are: { $languages }. Rename the folder, or add the language to site.yaml.
message-unused-writers = A site cannot change the messages for writers ({ $file }).
    .help = Remove the file.
