"""Numbers by which something is reached or looked up: telephone numbers, passcodes, references, addresses.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_TELEPHONE = re.compile(
    r"(?:\+\d{1,3}[ -]?\(?\d{1,4}\)?|\(\d{3}\)|0\d{2,4}|1-\d{3})(?:[ -]\d{2,5}){2,4}(?![\w%])"
    r"|\+\d{1,3}[ -]\d{1,4}[ -]\d{5,8}(?![\w%])"
    r"|0(?:[ .]\d{2,3}){3,4}(?![\w%])"
    r"|(?:\(\d{3}\) |\d{3}[ -])\d{3}[ -]\d{4}(?!\d)"
)
_RUN = r"\+?\(?\d(?:[\d()/-]|[ .](?=[\d(])){1,24}"
_LINE = re.compile(
    r"\b(?:hotlines?|helplines?|tip ?lines?|telephone|phone|tel|fax|dial-in|Rufnummer|Telefonnummer"
    r"|Notrufnummer|Telefon|Bürgertelefon|téléphone|numéro vert|numéro d['’]appel|teléfono|telefono"
    r"|telefone)\b"
    r"(?:\s(?:on|at|is|number|no\.?|nummer|lautet|unter|le|au|numéro|número|numero|de [^\W\d_]{2,12}|line))"
    rf"{{0,2}}[.:,]?\s(?:le |unter )?(?P<run>{_RUN})(?! [^\W\d_]{{2,}}s\b)(?![\w%]|,\d)",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"\b(?:call|called|calls|calling|dial|dialling|dialing|ring|ringing|phone|phoning|text|texting)"
    rf"(?: (?:us|police|them|now|free|toll-free|the [a-z]{{2,12}}|[A-Z]{{2,12}})){{0,3}}(?: (?:on|at|to))?"
    rf" (?P<run>{_RUN}(?: or {_RUN})?)"
    r"(?! (?!(?:or|and|to|for|if|in|on|with|from|quoting|immediately|before)\b)[^\W\d_])(?![\w%]|,\d)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:passcode|access code|conference id|meeting id|password|pin|reference|ref\.?|postcode|zip code"
    r"|quoting"
    r"|(?:registration|registered|account|serial|licence|license|docket|case|incident|crime|file|tracking|train"
    r"|badge|inmate|licence plate|log) (?:number|no\.?)|Aktenzeichen|Az\.)"
    r"(?: (?:number|numbers|no\.?|code|id|is"
    r"|of))*[:#]? ?#?(?:[A-Z]{1,4}[-/ ]?)?(?P<run>\d[\d/-]{0,24})(?! [a-z]{2,}s\b)(?![\w%]|,\d)",
    re.IGNORECASE,
)


_NUMBER = re.compile(r"(?<![\w.,$€£-])[+(]?\d[^\s,]{0,30}")
_REACH = 40
"""Characters before a number in which the word that tells what it is for may stand."""
_LEADING = frozenset(
    "call called calls calling dial dialling dialing ring ringing phone phoning text texting hotline "
    "hotlines "
    "helpline helplines tipline tip telephone tel fax dial-in rufnummer telefonnummer notrufnummer telefon "
    "bürgertelefon téléphone numéro teléfono telefono telefone passcode code id password pin reference ref "
    "postcode log quoting registration registered account serial licence license docket case incident "
    "crime file "
    "tracking train badge inmate aktenzeichen az".split()
)
"""The first words, in lower case, of the patterns for words that lead up to a number."""


def contacts(text: str) -> Iterator[Span]:
    """Stretches of `text` whose numbers count nothing, kind by kind."""
    for found in _ADDRESS.finditer(text):
        yield Span(*found.span())
    for number in _NUMBER.finditer(text):
        telephone = _TELEPHONE.match(text, number.start())
        if telephone:
            yield Span(*telephone.span())
        start = max(0, number.start() - _REACH)
        words = text[start : number.start()].lower().replace(".", " ").replace(":", " ").split()
        if _LEADING.isdisjoint(words):
            continue
        for pattern in (_LINE, _CALLING, _REFERENCE):
            led = pattern.search(text, start, number.end() + _REACH)
            if led is not None and led.start("run") <= number.start() < led.end("run"):
                yield Span(*led.span("run"))
