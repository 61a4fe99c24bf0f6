"""What an object has been asked before, it need not find out again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

_Self = TypeVar("_Self")
_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")


def remembered(
    method: Callable[Concatenate[_Self, _Asked], _Answer],
) -> Callable[Concatenate[_Self, _Asked], _Answer]:
    """`method` with each of its answers kept for as long as its object lives.

    What it is asked has to be hashable, and its answer to the same question always the same.
    """
    kept_as = f"_answers_of_{method.__name__}"

    @wraps(method)
    def answer(self: _Self, /, *asked: _Asked.args, **named: _Asked.kwargs) -> _Answer:
        kept: dict[Any, _Answer] = self.__dict__.setdefault(kept_as, {})
        question = (asked, *named.items()) if named else asked
        try:
            return kept[question]
        except KeyError:
            found = kept[question] = method(self, *asked, **named)
            return found

    return answer
