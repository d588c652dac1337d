### Messages of the command line.

cli-no-site = No site found: neither { $value } nor the folders above it have content/site.yaml. Give the folder of the site: --site DIR.
cli-bad-time = The time “{ $value }” cannot be understood. Write for instance --as-of "23.11.2026 9.00" or --as-of 2026-11-23T07:00:00Z.
cli-bad-base-url = The address “{ $value }” will not do. Write a whole address, such as --base-url https://www.example.fi/preview/42/.
cli-output-in-site = The folder { $value } holds the site’s own files, so the site cannot be built into it. Choose another: --output DIR.
cli-no-build = There is no earlier build in { $value }. Name the folder of a built site, or the file .tiedote/manifest in it.
cli-unknown-language = The site has no language “{ $value }”. Its languages are in content/site.yaml.
cli-no-id = “{ $value }” gives no id. Give a name with letters or digits.
cli-exists = { $value } exists already. Nothing was changed; choose another title, or edit what is there.
cli-unknown-organisation = There is no organisation “{ $value }” in content/organisations.yaml.
cli-unknown-rule = There is no rule “{ $value }”. The name of the rule stands in brackets at the start of each message. All rules: tiedote check --explain
cli-unknown-rule-near = There is no rule “{ $value }”. Did you mean { $nearest }? All rules: tiedote check --explain
cli-translated = { $path } now matches the original.
cli-no-item = There is no release, programme or page “{ $value }”. Its id is the name of its folder under content/. All ids: tiedote status
cli-no-item-near = There is no release, programme or page “{ $value }”. Did you mean { $nearest }? All ids: tiedote status
cli-many-items = More than one item is called “{ $value }”. Say which: release:{ $value }, programme:{ $value } or page:{ $value }.
cli-no-version = There is no { $value }.
cli-is-original = { $value } is the original, not a translation. Nothing was changed.
cli-mail = The mail is in { $path }. Open it in your mail program, look it over and send it.
cli-not-mailed = { $value } is not a release. Only releases are sent by email.
cli-mail-draft = { $value } is a draft. When it is ready, give it a publication time to come, and then take away the line draft: true.
cli-mail-held = The release { $value } is not public yet: it is published on { $time }. If those who get it keep the embargo, it can be sent beforehand: tiedote mail { $value } --lang { $lang } --embargoed
cli-no-sender = The mail has no sender: the organisations of { $value } have no email address. Write email: for the organisation in content/organisations.yaml, or name the sender: --from communications@ministry.example
cli-bad-from = “{ $value }” is not an email address. Write, for example, --from communications@ministry.example or --from "Communications <communications@ministry.example>".
cli-mail-in-site = { $value } lies among the site’s own files, so the mail is not written there. Choose another place: --output FILE.
cli-no-mail-file = The mail cannot be written here: { $value }. Give the name of a file that ends in .eml, such as --output release.eml
cli-file-in-build = { $value } lies in a folder into which the site was built: all that is there may be published. Choose another place.
cli-drafts-in-public = The folder { $value } holds the public site. Drafts are not built into the same place: leave out --output, or choose another folder.
cli-schema-how = One of them: tiedote schema release. All as files, with the settings for VS Code: tiedote schema --output .vscode/tiedote
cli-schema-written = { $count ->
        [one] One schema
       *[other] { $count } schemas
    } written into { $folder }. VS Code knows them once this stands in .vscode/settings.json:
cli-cannot-create = Could not create { $path }: { $reason }. Check permissions and disk space.
cli-cannot-read = Could not read { $path }: { $reason }. Check permissions.
cli-cannot-write = Could not write { $path }: { $reason }. What was published is unchanged. Check permissions and disk space.
cli-cannot-rename = Could not put { $path } in place: { $reason }. Build again once the obstacle is gone.
cli-cannot-remove = Could not remove { $path }: { $reason }. Remove it yourself and build again.
cli-cannot-lock = Another build is using the folder { $path } ({ $reason }). Wait until it is done.
cli-nothing-published = { $errors ->
        [0] Nothing was published: warnings count as errors (--strict).
        [one] One error. Nothing was published.
       *[other] { $errors } errors. Nothing was published.
    }
cli-report-in-site = { $value } lies among the site’s own files, so no report is written there. Choose another place: --report FILE.
cli-no-git = The program git is not installed, and without it nobody knows what has changed. Install it, or check everything: tiedote check.
cli-no-repository = The folder { $value } is not in a git repository, so nobody knows what has changed. Check everything instead: tiedote check.
cli-unknown-revision = Git knows no revision “{ $value }”. If it is a branch or tag of the server, fetch it first: git fetch. In CI, fetch the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-shallow = This copy of the repository lacks the history back to “{ $value }”. Fetch it: git fetch --unshallow. In CI, fetch the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0).
cli-git-failed = Git could not say what has changed: { $value }
cli-waived = Waivers in force, by rule: { $rules }.
cli-levels = Levels that site.yaml changes: { $rules }.
cli-coming = When something new is published on { $at }, this will be wrong as well:
cli-theme-next = Change the file and look at it: tiedote serve. Remove it, and the built-in one holds again.
cli-no-theme-file = The program has no file “{ $value }”. { $near ->
        [yes] Did you mean { $nearest }?
       *[no] All files: tiedote theme copy
    }
