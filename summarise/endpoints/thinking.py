"""What a reasoning model says to itself before it answers, taken out of what it says."""

from __future__ import annotations

import re

_BEGINS = re.compile(r"\s*(?:<(?:seed:)?(?P<tag>think|thinking|thought|reasoning)>|\[THINK\])", re.IGNORECASE)
_ENDS = re.compile(r"</(?:seed:)?(?:think|thinking|thought|reasoning)>|\[/THINK\]", re.IGNORECASE)
_FINAL = "<|channel|>final<|message|>"
"""What stands before the answer where a server hands the channels of a model on as they are."""


def without_thinking(said: str) -> str:
    """What `said` answers; nothing, where it never comes to the end of its thoughts.

    Thoughts stand before the answer, in marks. Some servers swallow the mark that begins them. An answer
    that begins as one is left as it is, whatever marks stand in it.
    """
    if _FINAL in said:
        return said.rpartition(_FINAL)[2]
    begins = _BEGINS.match(said)
    if begins is None and said.lstrip().startswith(("{", "```", "[")):
        return said
    ends = _ENDS.search(said, begins.end() if begins else 0)
    if ends is not None:
        return said[ends.end() :]
    return "" if begins else said


def text_of(content: object) -> str:
    """The text of a message, which some servers send in parts, with the thoughts as parts of their own."""
    if isinstance(content, list):
        parts = [part for part in content if isinstance(part, dict) and part.get("type") == "text"]
        return "".join(str(part.get("text") or "") for part in parts)
    return content if isinstance(content, str) else ""


def thoughts_beside(message: object) -> bool:
    """Whether a server sends thoughts in a field of their own, where they stay."""
    content = getattr(message, "content", None)
    fields = ("reasoning_content", "reasoning", "reasoning_details")
    return isinstance(content, list) or any(getattr(message, name, None) for name in fields)
