### How far the language versions have come: on the desk and in the command tiedote status. A site cannot change these words.

## The state of a language version

status-full = complete
status-summary = summary
status-missing = missing
status-unreadable = file cannot be read: see tiedote check
status-untitled = started, no title yet
status-held = awaiting publication
status-until = to be published on { $time }
status-undated = date is not understood
status-draft = draft
status-late = later than the original
status-stale = out of date
status-waived = exception
status-waived-until = exception until { $day }
status-withdrawn = withdrawn
status-original = original
# A version that is not there, by what the site expects of the language.
status-absent = { $parity ->
        [required] missing
        [expected] missing (wanted)
       *[optional] none
    }

## Kinds and events

status-kind-release = release
status-kind-programme = programme
status-kind-page = page
status-correction = correction
status-update = update
status-withdrawal = withdrawal
status-publication = { language-in }

## The overview

status-heading = Language versions as of { $time }
status-heading-public = Language versions as of { $time }, as the public sees them
status-staff = For internal use only: this names what is not published yet.
status-nothing = Nothing matches.
status-count = { $count ->
        [one] One item.
       *[other] { NUM($count) } items.
    }
status-column-date = Published
status-column-title = Title
status-column-language = Language
status-column-state = State
status-language = { language-in }
status-in-all = In all
status-coming = Going out next
status-coming-more = { $count ->
        [one] One more after these.
       *[other] { NUM($count) } more after these.
    }
status-reviews = To be reviewed
status-review = by { $day }
status-review-late = overdue since { $day }
status-broken = { $count ->
        [one] One file has an error, so this may be incomplete.
       *[other] { NUM($count) } files have errors, so this may be incomplete.
    } See: tiedote check

## The translator's work list

status-work = To be written { language-in }: { $count ->
        [0] nothing
        [one] one text, { status-work-words }
       *[other] { NUM($count) } texts, { status-work-words }
    }.
status-work-words = { $words ->
        [one] { NUM($words) } word
       *[other] { NUM($words) } words
    }
status-words = { $count ->
        [one] { NUM($count) } word
       *[other] { NUM($count) } words
    }
status-changed = { $count ->
        [one] one part changed
       *[other] { NUM($count) } parts changed
    }
status-published = published on { $time }
