"""One run in several processes: how many there are, and what of the endpoint's limits is each one's."""

from __future__ import annotations

import os
from dataclasses import replace

from summarise.endpoints import Endpoint
from summarise.runs.recorded import fingerprints
from summarise.runs.settings import Settings
from summarise.store import Way

_RECORDED = "recorded"
"""Stands for the endpoint where recordings answer, whoever made them."""
_REQUESTS = 8
"""A process is worth its memory when it has at least so many requests under way."""


def way_of(settings: Settings) -> Way:
    """What has to be the same for a brief to be done already."""
    endpoint = settings.endpoint
    prints = fingerprints(settings.kind, settings.brief_language)
    otherwise = _RECORDED if settings.asks else "extractive"
    return Way(
        kind=settings.kind.name,
        prompts=str(prints["prompts"]),
        schema=str(prints["schema"]),
        endpoint=endpoint.name if endpoint else otherwise,
        model=endpoint.model if endpoint else None,
        language=settings.brief_language,
    )


def workers_for(settings: Settings, wanted: int | None = None, cores: int | None = None) -> int:
    """How many processes brief side by side on so many `cores`, or on those of this machine.

    Where nothing is waited for it is as many as are `wanted`. What may be spent is watched by one process
    alone, and a model in a file is served by one.
    """
    cores = cores or _cores()
    if not settings.asks or settings.late:
        return wanted or cores
    endpoint = settings.endpoint
    if settings.max_tokens is not None or settings.max_cost is not None:
        return 1
    if endpoint is None:
        return cores
    if any(each.gguf for each in (endpoint, *endpoint.fallback)):
        return 1
    return max(1, min(cores, endpoint.concurrency // _REQUESTS))


def share_of(settings: Settings, number: int, workers: int) -> Settings:
    """The settings of process `number`, counted from 0: all keep the endpoint's limits together."""
    if settings.endpoint is None or workers == 1:
        return settings
    fallback = tuple(_part_of(each, number, workers) for each in settings.endpoint.fallback)
    endpoint = _part_of(settings.endpoint, number, workers).model_copy(update={"fallback": fallback})
    return replace(settings, endpoint=endpoint)


def _part_of(endpoint: Endpoint, number: int, workers: int) -> Endpoint:
    limits = {
        name: max(1, (most + number) // workers)
        for name in ("concurrency", "requests_per_minute", "tokens_per_minute")
        if (most := getattr(endpoint, name)) is not None
    }
    return endpoint.model_copy(update=limits)


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