cli-elsewhere = { $count ->
        [0] Nothing is wrong elsewhere.
        [one] One problem elsewhere is left out: only what has changed since { $since } is checked here.
       *[other] { $count } problems elsewhere are left out: only what has changed since { $since } is checked here.
    }
report-tally = { $errors ->
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }{ $place }.
report-in-items = { $items ->
        [one] in one item
       *[other] in { $items } items
    }
report-in-files = { $files ->
        [one] in one file
       *[other] in { $files } files
    }
report-in-both = { report-in-items } and { $files ->
        [one] in one other file
       *[other] in { $files } other files
    }
cli-external-refused = { $count ->
        [one] One link could not be checked, because its server does not answer programs. Open it in a browser:
       *[other] { $count } links could not be checked, because their servers do not answer programs. Open them in a browser:
    }
cli-pages = { $language }: { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
cli-preview = Drafts and held items are included: this must not be published.
cli-held = { $count ->
        [one] One held item.
       *[other] { $count } held items.
    }
cli-warnings = { $count ->
        [one] One warning.
       *[other] { $count } warnings.
    }
cli-files = { $folder }: { $written } written, { $unchanged } unchanged, { $removed } removed.
cli-next = Build again at { $local } ({ $utc }).
cli-time = It took { NUM($milliseconds) } ms.
stage-read = Read the files
    .count = { $count ->
        [one] { NUM($count) } file
       *[other] { NUM($count) } files
    }
stage-understand = Understand the facts
    .count = { $count ->
        [one] { NUM($count) } language version
       *[other] { NUM($count) } language versions
    }
stage-link = Link
    .count = { $count ->
        [one] { NUM($count) } item
       *[other] { NUM($count) } items
    }
stage-theme = Words and templates
    .count = { $count ->
        [one] { NUM($count) } word
       *[other] { NUM($count) } words
    }
stage-plan = Plan the pages
    .count = { $count ->
        [one] { NUM($count) } page or file
       *[other] { NUM($count) } pages and files
    }
stage-check = Texts and rules
    .count = { $count ->
        [one] { NUM($count) } language version
       *[other] { NUM($count) } language versions
    }
stage-make = Make the pages
    .count = { $count ->
        [one] { NUM($count) } page or file
       *[other] { NUM($count) } pages and files
    }
stage-index = Make the search index
    .count = { $count ->
        [one] { NUM($count) } file
       *[other] { NUM($count) } files
    }
stage-place = Put in place
    .count = { $count ->
        [one] { NUM($count) } change
       *[other] { NUM($count) } changes
    }
cli-new-next = Fill in what is empty, write the text, and remove the line draft when all is ready. Check with: tiedote check.
cli-new-translate = Translation: title and lead here, the text below the dashes. Shared facts stand in the original.
cli-new-lead = lead: 2 to 4 sentences
cli-new-facts = Facts shared by all languages: in this file only.
cli-new-date = time of publication; until then the release is seen nowhere
cli-new-type = or news, speech, column, blog, statement, invitation, notice
cli-new-status = planned, running or ended
cli-new-reviewed = the day of the last review
cli-new-organisations = from organisations.yaml, in the order of print
cli-new-contacts = ids of people from the folder people, such as [korhonen]
cli-new-topics = from topics.yaml
cli-new-draft = remove this line when all is ready
cli-new-phone = Phone in any usual form:
cli-new-email = E-mail:
cli-new-roles = title in each language
cli-new-offices = For a minister: the office from offices.yaml and the first day of the term:

# Words of the command line. A site cannot change them.

report-error = error
report-warning = warning
report-help = help
report-related = see
# After the ten that GitHub shows.
report-more-errors = { $count ->
    [one] One more error is not shown here.
   *[other] { $count } more errors are not shown here.
}
report-more-warnings = { $count ->
    [one] One more warning is not shown here.
   *[other] { $count } more warnings are not shown here.
}

# Parts of messages, which other messages refer to.
language-in = { $language ->
        [fi] in Finnish
        [sv] in Swedish
        [en] in English
        [se] in Northern Sámi
        [smn] in Inari Sámi
        [sms] in Skolt Sámi
       *[other] in the language { $language }
    }
# The second language of a message that speaks of two.
language-other-in = { $other ->
        [fi] in Finnish
        [sv] in Swedish
        [en] in English
        [se] in Northern Sámi
        [smn] in Inari Sámi
        [sms] in Skolt Sámi
       *[other] in the language { $other }
    }
language-version = { $language ->
        [fi] Finnish version
        [sv] Swedish version
        [en] English version
        [se] Northern Sámi version
        [smn] Inari Sámi version
        [sms] Skolt Sámi version
       *[other] version in the language { $language }
    }

cli-serve-ready = Preview: { $address } (stop with Ctrl-C)
cli-serve-port = Port { $wanted } is taken; using { $port }.
cli-serve-network = Everybody on your network can read this preview, drafts and held items included. With --public they see only what is public.
cli-serve-failed = The preview could not be started: { $reason }.
cli-held-errors = { $count ->
        [one] What is held has one error that would stop its publication.
       *[other] What is held has { $count } errors that would stop its publication.
    } See: tiedote check
