"""What a text tells, held against the same words put together otherwise."""

from __future__ import annotations

import pytest

from tests.stating import objection


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        # Who won.
        (
            "Ravensby beat Norholt 3-1 at Castleford Road on Saturday.",
            ["Ravensby won 3-1 against Norholt.", "Norholt lost 3-1 to Ravensby."],
            [
                "Ravensby lost 3-1 to Norholt.",
                "Norholt won against Ravensby.",
                "Ravensby drew 3-1 with Norholt.",
            ],
        ),
        # What stands behind which verb.
        (
            "The poet was born in Lima and died in Quito.",
            ["The poet, born in Lima, died in Quito.", "The poet was born in Lima."],
            ["The poet was born in Quito and died in Lima.", "The poet died in Lima."],
        ),
        (
            "The council cut the tax on wine and raised the tax on beer.",
            ["The tax on beer was raised and that on wine cut."],
            [
                "The council raised the tax on wine and cut the tax on beer.",
                "The council cut the tax on beer.",
            ],
        ),
        (
            "She was cleared of fraud but found guilty of theft.",
            ["She was found guilty of theft but cleared of fraud."],
            ["She was found guilty of fraud.", "She was cleared of theft."],
        ),
        (
            "The ship sailed from Lima to Quito.",
            ["From Lima the ship went to Quito."],
            ["The ship sailed to Lima."],
        ),
        (
            "Am Montag sank die Zahl im Norden, am Dienstag stieg sie im Süden.",
            ["Die Zahl stieg am Dienstag.", "Im Süden stieg die Zahl am Dienstag."],
            ["Die Zahl stieg im Norden."],
        ),
        (
            "Als er nach Schweden kam, war er zwanzig. In seiner neuen Heimat hat er geheiratet.",
            ["In Schweden hat er geheiratet."],
            [],
        ),
        # By how much, and to what.
        (
            "The price rose by 5 euros to 30.",
            ["The price is up 5 euros to 30."],
            ["The price rose to 5 euros.", "The price rose by 30 euros."],
        ),
        (
            "Die Zahl der Unfälle sank von 300 auf 200.",
            ["Die Unfälle gingen auf 200 zurück, von 300."],
            ["Die Zahl der Unfälle sank um 200.", "Die Zahl der Unfälle sank auf 300."],
        ),
        # What is thought about, asked for or looked for.
        (
            "The firm is considering closing its plant in Lyon.",
            ["The firm may close its plant in Lyon."],
            ["The firm is closing its plant in Lyon.", "The firm has closed its plant in Lyon."],
        ),
        (
            "The firm is growing and will close a plant in Lyon.",
            ["The firm is growing."],
            ["The firm is growing and closed a plant in Lyon."],
        ),
        (
            "The mayor called for a ban on fireworks.",
            ["The mayor wants a ban on fireworks."],
            ["Fireworks are banned."],
        ),
        (
            "Police are searching for the stolen van.",
            ["The police search for a stolen van."],
            ["Police found the stolen van."],
        ),
        (
            "The court will hear the case in June.",
            ["The case will be heard in June."],
            ["The court heard the case in June."],
        ),
        (
            "The stadium is to be financed with loans.",
            ["The stadium will be financed with loans."],
            ["The stadium was financed with loans."],
        ),
        # For a time, and for some.
        (
            "The team had not won there for three years.",
            ["The team did not win there for three years."],
            ["The team had never won there."],
        ),
        (
            "Only members may vote.",
            ["Voting is for members only."],
            ["Everybody may vote.", "Members may not vote."],
        ),
        (
            "Die Regelung gilt für Fahrräder, nicht aber für Autos.",
            ["Die Regelung gilt für Fahrräder."],
            ["Die Regelung gilt für Autos."],
        ),
        (
            "Zwei der fünf Brücken sind gesperrt.",
            ["Zwei von fünf Brücken sind gesperrt."],
            ["Fünf Brücken sind gesperrt.", "Zwei der fünf Brücken sind offen."],
        ),
        (
            "Nearly a fifth of the pupils were absent.",
            ["Almost 20 percent of the pupils were absent."],
            ["Nearly a fifth of the pupils were present.", "Almost 30 percent of the pupils were absent."],
        ),
        # For and against.
        (
            "Deputies voted to abolish the fee.",
            ["Deputies voted for the abolition of the fee."],
            ["Deputies voted against abolishing the fee.", "Deputies voted to keep the fee."],
        ),
        (
            "Norvik withdrew from the treaty on Monday.",
            ["Norvik left the treaty on Monday."],
            ["Norvik joined the treaty on Monday.", "Norvik signed the treaty on Monday."],
        ),
        (
            "Lind resigned because of illness, not because of the scandal.",
            ["Lind resigned because of illness."],
            ["Lind resigned because of the scandal."],
        ),
        (
            "The bank lent the farm 2 million euros.",
            ["The farm was lent 2 million euros by the bank."],
            ["The farm lent the bank 2 million euros."],
        ),
        (
            "Die Bahn will 300 Stellen streichen, aber niemanden entlassen.",
            ["Die Bahn will 300 Stellen streichen."],
            ["Die Bahn will 300 Menschen entlassen.", "Die Bahn schafft 300 Stellen."],
        ),
        # Whom something is said of, and to whom it was done.
        (
            "The minister thanked the nurses, and the doctors criticised the minister.",
            ["The doctors criticised the minister."],
            [
                "The minister criticised the doctors.",
                "The nurses criticised the minister.",
                "The minister thanked the doctors.",
            ],
        ),
        (
            "The driver of the red car was unhurt; the driver of the blue car died.",
            ["The driver of the blue car died."],
            ["The driver of the red car died.", "The driver of the blue car was unhurt."],
        ),
        (
            "An individual was arrested on Monday. The name of the suspect was withheld.",
            ["A suspect was arrested."],
            [],
        ),
        (
            "Unemployment fell in the north but rose in the south.",
            ["Unemployment fell in the north."],
            ["Unemployment rose in the north.", "Unemployment fell in the south."],
        ),
        (
            "Die Arbeitslosigkeit sank im Norden, im Süden stieg sie.",
            ["Im Süden stieg die Arbeitslosigkeit."],
            ["Im Norden stieg die Arbeitslosigkeit.", "Im Süden sank die Arbeitslosigkeit."],
        ),
        # Which number stands with which year.
        (
            "In 2019 the club had 300 members with 12 coaches, in 2024 it had 450 with 20 coaches.",
            [
                "The club had 300 members in 2019.",
            ],
            ["The club had 300 members in 2024.", "In 2019 the club had 450 members."],
        ),
        # Some of them, and more than before.
        (
            "Fire crews rescued eleven people, two of them badly hurt.",
            ["Two of the eleven people rescued were badly hurt.", "Eleven people were rescued."],
            ["Eleven people were badly hurt."],
        ),
        (
            "About 200 people, most of them students, marched to the ministry.",
            ["Most of the roughly 200 marchers were students."],
            ["About 200 students marched to the ministry."],
        ),
        (
            "The hospital treated 40 patients, 12 more than last year.",
            ["The hospital treated 12 more patients than last year."],
            ["The hospital treated 40 more patients than last year."],
        ),
        (
            "Norvik lost 11 percent on Monday, its first loss since May.",
            ["Norvik had not lost since May.", "Norvik was down 11 percent on Monday."],
            ["Norvik was not down 11 percent on Monday.", "Norvik had lost since May."],
        ),
        (
            "Der Minister will keine Soldaten gegen Bürger einsetzen.",
            ["Gegen Bürger will der Minister keine Soldaten einsetzen."],
            ["Der Minister will keine Soldaten gegen Bürger nicht einsetzen."],
        ),
        # What nobody said, and what it was too early for.
        (
            "Norvik has not said who repaired the valve.",
            ["Who repaired the valve Norvik has not said."],
            ["Norvik has said who repaired the valve."],
        ),
        (
            "It was too early to rule out arson, the officer said.",
            ["Arson has not been ruled out, the officer said."],
            ["Arson has been ruled out, the officer said."],
        ),
        (
            "Lind denied that any letter had been ignored and said that all of them had been answered.",
            ["According to Lind all of the letters had been answered."],
            ["According to Lind a letter had been ignored."],
        ),
        (
            "Of the four ships, three were sailing at night.",
            ["Three of the four ships were sailing at night."],
            ["All four ships were sailing at night."],
        ),
        (
            "Die Beschäftigten wurden am Montag informiert. Rund 300 von ihnen zogen vor das Tor.",
            ["Rund 300 Beschäftigte zogen vor das Tor."],
            ["Alle Beschäftigten zogen vor das Tor."],
        ),
        (
            "Roth wies den Vorwurf am Montag zurück.",
            ["Den Vorwurf wies Roth zurück."],
            ["Roth räumte den Vorwurf ein."],
        ),
        (
            "Die Vertreter der Arbeiter hatten dagegen gestimmt.",
            ["Die Vertreter der Arbeiter stimmten dagegen."],
            ["Die Vertreter der Arbeiter hatten dafür gestimmt."],
        ),
        (
            "Wegen Mangels an Pflegern hatte die Firma das Haus geschlossen.",
            ["Die Firma hatte das Haus wegen Mangels an Pflegern geschlossen."],
            ["Wegen Verlusten hatte die Firma das Haus geschlossen."],
        ),
        (
            "Der Betriebsrat Uwe Roth forderte Medivia auf, das Haus zu erhalten.",
            ["Uwe Roth forderte Medivia auf, das Haus zu erhalten."],
            ["Medivia forderte den Betriebsrat Uwe Roth auf, das Haus zu erhalten."],
        ),
        (
            "The accident revived a quarrel between the port and the pilots.",
            ["The quarrel between the port and the pilots is alive again since the accident."],
            ["The quarrel between the port and the pilots caused the accident."],
        ),
        (
            "None of the 21 sailors was hurt, and 300 litres of oil leaked into the bay.",
            ["The 21 sailors escaped unhurt.", "Some 300 litres of oil escaped into the bay."],
            ["The 21 sailors were hurt."],
        ),
        ("The court upheld the ban.", ["The ban stands, the court ruled."], ["The court lifted the ban."]),
    ],
)
def test_the_same_words_put_together_otherwise(text: str, sound: list[str], false: list[str]) -> None:
    assert [objection(each, text) for each in sound] == [None] * len(sound)
    assert [each for each in false if objection(each, text) is None] == []
