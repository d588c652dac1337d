### Kommandoradens meddelanden.

cli-no-site = Ingen webbplats hittades: varken { $value } eller mapparna ovanför har filen content/site.yaml. Ange webbplatsens mapp: --site MAPP.
cli-bad-time = Tiden ”{ $value }” går inte att förstå. Skriv till exempel --as-of "23.11.2026 9.00" eller --as-of 2026-11-23T07:00:00Z.
cli-bad-base-url = Adressen ”{ $value }” duger inte. Skriv en hel adress, till exempel --base-url https://www.example.fi/granskning/42/.
cli-output-in-site = Mappen { $value } innehåller webbplatsens egna filer, så webbplatsen kan inte byggas där. Välj en annan: --output MAPP.
cli-no-build = I { $value } finns ingen tidigare byggd webbplats. Ange mappen med en byggd webbplats eller filen .tiedote/manifest i den.
cli-unknown-language = Webbplatsen har inte språket ”{ $value }”. Språken finns i content/site.yaml.
cli-no-id = ”{ $value }” ger inget id. Ange ett namn med bokstäver eller siffror.
cli-exists = { $value } finns redan. Ingenting ändrades; välj en annan rubrik eller redigera den som finns.
cli-unknown-organisation = Organisationen ”{ $value }” finns inte i filen content/organisations.yaml.
cli-unknown-rule = Det finns ingen regel ”{ $value }”. Regelns namn står inom hakparentes i början av varje meddelande. Alla regler: tiedote check --explain
cli-unknown-rule-near = Det finns ingen regel ”{ $value }”. Menade du { $nearest }? Alla regler: tiedote check --explain
cli-translated = { $path } motsvarar nu originalet.
cli-no-item = Det finns inget pressmeddelande, projekt eller någon sida ”{ $value }”. Id:t är namnet på mappen under content/. Alla id:n: tiedote status
cli-no-item-near = Det finns inget pressmeddelande, projekt eller någon sida ”{ $value }”. Menade du { $nearest }? Alla id:n: tiedote status
cli-many-items = Flera heter ”{ $value }”. Ange vilken: release:{ $value }, programme:{ $value } eller page:{ $value }.
cli-no-version = Filen { $value } finns inte.
cli-is-original = { $value } är originalet, inte en översättning. Ingenting ändrades.
cli-mail = Meddelandet finns i { $path }. Öppna det i e-postprogrammet, kontrollera och skicka.
cli-not-mailed = { $value } är inget pressmeddelande. Bara pressmeddelanden skickas som e-post.
cli-mail-draft = { $value } är ett utkast. När det är klart, ge det en kommande publiceringstid och ta sedan bort raden draft: true.
cli-mail-held = Pressmeddelandet { $value } är inte offentligt ännu: det publiceras { $time }. Om mottagarna följer publiceringstiden kan det skickas på förhand: tiedote mail { $value } --lang { $lang } --embargoed
cli-no-sender = Meddelandet har ingen avsändare: organisationerna bakom { $value } har ingen e-postadress. Skriv email: för organisationen i content/organisations.yaml eller ange avsändaren: --from kommunikation@ministeriet.example
cli-bad-from = ”{ $value }” är ingen e-postadress. Skriv till exempel --from kommunikation@ministeriet.example eller --from "Kommunikationen <kommunikation@ministeriet.example>".
cli-mail-in-site = { $value } ligger bland webbplatsens egna filer, så meddelandet skrivs inte dit. Välj en annan plats: --output FIL.
cli-no-mail-file = Meddelandet kan inte skrivas hit: { $value }. Ange ett filnamn som slutar på .eml, till exempel --output pressmeddelande.eml
cli-file-in-build = { $value } ligger i en mapp där webbplatsen har byggts: allt där kan bli publicerat. Välj en annan plats.
cli-drafts-in-public = I mappen { $value } har den offentliga webbplatsen byggts. Utkast byggs inte på samma ställe: lämna bort --output eller välj en annan mapp.
cli-schema-how = Ett av dem: tiedote schema release. Alla som filer och inställningarna för VS Code: tiedote schema --output .vscode/tiedote
cli-schema-written = { $count ->
        [one] Ett schema
       *[other] { $count } scheman
    } skrevs i mappen { $folder }. VS Code känner till dem när detta står i .vscode/settings.json:
