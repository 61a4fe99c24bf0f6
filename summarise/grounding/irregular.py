"""Forms of English and German words that share too few letters to have one stem."""

from __future__ import annotations

_FORMS = """
airplane plane planes|arise arose arisen|beat beaten|become became|begin began begun|bite bit bitten
break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|cut|deal dealt
die died dying dead death|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fight fought
find found|flee fled|fly flew flown|freeze froze frozen|give gave given|go went gone|grow grew grown
hang hung|hear heard|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost loss
make made|meet met meeting|overcome overcame|ride rode ridden|ring rang rung|seek sought|sing sang sung
sleep slept|bear bore borne|bend bent|bleed bled|blow blew blown|breed bred|dig dug
drink drank drunk|speed sped|spring sprang sprung
stick stuck|swear swore sworn|swing swung|wake woke woken|weave wove woven
pay paid payment payments|rise rose risen|run ran|see saw seen|sell sold sale|send sent
shake shook shaken|shoot shot
shrink shrank shrunk|sink sank sunk|speak spoke spoken|spend spent|stand stood|steal stole stolen
strike struck stricken|swim swam|take took taken|teach taught|tear tore torn|think thought
throw threw thrown|wear wore worn|win won|withdraw withdrew withdrawn withdrawal|write wrote written
child children|foot feet|half halves|life lives|man men|person people|thief thieves|wife wives|woman women
frau frauen|gehalt gehälter gehältern|ertrinken ertrank ertranken ertrunken
bergen barg bargen geborgen bergung|bieten bot boten geboten|bleiben blieb blieben geblieben
brechen brach brachen gebrochen|bringen brachte brachten gebracht|fahren fuhr fuhren gefahren
fallen fiel fielen gefallen fällt|finden fand fanden gefunden|fliegen flog flogen geflogen flug
geben gab gaben gegeben gibt|gehen ging gingen gegangen|greifen griff griffen gegriffen
halten hielt hielten gehalten hält|kommen kam kamen gekommen|lassen ließ ließen gelassen
leiden litt litten gelitten erlitt erlitten|nehmen nahm nahmen genommen nimmt|rufen rief riefen gerufen
schlagen schlug schlugen geschlagen|schließen schloss schlossen geschlossen
schreiben schrieb schrieben geschrieben|sehen sah sahen gesehen sieht|sprechen sprach sprachen gesprochen
sprich spricht|stehen standen gestanden|steigen stieg stiegen gestiegen
sterben starb starben gestorben verstorben verstarb verstarben
tragen trug trugen getragen|treffen traf trafen getroffen trifft
verlieren verlor verloren|werfen warf warfen geworfen|ziehen zog zogen gezogen
beginnen begann begannen begonnen|binden gebunden|bitten baten gebeten|brennen brannte brannten gebrannt
denken dachte dachten gedacht|enden endete endeten geendet|dringen drang drangen gedrungen
empfehlen empfahl empfahlen empfohlen
entscheiden entschied entschieden|essen gegessen|fangen fingen gefangen|fließen flossen geflossen
gelingen gelang gelangen gelungen|gelten galten gegolten|geschehen geschah geschieht
gewinnen gewann gewannen gewonnen|graben grub gegraben|hängen hingen gehangen|heben hoben gehoben
helfen halfen geholfen hilft|kennen kannte kannten gekannt|laden luden geladen
laufen lief liefen gelaufen läuft|leihen lieh liehen geliehen|lesen lasen gelesen liest
liegen lagen gelegen|messen maßen gemessen
raten riet rieten geraten|reißen rissen gerissen|rennen rannte rannten gerannt
schaffen schuf schufen geschaffen|scheiden schied geschieden|scheinen schien schienen
schieben schob schoben geschoben
schießen schoss schossen geschossen schuss schüsse schüssen|schneiden schnitt schnitten geschnitten
schweigen schwieg schwiegen|senden sandte sandten gesandt|sinken sanken gesunken|sitzen saß saßen gesessen
springen sprang sprangen gesprungen|stechen stach stachen gestochen|stehlen stahl stahlen gestohlen stiehlt
stoßen stieß stießen gestoßen|streichen strich strichen gestrichen|streiten stritt stritten gestritten
treiben trieb trieben getrieben|treten trat traten getreten tritt|tun taten getan
verbieten verbot verboten|vergessen vergaß vergaßen|verschwinden verschwand verschwanden verschwunden
wachsen wuchs wuchsen gewachsen wächst|weisen wies wiesen gewiesen|wenden wandte wandten gewandt
werben warb geworben|wissen wusste wussten gewusst|zwingen zwang zwangen gezwungen
"""


def _groups(table: str) -> list[list[str]]:
    return [forms.split() for forms in table.strip().replace("\n", "|").split("|")]


IRREGULAR = {form: forms[0] for forms in _groups(_FORMS) for form in forms[1:]}
"""By each of them: the form that stands for all."""

_SPELT_ALIKE = """
aide aides|bare bares bared|care cares cared caring|career careers|fare fares|fate fates
hate hates hated hating
hope hopes hoped hoping|hug hugs hugged hugging|mine mines mined mining|pope popes|rape rapes raped raping
rate rates rated|robe robes|scare scares scared scaring|scrape scrapes scraped scraping|sever severs severed
sit sits sitting sat|suite suites|tape tapes taped taping|tube tubes|unite unites united uniting|voter voters
wine wines
"""
SPELT_ALIKE = {form: forms[0] for forms in _groups(_SPELT_ALIKE) for form in forms}
"""The same of words that only an ending tells from another: "aide" from "aid", "sit" from "site"."""
