"""What a run of capitalised words holds: titles set apart from the names that they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarise.evidence.names.chains import Chain
from summarise.evidence.names.gazetteer import ADJECTIVES, NATIONALITIES, PEOPLES, PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.offices import is_honorific, is_office, is_royal
from summarise.evidence.names.organisations import MEDIA
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import (
    ABSTRACT_TOPICS,
    ACTING_VERBS,
    LEGAL_FORMS,
    ORDINARY,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
    SPEECH_VERBS,
    THING_NOUNS,
)

_GENITIVES = frozenset("de von du del des da di".split())
_FIRST_WORDS = frozenset("new great first second one people good police".split())
"""Ordinary words that names begin with: "New York", "First Minister", "People's Party"."""
_BODY_NOUNS = frozenset(
    "automaker carmaker chipmaker drugmaker planemaker toymaker shipbuilder retailer insurer broadcaster "
    "lender brewer regulator watchdog startup start-up conglomerate airline".split()
)
"""What bodies are, and their names do not begin with: "Automaker GM" at the beginning of a headline."""
_ROMANCE_ARTICLES = frozenset("El La Los Las Le Les Il Lo O Os As".split())
"""Written with a capital inside a sentence they belong to the name: "El Dorado", "Les Trois Tilleuls"."""
_SHIPS = frozenset("MV MS SS HMS HMAS USS RMS MT FV".split())
_ACRONYM = range(3, 7)
"""Letters of a party or an agency that may stand before a name: "UMP deputy", "CDU"."""
_NO_TAIL = ORGANISATION_NOUNS | PLACE_NOUNS | THING_NOUNS
_GOVERNING = frozenset("of at by with".split())
_AUXILIARIES = frozenset("is are was were has have had will would can could may might must did does".split())
_OFFICE_ADJUNCTS = frozenset(
    "majority minority prime vice deputy foreign interior former acting chief attorney press assistant ex "
    "executive medical financial operating marketing legal scientific technology managing general district "
    "regional joint special presidential".split()
)


class Part(NamedTuple):
    """Tokens `first` to `last`, both included, that may be a name."""

    first: int
    last: int
    titled: bool
    """A title or office stands directly before it."""

    def written(self, words: Sequence[Token]) -> str:
        """Its words as they stand, with no blank where there is none."""
        pieces: list[str] = []
        for at in range(self.first, self.last + 1):
            token = words[at]
            if pieces and token.start == words[at - 1].end:
                pieces[-1] += token.word
            else:
                pieces.append(token.word)
        return " ".join(pieces)


def parts(words: Sequence[Token], chain: Chain) -> Iterator[Part]:
    """The possible names in a run, without titles, leading articles and adjectives."""
    if _known(words, *chain):
        yield Part(*chain, titled=False)
        return
    first, last = _without_ordinary(words, chain)
    if first > last:
        return
    if _known(words, first, last):
        yield Part(first, last, titled=False)
        return
    behind_office = first > 1 and words[first - 1].word in {"of", "for"} and is_office(words[first - 2].word)
    if behind_office and (person := _behind_topic(words, first, last)) is not None:
        yield Part(person, last, titled=True)
        return
    office = _last_office(words, first, last)
    joint = next((at for at in range(first, last) if words[at].word in {"of", "for", "on"}), None)
    if joint is not None and is_office(words[joint - 1].word):
        behind = joint + 2 if words[joint + 1].word == "the" else joint + 1
        yield from _before_office(words, first, joint - 1)
        person = _behind_topic(words, behind, last)
        if person is None:
            yield from _untitled(words, behind, last)
        else:
            yield Part(person, last, titled=True)
        return
    if office is None:
        yield from _untitled(words, first, last)
        return
    if office > first:
        yield from _before_office(words, first, office - 1)
    if office < last:
        if words[office + 1].word in _GENITIVES and words[min(office + 2, last)].capital:
            return  # "Ministro de Estado"
        start = office if is_royal(words[office].word) and last == office + 1 else office + 1
        yield Part(start, last, titled=True)


def _without_ordinary(words: Sequence[Token], chain: Chain) -> Chain:
    first, last = chain
    if words[first].word == "The" and first < last:
        names_itself = " ".join(token.word for token in words[first : last + 1]) in MEDIA
        if names_itself or not words[first].opens:
            return (first, last) if names_itself else (first + 1, last)
    if first < last and words[first].opens and words[first].word.lower() in _BODY_NOUNS:
        first += 1
    while first <= last and words[first].word.lower() in ORDINARY and words[first].word not in PLACES:
        if (not words[first].word[1:].islower() and len(words[first].word) > 1) or words[first].is_initial:
            break
        if first < last and words[first].word in _ROMANCE_ARTICLES and not words[first].opens:
            break
        if first < last and words[first].word.lower() in _FIRST_WORDS and words[first + 1].capital:
            break
        first += 1
        while first <= last and not words[first].capital:
            first += 1
    while first < last and _trails(words[last]) and not _known(words, first, last):
        if words[last - 1].word in GIVEN_NAMES and _may_be_surname(words[last].word):
            break
        if _is_noun(words, first, last):
            break
        last -= 1
    return first, last


def _known(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the tokens are a name whatever its words mean by themselves: "United States", "USA Today"."""
    whole = " ".join(token.word for token in words[first : last + 1])
    return whole in PLACES or whole in MEDIA


def _trails(token: Token) -> bool:
    """Whether a word at the end of a run does not belong to the name: "Modi Announced", "Africa But"."""
    lower = token.word.lower()
    if token.word in ADJECTIVES or not token.capital or lower in SPEECH_VERBS:
        return True
    if lower in ORGANISATION_NOUNS or lower in THING_NOUNS or lower in {"times", "news", "us"}:
        return False
    return lower in ORDINARY and token.word[1:].islower()


