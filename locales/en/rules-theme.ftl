# Messages about themes: templates, style sheets.

template-syntax = This template cannot be read: { $reason }.
    .help = { $near ->
        [yes] Did you mean { $nearest }?
       *[no] Correct it, or delete the file to use the built-in one. Until then the built-in template stands in.
    }
template-render = This template cannot be filled: { $reason }.
    .help = Compare it with the built-in template: “tiedote theme copy” puts a fresh copy into the site.
template-message = The template asks for the message “{ $id }”, which no language has.
    .help = Correct the name, or write the message in each language in locales/.
template-missing = The theme has no template “{ $name }”.
    .help = Put it into the theme’s templates/ folder: “tiedote theme copy” copies the built-in one.
template-asset = The style sheet refers to “{ $name }”, which the theme does not have.
    .help = Put the file into the theme’s assets/ folder, or correct the name.
theme-unknown = There is no theme “{ $theme }”.
    .help = Choose one of these in site.yaml: { $themes }. Or put the theme into themes/{ $theme }/.
