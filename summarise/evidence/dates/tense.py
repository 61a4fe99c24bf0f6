"""Whether the verb beside an expression of time speaks of what was or of what is to come.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from typing import Literal

from summarise.documents import Span

Tense = Literal["past", "future", "open", "none"]

_VERB = re.compile(
    r"\b(?:(?P<future>will|shall|won['’]t|to be held|(?:is|are) (?:to|due|set|scheduled|expected|planned"
    r"|going)"
    r"|(?:must|would|should|might|may)(?! (?:not )?have\b)|needs? to|ha(?:s|ve) to|(?:is"
    r"|are)(?= (?:(?:on|at|this|next|by|early|late) ){0,2}\Z)"
    r"|(?:go|head)(?:es|s|ing)? to the polls|(?:resum|clos|expir|conclud|arriv)es|(?:end|begin|start"
    r"|open|kick|meet|vote|play|host|return|depart|reopen|fight|face)s"
    r"(?: (?:up|off))?|(?:take|come|go)s (?:place|effect|into effect|into force|to the polls|on sale"
    r"|on trial)"
    r"|scheduled|deadline|upcoming|wird|werden|soll|sollen|sera|seront|va|vont|[a-zé]{2,20}(?:rá|rán|rà|ranno|rão|ront))"
    r"|(?P<open>would|(?:should|could|might|may)(?! have [a-z])|plan(?:s|ned)? to|intends?|würden?|könnten?"
    r"|[a-zé]{2,20}rai(?:t|ent)|podría"
    r"|potrebbe|poderia)"
    r"|(?P<past>(?:may|might|could|must|should) have(?= [a-z])|was|were|had|said|told|saw|made|took"
    r"|found|left|held|began|met|came|went|gave|won|lost|rose"
    r"|fell|spoke|struck|hit|shot|led|ran|grew|drew|beat|broke|kept|set|put|wrote|[a-z]{3,}ed|sagte|sagten"
    r"|starb(?:en)?|kam(?:en)?|ging(?:en)?|fiel(?:en)?|stieg(?:en)?|sank(?:en)?|gab(?:en)?|nahm(?:en)?|traf(?:en)?"
    r"|fand(?:en)?|begann(?:en)?|schlug(?:en)?|sprach(?:en)?|brach(?:en)?|ließ(?:en)?|lief(?:en)?|stand(?:en)?"
    r"|sah(?:en)?|zog(?:en)?|schoss(?:en)?|griff(?:en)?|verlor(?:en)?|gewann(?:en)?|erhielt(?:en)?|blieb(?:en)?"
    r"|[a-zäöü]{3,}ten|erklärte|teilte|wurden?|war|waren|hatten?|hat|haben|ist|sind|[a-zäöü]{3,}te"
    r"|a(?= (?:été|dit|fait"
    r"|mis|pris|eu|[a-zéèêç]{2,20}é)\b)|ont|est|était|été"
    r"|avait|fue|fueron|ha|han|había|[a-z]{3,}(?:ó|aron|ieron|iron|ou|eram)|è|era|hanno|foi|foram))\b"
    r"|['’]ll\b"
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
    """A participle behind an auxiliary has the auxiliary's tense: "will be held", "would have ended"."""
    if verb.lastgroup == "past" and earlier is not None and earlier.lastgroup != "past":
        between = verb.string[earlier.end() : verb.start()]
        if _AUXILIARIES.fullmatch(between):
            return _of(earlier, None)
    if verb.lastgroup is None or verb.lastgroup == "future":
        return "future"
    return "open" if verb.lastgroup == "open" else "past"


_AUXILIARIES = re.compile(r"(?: (?:not|also|be|have|been|then|now|likely|probably|[a-z]{2,12}ly)){0,3} ")
