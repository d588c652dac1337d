### Brödtextens ord.

footnotes = Fotnoter
footnote-number = Fotnot { NUM($number) }
footnote-back =
    { $mention ->
        [1] Tillbaka till texten, fotnot { NUM($number) }
       *[other] Tillbaka till texten, fotnot { NUM($number) }, ställe { NUM($mention) }
    }
