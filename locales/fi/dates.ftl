# Päivät, kellonajat, luvut, koot ja puhelinnumerot.
# { "\u00A0" } on sitova välilyönti, joka pitää luvun ja yksikön samalla rivillä.

# 5.5.2022
format-date = { $day }.{ $month }.{ $year }
# Päivä, jonka vuosi on vieressä: 30.4.
format-day-and-month = { $day }.{ $month }.
# Kuukaudet ja viikonpäivät: niistä tunnetaan tekstien päivämäärät.
month-name = { $month ->
    [1] tammikuu
    [2] helmikuu
    [3] maaliskuu
    [4] huhtikuu
    [5] toukokuu
    [6] kesäkuu
    [7] heinäkuu
    [8] elokuu
    [9] syyskuu
    [10] lokakuu
    [11] marraskuu
   *[12] joulukuu
}
weekday-name = { $weekday ->
    [1] maanantai
    [2] tiistai
    [3] keskiviikko
    [4] torstai
    [5] perjantai
    [6] lauantai
   *[7] sunnuntai
}
# 11.38
format-clock = { $hour }.{ $minute }
format-date-and-clock = { format-date } klo { format-clock }

# 30.12.2005–2.1.2006, 30.4.–2.5.2006, 8.–12.5.2006
format-period = { DATE($from) }–{ DATE($to) }
format-period-in-year = { DAY_AND_MONTH($from) }–{ DATE($to) }
format-period-in-month = { DAY($from) }.–{ DATE($to) }
format-period-open = { DATE($from) }–

# Tilaisuuden aika: 12.12.2026 klo 9.00–10.30
format-interval-in-day = { DATE($start) } klo { TIME($start) }–{ TIME($end) }
format-interval = { $start } – { $end }

format-group-mark = { "\u00A0" }
format-decimal-mark = ,

format-bytes = { NUM($count) }{ "\u00A0" }{ $count ->
    [one] tavu
   *[other] tavua
}
format-kilobytes = { $size }{ "\u00A0" }kt
format-megabytes = { $size }{ "\u00A0" }Mt
format-gigabytes = { $size }{ "\u00A0" }Gt

# Suomalainen numero; muunmaalaiset ja lyhyet numerot painetaan sellaisinaan.
format-phone = 0{ $number }
