"""What is said in several words of which none means it: "lost their lives"."""

from __future__ import annotations

import re
from functools import lru_cache

_IDIOM_WORDS = {
    r"(?:no ?one|nobody|none|nothing) (?:but|other than|except)|(?:niemand|nichts) außer": "only",
    r"(?:lost?|losing|loses) (?:his|her|their|its) li(?:fe|ves)|pass(?:ed|es) away": "died",
    r"ums leben": "getötet",
    r"zu Schaden(?= (?:gekommen|kommen|kam|kamen)\b|[.,;]|$)": "verletzt",
    r"steh(?:t|en)(?: \w+)? nicht fest": "unklar",
    r"zum ersten Mal": "erstmals",
    r"step(?:s|ped|ping)? down": "resigned",
    r"call(?:s|ed|ing)? off": "cancelled",
    r"(?:comes?|coming|came) back": "returned",
    r"rul(?:es?|ed|ing) out": "excluded",
    r"puts? off|putting off": "postponed",
    r"br(?:ings?|ought|inging) forward": "advanced",
    r"turn(?:s|ed|ing)? down": "rejected",
    r"look(?:s|ed|ing)? into": "investigated",
    r"carr(?:y|ies|ied|ying) out": "conducted",
    r"(?:takes?|took|taken|taking) over": "acquired",
    r"(?:takes?|took|taken|taking) place": "happened",
    r"sets? up|setting up": "established",
    r"(?:gives?|gave|given|giving) up": "abandoned",
    r"shuts? down|shutting down": "closed",
    r"pull(?:s|ed|ing)? out": "withdrawn",
    r"(?:speaks?|spoke|spoken|speaking) out against": "criticised",
    r"on board": "aboard",
    r"(?:hard|difficult|too early) to (?:say|tell|know)": "unclear",
    r"came to an end|comes to an end": "ended",
    r"lays? off|laid off|laying off": "dismissed",
    r"(?:gets?|got|getting) rid of": "removed",
    r"break(?:s|ing)? down|broke(?:n)? down": "failed",
    r"find(?:s|ing)? out|found out": "discovered",
    r"(?:go(?:es|ing)?|went|gone) up": "rose",
    r"(?:go(?:es|ing)?|went|gone) down": "fell",
    r"point(?:s|ed|ing)? out": "said",
    r"(?:forc|push|kick|driv)(?:e|es|ed|ing)? out|driven out": "ousted",
    r"drop(?:s|ped|ping)? out|bow(?:s|ed|ing)? out": "withdrawn",
    r"ma(?:de|k(?:es?|ing)) public": "announced",
    r"(?:puts?|putting) forward": "proposed",
    r"(?:puts?|putting) out (?=(?:the|a) \w*(?:fire|blaze))": "extinguished ",
    r"(?:hits?|hitting|lash(?:es|ed|ing)?) out (?:at|against)": "criticised",
    r"(?:scal|par)(?:es?|ed|ing) back|cut(?:s|ting)? back(?: on)?": "reduced",
    r"(?:takes?|took|taken|taking) part": "participated",
    r"(?:takes?|took|taken|taking) to court": "sued",
    r"track(?:s|ed|ing)? down": "found",
    r"(?:brings?|brought|bringing) about": "caused",
    r"team(?:s|ed|ing)? up": "cooperated",
    r"speed(?:s|ed|ing)? up|sped up": "accelerated",
    r"wip(?:es?|ed|ing) out": "destroyed",
    r"sign(?:s|ed|ing)? up": "joined",
    r"hand(?:s|ed|ing)? over": "gave",
    r"pa(?:ys?|id|ying) back": "repaid",
    r"roll(?:s|ed|ing)? out": "introduced",
    r"ma(?:de|k(?:es?|ing)) (?:a|the|its|his|her|their) decision": "decided",
    r"ma(?:de|k(?:es?|ing)) sure": "ensured",
    r"in favou?r of": "supporting",
    r"in charge of": "leading",
    r"(?:comes?|came|coming|enter(?:s|ed|ing)?) into (?:force|effect)": "started",
    r"(?:takes?|took|taking) effect": "started",
    r"out of work": "unemployed",
    r"(?:tritt|trat|treten|getreten) in kraft|in kraft (?:tritt|treten|trat|getreten)": "beginnt",
    r"(?:erhob|erhebt|erheben|erhoben) anklage|anklage (?:erhoben|erhob|erheben)": "angeklagt",
    r"(?:übt|übte|übten|üben) kritik|kritik (?:geübt|üben)": "kritisiert",
    r"(?:trifft|traf|treffen|trafen) (?:die|eine|ihre|seine) entscheidung": "entscheidet",
    r"in brand (?:gesetzt|gesteckt|setzen|stecken|setzten|steckten)": "angezündet",
    r"zu ende (?:geht|ging|gegangen|gehen)|(?:geht|ging|gehen) zu ende": "endet",
    r"ins leben gerufen|ins leben rufen": "gegründet",
    r"in auftrag (?:gegeben|gab|geben|gibt)": "beauftragt",
    r"zur folge (?:hat|hatte|haben|hatten)": "bewirkt",
    r"(?:in frage|infrage) (?:gestellt|stellen|stellt)": "bezweifelt",
    r"(?:runs?|ran|running|stands?|stood) for (?=president|office|governor|mayor|senate)": "candidate ",
}
"""What is said in several words of which none means it, and the one word that does."""
_IDIOMS = tuple(
    (re.compile(rf"\b(?:{idiom})\b", re.IGNORECASE), word) for idiom, word in _IDIOM_WORDS.items()
)
_ANY_IDIOM = re.compile(rf"\b(?:{'|'.join(_IDIOM_WORDS)})\b", re.IGNORECASE)


@lru_cache(maxsize=256)
def without_idioms(text: str) -> str:
    """`text` with one word for each idiom: "died" for "lost their lives"."""
    if _ANY_IDIOM.search(text):
        for idiom, word in _IDIOMS:
            text = idiom.sub(word, text)
    return text
