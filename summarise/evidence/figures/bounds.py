"""Words beside a number that make it a bound or an estimate: "around", "at least", "or more".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re

_DEGREE = r"(?:(?:just|only|well|slightly|far|somewhat|still|significantly|gut|weit|deutlich|etwas) )?"
_BEFORE = (
    r"about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some|an? estimated"
    r"|estimated(?: at)?|nearly|almost|close to|more or less|perhaps|possibly|probably|maybe"
    r"|in the region of|in the order of|over|above|more than|greater than|upwards of|in excess of"
    r"|at least|a minimum of|minimum of|no less than|no fewer than|not less than|under|below"
    r"|less than|fewer than|at most|no more than|not more than|up to"
    r"|as (?:many|much|high|low|few|little|long|far|large|big) as|a maximum of|maximum of|north of"
    r"|short of|etwa|rund|circa|ungefähr|zirka|knapp|fast|nahezu|beinahe|über|mehr als|mindestens"
    r"|wenigstens|höchstens|maximal|minimal|bis zu|weniger als|unter|schätzungsweise|gut|an die"
    r"|environ|près de|plus de|moins de|au moins|au plus|presque|jusqu['’]à|quelque|unos|unas"
    r"|cerca de|alrededor de|casi|más de|menos de|al menos|por lo menos|hasta|aproximadamente"
)
_OPENING = re.compile(
    rf"(?<![\w-])(?:{_DEGREE}(?:{_BEFORE})\s|[~≈≥≤<>]\s?)"
    r"(?:(?:another|an additional|a further|weitere|weiteren)\s)?\Z",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?i:an? )")
_CLOSING = re.compile(
    r"\+(?!\d)|-plus\b|\s(?:or so|or more|or less|or fewer|or thereabouts|at least|at most|plus|oder mehr"
    r"|ou plus|o más)(?![\w-])"
)
_REACH = 48
"""Characters before a number; longer than any of these phrases."""
_MOST = 2
"""Phrases one before the other: "as many as an estimated 300"."""


def bounded_from(text: str, start: int) -> int:
    """Where the bound or estimate begins that stands before a number at `start`; `start` if none does."""
    for _ in range(_MOST):
        floor = max(0, start - _REACH)
        phrase = _OPENING.search(text[floor:start])
        if not phrase:
            break
        begin = floor + phrase.start()
        article = _ARTICLE.match(text, begin)
        start = article.end() if article and text[article.end() :].startswith("estimated") else begin
    return start


def bounded_to(text: str, end: int) -> int:
    """Where the bound or estimate ends that stands behind a number ending at `end`; `end` if none does."""
    phrase = _CLOSING.match(text, end)
    return phrase.end() if phrase else end
