"""What recording writes, and when: in pieces, after failures, side by side, and up to a crash."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import httpx2
import pytest

from summarise.cassettes import (
    AsyncRecordingTransport,
    Cassette,
    Recorder,
    RecordingTransport,
    ReplayingTransport,
    load,
    path_for,
)
from summarise.cassettes.shelf import without_dead_ends
from summarise.errors import CassetteError, ReplayMiss

HEAD = Cassette("a", "news", {"name": "local", "model": "small"}, {})
CALL = "http://nowhere.invalid/v1/chat/completions"
Handler = Callable[[httpx2.Request], httpx2.Response]


def echo(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, json={"echo": json.loads(request.read())})


class Recorders(Protocol):
    def __call__(self, path: Path, handler: Handler = echo, head: Cassette = HEAD) -> RecordingTransport: ...


@pytest.fixture
def recorder() -> Iterator[Recorders]:
    """Makes transports that record, and are closed at last."""
    with ExitStack() as made:

        def make(path: Path, handler: Handler = echo, head: Cassette = HEAD) -> RecordingTransport:
            return made.enter_context(RecordingTransport(httpx2.MockTransport(handler), Recorder(path, head)))

        yield make


def post(transport: httpx2.BaseTransport, *numbers: int) -> list[httpx2.Response]:
    # The transport stays open, as that of a run that goes on.
    client = httpx2.Client(transport=transport)
    return [client.post(CALL, json={"n": number}) for number in numbers]


def replay(path: Path) -> httpx2.Client:
    return httpx2.Client(transport=ReplayingTransport(load(path), path))


EVENTS = [b'data: {"choices": [{"delta": {"content": "Hel"}}]}\n\n', b": still here\n\n", b"data: [DONE]\n\n"]
BYTES = [EVENTS[0][:9], EVENTS[0][9:] + EVENTS[1] + EVENTS[2][:4], EVENTS[2][4:], b"a torn end"]


class Sent(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, breaks_off: bool = False) -> None:
        self.breaks_off = breaks_off

    def __iter__(self) -> Iterator[bytes]:
        yield from BYTES
        if self.breaks_off:
            raise httpx2.ReadError("the line is dead")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def streaming(breaks_off: bool) -> Handler:
    return lambda _: httpx2.Response(
        200, headers={"content-type": "text/event-stream; charset=utf-8"}, stream=Sent(breaks_off)
    )


def heard(client: httpx2.Client) -> tuple[list[bytes], str]:
    """The pieces that came, and what broke them off."""
    pieces: list[bytes] = []
    try:
        with client.stream("POST", CALL, json={"stream": True}) as response:
            pieces.extend(response.iter_raw())
    except httpx2.ReadError as error:
        return pieces, str(error)
    return pieces, ""


@pytest.mark.parametrize("breaks_off", [False, True])
def test_a_stream_is_recorded_and_replayed_in_its_events(
    recorder: Recorders, breaks_off: bool, tmp_path: Path
) -> None:
    path = tmp_path / "a.news.yaml"
    with httpx2.Client(transport=recorder(path, streaming(breaks_off))) as client:
        recorded = heard(client)
    assert recorded[1] == ("the line is dead" if breaks_off else "")
    assert b"".join(recorded[0]).replace(b'": ', b'":') == b"".join(EVENTS).replace(b'": ', b'":') + (
        b"" if breaks_off else b"a torn end"
    )
    with replay(path) as client:
        replayed = heard(client)
    assert replayed[0][:3] == recorded[0][:3]
    assert replayed[1] == recorded[1]
    assert (
        '- data:\n          choices:\n            - delta:\n                content: "Hel"\n'
        in path.read_text()
    )


def test_a_stream_is_recorded_by_asynchronous_clients_too(tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"

    async def run() -> list[bytes]:
        transport = AsyncRecordingTransport(httpx2.MockTransport(streaming(False)), Recorder(path, HEAD))
        async with (
            httpx2.AsyncClient(transport=transport) as client,
            client.stream("POST", CALL, json={"stream": True}) as response,
        ):
            return [piece async for piece in response.aiter_raw()]

    recorded = asyncio.run(run())
    with replay(path) as client:
        assert heard(client) == (recorded, "")


def test_a_failure_is_replayed_before_the_answer_that_followed(recorder: Recorders, tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"
    failing = iter([httpx2.ConnectError("nobody listens"), httpx2.ReadTimeout("too slow"), None])

    def handler(request: httpx2.Request) -> httpx2.Response:
        if (error := next(failing)) is not None:
            raise error
        return echo(request)

    def run(transport: httpx2.BaseTransport) -> list[str]:
        said = []
        with httpx2.Client(transport=transport) as client:
            for _ in range(3):
                try:
                    said.append(client.post(CALL, json={"n": 1}).text)
                except httpx2.TransportError as error:
                    said.append(f"{type(error).__name__}: {error}")
        return said

    recorded = run(recorder(path, handler))
    assert recorded[:2] == ["ConnectError: nobody listens", "ReadTimeout: too slow"]
    assert run(ReplayingTransport(load(path), path)) == recorded


def test_a_dead_endpoint_replaces_no_earlier_recording(recorder: Recorders, tmp_path: Path) -> None:
    def dead(_: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("nobody listens")

    path = tmp_path / "a.news.yaml"
    for handler in (echo, dead):
        with httpx2.Client(transport=recorder(path, handler)) as client:
            try:
                client.post(CALL, json={"n": 1})
            except httpx2.ConnectError:
                assert handler is dead
    with replay(path) as client:
        assert client.post(CALL, json={"n": 1}).json() == {"echo": {"n": 1}}


@pytest.mark.parametrize("cut", [1, 2, 60, 130, 200])
def test_what_a_crash_cut_off_is_left_out_and_then_replaced(
    recorder: Recorders, cut: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.news.yaml"
    post(recorder(path), 1, 2)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])

    left = load(path)
    assert [each.request.body.value for each in left.interactions] == [{"n": 1}]
    post(recorder(path, head=left), 2)
    assert path.read_bytes() == whole


def test_nothing_is_lost_of_what_came_before_a_crash(recorder: Recorders, tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"
    transport = recorder(path)
    for number in range(5):
        post(transport, number)
        assert len(load(path).interactions) == number + 1


def test_what_came_in_another_order_is_put_into_the_order_of_asking(
    recorder: Recorders, tmp_path: Path
) -> None:
    path = tmp_path / "a.news.yaml"
    let_go = [threading.Event() for _ in range(4)]
    under_way = [threading.Event() for _ in range(4)]

    def handler(request: httpx2.Request) -> httpx2.Response:
        number = json.loads(request.read())["n"]
        under_way[number].set()
        let_go[number].wait()
        return echo(request)

    transport = recorder(path, handler)
    threads = [threading.Thread(target=post, args=(transport, number)) for number in range(4)]
    for number, thread in enumerate(threads):
        thread.start()
        under_way[number].wait()
    for number in (2, 0, 3, 1):
        let_go[number].set()
        threads[number].join()
    assert order(path) == [2, 0, 3, 1]
    transport.close()
    assert order(path) == [0, 1, 2, 3]


def order(path: Path) -> list[object]:
    values = [each.request.body.value for each in load(path).interactions]
    return [value["n"] if isinstance(value, dict) else None for value in values]


def test_two_runs_that_record_one_document_lose_nothing(recorder: Recorders, tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"
    one, other = recorder(path), recorder(path)
    post(one, 1)
    post(other, 2)
    post(one, 3)
    post(other, 4)
    one.close()
    other.close()
    assert sorted(map(str, order(path))) == ["1", "2", "3", "4"]


def test_what_is_new_stands_behind_what_is_kept(recorder: Recorders, tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"
    post(recorder(path), 1, 2)
    post(recorder(path, head=load(path)), 3, 1)
    post(recorder(path, head=load(path)), 4)
    assert order(path) == [1, 2, 3, 1, 4]


def test_requests_that_were_never_answered_are_asked_anew(recorder: Recorders, tmp_path: Path) -> None:
    path = tmp_path / "a.news.yaml"
    replies = iter([503, 200, 429, 503])
    post(recorder(path, lambda _: httpx2.Response(next(replies), json={})), 1, 1, 2, 2)
    assert order(path) == [1, 1, 2, 2]
    kept = without_dead_ends(load(path))
    post(recorder(path, echo, kept), 2)
    assert order(path) == [1, 1, 2]
    with replay(path) as client:
        assert client.post(CALL, json={"n": 2}).status_code == 200


def test_recording_side_by_side_in_one_loop(tmp_path: Path) -> None:
    async def run(transport: httpx2.AsyncBaseTransport) -> list[object]:
        async with httpx2.AsyncClient(transport=transport) as client:
            responses = await asyncio.gather(*(client.post(CALL, json={"n": n % 7}) for n in range(50)))
        return [response.json() for response in responses]

    path = path_for(tmp_path, "a", "news")
    recorded = asyncio.run(run(AsyncRecordingTransport(httpx2.MockTransport(echo), Recorder(path, HEAD))))
    assert asyncio.run(run(ReplayingTransport(load(path), path))) == recorded
    assert order(path) == [n % 7 for n in range(50)]


def test_an_answer_with_a_key_in_it_is_refused_and_leaves_the_rest(
    recorder: Recorders, tmp_path: Path
) -> None:
    path = tmp_path / "a.news.yaml"
    key = "sk-test-0123456789abcdefghijABCDEFGHIJ"
    transport = recorder(
        path, lambda request: httpx2.Response(200, text=key if b"2" in request.read() else "x")
    )
    post(transport, 1)
    with pytest.raises(CassetteError, match=r"recording 2\.response\.text holds what looks like a key"):
        post(transport, 2)
    assert order(path) == [1]
    with replay(path) as client, pytest.raises(ReplayMiss):
        client.post(CALL, json={"n": 2})
