"""Taking out of a recording what says whose account or machine it was, and whatever else one names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarise.cassettes.body import Body
from summarise.cassettes.cassette import Cassette
from summarise.cassettes.interaction import Interaction
from summarise.cassettes.key_scan import without_keys
from summarise.cassettes.notation import Json

REMOVED = "[removed]"
_SAYS_WHOSE = frozenset(
    {"id", "organization", "organisation", "project", "request_id", "system_fingerprint", "user", "x_groq"}
)
"""Fields of a response, at its top, that differ from account to account."""


def scrubbed(cassette: Cassette, words: Sequence[str], *, keeps_text: bool) -> Cassette:
    """`cassette` without keys, account marks and `words`; the text of the document goes on request.

    What is said stays otherwise. `words` are replaced wherever they stand, in the text, in what was asked
    and in what was answered, so that the recording still fits together.
    """
    document = dict(cassette.document)
    if not keeps_text:
        document.pop("text", None)
    return replace(
        cassette,
        document=_mapping(document, words),
        endpoint=_mapping(cassette.endpoint, words),
        made_by=_mapping(cassette.made_by, words),
        interactions=tuple(_interaction(each, words) for each in cassette.interactions),
    )


def _mapping(value: object, words: Sequence[str]) -> dict[str, Json]:
    cleaned = _clean(dict(value), words)  # type: ignore[call-overload]
    return cleaned if isinstance(cleaned, dict) else {}


def _interaction(interaction: Interaction, words: Sequence[str]) -> Interaction:
    request, response = interaction.request, interaction.response
    if response is not None:
        response = replace(response, body=_body(_without_account(response.body), words))
    return replace(interaction, request=replace(request, body=_body(request.body, words)), response=response)


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


def _body(body: Body, words: Sequence[str]) -> Body:
    return body if body.form == "base64" else replace(body, value=_clean(body.value, words))


def _clean(value: Json, words: Sequence[str]) -> Json:
    if isinstance(value, str):
        for word in words:
            value = value.replace(word, REMOVED)
        return without_keys(value, REMOVED)
    if isinstance(value, list):
        return [_clean(each, words) for each in value]
    if isinstance(value, dict):
        return {name: _clean(each, words) for name, each in value.items()}
    return value
