"""The options that commands have in common, and how each prints."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from summarise.errors import UsageError
from summarise.runs.recordings import Mode

EPILOG = """\
Exit codes: 0 done; 1 a fault of the program; 2 usage or configuration; 3 an input that can't be read;
4 endpoint trouble; 5 a recording is missing; 6 output that can't be written; 7 a brief that its text
doesn't bear out; 8 worse than the baseline; 9 --max-tokens or --max-cost is used up; 10 a recording
that can't be used; 11 another brief than expected; 12 some
documents of a batch failed; 130 stopped.
"""


def _file(name: str) -> Path:
    if not name:
        raise UsageError("-o: the name of the file is empty", hint="name a file, or leave -o out to print")
    return Path(name)


Store = Annotated[
    Path,
    typer.Option("--store", metavar="FILE", help="The SQLite file that keeps documents and briefs."),
]
STORE = Path("runs.db")
Folders = Annotated[
    list[Path] | None,
    typer.Option(
        "--kinds",
        metavar="FOLDER",
        exists=True,
        file_okay=False,
        help="A folder with schemas/ and prompts/ of your own; may be repeated.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        parser=_file,
        help="Write to this file; what is there is replaced.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=NAME",
        help="What a table or JSON calls the text, id, title, published, url, language, authors or site; may "
        "be repeated.",
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option("--allow-private", help="Let a URL lead to this machine or its network."),
]
SOURCES = "A file of any form, a folder, a pattern such as 'news/*.pdf', a URL, or - for standard input."
Published = Annotated[
    datetime | None,
    typer.Option(
        "--published",
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="When the text was published, which fixes what “on Tuesday” means.",
    ),
]
KindName = Annotated[
    str | None, typer.Option("--kind", metavar="NAME", help="The kind of brief. [default: news]")
]
SchemaName = Annotated[
    str | None,
    typer.Option(
        "--schema",
        metavar="FILE:MODEL",
        help="Brief into a Pydantic model of your own, with no kind and no prompt.",
    ),
]
EndpointName = Annotated[
    str | None,
    typer.Option(
        "--endpoint",
        metavar="NAME",
        help="Who drafts; extractive is plain code, no model. [default: as summarise endpoints says]",
    ),
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="Any OpenAI-compatible URL, with --model."),
]
ModelName = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME",
        help="The model to ask for, at --base-url or in place of the endpoint's own.",
    ),
]
Record = Annotated[
    Path | None,
    typer.Option("--record", metavar="FOLDER", help="Record all model traffic into this folder."),
]
Replay = Annotated[
    Path | None,
    typer.Option("--replay", metavar="FOLDER", help="Answer from the recordings in this folder, offline."),
]
Cassettes = Annotated[
    Path | None,
    typer.Option("--cassette", metavar="FOLDER", help="Use the recordings in this folder as --mode says."),
]
CassetteMode = Annotated[
    Mode | None,
    typer.Option(
        "--mode",
        help="auto: answer from what is recorded, ask and record what is not; refresh: record again; "
        "replay: never ask; off: ask and record nothing. [default: auto]",
    ),
]
BriefLanguage = Annotated[
    str | None,
    typer.Option(
        "--brief-language",
        metavar="LANG",
        help="The language of what the brief states (de, en, fr …); quotations and evidence stay as in the "
        "source. Needs a model. [default: that of the source]",
    ),
]
Attempts = Annotated[
    int,
    typer.Option("--attempts", min=1, max=10, metavar="N", help="How often to ask about one document."),
]
MaxTokens = Annotated[
    int | None,
    typer.Option("--max-tokens", min=1, metavar="N", help="The most tokens the whole run may use."),
]
MaxCost = Annotated[
    float | None,
    typer.Option("--max-cost", min=0, metavar="DOLLARS", help="The most the whole run may cost."),
]


class Format(StrEnum):
    """How a brief is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"


class DataFormat(StrEnum):
    """How marks and verdicts are printed."""

    TEXT = "text"
    JSON = "json"
