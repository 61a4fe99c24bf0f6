"""The wheel carries the built-in kinds and works where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.conftest import ROOT, SEED


def test_a_wheel_briefs_the_seed_away_from_the_checkout(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("summarise-*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    assert (installed / "summarise" / "py.typed").is_file()
    assert not (installed / "schemas").exists()
    script = (
        "import summarise, summarise.kinds.discovery as d; "
        "print(summarise.__file__, d.find('news').prompts[0], sep='\\n', flush=True); "
        f"from summarise.cli import app; app(['brief', {str(SEED)!r}])"
    )
    result = subprocess.run(
        [sys.executable, "-P", "-c", script],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )
    code, prompts, *brief = result.stdout.splitlines()
    assert Path(code).is_relative_to(installed)
    assert Path(prompts).is_relative_to(installed)
    assert (Path(prompts) / "system.md.j2").is_file()
    assert "No model took part" in "\n".join(brief)
