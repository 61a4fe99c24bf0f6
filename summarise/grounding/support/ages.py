"""Which numbers of a text are ages: "a 34-year-old", "a woman of 34", "Ann Lee, 34,"."""

from __future__ import annotations

import re

from summarise.evidence.marks import Figure

_OLDEST = 120
_AROUND = 40
"""Characters."""
_PERSON = (
    "(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?|persons?|people|pensioners?|teenagers?|youths?|students?|pupils?"
    "|victims?|son|daughter|mother|father|brother|sister|husband|wife|widow|patients?"
)
_BEFORE = re.compile(
    rf"(?:\bage[ds]?|\balter|\b(?:{_PERSON})(?= of)|\b(?:die[ds]?|dead|starb|verstarb)(?= at| mit))"
    r"(?: of| von| at| between| from| mit| zwischen)?"
    r"(?: \d+(?:,| and| to| or| und| bis)?)* $",
    re.IGNORECASE,
)
_WITH_UNIT = re.compile(r"year[s]?[- ]olds?\b|years of age\b|-?jährige?|jahren? alt\b", re.IGNORECASE)
_AGE = re.compile(
    r"\d+[- ](?:year[s]?[- ]olds?|years of age|jährige\w?|jahren? alt)\b|\baged? \d+ years\b", re.IGNORECASE
)
_AT = re.compile(r"\b(?:at|since|from|mit)(?: about| around)? $", re.IGNORECASE)
_APPOSED = re.compile(r"[^\W\d_](?:,| \() ?$")
_APPOSED_TO_A_NAME = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]+ [A-ZÀ-Þ][^\W\d_]+(?:,| \() ?$")
_WITHOUT_NOUN = re.compile(r"[,.;)]|$| (?:and|or|but|he|she|when|in|on|und|oder)\b")
_CLOSED = re.compile(r"[,.;)]|$")


def is_age(figure: Figure, text: str) -> bool:
    """Whether the number of `figure`, which stands in `text`, may be an age."""
    before, behind = _around(figure, text)
    if figure.unit == "year":
        with_unit = _WITH_UNIT.search(figure.span.of(text) + behind[: len(" years of age")])
        return with_unit is not None or _BEFORE.search(before) is not None
    if figure.unit is not None or not 0 < (figure.value or 0) <= _OLDEST:
        return False
    apposed = _APPOSED.search(before) is not None and _CLOSED.match(behind) is not None
    apposed = apposed or (_AT.search(before) is not None and _WITHOUT_NOUN.match(behind) is not None)
    return apposed or _BEFORE.search(before) is not None


def without_ages(text: str) -> str:
    """`text` without the ages that have their unit."""
    return _AGE.sub("", text)


def is_apposed_age(figure: Figure, text: str) -> bool:
    """Whether a number is the age of whoever is named before it, and counts nothing: "Ann Lee, 34,"."""
    before, behind = _around(figure, text)
    is_apposed = _APPOSED_TO_A_NAME.search(before) is not None and _CLOSED.match(behind) is not None
    return is_apposed and is_age(figure, text)


def _around(figure: Figure, text: str) -> tuple[str, str]:
    start, end = figure.span.start, figure.span.end
    return text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
