# Messages about waivers, which silence a rule for one item.

waiver-expired = The waiver of the rule “{ $rule }” ended on { $day }. What it silenced is told again.
    .help = Mend what the rule finds and delete the waiver; or give it a later end date, if its reason still holds.
waiver-expired-idle = The waiver of the rule “{ $rule }” ended on { $day }, and there is nothing left to silence.
    .help = Delete the waiver.
waiver-unneeded = The waiver of the rule “{ $rule }” silences nothing.
    .help = Delete it. If it is meant for something else, correct its rule or language.
waiver-unneeded-notice = The waiver of the rule “{ $rule }” has no effect: nothing can be waived for an official notice.
    .help = Delete the waiver, and mend what the rule finds.
