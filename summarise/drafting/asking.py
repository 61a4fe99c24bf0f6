"""The drafter that is a model: asks, reads what came, and asks again where that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from openai.types.chat import ChatCompletionMessageParam

from summarise.brief import Problem
from summarise.documents import Document
from summarise.drafting.answer import answer_form
from summarise.drafting.prompts import again_messages, first_messages
from summarise.drafting.reading import Reading, read_answer
from summarise.endpoints.client import Reply
from summarise.errors import EndpointError
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.kinds.discovery import Kind

Ask = Callable[[list[ChatCompletionMessageParam], type], Reply]
"""Sends messages and the form of the answer to an endpoint."""

_PROBLEMS_SAID = 8


@dataclass(frozen=True, slots=True)
class Drafted:
    """A model's draft and what it took."""

    draft: Draft
    calls: int
    prompt_tokens: int
    completion_tokens: int
    problems: tuple[Problem, ...]


def draft(document: Document, marks: Marks, kind: Kind, ask: Ask, attempts: int) -> Drafted:
    """Have a model draft a brief, asking up to `attempts` times until its answer can be read whole.

    Of several answers the one with the fewest problems is taken. If a later request fails, what an
    earlier one brought is kept.

    Raises:
        EndpointError: the first request brought no answer at all.
    """
    form = answer_form(kind.schema, document.text, marks)
    opening = first_messages(kind, document, marks)
    messages = opening
    replies: list[Reply] = []
    readings: list[Reading] = []
    failure: EndpointError | None = None
    while len(replies) < attempts:
        try:
            reply = ask(messages, form)
        except EndpointError as error:
            if not replies:
                raise
            failure = error
            break
        replies.append(reply)
        readings.append(_read(reply, kind, document, marks))
        if not readings[-1].problems:
            break
        messages = [
            *opening,
            *again_messages(kind, reply.text, readings[-1].problems[:_PROBLEMS_SAID]),
        ]
    best = min(readings, key=lambda reading: len(reading.problems))
    problems = [Problem(kind="answer", message=problem) for problem in best.problems[:_PROBLEMS_SAID]]
    if failure is not None:
        problems.append(Problem.of(failure))
    return Drafted(
        best.draft,
        calls=len(replies),
        prompt_tokens=sum(reply.prompt_tokens for reply in replies),
        completion_tokens=sum(reply.completion_tokens for reply in replies),
        problems=tuple(problems),
    )


def _read(reply: Reply, kind: Kind, document: Document, marks: Marks) -> Reading:
    if reply.refusal or not reply.text.strip():
        said = f"the model refused: {reply.refusal}" if reply.refusal else "the answer is empty"
        return Reading(Draft(), (said,))
    reading = read_answer(reply.text, kind.schema, document.text, marks)
    if reply.cut_off:
        return Reading(reading.draft, ("the answer was cut off at the limit of tokens", *reading.problems))
    return reading
