"""Whether a statement tells as so what the words it rests on say was prevented or beyond somebody."""

from __future__ import annotations

import re

from summarise.grounding.support.elsewhere import only_in
from summarise.grounding.words import content_words

_LEADS = (
    r"far from(?: being)?|stopp(?:ed|ing) short of|unable to|incapable of|too \w+ to"
    r"|lack(?:s|ed)? the \w+ to|r(?:ul(?:ed|es|ing)|ule) out|avert(?:s|ed|ing)?|prevent(?:s|ed|ing)?"
    r"|avoid(?:s|ed|ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|call(?:s|ed|ing)? off"
    r"|cancel(?:s|led|ed|ling)?|verzichte(?:t|te|ten|n) auf|verhinder(?:t|te|ten|n)|vermied(?:en)?"
    r"|vermeiden|außerstande"
)
_DETERMINED = (
    r"(?:(?:a|an|the|its|their|his|her|any|all|another|der|die|das|den|dem|einen?|eine[mr]?|seine[mnr]?) )?"
)
_AHEAD = re.compile(rf"\b(?:{_LEADS}) {_DETERMINED}([^,.;:?!\n]{{3,60}})", re.IGNORECASE)
_BACK = re.compile(
    r"([^,.;:?!\n]{3,60}?) (?:was|were|has been|have been|had been|wurden?|wird|werden) (?:\w+ )?"
    r"(?:averted|prevented|avoided|scrapped|called off|cancell?ed|ruled out|thwarted|foiled"
    r"|verhindert|vermieden|abgesagt|abgewendet|ausgeschlossen|vereitelt)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:far|short|unable|incapable|not|no|never|nobody|nothing|none|neither|without|cannot|can|could|would"
    r"|(?-i:may)|might|too|lack\w*|rul(?:e|ed|es|ing) out|avert\w*|prevent\w*|avoid\w*|scrap\w*|abandon\w*"
    r"|off|cancel\w*|stop\w*|block\w*|foil\w*|thwart\w*|fail\w*|threat\w*|refus\w*|reject\w*|unless|if"
    r"|plan(?:s|n\w+)?|halt\w*|drop\w*|end(?:ed|s)|instead|against|nicht|kein\w*|nie|ohne|verzicht\w*"
    r"|verhinder\w*|verm(?:eid|ied)\w*|abgesagt|abgewend\w*|ausgeschlossen|aus|könn\w*|droh\w*|vereitel\w*"
    r"|gestopp\w*|statt|gegen|geplant\w*|soll\w*)\b|n['’]t\b|\bun\w+",
    re.IGNORECASE,
)
"""With one of these a statement may say the same."""


def prevented(statement: str, passages: str) -> str | None:
    """What `statement` tells that has not come to be in `passages`, in words for a reader."""
    if _TOLD.search(statement):
        return None
    said = set(content_words(statement))
    for found in (*_AHEAD.finditer(passages), *_BACK.finditer(passages)):
        told = content_words(found[1])
        what = said.intersection(told[:1] if found.re is _AHEAD else told[-1:])
        if only_in(found.group(), passages, what):
            return f"the cited words do not say that this has happened: “{found.group().strip()}”"
    return None
