"""What other programs answer, in the printed form: the evidence is where a reader finds the words."""

from __future__ import annotations

from typing import Any

from measuring.printed import from_extractions, from_fields

TEXT = "Two died, Lima said. “We lost two,” she said. Two homes burned in 2021."


def _places(items: list[dict[str, Any]]) -> list[tuple[int, int]]:
    return [(piece["start"], piece["end"]) for item in items for piece in item["evidence"]]


def test_words_are_looked_for_whole_and_again_behind_where_they_stood() -> None:
    brief = from_fields(
        {
            "headline": "Two dead",
            "who": [{"name": "Lima", "role": None}, {"name": "Lim", "role": None}],
            "what": [
                {"event": "Two people died.", "source": "Lima", "evidence": "The text states: 'Two died '"}
            ],
            "figures": [{"text": "Two", "value": 2}, {"text": "Two", "value": 2}, {"text": "2", "value": 2}],
            "quotes": [{"text": "“We lost two,”", "speaker": "Lima"}],
        },
        TEXT,
    )
    assert brief["headline"] == "Two dead"
    assert _places(brief["who"]) == [(10, 14)]
    assert _places(brief["what"]) == [(0, 8)]
    # “2” stands only within 2021.
    assert _places(brief["figures"]) == [(0, 3), (46, 49)]
    assert _places(brief["quotes"]) == [(22, 34)]
    assert brief["quotes"][0]["text"] == "We lost two,"
    assert len(brief["figures"]) == 3
    assert brief["caveats"] == []


def test_an_extraction_rests_on_its_own_place_and_without_one_is_left_out() -> None:
    figure = {"value": "1,200", "unit": "", "counts": "homes", "source": "unknown"}
    brief = from_extractions(
        [
            {"class": "figures", "text": "Two", "attributes": figure, "start": 46, "end": 49},
            {"class": "what", "text": "Lima fled", "attributes": {}, "start": None, "end": None},
            {"class": "weather", "text": "rain", "attributes": {}, "start": 0, "end": 3},
        ],
        TEXT,
    )
    assert brief["figures"] == [
        {
            "text": "Two",
            "value": 1200,
            "unit": None,
            "counts": "homes",
            "source": None,
            "evidence": [{"start": 46, "end": 49, "text": "Two"}],
        }
    ]
    assert brief["what"] == []
    assert "weather" not in brief
