"""Whether a statement has the opposite of a word of the words it rests on, in that word's place.

Two opposites in one sentence prove nothing: a place does. A word has taken its opposite's place where the
words next to it stand next to the opposite, or where one side has only the one and the other only the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import permutations

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.converses import is_converse
from summarise.grounding.support.sequence import is_turned_round
from summarise.grounding.words import FUNCTION_WORDS, NEGATIONS, REPORTING, meaning, words

_PREFIXES = ("un", "in", "im", "dis", "non", "il", "ir")
_NO_NEGATION = tuple(
    """discount discover discuss diseas disgust dismiss dispatch display dispos dissol distract distribut
    immigra impact imped import impos impress improv impuls inboard income incoming increas indeed indoor
    inflam inflow influ inform inhabit inland inmate inside insight inspir instal instead insur intak inten
    intone intrus invalua invent invers invest unions united until""".split()
)
"""Beginnings of words that begin like those with such a prefix, and deny nothing."""
_SHORTEST = 4
_REACH = 3
"""Words in which a negation stands before what it denies."""
_FAR, _NONE = 9, frozenset("none nobody niemand keiner keine keines".split())
"""So far these may stand before the verb."""
_PAIRS = """
rise fall|rose fell|rises falls|risen fallen|increase decrease|increased decreased|increases decreases
increasing decreasing|up down|more less|more fewer|higher lower|highest lowest|largest smallest
gain lose|gained lost|gains loses|win lose|won lost|wins loses|winning losing|profit loss|support oppose
supported opposed|supports opposes|accept reject|accepted rejected|accepts rejects|approve reject
approved rejected|before after|begin end|began ended|begins ends|start stop|started stopped|start end
open close|opened closed|open closed|arrive leave|arrived left|buy sell|bought sold|buys sells|allow ban
allowed banned|permitted banned|legal illegal|guilty innocent|convicted acquitted|arrested released
alive dead|early late|earlier later|first last|north south|east west|northern southern|eastern western
inside outside|include exclude|included excluded|enter leave|entered left|join leave|joined left
hired fired|strengthen weaken|strengthened weakened|expand shrink|grow shrink|grew shrank|improve worsen
improved worsened|major minor|majority minority|success failure|succeeded failed|attack defend
attacked defended|praised criticised|praised criticized|confirmed denied|defend criticise
defended criticised|praise condemn|praised condemned|welcome condemn|welcomed condemned|above below
maximum minimum|most least|most few|cheaper dearer|older younger|oldest youngest|good bad|better worse
best worst|true false|right wrong|strong weak|rich poor|public private|male female|former current
former present|war peace|friend enemy|ally enemy|remember forget|push pull|import export|imports exports
borrow lend|deposit withdraw|empty full|hot cold|safe dangerous|slow fast|over under|for against
with without|all some|all none|always never|always rarely|often rarely|only also|everybody nobody
both neither|son daughter|father mother|brother sister|husband wife|man woman|men women|boy girl
king queen|his her|he she|him her|himself herself|into out|domestic foreign|temporary permanent
same different|steigen fallen|stieg fiel|steigt fällt|mehr weniger|höher niedriger|gewann verlor
vor nach|für gegen|zustimmen ablehnen|nearest farthest|closest farthest
opponent supporter|small large|smaller larger|support disapprove
supports disapproves|supported disapproved
tighten loosen|tighten ease|tightened eased|create destroy|build demolish
repair damage|repaired damaged|raise lower|raised lowered|raises lowers|widen narrow|lengthen shorten
extend lift|extended lifted|extend shorten|impose lift|imposed lifted|freed jailed
release detain|released detained|soar plunge|soared plunged|deny admit|denied admitted|reveal conceal
revealed concealed|encourage discourage|encouraged discouraged|employed unemployed
give receive|gave received|gives receives|donate receive
donated received|donates receives|beschädigt repariert|verlängern aufheben|verlängert aufgehoben
freigesprochen verurteilt|eingestellt entlassen|erhöht gesenkt|erhöhen senken|gebilligt abgelehnt
angenommen abgelehnt|verkauft gekauft|gewonnen verloren|eröffnen schließen|eröffnet geschlossen
geöffnet geschlossen|öffnen schließen
einstellen aufnehmen|eingestellt aufgenommen|stop resume|stopped resumed|suspend resume|suspended resumed
close reopen|closed reopened|mit ohne|alle einige|zunächst zuletzt|größte kleinste|plus moins
gewinn verlust|gewinne verluste|überschuss defizit|positive negative|positiv negativ
stall continue|stalled continued|stalls continues|stop continue|stopped continued|collapse continue
collapsed continued|suspend continue|suspended continued|withdrew joined|withdrew entered|withdrew signed
left joined|absent present|abolish keep|abolished kept|scrap keep|scrapped kept|beat drew|won drew|lost drew
dafür dagegen|aktuell veraltet|aktuellen veralteten|aktuelle veraltete|current outdated
upheld overturned|upheld lifted|upheld quashed|upheld imposed|uphold overturn|uphold lift|uphold quash
offen gesperrt|offen geschlossen|schaffen streichen|schafft streicht|geschaffen gestrichen
avec sans|más menos|con sin|suspend extend|suspended extended|upload download|uploaded downloaded
upstream downstream|plaintiff defendant|landlord tenant|winner loser|buyer seller|host guest
wet dry|deep shallow|heavy light|optimistic pessimistic|surplus deficit|debtor creditor|inbound outbound
climb descend|climbed descended|dissolve found|ratify reject|ratified rejected|recruit dismiss
promote demote|promoted demoted|reinstate dismiss|reinstated dismissed|pass fail|passed failed
voluntary compulsory|voluntary mandatory|voluntary forced|optional mandatory|permanent temporary
urban rural|advance retreat|advanced retreated|accelerate slow|accelerated slowed|praise slam|praised slammed
applaud boo|applauded booed|lead trail|led trailed
overestimate underestimate|vermieter mieter|kläger beklagte|käufer verkäufer|arbeitgeber arbeitnehmer
freiwillig verpflichtend|vorübergehend dauerhaft|innerhalb außerhalb|städtisch ländlich
narrow clear|narrowly clearly|knapp deutlich|knapp klar|onshore offshore|indoor outdoor|online offline
hire dismiss|hired dismissed|postpone advance|double halve|doubled halved
verdoppelt halbiert|heed reject|heeded rejected
freeze thaw|froze thawed|unter über|below above|links rechts|morgens abends|minor serious|slightly seriously
mehrheit minderheit|jüngere ältere|jüngeren älteren|jüngerer älterer|jüngste älteste|jüngsten ältesten
"""
_CONTRADICTORY = """
live die|lived died|survived died|easy hard|easy difficult|leicht schwer|leicht schwergefallen
"""
"""Of these one is said by denying the other."""
_TRADING = frozenset(
    "buy bought buys sell sold sells sale lend lends lent borrow borrows borrowed give gives gave receive"
    "receives received donate donates donated".split()
)
_CONVERSE = frozenset("from by to".split())
"""With one of these on both sides trade is told from either end: "bought from her", "sold by her"."""
_ASSERTING = """will may|will might|will could|must may|must might|must could|must should|shall may
can might|will can"""
"""A verb that asserts, and one that leaves open: only the first in place of the second says too much."""
_BY_PLACE = frozenset(
    """his her he she him himself herself against for over under with without before after up down into
    out all some none most least few more less fewer only also both neither always often never
    rarely first last early late earlier later inside outside above below start end vor nach mit unter über
    ohne für gegen alle einige mehr weniger plus moins más menos avec sans con sin""".split()
)
"""Words that may stand in any sentence, whatever else it says: their place alone tells."""
_ALIKE = {
    meaning(one): meaning(other)
    for one, other in (("raise", "increase"), ("clear", "acquit"), ("admit", "confirm"))
}
_ONLY_THEN = re.compile(r"\b(?:erst|not until|only (?:on|in|at|from))\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:bis|until|till)\b", re.IGNORECASE)
_IN_TIME = frozenset("before after".split())
_LESSENING = re.compile(
    r"(?:declin|decreas|diminish|drop|fall|fell|lessen|los[est]|lower|reduc|verl(?:ier|or|ust)|weaken|weniger)\w{0,5}|less"
)
_BETWEEN = frozenset("in of the its his her their an im der des".split())
_PASSED_OVER = frozenset("be been also still now not the a an than".split())
_GENDERS = frozenset("his her he she him himself herself".split())


def _means(word: str) -> str:
    """What stands for a word and for what is its like where it has an opposite."""
    means = meaning(word)
    return _ALIKE.get(means, means)


def _table(couples: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for one, other in couples:
        table.setdefault(one, set()).add(other)
    return {word: frozenset(others) for word, others in table.items()}


def _couples(pairs: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (pair.split() for pair in re.split(r"[|\n]", pairs.strip()))]


_BOTH_WAYS = [each for one, other in _couples(_PAIRS) for each in ((one, other), (other, one))]
_OPPOSITES = _table(_BOTH_WAYS)
_DENIED_MEANINGS = _table(
    (_means(one), _means(other))
    for pair in _couples(_CONTRADICTORY)
    for one, other in (pair, tuple(reversed(pair)))
)
_OPPOSITE_MEANINGS = _table((_means(one), _means(other)) for one, other in _BOTH_WAYS if one not in _BY_PLACE)
_ASSERTED = _table(_couples(_ASSERTING))


def opposite(statement: str, passages: str) -> str | None:
    """Which word of `statement` says the opposite of one in `passages`, in words for a reader."""
    if is_told_from_its_end(statement, passages):
        return None
    said, there = _pieces(statement), _pieces(passages)
    known, mentioned = frozenset(there), frozenset(said)
    for at, word in enumerate(said):
        for other in sorted(_OPPOSITES.get(word, frozenset()) & known):
            if not _takes_place(word, other, said, at, there):
                continue
            same = word in _IN_TIME and is_turned_round(statement, passages)
            if not (same or is_converse(word, other, statement, passages)):
                return f"it says “{word}” where the cited words say “{other}”"
        for other in sorted(_ASSERTED.get(word, frozenset()) & known):
            if _takes_place(word, other, _meant(said), at, _meant(there)):
                return f"it says “{word}” where the cited words say “{other}”"
        if word not in known:
            for other in _with_or_without_prefix(word):
                if other not in known or other in mentioned or _is_denied(said, at):
                    continue
                if not any(_is_denied(there, place) for place, each in enumerate(there) if each == other):
                    return f"it says “{word}” where the cited words say “{other}”"
    return _opposite_meaning(without_idioms(statement), without_idioms(passages))


def is_told_from_its_end(one: str, other: str) -> bool:
    """Whether one says until when, and the other from when on: "closed until Monday", "opens only then"."""
    both = permutations((one, other))
    return any(_ONLY_THEN.search(opens) and _UNTIL.search(closes) for opens, closes in both)


def _is_denied(said: list[str], at: int) -> bool:
    """Whether a word is denied by one before it: "not very crowded", "none of the sailors was hurt"."""
    near, far = said[max(0, at - _REACH) : at], said[max(0, at - _FAR) : at]
    return not (NEGATIONS.isdisjoint(near) and _NONE.isdisjoint(far))


def _opposite_meaning(statement: str, passages: str) -> str | None:
    """A word of which only one side has the like, and only the other the opposite."""
    said, there = _pieces(statement), _pieces(passages)
    meant, known = _told(said), _told(there)
    for word in said:
        if word in _OPPOSITES and _means(word) not in known and _is_only_lessened(word, there):
            return f"it says “{word}” where the cited words say less of it"
    for means, word in meant.items() if NEGATIONS.isdisjoint([*said, *there]) else ():
        for other in sorted(_DENIED_MEANINGS.get(means, frozenset()) & known.keys() - meant.keys()):
            if means not in known:
                return f"it says “{word}” where the cited words say “{known[other]}”"
    for means, word in meant.items():
        for other in sorted(_OPPOSITE_MEANINGS.get(means, frozenset()) & known.keys()):
            converse = not _CONVERSE.isdisjoint(said) and not _CONVERSE.isdisjoint(there)
            same = (converse and word in _TRADING) or is_converse(word, known[other], statement, passages)
            if means not in known and other not in meant and not same:
                return f"it says “{word}” where the cited words say “{known[other]}”"
    return None


def _told(pieces: list[str]) -> dict[str, str]:
    """By meaning: the words that may stand in no sentence whatever it says, not denied nor taken back."""
    return {
        _means(word): word
        for at, word in enumerate(pieces)
        if word not in _BY_PLACE and not _is_lessened(pieces, at) and not _is_denied(pieces, at)
    }


def _is_lessened(said: list[str], at: int) -> bool:
    """Whether a word before one takes back what it says: "a decline in strength", "lose strength"."""
    before = [word for word in said[max(0, at - _REACH) : at] if word not in _BETWEEN]
    return bool(before) and _LESSENING.fullmatch(before[-1]) is not None


def _is_only_lessened(word: str, there: list[str]) -> bool:
    """Whether the words of the same meaning as one, but no verb like it, are all taken back."""
    same = [at for at, other in enumerate(there) if _means(other) == _means(word)]
    return bool(same) and all(there[at] not in _OPPOSITES and _is_lessened(there, at) for at in same)


def _pieces(text: str) -> list[str]:
    """The words in small letters, those of a compound one by one."""
    return [piece for word in words(text.lower()) for piece in re.split(r"['’-]", word) if piece]


def _meant(pieces: list[str]) -> list[str]:
    """Words of meaning by what they mean, the others as they are."""
    return [word if word in FUNCTION_WORDS else meaning(word) for word in pieces]


def _takes_place(word: str, other: str, said: list[str], at: int, there: list[str]) -> bool:
    """Whether a neighbour of `word`, at `at` of `said`, is there one of `other`, and not of `word`."""
    places = [place for place, each in enumerate(there) if each == other]
    own = [place for place, each in enumerate(there) if each == word]
    for step in (-1, 1):
        neighbour = _next(said, at, step)
        if neighbour not in FUNCTION_WORDS and any(_next(there, place, step) == neighbour for place in own):
            return False
    for step in (-1, 1):
        neighbour = _next(said, at, step)
        if neighbour is None or (neighbour in FUNCTION_WORDS and word not in _GENDERS):
            continue
        if neighbour in REPORTING:
            continue
        near_other = any(_next(there, place, step) == neighbour for place in places)
        if near_other and not any(_next(there, place, step) == neighbour for place in own):
            return True
    return False


def _next(pieces: list[str], at: int, step: int) -> str | None:
    """The word beside the one at `at`; what stands between a verb and its auxiliary is passed over."""
    at += step
    while 0 <= at < len(pieces) and pieces[at] in _PASSED_OVER:
        at += step
    return pieces[at] if 0 <= at < len(pieces) else None


def _with_or_without_prefix(word: str) -> Iterator[str]:
    for prefix in _PREFIXES:
        bare = word.removeprefix(prefix)
        if bare != word and len(bare) >= _SHORTEST and not word.startswith(_NO_NEGATION):
            yield bare
        if len(word) >= _SHORTEST and not (prefix + word).startswith(_NO_NEGATION):
            yield prefix + word
