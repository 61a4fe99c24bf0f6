"""Whether what a statement gives as a cause is given as one in the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from summarise.grounding.words import content_words

_VERB = (
    "(?:be|begin|start|end|land|arrive|open|close|take|leave|meet|return|go|come|run|play|appear|face|speak"
    "|give|make|hold|finish|expire|retire|visit|launch|release|vote)"
)
"""Behind "due to" it says what is to come, and no cause."""
_CAUSE = re.compile(
    rf"\b(?:because(?: of)?|due to(?! {_VERB})|owing to|as a result of|thanks to"
    r"|weil|wegen|aufgrund|parce que"
    r"|à cause de|porque|debido a|a causa (?:di|de)|perché|por causa de)\b",
    re.IGNORECASE,
)
_PERHAPS_CAUSE = re.compile(rf"{_CAUSE.pattern}|\b(?:since|durch|nachdem)\b", re.IGNORECASE)
_CAUSAL = re.compile(
    r"\b(?:because|due to|owing to|caus\w+|result\w*|thanks to|led to|leading to|reasons?|why|blam\w+"
    r"|attribut\w+|driven by|(?<=, )so"
    r"|weil|wegen|aufgrund|führte?n? zu|grund|parce|cause|porque|debido|causa|perché)\b",
    re.IGNORECASE,
)
_PERHAPS_CAUSAL = re.compile(
    r"\b(?:so that|since|after|following|amid|over|for|as|in (?:the face|view|light) of|in response to|citing"
    r"|given|with|nach|durch|denn|da|nachdem|angesichts|après|suite|pour|tras"
    r"|por|dopo|após)\b",
    re.IGNORECASE,
)
"""What names a cause at times; then the effect stands in the same sentence."""
_NO_CAUSE = re.compile(
    r"\b(?:not|nicht) (?:because(?: of)?|due to|wegen|aufgrund|weil)\b([^.,;]{1,100})", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.;](?!\d)")
_REACH = 500
"""Characters on either side of the word for a cause."""
_SHARE = 0.5
_SHARE_OF_EFFECT = 0.3
_OF_A_THING = re.compile(r"of|to|wegen|aufgrund|durch", re.IGNORECASE)
_GERMAN = frozenset("wegen aufgrund durch".split())
_GERMAN_THING = re.compile(r"(?: [a-zäöüß]+){0,3}? [A-ZÄÖÜ][\w-]+")
"""What is behind "wegen", up to its noun."""
_MOST = 3
"""Words of meaning that name a thing which is a cause, behind "because of" or "due to"."""


class _Given(NamedTuple):
    """A word for a cause, and what stands on its two sides in its sentence."""

    word: str
    before: str
    behind: str
    thing: str
    """What is behind "wegen"; empty where nothing tells where it ends."""


def other_cause(statement: str, sentences: Sequence[str]) -> str | None:
    """Which cause of `statement` no sentence of `sentences` gives for it, in words for a reader."""
    causes = list(_parted(statement))
    if not causes:
        return None
    denied, others = _denied(sentences)
    for _, cause, word in causes:
        named = cause[:_MOST]
        if named and others.isdisjoint(named) and any(words.issuperset(named) for words in denied):
            return f"the cited words deny this cause: “{word}”"
    there = [side for one in sentences for side in _sides(one, _PERHAPS_CAUSE)]
    for told_effect, told_cause, _ in _sides(statement, _CAUSE):
        for effect_there, cause_there, word in there:
            if _is_turned_round(told_effect, told_cause, effect_there, cause_there):
                return f"the cited words give it the other way round: “{word}”"
    told = [frozenset(content_words(f"{each} {each.replace('-', ' ')}")) for each in sentences]
    for effect, cause, word in causes:
        meant = cause[:_MOST] if _OF_A_THING.search(word) else cause
        given = any(
            _holds(told[number], meant, _SHARE) and _has_effect(effect, number, sentences, told)
            for number in range(len(sentences))
        )
        if meant and not given:
            return f"the cited words give no such cause: “{word}”"
    return None


def _parted(text: str) -> Iterator[tuple[list[str], list[str], str]]:
    """The words of each effect of `text`, those of its cause, and the word between them."""
    for each in _causes(text, _CAUSE):
        yield content_words(each.before), content_words(each.thing or each.behind), each.word


def _sides(text: str, marker: re.Pattern[str]) -> Iterator[tuple[set[str], set[str], str]]:
    """The same, and where the cause comes first its effect behind it."""
    for each in _causes(text, marker):
        is_in_front = not content_words(each.before)
        clause, _, rest = each.behind.partition(", ") if is_in_front else (each.behind, "", "")
        cause, effect = content_words(clause), content_words(f"{each.before} {rest}")
        if each.thing or _OF_A_THING.search(each.word):
            named = len(content_words(each.thing)) if each.thing else _MOST
            cause, effect = cause[:named], effect + cause[named:]
        yield set(effect), set(cause), each.word


def _causes(text: str, marker: re.Pattern[str]) -> Iterator[_Given]:
    for found in marker.finditer(text):
        behind = _SENTENCE.split(text[found.end() : found.end() + _REACH])[0]
        thing = _GERMAN_THING.match(behind) if found.group().lower() in _GERMAN else None
        yield _Given(
            word=found.group(),
            before=_SENTENCE.split(text[max(0, found.start() - _REACH) : found.start()])[-1],
            behind=behind,
            thing=thing.group() if thing else "",
        )


def _denied(sentences: Sequence[str]) -> tuple[list[set[str]], set[str]]:
    """The words of each cause that is given as none, "not because of the strike", and those of all others."""
    denied = [set(content_words(found[1])) for one in sentences for found in _NO_CAUSE.finditer(one)]
    others = {word for one in sentences for _, told, _ in _parted(_NO_CAUSE.sub("", one)) for word in told}
    return denied, others


def _is_turned_round(
    effect: Set[str], cause: Set[str], effect_there: Set[str], cause_there: Set[str]
) -> bool:
    """Whether a cause is the effect there, and its effect the cause."""
    straight = len(effect & effect_there - cause_there), len(cause & cause_there - effect_there)
    turned = len(effect & cause_there - effect_there), len(cause & effect_there - cause_there)
    return min(turned) > 0 and sum(turned) > sum(straight) and min(straight) == 0


def _has_effect(
    effect: Sequence[str], number: int, sentences: Sequence[str], told: Sequence[frozenset[str]]
) -> bool:
    """Whether the sentence with a cause has its effect; if it says that it is one, the next may."""
    if _CAUSAL.search(sentences[number]):
        near = told[max(0, number - 1) : number + 2]
        return _holds(frozenset[str]().union(*near), effect, _SHARE_OF_EFFECT)
    perhaps = _PERHAPS_CAUSAL.search(sentences[number]) is not None
    return perhaps and _holds(told[number], effect, _SHARE_OF_EFFECT)


def _holds(told: frozenset[str], words: Sequence[str], share: float) -> bool:
    return sum(word in told for word in words) >= share * len(words)
