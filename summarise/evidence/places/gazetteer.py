"""Towns and countries of the world, looked up by name in the list that the package carries.

The list is written by `tools/gazetteer.py`, one name a line, the lines in order: "kursk", a tab, and the
countries in which places of that name lie, each with a digit for the size of the largest. A state follows
where texts name it in the country's stead ("US-TX2"); "~" stands before a country in which the place has
another main name. The name of a country or region, in its capitals, has "=" or "<" before the code of the
country that it is or lies in, and "=RU" has the English name of the country behind it.
"""

from __future__ import annotations

import pkgutil
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from typing import NamedTuple

_LETTERS = str.maketrans("łøđıßæœþð", "lodisaotd")
_REMEMBERED = 50_000
_LONGEST = 60
"""Characters; nothing longer is looked up."""


class Town(NamedTuple):
    """The places of one name in one country or state."""

    country: str
    """ISO 3166 code: "RU"."""
    state: str
    """Code of the state, where the country is one that is often named by its states: "TX"; else empty."""
    size: int
    """0: under 5,000 inhabitants; 1: under 15,000; 2: under 100,000; 3: under 500,000; 4: more."""
    main: bool
    """That is its main name, not one in another language or of another time."""


class Land(NamedTuple):
    """A country, or the country in which a region lies."""

    country: str
    """ISO 3166 code: "RU"."""
    state: str
    """Code of the state if that is what is named: "TX"; else empty."""
    whole: bool
    """The country itself is named, and not a part of it."""


@lru_cache(_REMEMBERED)
def towns(name: str) -> tuple[Town, ...]:
    """The places called `name`, the largest first; none if no place of that name has 5,000 inhabitants."""
    marks = _row(folded(name))
    return tuple(_town(mark) for mark in marks.split()) if len(name) > 1 else ()


@lru_cache(_REMEMBERED)
def town_size(name: str) -> int:
    """The size of the largest place of that name, as in `Town`, one less where it is not its main name.

    -1 if there is none.
    """
    return max((town.size - (not town.main) for town in towns(name)), default=-1)


@lru_cache(_REMEMBERED)
def lands(name: str) -> tuple[Land, ...]:
    """The countries and parts of countries called `name` in English, German, French, Spanish, Italian or
    Portuguese: "Deutschland", "Texas", "Bavaria"; two for "Georgia".
    """
    found = []
    for code in _row(name).split():
        country, _, state = code[1:].partition("-")
        found.append(Land(country, state, whole=code[0] == "="))
    return tuple(found) if name[:1].isupper() else ()


def country_name(code: str) -> str:
    """The English name of a country by its ISO 3166 code."""
    return _row(f"={code}") or code


def folded(name: str) -> str:
    """The form under which a name is looked up: lower case, without accents."""
    written = name.lower().replace("’", "'").replace("-", " ")
    if written.isascii():
        return written
    bare = unicodedata.normalize("NFKD", written)
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).translate(_LETTERS)


def _row(key: str) -> str:
    """What stands behind `key` in the list; nothing if it is not there."""
    start = f"{key}\t"
    lines = _lines()
    at = bisect_left(lines, start) if len(key) <= _LONGEST else len(lines)
    return lines[at][len(start) :] if at < len(lines) and lines[at].startswith(start) else ""


def _town(mark: str) -> Town:
    country, _, state = mark[:-1].lstrip("~").partition("-")
    return Town(country, state, int(mark[-1]), main=mark[0] != "~")


@cache
def _lines() -> list[str]:
    data = pkgutil.get_data(__package__, "gazetteer.txt") or b""
    return data.decode("utf-8").splitlines()
