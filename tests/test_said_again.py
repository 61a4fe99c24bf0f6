"""What a sentence of news says, said again as an editor would: active for passive, a noun for a verb."""

from __future__ import annotations

import pytest

from tests.stating import objection


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The council approved the budget on Tuesday.",
            "On Tuesday the budget was approved by the council.",
        ),
        (
            "Mayor Anna Holt opened the new library on Friday.",
            "The new library was opened by Mayor Holt on Friday.",
        ),
        (
            "The storm killed three people and injured twelve.",
            "Three people died in the storm and twelve were hurt.",
        ),
        (
            "Police arrested a 34-year-old man after a shop in Leeds was robbed.",
            "A man aged 34 was arrested after a robbery at a shop in Leeds.",
        ),
        (
            "The airline cancelled 40 flights because of fog.",
            "Because of fog, 40 flights were cancelled by the airline.",
        ),
        (
            "The company reported a loss of 12 million euros for 2024.",
            "For 2024 the company posted a loss of 12 million euros.",
        ),
        (
            "The company reported a loss of 12 million euros for 2024.",
            "The company lost 12 million euros in 2024.",
        ),
        (
            "The union said it would strike on Monday unless talks resumed.",
            "If talks do not resume, the union will strike on Monday, it said.",
        ),
        ("The bridge has been closed since March.", "The bridge closed in March and is still closed."),
        (
            "The museum, which opened in 1921, attracts 200,000 visitors a year.",
            "Some 200,000 people a year visit the museum, opened in 1921.",
        ),
        (
            "Researchers at Leeds University found that the drug halves the risk of stroke.",
            "The drug halves the risk of stroke, according to researchers at Leeds University.",
        ),
        (
            "The minister denied that he had known of the plan.",
            "The minister said he had not known of the plan.",
        ),
        (
            "The firm plans to build a plant in Ohio by 2027.",
            "By 2027 the firm wants to have a plant in Ohio.",
        ),
        (
            "The fire destroyed the church, but nobody was hurt.",
            "No one was injured in the fire, which destroyed the church.",
        ),
        (
            "Prices rose 3 percent in June, down from 4 percent in May.",
            "Inflation slowed to 3 percent in June from 4 percent in May.",
        ),
        (
            "The court sentenced him to six years in prison for fraud.",
            "He got six years in prison for fraud.",
        ),
        (
            "The ferry ran aground near Skagen with 120 people on board.",
            "Near Skagen a ferry carrying 120 people ran aground.",
        ),
        (
            "The school will reopen on 5 May, the head teacher Paula Reed said.",
            "Head teacher Paula Reed said that the school will reopen on 5 May.",
        ),
        (
            "The band cancelled its tour after the singer fell ill.",
            "The band's tour was called off because the singer fell ill.",
        ),
        (
            "She was born in Lyon and moved to Paris in 1998.",
            "Born in Lyon, she has lived in Paris since 1998.",
        ),
        ("The team lost the final 2-1 to Norholt.", "Norholt won the final 2-1."),
        ("The president vetoed the bill on Friday.", "The bill was vetoed by the president on Friday."),
        (
            "The volcano erupted for the first time in 60 years.",
            "It was the volcano's first eruption in 60 years.",
        ),
        (
            "The trial was postponed until September at the request of the defence.",
            "At the defence's request the trial was put off until September.",
        ),
        (
            "The hospital said that all patients had been moved to safety.",
            "All patients were brought to safety, the hospital said.",
        ),
        ("Doctors advised against the operation.", "Doctors did not recommend the operation."),
        (
            "Der Rat genehmigte am Dienstag den Haushalt.",
            "Am Dienstag wurde der Haushalt vom Rat genehmigt.",
        ),
        (
            "Bürgermeisterin Anna Holt eröffnete am Freitag die neue Bibliothek.",
            "Die neue Bibliothek wurde am Freitag von Bürgermeisterin Holt eröffnet.",
        ),
        (
            "Bei dem Sturm starben drei Menschen, zwölf wurden verletzt.",
            "Der Sturm forderte drei Tote und zwölf Verletzte.",
        ),
        ("Die Polizei nahm einen 34-jährigen Mann fest.", "Ein 34-Jähriger wurde festgenommen."),
        ("Die Fluggesellschaft strich wegen Nebels 40 Flüge.", "Wegen Nebels fielen 40 Flüge aus."),
        (
            "Das Unternehmen meldete für 2024 einen Verlust von 12 Millionen Euro.",
            "2024 machte das Unternehmen 12 Millionen Euro Verlust.",
        ),
        (
            "Die Gewerkschaft will am Montag streiken, falls die Gespräche nicht fortgesetzt werden.",
            "Werden die Gespräche nicht fortgesetzt, streikt die Gewerkschaft am Montag.",
        ),
        ("Die Brücke ist seit März gesperrt.", "Seit März ist die Brücke gesperrt."),
        (
            "Das Museum wurde 1921 eröffnet und zählt 200.000 Besucher im Jahr.",
            "Das 1921 eröffnete Museum hat jährlich 200.000 Besucher.",
        ),
        (
            "Der Minister bestritt, von dem Plan gewusst zu haben.",
            "Der Minister sagte, er habe von dem Plan nichts gewusst.",
        ),
        (
            "Die Firma plant, bis 2027 ein Werk in Halle zu bauen.",
            "Bis 2027 will die Firma ein Werk in Halle bauen.",
        ),
        (
            "Das Feuer zerstörte die Kirche, verletzt wurde niemand.",
            "Bei dem Feuer, das die Kirche zerstörte, gab es keine Verletzten.",
        ),
        (
            "Das Gericht verurteilte ihn wegen Betrugs zu sechs Jahren Haft.",
            "Wegen Betrugs muss er sechs Jahre in Haft.",
        ),
        (
            "Die Fähre lief mit 120 Menschen an Bord vor Skagen auf Grund.",
            "Vor Skagen lief eine Fähre mit 120 Passagieren auf Grund.",
        ),
        (
            "Die Schule öffnet am 5. Mai wieder, sagte Schulleiterin Paula Reed.",
            "Schulleiterin Paula Reed sagte, die Schule öffne am 5. Mai wieder.",
        ),
        (
            "Die Stadt hat 4.500 Einwohner, ein Drittel ist älter als 65.",
            "Von den 4.500 Einwohnern der Stadt ist ein Drittel über 65.",
        ),
        (
            "Sie wurde in Lyon geboren und zog 1998 nach Paris.",
            "1998 zog die in Lyon geborene Frau nach Paris.",
        ),
        (
            "Das Unternehmen streicht 500 Stellen, etwa ein Zehntel der Belegschaft.",
            "500 Arbeitsplätze fallen weg, rund ein Zehntel.",
        ),
        (
            "Der Vulkan brach zum ersten Mal seit 60 Jahren aus.",
            "Erstmals seit 60 Jahren ist der Vulkan ausgebrochen.",
        ),
        (
            "Der Prozess wurde auf Antrag der Verteidigung auf September verschoben.",
            "Auf Antrag der Verteidigung beginnt der Prozess erst im September.",
        ),
        (
            "Alle Patienten seien in Sicherheit gebracht worden, teilte die Klinik mit.",
            "Die Klinik teilte mit, dass alle Patienten in Sicherheit sind.",
        ),
        (
            "Der Konzern verkaufte seine Tochter für 30 Millionen Euro an einen Investor.",
            "Ein Investor kaufte die Tochter des Konzerns für 30 Millionen Euro.",
        ),
        (
            "Die Ministerin kündigte an, die Renten im Juli zu erhöhen.",
            "Im Juli sollen die Renten steigen, kündigte die Ministerin an.",
        ),
        (
            "Gegen den Abriss stimmten 23 der 40 Ratsmitglieder.",
            "23 von 40 Ratsmitgliedern lehnten den Abriss ab.",
        ),
        (
            "Forscher der Uni Kiel fanden heraus, dass das Mittel das Risiko halbiert.",
            "Nach Erkenntnissen der Uni Kiel halbiert das Mittel das Risiko.",
        ),
        ("Der Fahrer des Lastwagens blieb unverletzt.", "Der Lastwagenfahrer wurde nicht verletzt."),
        ("Im Hafen liegen derzeit zwölf Schiffe.", "Zwölf Schiffe liegen zurzeit im Hafen."),
        ("Die Zahl der Anträge ging um die Hälfte zurück.", "Die Zahl der Anträge hat sich halbiert."),
        (
            "Der Streik der Lokführer begann am Montag um 2 Uhr und soll bis Freitag dauern.",
            "Seit Montag, 2 Uhr, streiken die Lokführer; bis Freitag soll der Ausstand dauern.",
        ),
        (
            "Ministerpräsident Karl Voss sagte am Mittwoch in Kiel, das Land werde 200 Lehrer einstellen.",
            "Das Land stellt 200 Lehrer ein, sagte Ministerpräsident Voss am Mittwoch in Kiel.",
        ),
        (
            "Bei einem Unfall auf der A7 sind am Sonntag zwei Menschen ums Leben gekommen.",
            "Zwei Menschen starben am Sonntag bei einem Unfall auf der A7.",
        ),
        (
            "Die Stadt will das alte Rathaus für vier Millionen Euro sanieren.",
            "Für vier Millionen Euro soll das alte Rathaus saniert werden.",
        ),
        (
            "Der Umsatz stieg im ersten Quartal um acht Prozent auf 2,1 Milliarden Euro.",
            "Im ersten Quartal setzte die Firma 2,1 Milliarden Euro um, acht Prozent mehr.",
        ),
        (
            "Der Verein trennte sich nach drei Niederlagen von Trainer Jens Kraft.",
            "Nach drei Niederlagen entließ der Verein Trainer Jens Kraft.",
        ),
        (
            "Die Opposition kritisierte den Entwurf als unsozial.",
            "Unsozial nannte die Opposition den Entwurf.",
        ),
        (
            "Das Schiff soll im Herbst 2026 fertig sein, zwei Jahre später als geplant.",
            "Mit zwei Jahren Verspätung soll das Schiff im Herbst 2026 fertig werden.",
        ),
        (
            "Die Feuerwehr rettete eine Katze von einem Dach.",
            "Eine Katze wurde von der Feuerwehr vom Dach geholt.",
        ),
        ("Der Angeklagte schwieg zu den Vorwürfen.", "Zu den Vorwürfen äußerte sich der Angeklagte nicht."),
        (
            "Rund 3000 Menschen demonstrierten in Bonn gegen die Kürzungen.",
            "In Bonn protestierten etwa 3000 Menschen gegen die Kürzungen.",
        ),
        ("Der Film gewann den Preis als beste Komödie.", "Als beste Komödie wurde der Film ausgezeichnet."),
        ("Die Regierung senkt die Steuer auf Strom ab Januar.", "Ab Januar sinkt die Stromsteuer."),
        (
            "Die Partei hat nach eigenen Angaben 12.000 Mitglieder.",
            "Die Partei zählt laut eigenen Angaben 12.000 Mitglieder.",
        ),
        (
            "Der Flughafen bleibt bis Mittwochmittag geschlossen.",
            "Erst am Mittwochmittag öffnet der Flughafen wieder.",
        ),
        ("Der 17-jährige Fahrer hatte keinen Führerschein.", "Der Fahrer, 17, besaß keinen Führerschein."),
        (
            "Die Archäologen fanden unter dem Markt Reste einer Kirche aus dem 9. Jahrhundert.",
            "Unter dem Markt wurden Überreste einer Kirche des 9. Jahrhunderts entdeckt.",
        ),
        ("Die Bank schließt 40 ihrer 120 Filialen.", "Von 120 Filialen der Bank werden 40 geschlossen."),
        (
            "Der Präsident unterzeichnete das Gesetz noch am Abend.",
            "Noch am selben Abend hat der Präsident das Gesetz unterschrieben.",
        ),
        (
            "The governor signed the bill into law on Thursday evening.",
            "On Thursday evening the bill became law with the governor's signature.",
        ),
        (
            "The factory's 300 workers were told on Monday that it would close in June.",
            "The factory will close in June, its 300 workers learned on Monday.",
        ),
        ("The novel, her third, won the Aldous Prize.", "Her third novel was awarded the Aldous Prize."),
        (
            "Smith, who had led the party since 2015, stepped down on Sunday.",
            "Smith resigned on Sunday after leading the party since 2015.",
        ),
        (
            "The lake's water level has fallen by two metres since 2010.",
            "Since 2010 the level of the lake has dropped two metres.",
        ),
        ("The rescue of the miners took nine hours.", "It took nine hours to rescue the miners."),
        ("Voters rejected the proposal by a wide margin.", "The proposal was clearly rejected by voters."),
        (
            "The agency fined the company $2 million for polluting the river.",
            "The company must pay a $2 million fine for polluting the river.",
        ),
        ("A spokesman for the ministry declined to comment.", "The ministry would not comment."),
        ("The virus was first detected in 2012 in bats.", "The virus was discovered in bats in 2012."),
        (
            "The new line will link Dorvik and Holm in 40 minutes.",
            "Trains will take 40 minutes between Dorvik and Holm on the new line.",
        ),
        (
            "The actor was found dead at his home in Bath on Saturday.",
            "On Saturday the actor was found dead in his house in Bath.",
        ),
        (
            "The airport handled 3.2 million passengers last year, 10 percent more than in 2019.",
            "With 3.2 million passengers the airport had 10 percent more last year than in 2019.",
        ),
        (
            "The painting was stolen in 1990 and has never been found.",
            "The painting, stolen in 1990, is still missing.",
        ),
        ("The judge ruled that the contract was invalid.", "The contract is invalid, the judge ruled."),
        (
            "The climbers were caught in an avalanche below the summit; all four survived.",
            "All four climbers survived an avalanche below the summit.",
        ),
        (
            "Officials said the cause of the fire was not yet known.",
            "The cause of the fire is still unknown, officials said.",
        ),
    ],
)
def test_the_same_said_again_stands(text: str, statement: str) -> None:
    assert objection(statement, text) is None
