"""Words of neighbouring meaning, of which a paraphrase may have one where the text has the other.

They are no synonyms: "deal" is near to "contract" and to "settlement", which are not near to each other. So a
word may be in several groups, none of which is joined with another. They tell only whether a statement speaks
of the same matter; who did what, and whether it is denied, is never asked of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from summarise.grounding.support.thesaurus import beside
from summarise.grounding.words import base, meaning

_GROUPS = """
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
zwingen zwang|attendance spectator crowd audience|streik ausstand arbeitskampf
zuhören verfolgen
"""
"""Each between bars."""


def _table(key: Callable[[str], str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _GROUPS.replace("\n", "|").split("|"):
        for word in group.split():
            found.setdefault(key(word), set()).update(map(meaning, group.split()))
    return {word: frozenset(meanings) for word, meanings in found.items()}


_TABLE, _BY_MEANING = _table(base), _table(meaning)


@lru_cache(maxsize=2**14)
def neighbours(word: str) -> frozenset[str]:
    """What the neighbours of `word`, which is in lower case, mean; empty where none is known."""
    return _TABLE.get(base(word), frozenset()) | frozenset(map(meaning, beside(word)))


def near(means: str) -> frozenset[str]:
    """What the neighbours of the words of German mean that mean `means`."""
    return _BY_MEANING.get(means, frozenset())
