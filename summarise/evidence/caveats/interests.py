"""Sources that speak for a party to what is told: spokespersons, lawyers, companies, armies, campaigns."""

from __future__ import annotations

import re

_SPEAKS_FOR = re.compile(
    r"\b(?:[Ss]pokes(?:man|woman|person|people)|[Ll]awyers?|[Aa]ttorneys? (?:for|of)|[Ss]olicitors?"
    r"|[Dd]efen[cs]e team|publicists?|lobbyists?|campaign(?: manager| team| office)?|press (?:office"
    r"|secretary|service)"
    r"|representatives? (?:for|of)|embassy|ambassador"
    r"|(?:[Aa]rmy|[Mm]ilitary|[Aa]rmed [Ff]orces|[Aa]ir [Ff]orce|[Nn]avy|[Dd]efen[cs]e [Mm]inistry|militia"
    r"|rebels|insurgents|separatists"
    r"|(?:Democratic|Defen[cs]e|Security|Liberation|Resistance) (?:Forces?|Front|Army))"
    r"|(?<=[’']s )office|(?<=s[’'] )office"
    r"|(?:Inc|Corp|Ltd|PLC|plc|AG|SE|GmbH|S\.?A|SpA)\b\.?"
    r"|(?:\A(?:the|The)|own) (?:company|firm|airline|bank|manufacturer|maker|carmaker|drugmaker|operator"
    r"|retailer"
    r"|union|charity|club|campaign)"
    r"|\w*[Ss]precher(?:in)?|Rechtsanw[aä]lt\w*|Anw[aä]lt\w*|Verteidiger(?:in)?|Botschafter(?:in)?"
    r"|das Unternehmen|Militär|Armee|Streitkräfte"
    r"|porte-parole|avocate?s?|l['’]entreprise|l['’]armée|portavoz|abogad[oa]s?|la empresa|el ejército"
    r"|portavoce|avvocat[oa]|porta-voz|advogad[oa]s?)\b"
)
_STAKE = re.compile(
    r"\b(?:chief executive|CEO|managing director|(?:company|firm|bank|airline) (?:president|founder|chairman)"
    r"|spokes(?:man|woman|person)|press secretary|lawyer|attorney for|solicitor|lobbyist|campaign manager"
    r"|union leader"
    r"|ambassador|Geschäftsführer(?:in)?|Vorstands\w*|Betriebsrats\w*|Gewerkschafts\w*|\w*[Ss]precher(?:in)?"
    r"|Rechtsanw[aä]lt\w*|Botschafter(?:in)?|porte-parole|avocate?|portavoz|abogad[oa]|portavoce|avvocat[oa]"
    r"|porta-voz|advogad[oa])\b",
    re.IGNORECASE,
)
_NEUTRAL = re.compile(
    r"\b(?:police|fire|hospital|court|coroner|weather|Polizei|Feuerwehr|Gericht|Staatsanwaltschaft|pompiers"
    r"|policía|bomberos)",
    re.IGNORECASE,
)


def speaks_for_a_party(source: str) -> bool:
    """Whether the words for a source say that it speaks for somebody with a stake in the matter."""
    return bool(_SPEAKS_FOR.search(source)) and not _NEUTRAL.search(source)


def has_a_stake(role: str) -> bool:
    """Whether a role says that its holder speaks for somebody with a stake in the matter."""
    return bool(_STAKE.search(role)) and not _NEUTRAL.search(role)
