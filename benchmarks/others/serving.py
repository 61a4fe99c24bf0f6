"""The loop of a worker: a question a line on standard input, an answer a line on standard output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

Answer = list[dict[str, Any]]


def serve(find: Callable[[str, str, str | None], Answer]) -> None:
    """Answers until the input ends. `find` takes a text, its language, and its day in ISO 8601."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # What a library prints is no answer.
    for line in sys.stdin:
        question = json.loads(line)
        answer: Answer | dict[str, str]
        try:
            answer = find(question["text"], question["language"], question["published"])
        except Exception as error:  # noqa: BLE001 - whatever another program raises is its answer
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)
