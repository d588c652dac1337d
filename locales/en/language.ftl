### What the rules for texts know of the language. These words are not printed.

# The language's code by ISO 639-3, by which the detector knows it.
language-code = eng
# Common words of the language that other languages lack: by them a text is known quickly.
language-words = the of and to for with by from that this these those are is was were has have been will would which their its can may not at an it be or who as also more than into about between through
# Powers of ten as words, known by how they begin.
language-scales = 3:thousand 6:million 9:billion 9:bn
# What adds twelve to a clock time; a dash if the language has no such words.
language-afternoon = p.m pm
# Words between a weekday and a day; a dash if there are none.
language-before-date = the
# Usual endings after a name.
language-endings = s ’s 's
# Ends of names that change: as in the dictionary, and as a stem; a dash if there are none.
language-stems = -
# Endings that a title may have before a name; a dash if there are none.
language-title-endings = -
# Words that, right before a title, speak of another time or a deputy; a star: whatever the end.
language-other-times = former then then- previous past late future incoming outgoing new newly next designate* elected appointed acting deputy ex
# Words by which a government is known after a name.
language-governments = government* cabinet*
# Words before the one who leads a government; a dash if there are none.
language-led-by = of by under
# Words that join.
language-and = and
