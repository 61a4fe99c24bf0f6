"""dateparser's `search_dates`, sentence by sentence, counted from the day of publication."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dateparser.search import search_dates

from measuring.sentences import sentences
from others.serving import Answer, serve


def find(text: str, language: str, published: str | None) -> Answer:
    settings: dict[str, Any] = {"PREFER_DATES_FROM": "past"}
    if published:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(published)
    answer: Answer = []
    for sentence in sentences(text):
        at = sentence.start
        words = text[sentence.start : sentence.end]
        for found, when in search_dates(words, languages=[language], settings=settings) or []:
            start = text.find(found, at, sentence.end)
            if start >= 0:
                at = start + len(found)
                answer.append({"start": start, "end": at, "date": when.date().isoformat()})
    return answer


if __name__ == "__main__":
    serve(find)
