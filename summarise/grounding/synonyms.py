"""Words that news texts use for one another.

A statement in other words than the text's is the rule, not the exception: "soared" for "rocketed", "vote"
for "election". A group holds what a reader takes as one in any news text. Numbers, units and names are in no
group, and no two opposites are in the same.
"""

from __future__ import annotations

GROUPS = """
abandon leave quit exit depart departure|accuse accusation blame|acquire acquisition buy purchase
agree agreement accord pact treaty|aid help assist assistance|aim goal target|aircraft airplane jet
allow permit let authorise authorize|anger angry outrage fury|annual yearly
answer reply respond response|approve approval endorse|area region zone
army military troops forces soldier|arrest detain detention|assail attack assault|attempt try bid effort
automobile auto car vehicle|ballot vote election poll|ban prohibit forbid|battle fight combat
beat defeat|begin start launch commence|big large huge|blast explosion explode|boat ship vessel
boss chief leader director|build construct construction|business company firm corporation
call describe term label|cancel scrap|capture seize confiscate|child boy girl kid|choose select pick
citizen resident inhabitant|cease stop halt|collect gather|complete finish conclude|concern worry fear
condemn denounce criticise criticize criticism|court tribunal|consider weigh
cooperate cooperation collaborate collaboration|country nation state|crowd throng|current present
cut reduce reduction lower slash|damage harm|danger risk threat hazard|debate discuss discussion
decide decision|decline decrease drop fall slump plunge tumble slide
demonstrate protest demonstration rally|deploy send|destroy ruin|disease illness sickness|discover find
drug medicine medication treatment therapeutic|doctor physician medic|dismiss sack|employ hire
employee worker staff|encourage urge|enemy rival opponent|establish found set|expand extend
expert specialist|farm farmer agricultural agriculture|film movie|flee escape|former ex previous
fund funding finance|gun firearm weapon|global worldwide international world|happen occur
hurt injure wound injury|illegal unlawful|increase rise grow growth climb soar jump surge rocket
inquiry investigation investigate probe|intend intention plan|issue publish release
jail prison imprison imprisonment|journalist reporter|jungle forest woods|keep retain|kill die mortality
lead ahead|job post position role|labour labor|law legislation legal|lawmaker legislator|lawyer attorney
location site place|long length|mandate order|meeting summit gathering|merge merger|new recent
noteworthy notable|near close|need require requirement|observe watch monitor see|obtain get receive
old aged age|output production produce|overall total|part portion share|percent percentage
photo photograph picture image|pledge promise vow|praise hail laud|prevent avert|prize award
probe inspect inspection|profit earnings|programme program scheme project|protect protection safeguard
prove proof|quake earthquake|raise lift|rebel insurgent guerrilla militant|refuse reject rejection
remove removal|replace succeed successor|rescue save|restrict restriction limit limitation
reveal disclose|scientist researcher|serious severe grave|show display|speech address
spokesman spokeswoman spokesperson|spouse wife husband|suit lawsuit sue|storm hurricane
talk speak conversation|team side squad|test trial|town city|trade commerce commercial
travel trip journey voyage|victory win|video footage|warn warning|worldwide global|wrong mistaken
abkommen vertrag vereinbarung|angreifen angegriffen angriff|ansicht meinung|anteil beteiligung
arbeitnehmer arbeiter beschäftigte mitarbeiter|auto wagen fahrzeug|beenden ende|beginnen beginn anfang
betriebsratschef betriebsratsvorsitzende|chef leiter vorsitzende|erhöhen steigen anstieg zunehmen
fallen sinken|firma unternehmen konzern
fordern fordert forderte forderten gefordert verlangen verlangt verlangte verlangten|gericht gerichtshof
getötet tote tod sterben starb|hilfe helfen unterstützen unterstützung|kaufen erwerben
kritik kritisieren rügen|verhaften festnehmen festgenommen|wahl abstimmung
"""
"""Each between bars; where two groups share a word they are one."""
