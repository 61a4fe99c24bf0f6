"""Titles, offices and callings: the words that say what somebody is."""

from __future__ import annotations

from functools import lru_cache

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
player goalkeeper striker midfielder defender winger forward left-back right-back centre-back full-back
fly-half batsman bowler wicketkeeper quarterback pitcher captain coach trainer referee umpire swimmer runner
sprinter
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
redakteur redakteurin chefredakteur chefredakteurin herausgeber herausgeberin gründer gründerin kapitän
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
_GERMAN_OFFICES = (
    "minister", "ministerin", "präsident", "präsidentin", "chef", "chefin", "sprecher", "sprecherin",
    "kommissar", "kommissarin", "meister", "meisterin", "vorsitzende", "vorsitzender", "vorsitzenden",
    "kanzler", "kanzlerin", "anwalt", "anwältin", "verteidiger", "verteidigerin", "erin", "istin",
    "zeuge", "zeugin", "vorstand",
    "richter", "direktor", "leiter", "politiker", "politikerin",
    "experte", "expertin", "trainer", "forscher", "forscherin",
    "wissenschaftler", "wissenschaftlerin", "kandidat", "kandidatin",
    "abgeordnete", "abgeordneter", "sekretär",
    "geschäftsführer", "geschäftsführerin", "vertreter", "vertreterin", "mitarbeiter", "mitarbeiterin",
    "jurist", "beauftragte", "beauftragter",
)  # fmt: skip
_CALLINGS = ("maker", "keeper", "owner", "worker", "grower", "ologist", "ographer", "vendor", "holder")
"""How further nouns for people end: "winemaker", "shopkeeper", "beekeepers"."""
_MAKERS = ("carmaker", "automaker", "chipmaker", "drugmaker", "planemaker", "toymaker")
"""What is called so is a company."""
_SHORTEST_CALLING = 6
_GERMAN_OFFICE = 8
"""Letters; a noun of office that is longer is known by its end."""
OFFICES_OF_SEVERAL = frozenset(f"{office}s" for office in _OFFICES) - _OFFICES
"""What several people are: "councillors"."""


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
    return is_german_office(word)


def is_german_office(word: str) -> bool:
    """Whether it is a longer German noun that ends as one for an office: "Außenminister"."""
    return word[:1].isupper() and len(word) > _GERMAN_OFFICE and word.lower().endswith(_GERMAN_OFFICES)
