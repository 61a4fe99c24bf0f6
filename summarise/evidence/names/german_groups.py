"""People that a German text describes and never names: "drei Bewohner", "die Feuerwehrleute"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.evidence.marks import NameKind
from summarise.evidence.names.descriptions import GroupMention
from summarise.evidence.names.tokens import Token

_MANY = frozenset(
    """
bewohner bewohnern anwohner anwohnern einwohner einwohnern nachbarn feuerwehrleute polizisten beamte beamten
soldaten rebellen kämpfer demonstranten aktivisten lokführer fahrgäste fahrgästen reisende reisenden pendler
pendlern passagiere passagieren touristen urlauber beschäftigte beschäftigten mitarbeiter mitarbeitern
angestellte angestellten arbeiter arbeitern angehörige angehörigen hinterbliebene hinterbliebenen überlebende
überlebenden verletzte verletzten tote toten opfer opfern zeugen schüler schülern studenten studierende
studierenden lehrer lehrern ärzte ärzten patienten pflegekräfte forscher forschern wissenschaftler
wissenschaftlern experten flüchtlinge flüchtlingen geflüchtete geflüchteten migranten kinder kindern
jugendliche jugendlichen frauen männer männern eltern familien kunden verbraucher anleger landwirte bauern
ermittler ermittlern retter rettern rettungskräfte rettungskräften einsatzkräfte einsatzkräften helfer helfern
geiseln entführer täter angreifer einbrecher verdächtige verdächtigen häftlinge gefangene gefangenen gegner
abgeordnete abgeordneten wähler wählern mieter mietern vermieter urlaubern zuschauer zuschauern fans spieler
spielern streikende streikenden gewerkschafter seeleute fischer taucher bergsteiger wanderer radfahrer
autofahrer autofahrern gläubige gläubigen journalisten kritiker anhänger anhängern teilnehmer teilnehmern
besucher besuchern attentäter attentätern selbstmordattentäter selbstmordattentätern
mönche mönchen nonnen geistliche geistlichen priester priestern bischöfe bischöfen imame imamen separatisten
zivilisten aufständische aufständischen islamisten terroristen extremisten milizionäre milizionären
hacker hackern sicherheitskräfte sicherheitskräften streitkräfte streitkräften truppen politiker politikern
bürger bürgern bürgerinnen richter richtern anwälte anwälten verteidiger verteidigern
staatsanwälte staatsanwälten bergleute bergleuten kumpel siedler siedlern häftlingen sanitäter sanitätern
feuerwehrleuten pfleger pflegern krankenschwestern hebammen erzieherinnen rentner rentnern senioren
aktionäre aktionären investoren händler händlern verkäufer verkäufern verkäuferinnen beobachter beobachtern
marktbeobachter marktbeobachtern sportler sportlern athleten matrosen
    """.split()
)
_ONE = frozenset(
    """
mann mannes frau täter täterin angreifer angreifers verdächtige verdächtiger verdächtigen opfer junge jungen
mädchen fahrer fahrers fahrerin schütze schützen zeuge zeugin pilot piloten kapitän soldat polizist polizistin
schüler schülerin student studentin patient patientin lehrer lehrerin arzt ärztin angeklagte angeklagter
angeklagten beschuldigte beschuldigter beschuldigten rentner rentnerin ehefrau ehemann witwe mutter vater sohn
tochter baby selbstmordattentäter attentäter richter händler beobachter verteidiger pfleger siedler politiker
bürger priester sanitäter sportler
    """.split()
)
_BODIES = frozenset(
    """
