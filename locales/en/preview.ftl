### The preview: the bar, the desk and the comparison. A site cannot change these words.

## The bar on a page

preview-bar = Preview
preview-close = Close
preview-problems = { $errors ->
        [one] One error. A file with an error is shown as it last was without.
       *[other] { $errors } errors. Files with errors are shown as they last were without.
    }
preview-as-of = As of { $time }
preview-as-of-public = As of { $time }, as the public sees it
preview-length = { $words ->
        [one] { NUM($words) } word
       *[other] { NUM($words) } words
    }, about { $minutes } min
preview-draft = Draft: not public.
preview-held = To be published on { $time }.
preview-held-unknown = Held until its publication time is put right.
preview-published = Published on { $time }.
preview-versions = Language versions
preview-warnings = On this page
preview-source = Source file
preview-copy = Copy the path
preview-copied = The path has been copied.
preview-open-compare = Compare language versions
preview-view = Show the site
preview-view-start = with everything: drafts and held items too
preview-view-public = as the public sees it
preview-view-at = at a chosen moment
preview-view-moment = Moment
preview-view-apply = Show

## The desk

preview-desk = Desk
preview-skip = Skip to the list
preview-to-site = To the site
preview-no-site = The site cannot be shown until the errors are mended.
preview-next = Going out next
preview-next-none = Nothing is waiting for its publication time.
preview-next-more = { $count ->
        [one] One more moment after these.
       *[other] { NUM($count) } more moments after these.
    }
preview-remarks = { $errors ->
        [0] No errors
        [one] One error
       *[other] { NUM($errors) } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { NUM($warnings) } warnings
    }
preview-filter = Narrow the list
preview-filter-text = Title, id or number
preview-filter-organisation = Ministry or agency
preview-filter-kind = Kind
preview-filter-state = State
preview-filter-language = Language
preview-filter-any = all
preview-filter-remarks = errors or warnings
preview-filter-apply = Narrow
preview-filter-clear = Show all
preview-items = Releases, programmes and pages
preview-count = { NUM($count) } of { NUM($all) }
preview-none = Nothing matches.
preview-column-title = Title
preview-column-organisation = Organisation
preview-column-date = Publication time
preview-compare-short = Compare
preview-paging = Pages of the list
preview-paging-here = Page { NUM($page) } of { NUM($last) }
preview-paging-previous = Previous
preview-paging-next = Next
preview-shortcuts = Keys: / goes to the filter, j and k from row to row

## The comparison

preview-compare = Language versions side by side
preview-compare-left = On the left
preview-compare-right = On the right
preview-compare-apply = Compare
preview-compare-page = Open the page
preview-compare-no-version = There is no version in this language.
preview-compare-summary = A summary: not everything is meant to be translated.
preview-compare-stale = The original has changed since the translation was made.
preview-compare-whole = Every part has its counterpart.
preview-compare-gaps = { $count ->
        [one] One part lacks its counterpart.
       *[other] { NUM($count) } parts lack their counterparts.
    }
preview-compare-missing = { $kind ->
        [kicker] The kicker is missing
        [title] The title is missing
        [lead] The lead is missing
        [heading] The heading is missing
        [paragraph] The paragraph is missing
        [list] The list is missing
        [table] The table is missing
        [quote] The quotation is missing
        [image] The image is missing
        [notes] The footnotes are missing
        [link] The link is missing
        [file] The attachment is missing
       *[other] The part is missing
    }
preview-compare-unknown = There is no item “{ $id }”.

## At the door

preview-refused = Please open the preview by the address that it printed in the terminal, such as http://127.0.0.1:3000/. Under other names it does not answer, to protect what is unpublished.
