"""A kind's templates, filled in: what never changes first, then the article, then what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from openai.types.chat import ChatCompletionMessageParam

from summarise.briefs import Translation
from summarise.documents import Document, Span
from summarise.documents.language import NAMES
from summarise.drafting.asked import asked_marks, is_drafted, opening_of
from summarise.drafting.extractive import telling_part
from summarise.drafting.material import shown
from summarise.errors import KindError
from summarise.evidence.instructions import without
from summarise.evidence.marking import instructions_in
from summarise.evidence.marks import MarkKind, Marks
from summarise.grounding import Draft
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import Part as SchemaPart
from summarise.kinds.groups import group_of

TRANSLATING = "language.md.j2"
"""The template that is only filled in where a brief is translated."""

_AROUND = 40
_LEFT_OUT = "(left out: words for machines)"


@dataclass(frozen=True, slots=True)
class Part:
    """Where a text that is a part of a longer one stands in it."""

    start: int
    """In characters."""
    characters: int
    """Of the whole."""
    before: tuple[str, ...] = ()
    """Who was spoken of last before it."""
    points: tuple[str, ...] = ()
    """What was found in the whole: then the part holds no more than the sentences that this rests on."""


def first_messages(  # noqa: PLR0913 - what is asked about, and how
    kind: Kind,
    document: Document,
    marks: Marks,
    known: Draft,
    part: Part | None = None,
    *,
    translation: Translation | None = None,
) -> list[ChatCompletionMessageParam]:
    """What a model is told and asked about `document`, of which `known` is plain code's draft.

    The document may be a `part` of a longer text, and what is said of it a `translation`.

    The article goes in as data: each sentence on a line of its own behind its number in square brackets,
    and no words of the article hold a line break or a square bracket, so that nothing in it can pass for a
    line of ours. What is marked as speaking to a machine is left out, unless it is somebody's quoted word.

    Raises:
        KindError: a template is missing or wrong.
    """
    text = document.text
    told = without(text, [mark for mark in marks.instructions if not mark.is_quoted])
    context: dict[str, object] = {
        "title": "" if instructions_in(document.title or "") else shown(document.title or ""),
        "published": document.published,
        "sentences": [shown(sentence.of(told)) or _LEFT_OUT for sentence in marks.sentences],
        "drafted": _drafted(kind, marks, known),
        "figures": _to_label("figure", kind, text, marks),
        "quotations": _to_label("quotation", kind, text, marks),
        "part": part,
        "points": [shown(point) for point in part.points] if part else [],
    }
    template = "whole.md.j2" if part and part.points else "user.md.j2"
    return [
        {"role": "system", "content": _filled(kind.prompts, "system.md.j2", {})},
        {"role": "user", "content": _in_language(kind, template, context, translation)},
    ]


def again_messages(
    kind: Kind, said: str, about: Mapping[str, object], translation: Translation | None = None
) -> list[ChatCompletionMessageParam]:
    """What is added to ask again after the answer `said`: the `problems` or the `failures` it has."""
    return [
        {"role": "assistant", "content": said},
        {"role": "user", "content": _in_language(kind, "again.md.j2", about, translation)},
    ]


def _in_language(
    kind: Kind, name: str, context: Mapping[str, object], translation: Translation | None
) -> str:
    """The template `name` filled in, and what asks for a translation where one is wanted."""
    asked = _filled(kind.prompts, name, context)
    if translation is None:
        return asked
    source = NAMES.get(translation.source or "")
    wanted = {"language": NAMES[translation.into], "source": source}
    return f"{asked} {_filled(kind.prompts, TRANSLATING, wanted)}"


def _filled(prompts: Sequence[Path], name: str, context: Mapping[str, object]) -> str:
    try:
        return _environment(tuple(prompts)).get_template(name).render(context).strip()
    except TemplateError as error:
        raise KindError(f"{prompts[0] / name}: {error.message or type(error).__name__}") from error


@lru_cache(maxsize=16)
def _environment(prompts: tuple[Path, ...]) -> Environment:
    """What fills in the templates of these folders: each is compiled once, and again if its file changes."""
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(prompts),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=False,
    )


def _drafted(kind: Kind, marks: Marks, known: Draft) -> list[dict[str, object]]:
    """What plain code has of each list but the sentences that are asked about: its name, and the entries."""
    group = group_of(kind.schema)
    telling = telling_part(group)
    lists = [part for part in group.parts if part.group.mark is None and is_drafted(part, group, known)]
    return [
        {"name": part.asked_as, "entries": _raised(marks) if part.group.is_caveat else _entries(part, known)}
        for part in lists
        if part is not telling
    ]


def _entries(part: SchemaPart, known: Draft) -> list[str]:
    """Each name, with what is known of it behind it in brackets."""
    lead = part.group.leads[0].name
    entries = []
    for draft in known.parts[part.name]:
        rest = [shown(str(each)) for name, each in draft.values.items() if name != lead and each]
        entries.append(shown(str(draft.values[lead])) + (f" ({', '.join(rest)})" if rest else ""))
    return entries


def _raised(marks: Marks) -> list[str]:
    """The weaknesses that plain code sees, each with its sentences."""
    places: dict[str, set[int]] = {}
    for caveat in marks.caveats:
        places.setdefault(caveat.kind, set()).update(
            marks.sentence_at(span.start) + 1 for span in caveat.spans
        )
    return [
        f"{kind} in " + ", ".join(f"[{number}]" for number in sorted(numbers)) if numbers else kind
        for kind, numbers in places.items()
        if kind != "embedded_instruction"
    ]


def _to_label(wanted: MarkKind, kind: Kind, text: str, marks: Marks) -> list[dict[str, object]]:
    """The marks a model is asked to label, as a template shows them: name, words, sentence, words around."""
    told = without(text, [mark for mark in marks.instructions if not mark.is_quoted])
    asked = {
        mark.name: mark
        for _, group in group_of(kind.schema).marked()
        if group.mark == wanted
        for mark in asked_marks(group, text, marks)
    }
    return [
        {
            "name": mark.name,
            "text": opening_of(mark.span, text),
            "sentence": marks.sentence_at(mark.span.start) + 1,
            "around": shown(told[_back(mark.span, marks) : mark.span.end + _AROUND]),
        }
        for mark in asked.values()
    ]


def _back(span: Span, marks: Marks) -> int:
    """Where the words before a mark begin: not before its sentence."""
    return max(span.start - _AROUND, marks.sentences[marks.sentence_at(span.start)].start)
