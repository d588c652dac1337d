guide-welcome = The program tiedote turns text files into the website of a ministry in Finnish, Swedish and English. This guide is made with it.
guide-writer = For those who write releases: the first release, images, attachments, links, messages and the commonest mistakes.
guide-translator = For those who translate: what is translated, a summary in time, and changes of the original.
guide-editor = For those who answer for publication: the desk, embargoes, corrections, withdrawal and the levels of the rules.
guide-rules = All rules: why a rule is there, what it rests on, an example and what to do.
