"""Words beside a number that make it a bound or an estimate: "around", "at least", "or more".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from typing import Literal

_PHRASES = frozenset(
    phrase.strip()
    for phrase in (
        "about|around|barely|scarcely|hardly|approximately|approx|approx.|roughly|circa|ca.|c.|some"
        "|an estimated|a estimated"
        "|estimated|estimated at|nearly|almost|close to|more or less|perhaps|possibly|probably|maybe|near"
        "|in the region of|in the order of|on the order of|over|above|more than|greater than|upwards of"
        "|upward of|in excess of|exceeding|at least|a minimum of|minimum of|no less than|no fewer than"
        "|not less than|not fewer than|under|below|less than|fewer than|at most|no more than|not more than"
        "|up to|as many as|as much as|as high as|as low as|as few as|as little as|as long as|as far as"
        "|as large as|as big as|a maximum of|maximum of|north of|south of|short of|shy of|better than"
        "|larger than|bigger than|smaller than|higher than|lower than|longer than|shorter than|older than"
        "|younger than|heavier than|faster than|give or take|plus or minus|plus/minus|anywhere from"
        "|the best part of|the better part of"
        "|a little over|a little under|a bit more than|a little more than|a little less than"
        "|etwa|rund|circa|ungefähr|zirka|knapp|fast|nahezu|beinahe|über|mehr als|mindestens|wenigstens"
        "|höchstens|maximal|minimal|bis zu|weniger als|unter|schätzungsweise|gut|an die|annähernd"
        "|environ|près de|plus de|moins de|au moins|au plus|presque|jusqu'à|jusqu’à|quelque|à peu près"
        "|autour de|pas moins de|au minimum|au maximum|quelques|unos|unas|cerca de|alrededor de|casi|más de"
        "|menos de|al menos|por lo menos|hasta|aproximadamente|en torno a|no menos de|como mínimo"
        "|circa|quasi|oltre|più di|meno di|almeno|fino a|intorno a|attorno a|poco più di|poco meno di"
        "|non meno di|quase|mais de|pelo menos|ao menos|até|por volta de|em torno de|aproximadamente"
        "|no longer than|not longer than|nicht länger als"
        "|no greater than|no higher than|no larger than|not exceeding|nicht weniger als|nicht mehr als"
        "|um die|un peu plus de|un peu moins de|un poco más de|algo más de|poco más de|cerca di|perto de"
        "|um pouco mais de"
    ).split("|")
)
_DEGREES = frozenset(
    "just only well slightly far somewhat still significantly gut weit deutlich etwas ganz bien "
    "un peu molto muy bem".split()
)
_FURTHER = (
    "another",
    "an additional",
    "a further",
    "weitere",
    "weiteren",
    "additional",
    "further",
    "otros",
    "altri",
)
_MOST_WORDS = max(phrase.count(" ") for phrase in _PHRASES) + 1
_ELIDED = re.compile(r"\b(?:(?:un peu )?(?:plus|moins)|près|autour) d['’]\Z", re.IGNORECASE)
_SIGNS = frozenset("~≈≥≤<>±")
_OPENED = "([{\"'“”„«‘—–"
_CLOSING = re.compile(
    r"\+(?![\d\w])|-plus\b|[- ]odd\b|\s(?:or so|or more|or less|or fewer|or thereabouts|at least|at most"
    r"|plus(?! (?:tard|tôt|jeune|âgé|élev|grand|petit|haut|bas|loin|que|de|cher|fort|rapide|longt"
    r"|interest|tax|vat|VAT|costs?|expenses|fees|postage|shipping|bonus|extra|another|stoppage|added"
    r"|an? |the |its"
    r"|one|two|three|\d))"
    r"|give or take|at the most|oder mehr|oder weniger|ou plus|ou moins|o más|o menos|o più|ou mais)(?![\w-])"
)
_LEAST = re.compile(
    r"\b(?:at least|(?<!no )(?<!not )more than|over|above|(?:no|not) (?:fewer|less) than|upwards? of"
    r"|in excess of|(?<!not )exceeding|(?<!no )(?<!not )(?:greater|higher|larger) than"
    r"|a minimum of|mindestens|wenigstens|(?<!nicht )mehr als|nicht weniger als|über|plus de|au moins"
    r"|más de|al menos|por lo menos|più di|almeno|mais de"
    r"|pelo menos)\b|\+",
    re.IGNORECASE,
)
_MOST_OF_ALL = re.compile(
    r"\b(?:at most|(?:no|not) (?:more|greater|higher|larger|longer) than|not exceeding|up to"
    r"|(?<!no )(?<!not )(?:fewer|less) than|under|below|as (?:many|much|high) as"
    r"|nearly|almost|a maximum of|nicht (?:mehr|länger) als|höchstens|maximal|bis zu"
    r"|(?<!nicht )weniger als|unter|fast|nahezu|beinahe|moins de|au plus|presque|menos de|hasta"
    r"|casi|meno di|fino a|até)\b",
    re.IGNORECASE,
)
_REACH = 48
"""Characters before a number; longer than any of these phrases."""
_MOST = 2
"""Phrases one before the other: "as many as an estimated 300"."""
_LIMITS = frozenset({"up to", "bis zu"})
_AT_LEAST = ("at least ", "no fewer than ", "no less than ", "more than ", "mindestens ", "mehr als ")
"""What "up to" cannot stand before."""
_SUMS = re.compile(
    r"\b(?:adds?|added|adding|amounts?|amounted|amounting)(?: it| them)? up to \Z", re.IGNORECASE
)
"""Words that "up to" ends without setting a bound: "the figures add up to 186"."""
_DIRECTIONS = frozenset("over above under below near über unter".split())
"""Bounds that are prepositions or particles where another bound follows: "turned over some four miles"."""


def limit_of(written: str) -> Literal["least", "most"] | None:
    """Whether a figure, in all its words, is the least that something can be, or the most."""
    if _LEAST.search(written):
        return "least"
    return "most" if _MOST_OF_ALL.search(written) else None


def bounded_from(text: str, start: int) -> int:
    """Where the bound or estimate begins that stands before a number at `start`; `start` if none does."""
    for number in range(_MOST):
        before = text[max(0, start - _REACH) : start].replace("\n", " ").replace("\u00a0", " ")
        sign = before.rstrip(" ")[-1:]
        if sign in _SIGNS and sign:
            return start - len(before) + len(before.rstrip(" ")) - 1
        if before.endswith(("+/- ", "+/-")):
            return start - len(before) + before.rindex("+")
        phrase = _phrase(before)
        if not phrase or _SUMS.search(before) or (number and _is_apart(text, start, before[-phrase:-1])):
            break
        start -= phrase
        if text.startswith(("an estimated", "An estimated", "a estimated"), start):
            start = text.index(" ", start) + 1
            break
    return start


def _is_apart(text: str, start: int, outer: str) -> bool:
    """Whether a phrase before the bound at `start` is no bound of the same number."""
    outer, inner = outer.lower(), text[start : start + _REACH].lower()
    return outer in _DIRECTIONS or (outer in _LIMITS and inner.startswith(_AT_LEAST))


def _phrase(before: str) -> int:
    """The length of the bound that `before` ends with, with the space behind it; 0 if it ends with none."""
    elided = _ELIDED.search(before)
    if elided:
        return len(elided.group())
    if not before.endswith(" "):
        return 0
    length = 1
    stem = before[:-1]
    for further in _FURTHER:
        if stem.lower().endswith(" " + further):
            stem = stem[: -len(further) - 1]
            length += len(further) + 1
            break
    words = stem.split(" ")[-_MOST_WORDS - 1 :]
    for many in range(min(_MOST_WORDS, len(words)), 0, -1):
        first = words[-many].lstrip(_OPENED)
        phrase = " ".join([first, *words[len(words) - many + 1 :]])
        if phrase.lower() not in _PHRASES or (phrase == "hasta" and words[-2:-1] and words[-2].endswith(",")):
            continue
        whole = first == words[-many] and len(words) > many
        degree = words[-many - 1].lstrip(_OPENED) if whole else ""
        if degree.lower() in _DEGREES:
            return length + len(phrase) + 1 + len(degree)
        return length + len(phrase)
    return 0


def bounded_to(text: str, end: int) -> int:
    """Where the bound or estimate ends that stands behind a number ending at `end`; `end` if none does."""
    phrase = _CLOSING.match(text, end)
    return phrase.end() if phrase else end
