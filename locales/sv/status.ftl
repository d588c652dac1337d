### Hur långt språkversionerna har kommit: på arbetsbordet och i kommandot tiedote status. Webbplatsen kan inte ändra dessa ord.

## En språkversions läge

status-full = hel
status-summary = sammandrag
status-missing = saknas
status-unreadable = filen går inte att läsa: se tiedote check
status-untitled = påbörjad, rubriken saknas
status-held = väntar på publicering
status-until = publiceras { $time }
status-undated = publiceringstiden går inte att förstå
status-draft = utkast
status-late = senare än originalet
status-stale = föråldrad
status-waived = undantag
status-waived-until = undantag t.o.m. { $day }
status-withdrawn = återkallad
status-original = original
# En version som saknas, efter vad webbplatsen väntar sig av språket.
status-absent = { $parity ->
        [required] saknas
        [expected] saknas (önskas)
       *[optional] finns inte
    }

## Typer och händelser

status-kind-release = pressmeddelande
status-kind-programme = program
status-kind-page = sida
status-correction = rättelse
status-update = uppdatering
status-withdrawal = återkallelse
status-publication = { language-in }

## Lägesöversikten

status-heading = Språkversioner, läget { $time }
status-heading-public = Språkversioner, läget { $time }, så som allmänheten ser det
status-staff = Endast för internt bruk: här finns också det som ännu inte har publicerats.
status-nothing = Inget motsvarar avgränsningen.
status-count = { $count ->
        [one] En post.
       *[other] { NUM($count) } poster.
    }
status-column-date = Publicerad
status-column-title = Rubrik
status-column-language = Språk
status-column-state = Läge
status-language = { language-in }
status-in-all = Totalt
status-coming = Härnäst offentligt
status-coming-more = { $count ->
        [one] Ytterligare en.
       *[other] Ytterligare { NUM($count) }.
    }
status-reviews = Att granska
status-review = senast { $day }
status-review-late = försenad, borde ha granskats { $day }
status-broken = { $count ->
        [one] Det finns fel i en fil, så uppgifterna kan vara ofullständiga.
       *[other] Det finns fel i { NUM($count) } filer, så uppgifterna kan vara ofullständiga.
    } Se: tiedote check

## Översättarens arbetslista

status-work = Att skriva { language-in }: { $count ->
        [0] ingenting
        [one] en text, { status-work-words }
       *[other] { NUM($count) } texter, { status-work-words }
    }.
status-work-words = { $words ->
        [one] { NUM($words) } ord
       *[other] { NUM($words) } ord
    }
status-words = { $count ->
        [one] { NUM($count) } ord
       *[other] { NUM($count) } ord
    }
status-changed = { $count ->
        [one] ett ställe ändrat
       *[other] { NUM($count) } ställen ändrade
    }
status-published = publicerat { $time }
