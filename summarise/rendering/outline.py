"""A brief of any kind as entries within entries; terminal, Markdown and HTML lay them out each in its way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal

from pydantic import BaseModel

from summarise.briefs import Brief, Rejected, Translation
from summarise.documents.language import NAMES
from summarise.documents.places import page_of
from summarise.evidence.marks import MarkKind
from summarise.kinds import CaveatItem, Evidence, Item

_OF_THE_MARK = frozenset({"text", "kind", "value", "value_to", "unit", "approximate", "form"})
"""What is known of a mark and shown by its words and its amount."""
_OF_THE_CAVEAT = frozenset({"kind", "raised_by"})
_UNREMARKABLE = "asserted"
_PLACES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as a reader sees it."""

    main: str
    """Empty where nothing that it says stands out."""
    details: tuple[tuple[str, str], ...]
    """What is said of it, each with its name."""
    evidence: tuple[Evidence, ...]
    form: Literal[MarkKind, "caveat"] | None = None
    """What it is, where that shows."""
    sections: tuple[Section, ...] = ()
    """The items it is made of."""
    pages: tuple[int, ...] = ()
    """Where each page of the document begins; empty where it has none."""

    @property
    def quoted(self) -> bool:
        """Whether `main` is a quotation."""
        return self.form == "quotation"

    @property
    def own(self) -> list[Evidence]:
        """The evidence whose words are those of `main`."""
        return [piece for piece in self.evidence if self.quoted or one_line(piece.text) == self.main]

    @property
    def others(self) -> dict[str, list[Evidence]]:
        """The other evidence, under the words that it is, the first first."""
        grouped: dict[str, list[Evidence]] = {}
        for piece in self.evidence:
            if not self.quoted and (words := one_line(piece.text)) != self.main:
                grouped.setdefault(words, []).append(piece)
        return grouped


@dataclass(frozen=True, slots=True)
class Section:
    """The items under one name."""

    title: str
    entries: tuple[Entry, ...]


def whole(brief: Brief) -> Entry:
    """The brief itself: its first statement, what else it says of the whole text, and its sections."""
    pages = brief.document.pages
    entry = _entry(brief.brief, pages)
    details = tuple(
        (name, f"{shown}{_places(brief.evidence.get(name.replace(' ', '_'), ()), pages)}")
        for name, shown in entry.details
    )
    return replace(entry, details=details)


def _places(evidence: Sequence[Evidence], pages: tuple[int, ...]) -> str:
    places = ", ".join(place(piece, pages) for piece in evidence[:_PLACES_SHOWN])
    return f" [{places}]" if places else ""


def place(piece: Evidence, pages: tuple[int, ...]) -> str:
    """Where `piece` stands: its offsets, behind its page where there are pages."""
    page = f"p. {page_of(piece.start, pages)}: " if pages else ""
    return f"{page}{piece.start}–{piece.end}"


def origin(brief: Brief) -> str:
    """Who drafted the brief, in a sentence."""
    run = brief.run
    if run.model is None:
        return "No model took part: drafted by plain code from the words of the text."
    calls = f"{run.calls} call" + ("s" if run.calls != 1 else "")
    drafted = (
        f"Drafted by {run.model} at endpoint {run.endpoint} in {calls}, "
        f"{run.prompt_tokens:,} + {run.completion_tokens:,} tokens, and held against the text."
    )
    return f"{drafted} {_translated(brief.translation)}" if brief.translation else drafted


def _translated(translation: Translation) -> str:
    source = f" from {NAMES[translation.source]}" if translation.source in NAMES else ""
    return (
        f"Translated{source} into {NAMES.get(translation.into, translation.into)} by the model: of what it "
        "translates only numbers, days and names are held against the text, not each word."
    )


def coverage(brief: Brief) -> str:
    """How many marks there are, and how many are labelled, in a sentence."""
    counts = []
    for path, count in brief.coverage.items():
        above, _, name = path.replace("_", " ").rpartition(".")
        where = f" in {above.replace('.', ', ')}" if above else ""
        counted = name.removesuffix("s") if count.marked == 1 else name
        counts.append(f"{count.marked} {counted}, {count.labelled} labelled{where}")
    return "Marked in the text: " + "; ".join(counts) + "." if counts else ""


def lying(brief: Brief) -> list[str]:
    """How much of each tenth of a long text the brief rests on, a line for each."""
    lines = []
    for stretch in brief.stretches:
        share = 100 * stretch.rested_on // stretch.sentences
        told = f"{stretch.statements} statement" + ("" if stretch.statements == 1 else "s")
        lines.append(f"{stretch.start:,}–{stretch.end:,}: {share}% of {stretch.sentences} sentences · {told}")
    return lines


