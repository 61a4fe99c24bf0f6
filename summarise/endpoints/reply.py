"""What a model said to one request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said to one request."""

    text: str
    """The message, or the arguments of the tool call, without what the model thought before it."""
    cut_off: bool
    """Whether the limit on output tokens ended it."""
    refusal: str | None
    """The words with which the model refused, if it did."""
    prompt_tokens: int
    completion_tokens: int
    filtered: bool = False
    """Whether a content filter ended it."""
    has_thought: bool = False
    """Whether the model thought before it answered."""
    cost: float | None = None
    """In dollars; None: not known."""
    tries: int = 1
    """How often the request was sent."""

    @property
    def lacking(self) -> str | None:
        """Why there is no answer in it; None where there is one."""
        if self.refusal:
            return f"the model refused: {self.refusal}"
        if self.text.strip():
            return None
        if self.filtered:
            return "the content filter of the endpoint held the answer back"
        if self.has_thought and self.cut_off:
            return "the model thought until its tokens ran out, and did not answer"
        return "the model thought, and did not answer" if self.has_thought else "the answer is empty"
