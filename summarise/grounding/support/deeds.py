"""Who does what to whom in a text, as far as word order tells.

English and its neighbours say it in two ways: the doer before the verb ("A killed B"), or behind "by" after
a participle ("B was killed by A").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from summarise.grounding.support.binding import EITHER_WAY
from summarise.grounding.support.clauses import BE, Word, is_participle, is_past
from summarise.grounding.support.days import DAYS
from summarise.grounding.words import NEGATIONS, meaning

DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your some any all more most each".split()
)
_PRONOUNS = frozenset("i we he she".split())
_ADVERBS = frozenset("also often never not had has have then still just already ever once soon".split())
_NOW = frozenset("now currently today".split())
_MODALS = frozenset("will would can could may might must should shall to".split())
_JOINING = frozenset("and or und oder".split())
PREPOSITIONS = frozenset(
    """in at on from with without for against into over under after before about near through between among
    during since than as of to by""".split()
)
_SAY = meaning("say")
"""Whose words they are is asked elsewhere."""
_UNDIRECTED = EITHER_WAY | {_SAY} | set(map(meaning, "relate base know concern involve".split()))
_NOBODY = DAYS | NEGATIONS
_PARTICLES = frozenset("up down off out away back".split())
"""They stand between a verb and what it is done to: "shot down a jet"."""
_MOVES = frozenset("percent per percentage points point cents".split())
_NEAR_BY = 5
_ARTICLES = frozenset("a an the".split())
_RELATIVE = frozenset("who which".split())
_OPENING = frozenset("that who which whom".split())
"""A verb behind a whole relative clause may have its doer before that."""
_OF_OBJECTS = frozenset("that which whom".split())
_LONGEST_ASIDE = 12
_LONGEST = 60
"""Words; no clause is longer."""
_WIN, _BEAT = meaning("win"), meaning("beat")
_OF_MATCHES = {meaning("lose"): frozenset("to against".split()), _WIN: frozenset("against over".split())}
_SCORE = 5
"""Words in which "lost 3-1 to" names the other."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with those whom its clause names."""

    verb: Word
    doers: frozenset[str]
    """What the words mean that name who did it."""
    done_to: frozenset[str] = frozenset()
    """What those mean that name to whom it was done, in the passive or right behind the verb."""


def deeds(words: Sequence[Word]) -> Iterator[Deed]:
    """Each verb that somebody is named for as its doer, or as the one to whom it is done."""
    for word in words:
        if (won := _of_a_match(word, words)) is not None:
            yield won
            continue
        if word.meaning in _UNDIRECTED or not word.plain.isalpha() or _is_name(word):
            continue
        behind = words[word.order + 1 : word.order + 1 + _LONGEST]
        if word.is_passive:
            doers = _doers(_behind_by(behind), word)
            done_to = _doers(_before(word, words), word)
        elif _is_active(word, words) and (_takes_object(behind, word) or _is_done_to_a_head(word, words)):
            before, aside = list(_before(word, words)), _aside(word, words)
            if before and before[-1].plain in _OPENING and is_participle(before[0].plain):
                continue
            if _is_of_a_pronoun(before):
                continue
            if before and before[-1].begins_clause and all(map(_is_of_the_verb, before)):
                continue
            doers = _named_before(word, before, words)
            doers = doers and doers | _doers(reversed(aside), word)
            done_to = _doers(_object(behind), word)
        else:
            continue
        yield Deed(word, doers, done_to)


def _named_before(verb: Word, before: Sequence[Word], words: Sequence[Word]) -> frozenset[str]:
    """Who does what a verb in the active says, with `before` as the words before it in its clause."""
    if words[verb.order - 1].plain == "to":
        return frozenset(
            each.meaning
            for each in words[max(0, verb.order - _LONGEST) : verb.order]
            if each.sentence == verb.sentence and each.meaning and not _governs(each, verb)
        )
    if before and before[-1].plain in _JOINING:
        # Behind "and" stands half of a list of doers, a pronoun, or the doer of the verb before it.
        if all(each.plain in _ADVERBS or each.plain.endswith("ly") for each in before[:-1]):
            return _of_the_verb_before(before[-1], words)
        if not _begins_anew(before[-1], words):
            return frozenset()
    return _doers(before, verb)


