### Words inside texts.

footnotes = Footnotes
footnote-number = Footnote { NUM($number) }
footnote-back =
    { $mention ->
        [1] Back to the text, footnote { NUM($number) }
       *[other] Back to the text, footnote { NUM($number) }, mention { NUM($mention) }
    }
