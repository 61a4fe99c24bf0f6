"""Markdown: the words of a text without the marks that only say how they look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarise.documents.blocks import joined
from summarise.documents.decoding import decode
from summarise.documents.document import Document
from summarise.documents.given import Given, Reading, hashed
from summarise.documents.html.fragment import text_of
from summarise.documents.language import detect
from summarise.errors import SourceError

_SETTINGS = re.compile(r"\A\ufeff?---[ \t]*\r?\n(?P<lines>(?:.*\r?\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
"""What stands between lines of dashes before a text, for the program that publishes it."""
_TITLE = re.compile(r"^title[ \t]*:[ \t]*(?P<title>.*\S)", re.MULTILINE)
_DAY = re.compile(r"^date[ \t]*:[ \t]*['\"]?(?P<day>\d{4}-\d\d-\d\d)", re.MULTILINE)
_QUOTES = "\"'"
_CELLS = frozenset({"td_close", "th_close"})


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The text of `given`, its blocks as paragraphs.

    Raises:
        SourceError: it is no text, empty, or too large.
    """
    data = given.whole()
    text, encoding = decode(data, given.name)
    settings = _SETTINGS.match(text)
    words = text_in(text[settings.end() :] if settings else text)
    if not words:
        raise SourceError(f"{given.name} is empty", hint="give a file that holds a text")
    yield Document(
        id=given.id,
        text=words,
        sha256=hashed(data),
        title=_title(settings["lines"]) if settings else None,
        url=given.url,
        published=_day(settings["lines"]) if settings else None,
        language=detect(words),
        encoding=encoding,
        form="markdown",
    )


def _title(lines: str) -> str | None:
    found = _TITLE.search(lines)
    return found["title"].strip(_QUOTES) if found else None


def _day(lines: str) -> date | None:
    found = _DAY.search(lines)
    try:
        return date.fromisoformat(found["day"]) if found else None
    except ValueError:
        return None


def text_in(markdown: str) -> str:
    """The words of `markdown`: of a link what it is called, of a picture nothing, of HTML what is seen."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return joined("".join(_words(parser.parse(markdown))).split("\f"))


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    """What the blocks of a text say, a form feed between them and a tab between the cells of a row."""
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or ()))
        elif token.type in {"fence", "code_block"}:
            yield f"\f{token.content}\f"
        elif token.type == "html_block":
            yield f"\f{text_of(token.content)}\f"
        elif token.type in _CELLS:
            yield "\t"
        elif (token.block and not token.type.startswith(("td", "th", "tr_open"))) or token.type == "tr_close":
            yield "\f"


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            yield token.content
        elif token.type in {"softbreak", "hardbreak"}:
            yield "\n"
