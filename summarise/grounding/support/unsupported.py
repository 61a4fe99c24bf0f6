"""Holding a statement against the words it is said to rest on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from summarise.documents import Span
from summarise.grounding.support.additions import added
from summarise.grounding.support.amounts import made_exact, other_amount
from summarise.grounding.support.being import other_being
from summarise.grounding.support.binding import misplaced
from summarise.grounding.support.causes import other_cause
from summarise.grounding.support.claims import other_claim
from summarise.grounding.support.clauses import is_participle
from summarise.grounding.support.comparing import other_comparison
from summarise.grounding.support.conditions import unconditional
from summarise.grounding.support.copying import altered
from summarise.grounding.support.counting import (
    counted_otherwise,
    miscounted,
    other_thing_counted,
)
from summarise.grounding.support.days import day_of_another, other_day
from summarise.grounding.support.decisive import other_outcome
from summarise.grounding.support.denials import other_denial
from summarise.grounding.support.designations import designated, without_numbers
from summarise.grounding.support.direction import other_direction
from summarise.grounding.support.german_direction import turned_round
from summarise.grounding.support.german_opposites import opposite_verb
from summarise.grounding.support.german_unrealised import unrealised_in_german
from summarise.grounding.support.likeness import Likes, is_light
from summarise.grounding.support.naming import Named, other_name
from summarise.grounding.support.of_them import told_of_some, whole_for_part
from summarise.grounding.support.opposites import opposite
from summarise.grounding.support.ordinals import other_ordinal, other_place
from summarise.grounding.support.pairing import torn_apart
from summarise.grounding.support.possessing import other_object
from summarise.grounding.support.predicates import other_bearer
from summarise.grounding.support.prevented import prevented
from summarise.grounding.support.privatives import diminished
from summarise.grounding.support.quantifiers import overstated
from summarise.grounding.support.ranks import other_rank
from summarise.grounding.support.sequence import other_order, other_side
from summarise.grounding.support.sides import sides
from summarise.grounding.support.slots import other_slot, other_slot_in_german
from summarise.grounding.support.subjects import other_subject
from summarise.grounding.support.trends import other_step, other_trend
from summarise.grounding.support.undecided import undecided
from summarise.grounding.support.unrealised import unrealised
from summarise.grounding.support.ways import other_way
from summarise.grounding.support.whose import other_owner
from summarise.grounding.words import (
    NEGATIONS,
    REPORTING,
    content_words,
    meaning,
    meant_words,
    pieces_of,
    stem,
    words,
)

_SHARE = 0.5
_ELSEWHERE = 0.25
"""What a word counts that the text has, but not the cited words."""
_INVENTED = 4
"""Words of meaning in a row, of which the cited words have none: a paraphrase keeps one of so many."""
_UNDONE = re.compile(r"\b[Uu]n([^\W\d_]{4,})")
_PARTICLES = frozenset("an in for".split())
"""What may end a sentence of German: the other half of its verb, as in "kündigte an"."""
_GOES_ON = re.compile(
    r"(?:go|goes|going|gone|went|carr\w+|mov\w+|liv\w+|later|early|h[eo]ld|hang|drag\w*|pass\w*|rel(?:y|ied)|depend\w*"
    r"|based|built|act\w*|so) on",
    re.IGNORECASE,
)
"""Ends with a preposition that is none."""
_STRANDED = frozenset("of in with to for from by at on".split())
_OF_TIME_AND_PLACE = frozenset("in by at on".split())
"""Behind a participle these leave open when, where or by whom."""
_RELATIVE = frozenset("that which who whom".split())
"""The clause behind may end with its preposition: "the share that Microsoft aims at"."""
_GERMAN = frozenset("der die das den dem des ein eine einen einem seinen ihren nicht und".split())
_NO_END = frozenset("a an the of in with and or to for from by at on as their his its".split())


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
    sentences = passages.split("\n\n")
    if " ".join(statement.split()) in {" ".join(sentence.split()) for sentence in sentences}:
        return None
    whole = statement
    numbered = designated(statement, passages, named.numbered)
    statement = without_numbers(statement, numbered)
    what_stands_nowhere = (
        broken_off(statement)
        or other_amount(statement, passages)
        or made_exact(statement, passages)
        or other_ordinal(statement, passages)
        or other_place(statement, passages)
        or other_name(statement, passages, vocabulary.ordinary, named)
        or other_day(statement, passages)
        or other_thing_counted(statement, passages)
        or whole_for_part(statement, passages)
    )
    if what_stands_nowhere is not None:
        return what_stands_nowhere
    said, there = sides(statement, without_numbers(passages, numbered), vocabulary.ordinary, named)
    return (
        misplaced(said, there)
        or torn_apart(said, there)
        or miscounted(statement, sentences)
        or counted_otherwise(statement, passages)
        or day_of_another(statement, sentences)
        or other_way(said, there)
        or other_denial(statement, passages)
        or opposite(statement, passages)
        or other_trend(statement, passages)
        or other_step(statement, passages)
        or other_order(statement, passages)
        or other_side(statement, passages)
        or other_outcome(statement, passages, vocabulary.stems)
        or other_claim(statement, passages)
        or undecided(statement, passages)
        or unconditional(statement, passages)
        or (unrealised_in_german if named.nouns_capitalised else unrealised)(statement, passages)
        or other_cause(statement, sentences)
        or other_comparison(statement, passages)
        or other_subject(said, there, sentences, named.spoken_of)
        or other_direction(statement, passages)
        or (other_slot_in_german if named.nouns_capitalised else other_slot)(statement, passages)
        or other_bearer(statement, passages)
        or other_object(statement, passages)
        or other_owner(statement, passages)
        or other_rank(statement, passages)
        or diminished(statement, passages)
        or prevented(statement, passages)
        or added(statement, passages)
        or overstated(statement, passages)
        or told_of_some(statement, passages)
        or other_being(statement, passages, vocabulary.stems, _names_in(statement, named) | named.offices)
        or (_in_german(statement, passages) if named.nouns_capitalised else None)
        or altered(whole, sentences, vocabulary.stems, named.bearers)
        or _other_words(statement, passages, vocabulary, named)
    )


def _in_german(statement: str, passages: str) -> str | None:
    return turned_round(statement, passages) or opposite_verb(statement, passages)


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
    ends = _NO_END - _PARTICLES if not _GERMAN.isdisjoint(written) else _NO_END
    if len(written) > 1 and _is_stranded(written):
        return None
    if len(written) > 1 and _GOES_ON.fullmatch(" ".join(written[-2:])):
        return None
    if written and statement.rstrip()[-1:] not in ".!?”\"'" and written[-1].lower() in ends:
        return f"it breaks off at “{written[-1]}”"
    return None


def _is_stranded(written: Sequence[str]) -> bool:
    """Whether the last word is a preposition that ends its clause: "was asked for", "which he lives in"."""
    verb, last = written[-2].lower(), written[-1].lower()
    if last not in _STRANDED:
        return False
    if last not in _OF_TIME_AND_PLACE and is_participle(verb):
        return True
    return any(word in _RELATIVE and before.lower() not in REPORTING for before, word in pairwise(written))


def _other_words(statement: str, passages: str, vocabulary: Vocabulary, named: Named) -> str | None:
    here = Likes.of(passages)
    known = _undone(passages) | _names_in(statement, named) | named.offices

    def is_missing(word: str) -> bool:
        return not (word[0].isdigit() or meaning(word) in known or here.has(word))

    stated = [word for word in meant_words(statement) if word not in NEGATIONS]
    if all(word[0].isdigit() for word in stated):
        return "it says nothing that could be checked"
    weighty = [word for word in stated if not is_light(word)]
    for is_new, run in groupby(weighty, is_missing):
        new = list(run)
        if is_new and len(new) >= _INVENTED:
            return f"nothing in the cited words says “{' '.join(new)}”"
    missing = [word for word in weighty if is_missing(word)]
    elsewhere = sum(meaning(word) in vocabulary.stems for word in missing)
    if len(missing) - _ELSEWHERE * elsewhere > (1 - _SHARE) * len(weighty):
        borne_out = len(stated) - sum(map(is_missing, stated))
        return f"only {borne_out} of its {len(stated)} words of meaning are in the cited words"
    return None


def _undone(passages: str) -> set[str]:
    """What "un-" is put before, of which a statement may speak with a "not"."""
    return set(content_words(" ".join(_UNDONE.findall(passages))))


def passages_of(spans: tuple[Span, ...], text: str) -> str:
    """The words of `spans`, with a blank line between one passage and the next."""
    return "\n\n".join(span.of(text) for span in spans)
