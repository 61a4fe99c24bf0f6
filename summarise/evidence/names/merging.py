"""Which mentions name the same: surnames, acronyms, shortened and inflected forms."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from functools import cache, lru_cache

from summarise.evidence.names.gazetteer import ACRONYMS, PLACES, genitive_of_place
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.words import (
    GERMAN_BODIES,
    GERMAN_CLUBS,
    LEADING_THING_NOUNS,
    MEDIA_NOUNS,
    ORGANISATION_NOUNS,
    PAPERS,
    PLACE_NOUNS,
    THING_NOUNS,
)

Form = tuple[str, ...]
"""The words of a name, folded: lower case, without accents, particles split off."""

_LONG_NOUN = 9
"""Letters; a longer noun with an s at its end may be a German genitive: "Gerichtshofes"."""
_DOUBLE = 3
"""Words of a name with two surnames."""
_COUNTRIES = {
    "US": "United States",
    "U.S.": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
}
_LETTERS = str.maketrans("łøđıßæœþð", "lodisaotd")
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_SMALL = frozenset("of the and for on de la le du des der die von van & 's ’s ' ’".split())
_INFLECTED = re.compile(r"\w*(?:isch|deutsch)e[nrsm]")
"""A German adjective that is not in its first form: "Hessischen Rundfunk"."""
_HYPHENED = re.compile(r"[a-z]{2,6}-[a-z]{2,6}")
"""A given name that stands behind the surname: "Park Jae-won"."""
_GIVEN = frozenset(name.lower() for name in GIVEN_NAMES)
_WITH_UMLAUTS = ORGANISATION_NOUNS | PLACE_NOUNS | THING_NOUNS | PAPERS
_IMPERSONAL = _WITH_UMLAUTS | {noun.translate(_UMLAUTS) for noun in _WITH_UMLAUTS}
_CALLED = ORGANISATION_NOUNS | PAPERS
_NO_BODIES = PLACE_NOUNS | THING_NOUNS


@lru_cache(20_000)
def form(name: str) -> Form:
    """The form under which two spellings of a name are the same: "Erdoğan" and "Erdogan"."""
    written = ACRONYMS.get(name) or genitive_of_place(name) or _with_country(name)
    folded = written.lower().replace("’", "'").replace("‑", "-")
    if not folded.isascii():
        bare = unicodedata.normalize("NFKD", folded)
        folded = "".join(letter for letter in bare if not unicodedata.combining(letter)).translate(_LETTERS)
    words = folded.replace(",", "").split()
    return tuple(_bare(word) for word in words if word != "the") or tuple(words)


def _with_country(name: str) -> str:
    """A longer name with the country at its beginning written out: "U.S. Senate"."""
    country, _, rest = name.partition(" ")
    return f"{_COUNTRIES[country]} {rest}" if rest and country in _COUNTRIES else name


def aliases(
    names: Iterable[str],
    brackets: Iterable[tuple[str, str]],
    never_located: Set[Form],
    located: Set[Form] = frozenset(),
    towns: Set[Form] = frozenset(),
) -> dict[Form, Form]:
    """For each form that stands for a fuller one, the fuller one.

    `names` are all names of the text in order, `brackets` the pairs of a name and what stands in brackets
    behind it; `never_located` are the names that stand nowhere as places do, and may be surnames even if
    places are called so; `located` are those behind "in", which are nobody's given name; they and `towns`
    stand for no body that is called after them. Of several
    people of one surname it means the one named most often in full, of bodies the one with the longest
    name; of equals the first in the text.
    """
    longer = _longer_forms(
        Counter(form(name) for name in names), names, _spelled() - never_located, located, towns
    )
    for name, short in brackets:
        longer[form(short)] = form(name)
    found = {short: _followed(short, longer) for short in longer}
    return {short: full for short, full in found.items() if full != short}


@cache
def _spelled() -> frozenset[Form]:
    """Names of places, which stand for nothing longer."""
    return frozenset(form(place) for place in PLACES)


def _longer_forms(
    forms: Counter[Form], names: Iterable[str], places: Set[Form], located: Set[Form], towns: Set[Form]
) -> dict[Form, Form]:
    longer = _things(forms)
    capitals = {
        form(name) for name in names if any(word.isupper() and len(word) > 2 for word in name.split())
    }
    fuller = [each for each in forms if len(each) > 1 and each not in _spelled()]
    are_impersonal = {
        full: full[0] not in _GIVEN
        and _HYPHENED.fullmatch(full[-1]) is None
        and (full in capitals or not _IMPERSONAL.isdisjoint(full) or full[0].endswith(GERMAN_CLUBS))
        for full in fuller
    }
    for full in sorted(fuller, key=lambda each: (-forms[each] * (not are_impersonal[each]), -len(each))):
        impersonal = are_impersonal[full]
        for short in _shortened(full, impersonal=impersonal):
            if short not in places and not (impersonal and short in towns | located):
                longer.setdefault(short, full)
    for full in fuller:
        if not are_impersonal[full] and full[:1] not in places and full[:1] not in located:
            longer.setdefault(full[:1], full)
    for name in names:
        head = name.rpartition("-")[2].lower()
        if " " not in name and head != name.lower() and head in ORGANISATION_NOUNS:
            longer.setdefault((head,), form(name))  # "EU-Kommission"
    for initials, full in _initials(names, are_impersonal).items():
        longer.setdefault((initials,), full)
    return {short: full for short, full in longer.items() if short != full}


def _things(forms: Iterable[Form]) -> dict[Form, Form]:
    """The names of storms, operations and the like, to what they are called in full: "Cyclone Phailin".

    Initials before such a name are those of what it is: "T. C. Phailin".
    """
    called: dict[Form, Form] = {}
    for full in forms:
        if len(full) == 2 and full[0] in LEADING_THING_NOUNS:
            called[full[1:]] = full
    for full in forms:
        if full[-1:] in called and len(full) > 1 and full[0] not in LEADING_THING_NOUNS:
            if all(len(word.rstrip(".")) == 1 for word in full[:-1]):
                called[full] = called[full[-1:]]
            else:
                del called[full[-1:]]  # somebody is called so as well
    return called


def _initials(names: Iterable[str], are_impersonal: Mapping[Form, bool]) -> dict[str, Form]:
    """The initials of each longer name with the first that has them; of two words only a body's own.

    Two letters stand for a body where the text has them in capitals and no other body with these initials.
    """
    bodies: dict[str, set[Form]] = {}
    found: dict[str, Form] = {}
    written = dict.fromkeys(names)
    for name in written:
        words = name.split()
        initials = "".join(word[0] for word in words if word[0].isupper())
        if len(words) > 2 and len(initials) > 1:
            found.setdefault(initials.lower(), form(name))
        elif len(words) == len(initials) == 2 and initials in written and initials not in ACRONYMS:
            full = form(name)
            if are_impersonal.get(full) and _NO_BODIES.isdisjoint(full):
                bodies.setdefault(initials.lower(), set()).add(full)
    for initials, fuller in bodies.items():
        if len(fuller) == 1:
            found.setdefault(initials, next(iter(fuller)))
    return found


def _shortened(full: Form, *, impersonal: bool) -> Iterable[Form]:
    """Forms a text may go on to use for `full`."""
    if not impersonal:
        yield full[-1:]
        if full[-1].endswith("s") is False:
            yield (f"{full[-1]}s",)
        yield (full[0], full[-1])
        bare = tuple(word for word in full if len(word.rstrip(".")) > 1)
        if len(bare) == _DOUBLE:
            yield bare[:2]  # "Ana Ruiz" for "Ana Ruiz Soler"
        yield from (full[cut:] for cut in range(1, len(full) - 1))
        return
    for cut in range(1, len(full)):
        rest = full[cut:]
        if rest[0] not in _SMALL and full[cut - 1] not in _SMALL and (len(rest) > 1 or rest[0] in _CALLED):
            yield rest
    joint = next((at for at, word in enumerate(full) if word == "of"), 0)
    if joint > 1 and full[joint - 1] in ORGANISATION_NOUNS:
        yield full[:joint]  # "United States House"
    if joint:
        yield full[joint + 1 :] + full[:joint]  # "Ohio Supreme Court" for "Supreme Court of Ohio"
    if full[0] in ORGANISATION_NOUNS and full[1] in _SMALL and len(full) > 2:
        yield full[:1]
    if full[0].endswith(GERMAN_BODIES):
        yield full[:1]
    if full[0] not in _IMPERSONAL and len(full) == 2 and full[1] in _IMPERSONAL - MEDIA_NOUNS:
        yield full[:1]


def _followed(short: Form, longer: dict[Form, Form]) -> Form:
    seen = {short}
    while (full := longer.get(short)) is not None and full not in seen:
        seen.add(full)
        short = full
    return short


def _bare(word: str) -> str:
    if len(word) > _LONG_NOUN and word.endswith("s"):
        word = next((noun for noun in (word[:-2], word[:-1]) if noun in ORGANISATION_NOUNS), word)
    if _INFLECTED.fullmatch(word):
        word = word[:-1]
    for particle in ("el-", "al-", "d'", "l'"):
        if word.startswith(particle) and len(word) > len(particle) + 1:
            return word[len(particle) :]
    return word
