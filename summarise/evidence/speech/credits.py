"""Credits: the lines that say whose a picture, a recording or a table is.

"Image: Ana Ruiz.", "(Photo by Ana Ruiz/Reuters)", "Quelle: dpa". What such a line attributes is the thing
it names and nothing that the text tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.documents import Span

_PICTURES = (
    r"Images?|Photos?|Photographs?|Photography|Pictures?|Videos?|Audio|Footage|Graphics?|Illustrations?|"
    r"|Artwork|Fotos?|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Grafik|Photographies?|Crédits?(?: photos?)?"
    r"|Imagen|Imagem|Imagens|Immagine|Fotografía|Fotografia|(?:Image|Photo|Picture|Video) [Cc]redits?"
    r"|PHOTO|IMAGE|VIDEO|FOTO"
)
_OTHERS = r"Credits?|Sources?|Bild(?:er)?|Quellen?|Fuentes?|Fonti|Fontes?|Karte|Map|Chart"
_CUE = re.compile(
    rf"(?<!\w)(?=[ABCFGIKMPQSVfip])"
    rf"(?:(?:File |file )?(?:{_PICTURES}|(?i:image|photo|picture))(?:[ \t]?[:;]|(?: taken)? by\b"
    rf"|(?: \([^()\n]{{1,20}}\))?:| courtesy of\b)|(?:{_OTHERS})[ \t]?:|(?:[Ii]mage|[Pp]hoto"
    rf"|[Pp]icture) via\b)"
    r"[ \t]+(?=[\w@©])"
)
_WORD = r"[A-ZÀ-ÞА-Я\d@©][\w.’'@&-]*|\b[A-Z]\."
_LINK = r"(?:of|the|and|for|via|de|la|du|von|van|der|den|und|et|y|e|by|from|al|bin|el|al-[A-Z]\w+)"
_NAME = re.compile(
    rf"(?:{_WORD})(?:[ ]?[/,&"
    rf"|·+–—-]{{0,1}}[ ]?(?:{_LINK}[ ]){{0,2}}(?:{_WORD})){{0,14}}(?:/[a-z]{{2,12}}\b)?|[\w.-]+"
)
_END = re.compile(r"[ \t]*(?:[.,;)\]|\r\n]|\Z|[–—-] )")
_OPENS = re.compile(r"(?:\A|[\n.!?…:;()\[\]|”\"»–—·/])[ \t]*\Z")
_GENERAL = re.compile(rf"(?:{_OTHERS}|Photography|Artwork|Footage)\b")
_BEFORE = 12


@dataclass(frozen=True, slots=True)
class Credit:
    """A thing and whose it is."""

    cue: Span
    """ "Image:", "Photo by"."""
    thing: Span
    """What is credited: "Image", "Photo"."""
    holder: Span


def credits_in(text: str) -> Iterator[Credit]:
    """The credits of `text`, in order."""
    for match in _CUE.finditer(text):
        opens = _OPENS.search(text, max(0, match.start() - _BEFORE), match.start()) is not None
        picture = _GENERAL.match(match.group()) is None and match.group()[0].isupper()
        name = _NAME.match(text, match.end())
        if not (opens or (picture and ":" in match.group())) or name is None:
            continue
        end = name.end() - (name.group()[-1] in ".’'-")
        if end > match.end() and _END.match(text, end):
            words = match.group().rstrip()
            cue = Span(match.start(), match.start() + len(words))
            thing = re.match(r"[^:;]+?(?=\s*(?:[:;]|by\b|taken\b|via\b|courtesy\b|\(|\Z))", words)
            yield Credit(
                cue, Span(cue.start, cue.start + thing.end()) if thing else cue, Span(match.end(), end)
            )
