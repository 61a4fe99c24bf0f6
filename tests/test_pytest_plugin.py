"""The pytest plugin, in test runs of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.conftest import Serve, completion

PLUGIN = "summarise.pytest_plugin"
IS_INSTALLED = any(each.value == PLUGIN for each in entry_points(group="pytest11"))
SAID = completion(json.dumps({"headline": "The harbour of Ardley was closed"}))
TEST = """
    from summarise import Endpoint, brief

    LOCAL = Endpoint(name="local", base_url="{url}", model="m", tries=1)

    def test_it(summarise_cassette):
        result = brief("The harbour of Ardley was closed.", endpoint=LOCAL, cassette=summarise_cassette)
        assert result.run.model == "m"
"""
BEHIND_ITS_BACK = """
    from summarise import Endpoint, brief

    LOCAL = Endpoint(name="local", base_url="{url}", model="m", tries=1)

    def test_it({fixture}):
        brief("The harbour of Ardley was closed.", endpoint=LOCAL)
"""


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    # In a process of its own: one that imports libraries with parts in C twice mixes them up.
    plugin = () if IS_INSTALLED else ("-p", PLUGIN)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin, *arguments)


def test_a_test_replays_what_was_recorded_on_request(pytester: pytest.Pytester, serve: Serve) -> None:
    server = serve(SAID)
    pytester.makepyfile(test_harbour=TEST.format(url=server.url))
    missing = run(pytester)
    missing.assert_outcomes(failed=1)
    missing.stdout.fnmatch_lines(["*ReplayMiss: *cassettes/test_harbour/test_it/*no such recording*"])
    assert server.requests == []

    run(pytester, "--summarise-record").assert_outcomes(passed=1)
    asked = len(server.requests)
    assert asked > 0
    assert len(list(Path("cassettes/test_harbour/test_it").glob("*.news.yaml"))) == 1

    run(pytester).assert_outcomes(passed=1)
    assert len(server.requests) == asked


@pytest.mark.parametrize(("fixture", "setting"), [("summarise_cassette", ""), ("", "true")])
def test_a_test_that_would_reach_a_model_fails(
    fixture: str, setting: str, pytester: pytest.Pytester, serve: Serve
) -> None:
    server = serve(SAID)
    pytester.makepyfile(test_harbour=BEHIND_ITS_BACK.format(url=server.url, fixture=fixture))
    pytester.makeini(f"[pytest]\nsummarise_guard = {setting or 'false'}\n")
    result = run(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*is not asked: the test test_it may not reach a model*"])
    assert server.requests == []


def test_a_test_may_be_marked_to_reach_a_model(pytester: pytest.Pytester, serve: Serve) -> None:
    server = serve(SAID)
    marked = BEHIND_ITS_BACK.replace("def test_it", "@pytest.mark.summarise_reaches_model\n    def test_it")
    pytester.makepyfile(test_harbour="    import pytest\n" + marked.format(url=server.url, fixture=""))
    pytester.makeini("[pytest]\nsummarise_guard = true\n")
    run(pytester, "--strict-markers").assert_outcomes(passed=1)
    assert server.requests


def test_other_peoples_runs_load_nothing_of_the_package() -> None:
    code = (
        f"import pytest, sys; before = set(sys.modules); import {PLUGIN};"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert [each for each in loaded.split() if each.startswith("summarise")] == ["summarise", PLUGIN]
    assert not {"pydantic", "httpx2", "openai", "yaml", "rich"} & set(loaded.split())
