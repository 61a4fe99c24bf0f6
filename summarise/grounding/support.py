"""Holding a statement against the words it is said to rest on."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from summarise.documents import Span
from summarise.grounding.amounts import other_amount
from summarise.grounding.binding import misplaced
from summarise.grounding.causes import other_cause
from summarise.grounding.days import other_day
from summarise.grounding.decisive import other_outcome
from summarise.grounding.denials import other_denial
from summarise.grounding.direction import other_direction
from summarise.grounding.naming import Named, other_name
from summarise.grounding.opposites import opposite
from summarise.grounding.subjects import other_subject
from summarise.grounding.words import content_words, pieces_of, stem, words

_SHARE = 0.55
_ELSEWHERE = 0.25
"""What a word counts that the text has, but not the cited words."""
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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a whole text."""

    ordinary: frozenset[str]
    """Stems of what is written in small letters: no names, however a headline capitalises them."""
    stems: frozenset[str]
    """Stems of the words of meaning."""

    @classmethod
    def of(cls, text: str) -> Vocabulary:
        written = frozenset(words(text))
        return cls(
            ordinary=frozenset(stem(word) for word in written if word.islower()),
            stems=frozenset(content_words(" ".join(written))),
        )


def unsupported(statement: str, passages: str, vocabulary: Vocabulary, named: Named) -> str | None:
    """Why `passages` do not bear `statement` out, in words for a reader; None where they do.

    Args:
        statement: what somebody says, in their own words.
        passages: the words it is said to rest on.
        vocabulary: the words of the whole text.
        named: the names of the text.
    """
    if " ".join(statement.split()) in {" ".join(passage.split()) for passage in passages.split("\n\n")}:
        return None
    return (
        broken_off(statement)
        or other_amount(statement, passages)
        or other_name(statement, passages, vocabulary.ordinary, named)
        or other_day(statement, passages)
        or misplaced(statement, passages, vocabulary.ordinary, named)
        or other_denial(statement, passages)
        or opposite(statement, passages)
        or other_outcome(statement, passages)
        or other_cause(statement, passages.split("\n\n"))
        or other_subject(statement, passages.split("\n\n"), vocabulary.ordinary, named)
        or other_direction(statement, passages)
        or _other_words(statement, passages, vocabulary, named)
    )


def unfounded(remark: str, passages: str, vocabulary: Vocabulary, named: Named) -> str | None:
    """Why `remark` is no observation about the text, in words for a reader; None where it is one.

    It may speak of sourcing in words of its own; everything else has to be the text's.
    """
    there = vocabulary.stems | _OF_SOURCING
    return (
        broken_off(remark)
        or other_amount(remark, passages)
        or other_name(remark, passages, vocabulary.ordinary, named)
        or _foreign_words(remark, there)
    )


def _names_in(statement: str, named: Named) -> set[str]:
    """The names of `statement`, which are held against the text by themselves."""
    names = (
        word
        for number, word in enumerate(words(statement))
        if word[0].isupper()
        and (pieces_of(word) & named.anywhere or (number and not named.nouns_capitalised))
    )
    return set(content_words(" ".join(names)))


def broken_off(statement: str) -> str | None:
    """Whether a statement ends in the middle, and where."""
    written = words(statement)
    if written and statement.rstrip()[-1:] not in ".!?”\"'" and written[-1].lower() in _NO_END:
        return f"it breaks off at “{written[-1]}”"
    return None


def _other_words(statement: str, passages: str, vocabulary: Vocabulary, named: Named) -> str | None:
    here = set(content_words(passages)) | _names_in(statement, named)
    stated = [word for word in content_words(statement) if not word.isdigit()]
    missing = [word for word in stated if word not in here]
    elsewhere = sum(word in vocabulary.stems for word in missing)
    if not stated:
        return "it says nothing that could be checked"
    if len(missing) - _ELSEWHERE * elsewhere > (1 - _SHARE) * len(stated):
        return (
            f"only {len(stated) - len(missing)} of its {len(stated)} words of meaning are in the cited words"
        )
    return None


def _foreign_words(remark: str, there: Set[str]) -> str | None:
    stated = [word for word in content_words(remark) if not word.isdigit()]
    missing = [word for word in stated if word not in there]
    if not stated:
        return "it says nothing that could be checked"
    if len(missing) > (1 - _SHARE_OF_REMARK) * len(stated):
        return f"only {len(stated) - len(missing)} of its {len(stated)} words of meaning are in the text"
    return None


def passages_of(spans: tuple[Span, ...], text: str) -> str:
    """The words of `spans`, with a blank line between one passage and the next."""
    return "\n\n".join(span.of(text) for span in spans)
