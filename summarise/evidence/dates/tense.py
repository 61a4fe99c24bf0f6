"""Whether the verb beside an expression of time speaks of what was or of what is to come.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from typing import Literal

from summarise.documents import Span

Tense = Literal["past", "future", "open", "none"]

_TO_COME = (
    r"will|shall|won['’]t|to be held|(?:is|are) (?:to|due|set|scheduled|expected|planned|going)|to meet"
    r"|(?:must|would|should|might|may)(?! (?:not )?have\b)|needs? to|ha(?:s|ve) to"
    r"|(?:is|are)(?= (?:(?:on|at|this|next|by|early|late) ){0,2}\Z)"
    r"|(?:resum|clos|expir|conclud|arriv|premier|conven)es|(?:begin|depart|reopen|travel|gather|head)s"
    r"|leaves office"
    r"|(?:take|come|go)s (?:place|effect|into effect|into force|to the polls|on sale|on trial)"
    r"|(?:go|head)(?:es|s|ing)? to the polls|scheduled|deadline|upcoming"
    r"|wird|werden|soll|sollen|will|wollen|findet|finden|beginnt|beginnen|startet|starten|tagt|tagen|verhandel[nt]"
    r"|entscheidet|entscheiden|reist|reisen|trifft|treffen|kommt|kommen|endet|läuft|eröffnet|öffnet|wählt|wählen"
    r"|berät|beraten|stimmt|debattiert|empfängt|spielt|spielen"
    r"|sera|seront|va|vont|aura|aura lieu|doit|doivent"
    r"|(?:se|il|elle|on|qui|ne|y) [a-zéèê]{2,20}(?:era|ira|dra|rra|vra)"
    r"|se espera|está previst[oa]|[a-zé]{2,20}(?:rá|rán|rà|ranno|rão|ront)"
)
_EITHER = (
    r"(?:end|start|open|kick|meet|vote|play|host|return|fight|face)s(?: (?:up|off))?|meet|gather|vote|play"
    r"|face"
)
"""English verbs of what is planned that are nouns, or infinitives, as well."""
_UNSETTLED = (
    r"would|(?:should|could|might|may)(?! have [a-z])|plan(?:s|ned)? to|intends?|würden?|könnten?"
    r"|[a-zé]{2,20}rai(?:t|ent)|podría|potrebbe|poderia"
)
_STRONG = (
    "starb kam ging fiel stieg sank gab nahm traf fand begann schlug sprach brach ließ lief stand sah "
    "zog schoss "
    "griff verlor gewann erhielt blieb rief floh fuhr flog trat trug wuchs warf schrieb lag saß schloss riss "
    "schien verschwand lud bat hielt"
)
_WAS = (
    r"(?:may|might|could|must|should) have(?= [a-z])|was|were|had|said|told|saw|made|took|found|left"
    r"|held|began"
    r"|met|came|went|gave|won|lost|rose|fell|spoke|struck|hit|shot|led|ran|grew|drew|beat|broke|kept|set|put"
    r"|wrote|[a-z]{3,}ed"
    rf"|[a-zäöü]{{0,8}}(?:{_STRONG.replace(' ', '|')})(?:en)?|[a-zäöü]{{3,}}ten?"
    r"|wurden?|war|waren|hatten?|hat|haben|ist|sind"
    r"|a(?= (?:été|dit|fait|mis|pris|eu|[a-zéèêç]{2,20}é)\b)|ont|est|était|été|avait"
    r"|fue|fueron|ha|han|había|[a-z]{3,}(?:ó|aron|ieron|iron|ou|eram)|è|era|hanno|foi|foram"
)
_VERB = re.compile(
    rf"\b(?:(?P<future>{_TO_COME})|(?P<either>{_EITHER})|(?P<open>{_UNSETTLED})|(?P<past>{_WAS}))\b|['’]ll\b"
)
_REACH = 120
"""Characters on either side of an expression in which its verb is looked for."""


def tense_at(text: str, clause: Span, span: Span) -> Tense:
    """The tense of the verb that `span`, inside `clause`, goes with: the last before it, or the first after.

    "none" where no verb that shows it stands near.
    """
    before = list(_VERB.finditer(text, max(clause.start, span.start - _REACH), span.start))
    if before:
        return _of(before[-1], before[-2] if len(before) > 1 else None)
    after = _VERB.search(text, span.end, min(clause.end, span.end + _REACH))
    return _of(after, None) if after else "none"


def _of(verb: re.Match[str], earlier: re.Match[str] | None) -> Tense:
    """A participle behind an auxiliary has the auxiliary's tense: "will be held", "would have ended".

    What may be a noun is one where a verb stands before it: "counted votes on Friday".
    """
    if verb.lastgroup == "either":
        return _of(earlier, None) if earlier is not None else "future"
    if verb.lastgroup == "past" and earlier is not None and earlier.lastgroup != "past":
        between = verb.string[earlier.end() : verb.start()]
        if _AUXILIARIES.fullmatch(between):
            return _of(earlier, None)
    if verb.lastgroup is None or verb.lastgroup == "future":
        return "future"
    return "open" if verb.lastgroup == "open" else "past"


_AUXILIARIES = re.compile(r"(?: (?:not|also|be|have|been|then|now|likely|probably|[a-z]{2,12}ly)){0,3} ")
