"""One page fetched: bounded in size, time and redirects, from public addresses only."""

from __future__ import annotations

import io
import time
import zlib
from dataclasses import dataclass, replace
from http.client import HTTPException, HTTPResponse
from pathlib import PurePosixPath
from urllib.parse import SplitResult, quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from summarise.documents.given import Given
from summarise.documents.naming import named
from summarise.documents.web.addresses import Resolve, addresses_of, allowed
from summarise.documents.web.connection import AGENT, Close, Host, asked
from summarise.errors import SourceError

_MOST_BYTES = 50_000_000
_MOST_SECONDS = 30.0
_MOST_REDIRECTS = 5
_ROBOTS_BYTES = 500_000
_SAVE_IT = "save the page from a browser and give the file"
_REFUSALS = {
    401: ("asks for a login", _SAVE_IT),
    402: ("asks for payment: it is behind a paywall", _SAVE_IT),
    403: ("refuses programs (403)", _SAVE_IT),
    404: ("has no such page (404)", "check the URL"),
    407: ("asks for a login (407)", _SAVE_IT),
    410: ("has removed the page (410)", None),
    429: ("has had too many requests (429)", "wait before trying again"),
    451: ("may not show the page, for legal reasons (451)", None),
}
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/ld+json": ".json",
    "text/csv": ".csv",
    "message/rfc822": ".eml",
}


@dataclass(frozen=True, slots=True)
class _Way:
    """How pages are come by."""

    private: bool
    resolve: Resolve
    until: float
    """On the clock of `time.monotonic`."""


def fetch(url: str, *, allow_private: bool = False, resolve: Resolve = addresses_of) -> Given:
    """What `url` leads to.

    Only http and https are spoken. Each host on the way is looked up once, each of its addresses has to be
    public, and the connection goes to the address that was checked. No cookie, login or key is sent.

    Raises:
        SourceError: it leads nowhere, to a private address, to something too large or too slow, or to a page
            that does not want to be read: by its robots.txt, its paywall, or its answer.
    """
    way = _Way(allow_private, resolve, time.monotonic() + _MOST_SECONDS)
    for _ in range(_MOST_REDIRECTS + 1):
        parts = _checked(url)
        _ask_robots(parts, way)
        response, close = _answer(parts, way)
        try:
            if response.status in (301, 302, 303, 307, 308) and (place := response.getheader("Location")):
                url = urljoin(url, place)
                continue
            _check_status(response, parts)
            return _given(response, parts, way)
        except (OSError, HTTPException, ValueError, zlib.error) as error:
            raise _broken_off(parts, way, error) from error
        finally:
            close()
    raise SourceError(f"{_shown(_checked(url))} leads on and on: more than {_MOST_REDIRECTS} redirects")


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise SourceError(f"{named(url)[:80]} is no URL: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise SourceError(f"{parts.scheme or 'no scheme'}: only http and https are fetched")
    if not host or port == 0:
        raise SourceError(f"{named(url)[:80]} is no URL: it names no host")
    if parts.username is not None or parts.password is not None:
        raise SourceError("no login in a URL: none is sent", hint=_SAVE_IT)
    return parts


def _shown(parts: SplitResult) -> str:
    """Where a page is; what follows the path may hold secrets."""
    return named(f"{parts.scheme}://{parts.netloc}{parts.path}")[:200]


def _answer(parts: SplitResult, way: _Way) -> tuple[HTTPResponse, Close]:
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    address = allowed(host, port, way.resolve, private=way.private)
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        target += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    try:
        return asked(Host(parts.scheme, host, port, address), target, way.until)
    except (OSError, HTTPException, ValueError) as error:
        raise _broken_off(parts, way, error) from error


def _broken_off(parts: SplitResult, way: _Way, error: Exception) -> SourceError:
    if time.monotonic() >= way.until or isinstance(error, TimeoutError):
        return SourceError(f"{_shown(parts)} took longer than {_MOST_SECONDS:.0f} seconds")
    return SourceError(f"{_shown(parts)} cannot be fetched: {named(str(error)) or type(error).__name__}")


def _ask_robots(parts: SplitResult, way: _Way) -> None:
    """Whether the site lets programs read the page; one that does not say so does."""
    response, close = _answer(parts._replace(path="/robots.txt", query=""), way)
    try:
        if response.status != 200:
            return
        said = response.read(_ROBOTS_BYTES).decode("utf-8", "replace")
    except (OSError, HTTPException):
        return
    finally:
        close()
    rules = RobotFileParser()
    rules.parse(said.splitlines())
    if not rules.can_fetch(AGENT, parts.geturl()):
        raise SourceError(
            f"{_shown(parts)}: the site's robots.txt keeps programs from this page", hint=_SAVE_IT
        )


def _check_status(response: HTTPResponse, parts: SplitResult) -> None:
    if response.status == 200:
        return
    if response.getheader("cf-mitigated") == "challenge":
        raise SourceError(f"{_shown(parts)} asks whether a person is there", hint=_SAVE_IT)
    what, hint = _REFUSALS.get(response.status, (f"answers {response.status}", None))
    raise SourceError(f"{_shown(parts)} {what}", hint=hint)


def _given(response: HTTPResponse, parts: SplitResult, way: _Way) -> Given:
    data = _body(response, parts, way)
    if not data.strip():
        raise SourceError(f"{_shown(parts)} answers with nothing")
    path = PurePosixPath(parts.path)
    ending = _ENDINGS.get(response.headers.get_content_type(), "") or path.suffix
    given = Given.bytes_of(data, _shown(parts), named(f"{parts.hostname}{parts.path}".rstrip("/")), ending)
    return replace(given, charset=response.headers.get_content_charset(), url=parts.geturl())


def _body(response: HTTPResponse, parts: SplitResult, way: _Way) -> bytes:
    encoding = (response.getheader("Content-Encoding") or "identity").lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        raise SourceError(f"{_shown(parts)} answers in {named(encoding)}, which was not asked for")
    unpacked, buffer = zlib.decompressobj(wbits=31), io.BytesIO()
    while part := response.read(65_536):
        if time.monotonic() > way.until:
            raise TimeoutError
        whole = part if encoding == "identity" else unpacked.decompress(part, _MOST_BYTES + 1)
        buffer.write(whole)
        if buffer.tell() > _MOST_BYTES or unpacked.unconsumed_tail:
            raise SourceError(f"{_shown(parts)} is larger than {_MOST_BYTES // 10**6} MB")
    return buffer.getvalue()
