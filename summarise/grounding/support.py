"""Holding a statement against the words it is said to rest on."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marking import figures_in
from summarise.grounding.direction import other_direction
from summarise.grounding.words import FUNCTION_WORDS, content_words, stem, words

_SHARE = 0.6
_SHARE_OF_REMARK = 0.8
_NO_END = frozenset("a an the of in with and or to for from by at on as their his her its".split())
_OF_SOURCING = frozenset(
    content_words(
        """account anonymous anyone attribute attribution author cite cited claim clear confirm confirmation
        contradict contradiction date detail direct document doubt estimate evidence exact exactly figure
        given hand hedge identify imprecise independent independently indirect information interest
        interested medium name news nobody note number official outlet party partial prove proof publication
        quote range report rest rumour secondhand second side single source sourcing speak specify statement
        support text uncertain unclear unconfirmed unidentified unnamed unsourced unspecified vague verify
        verification witness"""
    )
)
_REACH = 4
_REACH_CHARACTERS = 120

_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|yet to"
    r"|den(?:y|ies|ied|ying)|refus\w+|fail(?:s|ed|ing)? to"
    r"|nicht|kein\w*|nie|ohne|ne|pas|jamais|sin|nunca)\b|n['’]t\b",
    re.IGNORECASE,
)
_ABBREVIATED_UNIT = re.compile(r"\d\s?([^\W\d_]{1,3})\b")
_NUMBER = re.compile(r"\d+(?:[.,’']\d+)*")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a whole text."""

    words: frozenset[str]
    """Each word and each part of a compound, without regard to case."""
    ordinary: frozenset[str]
    """Stems of what is written in small letters: no names, however a headline capitalises them."""
    stems: frozenset[str]
    """Stems of the words of meaning."""

    @classmethod
    def of(cls, text: str) -> Vocabulary:
        written = frozenset(words(text))
        folded = {word.casefold() for word in written}
        return cls(
            words=frozenset(folded | {piece for word in folded for piece in re.split(r"['’-]", word)}),
            ordinary=frozenset(stem(word) for word in written if word.islower()),
            stems=frozenset(content_words(" ".join(written))),
        )


def unsupported(statement: str, passages: str, vocabulary: Vocabulary) -> str | None:
    """Why `passages` do not bear `statement` out, in words for a reader; None where they do.

    Args:
        statement: what somebody says, in their own words.
        passages: the words it is said to rest on.
        vocabulary: the words of the whole text, in which every name must stand somewhere.
    """
    if " ".join(statement.split()) in {" ".join(passage.split()) for passage in passages.split("\n\n")}:
        return None
    return (
        _broken_off(statement)
        or _other_figure(statement, passages)
        or _other_name(statement, vocabulary)
        or _other_negation(statement, passages)
        or other_direction(statement, passages)
        or _other_words(statement, set(content_words(passages)), _SHARE)
    )


def unfounded(remark: str, passages: str, vocabulary: Vocabulary) -> str | None:
    """Why `remark` is no observation about the text, in words for a reader; None where it is one.

    It may speak of sourcing in words of its own; everything else has to be the text's.
    """
    there = vocabulary.stems | _OF_SOURCING
    return (
        _broken_off(remark)
        or _other_figure(remark, passages)
        or _other_name(remark, vocabulary)
        or _other_words(remark, there, _SHARE_OF_REMARK)
    )


def _broken_off(statement: str) -> str | None:
    written = words(statement)
    if written and written[-1].lower() in _NO_END:
        return f"it breaks off at “{written[-1]}”"
    return None


def _other_figure(statement: str, passages: str) -> str | None:
    there = figures_in(passages)
    for figure in figures_in(statement):
        same = [other for other in there if _same_amount(figure.value, other.value, other.value_to)]
        if not same and figure.value is not None and figure.span.of(statement) not in passages:
            return f"the number {figure.span.of(statement)} is not in the cited words"
        if same and figure.unit and not any(figure.unit == other.unit for other in same):
            return f"the unit of {figure.span.of(statement)} is not that of the cited words"
    digits = {_plain(found) for found in _NUMBER.findall(passages)}
    values = {str(figure.value) for figure in there}
    for found in _NUMBER.findall(statement):
        if _plain(found) not in digits | values:
            return f"the number {found} is not in the cited words"
    known = {word.lower() for word in words(passages)}
    for found in _ABBREVIATED_UNIT.finditer(statement):
        unit = found[1].lower()
        if found.group() not in passages and unit not in known | FUNCTION_WORDS:
            return f"the unit “{found[1]}” is not in the cited words"
    return None


def _same_amount(value: float | None, other: float | None, to: float | None) -> bool:
    return value is not None and value in (other, to)


def _plain(number: str) -> str:
    return re.sub(r"[,’'](?=\d{3}(?!\d))", "", number)


def _other_name(statement: str, vocabulary: Vocabulary) -> str | None:
    for position, word in enumerate(words(statement)):
        name = word.removesuffix("'s").removesuffix("’s")
        if not position or not name[:1].isupper() or name.casefold() in vocabulary.words:
            continue
        if stem(name.lower()) not in vocabulary.ordinary:
            return f"{name} is nowhere in the text"
    return None


def _other_negation(statement: str, passages: str) -> str | None:
    """Each side must deny what the other denies, as far as both speak of it."""
    said, there = _denials(statement), _denials(passages)
    for words_denied, negation in said:
        if not any(words_denied & other for other, _ in there):
            return f"the cited words do not deny this: “{negation}”"
    stated = set(content_words(statement))
    for words_denied, negation in there:
        spoken_of = len(words_denied & stated) * 2 > len(words_denied)
        if spoken_of and not any(words_denied & other for other, _ in said):
            return f"the cited words deny this: “{negation}”"
    return None


def denies(text: str) -> bool:
    """Whether anything in `text` is said not to be so."""
    return _NEGATION.search(text) is not None


def _denials(text: str) -> list[tuple[set[str], str]]:
    """What `text` denies: the words of meaning behind each negation, and the negation."""
    return [
        (set(content_words(text[found.end() : found.end() + _REACH_CHARACTERS])[:_REACH]), found.group())
        for found in _NEGATION.finditer(text)
    ]


def _other_words(statement: str, there: Set[str], share: float) -> str | None:
    stated = [word for word in content_words(statement) if not word.isdigit()]
    if not stated:
        return "it says nothing that could be checked"
    missing = [word for word in stated if word not in there]
    if len(missing) > (1 - share) * len(stated):
        return (
            f"only {len(stated) - len(missing)} of its {len(stated)} words of meaning are in the cited words"
        )
    return None


def passages_of(spans: tuple[Span, ...], text: str) -> str:
    """The words of `spans`, with a blank line between one passage and the next."""
    return "\n\n".join(span.of(text) for span in spans)
