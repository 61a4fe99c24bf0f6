"""quantulum3 without its classifier, as it installs; an uncertainty is read as a range."""

from __future__ import annotations

from quantulum3 import parser

from others.serving import Answer, serve


def find(text: str, _language: str, _published: str | None) -> Answer:
    return [
        {
            "start": quantity.span[0],
            "end": quantity.span[1],
            "values": [quantity.value - quantity.uncertainty, quantity.value + quantity.uncertainty]
            if quantity.uncertainty
            else [quantity.value],
            "unit": quantity.unit.name,
        }
        for quantity in parser.parse(text)
    ]


if __name__ == "__main__":
    serve(find)
