# Viestit teemoista: sivupohjista ja tyylitiedostoista.

template-syntax = Tätä sivupohjaa ei voi lukea: { $reason }.
    .help = { $near ->
        [yes] Tarkoititko { $nearest }?
       *[no] Korjaa se tai poista tiedosto, jolloin käytetään valmista pohjaa. Siihen asti valmis pohja on sen tilalla.
    }
template-render = Tätä sivupohjaa ei voi täyttää: { $reason }.
    .help = Vertaa sitä valmiiseen pohjaan: ”tiedote theme copy” kopioi sen sivustoon.
template-message = Sivupohja pyytää viestiä ”{ $id }”, jota ei ole millään kielellä.
    .help = Korjaa nimi tai kirjoita viesti kaikilla kielillä kansioon locales/.
template-missing = Teemassa ei ole sivupohjaa ”{ $name }”.
    .help = Lisää se teeman kansioon templates/: ”tiedote theme copy” kopioi valmiin pohjan.
template-asset = Tyylitiedosto viittaa tiedostoon ”{ $name }”, jota teemassa ei ole.
    .help = Lisää tiedosto teeman kansioon assets/ tai korjaa nimi.
theme-unknown = Teemaa ”{ $theme }” ei ole.
    .help = Valitse site.yaml-tiedostossa jokin näistä: { $themes }. Tai lisää teema kansioon themes/{ $theme }/.
