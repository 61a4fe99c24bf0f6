"""One name for a country, its people and what is theirs: Belgium, Belgian, Belgians."""

from __future__ import annotations

from summarise.evidence.names.gazetteer import COUNTRY_OF

_SHARED = frozenset("north south east west new northern southern republic islands guinea and of the".split())
_OTHER_WORDS = """
us u.s usa u.s.a america american americans states|uk u.k britain british briton britons kingdom
eu e.u europe european europeans|un u.n nations|spain spaniard|denmark dane|poland pole|sweden swede
turkey turk|england englishman|france frenchman|netherlands holland
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for adjective, country in COUNTRY_OF.items():
        words = [word for word in country.casefold().split() if word not in _SHARED]
        table |= dict.fromkeys([*words, adjective.casefold().split()[-1]], words[-1] if words else "")
    for group in _OTHER_WORDS.replace("\n", "|").split("|"):
        first = next(iter(group.split()), "")
        table |= dict.fromkeys(group.split(), table.get(first, first))
    return table


_NATIONS = _table()


def nation(word: str) -> str | None:
    """What stands for a country in whatever form `word`, without regard to case, names it."""
    folded = word.casefold()
    return _NATIONS.get(folded) or _NATIONS.get(folded.removesuffix("s"))
