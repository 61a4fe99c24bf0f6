"""What `summarise brief` does: from its options to what stands on standard output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TextIO

from summarise.briefs import Brief, Failure, Problem
from summarise.cli.drafters import DrafterOptions, settings_of
from summarise.cli.output import Console, opened, writing
from summarise.cli.progress import is_terminal, progress, watched
from summarise.cli.reading import check_ways, gone_through
from summarise.cli.telling import tell
from summarise.documents import Document
from summarise.documents.given import USUAL, Reading
from summarise.documents.loading import load
from summarise.errors import SourceError, SpentError, SummariseError, UsageError, named
from summarise.rendering.markdown import to_markdown
from summarise.rendering.terminal import show
from summarise.runs.recordings import Mode
from summarise.runs.running import Runner
from summarise.runs.settings import Settings

_FORMATS = {
    ".json": "json",
    ".jsonl": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
    "": "text",
}


@dataclass(frozen=True, slots=True)
class Options:
    """The options of `summarise brief`, as given."""

    source: str
    format: str | None
    output: Path | None
    published: date | None
    """For documents that do not say so themselves."""
    drafter: DrafterOptions
    reading: Reading = USUAL


def print_briefs(options: Options) -> int:
    """Brief every document of the source; the exit code of the first that failed, else 0.

    Raises:
        SummariseError: nothing could be done at all.
    """
    settings = settings_of(options.drafter)
    check_ways(options.source, options.output)
    printing = options.format or _format_of(options.output)
    code = 0
    shown = watched if _is_watched(settings, printing, options.output) else progress
    with (
        opened(options.output) as out,
        shown() as telling,
        Runner(settings, telling.say, telling.watch) as runner,
    ):
        documents = load(options.source, options.reading)
        many = documents.many
        if many and printing == "html":
            raise UsageError(
                f"{options.source} holds several documents, and a page is of one",
                hint="summarise batch keeps their briefs, and summarise export makes a page of them",
            )
        for loaded in _dated(gone_through(documents, telling.remark), options.published):
            result = _result(loaded, runner, alone=not many)
            telling.end()
            trouble = _trouble(result)
            code = code or (trouble.exit_code if trouble else 0)
            if trouble is not None:
                tell(trouble)
            try:
                with writing(options.output):
                    _print(loaded, result, printing, out, many=many)
            except BrokenPipeError:
                return code
            if isinstance(trouble, SpentError):
                break
        if many and (used := runner.used) is not None:
            cost = "cost not known" if used.cost is None else f"${used.cost:.4f}"
            telling.say(f"{used.tokens:,} tokens in all, {cost}")
    return code


def _is_watched(settings: Settings, printing: str, output: Path | None) -> bool:
    """Whether a person waits at a terminal for what an endpoint says, and nothing else listens."""
    asked = settings.endpoint is not None and settings.mode is Mode.OFF
    return asked and output is None and printing == "text" and is_terminal()


def _format_of(output: Path | None) -> str:
    """How a brief is printed that goes to `output`.

    Raises:
        UsageError: its ending does not say.
    """
    ending = output.suffix.lower() if output else ""
    if ending not in _FORMATS:
        raise UsageError(
            f"-o {output}: {ending} is no form of a brief",
            hint="end it in .txt, .md, .html or .json, or give --format",
        )
    return _FORMATS[ending]


def _dated(
    documents: Iterator[Document | SourceError], published: date | None
) -> Iterator[Document | SourceError]:
    """`documents`, each that does not say when it was published with the day that the command was given."""
    for each in documents:
        yield replace(each, published=each.published or published) if isinstance(each, Document) else each


def _result(loaded: Document | SummariseError, runner: Runner, *, alone: bool) -> Brief | Failure:
    """The brief of a document, or, where it is one of many, what went wrong with it."""
    identifier = loaded.id if isinstance(loaded, Document) else None
    try:
        if isinstance(loaded, SummariseError):
            raise loaded
        return runner.brief(loaded)
    except SummariseError as error:
        if alone:
            raise
        return Failure(document={"id": identifier}, error=Problem.of(error))


def _trouble(result: Brief | Failure) -> SummariseError | None:
    problem = result.error if isinstance(result, Failure) else result.run.failure
    family = named(problem.kind) if problem is not None else None
    return family(problem.message, hint=problem.hint) if problem is not None and family is not None else None


def _print(
    loaded: Document | SourceError, result: Brief | Failure, printing: str, out: TextIO, *, many: bool
) -> None:
    if printing == "json":
        out.write(result.model_dump_json(indent=None if many else 2) + "\n")
    elif isinstance(result, Brief) and printing == "markdown":
        out.write(to_markdown(result))
    elif isinstance(result, Brief) and isinstance(loaded, Document) and printing == "html":
        from summarise.rendering.html import Heading, page

        heading = Heading(result.document.id, getattr(result.brief, "headline", None))
        out.writelines(page([heading], [(result, loaded.text)]))
    elif isinstance(result, Brief):
        show(result, Console(file=out, highlight=False, markup=False, emoji=False))
    out.flush()
