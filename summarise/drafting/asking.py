"""The drafter that is a model: asks, reads the answer, and asks again what is of no use or does not stand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from openai.types.chat import ChatCompletionMessageParam

from summarise.briefs import Problem, Translation
from summarise.documents import Document, Span
from summarise.drafting.answer import Asking, answer_form
from summarise.drafting.completing import completed
from summarise.drafting.correcting import (
    Key,
    correction_form,
    described,
    failures,
    read_corrections,
    taken,
)
from summarise.drafting.extractive import extract
from summarise.drafting.prompts import Part, again_messages, first_messages
from summarise.drafting.reading import Reading, read_answer
from summarise.endpoints.forms import Form
from summarise.endpoints.reply import Reply
from summarise.errors import EndpointError, ReplayMiss, SummariseError
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, Grounded, Refusal, ground
from summarise.grounding.checking import Checker
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import group_of

Ask = Callable[[list[ChatCompletionMessageParam], Form], Awaitable[Reply]]
"""Sends messages and the form of the answer to an endpoint."""

_PROBLEMS_SAID = 8
_CUT_OFF = "was cut off at the limit of tokens"


@dataclass(frozen=True, slots=True)
class Drafted:
    """A model's draft and what it took."""

    draft: Draft
    calls: int
    prompt_tokens: int
    completion_tokens: int
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Budget:
    """The requests that one document may still have."""

    ask: Ask
    attempts: int
    replies: list[Reply] = field(default_factory=list)
    failure: SummariseError | None = None

    @property
    def is_left(self) -> bool:
        return self.failure is None and len(self.replies) < self.attempts

    async def reply(self, messages: list[ChatCompletionMessageParam], form: Form) -> Reply | None:
        """What comes back; None where a request after the first fails, which ends them.

        Raises:
            EndpointError: the first request brought no answer at all.
            ReplayMiss: it is not recorded.
        """
        try:
            self.replies.append(await self.ask(messages, form))
        except (EndpointError, ReplayMiss) as error:
            if not self.replies:
                raise
            self.failure = error
            return None
        return self.replies[-1]


@dataclass(frozen=True)
class Subject:
    """A document that a model is asked about; it may be a part of a longer text."""

    document: Document
    marks: Marks
    kind: Kind
    known: Draft
    """What plain code makes of it."""
    opening: list[ChatCompletionMessageParam]
    """The messages that every request about it begins with."""
    translation: Translation | None = None
    """From which language into which what is said of it is put; None: it is said in its own."""

    @classmethod
    def about(
        cls,
        document: Document,
        marks: Marks,
        kind: Kind,
        part: Part | None = None,
        translation: Translation | None = None,
    ) -> Subject:
        """`document`, which may be `part` of a longer text, with what is said of it."""
        known = extract(document.text, marks, kind.schema)
        opening = first_messages(kind, document, marks, known, part, translation=translation)
        return cls(document, marks, kind, known, opening, translation)

    @cached_property
    def form(self) -> Form:
        """The form of an answer about all of it."""
        return answer_form(self.kind.schema, self.document.text, self.marks, self.known)

    @cached_property
    def checker(self) -> Checker:
        """What every draft of it is held against."""
        return Checker(self.document.text, self.marks, self.translation)

    def grounded(self, draft: Draft) -> Grounded:
        """What of `draft` the text bears out."""
        return ground(draft, self.kind.schema, self.document, self.marks, self.checker)

    def again(self, said: str, about: Mapping[str, object]) -> list[ChatCompletionMessageParam]:
        """All messages of a request that comes after the answer `said`, `about` what is wrong with it."""
        return [*self.opening, *again_messages(self.kind, said, about, self.translation)]

    def refused(self, draft: Draft) -> tuple[Refusal, ...]:
        """What of `draft` the text does not bear out."""
        return self.grounded(draft).refusals


async def draft(subject: Subject, ask: Ask, attempts: int) -> Drafted:
    """Have a model draft a brief in up to `attempts` requests.

    An answer that cannot be read whole is asked for again; of several the one with the fewest problems is
    taken. With what is left of the requests, what the text does not bear out is asked again. If a later
    request fails, or a recording has no answer to it, what the earlier ones brought is kept.

    Raises:
        EndpointError: the first request brought no answer at all.
        ReplayMiss: the first request is not recorded.
    """
    budget = _Budget(ask, attempts)
    reply, reading = await _answered(subject, budget)
    corrected, problems = await _corrected(subject, budget, reply, reading)
    told = [Problem(kind="answer", message=problem) for problem in problems[:_PROBLEMS_SAID]]
    if budget.failure is not None:
        told.append(Problem.of(budget.failure))
    return Drafted(
        _completed(subject, corrected),
        calls=len(budget.replies),
        prompt_tokens=sum(each.prompt_tokens for each in budget.replies),
        completion_tokens=sum(each.completion_tokens for each in budget.replies),
        problems=tuple(told),
    )


def _completed(subject: Subject, draft: Draft) -> Draft:
    """The draft with what plain code knows in the place of what does not stand or is not said."""
    group = group_of(subject.kind.schema)
    held = subject.grounded(draft)
    fallen = {refusal.place for refusal in held.refusals if refusal.fell}
    lists = {part.name: getattr(held.content, part.name) for part in group.parts if part.listed}
    told = {
        name: [Span(piece.start, piece.end) for item in items or () for piece in item.evidence]
        for name, items in lists.items()
    }
    return completed(draft, subject.known, group, fallen, told)


async def _answered(subject: Subject, budget: _Budget) -> tuple[Reply, Reading]:
    """The best of the answers to the whole, asked for until there is one that can be read whole."""
    messages = subject.opening
    answers: list[tuple[Reply, Reading]] = []
    while budget.is_left:
        reply = await budget.reply(messages, subject.form)
        if reply is None:
            break
        reading = _read(reply, subject)
        answers.append((reply, reading))
        if not reading.problems:
            break
        said = {"problems": reading.problems[:_PROBLEMS_SAID], "failures": []}
        messages = subject.again(reply.text, said)
    return min(answers, key=lambda answer: len(answer[1].problems))


def _read(reply: Reply, subject: Subject) -> Reading:
    if reply.lacking is not None:
        return Reading(Draft(), (reply.lacking,))
    reading = read_answer(
        reply.text, subject.kind.schema, subject.document.text, subject.marks, subject.known
    )
    if reply.cut_off or reply.filtered:
        how = _CUT_OFF if reply.cut_off else "was cut off by the content filter of the endpoint"
        return Reading(reading.draft, (f"the answer {how}", *reading.problems))
    return reading


async def _corrected(
    subject: Subject, budget: _Budget, reply: Reply, reading: Reading
) -> tuple[Draft, list[str]]:
    """The draft with what now stands of what did not, and what could not be read."""
    text, marks, group = subject.document.text, subject.marks, group_of(subject.kind.schema)
    draft, problems = reading.draft, list(reading.problems)
    given_up: set[Key] = set()
    while budget.is_left:
        refused = subject.refused(draft)
        failed = failures(refused, draft, group, given_up)
        if not failed:
            break
        said = {"problems": [], "failures": described(failed, text, marks)}
        messages = subject.again(reply.text, said)
        again = await budget.reply(messages, correction_form(failed, Asking.about(text, marks)))
        if again is None:
            break
        corrections, wrong = read_corrections(again.text, failed, marks)
        given_up |= {each.key for each in failed} - {each.failure.key for each in corrections}
        problems += [f"the answer with the corrections {_CUT_OFF}"] if again.cut_off else []
        problems += wrong
        draft = taken(draft, refused, corrections, subject.refused)
    return draft, problems
