"""How well sources are read: pages beside other extractors, PDF and Word documents, long files.

    python benchmarks/sources.py [pages|office|long] --data FOLDER

The other extractors are trafilatura (installed with the project) and readability-lxml (`pip install
readability-lxml`), left out where it is not. `office` needs LibreOffice (`soffice`).
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import lxml.html
import trafilatura

from measuring.office import converted, flat_odt, has_office
from measuring.saved_pages import SavedPage, laid_out, real
from summarise.documents import Document
from summarise.documents.given import Given, Reading
from summarise.documents.html.fragment import text_of
from summarise.documents.html.page import read as read_page
from summarise.documents.loading import load
from summarise.documents.places import Places
from summarise.errors import SourceError

Extract = Callable[[bytes], str]


def ours(html: bytes) -> str:
    try:
        return "\n".join(
            each.text
            for each in read_page(Given.bytes_of(html, "page", "page"), Reading())
            if isinstance(each, Document)
        )
    except SourceError:
        return ""


def by_trafilatura(html: bytes) -> str:
    return trafilatura.extract(html) or ""


def by_readability(html: bytes) -> str:
    import readability

    return text_of(readability.Document(html.decode("utf-8")).summary())


def by_all_text(html: bytes) -> str:
    tree = lxml.html.document_fromstring(html)
    for element in list(tree.iter("script", "style")):
        element.drop_tree()
    return " ".join(tree.itertext())


EXTRACTORS: dict[str, Extract] = {
    "summarise": ours,
    "trafilatura, its defaults": by_trafilatura,
    "readability-lxml": by_readability,
    "all text of the page": by_all_text,
}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def f1(found: str, article: str) -> float:
    """Of the words of an article and those found, each counted as often as it stands."""
    got, wanted = Counter(words(found)), Counter(words(article))
    shared = (got & wanted).total()
    return 2 * shared / (got.total() + wanted.total()) if shared else 0.0


def pages(data: Path) -> None:
    sets: dict[str, list[SavedPage]] = {"saved": list(real(data)), "layouts": list(laid_out(data))}
    print("| by | pages | mean F1 | lowest | below 0.95 | ms a page |\n| --- | --- | --- | --- | --- | --- |")
    for name, extract in EXTRACTORS.items():
        try:
            extract(sets["saved"][0].html)
        except ImportError:
            continue
        for which, several in sets.items():
            begun = time.perf_counter()
            scores = {page.name: f1(extract(page.html), page.article) for page in several}
            taken = 1000 * (time.perf_counter() - begun) / len(several)
            low = [page for page, score in scores.items() if score < 0.95]
            shown = f"{len(low)}: {', '.join(low)}" if low else "0"
            print(
                f"| {name} | {len(several)} {which} | {statistics.mean(scores.values()):.3f} "
                f"| {min(scores.values()):.3f} | {shown} | {taken:.0f} |"
            )


def office(data: Path) -> None:
    if not has_office():
        print("left out: LibreOffice (soffice) is not on this machine")
        return
    with tempfile.TemporaryDirectory() as folder:
        texts = {
            path.stem: path.read_text("utf-8") for path in sorted((data / "gold" / "texts").glob("*.txt"))
        }
        made = []
        for name, text in texts.items():
            for columns in (1, 2):
                made.append(Path(folder) / f"{name}.{columns}.fodt")
                made[-1].write_text(flat_odt(_paragraphs(text), _language(name), columns), encoding="utf-8")
        print("| form | texts | words in order, mean | lowest | paragraphs | right page |")
        print("| --- | --- | --- | --- | --- | --- |")
        for form, columns in (("pdf", 1), ("pdf", 2), ("docx", 1), ("docx", 2)):
            sources = [path for path in made if path.name.endswith(f".{columns}.fodt")]
            converted(sources, form)
            _show_office(form, columns, [path.with_suffix(f".{form}") for path in sources], texts)


def _show_office(form: str, columns: int, files: list[Path], texts: dict[str, str]) -> None:
    shares, same, right, asked = [], 0, 0, 0
    for path in files:
        (document,) = load(str(path))
        assert isinstance(document, Document)
        text = texts[path.name.rsplit(".", 2)[0]]
        wanted = text.split()
        matcher = difflib.SequenceMatcher(None, wanted, document.text.split(), autojunk=False)
        shares.append(sum(block.size for block in matcher.get_matching_blocks()) / len(wanted))
        same += len(document.text.split("\n\n")) == len(_paragraphs(text))
        if form == "pdf":
            hits = _right_pages(path, document)
            right, asked = right + sum(hits), asked + len(hits)
    pages = f"{right} of {asked}" if asked else "none are given"
    print(
        f"| {form}, {columns} column{'s' * (columns > 1)} | {len(files)} | {statistics.mean(shares):.4f} "
        f"| {min(shares):.4f} | the same in {same} | {pages} |"
    )


def _right_pages(path: Path, document: Document) -> list[bool]:
    """For every word that stands on one page only, as PDFium shows the pages: whether that page is named."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        shown = [set(page.get_textpage().get_text_range().split()) for page in pdf]
    places = Places(document)
    hits = []
    for found in re.finditer(r"\S+", document.text):
        on = [number for number, here in enumerate(shown, start=1) if found[0] in here]
        if len(on) == 1:
            hits.append(places.at(found.start()).page == on[0])
    return hits


