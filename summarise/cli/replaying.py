"""What `summarise replay` does."""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from summarise.cli.output import opened, writing
from summarise.cli.telling import tell
from summarise.errors import SourceError, SummariseError
from summarise.printed import read_printed
from summarise.runs.rebuilding import cassettes_in, differing, rebuilt

DIFFERS = 11
"""The exit code where a brief is not the one expected."""
_MOST_SHOWN = 20
_WIDEST = 100

_Key = tuple[str, str]
"""The id of a document and the kind of a brief."""


def replay_all(
    recorded: Path, expect: Path | None, output: Path | None, kinds: Sequence[Path], sources: Path | None
) -> int:
    """Build the briefs of all recordings at `recorded`, print or compare them; the exit code.

    Raises:
        SourceError: what is recorded, or what is expected, cannot be read.
        OutputError: the briefs cannot be written.
    """
    expected = _expected(expect) if expect is not None else None
    code = 0
    with opened(output) as out, writing(output):
        for path in cassettes_in(recorded):
            try:
                brief = rebuilt(path, kinds, sources).brief
            except SummariseError as error:
                tell(error)
                code = code or error.exit_code
                continue
            if output is not None or expected is None:
                out.write(brief.model_dump_json() + "\n")
            if expected is not None:
                now = json.loads(brief.model_dump_json())
                awaited = expected.get((brief.document.id, brief.kind))
                differs = _compared(path, awaited.popleft() if awaited else None, now)
                code = code or differs
    for (identifier, kind), left in (expected or {}).items():
        for _ in left:
            _say(f"{recorded}: {identifier} ({kind}): no recording gives this brief any more")
            code = code or DIFFERS
    return code


def _compared(path: Path, expected: dict[str, Any] | None, now: dict[str, Any]) -> int:
    if expected is None:
        _say(f"{path}: no brief is expected of it")
        return DIFFERS
    differences = list(differing(expected, now))
    _say(f"{path}: {f'{len(differences)} differ' if differences else 'as expected'}")
    for place, before, after in differences[:_MOST_SHOWN]:
        _say(f"  {place}\n    expected {_shown(before)}\n    now      {_shown(after)}")
    if len(differences) > _MOST_SHOWN:
        _say(f"  … and {len(differences) - _MOST_SHOWN} more")
    return DIFFERS if differences else 0


def _shown(value: object) -> str:
    if value is None:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDEST else f"{text[:_WIDEST]}…"


def _say(line: str) -> None:
    shown = "".join(
        each if each.isprintable() or each == "\n" else "\N{REPLACEMENT CHARACTER}" for each in line
    )
    sys.stderr.write(f"{shown}\n")


def _expected(where: Path) -> dict[_Key, deque[dict[str, Any]]]:
    """The briefs to come to; where several folders have a recording of one document, in their order."""
    files = (
        sorted(path for path in where.iterdir() if path.suffix in (".json", ".jsonl"))
        if where.is_dir()
        else [where]
    )
    expected: dict[_Key, deque[dict[str, Any]]] = {}
    for file in files:
        for printed in read_printed(str(file)):
            identifier, kind = printed.facts.get("id"), printed.whole.get("kind")
            if not isinstance(identifier, str) or not isinstance(kind, str):
                raise SourceError(
                    f"{printed.where} does not say of which document and kind it is",
                    hint="write what is expected with: summarise replay CASSETTES -o briefs.jsonl",
                )
            expected.setdefault((identifier, kind), deque()).append(printed.whole)
    if not expected:
        raise SourceError(f"{where} holds no brief")
    return expected
