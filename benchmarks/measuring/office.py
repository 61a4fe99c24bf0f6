"""Texts made into PDF and DOCX by LibreOffice, as an office would: fonts, columns, headers, page numbers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
    for name, place in {
        "office": "office",
        "style": "style",
        "text": "text",
        "fo": "xsl-fo-compatible",
    }.items()
)


def has_office() -> bool:
    """Whether LibreOffice is on this machine."""
    return shutil.which("soffice") is not None


def flat_odt(paragraphs: list[str], language: str, columns: int) -> str:
    """The paragraphs set in `columns` and hyphenated, under a running head and over numbered feet."""
    country = {"en": "US", "de": "DE", "fr": "FR"}.get(language, "US")
    body = "".join(f'<text:p text:style-name="Body">{escape(each)}</text:p>' for each in paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm"
 fo:hyphenation-ladder-count="no-limit"/>
<style:text-properties fo:font-size="11pt" fo:language="{language}" fo:country="{country}" fo:hyphenate="true"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2" style:font-name="DejaVu Serif"/>
</style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="20cm" fo:margin="2cm">
</style:page-layout-properties>
<style:header-style/><style:footer-style/>
</style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties>
<style:columns fo:column-count="{columns}" fo:column-gap="0.8cm"/>
</style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p>The Ardley Gazette, Special Report</text:p></style:header>
<style:footer><text:p>Page <text:page-number/> of <text:page-count/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:section text:style-name="Columns" text:name="Body">{body}</text:section>
</office:text></office:body>
</office:document>
"""


def converted(sources: Sequence[Path], form: str) -> None:
    """Each of `sources`, which lie in one folder, made into a file of `form` beside it."""
    folder = sources[0].parent
    subprocess.run(  # noqa: S603 - our own files
        [
            str(shutil.which("soffice")),
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder),
            *map(str, sources),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )
