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
