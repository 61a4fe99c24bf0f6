"""What people have, read: every form of source, with its facts and the way back to it."""

from __future__ import annotations

import json
from datetime import date
from html import escape
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarise.documents import Document
from summarise.documents.blocks import tidy
from summarise.documents.given import Reading
from summarise.documents.html.fragment import text_of
from summarise.documents.language import detect
from summarise.documents.loading import load
from summarise.documents.pdf.hyphens import Words
from summarise.documents.places import Place, Places
from summarise.errors import SourceError
from tests import making
from tests.conftest import summarise
from tests.making import STORY

LONG = " ".join(STORY)


def read(path: Path, data: bytes | str, reading: Reading | None = None) -> list[Document | SourceError]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(load(str(path), reading or Reading()))


def one(path: Path, data: bytes | str, reading: Reading | None = None) -> Document:
    (document,) = read(path, data, reading)
    assert isinstance(document, Document)
    return document


def test_a_page_is_its_article_and_nothing_around_it(tmp_path: Path) -> None:
    document = one(tmp_path / "story.html", making.page())
    assert document.text == "\n\n".join(STORY)
    assert (document.title, document.authors, document.site) == (
        "Bridge to close",
        ("Bo Ek",),
        "The Ardley Gazette",
    )
    assert (document.published, document.language, document.form) == (date(2024, 3, 7), "en", "html")


def test_a_quotation_in_unusual_markup_between_paragraphs_is_part_of_the_article(tmp_path: Path) -> None:
    quoted = "Nobody asked the ferrymen whether they could cross that often, and nobody will."
    html = making.page().replace(f"<p>{STORY[2]}", f'<div class="translation">{quoted}</div><p>{STORY[2]}')
    assert quoted in one(tmp_path / "story.html", html).text


SHUT = "The mayor said “the bridge closes” — and that it’s over. The café is shut.\n"
STRAYS = {
    "a stray byte": (SHUT.encode() + b"Tuesday:\xa0no ferry.", SHUT + "Tuesday:\ufffdno ferry.", 1),
    "two of them": (2 * SHUT.encode() + b"Caf\xe9 or caf\xe9?", 2 * SHUT + "Caf\ufffd or caf\ufffd?", 2),
    "cut at its end": (SHUT.encode() + b"It ends \xe2\x80", SHUT + "It ends \ufffd\ufffd", 2),
    "cut at its beginning": (b"\x9cYes.\n" + SHUT.encode(), "\ufffdYes.\n" + SHUT, 1),
    "cut with little else": ("Köln: ".encode() + b"\xe2\x80", "Köln: \ufffd\ufffd", 2),
}


@pytest.mark.parametrize("case", STRAYS)
def test_utf8_with_a_byte_that_is_none_is_utf8_all_the_same(tmp_path: Path, case: str) -> None:
    data, text, bad = STRAYS[case]
    document = one(tmp_path / "a.txt", data)
    assert (document.text, document.encoding) == (text, "utf-8, damaged")
    told = summarise("brief", tmp_path / "a.txt").stderr.decode()
    many = "1 byte" if bad == 1 else f"{bad} bytes"
    assert told == f"summarise: a: UTF-8, of which {many} could not be read: U+FFFD stands for each\n"


