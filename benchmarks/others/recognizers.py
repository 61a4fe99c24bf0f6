"""Recognizers-Text: money, measures, temperatures, ages and percentages, then the numbers outside them.

Numbers inside a date or a clock time that it recognises itself are left out; lengths of time are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_percentage
from recognizers_number_with_unit import (
    recognize_age,
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
)

from others.serving import Answer, serve

_CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr", "pt": "pt-br"}
_WITH_UNIT: list[Callable[[str, str], Any]] = [
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
    recognize_age,
    recognize_percentage,
]


def find(text: str, language: str, published: str | None) -> Answer:
    culture = _CULTURES[language]
    answer: Answer = []
    for recognise in _WITH_UNIT:
        for result in recognise(text, culture):
            _add(answer, result, "percent" if recognise is recognize_percentage else None, language)
    reference = datetime.fromisoformat(published) if published else None
    dated = [
        (result.start, result.end + 1)
        for result in recognize_datetime(text, culture, reference=reference)
        if "duration" not in result.type_name and "set" not in result.type_name
    ]
    for result in recognize_number(text, culture):
        if not any(result.start < end and start <= result.end for start, end in dated):
            _add(answer, result, None, language)
    return answer


def _add(answer: Answer, result: Any, unit: str | None, language: str) -> None:
    start, end = result.start, result.end + 1
    if any(start < mark["end"] and mark["start"] < end for mark in answer):
        return
    written = str((result.resolution or {}).get("value") or "").removesuffix("%")
    try:
        value = float(written if language == "en" else written.replace(",", "."))
    except ValueError:
        return
    unit = unit or (result.resolution or {}).get("isoCurrency") or (result.resolution or {}).get("unit")
    answer.append({"start": start, "end": end, "values": [value], "unit": unit})


if __name__ == "__main__":
    serve(find)
