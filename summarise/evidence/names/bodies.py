"""Nouns beside a name that say that a body is named: "the union Parat", "GeoNet, the monitoring service"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.german_nouns import says_a_body_follows
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.people import BODIES
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ORGANISATION_NOUNS

_MORE = frozenset(
    """
    group société groupe entreprise association compagnie banque ong empresa compañía grupo asociación banco
    società azienda gruppo associazione companhia firma konzern verein verband partei gewerkschaft utility
    carmaker automaker chipmaker drugmaker planemaker shipbuilder brewer lender chain subsidiary consultancy
    brokerage conglomerate consortium giant unit network nonprofit quango forum ngo bloc body daily weekly
    tabloid clinic brand studio label blog website portal
    """.split()
)
_BODY_NOUNS = (BODIES | _MORE) - frozenset("business camp opposition startup start-up".split())
_EITHER = frozenset(
    "owner investor rival partner supplier developer operator broadcaster publisher producer maker".split()
)
"""Nouns for a body or a person: of the two, a name of one word is rather a body's."""
_CALLED = frozenset("called named dubbed".split())
_ARTICLES = frozenset("the a an its their his her our 's ’s".split())
_STOPS = frozenset(", . ; : ) — – of for that which based in with".split())
_NOT_BEFORE = frozenset("in on at by for from to with of as and or but is was were are said says".split())
_GOVERNING = frozenset("of at for from in".split())
"""Behind these the body is not what is named: "the head of the bank, Osei Mensah-Tutu"."""
_IN_LISTS = frozenset({",", "and", "or", "&"})
_LONGEST_LIST = 24
"""Tokens of a list."""
_GENITIVES = frozenset(("des", "der", "vom"))
_LONGEST = 7
"""Tokens of an apposition up to its noun."""


def body_before(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words in front say that a body is named: "the airline X", "the clinic, X,"."""
    if first == 0:
        return False
    at = first - 1
    before = words[at].word.lower()
    if before in _CALLED or before == "itself":
        at -= 2 if before == "itself" else 1
        return at >= 0 and words[at].word.lower() in _BODY_NOUNS
    if at > 1 and words[at - 1].word == "of" and is_office(words[at - 2].word):
        return False  # "chief of police Ann Bell"
    if at > 1 and words[at - 1].word in _GENITIVES and is_office(words[at - 2].word):
        return False  # "Chefredakteur der Zeitung Can Dündar"
    if words[first].joined and says_a_body_follows(words[at].word):
        return True
    if words[first].joined and (before in _BODY_NOUNS or (before in _EITHER and not words[at].capital)):
        sure = before in _BODY_NOUNS and not is_office(before)
        return sure or first == last or words[last].word.lower() in ORGANISATION_NOUNS
    return before == "," and _is_explained(words, first, last)


def listed_with_bodies(words: Sequence[Token], first: int) -> bool:
    """Whether a list of bodies leads up to a name: "carriers, such as Verizon", "banks like A, B and C"."""
    at = first - 1
    while at > 0 and first - at < _LONGEST_LIST and (words[at].capital or words[at].word in _IN_LISTS):
        at -= 1
    if at > 0 and [token.word for token in words[at - 1 : at + 1]] == ["such", "as"]:
        at -= 1
    elif at <= 0 or words[at].word not in {"including", "like"}:
        return False
    noun = words[at - 2 if words[at - 1].word == "," else at - 1].word.lower()
    return noun.endswith("s") and (noun in _BODY_NOUNS or noun.removesuffix("s") in _BODY_NOUNS)


def _is_explained(words: Sequence[Token], first: int, last: int) -> bool:
    """ "Their union, Parat, said": a noun that its name follows between commas."""
    if first < 3:
        return False
    noun = first - 2
    if words[noun].word not in _BODY_NOUNS and words[noun - 1].word == "of" and words[noun].word.islower():
        noun -= 2  # "a maker of lamps, Lumera,"
    if words[noun].word not in _BODY_NOUNS and words[noun].word not in _EITHER:
        return False
    if last + 1 >= len(words) or words[last + 1].word not in {",", "."}:
        return False
    at = noun - 1
    while at > 0 and first - at < _LONGEST and words[at].word.lower() not in _ARTICLES:
        at -= 1
    return words[at].word.lower() in _ARTICLES and (at == 0 or words[at - 1].word not in _GOVERNING)


def body_after(words: Sequence[Token], last: int) -> bool:
    """Whether a phrase behind the name says that it is a body: ", the country's monitoring service,"."""
    if last + 2 >= len(words) or words[last + 1].word != ",":
        return False
    determined = False
    for at in range(last + 2, min(len(words), last + 2 + _LONGEST)):
        word = words[at].word.lower()
        if word in _NOT_BEFORE or word in _STOPS:
            return False
        determined = determined or word in _ARTICLES
        if determined and not words[at].capital and (word in _BODY_NOUNS or word in ORGANISATION_NOUNS):
            behind = words[at + 1].word if at + 1 < len(words) else "."
            if behind in _STOPS:
                return True
    return False
