"""Small documents of every form, made byte by byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Placed = tuple[float, float, str]
"""How far from the left and from the bottom of the page, in points, and the words there."""


def pdf(pages: Sequence[Sequence[Placed]], trailer: str = "") -> bytes:
    """A PDF whose pages are 595 by 842 points and show these lines in 11 point Helvetica."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for page in pages:
        shown = "\n".join(f"BT /F1 11 Tf {x} {y} Td ({_escaped(words)}) Tj ET" for x, y, words in page)
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    written, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(written)}\n%%EOF\n"
    ).encode("latin-1")


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def column(lines: Sequence[str], left: float = 72, top: float = 700, apart: float = 14) -> list[Placed]:
    """`lines` one below the other."""
    return [(left, top - number * apart, line) for number, line in enumerate(lines)]


def docx(body: str, **parts: str) -> bytes:
    """A Word document with this XML in its body; `parts` are further files of it, by name."""
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **parts})


def paragraph(*runs: str) -> str:
    """A paragraph of a Word document with these runs of text."""
    written = "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs)
    return f"<w:p>{written}</w:p>"


def notes(words: str) -> str:
    """The footnotes of a Word document: one, with these words."""
    return f'<w:footnotes xmlns:w="{_WORD}"><w:footnote>{paragraph(words)}</w:footnote></w:footnotes>'


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


STORY = (
    "The council of Ardley voted on Tuesday to close the old harbour bridge for a year.",
    "Mayor Ana Lima said: “We will not raise prices, whatever the bridge costs.” About 300 people came.",
    "Engineers found cracks in two of the nine pillars in May, and the repairs will take eleven months.",
    "Ferries will run every ten minutes instead, and the first of them leaves at six in the morning.",
)
"""What the pages of the tests tell."""


def page(story: Sequence[str] = STORY, head: str = "") -> str:
    """A page of a news site: the story among navigation, advertisements, comments and a cookie banner."""
    paragraphs = "\n".join(f"<p>{each}</p>" for each in story[1:])
    return f"""<!DOCTYPE html><html lang="en"><head><title>Bridge to close | The Ardley Gazette</title>
<meta property="og:site_name" content="The Ardley Gazette">
<meta property="article:published_time" content="2024-03-07T08:00:00+01:00">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Bridge to close", "author": [{{"@type": "Person", "name": "Bo Ek"}}]}}</script>{head}</head>
<body><div id="cookie-banner"><p>We use cookies to give you the best experience on our site.</p></div>
<nav><ul><li><a href="/">Home</a></li>
<li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Bridge to close</h1><p class="byline">By <a rel="author" href="/bo">Bo Ek</a></p>
<p>{story[0]}</p>
<div class="advertisement"><p>Buy a boat now and save 500 crowns at Boats and Boats.</p></div>
{paragraphs}</article>
<section class="related"><h2>More stories</h2>
<p><a href="/a">The harbour master retires after forty years</a></p>
</section><div id="comments">
<p>Anna: I never liked that bridge anyway, and 90 people agree with me about it.</p></div>
<footer><p>© 2024 The Ardley Gazette.</p></footer></body></html>"""
