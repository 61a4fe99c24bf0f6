"""A kind's templates, filled in: what never changes first, then the article, then what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from openai.types.chat import ChatCompletionMessageParam

from summarise.documents import Document, Span
from summarise.drafting.answer import MOST_MARKS
from summarise.errors import KindError
from summarise.evidence.marks import Marks

_AROUND = 40
_OPENING = 60


def first_messages(prompts: Path, document: Document, marks: Marks) -> list[ChatCompletionMessageParam]:
    """What a model is told and asked about `document`.

    The article goes in as data: each sentence on a line of its own behind its number, so that nothing in
    it can pass for a line of ours.

    Raises:
        KindError: a template is missing or wrong.
    """
    text = document.text
    context: dict[str, object] = {
        "title": _line(document.title or ""),
        "published": document.published,
        "sentences": [_line(sentence.of(text)) for sentence in marks.sentences],
        "figures": [
            {
                "text": _line(figure.span.of(text)),
                "sentence": marks.sentence_at(figure.span.start) + 1,
                "around": _line(text[_back(figure.span, marks) : figure.span.end + _AROUND]),
            }
            for figure in marks.figures[:MOST_MARKS]
        ],
        "quotations": [
            {
                "opening": _line(quotation.span.of(text)[:_OPENING]),
                "sentence": marks.sentence_at(quotation.span.start) + 1,
            }
            for quotation in marks.quotations[:MOST_MARKS]
        ],
    }
    return [
        {"role": "system", "content": _filled(prompts, "system.md.j2", {})},
        {"role": "user", "content": _filled(prompts, "user.md.j2", context)},
    ]


def again_messages(prompts: Path, said: str, problems: Sequence[str]) -> list[ChatCompletionMessageParam]:
    """What is added to ask again after the answer `said`."""
    return [
        {"role": "assistant", "content": said},
        {"role": "user", "content": _filled(prompts, "again.md.j2", {"problems": list(problems)})},
    ]


def _filled(prompts: Path, name: str, context: Mapping[str, object]) -> str:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(prompts),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=False,
    )
    try:
        return environment.get_template(name).render(context).strip()
    except TemplateError as error:
        raise KindError(f"{prompts / name}: {error.message or type(error).__name__}") from error


def _back(span: Span, marks: Marks) -> int:
    """Where the words before a mark begin: not before its sentence."""
    return max(span.start - _AROUND, marks.sentences[marks.sentence_at(span.start)].start)


def _line(text: str) -> str:
    return " ".join(text.split())
