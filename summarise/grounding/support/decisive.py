"""Whether a statement decides what the words it rests on leave undecided.

Most verbs have many others that say the same. Some do not: who won, died, resigned or was arrested is said in
that word or in one that means the same, or it is not said.
"""

from __future__ import annotations

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.converses import is_converse
from summarise.grounding.support.german_opposites import verbs_of
from summarise.grounding.words import FUNCTION_WORDS, meaning, words

_DECISIVE = frozenset(
    map(
        meaning,
        """win lose die murder resign arrest convict acquit buy sell marry divorce sign ban
    surrender confess admit apologise apologize cancel bankrupt rape bribe steal crash collapse
    explode kidnap abduct torture execute seize approve order adopt anordnen verabschieden
    genehmigen gewinnen gewann verlieren verlor sterben zurücktreten verhaften kaufen verkaufen
    unterzeichnen verurteilen verbieten gestehen vermisst""".split(),
    )
)
_EMPTY = FUNCTION_WORDS | frozenset("los back backs backed backing order orders".split())
"""Among them the particle of German verbs, as in "gingen los", which is no form of "lose"."""
_DEFINITE = frozenset("the these those his her their its".split())
_IMPLIED = {
    meaning(outcome): frozenset(map(meaning, telling.split()))
    for outcome, telling in {
        "die": """murder assassinate execute trample drown slay slain suicide stab shoot strangle behead crush
            corpse body bodies funeral victim claim life late massacre""",
        "sterben": "leben leiche tödlich ermorden ermordet erschossen umgekommen opfer",
        "win": """beat defeat elect first champion gold medal award receive top secure prevail gain regain
            restore attract""",
        "gewinnen": "siegen sieg bezwingen durchsetzen schlagen besiegen rekrutieren anwerben überzeugen",
        "lose": "defeat beat fail without drop fall homeless down decline slip slide tumble shed",
        "vermisst": "vermissen verschollen unauffindbar suche suchen fehlen verschwinden",
        "verlieren": """niederlage sieg besiegen schlagen verbilligen nachgeben einbüßen obdachlos
            verlust ohne sinken fallen""",
        "resign": "step quit leave rücktritt",
        "zurücktreten": "rücktritt amt",
        "buy": "acquire takeover take overtake overtook purchase deal receive buyout buyouts",
        "sell": "buy auction offload retail",
        "murder": "assassinate stab kill",
        "steal": "take loot",
        "marry": "wife husband bride",
        "ban": "outlaw illegal block bar prevent",
        "crash": "fall plunge strike hit",
        "collapse": "fall",
        "explode": "bomb",
        "arrest": "hold capture seize",
        "convict": "guilty sentence",
        "sign": "agree contract treaty",
        "seize": "confiscate capture take impound recover find grab",
        "approve": """allow permit clear pass accept agree adopt authorise license consent vote sign
            ok endorse confirm grant""",
        "order": "tell instruct command demand decree mandate direct require rule buy request call",
        "adopt": "pass approve agree vote accept take",
        "anordnen": "befehlen verfügen anweisen verhängen",
        "verabschieden": "beschließen annehmen billigen zustimmen abschied",
        "genehmigen": "erlauben billigen zustimmen bewilligen gestatten zulassen",
        "cancel": "drop abandon call remove abolish eliminate repeal lift withdraw",
        "apologize": "sorry",
        "apologise": "sorry",
        "acquit": "clear exonerate innocent overturn",
        "admit": "fault mistake regret wrong sorry confirm should",
    }.items()
}
"""Words that say as well that it came to be so."""


def other_outcome(statement: str, passages: str, told: frozenset[str]) -> str | None:
    """Which decisive word of `statement` has no like in `passages`, in words for a reader.

    What the text has `told` elsewhere may be called "the thefts" here.
    """
    there = {meaning(word.lower()) for word in words(without_idioms(passages))} | verbs_of(passages).keys()
    before = ""
    for word in words(without_idioms(statement)):
        means = meaning(word.lower())
        is_told, before = before in _DEFINITE and means in told, word.lower()
        if is_told:
            continue
        is_said = word.islower() and word not in _EMPTY
        if is_said and means in _DECISIVE and there.isdisjoint({means} | _IMPLIED.get(means, frozenset())):
            if any(is_converse(word, other, statement, passages) for other in words(passages.lower())):
                continue
            return f"nothing in the cited words says “{word}”"
    return None
