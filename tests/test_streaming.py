"""Answers that arrive as a stream: what a terminal shows of them, and that nothing else is different."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from summarise.cassettes.cassette import load
from summarise.endpoints import Endpoint
from summarise.endpoints.client import Client
from summarise.endpoints.forms import Form
from summarise.endpoints.network import Network
from summarise.endpoints.reply import Reply
from summarise.endpoints.retrying import PassingError
from summarise.endpoints.streaming import StreamingTransport
from summarise.errors import EndpointError
from tests.conftest import CASSETTES, SEED, Answered, Serve, TestServer, completion, summarise

USAGE = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}


def recorded() -> str:
    """What the real model of the recording said of the seed."""
    cassette = load(CASSETTES / "000_36c2a8a3030f7e22.news.yaml")
    response = cassette.interactions[0].response
    assert response is not None
    body: Any = response.body.value
    said: str = body["choices"][0]["message"]["content"]
    return said


def event(**parts: Any) -> bytes:
    told = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": "m", **parts}
    return f"data: {json.dumps(told, ensure_ascii=False)}\n\n".encode()


def delta(finish_reason: str | None = None, **parts: Any) -> bytes:
    return event(choices=[{"index": 0, "delta": parts, "finish_reason": finish_reason}])


def pieces(said: str, size: int = 40) -> list[str]:
    return [said[at : at + size] for at in range(0, len(said), size)]


def stream(chunks: Iterable[bytes]) -> Answered:
    return Answered(chunks, headers={"Content-Type": "text/event-stream"})


def whole_stream(said: str, finish_reason: str = "stop") -> list[bytes]:
    return [
        b": a comment of the server\n\n",
        delta(role="assistant"),
        *(delta(content=piece) for piece in pieces(said)),
        delta(finish_reason),
        event(choices=[], usage=USAGE),
        b"data: [DONE]\n\n",
    ]


FORM = Form("Word", {"properties": {"word": {"type": "string"}}, "type": "object"})


def asked(server: TestServer, watched: list[str], **settings: Any) -> Reply:
    """What a client makes of the answer of `server`, streamed."""

    async def ask() -> Reply:
        endpoint = Endpoint(name="x", base_url=server.url, model="m", **settings)
        network = Network()
        transport = StreamingTransport(network, lambda _number, text: watched.append(text))
        async with Client(endpoint, transport) as client:
            try:
                return await client.ask([{"role": "user", "content": "Say a word."}], FORM)
            finally:
                await network.hang_up()

    return asyncio.run(ask())


@pytest.mark.parametrize("reason", ["stop", "length"])
def test_a_stream_comes_to_the_same_answer_with_its_usage_and_its_end(serve: Serve, reason: str) -> None:
    said = '{"word": "Größe – 大"}' if reason == "stop" else '{"word": "Grö'
    watched: list[str] = []
    reply = asked(serve(stream(whole_stream(said, reason))), watched)
    assert (reply.text, reply.cut_off, reply.refusal) == (said, reason == "length", None)
    assert (reply.prompt_tokens, reply.completion_tokens) == (11, 7)
    assert watched[-1] == said
    assert all(said.startswith(text) for text in watched)


def test_it_is_asked_for_as_a_stream_with_its_usage_and_otherwise_the_same(serve: Serve) -> None:
    streamed, plain = serve(stream(whole_stream('{"word": "a"}'))), serve(completion('{"word": "a"}'))
    asked(streamed, [])
    asked(plain, [])
    (request,) = streamed.requests
    assert request["stream"] is True
    assert request["stream_options"] == {"include_usage": True}
    assert request == plain.requests[0]


def test_calls_of_tools_and_refusals_are_put_together(serve: Serve) -> None:
    parts = [
        {"index": 0, "id": "c1", "function": {"name": "Form", "arguments": ""}},
        {"index": 0, "function": {"arguments": '{"wo'}},
        {"index": 0, "function": {"arguments": 'rd": "a"}'}},
    ]
    chunks = [*(delta(tool_calls=[part]) for part in parts), delta("tool_calls"), b"data: [DONE]\n\n"]
    watched: list[str] = []
    assert asked(serve(stream(chunks)), watched, mode="tools").text == '{"word": "a"}'
    assert '{"wo' in watched
    refused = [delta(refusal="I "), delta(refusal="won't."), delta("stop"), b"data: [DONE]\n\n"]
    assert asked(serve(stream(refused)), []).refusal == "I won't."


def test_a_server_that_does_not_stream_is_asked_without(serve: Serve) -> None:
    refusing = serve(Answered({"error": {"message": "stream: unknown"}}, 400), completion('{"word": "a"}'))
    assert asked(refusing, []).text == '{"word": "a"}'
    assert "stream" not in refusing.requests[1]
    deaf = serve(completion('{"word": "a"}'))
    assert asked(deaf, []).text == '{"word": "a"}'
    assert len(deaf.requests) == 1


@pytest.mark.parametrize(
    "chunks",
    [
        [delta(content='{"word"')],
        [delta(content='{"word"'), event(error={"message": "out of memory", "code": 500})],
        [b"data: {not json\n\n"],
    ],
)
def test_a_stream_that_breaks_off_is_an_error_that_passes(serve: Serve, chunks: Sequence[bytes]) -> None:
    with pytest.raises(PassingError):
        asked(serve(stream(chunks)), [])


def test_an_error_in_a_stream_is_the_error_it_would_be_without(serve: Serve) -> None:
    with pytest.raises(EndpointError, match="answered 401: no key"):
        asked(serve(stream([event(error={"message": "no key", "code": 401})])), [])
    with pytest.raises(EndpointError, match="answered 401: no key"):
        asked(serve(Answered({"error": {"message": "no key"}}, 401)), [])


# At a terminal


class Terminal:
    """The command at a terminal of 80 columns."""

    def __init__(self, *arguments: str | Path) -> None:
        self._main, other = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "50", "NO_COLOR": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "summarise", "brief", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=other,
            stderr=other,
            env=environment,
        )
        os.close(other)
        self.shown = b""

    def until(self, words: bytes) -> None:
        """Wait until `words` have been shown."""
        while words not in self.shown and self._read():
            pass
        assert words in self.shown, self.shown.decode()

    def end(self) -> tuple[int, str]:
        """How the command ends, and all that was shown, without what moves the cursor or colours."""
        while self._read():
            pass
        os.close(self._main)
        code = self.process.wait(60)
        return code, re.sub(r"\x1b\[[?\d;]*[A-Za-z]", "", self.shown.decode()).replace("\r", "")

    def _read(self) -> bytes:
        try:
            read = os.read(self._main, 65536)
        except OSError:
            read = b""
        self.shown += read
        return read


@pytest.fixture
def halfway() -> threading.Event:
    return threading.Event()


def held_up(halfway: threading.Event) -> Iterator[bytes]:
    """The recorded answer, of which the second half waits for a word."""
    chunks = whole_stream(recorded())
    half = len(chunks) // 2
    yield from chunks[:half]
    halfway.wait(60)
    yield from chunks[half:]


def test_a_terminal_shows_what_arrives_as_unchecked_and_then_the_same_brief(
    serve: Serve, halfway: threading.Event
) -> None:
    server = serve(stream(held_up(halfway)))
    named = ("--base-url", server.url, "--model", "m", "--attempts", "1")
    terminal = Terminal(SEED, *named)
    terminal.until(b"not yet checked")
    terminal.until(b"headline: ")
    assert b"\x1b[2m" in terminal.shown
    assert b"WHO" not in terminal.shown
    halfway.set()
    code, shown = terminal.end()
    plain = summarise("brief", SEED, *named[:1], serve(completion(recorded())).url, *named[2:], COLUMNS="80")
    assert code == plain.returncode == 0
    assert shown.endswith(plain.stdout.decode())
    assert server.requests[0]["stream"] is True


def test_ctrl_c_while_it_arrives_leaves_a_clean_terminal_and_code_130(
    serve: Serve, halfway: threading.Event
) -> None:
    server = serve(stream(held_up(halfway)))
    terminal = Terminal(SEED, "--base-url", server.url, "--model", "m")
    terminal.until(b"not yet checked")
    terminal.process.send_signal(signal.SIGINT)
    code, shown = terminal.end()
    halfway.set()
    assert code == 130
    assert "Traceback" not in shown
    assert terminal.shown.rindex(b"\x1b[?25h") > terminal.shown.rindex(b"\x1b[?25l")
    assert "WHO" not in shown


def test_nothing_is_streamed_where_no_terminal_waits_or_something_is_recorded(
    serve: Serve, tmp_path: Path
) -> None:
    server = serve(completion(recorded()))
    named = ("--base-url", server.url, "--model", "m", "--attempts", "1")
    summarise("brief", SEED, *named)
    for more in (("--record", str(tmp_path)), ("-o", str(tmp_path / "brief.txt"))):
        assert Terminal(SEED, *named, *more).end()[0] == 0
    assert [request.get("stream") for request in server.requests] == [None] * 3
