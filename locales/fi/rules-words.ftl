### Tekstien kielet, tiedot ja henkilöt: viestit kirjoittajalle.

wrong-language-text = Teksti on { language-other-in }, vaikka sivun pitäisi olla { language-in }.
    .help = Kirjoita käännös tekstin paikalle. Kunnes se on valmis, otsikko ja ingressi riittävät tiivistelmäksi (”scope: summary”).

wrong-language-title = Otsikko ”{ $words }” on { language-other-in }, vaikka sivu on { language-in }.
    .help = Kirjoita otsikko { language-in }.

wrong-language-lead = Ingressi ”{ $words }” on { language-other-in }, vaikka sivu on { language-in }.
    .help = Kirjoita ingressi { language-in }.

wrong-language-caption = Kuvateksti ”{ $words }” on { language-other-in }, vaikka sivu on { language-in }.
    .help = Kirjoita kuvateksti { language-in }.

wrong-language-paragraph = Kappale ”{ $words }” on { language-other-in }, vaikka sivu on { language-in }.
    .help = Käännä kappale. Jos se on tarkoituksella toisella kielellä, merkitse se, niin ruudunlukija ääntää sen oikein: <span lang="{ $other }">…</span>.

foreign-passage-text = Lainaus ”{ $words }” on { language-other-in }, eikä sitä ole merkitty vieraskieliseksi.
    .help = Merkitse lainauksen sanat, niin ruudunlukija ääntää ne oikein: <span lang="{ $other }">…</span>.

foreign-passage-lead = Ingressissä on lainaus { language-other-in }: ”{ $words }”.
    .help = Kirjoita lainaus { language-in }: ingressissä toista kieltä ei voi merkitä. Alkuperäiset sanat sopivat leipätekstiin.

alt-language-text = Kuvan tekstivastine ”{ $words }” on { language-other-in }, vaikka sivu on { language-in }.
    .help = Kirjoita { language-in }, mitä kuvassa näkyy.

alt-language-copy = Kuvan tekstivastine ”{ $words }” on sanasta sanaan sama kuin alkuperäisessä.
    .help = Kirjoita { language-in }, mitä kuvassa näkyy.
    .first = Alkuperäisen tekstivastine.

same-text = Sivun tekstin pitäisi olla { language-in }, mutta se on sanasta sanaan sama kuin alkuperäisessä.
    .help = Kirjoita käännös tekstin paikalle. Kunnes se on valmis, otsikko ja ingressi riittävät tiivistelmäksi (”scope: summary”).
    .original = Alkuperäinen.

facts-drift-other = Sivun tiedot poikkeavat alkuperäisestä: { language-in } on { $more } – { language-other-in } { $less }.
    .help = Tarkista, kumpi on oikein, ja korjaa toinen. Jos käännös on tarkoituksella lyhyempi, kirjoita ”scope: summary”.
    .here = Myös tämä poikkeaa.
    .there = Alkuperäisessä on näin.

facts-drift-more = Sivulla on { language-in } jotakin, mitä alkuperäisessä ei ole: { $more }.
    .help = Tarkista, kumpi on oikein, ja korjaa toinen.
    .here = Myös tämä on vain tällä sivulla.

facts-drift-less = Sivulta puuttuu { language-in } jotakin, mitä alkuperäisessä on: { $less }.
    .help = Lisää se tai korjaa alkuperäinen. Jos käännös on tarkoituksella lyhyempi, kirjoita ”scope: summary”.
    .there = Alkuperäisessä on näin.

date-far-year = Päivämäärä { $written } on eri vuodelta kuin tiedote, joka julkaistaan { $day }.
    .help = Tarkoititko { $meant }? Jos vuosi on oikein, kerro se kohdassa waive.

date-far-future = Päivämäärä { $written } on hyvin kaukana tulevaisuudessa: tiedote julkaistaan { $day }.
    .help = Tarkista vuosi. Jos se on oikein, kerro se kohdassa waive.

date-unreal = { date-impossible }
    .help = Tarkista kalenterista ja kirjoita päivä, jota tarkoitat.

weekday-wrong = ”{ $written }” ei sovi päivämäärään { $date }: { $day } on ”{ $right }”.
    .help = Korjaa viikonpäivä tai päivämäärä. Tarkista, kumpaa tarkoitettiin.

name-typo = Nimi ”{ $written }” on yhden kirjaimen päässä nimestä { $name }.
    .help = Korjaa nimi. Jos teksti on oikein, korjaa nimi tiedostossa { $file }; jos kyse on toisesta henkilöstä, kerro se kohdassa waive.

contact-drift-phone = ”{ $written }” ei ole se puhelinnumero, joka henkilöllä { $person } on.
    .help = Korjaa numero. Vielä varmempaa on poistaa yhteystiedot tekstistä: kohdan contacts henkilöt tulevat sivulle tietoineen itsestään. Jos tekstin numero on oikea, korjaa tiedosto { $file }.
    .there = Tässä on henkilön numero.

contact-drift-email = ”{ $written }” ei ole se sähköpostiosoite, joka henkilöllä { $person } on.
    .help = Korjaa osoite. Vielä varmempaa on poistaa yhteystiedot tekstistä: kohdan contacts henkilöt tulevat sivulle tietoineen itsestään. Jos tekstin osoite on oikea, korjaa tiedosto { $file }.
    .there = Tässä on henkilön osoite.

contact-left = { $person } lähti tehtävästään { $day } eikä enää vastaa kysymyksiin.
    .help = Nimeä toinen yhteyshenkilö tai korjaa ”left” tiedostossa { $file }.

office-vacant = Ministerin virka ”{ $office }” on nyt ilman haltijaa: { $person } hoiti sitä { $day } asti.
    .help = Lisää uusi ministeri kansioon content/people/ (offices) tai korjaa ”until”. Jos virasta on luovuttu, mitään ei tarvitse tehdä: huomautus poistuu itsestään puoli vuotta viimeisen päivän jälkeen.

orphan = Henkilöä { $person } ei mainita missään, ei edes luonnoksessa.
    .help = Poista { $file }, jos henkilöä ei enää tarvita: henkilötietoja säilytetään vain niin kauan kuin niitä käytetään. Muuten mainitse henkilö siellä, minne hän kuuluu (”contacts” tai ”people”).

title-at-date-other = ”{ $written }”: tiedotteen päivänä { $day } titteli on ”{ $right }” ({ $person }).
    .help = Korjaa titteli tai nimi. Jos teksti puhuu muusta ajasta, kirjoita tittelin eteen ”entinen”, ”silloinen” tai ”tuleva”. Jos teksti on oikein, korjaa päivät tiedostossa { $file }.
    .holder = Silloin tässä tehtävässä on { $holder }.

title-at-date-none = ”{ $written }”: { $person } ei ole tässä tehtävässä tiedotteen päivänä { $day }.
    .help = Korjaa titteli tai nimi. Jos teksti puhuu muusta ajasta, kirjoita tittelin eteen ”entinen”, ”silloinen” tai ”tuleva”. Jos teksti on oikein, korjaa päivät tiedostossa { $file }.
    .holder = Silloin tässä tehtävässä on { $holder }.