cli-cannot-create = { $path } kunde inte skapas: { $reason }. Kontrollera rättigheter och diskutrymme.
cli-cannot-read = { $path } kunde inte läsas: { $reason }. Kontrollera rättigheterna.
cli-cannot-write = { $path } kunde inte skrivas: { $reason }. Det publicerade ändrades inte. Kontrollera rättigheter och diskutrymme.
cli-cannot-rename = { $path } kunde inte läggas på plats: { $reason }. Bygg på nytt när hindret är borta.
cli-cannot-remove = { $path } kunde inte tas bort: { $reason }. Ta bort den själv och bygg på nytt.
cli-cannot-lock = Ett annat bygge använder mappen { $path } ({ $reason }). Vänta tills det är klart.
cli-nothing-published = { $errors ->
        [0] Ingenting publicerades: varningar räknas som fel (--strict).
        [one] Ett fel. Ingenting publicerades.
       *[other] { $errors } fel. Ingenting publicerades.
    }
cli-report-in-site = { $value } ligger bland webbplatsens egna filer, så ingen rapport skrivs dit. Välj en annan plats: --report FIL.
cli-no-git = Programmet git är inte installerat, och utan det vet ingen vad som har ändrats. Installera det, eller kontrollera allt: tiedote check.
cli-no-repository = Mappen { $value } finns inte i någon versionshantering med git, så ingen vet vad som har ändrats. Kontrollera allt i stället: tiedote check.
cli-unknown-revision = Git känner inte till versionen ”{ $value }”. Om den är en gren eller tagg på servern, hämta den först: git fetch. Hämta hela historiken i CI (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-shallow = Den här kopian saknar historiken tillbaka till ”{ $value }”. Hämta den: git fetch --unshallow. Hämta hela historiken i CI (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-git-failed = Git kunde inte säga vad som har ändrats: { $value }
cli-waived = Gällande undantag per regel: { $rules }.
cli-levels = Nivåer som site.yaml ändrar: { $rules }.
cli-coming = När något nytt publiceras { $at } finns dessutom detta att anmärka på:
cli-theme-next = Ändra filen och se resultatet: tiedote serve. När du tar bort filen gäller programmets egen igen.
cli-no-theme-file = Programmet har ingen fil ”{ $value }”. { $near ->
        [yes] Menade du { $nearest }?
       *[no] Alla filer: tiedote theme copy
    }
cli-elsewhere = { $count ->
        [0] På andra ställen finns inget att anmärka på.
        [one] En anmärkning på andra ställen visas inte: här finns bara det som har ändrats efter { $since }.
       *[other] { $count } anmärkningar på andra ställen visas inte: här finns bara det som har ändrats efter { $since }.
    }
report-tally = { $errors } fel, { $warnings ->
        [one] en varning
       *[other] { $warnings } varningar
    }{ $place }.
report-in-items = { $items ->
        [one] på en sida
       *[other] på { $items } sidor
    }
report-in-files = { $files ->
        [one] i en fil
       *[other] i { $files } filer
    }
report-in-both = { report-in-items } och { $files ->
        [one] i en annan fil
       *[other] i { $files } andra filer
    }
cli-external-refused = { $count ->
        [one] En länk kunde inte kontrolleras, eftersom dess server inte svarar program. Öppna den i webbläsaren:
       *[other] { $count } länkar kunde inte kontrolleras, eftersom deras servrar inte svarar program. Öppna dem i webbläsaren:
    }
cli-pages = { $language }: { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
cli-preview = Utkast och sådant som väntar är med: detta får inte publiceras.
cli-held = { $count ->
        [one] En väntar på sin publiceringstid.
       *[other] { $count } väntar på sin publiceringstid.
    }
cli-warnings = { $count ->
        [one] En varning.
       *[other] { $count } varningar.
    }
cli-files = { $folder }: { $written } skrivna, { $unchanged } oförändrade, { $removed } borttagna.
cli-next = Bygg nästa gång { $local } ({ $utc }).
cli-time = Det tog { NUM($milliseconds) } ms.
stage-read = Filerna läses
    .count = { $count ->
        [one] { NUM($count) } fil
       *[other] { NUM($count) } filer
    }
stage-understand = Uppgifterna tolkas
    .count = { $count ->
        [one] { NUM($count) } språkversion
       *[other] { NUM($count) } språkversioner
    }
stage-link = Länkning
    .count = { $count ->
        [one] { NUM($count) } objekt
       *[other] { NUM($count) } objekt
    }
stage-theme = Ord och sidmallar
    .count = { $count ->
        [one] { NUM($count) } ord
       *[other] { NUM($count) } ord
    }
stage-plan = Sidorna planeras
    .count = { $count ->
        [one] { NUM($count) } sida eller fil
       *[other] { NUM($count) } sidor och filer
    }
stage-check = Texter och regler
    .count = { $count ->
        [one] { NUM($count) } språkversion
       *[other] { NUM($count) } språkversioner
    }
stage-make = Sidorna görs
    .count = { $count ->
        [one] { NUM($count) } sida eller fil
       *[other] { NUM($count) } sidor och filer
    }
stage-index = Sökindexet görs
    .count = { $count ->
        [one] { NUM($count) } fil
       *[other] { NUM($count) } filer
    }
stage-place = Allt på sin plats
    .count = { $count ->
        [one] { NUM($count) } ändring
       *[other] { NUM($count) } ändringar
    }
cli-new-next = Fyll i det tomma, skriv texten och ta bort raden draft när allt är klart. Kontrollera: tiedote check.
cli-new-translate = Översättning: rubrik och ingress här, texten under strecken. De gemensamma uppgifterna står i originalet.
cli-new-lead = ingress: 2–4 meningar
cli-new-facts = Uppgifter gemensamma för alla språk: bara i denna fil.
cli-new-date = publiceringstid; före den syns meddelandet ingenstans
cli-new-type = eller news, speech, column, blog, statement, invitation, notice
cli-new-status = planned, running eller ended
cli-new-reviewed = dagen då sidan senast granskades
cli-new-organisations = ur organisations.yaml, i den ordning de ska stå
cli-new-contacts = personernas id ur mappen people, till exempel [korhonen]
cli-new-topics = ur topics.yaml
cli-new-draft = ta bort raden när allt är klart
cli-new-phone = Telefon i vilken form som helst:
cli-new-email = E-post:
cli-new-roles = titel på varje språk
cli-new-offices = För en minister: posten ur offices.yaml och periodens första dag:

# Kommandoradens ord. En webbplats kan inte ändra dem.

report-error = fel
report-warning = varning
report-help = åtgärd
report-related = se
# Efter de tio som GitHub visar.
report-more-errors = { $count ->
    [one] Ytterligare ett fel visas inte här.
   *[other] Ytterligare { $count } fel visas inte här.
}
report-more-warnings = { $count ->
    [one] Ytterligare en varning visas inte här.
   *[other] Ytterligare { $count } varningar visas inte här.
}

# Parts of messages, which other messages refer to.
language-in = { $language ->
        [fi] på finska
        [sv] på svenska
        [en] på engelska
        [se] på nordsamiska
        [smn] på enaresamiska
        [sms] på skoltsamiska
       *[other] på språket { $language }
    }
# Det andra språket i ett meddelande om två.
language-other-in = { $other ->
        [fi] på finska
        [sv] på svenska
        [en] på engelska
        [se] på nordsamiska
        [smn] på enaresamiska
        [sms] på skoltsamiska
       *[other] på språket { $other }
    }
language-version = { $language ->
        [fi] den finska versionen
        [sv] den svenska versionen
        [en] den engelska versionen
        [se] den nordsamiska versionen
        [smn] den enaresamiska versionen
        [sms] den skoltsamiska versionen
       *[other] versionen på språket { $language }
    }

cli-serve-ready = Förhandsgranskning: { $address } (avsluta: Ctrl-C)
cli-serve-port = Porten { $wanted } är upptagen; använder { $port }.
cli-serve-network = Alla i ditt nätverk kan läsa den här förhandsgranskningen, också utkast och det som väntar på publicering. Med --public ser de bara det offentliga.
cli-serve-failed = Förhandsgranskningen kunde inte startas: { $reason }.
cli-held-errors = { $count ->
        [one] I det som väntar på sin publiceringstid finns ett fel som skulle hindra publiceringen.
       *[other] I det som väntar på sin publiceringstid finns { $count } fel som skulle hindra publiceringen.
    } Se: tiedote check
