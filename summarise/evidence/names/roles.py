"""Titles, offices and callings, and where they stand beside a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarise.evidence.names.gazetteer import ADJECTIVES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ABSTRACT_TOPICS, CALENDAR, ORGANISATION_NOUNS

_HONORIFICS = frozenset(
    "maître honorable mallam alhaji hajia haji datuk ustaz shri smt dottor ingeniero baron baroness count "
    "cde comrade mr mrs ms miss mister dr doctor prof professor sir dame lord lady sen senator rep gov "
    "gen lt col sgt capt cpl maj adm rev reverend hon herr frau monsieur madame señor señora don doña "
    "sheikh sheik ayatollah imam rabbi father sister brother m mme".split()
)
_ROYAL = frozenset(
    "pope king queen prince princess emperor empress sultan emir saint sheikh duke duchess".split()
)
_OFFICES = frozenset(
    """
president chancellor premier minister secretary ambassador governor mayor senator congressman congresswoman
representative lawmaker deputy delegate councillor councilor councilman commissioner chair chairman
chairwoman chairperson chief head leader director manager executive officer spokesman spokeswoman
spokesperson speaker judge justice prosecutor attorney lawyer solicitor barrister general colonel major
captain lieutenant sergeant corporal admiral commander commandant brigadier marshal sheriff superintendent
inspector detective constable policeman policewoman soldier pilot astronaut cosmonaut engineer scientist
researcher professor lecturer doctor physician surgeon nurse paramedic biologist chemist physicist
epidemiologist virologist economist historian sociologist psychologist anthropologist archaeologist
geologist astronomer linguist philosopher theologian analyst expert adviser advisor consultant strategist
negotiator mediator envoy diplomat activist campaigner organizer organiser volunteer founder co-founder
cofounder owner proprietor businessman businesswoman entrepreneur banker investor billionaire millionaire
tycoon trader farmer fisherman teacher headteacher principal dean rector student pupil journalist reporter
correspondent editor columnist author writer novelist poet playwright blogger photographer cameraman
filmmaker producer presenter broadcaster host comedian actor actress singer musician rapper composer
conductor dancer model artist painter sculptor architect designer developer programmer athlete footballer
player goalkeeper striker midfielder defender captain coach trainer referee umpire swimmer runner sprinter
cyclist driver racer boxer wrestler golfer skier jockey archbishop bishop cardinal priest pastor vicar
imam rabbi monk nun pope king queen prince princess duke duchess emperor sultan emir dictator ruler
vice-president ex-president candidate nominee successor predecessor incumbent politician statesman
treasurer comptroller administrator coordinator curator librarian clerk agent officer official aide
assistant ally opponent rival rebel warlord militant gunman suspect defendant witness victim survivor
resident neighbour neighbor tourist passenger bystander wife husband widow widower son daughter father
mother brother sister cousin uncle aunt nephew niece grandfather grandmother grandson partner fiancé fiancée
girlfriend boyfriend friend colleague member mp mep ceo cfo cto coo legend champion winner laureate
medalist medallist inventor pioneer veteran prisoner inmate fugitive whistleblower hacker mathematician
democrat republican libertarian podcaster youtuber activist meteorologist seismologist oceanographer
ecologist zoologist botanist entomologist pathologist coroner
psychiatrist therapist pharmacist veterinarian midwife firefighter lifeguard ranger sailor skipper captain
präsident kanzler bundeskanzler minister bürgermeister oberbürgermeister sprecher abgeordneter abgeordnete
vorsitzender vorsitzende vorsitzenden vorstandschef chef chefin leiter leiterin direktor richter anwalt
staatsanwalt generalanwalt generalanwalts professorin autor autorin trainer könig königin papst
kommissar kommissarin außenminister innenminister senatorin botschafter ministerpräsident
bevollmächtigte bundespräsident staatschef regierungschef parteichef
président présidente ministre maire député députée sénateur directeur directrice porte-parole roi reine
chef secrétaire ambassadeur procureur avocat écrivain auteur
presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director
directora portavoz rey reina jefe jefa líder lideresa secretario secretaria embajador fiscal juez escritor
escritora
""".split()
)
_MODIFIERS = frozenset(
    """