def test_a_byte_that_is_no_utf8_is_told_of_whatever_it_stands_in(tmp_path: Path) -> None:
    page = making.page((*STORY, f"{SHUT} Caf\ufffd."), '<meta charset="iso-8859-1">')
    row = f'id,text\n1,Nobody swam.\n2,"{SHUT} Caf\ufffd."\n'
    article = json.dumps({"text": f"{SHUT} Caf\ufffd."}, ensure_ascii=False)
    mail = f"From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n{SHUT} Caf\ufffd."
    for name, content in {"a.html": page, "a.csv": row, "a.json": article, "a.eml": mail}.items():
        *others, document = read(tmp_path / name, content.encode().replace("\ufffd".encode(), b"\xe9"))
        assert isinstance(document, Document)
        assert (document.encoding, document.text.count("\ufffd")) == ("utf-8, damaged", 1), name
        assert [each.encoding for each in others if isinstance(each, Document)] == ["utf-8"] * len(others)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "“CAFÉ” is what they call it: a café, the café."),
        ("latin-1", "Köln: die Brücke über den Rhein."),
        ("cp1251", "Мэр города сказал, что мост закрыт."),
        ("cp932", "市長は橋を閉鎖すると述べた。12人が死亡した。カフェも閉まった。"),
        ("gb18030", "市长说桥已关闭。十二人死亡。联通公司表示。"),
        ("mac_roman", SHUT),
    ],
)
def test_what_was_never_utf8_is_read_as_what_it_is(tmp_path: Path, encoding: str, text: str) -> None:
    assert one(tmp_path / "a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", "windows-1252"])
def test_a_charset_that_a_page_is_wrongly_given_is_seen_through(tmp_path: Path, declared: str) -> None:
    html = making.page(head=f'<meta charset="{declared}">')
    assert "“We will not raise prices" in one(tmp_path / "a.html", html.encode("utf-8")).text
    assert "“We will not raise prices" in one(tmp_path / "b.html", html.encode("cp1252")).text
    assert "“We will not raise prices" in one(tmp_path / "c.html", html.encode("utf-16")).text


def test_a_page_is_told_by_how_it_begins_not_by_its_name(tmp_path: Path) -> None:
    assert one(tmp_path / "story.txt", making.page()).form == "html"
    assert one(tmp_path / "story", making.pdf([making.column(["Twelve boats sank."])])).form == "pdf"
    plain = "A text about <html> tags, of which there are 140."
    assert one(tmp_path / "plain.txt", plain).text == plain


def test_of_markdown_the_words_are_read(tmp_path: Path) -> None:
    source = tmp_path / "fire.md"
    source.write_text(
        "---\ntitle: 'Fire in Orlau'\ndate: 2026-01-02\n---\n\n"
        "# Fire **kills** three\n\n"
        "*ORLAU* — Three died, the [fire service](https://x.example/a_b) said.\n"
        "It burned <!-- tell nobody --> for 5 \\* 3 hours. ![a house](house.jpg)\n\n"
        "> “We did `all` we could,” said __Ana Roth__.\n\n"
        "- Two were hurt.\n- One is missing.\n\n"
        "| Street | Dead |\n|---|---|\n| Mill Lane | 2 |\n",
        encoding="utf-8",
    )
    (document,) = load(str(source))
    assert isinstance(document, Document)
    assert document.text == (
        "Fire kills three\n\n"
        "ORLAU — Three died, the fire service said.\nIt burned for 5 * 3 hours.\n\n"
        "“We did all we could,” said Ana Roth.\n\n"
        "Two were hurt.\n\nOne is missing.\n\n"
        "Street\tDead\n\nMill Lane\t2"
    )
    assert (document.title, document.published, document.form) == (
        "Fire in Orlau",
        date(2026, 1, 2),
        "markdown",
    )


def test_a_pdf_in_two_columns_with_heads_feet_and_broken_words(tmp_path: Path) -> None:
    def sheet(number: int, left: list[str], right: list[str]) -> list[making.Placed]:
        head = [(72.0, 790.0, f"The Ardley Gazette {number}"), (280.0, 40.0, f"Page {number} of 2")]
        return [*head, *making.column(left, 72), *making.column(right, 320)]

    document = one(
        tmp_path / "two.pdf",
        making.pdf(
            [
                sheet(
                    1,
                    ["The storm sank twelve fish-", "ing boats off the coast, and"],
                    ["three of the crews", "were saved."],
                ),
                sheet(
                    2, ["The well-known captain of", "the last boat died on Mon-"], ["day, his family said."]
                ),
            ]
        ),
    )
    assert " ".join(document.text.split()) == (
        "The storm sank twelve fishing boats off the coast, and three of the crews were saved. "
        "The well-known captain of the last boat died on Monday, his family said."
    )
    assert [document.text[start:].split()[:2] for start in document.pages] == [
        ["The", "storm"],
        ["The", "well-known"],
    ]
    assert Places(document).at(document.text.index("family")).page == 2


