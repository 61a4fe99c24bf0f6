"""The form under which a dictionary of German has a word: "kaufen" for "gekauft", "haus" for "Häusern".

Infinitives and nouns are those of OpenThesaurus, in lists that `tools/german_thesaurus.py` writes. Verbs
that change their vowel are among the irregular forms.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache

_VERBAL = (
    *("enden", "ender", "endes", "endem", "ende", "end", "enen", "ener", "enes", "enem", "ene"),
    *("etet", "eten", "ete", "test", "tet", "ten", "te", "est", "et", "st", "t"),
)
"""Endings, the longest first."""
_INFINITIVES = ("en", "n")
_SHORTEST = 2
"""Letters of a verb before its ending."""
_SHORTEST_ROOT = 4
_ENGLISH = frozenset(
    """ballet blast fastest fault golden hurt interest kitten knit least legend lest listen listener
    modern offend offender packet planet plant post rocket stricken surrender ticket""".split()
)
"""Words that have the form of one, and are none in most texts."""
UMLAUTS = str.maketrans("äöüß", "aous")


def infinitive(word: str) -> str | None:
    """The infinitive of which `word`, in lower case, is a form; None where none is known."""
    verbs = _infinitives()
    if word in _ENGLISH:
        return None
    if word in verbs:
        return word
    bare = word[2:] if word.startswith("ge") and word.endswith("t") else word
    for form in (word, bare):
        for ending in _VERBAL:
            root = form.removesuffix(ending)
            if form != root and len(root) >= _SHORTEST:
                found = next((root + end for end in _INFINITIVES if root + end in verbs), None)
                if found:
                    return found
    return None


def noun(word: str) -> str | None:
    """The singular of the noun of which `word`, in lower case, is a form; None where none is known."""
    return _singulars().get(word)


def root(verb: str) -> str:
    """An infinitive without its ending, as its nouns have it, "kauf" of "kaufen"; a short one with it."""
    bare = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    return bare if len(bare) >= _SHORTEST_ROOT else verb


@cache
def _infinitives() -> frozenset[str]:
    return frozenset(_lines("german_verbs.txt"))


@cache
def _singulars() -> Mapping[str, str]:
    rows = [line.split() for line in _lines("german_nouns.txt")]
    return {form: singular for singular, *forms in rows for form in (singular, *forms)}


def _lines(file: str) -> list[str]:
    data = pkgutil.get_data(__package__, file) or b""
    return [line for line in data.decode("utf-8").splitlines() if not line.startswith("#")]
