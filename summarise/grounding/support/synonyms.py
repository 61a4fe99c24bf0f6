"""Words that news texts use for one another.

A statement in other words than the text's is the rule, not the exception: "soared" for "rocketed", "vote"
for "election". A group holds what a reader takes as one in any news text. Numbers, units and names are in no
group, and no two opposites are in the same.
"""

from __future__ import annotations

GROUPS = """
abandon leave quit exit depart departure|accuse accusation blame fault charge
acquire acquisition buy purchase|agree agreement accord pact treaty|aid help assist assistance
aim goal target|aircraft airplane airliner jet|allow permit let authorise authorize|anger angry outrage fury
annual annually yearly|answer reply respond response|approve approval endorse back backing|area region zone
army military troops forces soldier|arrest detain detention apprehend custody|assail attack assault
attempt try bid effort|automobile auto car vehicle|ballot vote election poll|ban prohibit forbid
battle fight combat|beat defeat|begin start launch commence|big large huge|blast explosion explode detonate
boat ship vessel|boss chief leader director|build construct construction|business company firm corporation
call describe term label|cancel scrap|capture seize confiscate|child children boy girl kid
choose select pick|citizen resident inhabitant|cease stop halt|collect gather|complete finish conclude
concern worry fear|condemn denounce criticise criticize criticism|court tribunal|consider weigh
cooperate cooperation collaborate collaboration|country nation state|crowd throng|current present
cut reduce reduction lower slash|damage harm|oppose disapprove reject|problem trouble difficulty
danger risk threat hazard|debate discuss discussion
decide decision|decline decrease drop fall slump plunge tumble slide|demonstrate protest demonstration rally
deploy send|destroy ruin|disease illness sickness|discover find
drug medicine medication treatment therapeutic|doctor physician medic|dismiss sack oust expel|employ hire
employee worker staff personnel workforce|encourage urge|enemy rival opponent|establish found set
expand extend|expert specialist|farm farmer agricultural agriculture|film movie|flee escape
former ex previous|fund funding finance|gun firearm weapon|global worldwide international world|happen occur
hurt injure wound injury injuries|illegal unlawful|increase rise grow growth climb soar jump surge rocket
inquiry investigation investigate probe|intend intention plan|issue publish release
jail prison imprison imprisonment incarcerate|journalist reporter|jungle forest woods|keep retain
kill die mortality deadly fatal fatality lethal perish toll deceased|lead ahead
job post position role employment work|labour labor|law legislation legal|lawmaker legislator
lawyer attorney|location site place|long length|mandate order|meeting summit gathering|merge merger
new recent|noteworthy notable|near close|need require requirement|observe watch monitor see
obtain get receive|old aged age|output production produce|overall total|part portion share stake
percent percentage|photo photograph picture image|pledge promise vow|praise hail laud|prevent avert
prize award|probe inspect inspection|profit earnings earn|programme program scheme project
protect protection safeguard|prove proof|quake earthquake|raise lift|rebel insurgent guerrilla militant
refuse refusal reject rejection|remove removal|replace succeed successor|rescue save
restrict restriction limit limitation|reveal disclose|scientist researcher|serious severe grave|show display
speech address|spokesman spokeswoman spokesperson|spouse wife husband|suit lawsuit sue|storm hurricane
talk speak conversation|team side squad|test trial|town city|trade commerce commercial
travel trip journey voyage|victory win triumph|video footage|warn warning|worldwide global|wrong mistaken
abkommen vertrag vereinbarung|angreifen angegriffen angriff|ansicht meinung|anteil beteiligung
arbeitnehmer arbeiter beschäftigte mitarbeiter|auto wagen fahrzeug|beenden ende|beginnen beginn anfang
betriebsratschef betriebsratsvorsitzende|chef leiter vorsitzende|erhöhen erhöhung steigen anstieg zunehmen
fallen sinken|firma firmen unternehmen konzern
fordern fordert forderte forderten gefordert verlangen verlangt verlangte verlangten|gericht gerichtshof
getötet tote tod sterben starb|hilfe helfen unterstützen unterstützung|kaufen erwerben
kritik kritisieren rügen|verhaften festnehmen festgenommen|wahl abstimmung|academic scholar
accident incident mishap|admit admission confess confession acknowledge concede|airline carrier
alter change modify amend|announce announcement|appoint appointment nominate nomination|arrive arrival reach
assert insist contend affirm|atomic nuclear|author writer|baby infant newborn|band group
believe belief think|blaze fire flame|border frontier|carry transport|cash money|ceasefire truce armistice
celebrate celebration festivity commemorate|shut closure shutdown|college university|collide collision crash
competition contest championship tournament|conflict dispute row|contaminate contamination pollute pollution
continue proceed|convict conviction|cost price expense|create creation|crew crewmember crewman crewmen
crime offence offense|crude oil petroleum|date day|delay late postpone postponement defer
difficult hard tough|disappear disappearance vanish missing|disrupt disruption|electricity power
expect expectation anticipate forecast predict prediction|fast quick rapid swift|female woman|flood inundate
game match|gasoline petrol fuel|give provide grant offer hand supply|government authorities administration
harbor harbour port|highway motorway freeway|home house housing|host organise organize|immigrant migrant
important importance significant crucial key|infect infection|lorry truck|male man|newspaper daily paper
officer police policeman policewoman|owe debt|oversee supervise|prevail
pupil student schoolchild schoolchildren|rain downpour rainfall|road street
rule ruling verdict judgment judgement|salary wage|sea ocean|seller vendor|steal theft rob robbery burglary
strike walkout|teen teenager adolescent|use usage utilise utilize|vaccine vaccination jab inoculation
visit visitor attend attendance participant participate|want wish desire|wealthy rich
wed marry marriage wedding|weapons arms|absturz abstürzen abgestürzt|ankündigen angekündigt ankündigung
anzahl zahl|flugzeug maschine|fußballer spieler|heißen nennen|insasse passagier fluggast|kind kinder
leiche leichnam|land staat|mensch person|opfer betroffene|polizei polizist beamte
rücktritt zurücktreten zurückgetreten|schließen schließung|senden sender|sperren sperrung|straße autobahn
hospital hospitalise hospitalize|arrears unpaid owe overdue|television tv telecast|aircraft plane
nominee candidate contender|chairman chairwoman head|shake rattle jolt|rescue salvage|poison toxic
poll survey
parliament legislature|gunman shooter attacker assailant|hostage captive|kidnap abduct|bus coach
passenger traveller traveler|tourist holidaymaker|leak spill|tighten toughen|outbreak epidemic
compensate compensation reimburse refund|error blunder glitch malfunction
responsible liable|exempt exemption exception
enforce enforcement execute|judgement sentence|recall withdraw|stock shares equity|clash skirmish
dump discard
stage organize|edge brink|jobless unemployed unemployment|fine penalty|ease relax loosen|honour honor
detect detection|guard warden|abuse mistreat mistreatment|hide conceal|burn scorch|smuggle traffic
beben erdbeben erdstoß|stark schwer heftig|tote todesopfer menschenleben umgekommen|haus gebäude
schulleiter rektor direktor schuldirektor|jugendliche jugendlicher teenager|schießen schießerei
schule gymnasium
einsturz einstürzen eingestürzt|brand feuer brennen|überschwemmung hochwasser flut
räumen räumung geräumt evakuieren evakuierung evakuiert|entdecken entdeckung entdeckt
prüfen prüfung geprüft überprüfen überprüfung
untersuchen untersuchung untersucht ermitteln ermittlung ermittelt
genehmigen genehmigung genehmigt erlauben erlaubt erlaubnis zulassen
wachsen wachstum|sparen einsparung einsparen
gewinn profit überschuss|umsatz erlös|arbeitsplatz arbeitsplätze stelle stellen job
abbauen abbau abgebaut streichen kürzen kürzung|warnen warnung|gründen gründung gegründet
eröffnen eröffnung eröffnet|bauen gebaut errichten errichtung errichtet|zerstören zerstörung zerstört
beschädigen beschädigung schaden beschädigt|retten rettung gerettet|schützen schutz geschützt
präsident staatschef staatsoberhaupt|premier ministerpräsident regierungschef premierminister
abgeordnete parlamentarier|umfrage befragung|verhandeln verhandlung verhandelt|streik streiken gestreikt
demonstrieren demonstration demonstrant protest protestieren kundgebung|krankenhaus klinik|arzt mediziner
krankheit erkrankung|ursache grund|unklar ungeklärt|einwohner bewohner|preis auszeichnung|verein klub
mannschaft team elf|partie begegnung|niederlage verlieren|trainer coach|lkw lastwagen laster
soldat militär armee truppe streitkräfte|rebell aufständische|angriff attacke anschlag attentat
bombe sprengsatz|täter angreifer attentäter|anklage anklagen angeklagt|geldstrafe bußgeld
stürzen fallen|unfall unglück vorfall|verletzen verletzung verletzungen verletzte verletzt
verletzte verletzt|weiblich frau|weg unterwegs|wohnung haus
"""
"""Each between bars; where two groups share a word they are one."""
