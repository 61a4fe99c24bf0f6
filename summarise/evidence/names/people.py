"""Common nouns for people and bodies, by what they say of those they name."""

from __future__ import annotations

MILITARY = frozenset("forces troops soldiers army military servicemen military-personnel".split())
STATE_BODIES = frozenset(
    "intelligence government police parliament embassy navy ministry coastguard judiciary cabinet".split()
)
BODIES = frozenset(
    """
bureau board court tribunal jury panel committee council commission parliament senate assembly cabinet
government
ministry department agency regulator watchdog authority embassy army navy military police company firm
manufacturer retailer carrier airline bank insurer publisher broadcaster newspaper magazine startup start-up
supplier operator developer charity foundation organisation organization association federation league union
party coalition alliance opposition movement camp club team squad school college university institute
laboratory museum church hospital museum theatre orchestra band gang militia brigade battalion regiment
municipality monastery business courts committees councils municipalities schools colleges universities
hospitals companies firms banks airlines insurers manufacturers retailers newspapers charities unions
agencies groups gangs departments organisations organizations tribes crews force guard service
parties clubs teams churches businesses governments regulators suppliers
""".split()
)
"""Organised bodies: the text may call one of them by what it is alone, as "the court"."""

COMPOUND = {
    "force": frozenset("air police task border security expeditionary".split()),
    "guard": frozenset("coast national presidential border republican palace".split()),
    "service": frozenset(
        "security secret intelligence health weather rescue prison ambulance border fire police".split()
    ),
}
"""Nouns that name a body only with one of these before them: "air force", not "the force of the blast"."""
ANAPHORIC = frozenset(
    "company firm bank airline manufacturer retailer carrier insurer publisher broadcaster newspaper "
    "magazine "
    "supplier operator developer charity club team union party group agency organisation organization".split()
)
"""Bodies that a text names first and then calls by their noun."""

PLURAL = frozenset(
    """
officials authorities commanders officers leaders politicians lawmakers legislators senators diplomats
ministers prosecutors investigators researchers scientists experts analysts doctors engineers activists
protesters protestors demonstrators rebels insurgents militants fighters militia militias separatists
extremists terrorists gunmen hackers smugglers pirates refugees migrants immigrants asylum-seekers citizens
civilians nationals residents villagers inhabitants people students workers miners farmers fishermen women
men children journalists media voters soldiers veterans prisoners hostages detainees tourists passengers
families victims survivors athletes players fans companies banks firms airlines nations countries states
allies groups tribes minorities communities clerics priests bishops nuns judges lawyers agents spies
contractors mercenaries peacekeepers guards sailors pilots paratroopers special-forces negotiators
""".split()
)
SINGLE = frozenset(
    """
soldier officer official commander general fighter militant rebel insurgent gunman attacker assailant suspect
student teacher journalist reporter doctor nurse scientist researcher engineer activist protester diplomat
politician lawmaker prosecutor lawyer judge priest policeman policewoman man woman boy girl teenager citizen
refugee migrant driver pilot captain sailor worker miner farmer villager resident tourist witness survivor
victim hostage prisoner detainee spy agent hacker businessman dispatcher whistleblower
""".split()
)
UNNAMED_MANY = MILITARY | frozenset(
    """
passengers adults aides forecasters crew patients refugees migrants protesters protestors demonstrators rebels
militants
insurgents
police firefighters rescuers doctors scientists researchers investigators prosecutors authorities officials
residents villagers workers miners students teachers victims survivors hostages prisoners inmates soldiers
voters lawmakers tourists hikers divers climbers athletes players journalists activists pirates kidnappers
hackers fans supporters spectators shareholders investors customers consumers employees staff nurses farmers
fishermen pupils parents children families relatives mourners worshippers pilgrims believers monks nuns
priests bishops politicians councillors senators deputies ministers judges jurors lawyers experts economists
analysts engineers astronomers physicists biologists archaeologists historians writers editors reporters
artists musicians actors dancers singers drivers pilots cyclists runners swimmers sailors commuters
travellers travelers motorists pedestrians homeowners tenants landlords neighbours neighbors locals
islanders settlers nomads tribesmen herders rangers hunters poachers smugglers traffickers gunmen attackers
suspects thieves robbers burglars fraudsters defendants plaintiffs detainees deserters conscripts recruits
veterans guards officers detectives agents diplomats negotiators envoys delegates observers peacekeepers
paramedics volunteers donors astronauts cosmonauts candidates opponents critics campaigners unionists
strikers contestants civilians evacuees stowaways castaways expatriates immigrants asylum-seekers women men
girls boys teenagers guests vendors exhibitors visitors attendees celebrities bystanders onlookers crowds
crowd participants marchers looters rioters squatters cleaners builders traders brokers lenders borrowers
subscribers readers listeners viewers users gamers owners members bidders landowners commandos bandits
vigilantes
schoolgirls schoolboys shopkeepers dissidents seamen captives infants babies toddlers orphans widows
pensioners
retirees medics surgeons midwives dentists academics professors scholars undergraduates superintendents chefs
truckers dockers executives managers directors bosses bankers regulators informants warlords partisans
mercenaries jihadists coaches referees teammates skiers surfers scouts anglers miners loggers ranchers
shepherds
growers evacuees returnees deportees exiles elders imams rabbis archbishops cleaners settlers mediators
mothers fathers wives husbands sons daughters survivors couples colleagues outsiders newcomers buyers sellers
""".split()
)
"""People that a text may name by what they are alone, as "firefighters"."""

UNNAMED_ONE = frozenset(
    """
attacker assailant suspect gunman shooter dispatcher hijacker bomber kidnapper whistleblower driver pilot
captain teenager soldier victim baby infant child boy girl man woman patient passenger student pupil nurse
doctor surgeon hunter thief robber burglar fraudster hacker arsonist killer murderer defendant plaintiff
accused prisoner inmate hostage skipper cyclist pedestrian climber hiker swimmer diver survivor pensioner
officer teacher engineer fisherman policeman policewoman trucker midwife mother father
commander mechanic caretaker cleaner neighbour neighbor bystander stowaway tourist migrant refugee protester
priest imam monk nun
couple widow customer employee shopkeeper farmer judge coroner referee winner owner
""".split()
)
"""One person likewise, as "the attacker"."""

NOMINALISED = frozenset("dead wounded injured missing homeless unemployed bereaved displaced".split())
QUALITIES = frozenset(
    """
government senior top high-ranking local young old elderly armed wounded injured captured unnamed anonymous
unidentified
former retired elite special regular irregular foreign local regional federal national civilian military
ethnic white black female male opposition pro-government rebel displaced stranded masked
conservative liberal far-right far-left moderate radical democratic republican security air ground naval
riot border secret state public prime central
""".split()
)
"""What a text says of people before it says what they are."""
