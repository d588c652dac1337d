# Meddelanden om undantag, som tystar en regel för en enda text.

waiver-expired = Undantaget från regeln ”{ $rule }” upphörde { $day }. Det som tystades meddelas igen.
    .help = Åtgärda det som regeln påpekar och ta bort undantaget; eller ge det ett senare slutdatum, om skälet fortfarande gäller.
waiver-expired-idle = Undantaget från regeln ”{ $rule }” upphörde { $day }, och det finns inget kvar att tysta.
    .help = Ta bort undantaget.
waiver-unneeded = Undantaget från regeln ”{ $rule }” tystar ingenting.
    .help = Ta bort det. Om det avser något annat, rätta dess regel eller språk.
waiver-unneeded-notice = Undantaget från regeln ”{ $rule }” har ingen verkan: i ett myndighetsmeddelande kan man inte avvika från reglerna.
    .help = Ta bort undantaget och åtgärda det som regeln påpekar.
