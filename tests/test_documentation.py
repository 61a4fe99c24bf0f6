"""What the documentation shows is what happens."""

from __future__ import annotations

import json
import re
import shlex
import sqlite3
import tomllib
from pathlib import Path

import pytest
import sqlite_utils.cli
import yaml
from click.testing import CliRunner

from docs import refresh
from summarise.endpoints.endpoint import Endpoint
from tests import making
from tests.conftest import CASSETTES, ROOT, SEED, summarise
from tests.storing import read, run_over

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


def test_the_readme_shows_the_brief_as_it_is_printed() -> None:
    assert refresh.readme() == (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_command_reference_is_the_real_help() -> None:
    assert refresh.command() == (ROOT / "docs" / "command.md").read_text(encoding="utf-8")


def test_the_readme_has_two_commands_for_a_fresh_machine() -> None:
    first, second = blocks("README.md", "sh")
    assert "summarise brief seeds/" in first
    assert "pytest" in second


def test_the_kind_in_the_guide_works(tmp_path: Path) -> None:
    (schema,) = blocks("docs/kinds.md", "python")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "storm_report.py").write_text(schema)
    (tmp_path / "prompts" / "storm_report").mkdir(parents=True)
    text = b"Farmers in Ardley lost about 300 sheep, reports said.\n"
    result = summarise("brief", "--kinds", tmp_path, "--kind", "storm_report", "-f", "json", given=text)
    assert json.loads(result.stdout)["brief"]["losses"][0]["value"] == 300


@pytest.mark.parametrize("page", ["docs/endpoints.md", "CONTRIBUTING.md"])
def test_the_endpoints_in_the_guide_are_configured_right(page: str) -> None:
    for block in blocks(page, "toml"):
        tables = tomllib.loads(block)["endpoints"]
        for name, settings in tables.items():
            assert set(settings.pop("fallback", ())) < tables.keys()
            Endpoint.model_validate({**settings, "name": name})


def test_python_in_the_guides_compiles_and_its_imports_exist() -> None:
    for page in PAGES:
        for block in blocks(str(page.relative_to(ROOT)), "python"):
            code = compile(block, str(page), "exec")
            imports = "\n".join(line for line in block.splitlines() if line.startswith(("from ", "import ")))
            exec(imports, {})  # noqa: S102 - our own documentation
            assert code is not None


def test_the_examples_of_the_guide_to_sources_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = making.column([f"On Monday {number} boats sank off the coast of Ardley." for number in range(50)])
    data: dict[str, str | bytes] = {
        "story.html": making.page(),
        "report.pdf": making.pdf([lines, lines]),
        "news.zip": making.zipped({"a.html": making.page(), "b.txt": "Twelve boats sank."}),
        "inbox/press.eml": "From: a@b.example\nSubject: Boats\n\nTwelve boats sank.\n",
        "reports.csv": "Nr,Body\n1,Twelve boats sank.\n",
    }
    for name, content in data.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    monkeypatch.chdir(tmp_path)
    examples = [line for block in blocks("docs/sources.md", "console") for line in block.splitlines()]
    commands = [shlex.split(line.removeprefix("$ "), comments=True) for line in examples]
    ours = [command for command in commands if command[0] == "summarise" and "://" not in "".join(command)]
    assert len(ours) > 5
    for command in ours:
        arguments = command[1 : command.index(">")] if ">" in command else command[1:]
        result = summarise(*arguments)
        assert (result.returncode, bool(result.stdout)) == (0, True), (command, result.stderr)
    (code,) = blocks("docs/sources.md", "python")
    exec(code, {})  # noqa: S102 - our own documentation


def test_the_examples_of_the_guide_to_stores_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    article = {"id": "seed", "date": "2024-10-30", "text": SEED.read_text(encoding="utf-8")}
    run_over(tmp_path / "reports.db", read(tmp_path, [article]))
    examples = [line for block in blocks("docs/store.md", "console") for line in block.splitlines()]
    commands = [shlex.split(line.removeprefix("$ "), comments=True) for line in examples]
    empty = {("summarise", "runs", "failures")}
    tried = set()
    for program, *arguments in commands:
        match program, arguments[0]:
            case "summarise", "batch":
                continue
            case "summarise", _:
                result = summarise(*arguments)
                printed = b"" if "-o" in arguments else result.stdout
                assert result.returncode == 0, (arguments, result.stderr)
                if "-o" in arguments:
                    printed = (tmp_path / arguments[arguments.index("-o") + 1]).read_bytes()
                assert printed or (program, *arguments[:2]) in empty, arguments
            case "sqlite3", _:
                connection = sqlite3.connect("reports.db")
                assert connection.execute(arguments[-1]).fetchall(), arguments
                connection.close()
            case "sqlite-utils", _:
                answer = CliRunner().invoke(sqlite_utils.cli.cli, arguments)
                assert answer.exit_code == 0, (arguments, answer.output)
                assert answer.output.strip()
        tried.add(program)
    assert tried >= {"summarise", "sqlite3", "sqlite-utils"}


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_workflow_in_the_guide_is_the_file_beside_it_and_its_commands_work(tmp_path: Path) -> None:
    workflow = (ROOT / "docs" / "replay.yml").read_text(encoding="utf-8")
    assert workflow in blocks("docs/cassettes.md", "yaml")
    steps = [step["run"] for step in yaml.safe_load(workflow)["jobs"]["replay"]["steps"] if "run" in step]
    briefs = tmp_path / "briefs.jsonl"
    assert summarise("replay", CASSETTES, "-o", briefs).returncode == 0
    places = {"cassettes": str(CASSETTES), "briefs.jsonl": str(briefs)}
    for step in steps[1:]:
        _, command, *arguments = step.split()
        result = summarise(command, *(places.get(each, each) for each in arguments), SUMMARISE_OFFLINE="1")
        # Prompts may have changed in what this recording was not asked.
        assert result.returncode in ((0, 10) if "verify" in arguments else (0,)), result.stderr
