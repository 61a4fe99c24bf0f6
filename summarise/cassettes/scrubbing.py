"""Taking out of a recording what says whose account or machine it was, and whatever else one names."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from summarise.cassettes.body import Body
from summarise.cassettes.cassette import Cassette
from summarise.cassettes.interaction import Interaction
from summarise.cassettes.key_scan import without_keys
from summarise.cassettes.notation import Json
from summarise.cassettes.verifying import seal_of_document

REMOVED = "[removed]"
_SAYS_WHOSE = frozenset(
    {"id", "organization", "organisation", "project", "request_id", "system_fingerprint", "user", "x_groq"}
)
"""Fields of a response, at its top, that differ from account to account."""


def scrubbed(cassette: Cassette, words: Mapping[str, str | None]) -> Cassette:
    """`cassette` without keys, account marks and `words`.

    What is said stays otherwise. Each of `words` is replaced wherever it stands, in the text, in what was
    asked and in what was answered, by what goes with it, else by as many x.
    """
    cleaner = _Cleaner(words)
    return replace(
        _with_document(cassette, _document(cassette.document, cleaner)),
        endpoint=cleaner.mapping(cassette.endpoint),
        made_by=cleaner.mapping(cassette.made_by),
        interactions=tuple(_interaction(each, cleaner) for each in cassette.interactions),
    )


def without_text(cassette: Cassette) -> Cassette:
    """`cassette` without the text that was briefed, which its requests still quote."""
    return _with_document(
        cassette, {name: value for name, value in cassette.document.items() if name != "text"}
    )


def _with_document(cassette: Cassette, document: Mapping[str, Json]) -> Cassette:
    seal = seal_of_document(document)
    return replace(cassette, document=document, fingerprints={**cassette.fingerprints, "document": seal})


class _Cleaner:
    """Takes words, and what looks like a key, out of values."""

    def __init__(self, words: Mapping[str, str | None]) -> None:
        self._words = [(_anywhere(word), word, instead) for word, instead in words.items() if word.strip()]

    def text(self, text: str) -> str:
        for pattern, word, instead in self._words:
            text = pattern.sub(partial(_put, word, instead), text)
        return without_keys(text, REMOVED)

    def value(self, value: Json) -> Json:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(each) for each in value]
        return self.mapping(value) if isinstance(value, dict) else value

    def mapping(self, value: Mapping[str, Json]) -> dict[str, Json]:
        return {name: self.value(each) for name, each in value.items()}


def _anywhere(word: str) -> re.Pattern[str]:
    """`word` with any white space in it, and as JSON in a text escapes it."""
    written = dict.fromkeys((word, json.dumps(word)[1:-1]))
    return re.compile("|".join(r"\s+".join(map(re.escape, each.split())) for each in written))


def _put(word: str, instead: str | None, found: re.Match[str]) -> str:
    if instead is not None:
        return instead
    there = word if "\\" in found[0] else found[0]
    return "".join(
        ("X" if each.isupper() else "x") if each.isalpha() else "1" if each.isdigit() else each
        for each in there
    )


def _document(document: Mapping[str, Json], cleaner: _Cleaner) -> dict[str, Json]:
    cleaned = cleaner.mapping(document)
    before, text = document.get("text"), cleaned.get("text")
    if isinstance(before, str) and isinstance(text, str) and text != before:
        cleaned["sha256"] = hashlib.sha256(text.encode()).hexdigest()
        if isinstance(pages := document.get("pages"), list):
            cleaned["pages"] = [
                len(cleaner.text(before[:page])) if isinstance(page, int) else page for page in pages
            ]
    return cleaned


def _interaction(interaction: Interaction, cleaner: _Cleaner) -> Interaction:
    request, response = interaction.request, interaction.response
    if response is not None:
        response = replace(response, body=_body(_without_account(response.body), cleaner))
    return replace(
        interaction, request=replace(request, body=_body(request.body, cleaner)), response=response
    )


def _without_account(body: Body) -> Body:
    if body.form == "body":
        return replace(body, value=_of_nobody(body.value))
    if body.form == "stream" and isinstance(body.value, list):
        events: list[Json] = [
            {**event, "data": _of_nobody(event["data"])}
            if isinstance(event, dict) and "data" in event
            else event
            for event in body.value
        ]
        return replace(body, value=events)
    return body


def _of_nobody(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    # An SDK may ask for an id, so it stays a text.
    return {
        name: (REMOVED if isinstance(member, str) else None) if name in _SAYS_WHOSE else member
        for name, member in value.items()
    }


def _body(body: Body, cleaner: _Cleaner) -> Body:
    if body.form == "base64":
        return body
    value = _joined(body.value, cleaner) if body.form == "stream" else body.value
    return replace(body, value=cleaner.value(value))


_Place = tuple[str | int, ...]
"""The names and numbers that lead to a text within a value."""


def _joined(events: Json, cleaner: _Cleaner) -> Json:
    """`events`, each text of which goes on in the next, with what is to be taken out across them taken out.

    Such a text then stands whole in the first of them.
    """
    parts: dict[_Place, list[_Place]] = {}
    texts = dict(_texts(events))
    for place in texts:
        parts.setdefault(place[1:], []).append(place)
    for places in parts.values():
        whole = cleaner.text("".join(texts[place] for place in places))
        if whole != "".join(cleaner.text(texts[place]) for place in places):
            texts |= {place: whole if place == places[0] else "" for place in places}
    return _with_texts(events, texts)


def _texts(value: Json, place: _Place = ()) -> Iterator[tuple[_Place, str]]:
    if isinstance(value, str):
        yield place, value
    inner = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for name, each in inner:
        yield from _texts(each, (*place, name))


def _with_texts(value: Json, texts: Mapping[_Place, str], place: _Place = ()) -> Json:
    if isinstance(value, str):
        return texts[place]
    if isinstance(value, list):
        return [_with_texts(each, texts, (*place, number)) for number, each in enumerate(value)]
    if isinstance(value, dict):
        return {name: _with_texts(each, texts, (*place, name)) for name, each in value.items()}
    return value
