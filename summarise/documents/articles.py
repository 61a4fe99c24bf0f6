"""Articles as JSON: of news-please, of schema.org, or plain objects with named fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from summarise.documents.decoding import decode
from summarise.documents.document import Document
from summarise.documents.given import Given, Reading
from summarise.documents.records import document_of, noted, refused_brief, where
from summarise.errors import SourceError

_GATHERED = ("articles", "items", "@graph", "documents", "results")
"""Under which names an object holds articles."""


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The article that `given` is, or each of those in it.

    Raises:
        SourceError: it is no JSON, or no article.
    """
    text, encoding = decode(given.whole(), given.name)
    try:
        whole = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{given.name} is not JSON: {error}") from error
    found = list(_articles(whole, reading))
    if not found:
        raise SourceError(
            f"{given.name} holds no article", hint='an article is an object with at least "text"'
        )
    for number, article in enumerate(found, start=1):
        name = given.name if len(found) == 1 else f"{given.name}, article {number}"
        if (is_brief := refused_brief(article, name)) is not None:
            yield is_brief
            continue
        try:
            otherwise = given.id if len(found) == 1 else f"{given.id}-{number}"
            yield noted(document_of(article, where(list(article), reading), otherwise), encoding)
        except SourceError as error:
            yield error.within(name)


def _articles(value: object, reading: Reading) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
    elif isinstance(value, dict):
        held = next((value[name] for name in _GATHERED if isinstance(value.get(name), list)), None)
        if held is None or _has_text(value, reading):
            yield value
        else:
            # A graph of schema.org holds the site and the people beside the article.
            yield from (each for each in held if isinstance(each, dict) and _has_text(each, reading))


def _has_text(record: Mapping[str, object], reading: Reading) -> bool:
    try:
        return isinstance(record[where(list(record), reading)["text"]], str)
    except SourceError:
        return False
