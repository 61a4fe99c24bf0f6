"""The commands about recordings, and the one that builds briefs again from them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import EPILOG, DataFormat, Folders, KindName, Output

app = typer.Typer(
    name="cassettes",
    short_help="Look through recordings, see whether they are current, and tidy up.",
    help="Look through recordings, see whether they are current, and tidy up.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
)

_Recorded = Annotated[
    Path, typer.Argument(metavar="CASSETTES", help="A file of recordings, or a folder of these.")
]
_Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder of recordings.", file_okay=False)]
_Recording = Annotated[Path, typer.Argument(metavar="RECORDING", help="A file of recordings.")]
_Sources = Annotated[
    Path | None,
    typer.Option(
        "--sources", metavar="FOLDER", help="Where the texts are that recordings do not keep: ID.txt."
    ),
]


@app.command(name="list", epilog=EPILOG)
def list_(
    folder: _Folder,
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print them.")
    ] = DataFormat.TEXT,
) -> None:
    """List the recordings of a folder: of what, from which model, how much, and when.

    Examples:

      summarise cassettes list cassettes

      summarise cassettes list cassettes --format json | jq -r '.[].document'
    """
    from summarise.cli.keeping import print_list

    print_list(folder, output_format.value)


@app.command(epilog=EPILOG)
def show(recording: _Recording) -> None:
    """Show a recording as the conversation it is.

    Examples:

      summarise cassettes show cassettes/article.news.yaml
    """
    from summarise.cli.conversing import print_conversation

    print_conversation(recording)


@app.command(epilog=EPILOG)
def verify(recorded: _Recorded, kinds: Folders = None) -> None:
    """See whether every recording is valid and current; name those that are not.

    A recording is out of date when the prompts or the schema of its kind have changed since. What of one
    has been changed by hand is told too. Ends with exit code 10 if there is anything to tell.

    Examples:

      summarise cassettes verify cassettes
    """
    from summarise.cli.keeping import print_verdicts

    raise typer.Exit(print_verdicts(recorded, tuple(kinds or ())))


@app.command(epilog=EPILOG)
def prune(
    folder: _Folder,
    kinds: Folders = None,
    sources: _Sources = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it out, rather than only say so.")] = False,
) -> None:
    """Say what no replay uses: answers nobody asks for, halves that a crash left; --remove takes it out.

    Examples:

      summarise cassettes prune cassettes

      summarise cassettes prune cassettes --remove
    """
    from summarise.cli.keeping import prune_folder

    prune_folder(folder, tuple(kinds or ()), sources, remove=remove)


@app.command(epilog=EPILOG)
def scrub(
    recordings: Annotated[list[Path], typer.Argument(metavar="RECORDING…", help="Files of recordings.")],
    word: Annotated[
        list[str] | None,
        typer.Option(
            "--word",
            metavar="TEXT[=INSTEAD]",
            help="Take this out everywhere too, as it is written, and put INSTEAD (else as many x) in its "
            "place; may be repeated.",
        ),
    ] = None,
    text: Annotated[
        bool,
        typer.Option("--text", help="Take out the text that was briefed; what was asked still quotes it."),
    ] = False,
    kinds: Folders = None,
) -> None:
    """Take out of recordings what looks like a key or says whose account it was, and what you name.

    A recording that keeps its text is made to replay with the words that stand in it then.

    Examples:

      summarise cassettes scrub cassettes/*.yaml

      summarise cassettes scrub cassettes/article.news.yaml --word "Jane Doe=Mary Roe" --word Doe=Roe
    """
    from summarise.cli.keeping import scrub_files

    scrub_files(recordings, word or [], tuple(kinds or ()), keeps_text=not text)


@app.command(epilog=EPILOG)
def export(
    recording: _Recording,
    vcr: Annotated[Path, typer.Option("--vcr", metavar="FILE", help="The cassette of vcrpy to write.")],
    base_url: Annotated[
        str, typer.Option(metavar="URL", help="Below which address vcrpy is to find the requests.")
    ] = "http://localhost/v1",
) -> None:
    """Write a recording as vcrpy reads it (its YAML, version 1).

    Examples:

      summarise cassettes export cassettes/article.news.yaml --vcr tests/article.yaml
    """
    from summarise.cli.exchanging import export_vcr

    export_vcr(recording, vcr, base_url)


@app.command(name="import", epilog=EPILOG)
def import_(
    vcr: Annotated[Path, typer.Option("--vcr", metavar="FILE", help="A cassette of vcrpy.")],
    folder: _Folder,
    document: Annotated[
        str | None, typer.Option(metavar="ID", help="Of which document. [default: the file's name]")
    ] = None,
    kind: KindName = None,
) -> None:
    """Take over what vcrpy has recorded (its YAML, version 1), without its headers.

    Examples:

      summarise cassettes import --vcr tests/article.yaml cassettes --kind news
    """
    from summarise.cli.exchanging import import_vcr

    import_vcr(vcr, folder, document, kind)


def replay(
    recorded: _Recorded,
    expect: Annotated[
        Path | None,
        typer.Option(
            metavar="BRIEFS", help="The briefs it should come to: a .json, a .jsonl, or a folder of these."
        ),
    ] = None,
    output: Output = None,
    kinds: Folders = None,
    sources: _Sources = None,
) -> None:
    """Build every brief again from its recording, offline, and see whether it is the one expected.

    Ends with exit code 11 where a brief differs, and 5 where something is asked that is not recorded.

    Examples:

      summarise replay cassettes -o briefs.jsonl

      summarise replay cassettes/article.news.yaml

      summarise replay cassettes --expect briefs.jsonl
    """
    from summarise.cli.replaying import replay_all

    code = replay_all(recorded, expect, output, tuple(kinds or ()), sources)
    if code:
        raise typer.Exit(code)
