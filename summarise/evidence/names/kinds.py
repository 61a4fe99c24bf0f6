"""What kind of thing a name names: what its own words say of it, and how all that is said is weighed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.marks import NameKind
from summarise.evidence.names.gazetteer import ACRONYMS, ADJECTIVES, PLACES, genitive_of_place
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.organisations import KNOWN_ORGANISATIONS, MEDIA
from summarise.evidence.names.words import (
    GERMAN_BODIES,
    GERMAN_CLUBS,
    LEADING_PLACE_NOUNS,
    LEADING_THING_NOUNS,
    LEGAL_FORMS,
    NOT_NAMES,
    ORDINARY,
    ORGANISATION_NOUNS,
    PAPERS,
    PLACE_NOUNS,
    THING_NOUNS,
    UNION_BODIES,
)
from summarise.evidence.places.gazetteer import lands, town_size

Votes = dict[str, int]
"""Points for each kind, and for "thing": an event, a law, a product."""

_SHIPS = frozenset("MV MS SS HMS USS RMS MT FV".split())
_LEADING_BODIES = ORGANISATION_NOUNS | frozenset(
    "olympique real atlético atletico sporting dynamo dinamo spartak inter borussia racing deportivo "
    "eintracht grupo groupe gruppo radio".split()
)
"""Words with which the names of bodies begin."""
_COMPASS = frozenset("north south east west northern southern eastern western central upper lower".split())
_PARTS_OF_TOWNS = frozenset("Upper Lower Nether".split())
_THINGS_AND_SURNAMES = frozenset("law page battle rover case price".split())
"""Nouns for things that are surnames behind a given name."""
_IMPERSONAL = ORGANISATION_NOUNS | THING_NOUNS
_JUDGING = frozenset(
    "supreme high district county crown federal constitutional criminal circuit superior appeal appeals "
    "appellate magistrates international family".split()
)
"""What makes a court one of law, and no house or square."""
_SURNAMES = frozenset(
    "hill hills lake lane field park forest castle bridge mount temple abbey shore bay".split()
)
"""Nouns of places that are surnames as well: "Tom Hill"."""
_STATES = frozenset("republic kingdom emirate principality sultanate".split())
_UNIONS = frozenset({"European Union", "United Nations"})
_OF_THINGS = ("ism", "ology", "tion", "sion", "ment", "ness")
_SHORT_ACRONYM = 4
"""Letters; a longer word in capitals that is the name of a town is that town."""
_JUNIOR = frozenset("Jr Jr. Sr Sr.".split())
_NUMERALS = frozenset("I V X II III IV".split())
_FEW, _CERTAIN = 2, 6
"""Points."""
_PARTICLES = frozenset(
    "de da do dos das del della di du van von der den ter ten zu bin ibn al el la 't ’t i".split()
)
_LONGEST_PERSON = 3
"""Words of a name that is taken for a person's without any other sign."""
_MANY = 3
"""Mentions, from which on it tells something how few of them stand where a place would."""
_SHORT_NOUN = 9
"""Letters; a longer noun alone is often a name in German: "Landesregierung"."""
_SURNAME = re.compile(r"(?:Mac|Mc|La|Le|De|Di|Du|Van|Fitz|[A-Z]['’])[A-Z][a-z]")
"""A capital inside that is owed to the particle before it: "McCain", "DeSantis", "N'Diaye"."""
_HYPHENED_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""Chinese and Korean given names, which stand last: "Lam Wing-sum", "Park Jae-won"."""
_QUOTES = frozenset('"“„‘«')
"""What a nickname inside a name begins with."""
_GERMAN_ADJECTIVE = re.compile(r"[^\W\d_a-z]\w*(?:isch|deutsch)e[nrsm]?|Deutsche[nrsm]?")
_CATALOGUED = re.compile(r"[A-Z]{1,3}\d{2,5}")
"""What the designation of a star, a road or a model begins with: "V616 Mon"."""
_CAMEL_CASE = re.compile(r"[A-Z]?[a-z]+[A-Z]\w*")
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")


def no_votes() -> Votes:
    """A count in which nothing has been said yet."""
    return {"person": 0, "organisation": 0, "place": 0, "thing": 0}


def add_votes(votes: Votes, others: Votes) -> None:
    """Count `others` into `votes`."""
    for what, number in others.items():
        if number:
            votes[what] += number


def votes_of_words(name: str) -> Votes:
    """What the words of a name say by themselves."""
    if name.isupper() and len(name) > _SHORT_ACRONYM and (name.title() in PLACES or town_size(name) > 0):
        name = name.title()  # "PIRAEUS, Greece"
    words = name.split()
    votes = _votes_of_list(name, words)
    add_votes(votes, _votes_of_head(words))
    add_votes(votes, _votes_of_spelling(words))
    if any(word in ADJECTIVES for word in words) and name not in PLACES:
        votes["organisation"] += 2
        votes["person"] -= 3
    if len(words) > 1 and words[0] in KNOWN_ORGANISATIONS and words[0] not in GIVEN_NAMES:
        votes["organisation"] += 1  # "Apple Computer"
        votes["person"] -= 3
    if any(is_office(word) for word in words):
        votes["thing"] += 1
    if len(words) > 1 and words[0] not in GIVEN_NAMES and any(word in PLACES for word in words):
        votes["organisation"] += 1  # "Environment Canada"
        votes["person"] -= 3
    return votes


def _votes_of_list(name: str, words: Sequence[str]) -> Votes:
    votes = no_votes()
    votes["place"] += _likelihood_of_town(name, words)
    if len(words) == 2 and words[0] in _PARTS_OF_TOWNS and words[1].lower() not in _IMPERSONAL:
        votes["place"] += 3
    bare = " ".join(words[1:]) if words[0].lower() in _COMPASS else name
    if name in PLACES or bare in PLACES or genitive_of_place(name):
        votes["place"] += 8 if len(words) == 1 else 16
    elif lands(bare):
        votes["place"] += 4
    if name in KNOWN_ORGANISATIONS or name in MEDIA or ACRONYMS.get(name) in _UNIONS:
        votes["organisation"] += 8
    return votes


def _likelihood_of_town(name: str, words: Sequence[str]) -> int:
    """Points for a name that the gazetteer has: a large town is meant more often than a namesake of it."""
    size = town_size(name)
    if size < 0 or name.lower() in ORDINARY or name.isupper():
        return 0
    if words[0] in GIVEN_NAMES:
        return 1
    return size + 2 if len(words) > 1 else max(1, size)


def _votes_of_head(words: Sequence[str]) -> Votes:
    """What the noun says that the name is built around, and a first name before it."""
    votes = no_votes()
    lower = [word.lower() for word in words]
    head, lone = _head(lower), len(words) == 1
    if (
        head in THING_NOUNS
        or head.removesuffix("s") in THING_NOUNS
        or (not lone and lower[0] in LEADING_THING_NOUNS)
        or (head == "line" and len(words) == 2 and lower[0] in _COMPASS)
    ):
        votes["thing"] += 6
    elif head == "court" and not _JUDGING.isdisjoint(lower):
        votes["organisation"] += 6
    elif not lone and (
        (head in PLACE_NOUNS and not _is_for(lower))
        or head in _STATES
        or (lower[0] in LEADING_PLACE_NOUNS and head not in ORGANISATION_NOUNS)
    ):
        votes["place"] += 3 if head in _SURNAMES and words[0] in GIVEN_NAMES else 6
    elif (
        head in ORGANISATION_NOUNS
        or (not lone and head in PAPERS and words[0] not in GIVEN_NAMES)
        or (not lone and head.removesuffix("s") in ORGANISATION_NOUNS)
        or (len(words) > 2 and not ORGANISATION_NOUNS.isdisjoint(lower))
    ):
        votes["organisation"] += 5 if not lone else 3 if len(words[0]) > _SHORT_NOUN else 1
    elif not lone and lower[0] in _LEADING_BODIES and words[0] not in GIVEN_NAMES:
        votes["organisation"] += 4  # "Banco Popular", "Universität Bern"
    given = words[0].partition("-")[0] in GIVEN_NAMES
    if given and len(words) == 2 and head in _THINGS_AND_SURNAMES:
        votes["thing"], votes["person"] = 0, 4  # "Jude Law"
    if given and (lone or head not in ORGANISATION_NOUNS | THING_NOUNS):
        votes["person"] += 4 if 1 < len(words) < 6 else 1
    if (_GERMAN_ADJECTIVE.fullmatch(words[0]) and not lone) or (lone and _is_a_body(words[0])):
        votes["organisation"] += 3
    if not lone and (lower[0].endswith(GERMAN_CLUBS) or head.endswith(GERMAN_CLUBS)):
        votes["organisation"] += 5
        votes["person"] -= 3
    if not lone and (words[-1] in LEGAL_FORMS or any("&" in word for word in words)):
        votes["organisation"] += 10
    return votes


def _votes_of_spelling(words: Sequence[str]) -> Votes:
    """Acronyms, initials, numbers."""
    votes = no_votes()
    numbered = len(words) == 2 and (len(words[1]) == 1 or set(words[1]) <= set("IVXLC"))
    if (numbered and words[0] not in GIVEN_NAMES) or words[0] in _SHIPS:
        votes["thing"] += 6
    catalogued = len(words) > 1 and _CATALOGUED.fullmatch(words[0]) is not None
    if catalogued or any(letter.isdigit() for letter in words[-1].partition("-")[2]):
        votes["thing"] += 6
    if len(words) > 2 and words[-1] in _NUMERALS and _is_acronym(words[-2]):
        votes["thing"] += 6  # "Mac OS X"
    elif len(words) > 1 and words[-1] in _JUNIOR:
        votes["person"] += 5
    if words[0] not in GIVEN_NAMES and words[-1].endswith(_OF_THINGS):
        votes["thing"] += 2
        votes["person"] -= 1
    if len(words) > 1 and (_HYPHENED_GIVEN.fullmatch(words[-1]) or words[1][0] in _QUOTES):
        votes["person"] += 4
    if not {"and", "&"}.isdisjoint(words) and words[0] not in PLACES:
        votes["organisation"] += 3  # "Marks and Spencer"
        votes["person"] -= 4
    if _is_acronym(words[-1]) and (len(words) == 1 or _SURNAME.match(words[-1]) is None):
        votes["organisation"] += 3 if words[-1].isupper() else 2
        votes["person"] -= 4
    elif len(words) > 1 and len(words[0]) > 2 and _is_acronym(words[0]) and words[0].isupper():
        votes["organisation"] += 3  # "BBC Sport"
        votes["person"] -= 2
    elif any(map(_is_camel_case, words)) and words[-1] not in GIVEN_NAMES:
        votes["organisation"] += 3
    elif 1 < len(words) < 5 and all(len(word) == 1 for word in words[1:-1]):
        votes["person"] += 3 if len(words) > 2 else 1
    return votes


def kind_of(name: str, votes: Votes, mentions: int, spoken: int, *, ordinary: bool) -> NameKind | None:
    """The kind with the most points, if they are enough for a name of this form; None for a thing.

    `ordinary`: the text has a word of the name in small letters too.
    """
    if len(name) == 1:
        return None
    words = name.split()
    best = max(_KINDS, key=lambda kind: votes[kind])
    if votes["thing"] > votes[best]:
        return None
    if best == "place" and not _is_on_the_map(name) and mentions > max(_MANY, votes["place"]):
        # "in" and "near" stand before other names now and then, before those of places all the time
        return "person" if words[0] in GIVEN_NAMES or votes["person"] > _FEW else "organisation"
    # a town may be called "Building", but not where buildings are the subject
    is_namesake = best == "place" and ordinary and len(words) == 1 and votes["place"] < _CERTAIN
    if votes[best] > _FEW:
        return best if not is_namesake else None
    if len(words) == 1:
        return best if votes[best] == _FEW and (spoken or mentions > 1) and not is_namesake else None
    if (
        sum(word not in _PARTICLES for word in words) <= _LONGEST_PERSON + (votes["person"] > 1)
        and votes["person"] >= 0
        and not ordinary
        and _looks_personal(words)
    ):
        return "person"
    return best if votes[best] > 0 else None


def _is_on_the_map(name: str) -> bool:
    head = _head(name.lower().split())
    return name in PLACES or town_size(name) > 0 or bool(lands(name)) or head in PLACE_NOUNS | _STATES


def _looks_personal(words: Sequence[str]) -> bool:
    return all(
        word in _PARTICLES
        or (
            word[0].isalpha()
            and (len(word) < 2 or not word.isupper())
            and word.lower() not in ORDINARY
            and word not in NOT_NAMES
            and not (len(word) > 6 and word.endswith("ed"))
            and not word.endswith(("ics", "tion", "ment", "ing", "ship", "ness", "ty", "ism"))
        )
        for word in words
    )


def _head(lower: Sequence[str]) -> str:
    """The noun that says what it is: the last word, or the one before "of" or "for"."""
    for at, word in enumerate(lower):
        if word in {"of", "for", "on", "against", "de", "des", "du", "für"} and at:
            return lower[at - 1]
    return lower[-1].rpartition("-")[2]


def _is_a_body(word: str) -> bool:
    """Whether a noun of German is one for a body: "Innenministerium", "UN-Sicherheitsrat"."""
    union, _, head = word.rpartition("-")
    return word.lower().endswith(GERMAN_BODIES) or (union.isupper() and head.lower().endswith(UNION_BODIES))


def _is_for(lower: Sequence[str]) -> bool:
    """Whether the first noun is for something, as no place is: "Range for the A380"."""
    return not {"for", "on", "against"}.isdisjoint(lower)


def _is_camel_case(word: str) -> bool:
    """Whether it has a capital inside that no particle accounts for: "BusinessEurope"."""
    return _CAMEL_CASE.fullmatch(word) is not None and _SURNAME.match(word) is None


def _is_acronym(word: str) -> bool:
    return (
        not set(word) <= set("IVX")
        and 2 <= len(word) <= 8
        and sum(letter.isupper() for letter in word) >= 2
        and word[-1] not in ".’'"
    )
