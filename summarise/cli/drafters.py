"""Who drafts: what the options of a command, the configuration and a recording say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from summarise.endpoints import EXTRACTIVE, Endpoint, chosen
from summarise.endpoints.configuration import CUSTOM
from summarise.errors import UsageError
from summarise.kinds.discovery import DEFAULT, Kind, find, from_file
from summarise.runs.recordings import Mode, Recordings, recordings_of, usual
from summarise.runs.settings import Settings


@dataclass(frozen=True, slots=True)
class DrafterOptions:
    """The options that say who drafts what, as given."""

    kind: str | None
    kinds: tuple[Path, ...]
    schema: str | None
    """A model of one's own, FILE:MODEL, in place of a kind."""
    endpoint: str | None
    base_url: str | None
    model: str | None
    attempts: int
    record: Path | None = None
    replay: Path | None = None
    cassette: Path | None = None
    mode: Mode | None = None
    max_tokens: int | None = None
    max_cost: float | None = None
    brief_language: str | None = None

    @property
    def name_recordings(self) -> bool:
        """Whether they say anything of recordings."""
        return any(each is not None for each in (self.record, self.replay, self.cassette, self.mode))

    @property
    def anywhere(self) -> DrafterOptions:
        """The same, with the files of a kind called as they are from every folder."""
        file, _, model = (self.schema or "").rpartition(":")
        schema = f"{Path(file).resolve()}:{model}" if self.schema else None
        return replace(self, kinds=tuple(folder.resolve() for folder in self.kinds), schema=schema)


def settings_of(options: DrafterOptions) -> Settings:
    """How documents are to be briefed, by the options of a command.

    Raises:
        UsageError: the options, or what they name, do not go together or are not there.
    """
    recordings = _recordings(options)
    endpoint = _endpoint(options, recordings.mode if recordings else Mode.OFF)
    if recordings is not None and endpoint is None and recordings.mode is not Mode.REPLAY:
        if not options.name_recordings:
            recordings = None  # The configuration speaks of models, and none is asked.
        elif recordings.mode is Mode.REFRESH:
            raise UsageError(
                "recording needs a model to record",
                hint="give --endpoint NAME, or --base-url URL --model NAME",
            )
    return Settings(
        kind=kind_of(options.kind, options.kinds, options.schema),
        endpoint=endpoint,
        recordings=recordings,
        attempts=options.attempts,
        max_tokens=options.max_tokens,
        max_cost=options.max_cost,
        brief_language=options.brief_language,
    )


def _recordings(options: DrafterOptions) -> Recordings | None:
    """What the command says of recordings, and what it leaves open as the environment or a file says."""
    if options.record or options.replay:
        return recordings_of(options.record, options.replay, options.cassette, options.mode)
    if options.endpoint == EXTRACTIVE and not options.name_recordings:
        return None
    folder, mode = usual(Path.cwd())
    cassette = options.cassette or folder
    return recordings_of(None, None, cassette, options.mode or (mode if cassette else None))


def _endpoint(options: DrafterOptions, mode: Mode) -> Endpoint | None:
    named = options.endpoint or options.base_url or options.model
    if mode is Mode.REPLAY and not named:
        return None  # Whatever it was recorded from.
    if mode in (Mode.REPLAY, Mode.AUTO) and options.endpoint == EXTRACTIVE:
        raise UsageError("the extractive drafter asks no model, so there is nothing to replay")
    return chosen(Path.cwd(), options.endpoint, options.base_url, options.model)


def asked_again(options: DrafterOptions, settings: Settings) -> str:
    """What `options` have come to, as JSON from which `options_of` makes them wherever it is read."""
    options, endpoint = options.anywhere, settings.endpoint
    url = endpoint.base_url if endpoint and endpoint.name == CUSTOM else None
    return json.dumps(
        {
            "kind": options.kind,
            "kinds": list(map(str, options.kinds)),
            "schema": options.schema,
            "endpoint": endpoint.name if endpoint and not url else None,
            "base_url": url,
            "model": endpoint.model if endpoint else None,
            "attempts": options.attempts,
            "brief_language": options.brief_language,
        }
    )


def options_of(kept: str) -> DrafterOptions:
    """The options that `asked_again` has kept."""
    said = json.loads(kept)
    return DrafterOptions(**{**said, "kinds": tuple(map(Path, said["kinds"]))})


def kind_of(kind: str | None, kinds: Sequence[Path], schema: str | None, otherwise: str = DEFAULT) -> Kind:
    """The kind that `--kind`, `--kinds` and `--schema` name; `otherwise` where they name none.

    Raises:
        UsageError: they do not go together, or what they name is not there.
    """
    if schema is None:
        return find(kind or otherwise, kinds)
    if kind:
        raise UsageError("--schema and a kind exclude each other", hint="give one of them")
    return from_file(schema)
