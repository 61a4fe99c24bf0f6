"""Plain rules to stand beside the program: what a first afternoon's work would give."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from measuring.found import Finder, Place, Quote, Told

_PAIRS = re.compile(
    r"“([^“”]{2,})”|„([^„“”\"]{2,})[“”\"]|«([^«»]{2,})»|»([^«»]{2,})«|\"([^\"“”\n]{2,})\"|(?<!\w)‘([^‘]{2,}?)’(?!\w)"
)
_NAME = re.compile(r"[A-ZÄÖÜŁÉ][\w'’.-]*(?: (?:(?:von|van|der|de|al|el|bin) )?[A-ZÄÖÜŁÉ][\w'’-]*)*")
_NO_NAMES = frozenset(
    "a an the he she it they we i you his her their its our this that these those there in on at by for "
    "from to as "
    "but and or if when while after before since however according mr mrs ms monday tuesday wednesday "
    "thursday "
    "friday saturday sunday january february march april may june july august september october november "
    "december "
    "der die das ein eine er sie es wir ich im am in auf nach vor bei mit von zu und oder aber wenn als laut "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
)
_REPORTING = {
    "en": "say says said saying tell tells told state states stated stating add adds added adding claim "
    "claims "
    "claimed claiming report reports reported reporting announce announces announced announcing explain "
    "explains "
    "explained warn warns warned argue argues argued note notes noted confirm confirms confirmed deny "
    "denies denied "
    "suggest suggests suggested insist insists insisted comment commented remark remarked reply replied "
    "write wrote "
    "writes tweet tweeted ask asked declare declared describe described believe believes believed think "
    "thinks "
    "thought allege alleged admit admitted acknowledge acknowledged according observe observed estimate "
    "estimated",
    "de": "sagt sagte sagten gesagt erklärt erklärte erklärten meint meinte meinten berichtet "
    "berichtete berichteten "
    "teilt teilte teilten mitgeteilt betont betonte betonten fordert forderte forderten kritisiert "
    "kritisierte "
    "kritisierten behauptet behauptete behaupteten bestätigt bestätigte bestätigten kündigt kündigte "
    "kündigten "
    "angekündigt äußert äußerte äußerten warnt warnte warnten vermutet vermutete vermuteten glaubt "
    "glaubte so "
    "laut zufolge gemäß meldet meldete meldeten bezeichnet bezeichnete begründet begründete verwies verweist",
}
_VERBS = {
    language: re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)
    for language, words in _REPORTING.items()
}


def _marked(text: str, _language: str, _published: date | None) -> Sequence[Quote]:
    return [Quote(place.start, place.end, ()) for place in _between_marks(text)]


def _with_nearest_name(text: str, _language: str, _published: date | None) -> Sequence[Quote]:
    """The nearest name, before or behind: several capitalised words, or the last of such a name."""
    quoted = _between_marks(text)
    outside = [
        match
        for match in _NAME.finditer(text)
        if not any(place.start <= match.start() < place.end for place in quoted)
        and match.group().split()[0].casefold() not in _NO_NAMES
    ]
    surnames = {words[-1] for match in outside if len(words := match.group().split()) > 1}
    names = [match for match in outside if " " in match.group() or match.group() in surnames]
    found: list[Quote] = []
    for place in quoted:
        nearest = min(
            names, key=lambda name: max(name.start() - place.end, place.start - name.end()), default=None
        )
        found.append(Quote(place.start, place.end, (nearest.group(),) if nearest else ()))
    return found


def _between_marks(text: str) -> list[Place]:
    found: list[Place] = []
    for match in _PAIRS.finditer(text):
        group = match.lastindex or 0
        words = match.group(group)
        start = match.start(group) + len(words) - len(words.lstrip())
        found.append(Place(start, start + len(words.strip())))
    return found


def _reporting(text: str, language: str, _published: date | None) -> Sequence[Told]:
    return [Told(match.start(), match.end()) for match in _VERBS[language].finditer(text)]


QUOTATIONS: list[Finder[Quote]] = [
    Finder("everything in quotation marks", _marked),
    Finder("the same, nearest name", _with_nearest_name),
]
ATTRIBUTIONS: list[Finder[Told]] = [Finder("a list of reporting verbs", _reporting, frozenset(_VERBS))]
