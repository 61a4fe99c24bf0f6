"""What is said to stand in a text is found there, whatever typesetting did to it; nothing else is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import product
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.grounding.wording.locating import Locator, _occurrences
from summarise.grounding.wording.typesetting import UNSPACED


def _found(text: str, words: str) -> list[str]:
    return [span.of(text) for span in Locator(text).find(words)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        # Letters: composed, decomposed, ligatures, other widths, what is unseen between them.
        ("Ca\u00adfé owner Zoë", "Café owner Zoe\u0308", "Ca\u00adfé owner Zoë"),
        ("tướng Pha\u0323m Minh Chi\u0301nh no\u0301i", "Phạm Minh Chính", "Pha\u0323m Minh Chi\u0301nh"),
        ("어제 말했다", unicodedata.normalize("NFD", "말했다"), "말했다"),
        ("বলেছেন স\u09c7\u09be মো", "স\u09cb মো", "স\u09c7\u09be মো"),
        ("The oﬃcial said", "The official said", "The oﬃcial said"),
        ("zei dat ĳs koud is", "dat ijs koud", "dat ĳs koud"),
        ("قال ﻻ أحد", "لا أحد", "ﻻ أحد"),
        ("قال الرئيـــس إن", "الرئيس إن", "الرئيـــس إن"),
        ("قال الرئيس \u200fإن 30 شخصا", "الرئيس إن 30", "الرئيس \u200fإن 30"),
        ("می\u200cخواهم بروم", "میخواهم", "می\u200cخواهم"),
        ("３０人が死亡した。", "30人が死亡", "３０人が死亡"),
        # Words: blanks, line breaks, hyphens at the end of a line.
        ("The former\nminister left", "former minister", "former\nminister"),
        (
            "the \u00adgovern\u00ad\nment\u00ad fell",
            "the government fell",
            "the \u00adgovern\u00ad\nment\u00ad fell",
        ),
        ("The govern-\nment fell.", "government fell", "govern-\nment fell"),
        (
            "The govern-\nment’s well-\r\n known plan",
            "government's well-known plan",
            "govern-\nment’s well-\r\n known plan",
        ),
        ("A well-known plan", "A well-\nknown plan", "A well-known plan"),
        ("Of the three-\nmonth plan", "three-month plan", "three-\nmonth plan"),
        ("Of the we\u00adll-\nkno\u00adwn plan", "well-known plan", "we\u00adll-\nkno\u00adwn plan"),
        ("A long-term committee", "A long-\nterm com-\nmittee", "A long-term committee"),
        ("It was COVID-\n19 again", "COVID-19", "COVID-\n19"),
        ("外交部发言人\n周一表示", "发言人周一表示", "发言人\n周一表示"),
        ("นายกรัฐมนตรีกล่าวว่าจะไม่ลาออก", "กล่าวว่าจะไม่ลาออก", "กล่าวว่าจะไม่ลาออก"),
        ("대통령은 말했다", "대통령", "대통령"),
        ("가장 좋은 날", unicodedata.normalize("NFD", "가장 좋은"), "가장 좋은"),
        # Marks: quotation marks, dashes, ellipses, blanks before them, the first letter.
        ("sold “all 1,500 cups” on\nMonday", '"all 1,500 cups" on Monday', "“all 1,500 cups” on\nMonday"),
        ("« Nous partons », dit-il", '"Nous partons", dit-il', "« Nous partons », dit-il"),
        ("首相は「終わった」と述べた", "“終わった”", "「終わった」"),
        ("דובר צה״ל אמר", 'צה"ל אמר', "צה״ל אמר"),
        ("``We go'' he said", "“We go” he said", "``We go'' he said"),
        ("He said ‘we won’t go’.", "said “we won't go”", "said ‘we won’t go’"),
        ("It rose — all of it — by 2 %.", "rose -- all of it -- by 2%", "rose — all of it — by 2 %"),
        ("He paused … and left.", "paused... and left", "paused … and left"),
        ("He paused . . . and left.", "paused… and left", "paused . . . and left"),
        ("He left . . . then", "He left...", "He left . . ."),
        ("It met in the end. ... More", "in the end.", "in the end."),
        ("He said: “We will go.”", "“we will go.”", "“We will go.”"),
        ("and the army left", "The army left", "the army left"),
        # Numbers, their separators and signs.
        ("It cost 1,500 euros.", "cost 1500 euros", "cost 1,500 euros"),
        ("It cost 1,500.50 to some.", "1500.50", "1,500.50"),
        ("About 1,50,000 people in the camp", "About 150,000 people", "About 1,50,000 people"),
        ("Die 1.500 Menschen und der Rest", "Die 1500 Menschen", "Die 1.500 Menschen"),
        ("Погибли 1 500 человек", "1500 человек", "1 500 человек"),
        ("共有1,500人死亡", "1500人", "1,500人"),
        ("fell to -5 degrees", "−5 degrees", "-5 degrees"),
        ("“-5 degrees” it read", "-5 degrees", "-5 degrees"),
        ("About 10–20 people", "10-20 people", "10–20 people"),
        ("He is 6′2″ tall", "6'2\" tall", "6′2″ tall"),
        ('of May 2008 "Document found"', "“Document found”", '"Document found"'),
        ("von COVID-19 „Wir gehen“", "COVID-19 « Wir gehen »", "COVID-19 „Wir gehen“"),
        ("en 1990 » dit-il", '1990" dit-il', "1990 » dit-il"),
        ("It cost £ 10 or 11 € or 12 $", "cost £10 or 11€ or 12$", "cost £ 10 or 11 € or 12 $"),
        ("Then 30 °C in the shade", "30°C", "30 °C"),
        ("In all 15. Then 20 came.", "In all 15", "In all 15"),
        ("Rooms 1, 2 and 3", "Rooms 1", "Rooms 1"),
        ("Of COVID-19 300 people died", "300 people died", "300 people died"),
        ("May 12 300 people died", "300 people died", "300 people died"),
        ("Rooms 5 6 and 7", "Rooms 5", "Rooms 5"),
        ("See No.5 there", "See No", "See No"),
        ("See No.5 there", "5 there", "5 there"),
        ("A wall 5′ high", "A wall 5", "A wall 5"),
        ("A wall 5″ high", "A wall 5", "A wall 5"),
        ("``In 1990'' he said", '"In 1990" he said', "``In 1990'' he said"),
        ("It rose—10 people died", "10 people", "10 people"),
        # Parts of words that are words.
        ("Biden’s plan", "Biden", "Biden"),
        ("Ankara’da dedi", "Ankara", "Ankara"),
        ("de l’Iran, de qu’elle et dell’Italia", "Iran", "Iran"),
        ("de l’Iran, de qu’elle et dell’Italia", "elle", "elle"),
        ("de l’Iran, de qu’elle et dell’Italia", "Italia", "Italia"),
        ("A well-known case", "known case", "known case"),
        ("A twenty-year term", "A twenty", "A twenty"),
        ("A twenty-year term", "year term", "year term"),
        ("Under plan T it moved", "Under plan", "Under plan"),
        ("A 10-year-old girl", "year-old girl", "year-old girl"),
        ("NATO国家", "NATO", "NATO"),
        ("ロシア軍", "ロシア", "ロシア"),
    ],
)
def test_typesetting_hides_nothing(text: str, words: str, found: str) -> None:
    assert _found(text, words) == [found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Other words.
        ("We will not raise prices this year.", "We will raise prices"),
        ("We will not raise prices this year.", "We will not raise … this year"),
        ("We will not raise prices this year.", "prices this year. We"),
        ("The White House said", "white house said"),
        ("It cost $1.5 billion", "$1.5 million"),
        ("He will re-sign on Monday", "He will resign"),
        ("The for\nmer minister", "The former minister"),
        ("The wall is 5' high", 'The wall is 5" high'),
        ("Der SSe und der Rest", "ße und"),
        ("Some words", ""),
        ("Some words", " \u200b"),
        # Parts of words.
        ("We left… and came", "We left."),
        ("We left… and came", ".and came"),
        ("a well-\nknown and a little-known man", "a littleknown man"),
        ("a well-\nknown, well-read man", "wellread man"),
        ("Ex-president Lima said", "president Lima"),
        ("x\u0302y", "y"),
        ("The information is out", "form"),
        ("The information is out", "The info"),
        ("The information is out", "mation is out"),
        ("The oﬃcial said", "The of"),
        ("The govern-\nment fell", "ment fell"),
        ("We can’t accept this", "We can"),
        ("We WON'T go there", "We WON"),
        ("We can’t accept this", "t accept this"),
        ("Mr O’Brien said", "Brien said"),
        ("They flew to Xi’an", "an"),
        ("The non-fatal crash", "fatal crash"),
        ("He is ex‑president", "president"),
        ("Der Vize-Kanzler", "Kanzler"),
        ("부대통령은 말했다", "대통령"),
        ("プーチン大統領", "チン大統領"),
        ("เขาไปที่บ้าน", "เขาไปท"),
        ("x\u0302y", "x"),
        # Parts of numbers.
        ("It rose 1.5 percent", "5 percent"),
        ("It rose 1.5 percent", "It rose 1"),
        ("It rose .5 percent", "5 percent"),
        ("It rose 1·5 per cent", "5 per cent"),
        ("ارتفع ١٫٥ في المئة", "٥ في المئة"),
        ("It rose 12 percent", "2 percent"),
        ("It rose 12.5 percent", "It rose 12"),
        ("It cost 1,500 to some", "500 to some"),
        ("It cost 1,500 to some", "It cost 1"),
        ("Il y avait 1 500 personnes et les autres", "500 personnes"),
        ("It fell to -5 degrees", "5 degrees"),
        ("“-5 degrees” it read", "5 degrees"),
        ("About 10-20 people", "20 people"),
        ("About 10–20 people", "About 10"),
        ("They won 3–1 at home", "They won 3"),
        ("It began at 10:30", "at 10"),
        ("Rates rose 1/2 percent", "2 percent"),
        ("It took 2½ hours", "It took 2"),
        ("He is 5'6\" tall", "He is 5"),
        ("It cost $5m in all", "cost $5"),
        ("An area of 5 m²", "of 5 m"),
        ("The F-16 jets", "16 jets"),
        ("There were some twenty-five people", "five people"),
        ("Some twenty-five people", "Some twenty"),
        ("Some two-thirds of them", "Some two"),
        ("三十人死亡", "十人死亡"),
        ("约30万人参加", "约30"),
        ("３０人が死亡", "0人が死亡"),
        # Numbers of another value.
        ("Die Rate von 1,500 Promille und der Rest", "1500 Promille"),
        ("Курс составил 1,500 рубля", "1500 рубля"),
        ("The rate of 1.500 to the dollar", "1500 to the dollar"),
        ("It was 1,0000 of them", "10000 of them"),
    ],
)
def test_what_does_not_stand_there_is_not_found(text: str, words: str) -> None:
    assert _found(text, words) == []


def test_every_place_is_found_and_none_overlaps() -> None:
    text = "Yes, yes, yes, the no-no, no and No."
    assert [span.start for span in Locator(text).find("yes")] == [5, 10]
    assert [span.start for span in Locator(text).find("yes, yes")] == [5]
    assert [span.start for span in Locator(text).find("no")] == [19, 22, 26]


def test_no_occurrence_of_a_string_in_another_is_passed_over() -> None:
    for length in range(1, 10):
        for signs in product("ab", repeat=length):
            text = "".join(signs)
            for words in {text[start:end] for start in range(length) for end in range(start + 1, length + 1)}:
                every = [start for start in range(length) if text.startswith(words, start)]
                assert list(_occurrences(text, words)) == every
    assert list(_occurrences("aaaaab" * 3, "aaaaab" * 2)) == [0, 6]


@given(st.text("ab -", max_size=30), st.text("ab -", min_size=1, max_size=8))
def test_all_whole_words_are_found(text: str, words: str) -> None:
    plain_text, plain_words = (re.sub(r"\s*-+\s*|\s+", _plain, each.strip()) for each in (text, words))
    if plain_words:
        whole = rf"(?<![ab](?=[ab])){re.escape(plain_words)}(?!(?<=[ab])[ab])"
        found = Locator(text).find(words)
        assert len(found) == len(re.findall(whole, plain_text))


def _plain(blank_or_dash: re.Match[str]) -> str:
    return "-" if "-" in blank_or_dash.group() else " "


NEWS = (
    "Net profits rose 12 percent to $1.5 billion, the company said on Monday. We will not raise prices this "
    "year. The plant in Lyon makes 40 km of cable a day, and Anna Novak has run it since 2019. Mayor Jean "
    "Dupont praised the workers for their patience, while the union can’t agree. Nobody in Köln was asked."
)
PROFITS, PRICES, PLANT, MAYOR = "Net profits", "We will not", "The plant", "Mayor Jean"


@pytest.mark.parametrize(
    ("words", "told", "closest"),
    [
        ("Net profits rose 15 percent", "the number differs: “15” where the text has “12”", PROFITS),
        (
            "rose 12 percent to $1.5 million",
            "the magnitude differs: “million” where the text has “billion”",
            PROFITS,
        ),
        (
            "rose 12 percent to $1.5, the company said",
            "the magnitude differs: “billion” is left out",
            PROFITS,
        ),
        ("rose 12 percent to €1.5 billion", "the currency differs: “€” where the text has “$”", PROFITS),
        (
            "rose 12 percentage points to",
            "the unit differs: “percentage points” where the text has “percent”",
            PROFITS,
        ),
        ("makes 40 miles of cable", "the unit differs: “miles” where the text has “km”", PLANT),
        ("We will raise prices this year", "the negation differs: “not” is left out", PRICES),
        ("We will never raise prices", "the negation differs: “never” where the text has “not”", PRICES),
        ("while the union can agree", "the negation differs: “can” where the text has “can’t”", MAYOR),
        ("Anna Dupont has run it since 2019", "the name differs: “Dupont” where the text has “Novak”", PLANT),
        ("the workers for their great patience", "“great” is not there", MAYOR),
        ("the workers for patience", "“their” is left out", MAYOR),
        ("thanked the workers for their patience", "“thanked” where the text has “praised”", MAYOR),
        ("praised the workers for their courage", "“courage” where the text has “patience”", MAYOR),
        (
            "the workers praised Mayor Jean Dupont for their patience",
            "its words stand in another order",
            MAYOR,
        ),
        (
            "the company said on Monday net profits rose 12 percent",
            "its words stand in another order",
            PROFITS,
        ),
        ("Net profits rose 12 percent on Monday", "“to $1.5 billion the company said” is left out", PROFITS),
        ("We will not raise prices. Anna Novak has run it", "it joins passages that stand apart", None),
        (
            "raise prices this year. The plant in Lyon makes 50 km",
            "the number differs: “50” where the text has “40”",
            PRICES,
        ),
        ("The plant in Lyon has run it since 2019", "“makes 40 km of cable a day and …” is left out", PLANT),
        ("Net profits rose, raise prices this year", "it joins passages that stand apart", PROFITS),
        ("the plant in lyon", "it differs in its marks, blanks or capital letters", PLANT),
        ("Net profits rose to $1.5 billion", "the number differs: “12 percent” is left out", PROFITS),
        ("makes cable a day", "“40 km of” is left out", PLANT),
        (
            "We will not raise prices this year. Nobody in Köln was asked",
            "it joins passages that stand apart",
            PRICES,
        ),
        (
            "Net profits rose 12 percent, raise prices this year",
            "“to $1.5 billion the company said on …” is left out",
            PROFITS,
        ),
        ("thanked the workers for their great new patience", "“great new” is not there", MAYOR),
        ("Gross profits rose", "“Gross” where the text has “Net”", PROFITS),
        ("raise prices we will not this year", "its words stand in another order", PRICES),
        ("The plant in Lyon Anna Novak has run it", "“makes 40 km of cable a day and” is left out", PLANT),
        (
            "run it since this very spring",
            "the number differs: “this very spring” where the text has “2019”",
            PLANT,
        ),
        ("raising price", "none of its words stands there in this form", PRICES),
        ("The plant makes 1,500 km of cable", "the number differs: “1,500” where the text has “40”", PLANT),
    ],
)
def test_the_nearest_passage_is_named_with_what_differs(words: str, told: str, closest: str | None) -> None:
    verdict = Checker(NEWS, mark(NEWS)).nowhere(words)
    assert verdict.reason == f"“{words}” is nowhere in the text: {told}"
    assert verdict.closest is not None
    if closest:
        assert verdict.closest.of(NEWS).startswith(closest)


def test_the_nearest_passage_has_all_sentences_that_are_told_of() -> None:
    verdict = Checker(NEWS, mark(NEWS)).nowhere("not raise prices this year. The plant in Nice makes 40 km")
    assert verdict.closest is not None
    assert verdict.closest.of(NEWS).endswith("run it since 2019.")


def test_a_sentence_that_says_the_same_words_once_more_is_no_part_of_the_nearest_passage() -> None:
    text = "Profits rose at the mill in Lyon. Snow fell. Wages of cleaners rose at the mill in Lyon."
    verdict = Checker(text, mark(text)).nowhere("Profits of cleaners rose at the mill in Lyon")
    assert verdict.closest == Span(45, 88)
    assert (verdict.reason or "").endswith(": “Profits” where the text has “Wages”")


def test_words_that_share_none_with_the_text_have_no_nearest_passage() -> None:
    verdict = Checker(NEWS, mark(NEWS)).nowhere("dogs barked")
    assert (verdict.reason, verdict.closest) == ("“dogs barked” is nowhere in the text", None)


# Properties, on text made of what real text is made of.

_SPOKEN = """the official said that officers of the first floor affected efficient traffic in Zürich Łódź
não está près été señor Đặng Phạm Åse Müller Straße naïve Σωκράτης Владимир Київ ʻOkina Ísland well-known
ex-minister long-term l’homme don’t they’re Biden’s O’Brien “We will go” ‘never’ end. left, why? so: … — –
North Korea May US COVID-19 F-16 الرئيس צה״ל 대통령은 外交部 ガザ नेता NATO""".split()
_WHOLE = re.compile(r"\w")
_BLANK_AMONG_UNSPACED = re.compile(f"[{UNSPACED}] [{UNSPACED}]")
_WORD = st.sampled_from(_SPOKEN)
_NUMBER = st.one_of(
    st.integers(0, 9_999_999).map(lambda number: f"{number:,}"),
    st.integers(0, 99_999).map(lambda number: f"{number / 100:,.2f}"),
    st.integers(1, 99).map(lambda number: f"-{number}"),
    st.tuples(st.integers(1, 99), st.integers(1, 99)).map(lambda ends: f"{ends[0]}–{ends[1]}"),
    st.tuples(st.sampled_from("$€£"), st.integers(1, 9999)).map(lambda money: f"{money[0]}{money[1]:,}"),
)
_MEASURED = st.tuples(_NUMBER, st.sampled_from("percent people million km degrees".split())).map(" ".join)


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, Span]:
    """A text, and the place of some of its words."""
    pieces = draw(st.lists(st.one_of(_WORD, _WORD, _MEASURED), min_size=1, max_size=30))
    words = ["The", "officials", "of", "the", "state:", *" ".join(pieces).split()]
    whole = [number for number, word in enumerate(words) if _WHOLE.search(word)]
    first = draw(st.sampled_from(whole))
    last = draw(st.sampled_from([number for number in whole if number >= first]))
    start = len(" ".join(words[:first])) + bool(first)
    return " ".join(words), Span(start, start + len(" ".join(words[first : last + 1])))


def _in_words(sign: str, shortest: int) -> Callable[[str, Random], str]:
    """`sign` between two letters of words of at least so many letters on both sides of it."""
    place = re.compile(rf"(?<=[^\W\d_]{{{shortest}}})(?=[^\W\d_]{{{shortest}}})")
    return lambda words, random: place.sub(lambda _: sign if random.random() < 0.3 else "", words)


def _some(pattern: str, *instead: str) -> Callable[[str, Random], str]:
    return lambda words, random: re.sub(pattern, lambda _: random.choice(instead), words)


def _separators(words: str, random: Random) -> str:
    return re.sub(r"(?<=\d),(?=\d{3})", random.choice(["", " ", "\u00a0", "’", "\u2009"]), words)


def _ligatures(words: str, _random: Random) -> str:
    for letters, ligature in (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        words = words.replace(letters, ligature)
    return words


BENIGN: dict[str, Callable[[str, Random], str]] = {
    "straight marks": lambda words, _: re.sub("[‘’]", "'", re.sub("[“”]", '"', words)),
    "guillemets": lambda words, _: words.replace("“", "« ").replace("”", " »"),
    "dashes": _some("(?<= )[—–](?= )", "--", "–", "—", "-"),
    "hyphens": _some(r"(?<=\w)[-–](?=\w)", "-", "‐", "‑", "–"),
    "blanks": _some(" ", " ", "  ", "\u00a0", "\n", "\r\n  ", "\t", "\u202f"),
    "soft hyphens": _in_words("\u00ad", 2),
    "zero-width characters": _in_words("\u200b", 1),
    "broken lines": _in_words("-\n", 3),
    "softly broken lines": _in_words("\u00ad\n", 3),
    "decomposed": lambda words, _: unicodedata.normalize("NFD", words),
    "ligatures": _ligatures,
    "ellipses": _some("…", "...", ". . .", "…"),
    "around": lambda words, _: f"\n {words}\u00a0",
    "separators": _separators,
}


@given(_texts())
def test_words_of_a_text_are_found_where_they_stand(case: tuple[str, Span]) -> None:
    text, place = case
    found = Locator(text).find(place.of(text))
    # Among places that overlap only the first is given.
    assert place in found or any(span.overlaps(place) and len(span) == len(place) for span in found)


@settings(derandomize=True)
@given(_texts(), st.lists(st.sampled_from(sorted(BENIGN)), min_size=1, max_size=4, unique=True), st.randoms())
def test_words_in_other_type_are_found_where_they_stand(
    case: tuple[str, Span], settings: Sequence[str], random: Random
) -> None:
    text, place = case
    words = place.of(text)
    for name in sorted(settings, key=list(BENIGN).index):
        words = BENIGN[name](words, random)
    assert Locator(text).find(words) == Locator(text).find(place.of(text))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(_texts(), st.lists(st.sampled_from(sorted(BENIGN)), min_size=1, max_size=4, unique=True), st.randoms())
def test_words_are_found_where_they_stand_in_a_text_in_other_type(
    case: tuple[str, Span], settings: Sequence[str], random: Random
) -> None:
    text, place = case
    assume(not _BLANK_AMONG_UNSPACED.search(text))
    parts = [text[: place.start], place.of(text), text[place.end :]]
    for name in sorted(settings, key=list(BENIGN).index):
        if name != "around":
            parts = [BENIGN[name](part, random) for part in parts]
    before, words, _ = parts
    found = Locator("".join(parts)).find(place.of(text))
    plain = Locator(text).find(place.of(text))
    assert len(found) == len(plain)
    assert place not in plain or Span(len(before), len(before) + len(words)) in found


@given(_texts(), st.sampled_from(sorted(BENIGN)), st.randoms())
def test_the_first_letter_may_be_in_the_other_case(
    case: tuple[str, Span], setting: str, random: Random
) -> None:
    text, place = case
    words = place.of(text)
    at = next(number for number, sign in enumerate(words) if sign.isalnum())
    other = words[at].swapcase()
    if len(other) == 1:
        found = Locator(text).find(BENIGN[setting](words[:at] + other + words[at + 1 :], random))
        assert any(span.overlaps(place) or span.of(text)[at] == other for span in found)


@settings(derandomize=True)
@given(_texts(), st.sampled_from(sorted(BENIGN)), st.data())
def test_no_other_number_is_found(case: tuple[str, Span], setting: str, data: st.DataObject) -> None:
    text, place = case
    words = place.of(text)
    digits = [at for at, sign in enumerate(words) if sign.isdigit()]
    if digits:
        at = data.draw(st.sampled_from(digits))
        digit = data.draw(st.sampled_from([other for other in "0123456789" if other != words[at]]))
        changed = words[:at] + digit + words[at + 1 :]
        for said in (changed, BENIGN[setting](changed, data.draw(st.randoms()))):
            for span in Locator(text).find(said):
                assert not span.overlaps(place) or _letters(span.of(text)) == _letters(changed)
                assert span != place


@given(st.text(max_size=200), st.data())
def test_whatever_is_found_reads_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for span in Locator(text).find(text[start:end]):
        found, wanted = _letters(span.of(text)), _letters(text[start:end])
        assert (found[:1].lower(), found[1:]) == (wanted[:1].lower(), wanted[1:])


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=8), min_size=1), st.data())
def test_words_of_any_writing_are_found(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    said = " ".join(words[first : last + 1])
    found = Locator(" ".join(words)).find(said)
    assert found or not _letters(said)


def _letters(words: str) -> str:
    """The letters and digits, but for the stroke that makes Arabic words longer."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words))).replace("\u0640", "")
