"""Briefs of gold documents, drafted or read from a file, each scored as it comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from summarise.briefs import Brief
from summarise.errors import SourceError, SummariseError
from summarise.evaluation.gold import GoldDocument
from summarise.evaluation.report import Scored
from summarise.evaluation.scoring import Content, score
from summarise.evidence.marking import mark
from summarise.grounding.holding import hold
from summarise.kinds.discovery import Kind
from summarise.printed import read_printed
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.runs.single import Say


def drafted(gold: Iterable[GoldDocument], settings: Settings, say: Say) -> Iterator[Scored]:
    """Each document of `gold` briefed and scored; one that fails is scored as an empty brief."""
    with Runner(settings, say) as runner:
        for each in gold:
            try:
                brief = runner.brief(each.document)
            except SummariseError as error:
                yield _scored(each, {}, settings.kind).model_copy(update={"trouble": error.message})
            else:
                scored = _scored(each, brief.brief.model_dump(mode="json"), settings.kind)
                yield scored.model_copy(update=_taken(brief))


def given(gold: Iterable[GoldDocument], briefs: Path, kind: Kind) -> Iterator[Scored]:
    """Each document of `gold`, scored by the brief that `briefs`, a .jsonl of briefs, has of it.

    Raises:
        SourceError: `briefs` cannot be read.
    """
    contents = dict(_contents(briefs))
    for each in gold:
        scored = _scored(each, contents.get(each.document.id, {}), kind)
        missing = None if each.document.id in contents else f"{briefs} holds no brief of it"
        yield scored.model_copy(update={"trouble": missing})


def _scored(gold: GoldDocument, content: Mapping[str, Any], kind: Kind) -> Scored:
    document = gold.document
    marks = mark(document.text, document.published, document.language)
    held = list(hold(content, kind.schema, document.text, marks))
    lists: Content = {
        name: [item for item in items if isinstance(item, dict)]
        for name, items in content.items()
        if isinstance(items, list)
    }
    return Scored(
        id=document.id,
        scores=score(lists, gold.gold, document.text),
        statements=len(held),
        unsupported=sum(each.verdict.reason is not None for each in held),
    )


def _taken(brief: Brief) -> dict[str, object]:
    made = brief.run
    return {
        "rejected": len(brief.rejected),
        "calls": made.calls,
        "prompt_tokens": made.prompt_tokens,
        "completion_tokens": made.completion_tokens,
        "cost": made.cost,
        "seconds": made.seconds,
        "trouble": "; ".join(problem.message for problem in made.problems) or None,
    }


def _contents(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """What each brief of a .jsonl says, under the id of its document."""
    for printed in read_printed(str(path)):
        if "id" not in printed.facts:
            raise SourceError(f"{printed.where} does not say which document it is of")
        yield str(printed.facts["id"]), printed.content
