"""How many calls come through, beside the ideal, while an endpoint takes a second for each.

    python benchmarks/throughput.py [--seconds 10] [--concurrency 1 8 64 256] [--briefs]

The server is a process of its own; it gives the recorded answer of the seed a second after each request. As
many requests as fit into the seconds are made at once; the ideal is that none waits for another. Beside ours:
instructor with `asyncio.gather` and a semaphore, and bare sockets, which is what this machine can do at all.
`--briefs` measures whole briefs, with all that is marked in a text and held against it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import instructor
import openai
from openai.types.chat import ChatCompletionMessageParam

from measuring.answering import answering
from summarise import Document, Endpoint, Summariser
from summarise.briefs import Brief
from summarise.drafting.asking import Subject
from summarise.endpoints.forms import Form
from summarise.endpoints.native import model_of
from summarise.evidence.marking import mark
from summarise.kinds.discovery import find
from summarise.runs.connecting import Connection
from summarise.runs.settings import Settings
from tests.faulty import recorded_answers

ROOT = Path(__file__).resolve().parent.parent
SEED = "000_36c2a8a3030f7e22"
SECONDS = 1.0
Call = Callable[[], Awaitable[object]]
Asked = tuple[list[ChatCompletionMessageParam], Form]
"""Messages, and the form of the answer."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How many calls came through."""

    share: float
    """Of the ideal."""
    used: float
    """Milliseconds of the processor for each."""
    failed: int


async def ours(url: str, concurrency: int, asked: Asked, open_: AsyncExitStack) -> Call:
    """A call as a run makes it: each as if about a document of its own, over the run's connection."""
    endpoint = Endpoint(name="measured", base_url=url, model="recorded", concurrency=concurrency)
    connection = Connection(Settings(find("news"), endpoint), lambda _: None)
    open_.push_async_callback(connection.hang_up)

    document = Document.of("A text.")

    async def call() -> object:
        async with connection.about(document) as ask:
            return await ask(*asked)

    return call


async def theirs(url: str, concurrency: int, asked: Asked, open_: AsyncExitStack) -> Call:
    """A call of instructor's, behind a semaphore."""
    client = openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0)
    open_.push_async_callback(client.close)
    asking = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
    places = asyncio.Semaphore(concurrency)
    messages, form = asked
    model = model_of(form)

    async def call() -> object:
        async with places:
            return await asking.chat.completions.create(
                model="recorded", messages=messages, response_model=model, max_retries=0, max_tokens=2500
            )

    return call


async def bare(url: str, concurrency: int, asked: Asked, open_: AsyncExitStack) -> Call:
    """The same bytes over a socket, and nothing done with what comes."""
    messages, form = asked
    whole = {"model": "recorded", "messages": messages, "form": form.schema}
    body = json.dumps(whole).encode()
    head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    host, port = urlsplit(url).hostname, urlsplit(url).port
    free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
    for _ in range(concurrency):
        reader, writer = await asyncio.open_connection(host, port)
        free.put_nowait((reader, writer))
        open_.callback(writer.close)

    async def call() -> object:
        reader, writer = await free.get()
        writer.write(head + body)
        came = await reader.readuntil(b"\r\n\r\n")
        said = await reader.readexactly(int(came.lower().partition(b"content-length:")[2].split()[0]))
        free.put_nowait((reader, writer))
        return said

    return call


async def measured(
    make: Callable[..., Awaitable[Call]],
    url: str,
    concurrency: int,
    asked: Asked,
    rounds: int,
) -> Measured:
    """What comes of `rounds` calls for each that may be under way."""
    async with AsyncExitStack() as open_:
        call = await make(url, concurrency, asked, open_)
        await call()
        begun, used = time.monotonic(), time.process_time()
        came = await asyncio.gather(*(call() for _ in range(rounds * concurrency)), return_exceptions=True)
        seconds, used = time.monotonic() - begun, time.process_time() - used
    failed = sum(isinstance(each, BaseException) for each in came)
    return Measured(rounds * SECONDS / seconds, used / (rounds * concurrency) * 1000, failed)


def briefs(url: str, concurrency: int, text: str, rounds: int) -> Measured:
    """The same of whole briefs."""
    endpoint = Endpoint(name="measured", base_url=url, model="recorded", concurrency=concurrency)
    summariser = Summariser(endpoint=endpoint, attempts=1)
    many = rounds * concurrency

    async def all_of_them() -> list[Brief]:
        return await asyncio.gather(*(summariser.abrief(Document.of(text, id=str(n))) for n in range(many)))

    begun, used = time.monotonic(), time.process_time()
    made = asyncio.run(all_of_them())
    seconds, used = time.monotonic() - begun, time.process_time() - used
    summariser.close()
    failed = sum(brief.run.model is None for brief in made)
    return Measured(rounds * SECONDS / seconds, used / many * 1000, failed)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--concurrency", type=int, nargs="+", default=[1, 8, 64, 256])
    parser.add_argument("--briefs", action="store_true")
    options = parser.parse_args()
    logging.getLogger("instructor").addHandler(logging.NullHandler())
    text = (ROOT / "seeds" / f"{SEED}.txt").read_bytes().decode()
    answer: dict[str, Any] = recorded_answers(ROOT / "cassettes" / f"{SEED}.news.yaml")[0]
    news, document, marks = find("news"), Document.of(text), mark(text, None)
    subject = Subject.about(document, marks, news)
    asked = subject.opening, subject.form

    def rows() -> Iterator[tuple[int, str, Measured]]:
        for concurrency in options.concurrency:
            if options.briefs:
                yield concurrency, "whole briefs", briefs(url, concurrency, text, options.seconds)
                continue
            for name, make in (("bare sockets", bare), ("summarise", ours), ("instructor", theirs)):
                made = measured(make, url, concurrency, asked, options.seconds)
                yield concurrency, name, asyncio.run(made)

    print("| at once | by | of the ideal | ms of the processor | failed |\n| --- | --- | --- | --- | --- |")
    with answering(json.dumps(answer).encode(), SECONDS) as url:
        for concurrency, name, came in rows():
            cells = str(concurrency), name, f"{came.share:.3f}", f"{came.used:.2f}", str(came.failed)
            print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