def _begins_anew(joining: Word, words: Sequence[Word]) -> bool:
    """Whether a comma before "and" ends a clause with a deed of its own: its doer is none of the next."""
    before = words[joining.order - 1]
    has_comma = before.number + 1 < joining.number and not before.in_brackets
    earlier = words[max(0, joining.order - _LONGEST) : joining.order]
    told = [word for word in earlier if word.sentence == joining.sentence]
    return has_comma and any(word.meaning and _is_active(word, words) and not _is_name(word) for word in told)


def _of_a_match(verb: Word, words: Sequence[Word]) -> Deed | None:
    """Who beat whom, where one "lost to" or "won against" the other."""
    prepositions = _OF_MATCHES.get(verb.meaning)
    if prepositions is None or not is_participle(verb.plain):
        return None
    behind = words[verb.order + 1 : verb.order + 1 + _LONGEST]
    near = (at for at, word in enumerate(behind[:_SCORE]) if word.sentence == verb.sentence)
    other = next((behind[at + 1 :] for at in near if behind[at].plain in prepositions), ())
    if not other or not other[0].written[0].isupper():
        return None
    one, two = _doers(_before(verb, words), verb), _doers(_object(other), verb)
    won, lost = (one, two) if verb.meaning == _WIN else (two, one)
    return Deed(replace(verb, meaning=_BEAT, is_passive=False), won, lost)


def _is_done_to_a_head(verb: Word, words: Sequence[Word]) -> bool:
    """Whether a clause tells by whom something before it was done: "the fair that Roe had set up"."""
    before = list(_before(verb, words))
    doers = before[:-1]
    return (
        bool(before)
        and before[-1].plain in _OF_OBJECTS
        and not before[-1].is_first
        and any(_is_name(word) for word in doers)
        and not any(is_participle(word.plain) for word in doers)
    )


def _is_of_the_verb(word: Word) -> bool:
    """Whether a word before a verb belongs to it: its doer then stands before an aside."""
    return word.plain in BE | _ADVERBS | _NOW or word.plain.endswith("ly")


def _is_name(word: Word) -> bool:
    return word.written[0].isupper() and not word.is_first


def _of_the_verb_before(joining: Word, words: Sequence[Word]) -> frozenset[str]:
    """Who does what the verb before "and" says, and so what the one behind it does."""
    for word in reversed(words[max(0, joining.order - _LONGEST) : joining.order]):
        if word.sentence != joining.sentence or word.is_passive:
            break
        if word.meaning and _is_active(word, words) and not _is_name(word):
            before = list(_before(word, words))
            is_told = before and before[-1].plain not in _JOINING and not _is_of_a_pronoun(before)
            return _doers(before, word) if is_told else frozenset()
    return frozenset()


def _is_of_a_pronoun(before: Sequence[Word]) -> bool:
    """Whether a pronoun names the doer, whose name stands elsewhere."""
    first = next((word for word in before if not (word.plain.endswith("ly") or word.plain in _ADVERBS)), None)
    return first is not None and first.plain in _PRONOUNS


def _behind_by(behind: Sequence[Word]) -> Sequence[Word]:
    for place, word in enumerate(behind[:_NEAR_BY]):
        if word.plain == "by":
            return _up_to_next_clause(behind[place + 1 :])
        if word.meaning and not (word.plain.endswith("ly") or word.plain[0].isdigit() or word.plain in DAYS):
            break
    return ()


def _up_to_next_clause(words: Sequence[Word]) -> Sequence[Word]:
    """The words up to where a clause begins behind one that has a meaning."""
    named = next((place for place, word in enumerate(words) if word.meaning), len(words))
    ends = (at for at in range(named + 1, len(words)) if words[at].begins_clause and not _joins(words, at))
    return words[: next(ends, len(words))]


