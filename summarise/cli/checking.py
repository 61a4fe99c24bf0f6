"""What `summarise check` does."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from summarise.cli.drafters import kind_of
from summarise.cli.output import Console, opened, writing
from summarise.documents import Document, Span
from summarise.documents.loading import MAX_BYTES, load
from summarise.errors import SourceError, UsageError
from summarise.evidence.marking import mark
from summarise.grounding.holding import Held, hold, left_out
from summarise.kinds import Evidence
from summarise.kinds.discovery import DEFAULT
from summarise.rendering.verdicts import show_verdicts

UNSUPPORTED = 7
"""The exit code where something in a brief is not borne out by its text."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of `summarise check`, as given."""

    brief: Path
    source: str
    format: str
    output: Path | None
    kind: str | None
    kinds: tuple[Path, ...]
    schema: str | None


def check_brief(options: Options) -> int:
    """Print a verdict on each item of a brief, held against its source; the exit code.

    Raises:
        SummariseError: it cannot be done at all.
    """
    brief, output = options.brief, options.output
    whole = _read(brief)
    content = whole.get("brief", whole)
    if not isinstance(content, dict):
        raise SourceError(
            f"{brief}: what stands under “brief” is no object", hint="a brief is printed by --format json"
        )
    facts = whole.get("document")
    facts = facts if isinstance(facts, dict) else {}
    made_as = str(whole.get("kind") or DEFAULT)
    schema = kind_of(options.kind, options.kinds, options.schema, made_as).schema
    document = _document(options.source, facts)
    if facts.get("sha256") not in (None, document.sha256):
        sys.stderr.write(f"summarise: {brief} was made of another text than {options.source}\n")
    marks = mark(document.text, document.published or _day(facts.get("published")))
    held = list(hold(content, schema, document.text, marks))
    if not held:
        raise SourceError(
            f"{brief} holds nothing that could be checked",
            hint=f"a brief has {', '.join(schema.model_fields)}",
        )
    checked = _as_data(held, document.text)
    missing = left_out(held, schema, document.text, marks)
    checked["missing"] = {
        field: [_evidence(span, document.text) for span in spans] for field, spans in missing.items()
    }
    with opened(output) as out, writing(output):
        if options.format == "json":
            out.write(json.dumps(checked, ensure_ascii=False, indent=2) + "\n")
        else:
            show_verdicts(checked, Console(file=out, highlight=False, emoji=False))
        out.flush()
    return 0 if all(each.verdict.reason is None for each in held) else UNSUPPORTED


def _read(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > MAX_BYTES:
        raise SourceError(f"{path} is larger than {MAX_BYTES:,} bytes")
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SourceError(
            f"{path} is not JSON: {error}", hint="a brief is printed by --format json"
        ) from error
    if not isinstance(whole, dict):
        raise SourceError(f"{path} holds no JSON object", hint="a brief is printed by --format json")
    return whole


def _document(source: str, facts: Mapping[str, object]) -> Document:
    """The document of `source` the brief is of: the one of its id, where there are several."""
    documents = [loaded for loaded in load(source) if isinstance(loaded, Document)]
    if len(documents) > 1:
        documents = [document for document in documents if document.id == facts.get("id")]
    if len(documents) != 1:
        raise UsageError(
            f"{source} holds no document {facts.get('id')!r}", hint="give the text the brief was made of"
        )
    return documents[0]


def _day(published: object) -> date | None:
    try:
        return date.fromisoformat(str(published))
    except ValueError:
        return None


def _as_data(held: Sequence[Held], text: str) -> dict[str, object]:
    supported = sum(each.verdict.reason is None for each in held)
    return {
        "items": [_item(each, text) for each in held],
        "supported": supported,
        "unsupported": len(held) - supported,
    }


def _item(held: Held, text: str) -> dict[str, object]:
    closest = held.verdict.closest
    return {
        "field": held.field,
        "index": held.index,
        "item": {name: value for name, value in held.said.items() if name != "evidence"},
        "supported": held.verdict.reason is None,
        "reason": held.verdict.reason,
        "evidence": [_evidence(span, text) for span in held.evidence],
        "closest": _evidence(closest, text) if closest else None,
    }


def _evidence(span: Span, text: str) -> dict[str, object]:
    return Evidence.at(span, text).model_dump()
