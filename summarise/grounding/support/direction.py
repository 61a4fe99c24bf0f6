"""Whether a statement has the same doer for a deed as the words it rests on.

A statement that shares a verb with them must name the same doer on the same side of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.clauses import Word, is_participle, read
from summarise.grounding.support.deeds import DETERMINERS, PREPOSITIONS, Deed, deeds


def other_direction(statement: str, passages: str) -> str | None:
    """Which deed `statement` gives to another doer than `passages` do, in words for a reader."""
    words = read(without_idioms(passages))
    there: dict[str, list[Deed]] = {}
    for deed in deeds(words):
        there.setdefault(deed.verb.meaning, []).append(deed)
    mentioned = {word.meaning for word in words}
    told, qualifying = read(without_idioms(statement)), _qualifying(words)
    for deed in deeds(told):
        if _pair(deed.verb, told) in qualifying:
            continue
        same = there.get(deed.verb.meaning, [])
        if not deed.doers:
            if deed.verb.is_passive and _is_given_to_the_doer(deed, same):
                return (
                    f"the cited words do not name this as the one to whom it was done: “{deed.verb.written}”"
                )
            continue
        same = [other for other in same if other.doers]
        if not same and _is_done_to(deed, words):
            return f"the cited words name another as the one who “{deed.verb.written}” it"
        if not same or any(deed.doers & other.doers for other in same):
            if _is_done_to_another(deed, same, there):
                return (
                    f"the cited words do not name this as the one to whom it was done: “{deed.verb.written}”"
                )
            continue
        # A doer the words do not mention at all may be another name for one that they do.
        if deed.doers & mentioned:
            return f"the cited words name another as the one who “{deed.verb.written}” it"
    return None


def _is_done_to_another(deed: Deed, same: Sequence[Deed], there: Mapping[str, Sequence[Deed]]) -> bool:
    """Whether a deed is done to those who do another there, and to somebody else by the same doer."""
    if not deed.done_to or not same or any(not one.done_to or deed.done_to & one.done_to for one in same):
        return False
    others = (each for verb, each_of in there.items() if verb != deed.verb.meaning for each in each_of)
    return any(deed.done_to <= other.doers for other in others)


def _qualifying(words: Sequence[Word]) -> frozenset[tuple[str, ...]]:
    """Each participle that says which, with what is behind it: "in disabled sports"."""
    return frozenset(
        _pair(word, words)
        for before, word in pairwise(words)
        if before.plain in DETERMINERS | PREPOSITIONS and is_participle(word.plain)
    )


def _pair(word: Word, words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(each.plain for each in words[word.order : word.order + 2])


def _is_given_to_the_doer(deed: Deed, same: Sequence[Deed]) -> bool:
    """Whether a deed is done to those who do it in the cited words, and are done to in none of them."""
    return any(deed.done_to & other.doers for other in same) and not any(
        deed.done_to & other.done_to or (other.verb.is_passive and not other.doers) for other in same
    )


def _is_done_to(deed: Deed, words: Sequence[Word]) -> bool:
    """Whether the doer of a deed stands only behind the same verb in the active, as those it is done to."""
    same = [
        word
        for word in words
        if word.meaning == deed.verb.meaning
        and not word.is_passive
        and not (word.order and words[word.order - 1].plain in DETERMINERS)
        and not (word.order + 1 < len(words) and words[word.order + 1].plain == "of")
    ]
    found = False
    for verb in same:
        sentence = [word for word in words if word.sentence == verb.sentence]
        before = {word.meaning for word in sentence if word.order < verb.order}
        behind = list(takewhile(lambda word: not word.begins_clause, words[verb.order + 1 :]))
        named = {word.meaning for word in behind if word.sentence == verb.sentence and word.meaning}
        if deed.doers & before or not deed.doers <= named:
            return False
        found = True
    return found
