"""The small words of a clause that a label of a figure begins or ends at, in several languages."""

from __future__ import annotations

CONJUNCTIONS = frozenset(
    "that which who whom whose because while where when and but yet or if than whether although though since "
    "so dass weil während wo wenn und oder aber sowie que qui où et mais ou y o pero".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having will would could can may might shall should "
    "must été était étaient avait avaient sera seront serait werden worden ist sind war waren wird wurde "
    "wurden hat haben hatte hatten est sont ont es fue ha han".split()
)
EMPTY_SUBJECTS = frozenset("there it es il".split())
"""Subjects that stand for nothing: "there were 40 boats"."""
WEAK = frozenset(
    "the a an of in on at for to by with from as into about also only just all both not already still now "
    "reportedly including für bei der die das den dem des ein eine mit von auf zu zurzeit nur auch le la "
    "les du de au aux en avec par el los las del con por some than".split()
)
"""Words that a label neither begins nor ends with."""
SAYING = frozenset("say said says told sagte dit dijo disse".split())
TELLING = frozenset("of for among ahead behind short de des du von der del di".split())
"""Of `CIRCUMSTANCES` those that say whose the number is, so that it has a label of its own in a row."""
CIRCUMSTANCES = frozenset(
    "in on at from to by for with since after before during until under over against amid across within "
    "of per a an each apiece this last next yesterday today tonight earlier later ago while when as "
    "compared than down up and or but following according out um im am auf bei von mit der seit nach vor "
    "pro je zu aus für en au aux à de du des depuis pour par le la ce cette del al el por desde hasta "
    "este esta un una di nel dal em no na do da vers lors dans sur sous contre above below away long high "
    "tall wide deep ahead behind old short higher lower dearer cheaper weaker stronger geschätzt "
    "gestiegen gesunken gefallen beziffert erhöht gesenkt "
    "steigen sinken fallen".split()
)
"""Words behind a figure that go on with where, when or how, and not with the things it counts."""
THEM = frozenset("them these those whom which ihnen denen davon eux elles ellos ellas".split())
"""Words behind a figure that say it is part of what was counted before: "six of them"."""
CHANGES = frozenset(
    "fell rose dropped climbed jumped slid slipped gained lost added closed ended finished stood reached "
    "hit topped surged soared plunged tumbled declined increased decreased grew shrank was were remained "
    "edged lies lay lasted lasts stands weighs weighed measures costs cost eased advanced retreated "
    "traded averaged totalled totaled".split()
)
"""Verbs of what is measured, which stand behind their subject."""
SLIGHT = WEAK | frozenset("down up now then or soit hasta à aged nearly to worth each".split())
"""Words that leave open what a figure is said of."""
TRAILING = WEAK | CONJUNCTIONS | AUXILIARIES | frozenset("their his her its our this these".split())
