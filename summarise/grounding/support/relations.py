"""Of whom a source is the lawyer, the sister or the coach: "Cole's lawyer" speaks, and not Cole."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|aides?|agents?|coach"
    r"|manager|doctors?|brothers?|sisters?|wife|husband|mother|father|parents|sons?|daughters?|widow|family"
    r"|relatives?|friends?|colleagues?|neighbou?rs?|deputy|predecessor|successor|rivals?|opponents?|partner|boss"
    r"|employer|employees?|supporters|critics"
    r"|\w*[Aa]nw[aä]lt(?:e|in)?|Verteidiger(?:in)?|Bruder|Schwester|Frau|Mann|Mutter|Vater|Eltern"
    r"|Sohn|Tochter|Witwe|Familie|Freund(?:e|in)?|Kolleg(?:e|in|en)|Nachbar(?:n|in)?|Trainer(?:in)?|Arzt|Ärztin"
    r"|Stellvertreter(?:in)?|Nachfolger(?:in)?|Vorgänger(?:in)?|Gegner(?:in)?)"
)


def only_related(name: str, source: str) -> bool:
    """Whether `source` names somebody only as the one to whom who speaks belongs."""
    word = re.escape(name.rsplit(maxsplit=1)[-1]) if name.split() else ""
    if not word or re.search(rf"\b{_PEOPLE}\b", name):
        return False
    owner = rf"\b{word}(?:['’]s|s['’]|['’]|s) (?:[a-zäöü-]+ ){{0,3}}{_PEOPLE}\b"
    served = rf"\b{_PEOPLE} (?:of|for|to|von|des|der) (?:[\w.-]+ ){{0,3}}{word}\b"
    return re.search(rf"{owner}|{served}", source) is not None