def test_paragraphs_of_a_pdf_are_told_by_their_distance(tmp_path: Path) -> None:
    lines = [*making.column(["The council met today and", "voted at once."], top=700)]
    lines += making.column(["Nobody spoke against it in", "the hall."], top=650)
    assert one(tmp_path / "a.pdf", making.pdf([lines])).text == (
        "The council met today and voted at once.\n\nNobody spoke against it in the hall."
    )


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["a fish-", "ing boat"], "a fishing boat"),
        (["the anti-", "war march; an anti-war song"], "the anti-war march; an anti-war song"),
        (["near Stratford-", "Upon-Avon"], "near Stratford-Upon-Avon"),
        (["Vor-", "und Nachteile"], "Vor- und Nachteile"),
        (["in 2019-", "20 it rained"], "in 2019-20 it rained"),
        (["it rained -", "and snowed"], "it rained - and snowed"),
    ],
)
def test_hyphens_at_the_end_of_a_line(lines: list[str], joined: str) -> None:
    words, text = Words(lines), ""
    for line in lines:
        text, _ = words.put(text, line)
    assert text == joined


def test_a_word_document_as_it_is_accepted_now(tmp_path: Path) -> None:
    body = (
        making.paragraph("The council ", "met.") + "<w:p><w:ins><w:r><w:t>It </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:r><w:t>voted.</w:t></w:r></w:p>"
        f"<w:sdt><w:sdtContent>{making.paragraph('Nobody spoke.')}</w:sdtContent></w:sdt>"
        "<w:tbl><w:tr>"
        + "".join(f"<w:tc>{making.paragraph(cell)}</w:tc>" for cell in ("Deaths", "12"))
        + '</w:tr></w:tbl><w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        + making.paragraph("The next page.")
    )
    core = "<c xmlns:dc='urn:x'><dc:title>Minutes</dc:title><dc:creator>Bo Ek</dc:creator></c>"
    data = making.docx(body, **{"word/footnotes.xml": making.notes("A note."), "docProps/core.xml": core})
    document = one(tmp_path / "minutes.docx", data)
    assert document.text == (
        "The council met.\n\nIt voted.\n\nNobody spoke.\n\nDeaths\t12\n\nThe next page.\n\nA note."
    )
    assert (document.title, document.authors, document.published) == ("Minutes", ("Bo Ek",), None)
    assert Places(document).at(document.text.index("next")).page == 2


MAIL = b"""From: Press Office <press@ardley.example>
To: desk@gazette.example
Subject: =?utf-8?q?Br=C3=BCcke?= closes
Date: Thu, 07 Mar 2024 23:30:00 -0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=X

--X
Content-Type: text/html; charset=utf-8

<div>The bridge closes <b>today</b>.</div><script>alert(1)</script><p>Ferries run.</p>
--X
Content-Type: text/plain
Content-Disposition: attachment; filename="facts.txt"

It cost 12 million.
--X--
"""


def test_a_letter_and_what_is_attached_to_it(tmp_path: Path) -> None:
    letter, facts = read(tmp_path / "press.eml", MAIL)
    assert isinstance(letter, Document)
    assert isinstance(facts, Document)
    assert letter.text == "The bridge closes today.\n\nFerries run."
    assert (letter.title, letter.authors, letter.published) == (
        "Brücke closes",
        ("Press Office",),
        date(2024, 3, 7),
    )
    assert (facts.id, facts.text.strip()) == ("press/facts", "It cost 12 million.")