stadtrat gemeinderat kreistag landtag stadtverwaltung verwaltung regierung verein genossenschaft behörde
behörden unternehmen konzern stiftung koalition fraktion armee militär hochschule
    """.split()
)
_BODIES_END = ("verein", "genossenschaft", "regierung", "verwaltung", "behörde", "stadtrat", "stiftung")
"""How compounds end that say what a body is: "Förderverein"."""
_DETERMINERS = frozenset(
    "der die das den dem des ein eine einer einem einen eines sein seine ihr ihre dieser diese dessen".split()
)
_SINGULAR = frozenset("ein eine einer einem einen eines".split())
_NUMBERS = frozenset(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende dutzende viele "
    "mehrere".split()
)
_PREPOSITIONS = frozenset("mit von vom bei nach aus zu unter den an in für gegen zwischen".split())
_NUMBER_OF = frozenset("Zahl Anzahl Summe Opferzahl".split())
_OTHERS = frozenset("anderen andere beiden beide übrigen restlichen".split())
_SENTENCE_PRONOUNS = frozenset("der das dem des".split())


def is_described(words: str) -> bool:
    """Whether a lone German noun says what somebody is, and is no name: "Mann", "Angeklagte"."""
    return words.lower() in _ONE or words.lower() in _MANY


def german_group_mentions(words: Sequence[Token]) -> Iterator[GroupMention]:
    """Groups and unnamed actors of a German text, in order."""
    for at, token in enumerate(words):
        if not token.capital:
            continue
        word = token.word.lower()
        if word in _BODIES or word.endswith(_BODIES_END):
            yield from _body(words, at, word)
            continue
        if (word not in _MANY and word not in _ONE) or _is_title(words, at):
            continue
        first, before = _with_qualities(words, at)
        if before == "als" or (before == "der" and _is_counted(words, first)):
            continue  # "ein Mann als möglicher Täter" is one
        if at and token.joined and words[at - 1].word.lower() in _OTHERS:
            continue  # "die beiden anderen Toten" are some of those counted before
        if word in _ONE and before in (_SINGULAR if word in _MANY else _DETERMINERS):
            yield GroupMention(first, at, ("", _stem(word)), "person", belonging=False)
        elif word in _MANY and not (before in _SENTENCE_PRONOUNS and word in _ONE):
            yield GroupMention(first, at, ("", f"{_stem(word)}+"), "group", belonging=False)


def _is_counted(words: Sequence[Token], first: int) -> bool:
    """Whether only their number is spoken of: "die Zahl der Toten"."""
    return first > 1 and words[first - 2].word in _NUMBER_OF


def _body(words: Sequence[Token], at: int, word: str) -> Iterator[GroupMention]:
    """A body that an article tells apart: "der Stadtrat", not "die Arbeit der Behörde"."""
    first, before = _with_qualities(words, at)
    governed = first > 1 and words[first - 1].joined and words[first - 2].capital
    if before in _DETERMINERS and not governed and not _is_title(words, at):
        several = word == "behörden" or (word == "unternehmen" and before in {"die", "den", "der"})
        kind: NameKind = "group" if several else "organisation"
        yield GroupMention(first, at, ("", _stem(word)), kind, belonging=False)


def _is_title(words: Sequence[Token], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].joined and words[at + 1].capital


def _with_qualities(words: Sequence[Token], at: int) -> tuple[int, str]:
    """Where a number or an adjective before the noun begins, and the word before that."""
    first = at
    while first > 0 and words[first].joined and first > at - 2:
        word = words[first - 1].word.lower()
        is_adjective = words[first - 1].word.islower() and word.endswith(("e", "er", "es", "em"))
        is_adjective = is_adjective or (word.endswith("en") and _is_governed(words, first - 1))
        if word in _DETERMINERS or not (
            word in _NUMBERS or word.isdigit() or is_adjective or "-jährige" in word
        ):
            break
        first -= 1
    before = words[first - 1].word.lower() if first and words[first].joined else ""
    return first, before


def _is_governed(words: Sequence[Token], at: int) -> bool:
    """Whether an article, a number or a preposition stands before, so that it is no verb: "suchen Retter"."""
    before = words[at - 1].word.lower() if at and words[at].joined else ""
    return before in _DETERMINERS | _NUMBERS | _PREPOSITIONS or before.isdigit()


def _stem(word: str) -> str:
    """One form for the cases of a noun: "Bewohnern" and "Bewohner"."""
    return word.removesuffix("n").removesuffix("e").removesuffix("s")


ANAPHORIC_STEMS = frozenset(
    _stem(noun) for noun in "unternehmen konzern verein genossenschaft stiftung fraktion".split()
)
"""Bodies that a text names first and then calls by their noun."""
