"""Briefs from Python: one text or many, each briefed in the same way."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from summarise.briefs import Brief
from summarise.documents import Document
from summarise.endpoints import Endpoint, from_config
from summarise.errors import UsageError
from summarise.kinds.discovery import DEFAULT, Kind, find, from_model
from summarise.runs.recordings import Mode, Recordings, recordings_of
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.runs.single import Say


def _say_nothing(_line: str) -> None: ...


@dataclass(frozen=True)
class Summariser:
    """Briefs texts, each in the same way; all that ask a model share its connections and limits.

    A text that cannot be briefed raises an error of the tree in `summarise.errors`. An endpoint that fails
    costs the model's part only: what plain code knows stands, and `Brief.run.problems` says what happened.
    """

    kind: str | type[BaseModel] = DEFAULT
    """The name of a kind of brief, or a Pydantic model to brief into."""
    _: KW_ONLY
    kinds: Sequence[Path | str] = ()
    """Folders with kinds of your own."""
    endpoint: str | Endpoint | None = None
    """Who drafts: an `Endpoint`, or the name of one in summarise.toml; None: plain code, no model."""
    record: Path | str | None = None
    """The folder into which all model traffic is recorded."""
    replay: Path | str | None = None
    """The folder whose recordings answer, with no network."""
    cassette: Recordings | Path | str | None = None
    """The folder of recordings that is used as `mode` says."""
    mode: Mode | str | None = None
    """auto (the default): answer from what is recorded, record what is not; refresh; replay; off."""
    attempts: int = 2
    """How often one document may be asked about."""
    max_tokens: int | None = None
    """How many tokens all texts together may use."""
    max_cost: float | None = None
    """How many dollars all texts together may cost."""
    brief_language: str | None = None
    """ISO 639-1: the language of what a brief states, which a model translates; None: that of its text."""
    say: Say = _say_nothing
    """Takes a line of progress."""

    @cached_property
    def settings(self) -> Settings:
        """The same, with all that is named found.

        Raises:
            UsageError: a kind, an endpoint or a language is not there, or not right, or does not go with the
                rest.
        """
        endpoint = self.endpoint
        recordings = recordings_of(self.record, self.replay, self.cassette, self.mode)
        if recordings is not None and recordings.mode is Mode.REFRESH and endpoint is None:
            raise UsageError("a run is recorded from an endpoint", hint="give endpoint")
        return Settings(
            kind=_kind(self.kind, [Path(folder) for folder in self.kinds]),
            endpoint=from_config(endpoint, Path.cwd()) if isinstance(endpoint, str) else endpoint,
            recordings=recordings,
            attempts=self.attempts,
            max_tokens=self.max_tokens,
            max_cost=self.max_cost,
            brief_language=self.brief_language,
        )

    def close(self) -> None:
        """End its connections, if there are any; texts that are briefed after that open others."""
        self._runner.close()

    @cached_property
    def _runner(self) -> Runner:
        runner = Runner(self.settings, self.say)
        weakref.finalize(self, runner.close)
        return runner

    def brief(self, text: str | Document) -> Brief:
        """The brief of a text, or of a document with what is known about it.

        Raises:
            SummariseError: there can be no brief; its class says why.
        """
        return self._runner.brief(_document(text))

    async def abrief(self, text: str | Document) -> Brief:
        """The same for asynchronous code: the loop goes on, and briefs run side by side."""
        return await self._runner.abrief(_document(text))


def brief(  # noqa: PLR0913 - the fields of a Summariser
    text: str | Document,
    kind: str | type[BaseModel] = DEFAULT,
    *,
    kinds: Sequence[Path | str] = (),
    endpoint: str | Endpoint | None = None,
    record: Path | str | None = None,
    replay: Path | str | None = None,
    cassette: Recordings | Path | str | None = None,
    mode: Mode | str | None = None,
    attempts: int = 2,
    max_tokens: int | None = None,
    max_cost: float | None = None,
    brief_language: str | None = None,
) -> Brief:
    """The brief of a text; for many, make a `Summariser` once, which takes the same."""
    summariser = Summariser(
        kind,
        kinds=kinds,
        endpoint=endpoint,
        record=record,
        replay=replay,
        cassette=cassette,
        mode=mode,
        attempts=attempts,
        max_tokens=max_tokens,
        max_cost=max_cost,
        brief_language=brief_language,
    )
    return summariser.brief(text)


async def abrief(  # noqa: PLR0913 - the fields of a Summariser
    text: str | Document,
    kind: str | type[BaseModel] = DEFAULT,
    *,
    kinds: Sequence[Path | str] = (),
    endpoint: str | Endpoint | None = None,
    record: Path | str | None = None,
    replay: Path | str | None = None,
    cassette: Recordings | Path | str | None = None,
    mode: Mode | str | None = None,
    attempts: int = 2,
    max_tokens: int | None = None,
    max_cost: float | None = None,
    brief_language: str | None = None,
) -> Brief:
    """The same for asynchronous code."""
    summariser = Summariser(
        kind,
        kinds=kinds,
        endpoint=endpoint,
        record=record,
        replay=replay,
        cassette=cassette,
        mode=mode,
        attempts=attempts,
        max_tokens=max_tokens,
        max_cost=max_cost,
        brief_language=brief_language,
    )
    return await summariser.abrief(text)


def _document(text: str | Document) -> Document:
    return text if isinstance(text, Document) else Document.of(text)


def _kind(kind: str | type[BaseModel], folders: Sequence[Path]) -> Kind:
    return find(kind, folders) if isinstance(kind, str) else from_model(kind)
