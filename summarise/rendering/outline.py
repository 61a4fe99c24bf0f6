"""A brief of any kind as sections and entries, which the terminal and Markdown lay out each in its way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from summarise.brief import Brief, Rejected
from summarise.kinds import CaveatItem, Evidence, Item

_SAID_ELSEWHERE = frozenset(
    {"evidence", "raised_by", "text", "value", "value_to", "unit", "approximate", "form"}
)
_UNREMARKABLE = frozenset({"asserted"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as a reader sees it."""

    main: str
    details: tuple[tuple[str, str], ...]
    """What is said of it, each with its name."""
    evidence: tuple[Evidence, ...]
    quoted: bool
    """Whether `main` is a quotation."""


@dataclass(frozen=True, slots=True)
class Section:
    """One list of a brief."""

    title: str
    entries: tuple[Entry, ...]


def statements(brief: Brief) -> list[tuple[str, str]]:
    """The fields of the brief that hold one statement, each with its name: the headline first."""
    return [(name, value) for name, value in _fields(brief.brief) if isinstance(value, str)]


def sections(brief: Brief) -> Iterator[Section]:
    """The lists of the brief that hold anything, in order."""
    for name, value in _fields(brief.brief):
        if isinstance(value, (list, tuple)) and value:
            entries = tuple(_entry(item) for item in value if isinstance(item, Item))
            yield Section(name.replace("_", " "), entries)


def origin(brief: Brief) -> str:
    """Who drafted the brief, in a sentence."""
    run = brief.run
    if run.model is None:
        return "No model took part: drafted by plain code from the words of the text."
    calls = f"{run.calls} call" + ("s" if run.calls != 1 else "")
    return (
        f"Drafted by {run.model} at endpoint {run.endpoint} in {calls}, "
        f"{run.prompt_tokens:,} + {run.completion_tokens:,} tokens, and held against the text."
    )


def coverage(brief: Brief) -> str:
    """How many marks there are, and how many are labelled, in a sentence."""
    counts = [f"{count.marked} {name}, {count.labelled} labelled" for name, count in brief.coverage.items()]
    return "Marked in the text: " + "; ".join(counts) + "." if counts else ""


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
        entries.append(Entry(words, details, tuple(near), quoted=False))
    return entries


def one_line(text: str) -> str:
    """`text` as one line that is safe to show: no control characters, no changes of direction."""
    return " ".join("".join(character if _is_shown(character) else " " for character in text).split())


def _is_shown(character: str) -> bool:
    return character.isprintable() or character in "\u200c\u200d"


def _fields(model: BaseModel) -> list[tuple[str, object]]:
    return [(name, getattr(model, name)) for name in type(model).model_fields]


def _entry(item: Item) -> Entry:
    values = [(name, value) for name, value in _fields(item) if value is not None]
    if isinstance(item, CaveatItem):
        main = item.kind.replace("_", " ")
    else:
        main = next((str(value) for name, value in values if name != "evidence"), "")
    details = [
        (name, one_line(str(value)))
        for name, value in values
        if name not in _SAID_ELSEWHERE
        and name != "kind"
        and value not in _UNREMARKABLE
        and str(value) != main
    ]
    amount = _amount(item)
    if amount:
        details.insert(0, ("amount", amount))
    return Entry(one_line(main), tuple(details), item.evidence, quoted=item.mark == "quotation")


def _amount(item: Item) -> str:
    """The normalised amount of a figure, where the text does not write it as plainly."""
    value, to, unit = (getattr(item, name, None) for name in ("value", "value_to", "unit"))
    if item.mark != "figure" or value is None:
        return ""
    written = re.findall(r"\d+(?:\.\d+)?", str(getattr(item, "text", "")).replace(",", ""))
    if str(value) in written and (to is None or str(to) in written):
        return ""
    amount = f"{value:,}" + (f" to {to:,}" if to is not None else "")
    return f"{amount} {unit}" if unit else amount
