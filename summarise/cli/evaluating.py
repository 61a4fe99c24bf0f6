"""What `summarise evaluate` does."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from rich.table import Table

from summarise.cli.drafters import DrafterOptions, settings_of
from summarise.cli.output import Console, opened, writing
from summarise.cli.progress import progress
from summarise.errors import SourceError, UsageError
from summarise.evaluation import FIELDS, read_gold
from summarise.evaluation.comparing import Scores, changes
from summarise.evaluation.report import Report, Scored, read_report
from summarise.evaluation.running import drafted, given
from summarise.evaluation.tables import HEADER, Row, costs, rows, to_markdown
from summarise.runs.single import Say

WORSE = 8
"""The exit code where a measure is lower than in the baseline, beyond noise."""
_FORMATS = {".json", ".md", ".markdown"}


def print_evaluation(  # noqa: PLR0913 - the options of the command
    gold: Path,
    drafter: DrafterOptions,
    *,
    briefs: Path | None,
    output: Path | None,
    baseline: Path | None,
    limit: int | None,
) -> int:
    """Score the briefs of `gold`, print the table and write the report; the exit code.

    Raises:
        SummariseError: it cannot be done at all.
    """
    if output is not None and output.suffix.lower() not in _FORMATS:
        raise UsageError(f"-o {output} says neither JSON nor Markdown", hint="end it in .json or .md")
    earlier = read_report(baseline) if baseline else None
    settings = settings_of(drafter)
    documents = list(islice(read_gold(gold), limit))
    if not documents:
        raise SourceError(f"{gold} is empty", hint="a line of it is a document with its gold brief")
    with progress() as shown:
        say = shown.say
        if briefs is not None:
            made, by = given(documents, briefs, settings.kind), str(briefs)
        else:
            endpoint = settings.endpoint
            by = (
                f"{endpoint.name}: {endpoint.model}"
                if endpoint
                else str(settings.recordings.folder if settings.recordings else "extractive")
            )
            made = drafted(documents, settings, say)
        report = Report(gold=gold.name, drafter=by, documents=tuple(_counted(made, len(documents), say)))
    moved = changes(_by_document(report), _by_document(earlier)) if earlier else []
    table = rows(report.scores, moved)
    with writing(None):
        _show(report, table, compared=earlier is not None)
    if output is not None:
        with opened(output) as out, writing(output):
            out.write(
                report.model_dump_json(indent=2) + "\n"
                if output.suffix.lower() == ".json"
                else to_markdown(report, table)
            )
    return WORSE if any(change.dropped for change in moved) else 0


def _counted(made: Iterator[Scored], many: int, say: Say) -> Iterator[Scored]:
    for number, scored in enumerate(made, start=1):
        say(f"{number} of {many}: {scored.id} scored")
        yield scored


def _by_document(report: Report) -> Scores:
    return {each.id: each.scores for each in report.documents}


def _show(report: Report, rows: Sequence[Row], *, compared: bool) -> None:
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    table = Table(box=None, pad_edge=False)
    shown = len(HEADER) if compared else len(HEADER) - 2
    for number, name in enumerate(HEADER[:shown]):
        table.add_column(name, justify="right" if number else "left", no_wrap=True)
    for row in rows:
        style = "bold red" if row.dropped else "bold" if row.cells[0] in ("overall", *FIELDS) else None
        table.add_row(*row.cells[:shown], style=style)
    console.print(table)
    console.print()
    for line in costs(report):
        console.print(line, soft_wrap=True)