def refused(brief: Brief) -> list[Entry]:
    """What was rejected, each thing that was said once, with all reasons and the closest passages."""
    said: dict[tuple[str, str], list[Rejected]] = {}
    for rejected in brief.rejected:
        words = one_line("; ".join(str(value) for value in rejected.item.values()))
        said.setdefault((rejected.field, words), []).append(rejected)
    entries = []
    for (field, words), rejections in said.items():
        reasons = dict.fromkeys(one_line(rejected.reason) for rejected in rejections)
        near = dict.fromkeys(rejected.closest for rejected in rejections if rejected.closest)
        details = (("field", field), ("reason", "; ".join(reasons)))
        entries.append(Entry(words, details, tuple(near), pages=brief.document.pages))
    return entries


def in_place(text: str) -> str:
    """`text` at the same offsets, with nothing in it that does not show or turns what is around it."""
    return "".join(character if character in "\n\t" or _is_shown(character) else " " for character in text)


def about(brief: Brief) -> str:
    """Which text the brief is of, in a line."""
    facts = brief.document
    told = [facts.id, facts.site or "", str(facts.published or ""), f"{facts.characters:,} characters"]
    if facts.pages:
        told.insert(3, f"{len(facts.pages)} page{'s' if len(facts.pages) != 1 else ''}")
    if facts.encoding != "utf-8":
        told.append(f"read as {facts.encoding}")
    return one_line(" · ".join(part for part in told if part))


def one_line(text: str) -> str:
    """`text` as one line that is safe to show: no control characters, no changes of direction."""
    if not text.isprintable():
        text = "".join(character if _is_shown(character) else " " for character in text)
    return " ".join(text.split())


def _is_shown(character: str) -> bool:
    return character.isprintable() or character in "\u200c\u200d"


def _entry(model: BaseModel, pages: tuple[int, ...]) -> Entry:
    values = [(name, value) for name, value in model if name != "evidence"]
    held = [(name, _items(value)) for name, value in values]
    said = [
        (name, one_line(_shown(value)))
        for name, value in values
        if value not in (None, "") and not isinstance(value, Item | list | tuple)
    ]
    if isinstance(model, CaveatItem):
        main = model.kind.replace("_", " ")
    else:
        first = next((getattr(model, name) for name, _ in said), None)
        main = one_line(first) if isinstance(first, str) and not isinstance(first, Enum) else ""
    elsewhere = _said_elsewhere(model)
    details = [
        (name, shown) for name, shown in said if name not in elsewhere and shown not in (main, _UNREMARKABLE)
    ]
    if isinstance(model, Item) and (amount := _amount(model)):
        details.insert(0, ("amount", amount))
    return Entry(
        main=main,
        details=tuple((name.replace("_", " "), shown) for name, shown in details),
        evidence=model.evidence if isinstance(model, Item) else (),
        form=_form(model),
        sections=tuple(
            Section(name.replace("_", " "), tuple(_entry(item, pages) for item in items))
            for name, items in held
            if items
        ),
        pages=pages,
    )


def _form(model: BaseModel) -> Literal[MarkKind, "caveat"] | None:
    if isinstance(model, CaveatItem):
        return "caveat"
    return model.mark if isinstance(model, Item) else None


def _items(value: object) -> Sequence[Item]:
    several = value if isinstance(value, list | tuple) else [value]
    return [item for item in several if isinstance(item, Item)]


def _said_elsewhere(model: BaseModel) -> frozenset[str]:
    if isinstance(model, CaveatItem):
        return _OF_THE_CAVEAT
    return _OF_THE_MARK if isinstance(model, Item) and model.mark is not None else frozenset()


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value if isinstance(value, Enum) else value)


def _amount(item: Item) -> str:
    """The normalised amount of a figure, where the text does not write it as plainly."""
    value, to = (_number(getattr(item, name, None)) for name in ("value", "value_to"))
    unit = getattr(item, "unit", None)
    if item.mark != "figure" or value is None:
        return ""
    written = re.findall(r"\d+(?:\.\d+)?", str(getattr(item, "text", "")).replace(",", ""))
    if str(value) in written and (to is None or str(to) in written):
        return ""
    amount = f"{value:,}" + (f" to {to:,}" if to is not None else "")
    return f"{amount} {unit}" if unit else amount


def _number(value: object) -> int | float | None:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float) else None
