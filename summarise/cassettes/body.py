"""What a request or a response carries, in the form that is easiest to read and still exact."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from summarise.cassettes.notation import Json, can_be_written

Form = Literal["body", "text", "base64", "stream"]

_EVENT = re.compile(r".*?(?:\r\n\r\n|\n\n|\r\r)|.+", re.DOTALL)
_DATA = re.compile(r"data: ?([^\r\n]+)\n\n")


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes that were sent, as a cassette holds them."""

    form: Form
    """The field it stands under in the file: JSON as `body`, other text as `text`, the events of a stream
    as `stream`, the rest as `base64`."""
    value: Json

    @classmethod
    def of(cls, content: bytes) -> Body:
        """The body that was sent as `content`."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return cls("base64", b64encode(content).decode())
        value = _json(text)
        return cls("text", text) if value is None and text != "null" else cls("body", value)

    @classmethod
    def of_answer(cls, content: bytes, content_type: str | None) -> Body:
        """The body of an answer of this content type, which came as `content`."""
        return cls.of_stream(content) if is_of_stream(content_type) else cls.of(content)

    @classmethod
    def of_stream(cls, content: bytes) -> Body:
        """The server-sent events that came as `content`."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return cls("base64", b64encode(content).decode())
        return cls("stream", [_event(event) for event in _EVENT.findall(text)])

    @property
    def content(self) -> bytes:
        """The bytes to send. JSON may be spaced otherwise than it was; every string in it is the same."""
        return b"".join(self.pieces)

    @property
    def pieces(self) -> Iterator[bytes]:
        """The same in the pieces it came in: the events of a stream, else in one."""
        if self.form == "body":
            yield _compact(self.value)
        elif self.form == "stream":
            for event in self.value if isinstance(self.value, list) else ():
                yield _sent(event)
        else:
            yield str(self.value).encode() if self.form == "text" else b64decode(str(self.value))


def is_of_stream(content_type: str | None) -> bool:
    """Whether an answer of this content type comes as server-sent events."""
    return (content_type or "").lower().startswith("text/event-stream")


def whole_events(content: bytes) -> tuple[bytes, bytes]:
    """`content` up to the end of its last whole event, and what is left."""
    end = max(content.rfind(mark) + len(mark) if mark in content else 0 for mark in (b"\n\n", b"\r\n\r\n"))
    return content[:end], content[end:]


def _event(text: str) -> Json:
    data = _DATA.fullmatch(text)
    value = _json(data[1]) if data else None
    return {"text": text} if value is None else {"data": value}


def _sent(event: Json) -> bytes:
    if isinstance(event, dict) and "data" in event:
        return b"data: " + _compact(event["data"]) + b"\n\n"
    return str(event["text"]).encode() if isinstance(event, dict) else b""


def _json(text: str) -> Json:
    """The value that `text` spells, None where it spells none that comes back the same."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if can_be_written(value) else None


def _compact(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
