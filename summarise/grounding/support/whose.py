"""Whether what a statement says is somebody's is theirs in the words it rests on.

"An inquiry by the army" is none by the congress, though both are spoken of; "the proposal of the minister" is
not the chancellor's. Only a thing is asked for that the cited words have with its owner wherever they name
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.clauses import Word, read
from summarise.grounding.support.deeds import PREPOSITIONS
from summarise.grounding.words import meaning

_GERMAN_OF = frozenset("des der eines einer von vom".split())
_ARTICLES = frozenset(
    """the a an its his her their this that der die das dem den des ein eine einem einen einer
    eines""".split()
)
_ACTS = frozenset(
    map(
        meaning,
        """proposal request inquiry investigation view opinion decision claim demand lawsuit offer
        bid plan report appeal criticism announcement ruling verdict study survey account promise
        threat refusal approval support invitation resignation arrest death murder election
        appointment vorschlag untersuchung ansicht meinung auffassung antrag klage forderung
        entscheidung bericht plan bitte angebot urteil beschluss studie gutachten umfrage kritik
        ankündigung drohung zusage rücktritt wahl tod einladung angaben aussage darstellung""".split(),
    )
)
"""What somebody does, or what is done to them."""
_ENDS = PREPOSITIONS | _GERMAN_OF | _ARTICLES
_REACH = 4
"""Words in which the owner is named."""


@dataclass(frozen=True, slots=True)
class _Owned:
    means: str
    written: str
    owner: frozenset[str]
    """What the words mean that name it; empty where a thing stands alone."""


def other_owner(statement: str, passages: str) -> str | None:
    """What `statement` says is somebody's that is another's in `passages`, in words for a reader."""
    words = read(without_idioms(passages))
    mentioned = {word.meaning for word in words}
    there = list(_owned(words))
    for thing in _owned(read(without_idioms(statement))):
        if not thing.owner or thing.means not in _ACTS or not thing.owner <= mentioned:
            continue
        same = [other for other in there if other.means == thing.means]
        if same and all(other.owner and thing.owner.isdisjoint(other.owner) for other in same):
            return f"the cited words do not have this as whose it is: “{thing.written}”"
    return None


def _owned(words: Sequence[Word]) -> Iterator[_Owned]:
    for at, word in enumerate(words):
        if not word.meaning or not word.plain.isalpha():
            continue
        before, behind = words[max(0, at - 1) : at], words[at + 1 : at + 2 + _REACH]
        if before and before[0].is_possessive:
            owner = list(takewhile(_is_name, reversed(words[max(0, at - _REACH) : at])))[::-1] or before
            yield _told(word, owner, f"{before[0].written} {word.written}")
        elif behind and not behind[0].begins_clause and _leads(behind[0], word):
            owner = list(_named(behind[1:]))
            yield _told(word, owner, " ".join(each.written for each in (word, behind[0], *owner)))
        else:
            yield _told(word, (), word.written)


def _told(thing: Word, owner: Sequence[Word], written: str) -> _Owned:
    return _Owned(thing.meaning, written, frozenset(each.meaning for each in owner if each.meaning))


def _is_name(word: Word) -> bool:
    return word.written[0].isupper() or word.plain == "of"


def _leads(word: Word, thing: Word) -> bool:
    """Whether a word leads to the owner of a thing: "of", and behind a noun of German its genitive."""
    return word.plain == "of" or (word.plain in _GERMAN_OF and thing.written[0].isupper())


def _named(behind: Sequence[Word]) -> Iterator[Word]:
    """The words that name an owner: up to the end of a name, or of the phrase that describes one."""
    name = list(dropwhile(lambda word: word.plain in _ARTICLES and not word.begins_clause, behind))
    for at, word in enumerate(name):
        joined = name[max(0, at - 1) : at + 2 : 2]
        goes_on = word.plain == "of" and at and all(map(_is_name, joined))
        if word.begins_clause or (
            at and not goes_on and (word.plain in _ENDS or _ends_name(name[at - 1], word))
        ):
            break
        if not goes_on:
            yield word


def _ends_name(before: Word, word: Word) -> bool:
    return before.written[0].isupper() and word.written.islower()