former ex acting interim deputy vice assistant associate senior junior chief prime foreign interior defence
defense finance health trade industry justice culture education environment energy transport transportation
labor labour agriculture economic economics economy political police army navy military naval security
opposition party union government state federal regional local city county district national international
press media communications public executive managing general attorney lead principal head founding honorary
current incumbent newly elected first second third longtime veteran retired late company team club school
council parish borough provincial parliamentary committee commission ministry department agency
university college world olympic football soccer tennis cricket rugby baseball basketball hockey golf fire
airport hospital bank museum church film movie music pop rock art tv television radio newspaper news
science space climate human rights civil criminal supreme high district court staff internal external
foreign-policy information technology marketing sales operating financial legal medical scientific research
lieutenant major staff air rear wing squadron lance private corporal sergeant of and
""".split()
)
_GERMAN_OFFICES = (
    "minister", "ministerin", "präsident", "präsidentin", "chef", "chefin", "sprecher", "sprecherin",
    "kommissar", "kommissarin", "meister", "meisterin", "vorsitzende", "vorsitzender", "vorsitzenden",
    "kanzler", "kanzlerin", "anwalt", "anwältin", "erin", "istin", "zeuge", "zeugin", "vorstand",
    "richter", "direktor", "leiter", "politiker", "politikerin",
    "experte", "expertin", "trainer", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin",
    "kandidat", "kandidatin", "abgeordnete", "abgeordneter", "sekretär",
)  # fmt: skip
_CALLINGS = ("maker", "keeper", "owner", "worker", "grower", "ologist", "ographer", "vendor", "holder")
"""How further nouns for people end: "winemaker", "shopkeeper", "beekeepers"."""
_MAKERS = ("carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "toymaker")
"""What is called so is a company."""
_ADJECTIVES = ("al", "ic", "ive", "ous", "ary")
_SHORTEST_CALLING = 6
_ARTICLES = frozenset(
    "a an the der die das ein eine des dem den le la un une el los las his her its their".split()
)
_PLURALS = frozenset(f"{office}s" for office in _OFFICES) - _OFFICES
_NO_APPOSITION = frozenset(
    "i we you he she they it this that these those there and but or so if when while as after before "
    "because in on at by with from to my our your".split()
)
_STOPS = frozenset(',.;:!?()[]{}"“”„«»—–')
_VERBS_AFTER = frozenset(
    "who which whom whose that said says told has had was is were are will would during when while "
    "since until after before".split()
)
_LONGEST_ROLE = 14
_GERMAN_OFFICE = 8
"""Letters; a noun of office that is longer is known by its end."""


def is_honorific(word: str) -> bool:
    """Whether it is a form of address: "Mr", "Dr", "Professor"."""
    return word.lower() in _HONORIFICS


def is_royal(word: str) -> bool:
    """Whether it is a title without which the name would name nobody: "Pope", "Queen"."""
    return word.lower() in _ROYAL


@lru_cache(20_000)
def is_office(word: str) -> bool:
    """Whether it says what somebody is: "president", "Co-founders", "Außenminister"."""
    lower = word.lower()
    if lower in _OFFICES or lower in _HONORIFICS:
        return True
    last = lower.rpartition("-")[2]
    if last.endswith(_CALLINGS) and len(last) > _SHORTEST_CALLING and not last.endswith(_MAKERS):
        return True
    if last in _OFFICES or (lower.endswith("s") and lower[:-1] in _OFFICES):
        return True
    return _is_german(word)


def role_before(words: Sequence[Token], first: int) -> int | None:
    """Where the title directly before the name at token `first` begins: "bank chief"."""
    at = _office_before(words, first)
    if at is None:
        return None
    while at > 0 and words[at].joined and first - at < _LONGEST_ROLE:
        before = words[at - 1]
        if before.word == "and" and (at < 2 or not _is_of_a_role(words[at - 2].word)):
            break
        if before.word in {"'s", "’s"} and at > 1 and words[at - 2].capital:
            at -= 2
        elif _qualifies(before) and not (_is_german(words[at].word) and _is_noun(before.word)):
            at -= 1
        elif before.word in {"of", "for"} and words[at].capital and at > 1 and _qualifies(words[at - 2]):
            at -= 2
        else:
            break
    while words[at].word.lower() in {"of", "and", "that", "late"} and at < first - 1:
        at += 1
    return at


def _is_german(word: str) -> bool:
    return word[0].isupper() and len(word) > _GERMAN_OFFICE and word.lower().endswith(_GERMAN_OFFICES)


def _is_noun(word: str) -> bool:
    """Whether a word before a German office is no adjective and no party: "Opposition", not "Vorsitzende"."""
    return (
        word[0].isupper() and not word.isupper() and not word.lower().endswith(("e", "er", "en", "es", "em"))
    )


def _office_before(words: Sequence[Token], first: int) -> int | None:
    """The office directly before token `first`, or before what it is for: "Minister of Finance"."""
    at = first - 1
    if at < 0 or not words[first].joined:
        return None
    if words[at].word.lower() == "broadcaster" and words[first].word not in GIVEN_NAMES:
        return None
    if is_office(words[at].word):
        return at if not _ends_body(words, at) else None
    while at > 1 and words[at].joined and words[at].word.lower() in ABSTRACT_TOPICS | {"and"}:
        at -= 1
    has_topic = at < first - 1 and words[at].word in {"of", "for"} and words[at].joined
    return at - 1 if has_topic and is_office(words[at - 1].word) else None


def _ends_body(words: Sequence[Token], at: int) -> bool:
    """Whether the office is what a body is made of: "House of Representatives"."""
    return (
        at > 1
        and words[at].capital
        and words[at].word.lower() in _PLURALS
        and words[at - 1].word == "of"
        and words[at - 2].capital
    )


def _is_of_a_role(word: str) -> bool:
    return is_office(word) or word.lower() in _MODIFIERS


def _qualifies(token: Token) -> bool:
    lower = token.word.lower()
    if lower.removeprefix("ex-") in _MODIFIERS or is_office(token.word):
        return True
    if token.word in CALENDAR:
        return False
    return (token.capital and not token.opens) or token.word in ADJECTIVES


def apposition_after(words: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens (half-open) of a phrase behind the name that says who it is: ", mayor of Gdańsk,"."""
    at = last + 1
    if at >= len(words) or words[at].word not in {",", "("}:
        return None
    at += 1
    if at < len(words) and words[at].word.isdigit() and len(words[at].word) <= 2:
        at += 2
    end = _phrase_end(words, at)
    while at < end and words[at].word.lower() in _ARTICLES:
        at += 1
    if at < end and words[at].word.lower() in _NO_APPOSITION:
        return None
    head = next(
        (
            i
            for i in range(at, min(end, at + 7))
            if words[i].word.lower() not in _HONORIFICS and is_office(words[i].word)
        ),
        None,
    )
    if (
        head is None
        or words[head].word.lower() in _PLURALS
        or any(words[i].word.lower() in _VERBS_AFTER | _NO_APPOSITION for i in range(at, head))
        or any(_is_determined(words, i) for i in range(at + 1, head))
        or (head + 1 < len(words) and words[head + 1].word in {"'s", "’s"})
    ):
        return None
    while head + 1 < end and is_office(words[head + 1].word):
        head += 1
    if head + 1 < end and words[head + 1].capital and words[head + 1].joined:
        return None  # "..., President Duda": the next name, not this one
    return at, end


