"""Whether a statement has the opposite of a verb of German that the words it rests on have.

The halves of such a verb may stand apart, as in "rückt von der Forderung ab", so that no word alone is it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, product, takewhile

from summarise.grounding.support.clauses import clauses, read
from summarise.grounding.support.opposites import is_told_from_its_end
from summarise.grounding.words import GERMAN_NEGATIONS, meaning

_OPPOSED = """
abrücken aufgeben: festhalten beharren bekräftigen|stattgeben: zurückweisen abweisen ablehnen
annehmen zustimmen billigen genehmigen befürworten: ablehnen zurückweisen abweisen vertagen
abraten: raten empfehlen
abraten warnen: propagieren werben anregen|anschließen: zurückweisen distanzieren widersprechen
zunehmen zulegen steigen wachsen: abnehmen nachgeben sinken zurückgehen schrumpfen|verhängen: aufheben
absagen: zusagen|beitreten eintreten: austreten|einsteigen: aussteigen|zulassen: ausschließen verbieten
einräumen zugeben gestehen: bestreiten dementieren abstreiten|loben begrüßen würdigen: kritisieren rügen
senken kürzen: erhöhen anheben aufstocken|abreißen: erhalten sanieren|schließen: öffnen eröffnen
vorziehen: verschieben vertagen|verlängern: verkürzen beenden|festnehmen inhaftieren: freilassen
freisprechen: verurteilen|ausbauen: abbauen|einführen beibehalten: abschaffen|bestätigen: dementieren
unterstützen: bekämpfen ablehnen|mieten: vermieten|leihen: verleihen|beschleunigen: bremsen verlangsamen
einstellen: fortsetzen entlassen|abbrechen: fortsetzen|stilllegen: wiedereröffnen
verlieren: behalten|beginnen anfangen: enden beenden aufhören|verlassen: betreten
"""
"""Each between bars: verbs, and those that say the opposite of any of them."""
_PARTICLES = frozenset(
    """ab an auf aus ein fest her hin los mit nach statt vor weg zu zurück zusammen um bei frei bloß
    still fort nieder""".split()
)
_JOINING = frozenset("und oder sowie".split())


def _table() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in _OPPOSED.strip().replace("\n", "|").split("|"):
        ones, others = (map(meaning, side.split()) for side in row.split(":"))
        for one, other in product(ones, list(others)):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {verb: frozenset(others) for verb, others in found.items()}


_OPPOSITES = _table()


def opposite_verb(statement: str, passages: str) -> str | None:
    """Which verb of `statement` says the opposite of one in `passages`, in words for a reader."""
    if is_told_from_its_end(statement, passages):
        return None
    said, there = verbs_of(statement), verbs_of(passages)
    for verb, written in said.items():
        for other in sorted(_OPPOSITES.get(verb, frozenset()) & there.keys() - said.keys()):
            if verb not in there:
                return f"it says “{written}” where the cited words say “{there[other]}”"
    return None


@lru_cache(maxsize=256)
def verbs_of(text: str) -> Mapping[str, str]:
    """What may be a verb and is not denied: what it means, and how it is written."""
    found: dict[str, str] = {}
    for clause in clauses(read(text), _JOINING):
        plain = [word.plain for word in clause]
        for at, word in enumerate(clause):
            if not word.written[0].islower() or _is_denied(plain, at):
                continue
            if word.meaning:
                found.setdefault(word.meaning, word.written)
            for particle in _PARTICLES.intersection(_ending(plain[at + 1 :])):
                found.setdefault(meaning(f"{particle}{word.plain}"), f"{word.written} … {particle}")
    return found


def _is_denied(plain: Sequence[str], at: int) -> bool:
    """Whether a negation stands on the same side of each "and" as the word at `at`."""
    before = takewhile(lambda word: word not in _JOINING, reversed(plain[:at]))
    behind = takewhile(lambda word: word not in _JOINING, plain[at:])
    return not GERMAN_NEGATIONS.isdisjoint(chain(before, behind))


def _ending(plain: Sequence[str]) -> Iterator[str]:
    """The words that end a clause, or half of one that "and" joins to another."""
    return (word for word, behind in zip(plain, (*plain[1:], "und"), strict=False) if behind in _JOINING)
