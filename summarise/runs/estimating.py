"""What a batch would take: how many documents it would brief, and about how many tokens and dollars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summarise.documents import Document
from summarise.drafting.tokens import tokens_in, tokens_of
from summarise.endpoints.prices import batch_cost_of, cost_of
from summarise.errors import SourceError
from summarise.evidence.marking import mark
from summarise.runs.settings import Settings
from summarise.runs.sharing import way_of
from summarise.store.queue import State
from summarise.store.standing import Standing

_TRIED = 20
"""Documents whose first request is really made; the others are reckoned by these."""
_ANSWERED = 0.6
"""Tokens of answers for each of a text, where no run before says how many they are."""


@dataclass(slots=True)
class Estimate:
    """What there is to do, and what it may take."""

    new: int = 0
    done: int = 0
    failed: int = 0
    unread: int = 0
    again: int = 0
    """With the same text as another."""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    """In dollars; None: not known, or nobody is asked."""


def estimate(
    documents: Iterable[Document | SourceError],
    settings: Settings,
    store: Path,
    *,
    again: bool,
    limit: int | None,
) -> Estimate:
    """What briefing `documents` into `store` would take; nothing is asked, and nothing kept.

    Raises:
        StoreError: there is a store, and it cannot be read.
    """
    found = Estimate()
    texts = asked = made = 0
    with Standing.of(store, way_of(settings)) as standing:
        for each in documents:
            if limit is not None and found.new >= limit:
                break
            state = _state(each, standing)
            if isinstance(each, SourceError) or state is None:
                found.unread += 1
                continue
            match state:
                case State.DONE:
                    found.done += 1
                case State.FAILED if not again:
                    found.failed += 1
                case State.AGAIN:
                    found.again += 1
                case _:
                    found.new += 1
                    tokens = tokens_in(each.text)
                    texts += tokens
                    if settings.endpoint is not None and found.new <= _TRIED:
                        made += tokens
                        asked += _of_first_request(each, settings)
        taken = standing.tokens_for_each
    if settings.endpoint is None:
        return found
    if taken is not None:
        found.prompt_tokens, found.completion_tokens = (int(each * found.new) for each in taken)
    else:
        found.prompt_tokens = int(texts * asked / made) if made else 0
        found.completion_tokens = int(_ANSWERED * texts)
    costs = batch_cost_of if settings.late else cost_of
    found.cost = costs(settings.endpoint, found.prompt_tokens, found.completion_tokens)
    return found


def _state(each: Document | SourceError, standing: Standing) -> State | None:
    """What a run would take `each` for; None: for nothing that can be stored."""
    try:
        return standing.state_of(each) if isinstance(each, Document) else None
    except SourceError:
        return None


def _of_first_request(document: Document, settings: Settings) -> int:
    # Only here is a model's prompt needed; loading what makes it takes longer than a brief by plain code.
    from summarise.drafting.asking import Subject

    marks = mark(document.text, document.published, document.language)
    translation = settings.translation_of(document)
    subject = Subject.about(document, marks, settings.kind, translation=translation)
    return tokens_of(subject.opening)
