"""What `summarise check` does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from pydantic import ValidationError

from summarise.briefs import Translation
from summarise.cli.drafters import kind_of
from summarise.cli.output import Console, opened, writing
from summarise.cli.reading import gone_through
from summarise.cli.telling import note
from summarise.documents import Document, Span
from summarise.documents.given import USUAL, Reading
from summarise.documents.language import NAMES
from summarise.documents.loading import STANDARD_INPUT, load
from summarise.errors import SourceError, UsageError
from summarise.evidence.marking import mark
from summarise.grounding.holding import Held, hold, left_out
from summarise.grounding.unasked import unasked
from summarise.kinds import Evidence
from summarise.kinds.discovery import DEFAULT
from summarise.printed import Printed, read_printed
from summarise.rendering.verdicts import show_verdicts

UNSUPPORTED = 7
"""The exit code where something in a brief is not borne out by its text."""

Checked = dict[str, Any]
"""The verdicts on a brief, as `--format json` prints them."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of `summarise check`, as given."""

    brief: str
    source: str
    format: str
    output: Path | None
    kind: str | None
    kinds: tuple[Path, ...]
    schema: str | None
    reading: Reading = USUAL


def check_briefs(options: Options) -> int:
    """Print a verdict on each item of one brief or of many, held against their source; the exit code.

    Raises:
        SummariseError: it cannot be done at all.
    """
    if options.brief == options.source == STANDARD_INPUT:
        raise UsageError("only one of brief and source can be standard input", hint="name a file for one")
    many = options.brief.lower().endswith(".jsonl")
    loaded = gone_through(load(options.source, options.reading))
    documents = [each for each in loaded if isinstance(each, Document)]
    code = 0
    with opened(options.output) as out, writing(options.output):
        for printed in read_printed(options.brief):
            document = _document(documents, printed, options.source)
            checked = _checked(printed, document, options)
            code = UNSUPPORTED if checked["unsupported"] else code
            _print(checked, document.id if many else None, options.format, out)
    return code


def _document(documents: Sequence[Document], printed: Printed, source: str) -> Document:
    """The document that a brief is of: the one of its id, where there are several."""
    identifier = printed.facts.get("id")
    fitting = documents if len(documents) == 1 else [each for each in documents if each.id == identifier]
    if len(fitting) != 1:
        raise UsageError(
            f"{source} holds no document {identifier!r}", hint="give the text the brief was made of"
        )
    return fitting[0]


def _checked(printed: Printed, document: Document, options: Options) -> Checked:
    made_as = str(printed.whole.get("kind") or DEFAULT)
    schema = kind_of(options.kind, options.kinds, options.schema, made_as).schema
    if printed.facts.get("sha256") not in (None, document.sha256):
        note(f"{printed.where} was made of another text than {options.source}")
    published = document.published or _day(printed.facts.get("published"))
    marks = mark(document.text, published, document.language)
    held = list(hold(printed.content, schema, document.text, marks, _translation(printed.whole)))
    if not held:
        raise SourceError(
            f"{printed.where} holds nothing that could be checked",
            hint=f"a brief has {', '.join(schema.model_fields)}",
        )
    missing = left_out(held, schema, document.text, marks)
    return {
        **_as_data(held, document.text),
        "missing": _missing(
            {field: missing[field] for field in missing if field in printed.content}, document.text
        ),
        "unchecked": list(unasked(printed.content, schema)),
    }


def _print(checked: Checked, identifier: str | None, printing: str, out: TextIO) -> None:
    if printing == "json":
        named = {"document": identifier, **checked} if identifier is not None else checked
        out.write(json.dumps(named, ensure_ascii=False, indent=None if identifier else 2) + "\n")
    else:
        show_verdicts(checked, Console(file=out, highlight=False, emoji=False), identifier)
    out.flush()


def _missing(missing: Mapping[str, Iterable[Span]], text: str) -> dict[str, object]:
    return {field: [_evidence(span, text) for span in spans] for field, spans in missing.items()}


def _translation(whole: Mapping[str, object]) -> Translation | None:
    """Into what language a printed brief says that it puts what its document says."""
    try:
        translation = Translation.model_validate(whole.get("translation"))
    except ValidationError:
        return None
    return translation if translation.into in NAMES else None


def _day(published: object) -> date | None:
    try:
        return date.fromisoformat(str(published))
    except ValueError:
        return None


def _as_data(held: Sequence[Held], text: str) -> Checked:
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
