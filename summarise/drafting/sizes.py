"""How much of a text one request may ask about: the limits of an endpoint, and what a request takes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel

from summarise.drafting.tokens import tokens_in_form, tokens_of
from summarise.endpoints import Endpoint

CONTEXT = 8192
"""Tokens that a request and its answer may have together where an endpoint does not say."""
_MARGIN = 64
_SPARE = 1.1
"""How much less is asked for than has room by what an endpoint has reported."""
_FEWEST, _MOST = 0.4, 2.0
_OF_A_MARK = 30
"""Tokens of an answer for each mark that it labels."""
_MARKS_ANSWERED = 0.5
"""Of an answer: what the labels of marks may take."""
_FEWEST_MARKS, _MOST_MARKS = 8, 60


@dataclass(frozen=True, slots=True)
class Limits:
    """What an endpoint takes in one request, in tokens as they are estimated here."""

    room: int
    """What a request may have, with what is said in it."""
    marks: int
    """How many marks of a kind one answer has room to label."""
    shows_form: bool
    """Whether the form of the answer is part of what the model is told."""
    rate: float = 1.0
    """Tokens as the endpoint counts them for each that is estimated."""

    @classmethod
    def of(cls, endpoint: Endpoint) -> Limits:
        """The limits of `endpoint`; an answer takes half of the context at most."""
        context = endpoint.context_tokens or CONTEXT
        answer = min(endpoint.max_output_tokens, context // 2)
        marks = int(_MARKS_ANSWERED * answer) // _OF_A_MARK
        return cls(
            room=context - answer - _MARGIN,
            marks=min(max(marks, _FEWEST_MARKS), _MOST_MARKS),
            shows_form=endpoint.mode != "json_schema",
        )

    def learnt(self, estimated: int, reported: int) -> Limits:
        """The same, for an endpoint that reported so many tokens for requests of so many estimated ones."""
        if not estimated or not reported:
            return self
        rate = min(max(_SPARE * reported / estimated, _FEWEST), _MOST)
        return replace(self, room=int(self.room / rate * self.rate), rate=rate)

    def taken(self, messages: list[ChatCompletionMessageParam], form: type[BaseModel]) -> int:
        """What a request takes, as estimated."""
        return tokens_of(messages) + (tokens_in_form(form) if self.shows_form else 0)
