"""What a terminal is sent that is both standard output and standard error."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SEED


def _on_a_terminal(source: Path, **environment: str) -> bytes:
    main, other = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "summarise", "brief", source],
        stdin=subprocess.DEVNULL,
        stdout=other,
        stderr=other,
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm", **environment},
    )
    os.close(other)
    shown = b""
    try:
        while data := os.read(main, 65536):
            shown += data
    except OSError:
        pass  # So a terminal says that nobody writes to it any more.
    os.close(main)
    assert process.wait(60) == 0, shown
    return shown


@pytest.mark.parametrize("environment", [{}, {"NO_COLOR": "1"}])
def test_the_spinner_is_gone_before_the_brief_is_printed(environment: dict[str, str]) -> None:
    drawn, headline, after = _on_a_terminal(SEED, **environment).partition(b"Amidst the ongoing conflict")
    assert headline
    assert drawn.rindex(b"\x1b[2K") > max(drawn.rfind(each.encode()) for each in "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")
    assert not set(after.decode()) & set("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")


def test_a_remark_on_a_source_stays_on_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("The owner of the café said: Über 40 people signed.".encode("cp1252"))
    assert b"summarise: old: not UTF-8; read as cp1252" in _on_a_terminal(tmp_path / "old.txt")
