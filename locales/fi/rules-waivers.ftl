# Viestit poikkeuksista, jotka vaientavat säännön yhdessä tiedotteessa tai sivussa.

waiver-expired = Poikkeus säännöstä ”{ $rule }” päättyi { $day }. Se, minkä se vaiensi, kerrotaan taas.
    .help = Korjaa, mistä sääntö huomauttaa, ja poista poikkeus; tai anna sille myöhempi päättymispäivä, jos syy on yhä voimassa.
waiver-expired-idle = Poikkeus säännöstä ”{ $rule }” päättyi { $day }, eikä vaiennettavaa enää ole.
    .help = Poista poikkeus.
waiver-unneeded = Poikkeus säännöstä ”{ $rule }” ei vaienna mitään.
    .help = Poista se. Jos se on tarkoitettu muuhun, korjaa sen sääntö tai kieli.
waiver-unneeded-notice = Poikkeus säännöstä ”{ $rule }” ei vaikuta: viranomaistiedotteessa ei voi poiketa säännöistä.
    .help = Poista poikkeus ja korjaa, mistä sääntö huomauttaa.
