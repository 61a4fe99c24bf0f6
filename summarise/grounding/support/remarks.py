"""Holding a remark about a text, such as the note of a caveat, against that text.

A remark speaks of sourcing in words of its own, and of everything else in words of the text. One that
hardly speaks of sourcing is a statement like any other.
"""

from __future__ import annotations

from summarise.grounding.support.amounts import other_amount
from summarise.grounding.support.naming import Named, other_name
from summarise.grounding.support.unsupported import Vocabulary, broken_off, unsupported
from summarise.grounding.words import content_words, meaning, words

_SHARE = 0.6
_LEAST = 0.15
"""The share of its words that speak of sourcing, by which a remark is told from a statement."""
_SOURCING = """
account admit affiliation agency allege ambiguous analyst announce anonymous answer anyone appeal argue
article assert assume attribute author background balance basis believe broadcaster byline call cite
claim clear comment compare complete conclude confirm conflict contradict correct corroborate count
critic date decline deny depend describe detail differ direct disagree disclose dispute document doubt
doubtful editor elsewhere estimate evidence exact expert explain express fact figure forecast given
ground guess hand hear hearsay hedge hint identify imply imprecise inconsistent independent indirect
infer information insider institute interest interview journalist judge judgement know lack line loose
maker measure medium mention message method motive name neutral newspaper nobody note number observer
offer official opinion origin outlet outsider page paper paraphrase part partial partisan party passive
period person post precise predict preliminary press presume promote proof prove provide public
publication publish quantity question quote range read reader reason rely remark report represent
respond rest reveal role rough round rumor rumour sample scale secondhand second secret sentence side
social source speak speaker specific speculation spokesman spokesperson spokeswoman stake state
statistic study suggest summary support survey take tell testimony text third time title toll
translation tweet unattributed uncertain unclear unconfirmed undated undisclosed unexplained unfinished
unidentified unknown unnamed unproven unsourced unspecified unsubstantiated unsupported unverified vague
verdict verify version view voice whose wire witness word wording write writer heard said told given
known taken made

Angabe anonym Aussage Autor Bedenken Behauptung Beleg belegt Beobachter bestätigt beteiligt Bericht
Beteiligter Datum einseitig Experte fehlt Gegenseite genannt genau gerundet geschätzt Hörensagen
Interesse Meinung Medium Name namentlich Partei Quelle Schätzung Seite Sprecher strittig Tag Text
umstritten unabhängig unbekannt unbelegt unbenannt unbestätigt undatiert ungefähr ungenannt ungenau
unklar vage Vermutung vertritt Vertreter Vorwurf widersprechen widerspricht Widerspruch Zahl Zeitung
Zeuge
"""
_OF_SOURCING = frozenset(map(meaning, _SOURCING.lower().split()))
_OF_LOGIC = frozenset(
    """no not none neither nor without nobody nothing only alone both either another other others each every
    any all few fits together apart two one three several first whole kein keine keinen nicht ohne niemand nur
    beide andere zwei drei""".split()
)
"""Words that a remark about several sources or statements needs, whatever the text says."""


def unfounded(remark: str, passages: str, vocabulary: Vocabulary, named: Named) -> str | None:
    """Why `remark` is no observation about the text, in words for a reader; None where it is one.

    Args:
        remark: what somebody says about the sourcing, in their own words.
        passages: the words of the text it is said to rest on.
        vocabulary: the words of the whole text.
        named: the names of the text, any of which a remark may use.
    """
    own = [word for word in words(remark) if word.casefold() not in _OF_LOGIC]
    of_the_text = [word for word in own if meaning(word.lower()) not in _OF_SOURCING]
    if len(own) - len(of_the_text) < _LEAST * len(own):
        return unsupported(remark, passages, vocabulary, named)
    stated = [word for word in content_words(" ".join(own)) if not word.isdigit()]
    foreign = [word for word in stated if word not in vocabulary.stems | _OF_SOURCING]
    return (
        broken_off(remark)
        or other_amount(" ".join(of_the_text), passages)
        or other_name(remark, " ".join((passages, *named.anywhere)), vocabulary.ordinary, named)
        or _said_in(len(stated) - len(foreign), len(stated))
    )


def _said_in(known: int, stated: int) -> str | None:
    if known < _SHARE * stated:
        return f"only {known} of its {stated} words of meaning are in the text, or speak of sourcing"
    return None
