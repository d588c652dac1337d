### Förhandsgranskningen: fältet, arbetsbordet och jämförelsen. En webbplats kan inte ändra dessa ord.

## Fältet ovanpå sidan

preview-bar = Förhandsgranskning
preview-close = Stäng
preview-problems = { $errors ->
        [one] Ett fel. Filen visas som den var när den senast var i sin ordning.
       *[other] { $errors } fel. Filer med fel visas som de var när de senast var i sin ordning.
    }
preview-as-of = Läget { $time }
preview-as-of-public = Läget { $time }, så som allmänheten ser det
preview-length = { NUM($words) } ord, cirka { $minutes } min
preview-draft = Utkast: inte offentligt.
preview-held = Publiceras { $time }.
preview-held-unknown = Väntar tills publiceringstiden har rättats.
preview-published = Publicerad { $time }.
preview-versions = Språkversioner
preview-warnings = På den här sidan
preview-source = Källfil
preview-copy = Kopiera sökvägen
preview-copied = Sökvägen har kopierats.
preview-open-compare = Jämför språkversioner
preview-view = Visa webbplatsen
preview-view-start = i sin helhet: också utkast och det som väntar
preview-view-public = så som allmänheten ser den
preview-view-at = vid en vald tidpunkt
preview-view-moment = Tidpunkt
preview-view-apply = Visa

## Arbetsbordet

preview-desk = Arbetsbord
preview-skip = Hoppa till listan
preview-to-site = Till webbplatsen
preview-no-site = Webbplatsen kan inte visas förrän felen har rättats.
preview-next = Härnäst offentligt
preview-next-none = Inget väntar på sin publiceringstid.
preview-next-more = { $count ->
        [one] Ytterligare en tidpunkt.
       *[other] Ytterligare { NUM($count) } tidpunkter.
    }
preview-remarks = { $errors ->
        [0] Inga fel
        [one] Ett fel
       *[other] { NUM($errors) } fel
    }, { $warnings ->
        [0] inga varningar
        [one] en varning
       *[other] { NUM($warnings) } varningar
    }
preview-filter = Avgränsa listan
preview-filter-text = Rubrik, id eller nummer
preview-filter-organisation = Ministerium eller ämbetsverk
preview-filter-kind = Typ
preview-filter-state = Läge
preview-filter-language = Språk
preview-filter-any = alla
preview-filter-remarks = fel eller varningar
preview-filter-apply = Avgränsa
preview-filter-clear = Visa alla
preview-items = Pressmeddelanden, program och sidor
preview-count = { NUM($count) } / { NUM($all) }
preview-none = Inget motsvarar avgränsningen.
preview-column-title = Rubrik
preview-column-organisation = Organisation
preview-column-date = Publiceringstid
preview-compare-short = Jämför
preview-paging = Listans sidor
preview-paging-here = Sida { NUM($page) } / { NUM($last) }
preview-paging-previous = Föregående
preview-paging-next = Nästa
preview-shortcuts = Kortkommandon: / går till avgränsningen, j och k från rad till rad

## Jämförelsen

preview-compare = Språkversioner sida vid sida
preview-compare-left = Till vänster
preview-compare-right = Till höger
preview-compare-apply = Jämför
preview-compare-page = Öppna sidan
preview-compare-no-version = Den här språkversionen finns inte.
preview-compare-summary = Sammandrag: allt är inte avsett att översättas.
preview-compare-stale = Originalet har ändrats efter översättningen.
preview-compare-whole = Varje del har sin motsvarighet.
preview-compare-gaps = { $count ->
        [one] En del saknar motsvarighet.
       *[other] { NUM($count) } delar saknar motsvarighet.
    }
preview-compare-missing = { $kind ->
        [kicker] Överrubriken saknas
        [title] Rubriken saknas
        [lead] Ingressen saknas
        [heading] Mellanrubriken saknas
        [paragraph] Stycket saknas
        [list] Listan saknas
        [table] Tabellen saknas
        [quote] Citatet saknas
        [image] Bilden saknas
        [notes] Fotnoterna saknas
        [link] Länken saknas
        [file] Bilagan saknas
       *[other] Delen saknas
    }
preview-compare-unknown = Innehållet ”{ $id }” finns inte.

## Vid dörren

preview-refused = Öppna förhandsgranskningen med adressen som den skrev ut i terminalen, till exempel http://127.0.0.1:3000/. Under andra namn svarar den inte, för att skydda det opublicerade.
