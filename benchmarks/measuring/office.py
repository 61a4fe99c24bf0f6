"""Texts made into PDF and DOCX by LibreOffice, as an office would: fonts, columns, headers, page numbers."""

from __future__ import annotations

import shutil
import subprocess
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
    """The paragraphs as a document with a running header and a numbered footer, set in `columns`, hyphenated."""
    country = {"en": "US", "de": "DE", "fr": "FR"}.get(language, "US")
    body = "".join(f'<text:p text:style-name="Body">{escape(each)}</text:p>' for each in paragraphs)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph">
<style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm" fo:hyphenation-ladder-count="no-limit"/>
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
<office:body><office:text><text:section text:style-name="Columns" text:name="Body">{body}</text:section></office:text></office:body>
</office:document>
"""


def converted(source: Path, form: str) -> Path:
    """`source` made into a file of `form` beside it."""
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{source.parent}/profile",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(source.parent),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return source.with_suffix(f".{form}")
