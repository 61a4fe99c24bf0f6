"""The package as a developer uses it."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest

import summarise
from summarise import Brief, Document, Endpoint, Summariser, brief
from summarise.errors import SourceError, UsageError
from tests.conftest import CASSETTES, ROOT, SEED


def test_what_the_package_gives_is_pinned() -> None:
    assert summarise.__all__ == [
        "Brief",
        "Document",
        "Endpoint",
        "SummariseError",
        "Summariser",
        "__version__",
        "abrief",
        "brief",
    ]
    for name in summarise.__all__:
        assert getattr(summarise, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        summarise.nothing  # noqa: B018


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = {"pydantic", "openai", "rich"}
    code = f"import sys, summarise; print({heavy} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert result.stdout.strip() == "set()"


def test_every_example_of_the_guide_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    guide = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```python\n(.*?)^```", guide, flags=re.DOTALL | re.MULTILINE)
    assert len(examples) == 4
    for example in examples:
        exec(compile(example, "docs/python.md", "exec", dont_inherit=True), {"__name__": "guide"})  # noqa: S102 - our own guide


def test_a_recording_answers_as_it_does_on_the_command_line() -> None:
    document = Document.of(SEED.read_bytes().decode(), id=SEED.stem)
    result = brief(document, replay=CASSETTES)
    assert result.run.model == "qwen2.5-coder-1.5b-instruct"
    assert [quote.speaker for quote in result.brief.quotes] == ["Volodymyr Zelensky"]  # type: ignore[attr-defined]


def test_a_recording_answers_a_loop_that_runs_already_and_briefs_side_by_side() -> None:
    document = Document.of(SEED.read_bytes().decode(), id=SEED.stem)
    summariser = Summariser(replay=CASSETTES)

    async def notebook() -> list[Brief]:
        return [summariser.brief(document), *await asyncio.gather(*map(summariser.abrief, [document] * 3))]

    waited, *together = asyncio.run(notebook())
    assert waited.run.model == "qwen2.5-coder-1.5b-instruct"
    assert [each.brief for each in together] == [waited.brief] * 3


def test_texts_without_an_id_are_called_after_what_they_say() -> None:
    one, other = Document.of("Rain fell."), Document.of("Snow fell.")
    assert one.id == Document.of("Rain fell.").id != other.id
    with pytest.raises(SourceError, match="empty"):
        brief("  ")
    with pytest.raises(TypeError, match="a text is a str, not NoneType"):
        brief(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"use date\.fromisoformat"):
        Document.of("Rain fell.", published="2024-03-05")  # type: ignore[arg-type]


def test_a_run_that_cannot_be_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    endpoint = Endpoint(name="local", base_url="http://127.0.0.1:9/v1", model="none")
    with pytest.raises(UsageError, match="recorded from an endpoint"):
        Summariser(record=tmp_path).brief("Rain fell.")
    with pytest.raises(UsageError, match="exclude each other"):
        Summariser(endpoint=endpoint, record=tmp_path, replay=tmp_path).brief("Rain fell.")
    with pytest.raises(UsageError, match="no kind 'nothing'"):
        Summariser("nothing").brief("Rain fell.")
    with pytest.raises(UsageError, match="goes with a folder"):
        Summariser(mode="auto").brief("Rain fell.")
    with pytest.raises(UsageError, match="no mode 'sometimes'"):
        Summariser(cassette=tmp_path, mode="sometimes").brief("Rain fell.")
