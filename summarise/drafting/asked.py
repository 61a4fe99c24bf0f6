"""What a model is asked about: marks and weighty sentences, as far as plain code leaves them open."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.documents import Span
from summarise.drafting.extractive import is_named, telling_part
from summarise.drafting.material import shown
from summarise.drafting.weighing import weightiest
from summarise.evidence.known import known
from summarise.evidence.marks import MarkKind, Marks
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Label, Part

MOST_MARKS = 60
"""How many marks of a kind one request asks labels for; the others keep what plain code knows."""
_LETTERS: dict[MarkKind, str] = {"figure": "F", "quotation": "Q", "date": "D"}
_OPENING = 40


@dataclass(frozen=True, slots=True)
class Asked:
    """A mark or a sentence that a model is asked to label."""

    number: int
    """Which mark of its kind, or which sentence, from 0."""
    name: str
    """What it is called in a prompt and in an answer: F1, F2, …; a sentence [1], [2], …"""
    span: Span
    labels: tuple[str, ...]
    """The fields asked for; what the text settles by itself is not asked."""

    def key(self, text: str) -> str:
        """The property of an answer that holds its labels.

        A model that has to write down its first words before the labels has them before its eyes.
        """
        return f"{self.name}: {opening_of(self.span, text)}"


def is_drafted(part: Part, schema: Group, known: Draft) -> bool:
    """Whether plain code has of a list what a model can edit, so that it only adds what is missing.

    That is so for weaknesses of the sourcing, for names, and for the sentences that weigh most; a sentence
    that stands in any other list for want of better is no draft of it.
    """
    edited = is_named(part.group) or part is telling_part(schema)
    return part.listed and (part.group.is_caveat or (edited and bool(known.parts.get(part.name))))


def asked_marks(group: Group, text: str, marks: Marks) -> list[Asked]:
    """The marks that a model is asked to label for items of `group`."""
    asked = []
    for number, mark in enumerate(known(group.mark, text, marks) if group.mark else ()):
        labels = tuple(label.name for label in group.labels if label.name not in mark.settled)
        wanted = labels or any(part.group.mark is None for part in group.parts)
        if group.mark and wanted and not marks.dictates(mark.span):
            asked.append(Asked(number, mark_name(group.mark, number), mark.span, labels))
    return asked[:MOST_MARKS]


def asked_sentences(part: Part, known: Draft, text: str, marks: Marks) -> list[Asked]:
    """The weightiest sentences, which a model is asked to state for `part` in the order of the text.

    Among them are those that only quote: in other words they can be told.
    """
    drafted = {draft.cited: draft for draft in known.parts.get(part.name, ())}
    asked = []
    for number in sorted(weightiest(text, marks)[: part.most]):
        sentence = marks.sentences[number]
        draft = drafted.get((sentence,), Draft(cited=(sentence,)))
        labels = tuple(label.name for label in part.group.labels if _is_open(label, draft, marks))
        asked.append(Asked(number, f"[{number + 1}]", sentence, labels))
    return asked


def _is_open(label: Label, draft: Draft, marks: Marks) -> bool:
    """Whether a model may know more of a sentence than plain code: what it says in short it always may."""
    if label.rule is Rule.STATEMENT:
        return True
    if label.rule is Rule.ORIGIN:
        given = [mark.source for span in draft.cited for mark in marks.attributed(span)]
        given += [mark.speaker for span in draft.cited for mark in marks.quoted(span) if mark.speaker]
        return any(source.kind == "unclear" for source in given)
    return label.rule is not Rule.CERTAINTY and draft.values.get(label.name) is None


def mark_name(kind: MarkKind, number: int) -> str:
    """What the mark of this kind and number, from 0, is called: F1."""
    return f"{_LETTERS[kind]}{number + 1}"


def opening_of(span: Span, text: str) -> str:
    """The first words of a mark or a sentence, in one line."""
    words = shown(span.of(text))
    return words if len(words) <= _OPENING else words[:_OPENING].rpartition(" ")[0] + " …"
