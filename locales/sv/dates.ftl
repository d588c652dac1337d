# Datum, klockslag, tal, filstorlekar och telefonnummer.
# { "\u00A0" } är ett fast mellanslag, som håller talet och enheten på samma rad.

# 5.5.2022
format-date = { $day }.{ $month }.{ $year }
# En dag vars år står bredvid: 30.4
format-day-and-month = { $day }.{ $month }
# Månader och veckodagar: på dem känns textens datum igen.
month-name = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
weekday-name = { $weekday ->
    [1] måndag
    [2] tisdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lördag
   *[7] söndag
}
# 11.38
format-clock = { $hour }.{ $minute }
format-date-and-clock = { format-date } kl. { format-clock }

# 30.12.2005–2.1.2006, 30.4–2.5.2006, 8–12.5.2006
format-period = { DATE($from) }–{ DATE($to) }
format-period-in-year = { DAY_AND_MONTH($from) }–{ DATE($to) }
format-period-in-month = { DAY($from) }–{ DATE($to) }
format-period-open = { DATE($from) }–

# Tiden för ett evenemang: 12.12.2026 kl. 9.00–10.30
format-interval-in-day = { DATE($start) } kl. { TIME($start) }–{ TIME($end) }
format-interval = { $start } – { $end }

format-group-mark = { "\u00A0" }
format-decimal-mark = ,

format-bytes = { NUM($count) }{ "\u00A0" }byte
format-kilobytes = { $size }{ "\u00A0" }kB
format-megabytes = { $size }{ "\u00A0" }MB
format-gigabytes = { $size }{ "\u00A0" }GB

# Ett finländskt nummer; utländska och korta nummer trycks som de är.
format-phone = 0{ $number }
