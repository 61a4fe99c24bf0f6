"""Sentences: expected values are from reading the texts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.evidence.sentences import sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


ENGLISH = [
    ["He met U.S. President Joe Biden at 3 p.m. on Monday.", "Gen. Mark Milley, of No. 5 Corps, agreed."],
    ["The talks ended at 5 p.m.", "Mr. Smith left."],
    ["Shares rose 2.5 percent to $1.45.", "Analysts at J.P. Morgan were surprised."],
    ["“I don't know. Maybe. We'll see,” she said."],
    ["“Total and complete victory!” President Donald Ferris tweeted.", "Nobody replied."],
    ["She said: “I don't know. Maybe. We'll see.”", "Then she left."],
    ["He was born in the U.S. in 1960.", "He moved to the U.K.", "There he stayed."],
    ["“We won’t stop!” he shouted.", "The crowd cheered."],
    ["“Will it hold?” Prime Minister Jane Doe asked.", "Nobody answered."],
    ["Well... maybe not.", "That was all."],
    ["The case, Smith v. Jones, was heard on Jan. 5.", "It lasted an hour."],
    ["Apple Inc. said on Tuesday it would cut jobs.", "Shares of Tesla Inc. fell."],
    ["WASHINGTON (AP) — The Senate voted 51-49.", "Sen. John Doe, R-Ohio, dissented."],
    ["Dr. J. R. Oppenheimer spoke.", "He was 40."],
    ["The vote was close: 3-2.", "Was it fair?", "Yes!", "No one doubts it."],
    ["“Are you sure?” asked Ms. Brown.", "“Yes,” he said."],
    ["The company, based in St. Louis, Mo., employs 5,000.", "It was founded by E.W. Scripps."],
    ["It costs approx. 3.4 million.", "Prof. Dr. Müller agreed, i.e. he nodded."],
    ["The attack came at 10 a.m. Friday.", "Police, led by Lt. Col. Ray Jones, responded."],
    ["He cited Fig. 3 and pp. 4-5.", "See also vol. 2."],
    ["“It was over.”", "The minister sat down."],
    ["He called it “a disaster.”", "Others disagreed."],
    ["Yahoo! shares rose on Monday.", "Analysts cheered."],
    ["The U.N. Security Council met.", "The E.U. did not."],
    ["Rep. Adam Schiff (D-Calif.) voted no.", "The bill, H.R. 5376, passed."],
    ["She earned her Ph.D. in 1999.", "Later she taught at M.I.T.", "He didn't."],
    ["The storm hit Sept. 4.", "About 4 in. of rain fell."],
    ["He lives at 5 Main St. in Ohio.", "She lives on Oak Ave.", "Both vote."],
    ["It may lend (a) at a rate; ii. at a lower rate; and iii. against cash.", "It did."],
    ["The court cited 514 F.2d 794 (5th Cir. 1975) and Art. I of the treaty.", "It rose."],
]
GERMAN = [
    [
        "Am 14. Februar 2007 sagte Dr. Meier, dass ca. 3,5 Mio. Euro fehlen.",
        "Das sei z. B. zu wenig.",
    ],
    ["Der 3. Oktober ist ein Feiertag.", "Am 1. Mai wird gefeiert."],
    ["„Das ist falsch. Wir prüfen das“, sagte er.", "Mehr sagte er nicht."],
    ["Er gewann am 14.", "Sie kam am 15. an."],
    ["»Das ist schlimm«, sagte Reim.", "»Wir kämpfen.«"],
    [
        "Dr. med. Paul Roth lebt in der Bahnhofstr. 12 in Hof.",
        "Der Verlust betrug 14 Mio.",
        "Die Bank schweigt.",
    ],
    ["Die Firma setzte 2,3 Mrd. Euro um.", "Prof. h. c. Müller u. a. widersprachen."],
    ["Der 5. Senat des Bundesgerichtshofs entschied.", "Az. III ZR 5/07."],
    ["Das Spiel endete 3:1.", "Im 2. Durchgang traf Müller."],
    ["Papst Johannes Paul II. reiste nach Polen.", "Kaiser Wilhelm II. dankte ab."],
    ["Laut § 5 Abs. 2 StGB ist das strafbar.", "Vgl. dazu S. 12 ff. des Urteils."],
    ["Er kam um 14.30 Uhr an.", "Der Zug hatte 1.234 Passagiere."],
    ["Das Treffen fand in St. Gallen statt, d. h. in der Schweiz.", "Es dauerte lange."],
]
ROMANCE = [
    ["M. Macron a reçu Mme Merkel à 15 h 30.", "Le 1er mars, le P.-D.G. de Renault a démissionné."],
    ["« C’est faux. Nous le savons », a déclaré le ministre.", "Il n’a pas commenté."],
    ["« Vraiment ? » a-t-il demandé.", "Oui !", "C’est tout."],
    ["Il a gagné 3,5 millions d’euros.", "Le Dr. Dupont, Mgr. Martin et MM. Durand et Petit ont approuvé."],
    ["El Sr. García y la Dra. López llegaron a las 15.30 h.", "Los EE. UU. protestaron."],
    ["«No lo sé. Veremos», dijo.", "¿Qué pasó?", "Nadie lo sabe."],
    ["El art. 5 de la Constitución dice que no.", "Vive en la Av. Corrientes 348."],
    ["Il sig. Rossi e il dott. Verdi sono arrivati alle 15.30.", "L’art. 5 della legge n. 40 lo vieta."],
    ["La S.p.A. ha chiuso.", "I lavoratori, ca. 300, protestano."],
    ["O Sr. Silva e a Sra. Dilma chegaram às 15h30.", "O Dr. Costa não veio."],
]


@pytest.mark.parametrize("expected", [*ENGLISH, *GERMAN, *ROMANCE], ids=lambda each: each[0][:40])
def test_sentences_of_news_text(expected: list[str]) -> None:
    assert cut(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["中国外交部发言人说:“我们反对。这是错误的。”", "他没有进一步评论。", "真的吗?", "是的!"],
        ["首相は「問題ない。心配するな」と述べた。", "詳細は不明だ。", "本当か？", "そうだ！"],
    ],
)
def test_sentences_without_spaces(expected: list[str]) -> None:
    assert cut("".join(expected)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor stabbed on stage\nBy Jane Doe\nPublished 3 May 2020\n\nThe mayor died. He was 53.",
            [
                "Mayor stabbed on stage",
                "By Jane Doe",
                "Published 3 May 2020",
                "The mayor died.",
                "He was 53.",
            ],
        ),
        ("The plan:\n- cut taxes\n- build roads\n", ["The plan:", "- cut taxes", "- build roads"]),
        ("1. Cut taxes\n2. Build roads", ["1. Cut taxes", "2. Build roads"]),
        (
            "The company said on Tuesday that it would\nclose its plant in the north of its\nhome. It did.",
            [
                "The company said on Tuesday that it would\nclose its plant in the north of its\nhome.",
                "It did.",
            ],
        ),
        ("Team A\t3\nTeam B\t1", ["Team A\t3", "Team B\t1"]),
        (
            "LONDON (Reuters) - Oil fell.\n(Reporting by A. Smith; Editing by B. Jones)",
            ["LONDON (Reuters) - Oil fell.", "(Reporting by A. Smith; Editing by B. Jones)"],
        ),
    ],
)
def test_lines_that_stand_by_themselves(text: str, expected: list[str]) -> None:
    assert cut(text) == expected
    assert cut(text.replace("\n", "\r\n")) == [each.replace("\n", "\r\n") for each in expected]


def test_what_never_ends_is_cut_at_a_space() -> None:
    text = "word " * 2_000
    pieces = cut(text)
    assert " ".join(pieces).split() == text.split()
    assert max(map(len, pieces)) <= 4_000


@given(st.text(alphabet=st.sampled_from('aB1 .!?…"“”„«»‘’()[]\n\r\t。「」-–é\u00a0U')))
def test_sentences_are_apart_in_order_and_hold_every_word(text: str) -> None:
    spans = sentences(text)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_the_name_of_a_platform_is_no_initial() -> None:
    text = "„Gewalt hilft nicht“, schrieb er auf X. Innenministerin Anna Roth schwieg. J. Roth kam."
    assert cut(text) == [
        "„Gewalt hilft nicht“, schrieb er auf X.",
        "Innenministerin Anna Roth schwieg.",
        "J. Roth kam.",
    ]


def test_the_state_of_a_dateline_ends_no_sentence() -> None:
    text = "MIAMI, Fla. (AP) — A rocket exploded. He moved to Miami, Fla. It rained."
    assert cut(text)[0] == "MIAMI, Fla. (AP) — A rocket exploded."