def _is_noun(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a word that may be a verb is none: a verb follows, or a preposition has the whole name."""
    if not words[last].word.endswith("s"):
        return False
    behind = words[last + 1].word if last + 1 < len(words) and words[last + 1].joined else ""
    governed = first > 0 and words[first].joined and words[first - 1].word in _GOVERNING
    return governed or behind in ACTING_VERBS or behind in _AUXILIARIES


def _may_be_surname(word: str) -> bool:
    """Whether an ordinary word behind a given name is the surname: "George Will", "Stephan Weil"."""
    lower = word.lower()
    return lower in ORDINARY and lower not in SPEECH_VERBS and word not in ADJECTIVES


def _last_office(words: Sequence[Token], first: int, last: int) -> int | None:
    """The last word of the run that is an office and may end a title, or None."""
    joints = [at for at in range(first, last) if words[at].word in {"of", "for", "on"}]
    for at in range(last, joints[-1] if joints else first - 1, -1):
        word = words[at].word
        if not is_office(word) or (word in GIVEN_NAMES and at < last) or words[at - 1].word == "&":
            continue
        tail = [token.word.lower() for token in words[at + 1 : last + 1]]
        named = at < last and words[at + 1].word in GIVEN_NAMES
        if _is_governed(words, first, at):
            continue
        names_a_thing = any(word in _NO_TAIL for word in tail)
        if len(tail) > 5 or (names_a_thing and (not named or is_royal(word))):
            return None
        if not tail and any(token.word in GIVEN_NAMES for token in words[first:at]):
            return None  # "Steve King", "Tim Cook": a surname
        return at
    return None


def _before_office(words: Sequence[Token], first: int, last: int) -> Iterator[Part]:
    """What stands before an office: "Santa Barbara County", "Federal Reserve"; not "Prime", "Former"."""
    while last >= first and (
        words[last].word.lower() in _OFFICE_ADJUNCTS
        or words[last].word.lower() in ABSTRACT_TOPICS
        or (is_office(words[last].word) and not _is_governed(words, first, last))
        or not words[last].capital
    ):
        last -= 1
    while first < last and words[first].word.lower() in _OFFICE_ADJUNCTS:
        first += 1  # "Assistant U.S. Attorney"
    if first <= last:
        yield from _untitled(words, first, last)


def _behind_topic(words: Sequence[Token], first: int, last: int) -> int | None:
    """Where the name begins behind what an office is for: "Lloyd" in "Secretary of Defense Lloyd Austin"."""
    at = first
    while at <= last and (words[at].word == "and" or words[at].word.lower() in ABSTRACT_TOPICS):
        at += 1
    rest = {token.word.lower() for token in words[at : last + 1]}
    if at == first or at > last or not words[at].capital or not rest.isdisjoint(_NO_TAIL):
        return None
    return None if _known(words, at, last) else at


def _is_governed(words: Sequence[Token], first: int, at: int) -> bool:
    """ "Representatives" in "House of Representatives", "Justice" in "Department of Justice"."""
    if at < first + 2 or words[at - 1].word not in {"of", "for"}:
        return False
    return _ends_body(words, first, at) or words[at - 2].word.lower() in _NO_TAIL


def _ends_body(words: Sequence[Token], first: int, at: int) -> bool:
    return at > first + 1 and words[at].word.endswith("s") and words[at - 1].word in {"of", "for"}


def _untitled(words: Sequence[Token], first: int, last: int) -> Iterator[Part]:
    lone = [token.word for token in words[first : last + 1]]
    if all(_is_belonging(word) for word in lone) or " ".join(lone) in ADJECTIVES:
        return
    while first < last and words[first].word in ADJECTIVES and _names_a_person(words, first + 1, last):
        first += 1
    if is_honorific(words[first].word) and first == last:
        return
    person = _person_behind(words, first, last)
    if person is not None:
        yield from _untitled(words, first, person - 1)
        first = person
    yield Part(first, last, titled=False)


def _is_belonging(word: str) -> bool:
    """Whether it says where people belong, and is no name: "French", "Kurds", "Socialist"."""
    return word in ADJECTIVES or word in PEOPLES or f"{word}s" in PEOPLES


def _names_a_person(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a nationality stands before a person: "American Madison Okafor", not "French Open"."""
    if words[first].word in GIVEN_NAMES:
        return True
    if words[first].word in ADJECTIVES or words[first - 1].word not in NATIONALITIES:
        return False
    rest = {token.word.lower() for token in words[first : last + 1]}
    return last > first and rest.isdisjoint(_NO_TAIL) and words[last].word not in LEGAL_FORMS


def _person_behind(words: Sequence[Token], first: int, last: int) -> int | None:
    """Where a person's name begins behind what that person belongs to: "University Simon Ličen"."""
    for at in range(first + 1, last):
        if _ends_body(words, first, at - 1) and last - at < 3 and not is_office(words[at].word):
            rest = {token.word.lower() for token in words[at : last + 1]}
            return at if rest.isdisjoint(_NO_TAIL) else None
        tail = {token.word.lower() for token in words[at : last + 1]}
        if (
            words[at].word in GIVEN_NAMES
            and words[at - 1].capital
            and last - at < 4
            and tail.isdisjoint(_NO_TAIL)
        ):
            before = words[at - 1].word
            belongs = (
                before in PLACES
                or before.lower() in _NO_TAIL
                or before.lower() in ABSTRACT_TOPICS
                or before in LEGAL_FORMS
                or before.endswith(("ist", "ologist"))
                or (before.isupper() and len(before) in _ACRONYM and before not in _SHIPS)
            )
            return at if belongs else None
    return None
