"""The words by which a text hands over to somebody: "said", "according to", "nach Angaben von".

A cue is found by its form and by its nearest neighbours; who the source is, and what is theirs,
is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from summarise.documents import Span
from summarise.evidence.marks import Strength
from summarise.evidence.speech.cue_phrases import PHRASES
from summarise.evidence.speech.cue_words import (
    AUXILIARIES,
    BE,
    GERMAN_PARTICIPLES,
    GERMAN_PARTICLES,
    NEEDS_COMPLEMENT,
    NOUN_LIKE,
    PASSIVES,
    ROMANCE_AUXILIARIES,
    VERBS,
    Takes,
)

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_OPENING_MARKS = '"“„«‘'
_CLAUSE_OPENERS = frozenset(
    "that how why whether what it there he she they we he's it's there's i this these".split()
)
_NOT_A_VERB_AFTER = frozenset(
    "the a an this these those his her its their our my your such some no any of in by with for on at from "
    "between many several various more other united recent and or".split()
)
_MODIFIED = frozenset("the a an its his her their our this these".split())
_ADVERBS = frozenset(
    "also later then now even again first further never once still repeatedly since today".split()
)
_INFINITIVES = frozenset("went continued goes go on".split())
_REACH = 25


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say that somebody says something."""

    span: Span
    """The cue itself: "said", "According to"."""
    group: Span
    """The cue with its auxiliaries and adverbs: "had previously said"."""
    strength: Strength
    takes: Takes
    """What can follow: any `clause`, only a `that`-clause, an `object`, only a `quote`."""
    source: Literal["subject", "after", "before"]
    """Where the source stands: the subject of a verb, or the words right after or before."""
    language: str
    form: Literal["finite", "participle", "phrase"]


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    lower: str


def cues(text: str) -> tuple[Cue, ...]:
    """Every cue of `text` in order, those inside quotations too."""
    words = [_Word(m.start(), m.end(), m.group().lower().replace("’", "'")) for m in _WORD.finditer(text)]
    found: list[Cue] = []
    for index in range(len(words)):
        cue = _phrase(text, words, index) or _verb(text, words, index)
        if cue is not None and (not found or cue.span.start >= found[-1].span.end):
            found.append(cue)
    return tuple(found)


def _phrase(text: str, words: list[_Word], index: int) -> Cue | None:
    """A set phrase with the source beside it."""
    for phrase in PHRASES.get(words[index].lower, ()):
        last = index + len(phrase.words) - 1
        if last >= len(words) or any(
            words[index + step].lower not in wanted for step, wanted in enumerate(phrase.words)
        ):
            continue
        if not all(_touch(text, words[step], words[step + 1]) for step in range(index, last)):
            continue
        start, end = words[index].start, words[last].end
        if phrase.fits is not None and not phrase.fits(text, start, end):
            continue
        return Cue(
            Span(start, end),
            Span(start, end),
            phrase.strength,
            "clause",
            phrase.source,
            phrase.language,
            "phrase",
        )
    return None


def _verb(text: str, words: list[_Word], index: int) -> Cue | None:
    entry = VERBS.get(words[index].lower)
    if entry is None:
        return None
    word = words[index]
    if text[word.start].isupper() and not word.lower.endswith("ing"):
        return None
    particles = GERMAN_PARTICLES.get(word.lower)
    if particles is not None and not any(
        later.lower in particles for later in _same_sentence(text, words, index, 1)
    ):
        return None
    if entry.language == "de":
        start = _german_auxiliary(text, words, index) if word.lower in GERMAN_PARTICIPLES else None
        if start is None and not entry.finite:
            return None
        group = Span(word.start if start is None else start, word.end)
        return Cue(Span(word.start, word.end), group, entry.strength, entry.takes, "subject", "de", "finite")
    return _english_or_romance(text, words, index)


