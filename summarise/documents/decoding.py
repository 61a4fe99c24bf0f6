"""From bytes to text, saying so where the encoding had to be guessed."""

from __future__ import annotations

import codecs
import re
from typing import Final

from summarise.errors import SourceError

_MARKED = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SIGNATURES = {
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an old or an encrypted Office document",
    b"{\\rtf": "an RTF document",
}
_SAMPLE = 65_536
DAMAGED: Final = "utf-8, damaged"
"""The encoding of what is UTF-8 but for some bytes."""
INSTEAD: Final = "\ufffd"
"""What stands in a text for each byte of it that could not be read."""
UNREAD: Final = "summarise.unread"
"""The name of what puts it there, for whoever decodes such bytes."""
_CUT: Final = re.compile(
    rb"\A[\x80-\xbf]{1,3}|(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z"
)
"""What is left of a character of UTF-8 in which a text begins or breaks off."""
_STRAY: Final = re.compile("[\udc80-\udcff]")
_NOT_ASCII: Final = bytes(range(0x80, 0x100))


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of `data` and the encoding it was read as.

    A UTF-8 byte order mark stays in the text as the character it is, so that offsets agree with what
    everybody else sees who reads the file as UTF-8. What is UTF-8 but for some bytes is read as `DAMAGED`.

    Raises:
        SourceError: `data` is no text, or no encoding can be told; `name` is what the message calls it.
    """
    if not any(data.startswith(mark) for mark in _MARKED):
        _refuse_binary(data, name)
    for mark, encoding in _MARKED.items():
        if data.startswith(mark):
            return _strictly(data, encoding, name), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        if is_damaged(data):
            return data.decode("utf-8", UNREAD), DAMAGED
        encoding = _guess(data, name)
        return _strictly(data, encoding, name), encoding


def is_damaged(data: bytes) -> bool:
    """Whether nine of ten bytes that are not ASCII are of characters of UTF-8, and others are not."""
    whole = _CUT.sub(b"", data)
    strays = len(_STRAY.findall(whole.decode("utf-8", "surrogateescape")))
    others = len(whole) - len(whole.translate(None, _NOT_ASCII)) - strays
    return others > 0 and others >= 9 * strays and (strays > 0 or len(whole) < len(data))


def _unread(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return INSTEAD * (error.end - error.start), error.end


codecs.register_error(UNREAD, _unread)


def _refuse_binary(data: bytes, name: str) -> None:
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise SourceError(f"{name} is {what}, not a text", hint="save its text as a .txt file first")
    if b"\0" in data:
        raise SourceError(f"{name} is a binary file, not a text", hint="give a text file in UTF-8")


_APART = re.compile(rb"(?:[\x00-\x7f]|(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff]))*")
"""No two bytes that are not ASCII stand together, as they do in every writing but the Latin one."""
_MAC = re.compile(rb"[a-z.,!?]\xd3(?![A-Za-z\x80-\xff])|[a-z]\xd5[a-z]")
"""A quotation mark or an apostrophe of Mac Roman, which in cp1252 is a capital behind a small letter."""


def _guess(data: bytes, name: str) -> str:
    sample = data[:_SAMPLE]
    western = "mac_roman" if _MAC.search(sample) else "cp1252"
    if _APART.fullmatch(sample) and _reads(data, western):
        return western
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample))
    if not matches:
        raise SourceError(
            f"{name}: its encoding cannot be told; it is not UTF-8",
            hint="convert it to UTF-8, e.g. with iconv",
        )
    # Several encodings often fit a short text equally well; then the commonest one is meant.
    tied = {match.encoding for match in matches if match.chaos <= matches[0].chaos}
    return western if western in tied else matches[0].encoding


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not valid {encoding}: byte {error.start} cannot be decoded",
            hint="convert it to UTF-8",
        ) from error