def _paragraphs(text: str) -> list[str]:
    return [each.strip() for each in re.split(r"\n+", text) if each.strip()]


def _language(name: str) -> str:
    return name[:2] if name[:3] in ("de-", "en-", "fr-") else "en"


def long(data: Path) -> None:
    article = (data / "gold" / "texts" / "en-wikinews-2019-011.txt").read_text("utf-8")
    line = json.dumps({"id": "a", "text": article}) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.jsonl"
        print("| JSONL | documents | seconds of the processor | most memory |\n| --- | --- | --- | --- |")
        for megabytes in (1, 10, 100):
            with path.open("w", encoding="utf-8") as file:
                file.writelines(line for _ in range(megabytes * 1_000_000 // len(line)))
            many, taken, most = _in_a_process_of_its_own(path)
            print(f"| {megabytes} MB | {many:,} | {taken:.1f} | {most / 1000:.0f} MB |")
        print(
            "\n| one document | seconds of the processor | for one of twice the size |\n| --- | --- | --- |"
        )
        for form, make in _GROWING.items():
            small, large = (_seconds(make(size), form, Path(folder)) for size in (1, 2))
            print(f"| {form} | {small:.2f} | {large:.2f} ({large / small:.1f}×) |")


_COUNTING = """
import resource, sys, time
from summarise.documents.loading import load
many = sum(1 for _ in load(sys.argv[1]))
print(many, time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _in_a_process_of_its_own(path: Path) -> tuple[int, float, int]:
    """How many documents there are, the processor's seconds, and the most memory in kilobytes."""
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", _COUNTING, str(path)], check=True, capture_output=True, text=True
    )
    many, taken, most = done.stdout.split()
    return int(many), float(taken), int(most)


_SENTENCE = "The council of Ardley voted on day {} to close the harbour bridge for a year. "
_GROWING: dict[str, Callable[[int], bytes]] = {
    ".txt": lambda size: "".join(_SENTENCE.format(n) for n in range(size * 60_000)).encode(),
    ".html": lambda size: (
        "<html><body><article>"
        + "".join(f"<p>{_SENTENCE.format(n)}</p>" for n in range(size * 4_000))
        + "</article></body></html>"
    ).encode(),
    ".json": lambda size: json.dumps({"text": _SENTENCE * (size * 60_000)}).encode(),
    ".eml": lambda size: (
        "Subject: x\nMIME-Version: 1.0\nTo: x\n\n" + (_SENTENCE + "\n") * (size * 60_000)
    ).encode(),
    ".xml": lambda size: (
        "<rss><channel>"
        + f"<item><description>{_SENTENCE}</description></item>" * (size * 4_000)
        + "</channel></rss>"
    ).encode(),
}


def _seconds(data: bytes, ending: str, folder: Path) -> float:
    path = folder / f"long{ending}"
    path.write_bytes(data)
    begun = time.process_time()
    assert any(isinstance(each, Document) for each in load(str(path)))
    return time.process_time() - begun


PARTS: dict[str, Callable[[Path], None]] = {"pages": pages, "office": office, "long": long}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("part", nargs="?", choices=PARTS)
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="the folder with the sets")
    options = parser.parse_args()
    if not (options.data / "corpora").is_dir():
        sys.exit(f"nothing to measure with: {options.data} has no corpora/ (name the folder with --data)")
    for name, measure in PARTS.items():
        if options.part in (None, name):
            print(f"\n## {name}\n")
            measure(options.data)


if __name__ == "__main__":
    main()