@pytest.mark.parametrize(
    "feed",
    [
        """<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><language>en-gb</language>
        <item><title>Bridge</title><link>http://g.example/1</link><guid>g-1</guid>
        <pubDate>Thu, 07 Mar 2024 08:00:00 +0100</pubDate><description>&lt;p&gt;The bridge &amp;amp; the
        ferry closed.&lt;/p&gt;</description></item><item><title>Empty</title></item></channel></rss>""",
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Gazette</title><entry><id>g-1</id>
        <title>Bridge</title><link href="http://g.example/1"/><published>2024-03-07T08:00:00+01:00</published>
        <content type="html">&lt;p&gt;The bridge &amp;amp; the ferry closed.&lt;/p&gt;</content></entry>
        <entry><id>g-2</id><title>Empty</title></entry></feed>""",
    ],
)
def test_an_entry_of_a_feed_is_a_document(tmp_path: Path, feed: str) -> None:
    document, empty = read(tmp_path / "feed.xml", feed)
    assert isinstance(document, Document)
    assert isinstance(empty, SourceError)
    assert (document.id, document.text) == ("g-1", "The bridge & the ferry closed.")
    assert (document.title, document.url, document.published) == (
        "Bridge",
        "http://g.example/1",
        date(2024, 3, 7),
    )
    assert (document.site, document.language) == ("Gazette", "en")


def test_json_of_news_please_and_of_schema_org(tmp_path: Path) -> None:
    please = {
        "maintext": LONG,
        "title": "Bridge",
        "authors": ["Bo Ek"],
        "date_publish": "2024-03-07 08:00:00",
        "source_domain": "gazette.example",
        "language": "en",
        "url": "http://gazette.example/1",
    }
    schema = {
        "@graph": [
            {"@type": "WebSite", "name": "Gazette"},
            {
                "@type": "NewsArticle",
                "articleBody": LONG,
                "headline": "Bridge",
                "datePublished": "2024-03-07T08:00:00Z",
                "author": {"@type": "Person", "name": "Bo Ek"},
                "publisher": {"name": "gazette.example"},
                "url": "http://gazette.example/1",
                "inLanguage": "en-GB",
            },
        ]
    }
    for name, data in (("please", please), ("schema", schema)):
        document = one(tmp_path / f"{name}.json", json.dumps(data))
        assert (document.id, document.text, document.title) == (name, LONG, "Bridge")
        assert (document.authors, document.site) == (("Bo Ek",), "gazette.example")
        assert (document.published, document.language) == (date(2024, 3, 7), "en")
    many = read(tmp_path / "many.json", json.dumps([please, {"title": "none"}]))
    assert [type(each) for each in many] == [Document, SourceError]


def test_tables_with_columns_of_any_name(tmp_path: Path) -> None:
    rows = 'nr;Bericht;Day\n7;"Twelve boats sank; nobody\ndied.";2024-03-07\n8;;2024-03-08\n'
    reading = Reading({"text": "Bericht", "id": "nr", "published": "Day"})
    first, second = read(tmp_path / "boats.csv", rows, reading)
    assert isinstance(first, Document)
    assert isinstance(second, SourceError)
    assert (first.id, first.text, first.published) == (
        "7",
        "Twelve boats sank; nobody\ndied.",
        date(2024, 3, 7),
    )
    with pytest.raises(SourceError, match="text") as missing:
        read(tmp_path / "boats.csv", rows)
    assert "nr, Bericht, Day" in str(missing.value.hint)
    with pytest.raises(SourceError, match="'Text'"):
        read(tmp_path / "boats.csv", rows, Reading({"text": "Text"}))


def test_parquet(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = arrow.table({"id": ["a", "b"], "text": [LONG, "Twelve boats sank."], "other": [1, 2]})
    parquet.write_table(table, tmp_path / "boats.parquet")
    documents = [each for each in load(str(tmp_path / "boats.parquet")) if isinstance(each, Document)]
    assert [(each.id, each.text) for each in documents] == [("a", LONG), ("b", "Twelve boats sank.")]


def test_a_folder_a_pattern_and_an_archive_hold_what_lies_in_them(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.txt": "Twelve boats sank.",
        "in/b.html": making.page(),
        "in/b.txt": "Nobody died.",
        "in/b_files/ad.txt": "Buy a boat.",
        ".hidden": "Nothing.",
    }
    for name, content in files.items():
        path = tmp_path / "all" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(content), encoding="utf-8")

    def ids(source: Path | str) -> list[str]:
        return [each.id for each in load(str(source)) if isinstance(each, Document)]

    assert ids(tmp_path / "all") == ["a", "in/b.html", "in/b.txt"]
    assert ids(f"{tmp_path}/all/**/*.txt") == ["a", "in/b", "in/b_files/ad"]
    (tmp_path / "all.zip").write_bytes(
        making.zipped({**files, "more.zip": making.zipped({"c.txt": "Three."})})
    )
    assert ids(tmp_path / "all.zip") == ["a", "in/b.html", "in/b.txt", "in/b_files/ad", "c"]


def test_names_of_files_may_hold_anything(tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    names = ["two words", 'it\'s "quoted"', "line\nbreak", "Zoë – 日本", "-f"]
    for name in names:
        (folder / f"{name}.txt").write_text("Twelve boats sank.")
    found = sorted(each.id for each in load(str(folder)) if isinstance(each, Document))
    assert found == sorted(name.replace("\n", "\ufffd") for name in names)


def test_the_way_back_from_an_offset() -> None:
    document = Document.of("Head\r\n\r\nFirst line\nsecond line\n\n\nLast.")
    places = Places(document)
    at = {word: places.at(document.text.index(word)) for word in ("Head", "First", "second", "Last")}
    assert at == {
        "Head": Place(1, 1, None),
        "First": Place(3, 2, None),
        "second": Place(4, 2, None),
        "Last": Place(7, 3, None),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that it was not for her to say.", "en"),
        ("Der Bürgermeister sagte, dass es nicht an ihm sei.", "de"),
        ("Le maire a dit que ce n'est pas à lui de le dire.", "fr"),
        ("El alcalde dijo que no es por la lluvia.", "es"),
        ("Il sindaco ha detto che non è della città.", "it"),
        ("O prefeito disse que não é uma questão do governo.", "pt"),
        ("De burgemeester zei dat het niet aan hem is.", "nl"),
        ("Мэр сказал, что это не его дело.", "ru"),
        ("Мер сказав, що це не його справа.", "uk"),
        ("市長は火曜日に橋を閉鎖すると述べた。", "ja"),
        ("市长周二表示，这座桥将关闭一年。", "zh"),
        ("시장은 화요일에 다리를 폐쇄한다고 말했다.", "ko"),
        ("قال رئيس البلدية إن الجسر سيغلق في المدينة من أجل الإصلاح", "ar"),
        ("12 345", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert detect(text) == language


@settings(deadline=None)
@example("\x1f", ".txt")
@given(st.text(), st.sampled_from([".txt", ".md", ".html", ".json", ".csv", ".eml", ".xml", ""]))
def test_whatever_a_file_holds_it_is_read_or_refused(text: str, ending: str) -> None:
    from summarise.documents.forms import read_inside
    from summarise.documents.given import Given

    for each in read_inside(Given.bytes_of(text.encode("utf-8", "replace"), "x", "x", ending), Reading()):
        assert isinstance(each, SourceError) or each.text.strip()


@settings(deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"PAR1", b"<html>", b"\xff\xfe"]),
)
def test_bytes_that_mean_nothing_are_refused_in_a_line(data: bytes, begins: bytes) -> None:
    from summarise.documents.forms import read_inside
    from summarise.documents.given import Given

    for each in read_inside(Given.bytes_of(begins + data, "x", "x"), Reading()):
        assert isinstance(each, Document) or "\n" not in each.message


@given(st.text())
def test_html_within_something_else_has_no_markup_in_it(words: str) -> None:
    html = f"<p>{escape(words)}</p><script>alert(1)</script><p>end</p>"
    assert "".join(text_of(html).split()) == "".join(tidy(words).split()) + "end"
