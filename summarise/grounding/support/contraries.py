"""Words by which it is said what is denied of others: who is not allowed is forbidden."""

from __future__ import annotations

from summarise.grounding.words import meaning

CONTRARY = {
    meaning(word): frozenset(map(meaning, others.split()))
    for word, others in {
        "allow": "prohibit ban forbid bar",
        "survive": "kill die",
        "überleben": "getötet sterben",
        "stay": "leave flee",
        "remain": "leave flee change",
        "keep": "cut lose dismiss fire leave close abandon",
        "bleiben": "verlassen gehen fliehen abbauen streichen",
        "erhalten": "abbauen streichen verlieren schließen",
        "behalten": "verlieren abgeben verkaufen",
        "absent": "attend appear come",
        "fernbleiben": "erscheinen kommen teilnehmen",
        "earlier": "first",
        "previous": "first",
        "früher": "erstmals",
        "reject": "accept approve agree support",
        "refuse": "accept agree want",
        "oppose": "support agree want",
        "deny": "confirm admit",
        "lack": "have receive",
        "ignore": "heed consider respond",
        "ablehnen": "zustimmen annehmen wollen",
        "infrage": "schließen ausschließen",
        "verweigern": "geben zustimmen",
        "win": "lose defeat",
        "succeed": "fail",
        "pass": "fail",
        "attend": "miss skip boycott",
        "avoid": "occur happen",
        "live": "die kill",
        "leben": "getötet sterben",
        "äußern": "schweigen",
        "comment": "silent decline",
        "easy": "hard difficult tough",
        "leicht": "schwer schwierig schwerfallen schwergefallen",
        "end": "undetermined indefinite unlimited",
        "set": "undetermined undecided unspecified indefinite",
        "name": "anonymous unidentified",
        "prevent": "occur happen",
        "want": "refuse uninterested unwilling",
        "reveal": "secret confidential withhold conceal",
    }.items()
}
"""By what one word means: what its contraries mean."""
