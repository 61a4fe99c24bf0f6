"""How much of a text one request may ask about: what an endpoint takes, and what a request has in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openai.types.chat import ChatCompletionMessageParam

from summarise.documents import Document, Span
from summarise.drafting.answer import answer_form
from summarise.drafting.asked import MOST_MARKS, asked_marks
from summarise.drafting.asking import Ask, Subject
from summarise.drafting.prompts import first_messages
from summarise.drafting.tokens import tokens_in, tokens_in_form, tokens_of
from summarise.endpoints import Endpoint
from summarise.endpoints.forms import Form
from summarise.endpoints.reply import Reply
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import group_of

CONTEXT = 8192
"""Tokens that a request and its answer may have together where an endpoint does not say."""
_MARGIN = 64
_SPARE = 1.1
"""How much more a request may take than by what an endpoint has reported."""
_LOWEST, _HIGHEST = 0.4, 2.0
_OF_A_MARK = 30
"""Tokens of an answer for each mark that it labels."""
_MARKS_ANSWERED = 0.5
"""Of an answer: what the labels of marks may take."""
_FEWEST_MARKS = 8
_OF_A_SENTENCE = 6
"""Tokens of a request for the number of a sentence and its line."""
_OF_A_FIGURE = 55
"""Tokens of a request for a figure to label, with the words around it."""
_OF_A_QUOTATION = 30
_OF_NAMES = 400
"""Tokens of a request for the names in it, and for those spoken of before."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an endpoint takes in one request."""

    context: int
    """Tokens of a request without its answer."""
    marks: int
    """How many marks of a kind one answer has room to label."""
    shows_form: bool
    """Whether the form of the answer is part of what the model is told."""
    side_by_side: int
    """How many requests may be under way at once."""
    rate: float = 1.0
    """Tokens as the endpoint counts them for each that is estimated."""

    @classmethod
    def of(cls, endpoint: Endpoint) -> Limits:
        """The limits of `endpoint`; an answer takes half of the context at most."""
        context = endpoint.context or CONTEXT
        answer = min(endpoint.max_output_tokens, context // 2)
        marks = int(_MARKS_ANSWERED * answer) // _OF_A_MARK
        return cls(
            context=context - answer - _MARGIN,
            marks=min(max(marks, _FEWEST_MARKS), MOST_MARKS),
            shows_form=endpoint.mode != "json_schema",
            side_by_side=endpoint.concurrency,
        )

    @property
    def room(self) -> int:
        """What a request may take in all, in tokens as they are estimated."""
        return int(self.context / self.rate)

    def learnt(self, estimated: int, reported: int) -> Limits:
        """The same, by an endpoint that reports so many tokens for requests of so many estimated ones."""
        if not estimated or not reported:
            return self
        return replace(self, rate=min(max(_SPARE * reported / estimated, _LOWEST), _HIGHEST))

    def taken(self, messages: Sequence[ChatCompletionMessageParam], form: Form) -> int:
        """What a request takes, in tokens as they are estimated."""
        return tokens_of(messages) + (tokens_in_form(form) if self.shows_form else 0)

    def hold(self, subject: Subject) -> bool:
        """Whether one request has room for a text, and its answer for the labels of all its marks."""
        text, marks, schema = subject.document.text, subject.marks, subject.kind.schema
        labelled = (asked_marks(group, text, marks) for _, group in group_of(schema).marked())
        fits = self.taken(subject.opening, subject.form) <= self.room
        return fits and all(len(each) < MOST_MARKS for each in labelled)

    def room_for_text(self, kind: Kind, document: Document) -> int:
        """What is left of a request for sentences and what is marked in them."""
        nothing = replace(document, text="")
        messages = first_messages(kind, nothing, Marks(), Draft())
        form = answer_form(kind.schema, "", Marks(), Draft())
        return max(self.room // 4, self.room - self.taken(messages, form) - _OF_NAMES)

    def share(self, part: Span, text: str, marks: Marks, room: int) -> float:
        """How much of a request that has `room` for sentences a part of a text takes up: 1 is all of it."""
        figures, quotations = len(marks.counted(part)), len(marks.quoted(part))
        tokens = tokens_in(part.of(text)) + _OF_A_SENTENCE
        tokens += _OF_A_FIGURE * figures + _OF_A_QUOTATION * quotations
        return max(tokens / room, figures / self.marks, quotations / self.marks)


class Meter:
    """Passes requests on, and counts the tokens of them: as estimated, and as the endpoint reports them."""

    def __init__(self, ask: Ask, limits: Limits) -> None:
        self._ask = ask
        self._limits = limits
        self._estimated = 0
        self._reported = 0

    async def ask(self, messages: list[ChatCompletionMessageParam], form: Form) -> Reply:
        """What comes back."""
        reply = await self._ask(messages, form)
        self._estimated += self._limits.taken(messages, form)
        self._reported += reply.prompt_tokens
        return reply

    @property
    def limits(self) -> Limits:
        """The limits by what has been reported so far."""
        return self._limits.learnt(self._estimated, self._reported)
