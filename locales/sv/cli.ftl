# Kommandoradens ord. En webbplats kan inte ändra dem.

report-error = fel
report-warning = varning
report-help = åtgärd
report-related = se
# Efter de tio som GitHub visar.
report-more-errors = { $count ->
    [one] Ytterligare ett fel visas inte här.
   *[other] Ytterligare { $count } fel visas inte här.
}
report-more-warnings = { $count ->
    [one] Ytterligare en varning visas inte här.
   *[other] Ytterligare { $count } varningar visas inte här.
}
