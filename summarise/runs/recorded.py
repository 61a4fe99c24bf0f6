"""What a recording says beside what was asked and answered: who was asked, how, and about what."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from summarise.cassettes import Cassette, provenance
from summarise.cassettes.canonical import plain_schema, spelled
from summarise.cassettes.notation import Json, can_be_written
from summarise.cassettes.verifying import seal_of_document
from summarise.documents import Document
from summarise.documents.language import NAMES
from summarise.drafting.prompts import TRANSLATING
from summarise.endpoints import Endpoint
from summarise.endpoints.endpoint import NOWHERE
from summarise.endpoints.prices import provider_of
from summarise.errors import CassetteError
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import group_of
from summarise.runs.settings import Settings

_DOCUMENT = TypeAdapter(Document)
_SHAPING = {"name", "api", "model", "mode", "temperature", "limit_name", "max_output_tokens", "context"}
"""The settings that shape a request: with them, a replay asks what the recorded run asked."""


def head_of(document: Document, endpoints: Sequence[Endpoint], settings: Settings) -> Cassette:
    """A cassette for what is asked about `document`, with nothing in it yet.

    `endpoints` are the one that is asked and those that stand in for it, as they have turned out to want it.
    """
    keeps_text = settings.recordings is None or settings.recordings.keeps_text
    first, *others = endpoints
    configured = settings.endpoint or first
    translated = {"brief_language": settings.brief_language} if settings.brief_language else {}
    facts = _facts(document, keeps_text=keeps_text)
    return Cassette(
        document.id,
        settings.kind.name,
        endpoint=_shaping(first, others),
        made_by=provenance(dict(first.note)),
        run={"attempts": settings.attempts, **translated},
        fingerprints={
            "endpoint": _hash_of(configured),
            **fingerprints(settings.kind, settings.brief_language),
            "document": seal_of_document(facts),
        },
        document=facts,
    )


def was_asked(cassette: Cassette, endpoint: Endpoint) -> bool:
    """Whether `cassette` is of an endpoint with the same settings as `endpoint` is configured with."""
    return cassette.fingerprints.get("endpoint") == _hash_of(endpoint)


def was_about(cassette: Cassette, document: Document) -> bool:
    """Whether `cassette` is of the same text as `document`, with the same known about it."""
    return cassette.document == _facts(document, keeps_text="text" in cassette.document)


def _hash_of(endpoint: Endpoint) -> str:
    return _hash(spelled(_shaping(endpoint, endpoint.fallback)))


def _shaping(endpoint: Endpoint, others: Sequence[Endpoint]) -> dict[str, Json]:
    """The settings of an endpoint, and of those that stand in for it, that shape what is asked and said."""
    shaped = _shaping_alone(endpoint)
    if others:
        shaped["fallback"] = [_shaping_alone(each) for each in others]
    return shaped


def _shaping_alone(endpoint: Endpoint) -> dict[str, Any]:
    shaped = endpoint.model_dump(include=_SHAPING)
    if endpoint.price is not None:
        return {**shaped, "price": endpoint.price.model_dump()}
    provider = provider_of(endpoint)
    return shaped if provider is None else {**shaped, "prices": provider}


def endpoint_of(cassette: Cassette, path: Path) -> Endpoint:
    """Who was asked in the recording that was read from `path`; it is nowhere to be reached.

    Raises:
        CassetteError: the recording does not say.
    """
    head = dict(cassette.endpoint)
    others = head.pop("fallback", [])
    try:
        fallback = [
            Endpoint.model_validate({**other, "base_url": NOWHERE})
            for other in (others if isinstance(others, list) else [])
            if isinstance(other, dict)
        ]
        return Endpoint.model_validate({**head, "base_url": NOWHERE, "fallback": fallback})
    except ValidationError as error:
        raise _wrong(path, "endpoint", error) from error


def _facts(document: Document, *, keeps_text: bool) -> dict[str, Json]:
    facts: dict[str, Json] = _DOCUMENT.dump_python(
        document, mode="json", exclude={"id", "remarks"}, exclude_defaults=True
    )
    # What UTF-8 cannot say, a file cannot keep; such a text has to be given again.
    if not (keeps_text and can_be_written(document.text)):
        del facts["text"]
    return facts


def document_of(cassette: Cassette, path: Path) -> Document | None:
    """What was briefed in the recording that was read from `path`; None: its text is not kept.

    Raises:
        CassetteError: what the recording says of it is not right.
    """
    if "text" not in cassette.document:
        return None
    try:
        return _DOCUMENT.validate_python({**cassette.document, "id": cassette.document_id})
    except ValidationError as error:
        raise _wrong(path, "document", error) from None


def _wrong(path: Path, part: str, error: ValidationError) -> CassetteError:
    first = error.errors(include_url=False)[0]
    key = ".".join(str(each) for each in (part, *first["loc"]))
    return CassetteError(f"{path}: {key}: {first['msg']}")


def attempts_of(cassette: Cassette, otherwise: int) -> int:
    """How often one document might be asked about in the recorded run."""
    attempts = cassette.run.get("attempts")
    return attempts if isinstance(attempts, int) and 1 <= attempts <= 10 else otherwise


def brief_language_of(cassette: Cassette) -> str | None:
    """The language of what the brief of the recorded run states; None: that of its text."""
    language = cassette.run.get("brief_language")
    return language if isinstance(language, str) and language in NAMES else None


def fingerprints(kind: Kind, brief_language: str | None) -> dict[str, Json]:
    """Hashes of the templates that a run uses, and of the schema without what does not count in a request."""
    templates: dict[str, str] = {}
    for folder in kind.prompts:
        for path in sorted(folder.glob("*.j2")):
            if brief_language or path.name != TRANSLATING:
                templates.setdefault(path.name, path.read_text(encoding="utf-8"))
    schema = plain_schema(group_of(kind.schema).form.model_json_schema())
    return {
        "prompts": _hash(json.dumps(templates, sort_keys=True)),
        "schema": _hash(spelled(schema)),
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
