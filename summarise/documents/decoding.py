"""From bytes to text, saying so where the encoding had to be guessed."""

from __future__ import annotations

import codecs
import re

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


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of `data` and the encoding it was read as.

    A UTF-8 byte order mark stays in the text as the character it is, so that offsets agree with what
    everybody else sees who reads the file as UTF-8.

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
        encoding = _guess(data, name)
        return _strictly(data, encoding, name), encoding


def _refuse_binary(data: bytes, name: str) -> None:
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise SourceError(f"{name} is {what}, not a text", hint="save its text as a .txt file first")
    if b"\0" in data:
        raise SourceError(f"{name} is a binary file, not a text", hint="give a text file in UTF-8")


_APART = re.compile(rb"(?:[\x00-\x7f]|(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff]))*")
"""No two bytes that are not ASCII stand together, as they do in every writing but the Latin one."""


def _guess(data: bytes, name: str) -> str:
    if _APART.fullmatch(data[:_SAMPLE]) and _reads(data, "cp1252"):
        return "cp1252"
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data[:_SAMPLE]))
    if not matches:
        raise SourceError(
            f"{name}: its encoding cannot be told; it is not UTF-8",
            hint="convert it to UTF-8, e.g. with iconv",
        )
    # Several encodings often fit a short text equally well; then the commonest one is meant.
    tied = {match.encoding for match in matches if match.chaos <= matches[0].chaos}
    return "cp1252" if "cp1252" in tied else matches[0].encoding


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
