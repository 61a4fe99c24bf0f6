"""Saved pages with the text of their articles: real ones, and layouts of our own around texts of the sets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2
import lxml.html

LAYOUTS = Path(__file__).resolve().parent.parent / "pages"
_LONGEST = 12_000
_REAL: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "html-gv-01": (
        "On May 14th a protest",
        "what they are being charged with.",
        (
            "Art: Luciano Matsuzaki and Mariana Lettis",
            '"No, Azeredo", in São Paulo. Photo by Andre Deak, published under a Creative Commons license.',
            "Protest in São Paulo. Photo by Andre Deak, published under a Creative Commons license.",
            'Signs read "Against the Azeredo Law Project" by @marioamaya',
        ),
    ),
    "html-gv-05": ("News coming out of Pyongyang", "be reunited to their families soon.", ()),
    "html-gv-08": ("The recent events in the Peruvian city of Bagua", "some of the causalities.", ()),
    "html-en-polygraph": ("In a joint statement published Oct. 25", "displaced persons within Syria.”", ()),
    "html-en-wikimedia-turkey": ("Today, on Wikipedia’s 19th birthday", "as further access is restored.", ()),
    "html-de-gv-nicaragua": (
        "Seit dem Ausbruch der Massenproteste",
        "mit einem harten Durchgreifen der Polizei gerechnet.",
        (),
    ),
}
"""Where each article begins and ends, and the captions in between, as read on the page."""


@dataclass(frozen=True)
class SavedPage:
    """A page and the text of its article."""

    name: str
    html: bytes
    article: str


def real(data: Path) -> Iterator[SavedPage]:
    """The pages in `corpora/articles/html`."""
    for name, (first, last, captions) in _REAL.items():
        html = (data / "corpora" / "articles" / "html" / f"{name}.html").read_bytes()
        shown = _shown(html)
        # A page may repeat its beginning as an excerpt before the article.
        end = shown.rindex(last) + len(last)
        article = shown[shown.rindex(first, 0, end) : end]
        for caption in captions:
            article = article.replace(caption, " ")
        yield SavedPage(name, html, article)


def laid_out(data: Path) -> Iterator[SavedPage]:
    """Each layout of ours, filled with a text of its own from `corpora/articles/text`."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(LAYOUTS), autoescape=False)  # noqa: S701
    texts = list(_texts(data))
    for layout, (title, day, text) in zip(sorted(LAYOUTS.glob("*.html")), texts, strict=False):
        paragraphs = [each.strip() for each in re.split(r"\n+", text) if each.strip()]
        html = environment.get_template(layout.name).render(title=title, date=day, paragraphs=paragraphs)
        yield SavedPage(layout.stem, html.encode(), "\n\n".join(paragraphs))


def _texts(data: Path) -> Iterator[tuple[str, str, str]]:
    folder = data / "corpora" / "articles"
    for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] == "text" and row["length"] < _LONGEST and row["lang"] != "ja":
            text = (folder / row["file"]).read_bytes().decode("utf-8")
            title = row["title"]
            yield title, row["date"] or "2020-01-01", text.strip().removeprefix(title).strip()


def _shown(html: bytes) -> str:
    tree = lxml.html.document_fromstring(html.decode("utf-8"))
    for element in list(tree.iter("script", "style", "noscript")):
        element.drop_tree()
    return " ".join(" ".join(tree.itertext()).split())
