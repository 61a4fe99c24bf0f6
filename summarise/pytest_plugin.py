"""A plugin for pytest: tests that replay what a model said, and reach none.

Nothing of the package is loaded before a test asks for it.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from summarise.runs.recordings import Recordings

_RECORD = "--summarise-record"
_GUARD = "summarise_guard"
_REACHES = "summarise_reaches_model"
_OFFLINE = "SUMMARISE_OFFLINE"
_UNFIT = re.compile(r"[^\w.-]+")

_before = pytest.StashKey["str | None"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option that records, and the setting that guards every test."""
    group = parser.getgroup("summarise")
    group.addoption(
        _RECORD,
        action="store_true",
        help="Tests that use summarise_cassette ask the model, and are recorded.",
    )
    parser.addini(_GUARD, "Fail every test that would reach a model.", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """The mark of tests that may reach a model all the same."""
    config.addinivalue_line("markers", f"{_REACHES}: this test may reach a model.")


@pytest.fixture
def summarise_cassette(request: pytest.FixtureRequest) -> Recordings:
    """The recordings of this test, to hand to `cassette=`: replayed, or with --summarise-record made anew.

    They are in `cassettes/FILE/TEST` beside the file of the test.
    """
    from summarise.runs.recordings import Mode, Recordings

    folder = (
        request.path.parent / "cassettes" / request.path.stem / _UNFIT.sub("-", request.node.name).strip("-")
    )
    mode = Mode.REFRESH if request.config.getoption(_RECORD) else Mode.REPLAY
    return Recordings(folder, mode)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Bar the way to a model for a test that is guarded."""
    if _is_guarded(item):
        item.stash[_before] = os.environ.get(_OFFLINE)
        os.environ[_OFFLINE] = f"the test {item.name} may not reach a model"


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Open it again."""
    if _before not in item.stash:
        return
    before = item.stash[_before]
    if before is None:
        os.environ.pop(_OFFLINE, None)
    else:
        os.environ[_OFFLINE] = before


def _is_guarded(item: pytest.Item) -> bool:
    uses = "summarise_cassette" in getattr(item, "fixturenames", ())
    if item.get_closest_marker(_REACHES) or (uses and item.config.getoption(_RECORD)):
        return False
    return uses or bool(item.config.getini(_GUARD))