def _joins(words: Sequence[Word], at: int) -> bool:
    """Whether an "and" stands between two names, or within one: "Bath and North East Somerset Council"."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return (
        words[at].plain in _JOINING and len(beside) > 1 and all(each.written[0].isupper() for each in beside)
    )


def _before(verb: Word, words: Sequence[Word]) -> Iterator[Word]:
    """The words before a verb in its clause, the nearest first; an aside and "who" are passed over.

    Before "who" or "which" stand those of an apposition with those of what it is one to.
    """
    last = verb.order
    while last and words[last - 1].plain in _RELATIVE:
        last -= 1
    if last == verb.order:
        last -= len(_aside(verb, words))
    apposed = last < verb.order and words[last].plain in _RELATIVE
    for place in range(last - 1, max(-1, last - 1 - _LONGEST), -1):
        if place + 1 < last and words[place + 1].begins_clause and not _joins(words, place + 1):
            if not (apposed and words[place + 1].plain in _ARTICLES):
                break
            apposed = False
        yield words[place]


def _aside(verb: Word, words: Sequence[Word]) -> Sequence[Word]:
    """The words between commas right before a verb: "Trump, also on Twitter, defended"."""
    if not verb.begins_clause or verb.plain in _JOINING:
        return ()
    for place in range(verb.order - 1, max(0, verb.order - _LONGEST_ASIDE), -1):
        if words[place].sentence != verb.sentence:
            break
        if words[place].begins_clause:
            return words[place : verb.order]
    return ()


def _is_active(word: Word, words: Sequence[Word]) -> bool:
    before = [each.plain for each in words[max(0, word.order - 2) : word.order]]
    if is_participle(word.plain) and before and (before[-1][0].isdigit() or before[-1] in DETERMINERS):
        return False
    if word.plain.endswith("ing"):
        return not BE.isdisjoint(before)
    return (
        is_past(word.plain)
        or (bool(word.meaning) and not _MODALS.isdisjoint(before[-1:]))
        or _is_present(word, words)
    )


def _is_present(word: Word, words: Sequence[Word]) -> bool:
    """Whether it has the form of "holds", with what only a verb has behind it: an article."""
    behind = words[word.order + 1 : word.order + 2]
    return (
        word.plain.endswith("s")
        and not word.plain.endswith("ings")
        and bool(word.meaning)
        and bool(behind)
        and behind[0].plain in DETERMINERS
        and not behind[0].begins_clause
    )


def _takes_object(behind: Sequence[Word], verb: Word) -> bool:
    """Whether somebody may be named behind the verb; "soldiers killed in Kursk" does not say who killed."""
    following = next(iter(behind), None)
    if following is not None and following.plain in _PARTICLES:
        following = next(iter(behind[1:]), None)
    if following is None or following.begins_clause or following.sentence != verb.sentence:
        return False
    if following.plain in PREPOSITIONS:
        return False
    if following.plain[0].isdigit() and _is_by_so_much(following, behind):
        return False
    return following.plain in DETERMINERS or (bool(following.meaning) and not is_participle(following.plain))


def _is_by_so_much(number: Word, behind: Sequence[Word]) -> bool:
    """Whether a number says by how much, and not of how many: "fell 4 percent"."""
    unit = next((word.plain for word in behind if word.order == number.order + 1), "")
    return number.plain.endswith("%") or unit in _MOVES


def _governs(before: Word, infinitive: Word) -> bool:
    """Whether a verb stands right before the "to" of an infinitive: "agreed to buy"."""
    return before.order == infinitive.order - 2 and is_participle(before.plain)


def _object(behind: Sequence[Word]) -> Iterator[Word]:
    """The words behind a verb up to the next preposition, verb or clause."""
    return takewhile(lambda word: not (word.begins_clause or word.plain in PREPOSITIONS), behind)


def _doers(words: Iterable[Word], verb: Word) -> frozenset[str]:
    """The words of meaning that name somebody, in the sentence of `verb`."""
    near = list(takewhile(lambda word: word.sentence == verb.sentence, words))
    telling = next((at for at, word in enumerate(near) if word.meaning == _SAY), len(near))
    if any(word.written[0].isupper() and word.plain not in _NOBODY for word in near[:telling]):
        near = near[:telling]  # "Jobs said Apple sold": not Jobs
    return frozenset(
        word.meaning
        for word in near
        if word.meaning not in ("", _SAY) and word.plain not in _NOBODY and word.plain.isalpha()
    )
