"""Labels: the words before a colon that say whose a sentence is: "Police: Two men fled"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.speech.cast import Cast
from summarise.evidence.speech.source_kinds import is_medium, is_unnamed, kind_of

_LABEL = re.compile(
    r"(?:^|(?<=\n))[ \t]*((?:[A-ZÀ-Þ][\w.’'-]*"
    r"|(?<=\w )[a-zà-ÿ]{1,12})(?: [\w.’'-]{1,30}){0,5}):[ \t]+(?=[\w„“\"«])",
    re.MULTILINE,
)
_STUDIES = frozenset(
    "study studies report reports poll survey studie umfrage bericht étude sondage estudio encuesta studio "
    "sondaggio estudo witnesses".split()
)
_SPEAKING_BODIES = frozenset(
    "police prosecutors court ministry government officials army polizei staatsanwaltschaft gericht "
    "regierung "
    "ministerium policía fiscalía gobierno polizia procura polícia".split()
)
_NO_MEDIUM = re.compile(
    r"(?:News|Sun|Post|Times|Journal|Mirror|Radio|Sky|Independent|Observer|TV|Das Bild"
    r"|(?!Sky|Fox)[A-Z][a-z]+ News)\Z"
)
"""Words that begin another kind of line as often: "Good News: …"."""
_NO_TURNS = re.compile(
    r"(?:NOTE|TIP|UPDATE|WARNING|READ|WATCH|LISTEN|PHOTOS?|VIDEOS?|MORE|RELATED|DATE|TIME|PLACE"
    r"|WHERE|WHEN|WHAT"
    r"|LIVE|BREAKING|ANALYSIS|OPINION|EXCLUSIVE|FACT|CLAIM|RESULTS?|SCORE|[QAFRP]\d*)\Z"
)
_SENTENCE = re.compile(r"[^\n]{0,400}?\b[a-zà-ÿ]+ [^\n]{0,400}?\b[a-zà-ÿ]+")
_SAYS = re.compile(
    r"[^\n]{0,400}?(?:[.!?…](?:[\s”\"’)]|\Z)|\b(?:is|are|was|were|will|has|have|had|can|must|should"
    r"|would|I|we|he|she"
    r"|they|it|you|ist|sind|war|wird|hat|haben|wir|ich|est|sont|sera|es|son|será|è|sono|sarà)\b)",
    re.IGNORECASE,
)
"""Behind a name that a title can begin with as well: "Ana Ruiz: the making of a poet"."""
_NAME = re.compile(r"[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2}")
_LONGEST_WORDS = 4


def labels(text: str, people: Cast) -> dict[int, Span]:
    """The labels of `text` that name a source, by where their lines begin."""
    found = [match for match in _LABEL.finditer(text) if _SENTENCE.match(text, match.end())]
    turns = Counter(match.group(1) for match in found)
    talking = _in_conversation(text, found, turns)
    return {
        match.start(1): Span(*match.span(1))
        for match in found
        if _is_body(match.group(1))
        or match.group(1) in talking
        or (
            _is_speaker(Span(*match.span(1)), match.group(1), people, turns[match.group(1)])
            and _SAYS.match(text, match.end())
        )
    }


def _in_conversation(text: str, found: Sequence[re.Match[str]], turns: Counter[str]) -> frozenset[str]:
    """The labels of an interview: two or more names that come again, of which one asks."""
    names = {label for label, times in turns.items() if times > 1 and _NAME.fullmatch(label)}
    ends = {match: text.find("\n", match.end()) for match in found}
    asks = {
        match.group(1)
        for match, end in ends.items()
        if text[match.end() : end if end >= 0 else len(text)].rstrip().endswith("?")
    }
    return frozenset(names) if len(names) > 1 and names & asks else frozenset()


def _is_speaker(span: Span, words: str, people: Cast, times: int) -> bool:
    """Whether a label is a name, or in capitals and there more than once."""
    if any(
        mention == span and name.kind in {"person", "organisation"} for mention, name in people.within(span)
    ):
        return True
    return times > 1 and words.isupper() and len(words) > 1 and _NO_TURNS.match(words) is None


def _is_body(words: str) -> bool:
    """Whether a label says what kind of source it is: "Police", "Study", "Witnesses", "Reuters"."""
    if len(words.split()) > _LONGEST_WORDS:
        return False
    last = words.rsplit(" ", 1)[-1]
    unnamed = is_unnamed(words) and kind_of(words) == "anonymous" and not last.isupper()
    return words.lower() in _STUDIES or unnamed or _is_known_medium(words) or last.lower() in _SPEAKING_BODIES


def _is_known_medium(words: str) -> bool:
    return is_medium(words) and _NO_MEDIUM.match(words) is None
