"""Whom the sentences of a text name, and whom those before "the company" or "he" name last."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from summarise.documents import Span
from summarise.evidence.marks import Marks, NameKind
from summarise.evidence.names.people import UNNAMED_ONE
from summarise.grounding.remembering import remembered

_BACK = 3
"""Sentences, up to one that names somebody, to whom a pronoun goes back at most."""
_FARTHER_BACK = 8
"""Sentences, up to one that names any, to which "the company" or "the city" goes back at most."""
_POINTING = (
    r"\b(?:the|this|that|his|her|their|der|die|das|dem|des|diese[rsmn]?|seine?[mnrs]?|ihre?[mnrs]?) "
    r"(?:[^\W\d_][\w-]{2,20} )?"
)
_UNNAMED = r"(?! (?:(?:of|von|called|named) )?(?-i:[A-ZÀ-Þ]))"
"""No name follows: "the town of Dravin" points to no other."""
_THE_ORGANISATION = re.compile(
    _POINTING + r"(?:company|firm|corporation|group|airline|carrier|manufacturer|carmaker"
    r"|automaker|bank|agency|party|team|club|church|organi[sz]ation|newspaper|broadcaster|union|university"
    r"|ministry|association|authority|council|court|committee|foundation|institute|charity|hospital|cooperative"
    r"|insurer|lender|retailer|operator|developer|publisher|brand|index|exchange|chain|school|college"
    r"|federation|league|watchdog|magazine|paper|website|station|studio|label|orchestra|band|squad|supplier"
    r"|genossenschaft|versicherers?|herstellers?|betreibers?|anbieters?|händlers?|sparkasse|autobauers?"
    r"|fluggesellschaft|kommission|fraktion|klinik|hochschule|schule|zeitschrift|nachrichtenagentur"
    r"|gewerkschaft|ministeriums?|verbands?|verbandes|behörde|gericht(?:s|es)?|stiftung|instituts?"
    r"|unternehmens?|firma|konzerns?|bank|partei|gesellschaft|verein|klub|kirche|organisation|zeitung|sender)\b"
    + _UNNAMED,
    re.IGNORECASE,
)
_THE_PLACE = re.compile(
    _POINTING + r"(?:state|province|country|city|town|village|island|capital"
    r"|district|constituency|county|area|region|republic|territory|municipality|neighbou?rhood|valley|port"
    r"|bundesstaat(?:es|s)?|staat(?:es|s)?|land(?:es)?|stadt|gemeinde|dorf(?:es|s)?|insel|provinz|hauptstadt)\b"
    + _UNNAMED,
    re.IGNORECASE,
)
_THE_PERSON = re.compile(
    _POINTING + rf"(?:{'|'.join(sorted(UNNAMED_ONE))}|\d{{1,2}}-year-old|\d{{1,2}}-jährigen?)\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"(?:It|Its|They|Their|Es|Sie|Er|(?:The|This|Das|Die|Der|Diese[rs]?) (?:[a-z-]{3,20} )?"
    r"(?:index|aircraft|airliner|plane|jet|ship|vessel|boat|device|phone|model|car|vehicle|train|rocket"
    r"|satellite|probe|drug|vaccine|treaty|law|bill|film|book|game|software|system"
    r"|Index|Flugzeug|Schiff|Gerät|Modell|Auto|Fahrzeug|Zug|Rakete|Satellit|Sonde|Gesetz|Film|Buch|Spiel))\b"
)
_SUBJECT = re.compile(
    r"(?:The |Der |Die |Das )?((?:[A-ZÀ-Þ][\w.&'’-]*|\d+)(?: (?:[A-ZÀ-Þ][\w.&'’-]*|\d+)){0,5})\b"
)
_MEANT: Mapping[NameKind, re.Pattern[str]] = {
    "person": _THE_PERSON,
    "organisation": _THE_ORGANISATION,
    "place": _THE_PLACE,
}


def _anybody(_number: int) -> bool:
    return True


class Pointed:
    """The names of a text by the sentences in which they stand; a name is meant by its number."""

    def __init__(self, text: str, marks: Marks) -> None:
        self._text = text
        self._marks = marks
        self._mentions = _by_sentence(marks)

    def mentions_in(self, number: int) -> list[tuple[Span, int]]:
        """The mentions in sentence `number`, with the number of the name."""
        return self._mentions.get(number, [])

    @remembered
    def named_in(self, passage: Span) -> frozenset[int]:
        """Whose names stand in a passage."""
        first, last = self._marks.sentence_at(passage.start), self._marks.sentence_at(passage.end)
        return frozenset(
            number
            for at in range(first, last + 1)
            for mention, number in self.mentions_in(at)
            if mention.overlaps(passage)
        )

    def named_last(
        self, before: Span, able: Callable[[int], bool] = _anybody, back: int = _BACK
    ) -> frozenset[int]:
        """Whoever of those `able` to be meant what is before a passage names last, sentence by sentence.

        Who is only described there, as "the defendant", is meant with the one who is named before.
        """
        at = self._marks.sentence_at(before.start)
        lead = Span(self._marks.sentences[at].start, before.start)
        found: frozenset[int] = frozenset()
        for passage in (lead, *reversed(self._marks.sentences[max(0, at - back) : at])):
            found |= frozenset(filter(able, self.named_in(passage)))
            if any(map(self._is_named, found)):
                break
        return found

    def _is_named(self, number: int) -> bool:
        """Whether a name has a capital, which a description has not in any language but German."""
        return any(map(str.isupper, self._marks.names[number].fullest.of(self._text)))

    @remembered
    def described_in(self, passage: Span) -> frozenset[int]:
        """Those that "the company" or "the city" may mean in a passage."""
        kinds = [kind for kind, noun in _MEANT.items() if noun.search(passage.of(self._text))]
        return frozenset[int]().union(
            *(self.named_last(passage, self.of_kinds(kind), _FARTHER_BACK) for kind in kinds)
        )

    def subject_before(self, sentence: Span) -> str:
        """The words with a capital that what is before begins with, where a sentence goes on about "it".

        No mark says what they name: an index, a ship, a model.
        """
        at = self._marks.sentence_at(sentence.start)
        if not _GOING_ON.match(sentence.of(self._text)):
            return ""
        for passage in reversed(self._marks.sentences[max(0, at - _BACK) : at]):
            before = passage.of(self._text)
            if not _GOING_ON.match(before):
                subject = _SUBJECT.match(before)
                return subject[1] if subject and not self.named_in(passage) else ""
        return ""

    def of_kinds(self, *kinds: NameKind) -> Callable[[int], bool]:
        """Whether a name is of one of some kinds."""
        return lambda number: self._marks.names[number].kind in kinds


def _by_sentence(marks: Marks) -> dict[int, list[tuple[Span, int]]]:
    found: dict[int, list[tuple[Span, int]]] = {}
    for number, name in enumerate(marks.names):
        for mention in name.mentions:
            for at in range(marks.sentence_at(mention.start), marks.sentence_at(mention.end - 1) + 1):
                found.setdefault(at, []).append((mention, number))
    return found
