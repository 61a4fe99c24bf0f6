"""What `summarise batch --dry-run` does: says what a batch would take."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from summarise.cli.batching import BatchOptions, documents_of, maker_of
from summarise.cli.reading import gone_through
from summarise.cli.telling import counted, tell
from summarise.documents import Document
from summarise.documents.loading import refuse_if_none_is_there
from summarise.errors import SourceError
from summarise.runs.estimating import estimate


def estimate_batch(options: BatchOptions) -> int:
    """Say what a batch would take; nothing is asked and nothing kept.

    Raises:
        SummariseError: its settings or its store cannot be used.
    """
    settings = maker_of(options)()
    refuse_if_none_is_there(options.sources)
    found = estimate(
        _told_of(gone_through(documents_of(options))),
        settings,
        options.store,
        again=options.retry_failed,
        limit=options.limit,
    )
    lines = [f"{counted(found.new, 'document')} to brief"]
    lines += [f"{found.done:,} done before"] if found.done else []
    lines += [f"{found.failed:,} failed before"] if found.failed else []
    lines += [f"{found.unread:,} that cannot be read"] if found.unread else []
    lines += [f"{found.again:,} with the same text as another"] if found.again else []
    if settings.endpoint is not None:
        cost = "cost not known" if found.cost is None else f"${found.cost:,.2f}"
        asked, answered = _rounded(found.prompt_tokens), _rounded(found.completion_tokens)
        lines += [f"about {asked} tokens asked and {answered} answered, {cost}"]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _told_of(documents: Iterator[Document | SourceError]) -> Iterator[Document | SourceError]:
    """`documents` as they come; of each that cannot be read it is said why: nothing keeps it."""
    for each in documents:
        if isinstance(each, SourceError):
            tell(each)
        yield each


def _rounded(tokens: int) -> str:
    """`tokens` with two digits that count: it is an estimate."""
    return f"{round(tokens, 2 - len(str(tokens))):,}"
