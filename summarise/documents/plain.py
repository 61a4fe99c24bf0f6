"""Plain text: its bytes decoded, and nothing else done to it."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.documents.decoding import decode
from summarise.documents.document import Document
from summarise.documents.given import PIPED, Given, Reading, hashed
from summarise.documents.language import detect
from summarise.errors import SourceError

_NO_PDF = "no PDF, whatever its name says; read as plain text"


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The text that `given` is.

    Raises:
        SourceError: it is no text, empty, or too large.
    """
    data = given.whole()
    text, encoding = decode(data, given.name)
    if not text.replace("\ufeff", "").strip():
        piped = given.name == PIPED
        hint = "pipe a text into it, or name a file" if piped else "give a file that holds a text"
        raise SourceError(f"{given.name} is empty", hint=hint)
    yield Document(
        id=given.id,
        text=text,
        sha256=hashed(data),
        url=given.url,
        language=detect(text),
        encoding=encoding,
        remarks=(_NO_PDF,) if given.ending == ".pdf" else (),
    )
