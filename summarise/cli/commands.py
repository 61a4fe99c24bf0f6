"""The commands that brief, mark, check and score: their options, and what each hands them to.

What a command does is imported when it runs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import (
    SOURCES,
    AllowPrivate,
    Attempts,
    BaseUrl,
    BriefLanguage,
    CassetteMode,
    Cassettes,
    Columns,
    DataFormat,
    EndpointName,
    Folders,
    Format,
    KindName,
    MaxCost,
    MaxTokens,
    ModelName,
    Output,
    Published,
    Record,
    Replay,
    SchemaName,
)


def brief(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    source: Annotated[
        str,
        typer.Argument(metavar="SOURCE", help=SOURCES),
    ] = "-",
    output_format: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to print it. [default: text, or as the ending of -o says]"),
    ] = None,
    output: Output = None,
    published: Published = None,
    kind: KindName = None,
    kinds: Folders = None,
    schema: SchemaName = None,
    brief_language: BriefLanguage = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    record: Record = None,
    replay: Replay = None,
    cassette: Cassettes = None,
    mode: CassetteMode = None,
    attempts: Attempts = 2,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Brief one article: who, what, where, when, figures, quotes, caveats, each with its evidence.

    Examples:

      summarise brief article.txt

      cat article.txt | summarise brief --format json > brief.json

      summarise brief article.txt --base-url http://localhost:11434/v1 --model qwen2.5:7b

      summarise brief article.txt -o brief.html

      summarise brief article.txt --endpoint desk --record cassettes

      summarise brief article.txt --replay cassettes

      summarise brief artikel.html --endpoint desk --brief-language en

      summarise brief article.txt --endpoint desk --cassette cassettes --mode auto
    """
    from summarise.cli.briefing import Options, print_briefs
    from summarise.cli.drafters import DrafterOptions
    from summarise.cli.reading import reading_of

    drafter = DrafterOptions(
        kind=kind,
        kinds=tuple(kinds or ()),
        schema=schema,
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        cassette=cassette,
        mode=mode,
        attempts=attempts,
        max_tokens=max_tokens,
        max_cost=max_cost,
        brief_language=brief_language,
    )
    code = print_briefs(
        Options(
            source=source,
            format=output_format.value if output_format else None,
            output=output,
            published=published.date() if published else None,
            drafter=drafter,
            reading=reading_of(columns, allow_private=allow_private),
        )
    )
    if code:
        raise typer.Exit(code)


def text(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    source: Annotated[str, typer.Argument(metavar="SOURCE", help=SOURCES)] = "-",
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print it.")
    ] = DataFormat.TEXT,
    output: Output = None,
    lines: Annotated[
        bool,
        typer.Option("--lines", "-n", help="Number the lines, each with its first offset, and the pages."),
    ] = False,
    at: Annotated[
        str | None,
        typer.Option(
            metavar="START-END", help="Only say where these characters stand: page, paragraph, line."
        ),
    ] = None,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Print the text of a source as the program reads it: what all offsets count in.

    Examples:

      summarise text story.html

      summarise text report.pdf --lines

      summarise text report.pdf --at 2310-2322

      summarise text news.zip --format json | jq '.document.title'
    """
    from summarise.cli.reading import reading_of
    from summarise.cli.texting import print_texts

    reading = reading_of(columns, allow_private=allow_private)
    code = print_texts(source, output_format.value, output, reading, at=at, lines=lines)
    if code:
        raise typer.Exit(code)


def marks(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    source: Annotated[
        str,
        typer.Argument(metavar="SOURCE", help=SOURCES),
    ] = "-",
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print them.")
    ] = DataFormat.TEXT,
    output: Output = None,
    published: Published = None,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Show what plain code marks in a text: quotations, figures, dates, sources, doubts, names.

    Examples:

      summarise marks article.txt

      summarise marks article.txt --format json | jq '.marks.figures'

      cat article.txt | summarise marks --published 2024-10-30
    """
    from summarise.cli.marking import print_marks
    from summarise.cli.reading import reading_of

    code = print_marks(
        source,
        output_format.value,
        output,
        published.date() if published else None,
        reading_of(columns, allow_private=allow_private),
    )
    if code:
        raise typer.Exit(code)


def check(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    brief: Annotated[
        str,
        typer.Argument(metavar="BRIEF", help="A brief as JSON, a .jsonl of briefs, or - for one piped in."),
    ],
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="What it is of: a file, a folder, a URL, or -.")
    ],
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print the verdicts.")
    ] = DataFormat.TEXT,
    output: Output = None,
    kind: Annotated[
        str | None, typer.Option(metavar="NAME", help="The kind of brief. [default: what the brief says]")
    ] = None,
    kinds: Folders = None,
    schema: SchemaName = None,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Hold briefs, from whatever tool or hand, against their source: a verdict for each item.

    Examples:

      summarise check brief.json article.txt

      summarise check briefs.jsonl articles.jsonl > verdicts.txt

      summarise check brief.json article.txt --format json | jq '.items[] | select(.supported | not)'
    """
    from summarise.cli.checking import Options, check_briefs
    from summarise.cli.reading import reading_of

    options = Options(
        brief=brief,
        source=source,
        format=output_format.value,
        output=output,
        kind=kind,
        kinds=tuple(kinds or ()),
        schema=schema,
        reading=reading_of(columns, allow_private=allow_private),
    )
    code = check_briefs(options)
    if code:
        raise typer.Exit(code)


def evaluate(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD", help="A .jsonl of documents with the brief that a reader made of each."
        ),
    ],
    output: Output = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="A report (.json) of an earlier run: fail where this one is worse."
        ),
    ] = None,
    briefs: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Score the briefs in this .jsonl, whoever made them; draft none."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N documents.")] = None,
    kinds: Folders = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    record: Record = None,
    replay: Replay = None,
    cassette: Cassettes = None,
    mode: CassetteMode = None,
    attempts: Attempts = 2,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
) -> None:
    """Score briefs against briefs made by reading: to choose a model, or to see what a prompt changed.

    Prints a table; -o FILE.json or FILE.md writes the report.

    Examples:

      summarise evaluate gold.jsonl --endpoint desk -o desk.json

      summarise evaluate gold.jsonl --endpoint other --baseline desk.json

      summarise evaluate gold.jsonl --replay cassettes --baseline desk.json
    """
    from summarise.cli.drafters import DrafterOptions
    from summarise.cli.evaluating import print_evaluation

    drafter = DrafterOptions(
        kind="news",
        kinds=tuple(kinds or ()),
        schema=None,
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        cassette=cassette,
        mode=mode,
        attempts=attempts,
        max_tokens=max_tokens,
        max_cost=max_cost,
    )
    code = print_evaluation(gold, drafter, briefs=briefs, output=output, baseline=baseline, limit=limit)
    if code:
        raise typer.Exit(code)
