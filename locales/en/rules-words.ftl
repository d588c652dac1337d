### Languages, facts and people in the texts: messages to the writer.

wrong-language-text = The text is { language-other-in }, though the page should be { language-in }.
    .help = Put the translation in its place. Until it is ready, a title and a lead will do as a summary (“scope: summary”).

wrong-language-title = The title “{ $words }” is { language-other-in }, though the page is { language-in }.
    .help = Write the title { language-in }.

wrong-language-lead = The lead “{ $words }” is { language-other-in }, though the page is { language-in }.
    .help = Write the lead { language-in }.

wrong-language-caption = The caption “{ $words }” is { language-other-in }, though the page is { language-in }.
    .help = Write the caption { language-in }.

wrong-language-paragraph = The paragraph “{ $words }” is { language-other-in }, though the page is { language-in }.
    .help = Translate it. If it is meant to be so, mark it, and a screen reader reads it with the right voice: <span lang="{ $other }">…</span>.

foreign-passage-text = The quotation “{ $words }” is { language-other-in }, and is not marked as such.
    .help = Mark its words, and a screen reader reads them with the right voice: <span lang="{ $other }">…</span>.

foreign-passage-lead = The lead quotes “{ $words }” { language-other-in }.
    .help = Quote it { language-in }: in a lead no other language can be marked. The original words fit into the text.

alt-language-text = The alternative text “{ $words }” is { language-other-in }, though the page is { language-in }.
    .help = Write { language-in } what the image shows.

alt-language-copy = The alternative text “{ $words }” is word for word the same as in the original.
    .help = Write { language-in } what the image shows.
    .first = The original’s alternative text.

same-text = The text should be { language-in } but is word for word that of the original.
    .help = Put the translation in its place. Until it is ready, a title and a lead will do as a summary (“scope: summary”).
    .original = The original.

facts-drift-other = The page differs from the original: { language-in } it says { $more } – { language-other-in } { $less }.
    .help = Find out which is right, and correct the other. If the translation is meant to be shorter, write “scope: summary”.
    .here = This differs, too.
    .there = The original says this.

facts-drift-more = The page has something { language-in } that the original lacks: { $more }.
    .help = Find out which is right, and correct the other.
    .here = This is on this page only, too.

facts-drift-less = The page lacks something { language-in } that the original has: { $less }.
    .help = Add it, or correct the original. If the translation is meant to be shorter, write “scope: summary”.
    .there = The original says this.

date-far-year = The date { $written } is in another year than the release, which is published on { $day }.
    .help = Did you mean { $meant }? If the year is right, say so under waive.

date-far-future = The date { $written } is very far ahead: the release is published on { $day }.
    .help = Check the year. If it is right, say so under waive.

date-unreal = { date-impossible }
    .help = Look into the calendar and write the day that is meant.

weekday-wrong = “{ $written }” does not fit the date { $date }: { $day } is “{ $right }”.
    .help = Correct the weekday or the date. Check which of them was meant.

name-typo = “{ $written }” is one letter away from { $name }.
    .help = Correct the name. If the text is right, correct it in { $file }; if it is somebody else, say so under waive.

contact-drift-phone = “{ $written }” is not the phone number of { $person }.
    .help = Correct the number. Safer still: delete the contact details from the text, since the people under contacts come onto the page with theirs by themselves. If the number in the text is right, correct { $file }.
    .there = This is the number of the contact.

contact-drift-email = “{ $written }” is not the e-mail address of { $person }.
    .help = Correct the address. Safer still: delete the contact details from the text, since the people under contacts come onto the page with theirs by themselves. If the address in the text is right, correct { $file }.
    .there = This is the address of the contact.

contact-left = { $person } left on { $day } and can no longer answer questions.
    .help = Name another contact, or correct “left” in { $file }.

office-vacant = Nobody holds the office “{ $office }” now: { $person } held it until { $day }.
    .help = Add the new holder to content/people/ (offices), or correct “until”. If the office was given up, nothing is needed: this note goes away by itself half a year after the last day.

orphan = { $person } is named nowhere, not even in a draft.
    .help = Delete { $file } if the person is no longer needed: personal data is kept only while it is used. Otherwise name the person where they belong (“contacts” or “people”).

title-at-date-other = “{ $written }”: on the day of the release, { $day }, the title is “{ $right }” ({ $person }).
    .help = Correct the title or the name. If the text speaks of another time, write “former”, “then” or “incoming” before the title. If the text is right, correct the dates in { $file }.
    .holder = On that day the office is held by { $holder }.

title-at-date-none = “{ $written }”: { $person } does not hold that office on the day of the release, { $day }.
    .help = Correct the title or the name. If the text speaks of another time, write “former”, “then” or “incoming” before the title. If the text is right, correct the dates in { $file }.
    .holder = On that day the office is held by { $holder }.
