"""Briefs as one page of HTML, handed out piece by piece: it may hold more of them than fit into memory."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from summarise.briefs import Brief
from summarise.rendering.html.marking import Segment, segments
from summarise.rendering.outline import (
    Entry,
    Section,
    about,
    coverage,
    lying,
    one_line,
    origin,
    place,
    refused,
    whole,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the contents, for a brief that stands further down."""

    document: str
    headline: str | None


@dataclass(frozen=True, slots=True)
class _Shown:
    """A brief as the template sees it."""

    brief: Brief
    entry: Entry
    text: Iterable[Segment]

    @property
    def about(self) -> str:
        return about(self.brief)

    @property
    def origin(self) -> str:
        return origin(self.brief)

    @property
    def refused(self) -> list[Entry]:
        return refused(self.brief)

    @property
    def coverage(self) -> str:
        return coverage(self.brief)

    @property
    def lying(self) -> list[str]:
        return lying(self.brief)

    @property
    def link(self) -> str | None:
        """The address of the document, if it is one that a browser may follow."""
        url = self.brief.document.url or ""
        return url if url.lower().startswith(("https://", "http://")) else None


def page(contents: Iterable[Heading], briefs: Iterable[tuple[Brief, str]]) -> Iterator[str]:
    """A page of `briefs`, each with the text that it is of, below the `contents`, which has them in order.

    One brief stands without contents.
    It has no script and asks for nothing from elsewhere. Words of a source stand in it as words, whatever
    they are. The evidence is marked in the text, and each piece leads to its place there.
    """
    shown = (_shown(brief, text) for brief, text in briefs)
    following = iter(contents)
    first = list(itertools.islice(following, 2))
    title = (first[0].headline or first[0].document) if len(first) == 1 else "Briefs"
    listed = itertools.chain(first, following) if len(first) > 1 else ()
    return _template().generate(title=title, has_contents=len(first) > 1, contents=listed, briefs=shown)


def _shown(brief: Brief, text: str) -> _Shown:
    entry = whole(brief)
    of_the_whole = tuple(Section(name, (Entry("", (), pieces),)) for name, pieces in brief.evidence.items())
    marked = replace(entry, sections=entry.sections + of_the_whole)
    return _Shown(brief, entry, segments(marked, text))


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("summarise.rendering.html", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"one_line": one_line, "place": place}
    return environment.get_template("page.html.j2")
