"""Whom a pronoun beside a cue means: the person the sentence before begins with, or who spoke last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Name, Source
from summarise.evidence.names.german_groups import is_described
from summarise.evidence.speech.cast import Cast
from summarise.evidence.speech.cue_words import VERBS
from summarise.evidence.speech.genders import fits

_PRONOUN = re.compile(
    r"(?:he|she|they|you|er|sie|il|elle|ils|elles|él|ella|ellos|ellas|lui|lei|loro|ele|ela|eles|elas"
    r"|we|wir|nous|i|ich|his|her|their)\Z",
    re.IGNORECASE,
)
_OWN_WORD = re.compile(
    r"(?:seine|ihre)[nrm]? (?:eigenen? |eigener )?(?:Angabe|Aussage|Wort|Ansicht|Einschätzung"
    r"|Darstellung|Auffassung"
    r"|Meinung|Überzeugung)\w*\Z",
    re.IGNORECASE,
)
"""What somebody says or holds who was named before: "nach seinen Angaben"."""
_SINGULAR = frozenset("he she er il elle él ella lui lei ele ela his her".split())
_IS_TOLD = re.compile(r"\b(?:that|dass|daß|said|says) \Z")
"""Before a pronoun within what somebody tells."""
_TOLD = 12
_VERB_BEFORE = re.compile(r"(?P<verb>[a-zäöüß]+) \Z")
_VERB_BEHIND = re.compile(r" (?P<verb>[a-zäöüß]+)")
_NEAR_VERB = 20
_NEAR = 800
_PAIR = 2
_JOINT = re.compile(r"\s*(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|&)\s+(?:[\w.’'-]+\s+){0,3}?")
_AGE = re.compile(r"(?:the |der |die |das )?\d{1,3}[- ]?(?:year[- ]old|jährige[rnms]?)\Z", re.IGNORECASE)


def is_pronoun(words: str) -> bool:
    """Whether the words say no more than "she", "his", "nach seinen Angaben"."""
    return _PRONOUN.match(words) is not None or _OWN_WORD.match(words) is not None


def is_age(words: str) -> bool:
    """Whether somebody is called by an age alone: "the 41-year-old"."""
    return _AGE.match(words) is not None


def has_name(text: str, name: Name) -> bool:
    """Whether somebody is called by a name in the text, and not only described: "a wounded soldier"."""
    return not (text[name.fullest.start].islower() or is_described(name.fullest.of(text)))


def of_pronoun(text: str, mention: Span, people: Cast, before: Sequence[Span], last: Source | None) -> Source:
    """Who a pronoun means: the person the sentence before begins with, or who spoke last."""
    word = mention.of(text).lower()
    if _OWN_WORD.match(word):
        word = "er" if word.startswith("sein") else "sie"
    unclear = Source(mention, mention, "unclear")
    word = "ella" if word == "sie" and _is_one(text, mention) else word
    last = near(mention, last)
    if word in {"i", "we", "you", "wir"}:
        return unclear
    if word in _SINGULAR or word == "sie" or _AGE.match(word):
        if _IS_TOLD.search(text, max(0, mention.start - _TOLD), mention.start):
            tellers = _people_meant(text, word, people, Span(before[0].end if before else 0, mention.start))
            if tellers:
                return Source(mention, tellers[0].fullest, "person") if len(tellers) == 1 else unclear
        for sentence in before:
            spoke = last if last is not None and sentence.covers(last.mention) else None
            if spoke is not None and spoke.kind in {"person", "anonymous"} and _can_mean(text, word, spoke):
                return Source(mention, spoke.fullest, spoke.kind)
            meant = [pair for pair in people.within(sentence) if _is_meant(text, word, pair[1])]
            if meant and _are_joined(text, meant):
                return unclear
            if meant:
                person = meant[0][1]
                return Source(mention, person.fullest, "person" if has_name(text, person) else "anonymous")
    if (
        last is None
        or last.kind == "unclear"
        or (word in _SINGULAR and last.kind not in {"person", "anonymous"})
        or not _can_mean(text, word, last)
    ):
        return unclear
    if word in {"they", "ils", "elles"} and last.kind == "person":
        return unclear
    return Source(mention, last.fullest, last.kind)


def _is_one(text: str, mention: Span) -> bool:
    """Whether "sie" is one woman, as the verb beside it says: "betonte sie", not "betonten sie"."""
    verb = _VERB_BEFORE.search(text, max(0, mention.start - _NEAR_VERB), mention.start) or _VERB_BEHIND.match(
        text, mention.end
    )
    return verb is not None and verb["verb"] in VERBS and not verb["verb"].endswith("en")


def _people_meant(text: str, pronoun: str, people: Cast, passage: Span) -> list[Name]:
    """Those whom `passage` names and the pronoun may mean, each once."""
    meant = {name.fullest: name for _, name in people.within(passage) if _is_meant(text, pronoun, name)}
    return [name for name in meant.values() if has_name(text, name)]


def near(mention: Span, last: Source | None) -> Source | None:
    """The last source, if it is near enough for a word at `mention` to mean it."""
    return last if last is not None and mention.start - last.mention.end <= _NEAR else None


def _can_mean(text: str, pronoun: str, spoke: Source) -> bool:
    return fits(pronoun, spoke.mention.of(text)) and fits(pronoun, spoke.fullest.of(text))


def _is_meant(text: str, pronoun: str, name: Name) -> bool:
    role = name.role.of(text) if name.role is not None else ""
    return name.kind == "person" and fits(pronoun, role) and fits(pronoun, name.fullest.of(text))


def _are_joined(text: str, meant: Sequence[tuple[Span, Name]]) -> bool:
    """Whether the first two are named in one breath, so that a pronoun means neither: "Ann nor Eve"."""
    if len(meant) < _PAIR or meant[0][1] is meant[1][1]:
        return False
    return _JOINT.fullmatch(text, meant[0][0].end, meant[1][0].start) is not None
