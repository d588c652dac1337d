# Meddelanden om teman: sidmallar och stilmallar.

template-syntax = Sidmallen kan inte läsas: { $reason }.
    .help = { $near ->
        [yes] Menade du { $nearest }?
       *[no] Rätta den, eller ta bort filen så används den inbyggda mallen. Tills dess står den inbyggda i dess ställe.
    }
template-render = Sidmallen kan inte fyllas i: { $reason }.
    .help = Jämför den med den inbyggda mallen: ”tiedote theme copy” kopierar den till webbplatsen.
template-message = Sidmallen ber om meddelandet ”{ $id }”, som inte finns på något språk.
    .help = Rätta namnet, eller skriv meddelandet på alla språk i mappen locales/.
template-missing = Temat har ingen sidmall ”{ $name }”.
    .help = Lägg den i temats mapp templates/: ”tiedote theme copy” kopierar den inbyggda mallen.
template-asset = Stilmallen hänvisar till ”{ $name }”, som inte finns i temat.
    .help = Lägg filen i temats mapp assets/ eller rätta namnet.
theme-unknown = Det finns inget tema ”{ $theme }”.
    .help = Välj något av dessa i site.yaml: { $themes }. Eller lägg temat i mappen themes/{ $theme }/.