def _is_determined(words: Sequence[Token], at: int) -> bool:
    """Whether an article begins another phrase there, as in "stood silently beside her attorney"."""
    return words[at].word.lower() in _ARTICLES and words[at - 1].word not in {"of", "for", "and"}


def appointed(words: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens of the office that the person is said to take: "named Jana Roth, PhD, as head of sales"."""
    at = last + 1
    while (
        at < len(words) and at - last < _LONGEST_ROLE and (words[at].capital or words[at].word in {",", "."})
    ):
        at += 1
    if at + 1 >= len(words) or words[at].word != "as":
        return None
    start = at + 1 + (words[at + 1].word.lower() in _ARTICLES)
    end = _phrase_end(words, start)
    head = next((i for i in range(start, end) if is_office(words[i].word)), None)
    if head is None or words[head].word.lower() in _PLURALS:
        return None
    return (start, end) if all(_qualifies(words[i]) for i in range(start, head)) else None


def apposition_before(words: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The tokens of a phrase that the name itself explains: "the head of the bank, Okey Oramah, said"."""
    if first < 2 or words[first - 1].word != ",":
        return None
    if last + 1 < len(words) and words[last + 1].word not in {",", ".", ";", ")"}:
        return None
    start = first - 1
    while start > 0 and first - start < _LONGEST_ROLE and words[start - 1].word not in _STOPS:
        start -= 1
    head = next((i for i in range(first - 2, start - 1, -1) if is_office(words[i].word)), None)
    if head is None or words[head].word.lower() in _PLURALS:
        return None
    if words[last].word.lower() in ORGANISATION_NOUNS and any(
        words[at].word in {"of", "for", "at"} for at in range(head + 1, first - 1)
    ):
        return None  # "a spokesman for the trust, Northgate Health": whose spokesman
    at = _qualified_from(words, start, head)
    served = at - (at > start and words[at - 1].word.lower() in _ARTICLES)
    if served > start + 1 and words[served - 1].word in {"of", "for"} and is_office(words[served - 2].word):
        at = _qualified_from(words, start, served - 2)  # "the chief executive of the Northern Executive"
    while at > start and words[at].joined and words[at - 1].word.endswith(_ADJECTIVES):
        at -= 1
    determiners = _ARTICLES | {"'s", "’s"}
    if (
        at > start + 1
        and words[at - 1].word.endswith(("ing", "ed"))
        and words[at - 2].word.lower() in determiners
    ):
        at -= 1  # "the presiding judge"
    if words[at - 1].word.lower() not in determiners and not words[at].opens:
        return None
    return at, first - 1


def _qualified_from(words: Sequence[Token], start: int, head: int) -> int:
    """Where the words begin that belong to an office, not before `start`."""
    at = head
    while at > start and words[at].joined and _qualifies(words[at - 1]):
        at -= 1
    return at


def _phrase_end(words: Sequence[Token], at: int) -> int:
    end = at
    while end < len(words) and end - at < _LONGEST_ROLE:
        token = words[end]
        if token.word in _STOPS or token.word.lower() in _VERBS_AFTER or (token.opens and end > at):
            return end
        end += 1
    return end
