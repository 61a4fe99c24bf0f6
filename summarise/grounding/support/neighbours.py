"""Words of neighbouring meaning, of which a paraphrase may have one where the text has the other.

They are no synonyms: "deal" is near to "contract" and to "settlement", which are not near to each other. So a
word may be in several groups, none of which is joined with another. They tell only whether a statement speaks
of the same matter; who did what, and whether it is denied, is never asked of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summarise.grounding.words import base, meaning

_GROUPS = """
accommodate house|accompany escort|accumulate amass collect|achieve accomplish reach
additional extra further more|ad advert advertisement commercial|adequate sufficient enough|adjust adapt
adviser advisor aide counsellor|afraid fearful scared|alliance coalition bloc group|amid during
apologise apologize apology sorry regret|appeal plea ask call request|apartment flat home|applaud cheer
argue dispute quarrel row|assemble gather convene|assets holdings property|assign allocate allot
backlash outcry anger|bail bond|bankrupt insolvent bankruptcy|barrier obstacle hurdle|base headquarters
beg plead|behaviour behavior conduct|benefit advantage|bid offer tender proposal|bonus premium
breach violate violation infringe break|brief short|broadcast air transmit|budget spending|burden strain
campaign drive|careful cautious|catastrophe disaster calamity tragedy|ceremony service
charge fee cost price|charity charitable|cheap inexpensive|civilian people|clothes clothing garment
coast coastal shore seaside beach|command order instruct|committee panel commission body
compel force oblige make|complain complaint grievance criticise|compromise settlement settle deal
computer laptop|condition state|consent permission approval|consequence outcome result effect
consumer customer shopper buyer user client|contact touch talk|contract deal agreement order
contribute contribution donate donation give|correct accurate right|corrupt corruption graft bribery
curb limit restrict|curfew lockdown|dam reservoir|deadline cutoff|deadlock impasse stalemate
delegate representative envoy|demolish raze destroy|deport expel deportation|deputy vice
device gadget phone machine|diagnose diagnosis|diplomat ambassador envoy|disabled handicapped
discount rebate|dismantle disassemble|display exhibit exhibition|disperse scatter
distribute hand distribution give|divide split|donor giver|drug narcotic|duty obligation
dwelling residence home|earthquake tremor|edit revise|eligible entitled qualify
eliminate eradicate remove|embargo sanction|emergency crisis|emission pollution
emphasise emphasize stress underline underscore|equip equipment|escalate intensify|espionage spy spying
estimate reckon put|ethnic racial|evaluate assess assessment|evidence proof|examine inspect study
exceed surpass top|exile banish|experiment trial test|explain explanation say|exploit abuse
expose uncover reveal|extradite extradition|extreme severe|factory plant works|fault defect flaw
favour favor prefer support|fierce intense|fiscal financial|flaw weakness
forecast outlook projection project|foundation basis|founder creator|freeze suspend suspension
fraud scam|freedom liberty|freight cargo goods|frequent often|frighten scare|furious enraged angry
gang mob|garbage rubbish trash waste|genuine real authentic|goods commodity merchandise product ware
guarantee assurance assure|guideline recommendation|harass harassment|harvest crop|headline title
hearing session|helicopter chopper|heritage legacy|highlight point|hostile unfriendly
hunger starvation famine|illegal illicit|immediate instant prompt|imminent impending
improve enhance upgrade better|inaugurate inauguration open|incite provoke
income revenue turnover earnings|inform notify tell|informant source|inherit inheritance|initial first
initiate start|insult offend|insure insurance|interfere meddle interference
interim temporary provisional|interrupt disrupt|intervene intervention|invade invasion|invest investment
invite invitation|join enrol enlist enter|judge magistrate court|justice fairness|kit equipment
know aware learn|lack shortage scarcity need|landmark milestone|landslide mudslide
large massive enormous vast huge|latest recent new|launch introduce introduction start unveil
lawful legal|league division|lend loan|license licence permit permission|lifetime life|list name
locate situate|loot plunder|machine device|magazine journal paper|mainly mostly largely|maintain keep
majority most|manage run lead|manager director executive boss|manufacture produce make build|margin lead
massacre slaughter kill|mediate mediation|memorial monument|mend repair fix|merchant trader dealer
merge unite combine|method technique way|middle centre center|misuse abuse|moderate modest|motive reason
motorist driver|mourn mourning grieve|move relocate relocation shift transfer|mutual shared
native indigenous|navy naval|neighbor neighbour|network web|neutral impartial|normal usual ordinary
obvious clear|offence crime|office bureau|omit exclude leave|operate run operation
operator provider company|opinion view think|opponent critic|option choice alternative
organise organize arrange|origin source|outrage fury anger|overthrow topple oust|overturn capsize
overtake pass|owner own proprietor possess|pain suffering|pardon amnesty clemency
participant competitor contestant entrant|partner spouse|patrol guard|pause break
penalise punish punishment|pension retirement retire|perform performance|permanent lasting
persuade convince|phase stage|phone telephone smartphone mobile handset|pitch field
plaintiff complainant|plot conspiracy conspire|plunge dive fall|policy strategy|politician lawmaker mp
postpone defer delay|poverty poor|preliminary initial first|prepare preparation ready
presence attendance|preserve conserve keep|press media|previous earlier former|primary main
privacy confidentiality|proceeds revenue|profession occupation job|progress advance|prominent leading
prosecute prosecution charge trial|prosperous wealthy|publicity advertising|purpose aim goal
quantity amount|query question|quota limit|race contest|radio broadcaster station|raid storm
railway railroad rail train|rank rate|ratify ratification approve|ration allowance|reach attain
react respond reaction response|realistic feasible|rebuild reconstruct reconstruction
rebuke reprimand criticise|recession downturn slump|recommend advise suggest|record register
recover recovery|recruit hire|redundancy layoff job|refer mention|referee umpire|reform overhaul change
refrain abstain|refugee asylum migrant|regulator watchdog authority|reinforce strengthen
relation relationship tie|relative family kin|relief aid|religion religious faith
reluctant unwilling hesitant|remember recall|remembrance commemoration|remote distant|renew extend
rent lease|repair renovate renovation|repeal abolish|replacement substitute|reputation standing
resemble similar|reserve backup|resist oppose resistance|resolve solve|restore reinstate|resume restart
retail shop store|retailer seller|retaliate retaliation revenge|retreat withdraw|review reassess study
revise revision change|revolt uprising rebellion|reward bounty|riot unrest disturbance
risk endanger danger|rocket missile|route path way|royal monarch|rumour speculation|rural countryside
sanction penalty|scarce rare|seat constituency|secret confidential private|section segment part
secure obtain win get|security safety safe|segregate segregation|select elect choose|senior top
separate apart|settle settlement agree|shareholder stockholder investor|shelter refuge|shield protect
shipment delivery|similar alike like|site venue place|skill ability|slogan motto|smoke fumes
soldier trooper serviceman|sole only single|solution answer|spark trigger cause
spectator viewer audience onlooker|speed pace|spread expand|squad unit|staff crew worker|standard norm
starve hunger|statue monument|steep sharp|strand maroon|strict tough|structure construction building
struggle battle fight|subsidy grant funding aid support|substantial considerable large|suburb outskirts
suffer sustain endure|suffocate choke|suggest propose|suitable appropriate|summon call|supplier vendor
supply deliver delivery provide|suppress crush|surgery operation|surrender capitulate|surround encircle
survive survival survivor|suspect suspicion|sympathy condolence|symptom sign|tackle address
tactic strategy|tariff duty customs|task job|teach teacher instruct|temporary short
tense strained tension|terrible awful|territory land|terror terrorism terrorist
testify testimony witness evidence|theory hypothesis|threaten threat warn|timetable schedule|title crown
torture abuse|town municipality|trace track|transfer move|transform change|treat cure treatment care
trophy cup|trust confidence|turmoil chaos|turnout participation|type kind sort|typhoon cyclone
ultimate final|unanimous agreed|undergo experience|unify unite|upcoming forthcoming next|urgent pressing
vacant empty|value worth cost|vandalise vandalize vandalism|version edition|veteran former
victim casualty dead|virus pathogen disease|visible seen|vital essential key|volunteer voluntary
wage pay|wait await|warrant order|wave surge|weaken undermine|website site page|welfare benefit
widespread common|worship prayer pray|wreck wreckage debris|youth young|need must wait lack require
plan intend want hope aim wish|evaluate study examine assess analyse analyze
team researcher scientist group|rest other remain|help support back assist
lead head mayor chair run chief president|fire sack dismiss|quit resign step|jail sentence
unclear vary differ unknown|question doubt|doubt sceptic skeptic scepticism|insist maintain stress
promise offer pledge|examine assess|scrap abolish remove drop axe cancel|boost raise increase lift
cut reduce lower|hit strike affect|hurt harm affect|book reserve|plane aircraft jet airliner
car automobile vehicle|ship vessel boat ferry|test exam examination|error fault mistake glitch bug
software program programme code|wrong false incorrect misreport misreported|show report display
customer consumer passenger|money fund cash|year annual|old aged|kid child|cop police|name call
title name|go travel|say warn|loss lose|vote poll election ballot|rule order judgment court judge bar
fluggast passagier reisende insasse|streik konflikt streit|einwohner bewohner leben wohnen
fluggesellschaft fluglinie airline|appellieren bitten auffordern aufrufen appell ersuchen
helfen hilfe beteiligen unterstützen|medizin medikament arznei|knapp gering wenig mangel
essen nahrung nahrungsmittel lebensmittel|ablehnen abgelehnt zurückweisen verweigern
absagen abgesagt ausfallen|angestellte beschäftigte mitarbeiter|anschluss folge
antwort reagieren reaktion|anwohner bewohner nachbar|arbeiten tätig|auflösen auflösung
aufnehmen beginnen starten|aufgeben einstellen|ausbauen erweitern ausweiten|ausgaben kosten
auslösen verursachen|ausschuss gremium kommission|aussehen wirken|aussetzen stoppen unterbrechen
auswirkung folge|bau errichten errichtung entstehen|beantragen antrag fordern|bedarf benötigen brauchen
bedrohen drohen|beenden einstellen|befragen umfrage|begrenzen beschränken einschränken|begründen grund
behörde amt|beitragen beitrag|bekannt mitteilen verkünden|belasten belastung
benachbart ansässig nahe umliegend|beraten beratung|berater experte|beruf arbeit
beschließen beschluss entscheiden entscheidung|beschwerde klage|besitzen gehören besitz eigentümer
besuchen besuch offen nutzen|betreiben betreiber|betrug betrügen|beurteilen bewerten|beweis beleg
bewerben bewerbung kandidat|bild foto aufnahme|billig günstig|boden grund
brauchen benötigen warten bedarf|bürger einwohner|darstellen zeigen|drittel teil|durchführen stattfinden
ehemalig früher|einfluss auswirken|einführen einführung|einigen einigung|einkommen lohn gehalt
einrichtung institut anstalt|einsatz einsetzen|eltern familie|empfehlen rat raten|entlassen kündigen
entschädigen entschädigung|entwickeln entwicklung|ergebnis resultat|erhalten bekommen empfangen
erinnern gedenken|erfolg siegen gewinnen|erlaubnis genehmigung|ersetzen ersatz|erwarten rechnen
fabrik werk|fachmann experte|fehler versehen panne|fest feier feiern|fest klar|feuerwehr löschen
fisch fischerei fischfang|flucht fliehen flüchten|fördern förderung unterstützen zuschuss
forschen forscher wissenschaftler wissenschaft|frist zeit|führen leiten|gebäude haus|gefahr risiko
gefährden bedrohen|gegner kritiker|geld mittel|gemeinde ort stadt|gericht richter urteil|gesetz recht
gespräch reden verhandlung|gewalt angriff|größe fläche|händler verkäufer|hoffen wünschen
interesse nachfrage|jagd jagen fang|jugendlich jung|kampf kämpfen|kandidat bewerber|kauf kaufen erwerb
klage klagen|kosten preis|kritisch kritik|kunde verbraucher|künstler maler|lager vorrat|land staat
landwirt bauer|lehrer pädagoge|leistung leisten|leiter chef direktor vorsitzende|lohn gehalt
markt nachfrage absatz|maßnahme schritt|meinung ansicht|menge zahl|merkmal zeichen|mieten miete
minister ressortchef|mitglied angehörige|mittel geld|mögen gefallen|möglich können|mord ermorden töten
nachfolger nachfolgen|nutzen gebrauchen verwenden|öffentlich bekannt|opfer tote|ort stelle platz
partei fraktion|plan planen vorhaben beabsichtigen|preis kosten|projekt vorhaben|problem schwierigkeit
produzieren herstellen produktion|prozess verhandlung verfahren|qualität güte|regel vorschrift
regierung kabinett|reise reisen|richtig korrekt|rücken verlegen|ruhe still|schaden beschädigen
schätzen vermuten|schiff boot dampfer|schlagen besiegen siegen|schuld verantwortlich|schwierig schwer
see meer|selten rar|sicher sicherheit|sinken zurückgehen|sitzen haft gefängnis|sorge befürchten furcht
spiel partie|staat land|stadt kommune|stark kräftig|starten beginnen|stehlen diebstahl rauben raub
stellen setzen|steuer abgabe|stoppen anhalten|streit konflikt|suchen fahnden|tarif lohn
tat verbrechen straftat|teil anteil|telefon handy|termin datum|tier wal|töten erschießen umbringen jagen
transport transportieren|treffen begegnen|übernehmen übernahme|umzug umziehen verlegen
unterkunft wohnung|unterricht schule|untersagen verbieten verbot|unterschied verschieden|urlaub ferien
vater eltern|veranstaltung treffen|verband organisation|verbieten untersagen|verbessern verbesserung
verbrauch verbrauchen|vereinbaren vereinbarung|verhindern stoppen|verkauf verkaufen|verlassen gehen
vermissen verschwinden|vermuten annehmen|verschieben vertagen|versprechen zusagen|vertreten vertreter
verurteilen urteil|vorschlag vorschlagen|vorwurf vorwerfen beschuldigen|wachsen steigen|waffe gewehr
wahl abstimmen|warnen hinweisen|wetter klima|wichtig bedeutend|widerstand protest|wirtschaft ökonomie
wissen kennen|wohnen leben|zahlen bezahlen|zeigen präsentieren|zeitung blatt|ziel zweck
zurückkehren rückkehr heimkehr|zusage versprechen|zusammenarbeit kooperation|zustimmen billigen
zwingen zwang
"""
"""Each between bars."""


def _table(key: Callable[[str], str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _GROUPS.replace("\n", "|").split("|"):
        for word in group.split():
            found.setdefault(key(word), set()).update(map(meaning, group.split()))
    return {word: frozenset(meanings) for word, meanings in found.items()}


_TABLE, _BY_MEANING = _table(base), _table(meaning)


def neighbours(word: str) -> frozenset[str]:
    """What the neighbours of `word`, which is in lower case, mean; empty where none is known."""
    return _TABLE.get(base(word), frozenset())


def near(means: str) -> frozenset[str]:
    """What the neighbours of the words mean that mean `means`."""
    return _BY_MEANING.get(means, frozenset())
