"""Which deed of a statement has not come to be in the words it rests on, in whatever language these are.

A verb that the text has only in the infinitive, behind "will" or "agreed to", has not come to be; nor has a
thing that somebody there waits for, hopes for or demands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from summarise.grounding.support.clauses import Word, is_past
from summarise.grounding.words import REPORTING

CALL = re.compile(r"call(?:s|ed|ing)?")
FUTURE = frozenset("will would shall".split())
_TO_COME = FUTURE | frozenset("soon wird werden soll sollen bald".split())
_ALREADY = frozenset("already bereits schon".split())
_SINCE = frozenset("since seit".split())
_BEGUN = frozenset("began begun started launched begann begannen begonnen startete starteten".split())
_HAVE = frozenset("has have had hat haben hatte hatten ist sind war waren wurde wurden was were".split())
_SEEKING = re.compile(
    r"await(?:s|ed|ing)?|wait(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|request(?:ed|ing)"
    r"|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|sucht|suchen|fahndet|fahnden"
    r"|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|needs?|appl(?:y|ies|ied|ying)"
    r"|urg(?:es?|ed|ing)|threaten(?:s|ed|ing)?|proposed?|potential|possible"
    r"|wartet|warten|hofft|hoffen|fordert|fordern|verlangt|verlangen|bittet|bitten|beantragt|braucht|brauchen"
    r"|erwartet|erwarten|droht|drohen|drohten?|forderten?|hofften?|warteten?|verlangten?|beantragten?"
    r"|mögliche[nrsm]?"
)
"""What somebody wants or waits for stands behind these."""
_GETTING = re.compile(
    r"received?|obtained|granted|secured|found|located|recovered|gefunden|fand(?:en)?|erh(?:alten|ielt|ielten)"
    r"|bekommen|bekam(?:en)?|erteilt|gewährt"
)
JOINING = frozenset("und oder sowie and or".split())

Is = Callable[[Word], bool]
Seen = Callable[[Word, Sequence[Word]], bool]


def left_open(
    said: Sequence[Word], there: Sequence[Word], is_done: Seen, opens: Callable[[Word], Seen], is_deed: Is
) -> str | None:
    """Which deed `said` has come to be and `there` leaves open, in words for a reader.

    Args:
        said: the words of a statement.
        there: the words it rests on.
        is_done: whether a verb of a statement says that it has come to be.
        opens: by verb of a statement: whether a word that means the same is left open.
        is_deed: whether a word says what somebody did.
    """
    for word in said:
        if word.plain in REPORTING or not (word.meaning and word.written.islower() and is_done(word, said)):
            continue
        same = [other for other in there if other.meaning == word.meaning]
        if not same and _GETTING.fullmatch(word.plain):
            same = _gotten(word, said, there, is_deed)
        is_left_open = opens(word)
        if same and all(is_left_open(other, there) or _is_sought(other, there, is_deed) for other in same):
            return f"the cited words do not say that this has happened: “{word.written}”"
    return _already(said, there)


def _already(said: Sequence[Word], there: Sequence[Word]) -> str | None:
    """Whether a statement says "already" or "since" of what is to come."""
    known = {word.plain for word in there}
    for word in said:
        told = _ALREADY | _SINCE | _BEGUN if word.plain in _SINCE else _ALREADY
        if (
            word.plain in _ALREADY | _SINCE
            and known.isdisjoint(told | _HAVE)
            and not known.isdisjoint(_TO_COME)
        ):
            return f"the cited words do not say that this has happened: “{word.written}”"
    return None


def _gotten(verb: Word, said: Sequence[Word], there: Sequence[Word], is_deed: Is) -> list[Word]:
    """The words of `there` that mean what is gotten."""
    clause = set(clause_of(verb, said))
    nouns = {
        word.meaning for word in said if word.plain in clause and word.meaning and not is_past(word.plain)
    }
    sought = [word for word in there if word.meaning in nouns and _is_sought(word, there, is_deed)]
    return [word for word in there if any(word.meaning == other.meaning for other in sought)]


def _is_sought(noun: Word, words: Sequence[Word], is_deed: Is) -> bool:
    """Whether somebody waits, hopes or asks for a thing that is named, and no deed stands between."""
    if is_deed(noun) or (noun.plain.endswith("ing") and noun.begins_clause):
        return False
    for word in reversed(words[: noun.order]):
        if word.sentence != noun.sentence:
            return False
        if _SEEKING.fullmatch(word.plain) or _calls_for(word, words):
            return True
        if is_deed(word) and word.order + 1 < noun.order:
            return False
    return False


def _calls_for(word: Word, words: Sequence[Word]) -> bool:
    return CALL.fullmatch(word.plain) is not None and words[word.order + 1].plain == "for"


def clause_of(word: Word, words: Sequence[Word]) -> list[str]:
    """All the words of the clause of one."""
    start, end = word.order, word.order + 1
    while start and not _begins_clause(words[start]) and words[start - 1].sentence == word.sentence:
        start -= 1
    while end < len(words) and words[end].sentence == word.sentence and not _begins_clause(words[end]):
        end += 1
    return [each.plain for each in words[start:end]]


def _begins_clause(word: Word) -> bool:
    return word.begins_clause and word.plain not in JOINING
