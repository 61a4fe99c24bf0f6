"""Whether those whom a text describes do something, or something is done to them."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.descriptions import CROWDS, DETERMINERS, QUANTITIES, GroupMention
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.verbs import verb_after
from summarise.evidence.names.words import ACTING_VERBS, FOLLOWING, SITES, SPEECH_VERBS

_DONE_TO = frozenset(
    """
    killed killing wounded wounding injured injuring arrested arresting detained detaining abducted abducting
    kidnapped kidnapping freed freeing rescued rescuing stranded displaced evacuated attacked attacking shot
    poisoned poisoning murdered raped robbed beaten expelled deported trapped released
    """.split()
)
_HELPING = frozenset("is are was were has have had will would could can did do".split())
_CLAUSES = frozenset("that while but because where after as".split())
_QUOTES = frozenset("\"“„«‘'")
_LEADING = frozenset(
    "der die das dessen deren about around nearly almost over at least more than up to another "
    "including".split()
)
_VAGUE = frozenset("some many several other most all these those others".split())


def takes_part(words: Sequence[Token], group: GroupMention) -> bool:
    """Whether those described are the subject of their sentence, or something is done to them."""
    if words[group.last].word.lower() in SITES:
        return False
    at = group.first
    while at > 0 and words[at].joined:
        before = words[at - 1].word.lower()
        numbered = before == "of" and at > 1 and words[at - 2].word.lower() in CROWDS
        if not (_leads(before) or numbered):
            break
        at -= 1 + numbered
    if any(words[i].word.lower() in _VAGUE for i in range(at, group.last + 1)):
        return False
    behind = words[group.last + 1].word if group.last + 1 < len(words) else ""
    before = words[at - 1].word if at else ""
    if words[at].opens:
        return (behind.isalpha() or behind == ",") and before not in _QUOTES
    if before in SPEECH_VERBS or before in _CLAUSES:
        return acts(words, group.last) or behind in _HELPING
    return words[at].joined and before in _DONE_TO


def acts(words: Sequence[Token], last: int) -> bool:
    """Whether a verb of saying or doing follows that is not done to them: "300 people killed, and"."""
    verb = verb_after(words, last)
    if verb not in _DONE_TO:
        return verb in ACTING_VERBS
    behind = words[last + 2].word if last + 2 < len(words) else "."
    return verb in ACTING_VERBS and behind.isalpha() and behind not in FOLLOWING


def _leads(word: str) -> bool:
    """Whether it stands before a description as an article or a number: "the", "at least 40"."""
    return word in DETERMINERS or word in _LEADING or word in QUANTITIES or word.isdigit()
