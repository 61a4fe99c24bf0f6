"""A report as rows for a terminal or a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarise.evaluation.comparing import Change, value_of
from summarise.evaluation.report import Report
from summarise.evaluation.scoring import FIELDS, MEASURES, Score

HEADER = ("", "precision", "recall", "score", "wanted", "before", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One measure."""

    cells: tuple[str, ...]
    """As many as `HEADER`; the last two are empty where nothing is compared."""
    dropped: bool = False


def rows(scores: Mapping[str, Score], moved: Sequence[Change]) -> list[Row]:
    """A row for each measure, and one for the mean of those that make up the overall score."""
    changed = {change.measure: change for change in moved}
    return [_row(measure, scores, changed.get(measure)) for measure in (*MEASURES, "overall")]


def costs(report: Report) -> Iterator[str]:
    """What a reader should know beside the table, a line each."""
    statements = sum(each.statements for each in report.documents)
    unsupported = sum(each.unsupported for each in report.documents)
    rejected = sum(each.rejected for each in report.documents)
    yield f"{len(report.documents)} documents, drafted by {report.drafter}"
    yield f"{unsupported} of {statements} statements are not borne out by the text; {rejected} were kept out"
    calls = sum(each.calls for each in report.documents)
    if calls:
        asked = sum(each.prompt_tokens for each in report.documents)
        answered = sum(each.completion_tokens for each in report.documents)
        yield f"{calls} calls, {asked:,} + {answered:,} tokens, {_cost(report)}"
    yield f"{sum(each.seconds for each in report.documents):.1f} seconds"
    for each in report.documents:
        if each.trouble:
            yield f"{each.id}: {each.trouble}"


def to_markdown(report: Report, table: Sequence[Row]) -> str:
    """The report as a page."""
    header = ("measure", "what it counts", *HEADER[1:])
    lines = [f"| {' | '.join(header)} |", f"|{' --- |' * len(header)}"]
    lines += [
        f"| {' | '.join((row.cells[0], MEASURES.get(row.cells[0], ''), *row.cells[1:]))} |" for row in table
    ]
    facts = "\n".join(f"- {line}" for line in costs(report))
    mean = f"The overall score is the mean of {', '.join(FIELDS[:-1])} and {FIELDS[-1]}."
    return f"# Evaluation on {report.gold}\n\n" + "\n".join(lines) + f"\n\n{facts}\n\n{mean}\n"


def _row(measure: str, scores: Mapping[str, Score], change: Change | None) -> Row:
    score = scores.get(measure)
    number = (
        (_number(score.precision), _number(score.recall), _number(score.value), str(score.wanted))
        if score
        else ("", "", _number(value_of(measure, scores)), "")
    )
    if change is None:
        return Row((measure, *number, "", ""))
    told = f"{change.now - change.before:+.3f}" + (" worse" if change.dropped else "")
    return Row((measure, *number, _number(change.before), told), change.dropped)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _cost(report: Report) -> str:
    known = [each.cost for each in report.documents if each.cost is not None]
    return f"{sum(known):.4f} USD" if len(known) == len(report.documents) else "cost not known"
