"""The infinitive of a verb of German, whose forms differ from it by their endings: "kaufte", "gekauft".

The infinitives are those of OpenThesaurus, a list that `tools/german_thesaurus.py` writes. Verbs that change
their vowel are among the irregular forms.
"""

from __future__ import annotations

import pkgutil
from functools import cache

_ENDINGS = (
    *("enden", "ender", "endes", "endem", "ende", "end", "enen", "ener", "enes", "enem", "ene"),
    *("etet", "eten", "ete", "test", "tet", "ten", "te", "est", "et", "st", "t"),
)
"""The longest first."""
_INFINITIVES = ("en", "n")
_SHORTEST = 2
"""Letters of a verb before its ending."""
_SHORTEST_ROOT = 4
_ENGLISH = frozenset(
    """ballet blast fastest fault golden hurt interest kitten knit least legend lest listen listener modern offend
    offender packet planet plant post rocket stricken surrender ticket""".split()
)
"""Words that have the form of one, and are none in most texts."""


def infinitive(word: str) -> str | None:
    """The infinitive of which `word`, in lower case, is a form; None where none is known."""
    known = _known()
    if word in _ENGLISH:
        return None
    if word in known:
        return word
    bare = word[2:] if word.startswith("ge") and word.endswith("t") else word
    for form in (word, bare):
        for ending in _ENDINGS:
            root = form.removesuffix(ending)
            if form != root and len(root) >= _SHORTEST:
                found = next((root + end for end in _INFINITIVES if root + end in known), None)
                if found:
                    return found
    return None


def root(verb: str) -> str:
    """An infinitive without its ending, as its nouns have it, "kauf" of "kaufen"; a short one with it."""
    bare = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    return bare if len(bare) >= _SHORTEST_ROOT else verb


@cache
def _known() -> frozenset[str]:
    data = pkgutil.get_data(__package__, "german_verbs.txt") or b""
    return frozenset(line for line in data.decode("utf-8").splitlines() if not line.startswith("#"))
