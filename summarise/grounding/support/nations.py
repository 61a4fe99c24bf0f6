"""One name for a country, its people and what is theirs: Belgium, Belgian, Belgians."""

from __future__ import annotations

import re

from summarise.evidence.names.gazetteer import COUNTRY_OF

_SHARED = frozenset("north south east west new northern southern republic islands guinea and of the".split())
_OTHER_WORDS = """
us u.s usa u.s.a america american americans states|uk u.k britain british briton britons kingdom
eu e.u europe european europeans|un u.n nations|spain spaniard|denmark dane|poland pole|sweden swede
turkey turk|england englishman|france frenchman|netherlands holland
"""
_IN_GERMAN = """
germany deutschland deutsch|france frankreich französisch franzose|italy italien italienisch italiener
spain spanien spanisch spanier|uk großbritannien britisch brite|england englisch engländer
austria österreich österreichisch österreicher|switzerland schweiz schweizerisch schweizer
poland polen polnisch|russia russland russisch russe|us amerika amerikanisch amerikaner us-amerikanisch
china chinesisch chinese|japan japanisch japaner|turkey türkei türkisch türke|ukraine ukrainisch ukrainer
netherlands niederlande niederländisch niederländer holländisch|belgium belgien belgisch belgier
denmark dänemark dänisch däne|sweden schweden schwedisch schwede|norway norwegen norwegisch norweger
finland finnland finnisch finne|greece griechenland griechisch grieche|hungary ungarn ungarisch ungar
czech tschechien tschechisch tscheche|iran iranisch iraner|iraq irak irakisch iraker|israel israelisch
syria syrien syrisch syrer|egypt ägypten ägyptisch ägypter|india indien indisch inder
iceland isländisch isländer
pakistan pakistanisch pakistaner|afghanistan afghanisch afghane|romania rumänien rumänisch rumäne
bulgaria bulgarien bulgarisch bulgare|croatia kroatien kroatisch kroate|serbia serbien serbisch serbe
portugal portugiesisch portugiese|ireland irland irisch|canada kanada kanadisch kanadier
mexico mexiko mexikanisch mexikaner|brazil brasilien brasilianisch brasilianer
argentina argentinien argentinisch argentinier|australia australien australisch australier
thailand thailändisch thailänder|algeria algerien algerisch algerier|tunisia tunesien tunesisch tunesier
morocco marokko marokkanisch marokkaner|libya libyen libysch libyer|lebanon libanon libanesisch libanese
jordan jordanien jordanisch jordanier|yemen jemen jemenitisch jemenit|kenya kenia kenianisch kenianer
nigeria nigerianisch nigerianer|ethiopia äthiopien äthiopisch äthiopier|congo kongo kongolesisch kongolese
vietnam vietnamesisch vietnamese|indonesia indonesien indonesisch indonesier|malaysia malaysisch malaysier
philippines philippinen philippinisch|korea koreanisch koreaner|georgia georgien georgisch georgier
armenia armenien armenisch armenier|azerbaijan aserbaidschan aserbaidschanisch
kazakhstan kasachstan kasachisch
belarus weißrussland belarussisch weißrussisch|estonia estland estnisch|latvia lettland lettisch
lithuania litauen litauisch|slovakia slowakei slowakisch slowake|slovenia slowenien slowenisch slowene
albania albanien albanisch albaner|macedonia mazedonien mazedonisch|cuba kuba kubanisch kubaner
venezuela venezolanisch venezolaner|chile chilenisch chilene|peru peruanisch peruaner
colombia kolumbien kolumbianisch kolumbianer|bolivia bolivien bolivianisch|myanmar birma birmanisch
cambodia kambodscha kambodschanisch|mongolia mongolei mongolisch|zimbabwe simbabwe simbabwisch
luxembourg luxemburg luxemburgisch|cyprus zypern zyprisch|rwanda ruanda ruandisch|chad tschad
tanzania tansania tansanisch|zambia sambia sambisch|mozambique mosambik|cameroon kamerun
somalia somalisch|sudan sudanesisch|uganda ugandisch|ghana ghanaisch|nepal nepalesisch
"""
_ENDING = re.compile(r"(?:in(?:nen)?|e[rsnm]?|n)$")


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for adjective, country in COUNTRY_OF.items():
        words = [word for word in country.casefold().split() if word not in _SHARED]
        table |= dict.fromkeys([*words, adjective.casefold().split()[-1]], words[-1] if words else "")
    for group in (_OTHER_WORDS + _IN_GERMAN).replace("\n", "|").split("|"):
        first = next(iter(group.split()), "")
        table |= dict.fromkeys(group.split(), table.get(first, first))
    return table


_NATIONS = _table()


def nation(word: str) -> str | None:
    """What stands for a country in whatever form `word`, without regard to case, names it."""
    folded = word.casefold()
    return (
        _NATIONS.get(folded)
        or _NATIONS.get(folded.removesuffix("s"))
        or _NATIONS.get(_ENDING.sub("", folded))
        or _NATIONS.get(folded.removesuffix("n"))
    )