def _english_or_romance(text: str, words: list[_Word], index: int) -> Cue | None:
    entry, word = VERBS[words[index].lower], words[index]
    first = index
    leading = (AUXILIARIES if entry.language == "en" else ROMANCE_AUXILIARIES) | _ADVERBS
    while (
        first
        and (words[first - 1].lower in leading or words[first - 1].lower.endswith("ly"))
        and _touch(text, words[first - 1], words[first])
    ):
        first -= 1
    before = words[first - 1].lower if first and _touch(text, words[first - 1], words[first]) else ""
    helpers = [words[step].lower for step in range(first, index)]
    following = _following(text, words, index)
    is_participle = word.lower.endswith("ing") and not any(helper in BE for helper in helpers)
    if following == "by" or (not is_participle and any(helper in BE for helper in helpers)):
        return _passive(words, index, following)
    if "to" in helpers or before == "to":
        told = next((at for at in range(max(0, index - 3), index) if words[at].lower in _INFINITIVES), None)
        if told is None:
            return None
        first = told
    if is_participle:
        fits = before not in _NOT_A_VERB_AFTER - {"and", "or", "by", "in"}
    else:
        fits = bool(helpers) or before not in _MODIFIED
    if word.lower in NOUN_LIKE:
        fits = fits and _reads_as_verb(following, before, helpers)
    if not fits or not _has_needed(text, words, index):
        return None
    return Cue(
        Span(word.start, word.end),
        Span(words[first].start, word.end),
        entry.strength,
        entry.takes,
        "subject",
        entry.language,
        "participle" if is_participle else "finite",
    )


def _has_needed(text: str, words: list[_Word], index: int) -> bool:
    """Whether a verb that reports only with certain words ("issue a warning") has one of them near."""
    needed = NEEDS_COMPLEMENT.get(words[index].lower)
    return needed is None or any(later.lower in needed for later in _same_sentence(text, words, index, 1)[:4])


def _passive(words: list[_Word], index: int, following: str) -> Cue | None:
    """ "reported by the agency": the source stands behind."""
    if following != "by" or words[index].lower not in PASSIVES:
        return None
    entry = VERBS[words[index].lower]
    span = Span(words[index].start, words[index + 1].end)
    return Cue(span, span, entry.strength, "clause", "after", entry.language, "phrase")


def _reads_as_verb(following: str, before: str, helpers: list[str]) -> bool:
    """Whether a form that can be a noun ("reports", "claims") is a verb here."""
    if helpers and before not in _NOT_A_VERB_AFTER:
        return True
    if before in _NOT_A_VERB_AFTER or not before:
        return False
    return following in _CLAUSE_OPENERS or following in _OPENING_MARKS or following in {"the", "a", "an"}


def _following(text: str, words: list[_Word], index: int) -> str:
    """The word, or the opening mark, right behind a word; a colon or comma before a mark is passed over."""
    rest = text[words[index].end : words[index].end + 4].lstrip(" \t\n,:\u00a0")
    if rest[:1] and rest[0] in _OPENING_MARKS:
        return rest[0]
    if index + 1 < len(words) and _touch(text, words[index], words[index + 1]):
        return words[index + 1].lower
    return ""


def _touch(text: str, word: _Word, after: _Word) -> bool:
    """Whether nothing but white space stands between two words."""
    return after.start - word.end < 4 and not text[word.end : after.start].strip()


def _same_sentence(text: str, words: list[_Word], index: int, step: int) -> list[_Word]:
    """The words near one, forward or backward, as far as the sentence goes."""

    def walk() -> Iterator[_Word]:
        at = index + step
        while 0 <= at < len(words) and abs(at - index) <= _REACH:
            left, right = sorted((at - step, at))
            gap = text[words[left].end : words[right].start]
            if any(sign in gap for sign in ".!?;\n"):
                return
            yield words[at]
            at += step

    return list(walk())


def _german_auxiliary(text: str, words: list[_Word], index: int) -> int | None:
    """Where the auxiliary of a German participle at the end of its clause stands."""
    for earlier in _same_sentence(text, words, index, -1):
        if earlier.lower in {"hat", "habe", "haben", "hatte", "hatten", "hätten"}:
            return earlier.start
    return None
