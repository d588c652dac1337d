### Leipätekstin sanat.

footnotes = Alaviitteet
footnote-number = Alaviite { NUM($number) }
footnote-back =
    { $mention ->
        [1] Takaisin tekstiin, alaviite { NUM($number) }
       *[other] Takaisin tekstiin, alaviite { NUM($number) }, kohta { NUM($mention) }
    }
