# Komentorivin sanat. Sivusto ei voi muuttaa niitä.

report-error = virhe
report-warning = varoitus
report-help = ohje
report-related = katso
# Kymmenen jälkeen, jotka GitHub näyttää.
report-more-errors = { $count ->
    [one] Lisäksi yksi virhe, jota ei näytetä tässä.
   *[other] Lisäksi { $count } virhettä, joita ei näytetä tässä.
}
report-more-warnings = { $count ->
    [one] Lisäksi yksi varoitus, jota ei näytetä tässä.
   *[other] Lisäksi { $count } varoitusta, joita ei näytetä tässä.
}
