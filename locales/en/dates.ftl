# Dates, clock times, numbers, file sizes and telephone numbers.
# { "\u00A0" } is a no-break space, which keeps a number and its unit on one line.

# 5 May 2022
format-date = { format-day-and-month } { $year }
# A day whose year stands beside it: 30 April
format-day-and-month = { $day } { month-name }
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
weekday-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# 11.38
format-clock = { $hour }.{ $minute }
format-date-and-clock = { format-date } at { format-clock }

# 30 December 2005 – 2 January 2006, 30 April – 2 May 2006, 8–12 May 2006
format-period = { DATE($from) } – { DATE($to) }
format-period-in-year = { DAY_AND_MONTH($from) } – { DATE($to) }
format-period-in-month = { DAY($from) }–{ DATE($to) }
format-period-open = { DATE($from) } –

# The time of an event: 12 December 2026 at 9.00–10.30
format-interval-in-day = { DATE($start) } at { TIME($start) }–{ TIME($end) }
format-interval = { $start } – { $end }

format-group-mark = ,
format-decimal-mark = .

format-bytes = { NUM($count) }{ "\u00A0" }{ $count ->
    [one] byte
   *[other] bytes
}
format-kilobytes = { $size }{ "\u00A0" }kB
format-megabytes = { $size }{ "\u00A0" }MB
format-gigabytes = { $size }{ "\u00A0" }GB

# A Finnish number; foreign and short ones are printed as they are.
format-phone = +358{ "\u00A0" }{ $number }
