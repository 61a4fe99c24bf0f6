"""Cassettes as vcrpy reads and writes them: its YAML, version 1."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from summarise.cassettes.body import Body
from summarise.cassettes.canonical import tail
from summarise.cassettes.cassette import content_of
from summarise.cassettes.interaction import KEPT_HEADERS, Interaction, Request, Response
from summarise.cassettes.notation import DEEPEST, Json, SafeLoader, written
from summarise.errors import CassetteError

_MOST_UNPACKED = 64 * 1024 * 1024
_PHRASES = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found", 429: "Too Many Requests"}


def exported(interactions: Sequence[Interaction], base_url: str) -> tuple[str, int]:
    """What vcrpy plays back for requests below `base_url`, and how many interactions it cannot hold.

    It has no connections that fail, so these are left out.
    """
    kept = [_for_vcr(each, base_url) for each in interactions if each.failure is None]
    text = written({"interactions": list(kept), "version": 1})
    return text, len(interactions) - len(kept)


def _for_vcr(interaction: Interaction, base_url: str) -> Json:
    request, response = interaction.request, interaction.response
    content = request.body.content
    uri = f"{base_url.rstrip('/')}/{tail(request.path)}"
    headers: dict[str, Json] = {"content-type": ["application/json"]} if request.body.form == "body" else {}
    if response is None:
        raise ValueError("a failure cannot be exported")
    return {
        "request": {"method": request.method, "uri": uri, "body": _text(content), "headers": headers},
        "response": {
            "status": {"code": response.status, "message": _PHRASES.get(response.status, "")},
            "headers": {name: [value] for name, value in response.headers.items()},
            "body": {"string": _text(response.body.content)},
        },
    }


def _text(content: bytes) -> str:
    # vcrpy takes text as UTF-8; bytes that are none would need a tag of YAML.
    return content.decode("utf-8", "replace")


def imported(path: Path) -> tuple[Interaction, ...]:
    """The interactions of the file `path`, which vcrpy wrote, without all headers that are not kept.

    Raises:
        CassetteError: it cannot be read, or is no such file.
    """
    content = content_of(path)
    try:
        _check(content)
        value = yaml.load(content, Loader=SafeLoader)  # noqa: S506 - it is the safe one
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}: " if mark else ""
        raise CassetteError(f"{path}: {line}{getattr(error, 'problem', None) or 'not YAML'}") from None
    except (CassetteError, RecursionError) as error:
        raise CassetteError(f"{path}: {error}") from None
    if not isinstance(value, dict) or value.get("version") != 1:
        raise CassetteError(f"{path}: not a cassette of vcrpy, version 1")
    interactions = value.get("interactions")
    if not isinstance(interactions, list):
        raise CassetteError(f"{path}: interactions must be a list")
    return tuple(
        _from_vcr(each, f"{path}: interaction {number}") for number, each in enumerate(interactions, 1)
    )


def _check(content: bytes) -> None:
    """Refuse what could exhaust memory.

    Raises:
        CassetteError: an alias, or deep nesting.
    """
    depth = 0
    for event in yaml.parse(content, Loader=SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise CassetteError(f"line {line}: aliases are not allowed")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise CassetteError(f"line {line}: nested more than {DEEPEST} deep")


def _from_vcr(value: object, where: str) -> Interaction:
    try:
        asked, answered = _mapping(_mapping(value)["request"]), _mapping(_mapping(value)["response"])
        headers = {str(name).lower(): each for name, each in _mapping(answered.get("headers") or {}).items()}
        kept = {name: _first(headers[name]) for name in KEPT_HEADERS if name in headers}
        content = _unpacked(
            _bytes(_mapping(answered["body"]).get("string")), _first(headers.get("content-encoding"))
        )
        status = _status(_mapping(answered["status"])["code"])
        return Interaction(
            Request(
                str(asked["method"]), urlsplit(str(asked["uri"])).path, Body.of(_bytes(asked.get("body")))
            ),
            Response(status, kept, Body.of_answer(content, kept.get("content-type"))),
        )
    except KeyError as error:
        raise CassetteError(f"{where}: {error.args[0]} is missing") from None
    except (ValueError, OSError, EOFError, zlib.error) as error:
        raise CassetteError(f"{where}: {error}") from None


def _status(value: object) -> int:
    if not isinstance(value, int) or not 100 <= value <= 999:
        raise ValueError("the status is no HTTP status")
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not laid out as vcrpy does")  # noqa: TRY004 - it is the file that is wrong
    return value


def _first(value: object) -> str:
    if isinstance(value, list):
        return _first(value[0]) if value else ""
    return value.decode("latin-1") if isinstance(value, bytes) else str(value or "")


def _bytes(value: object) -> bytes:
    if value is None:
        return b""
    return value if isinstance(value, bytes) else str(value).encode()


def _unpacked(content: bytes, encoding: str) -> bytes:
    """`content` as it was before it was compressed for the way, where it is still compressed."""
    if encoding.lower() == "gzip" and content.startswith(b"\x1f\x8b"):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        unpacked = unpacker.decompress(content, _MOST_UNPACKED)
        if unpacker.unconsumed_tail:
            raise ValueError("a body that is too large when unpacked")
        return unpacked
    if encoding and content and encoding.lower() != "identity":
        try:
            content.decode()
        except UnicodeDecodeError:
            raise ValueError(
                f"a body compressed as {encoding} cannot be read; record with decode_compressed_response"
            ) from None
    return content
