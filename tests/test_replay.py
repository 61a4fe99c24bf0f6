"""The recording of a real model on the seed, replayed with no network; expected values come from the text."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from summarise.runs.rebuilding import missing
from tests.conftest import CASSETTES, SEED, summarise
from tests.test_brief_command import every_evidence


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a replay opened a connection")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.fixture
def replayed(no_network: None) -> dict[str, Any]:
    result = summarise("brief", SEED, "--replay", CASSETTES, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    brief: dict[str, Any] = json.loads(result.stdout)
    return brief


def test_the_recording_says_what_made_it() -> None:
    text = (CASSETTES / "000_36c2a8a3030f7e22.news.yaml").read_text(encoding="utf-8")
    for what in (
        "model_sha256",
        "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
        "llama.cpp",
        "recorded",
    ):
        assert what in text


def test_it_replays_to_the_same_bytes_apart_from_the_time_taken(replayed: dict[str, Any]) -> None:
    again = json.loads(summarise("brief", SEED, "--replay", CASSETTES, "--format", "json").stdout)
    for brief in (replayed, again):
        brief["run"]["seconds"] = 0
    assert json.dumps(again) == json.dumps(replayed)
    assert replayed["run"]["model"] == "qwen2.5-coder-1.5b-instruct"
    assert replayed["run"]["completion_tokens"] > 0


def test_what_did_not_stand_was_asked_once_more(replayed: dict[str, Any]) -> None:
    once = json.loads(
        summarise("brief", SEED, "--replay", CASSETTES, "--format", "json", "--attempts", "1").stdout
    )
    assert (once["run"]["calls"], replayed["run"]["calls"]) == (1, 2)
    assert once["run"]["completion_tokens"] < replayed["run"]["completion_tokens"]
    # The model asserts what the text only has from reports, and misquotes Zelensky, who spoke of a response.
    sure, misquoted = "Ukrainian forces kill 40 North Korean soldiers in Russia", "the reaction of NATO"
    rejected = [said for each in replayed["rejected"] for said in each["item"].values() if said]
    assert sure in rejected
    assert any(misquoted in str(said) for said in rejected)
    assert "reports have emerged" in replayed["brief"]["headline"]
    assert not any(misquoted in item["event"] for item in replayed["brief"]["what"])


def test_zelensky_is_quoted_word_for_word(replayed: dict[str, Any], seed_text: str) -> None:
    (quote,) = replayed["brief"]["quotes"]
    start = seed_text.index("“Russian President") + 1
    assert quote["text"] == seed_text[start : seed_text.index("”", start)]
    assert quote["speaker"] == "Volodymyr Zelensky"


def test_every_figure_stands_with_what_it_counts_and_who_gives_it(replayed: dict[str, Any]) -> None:
    figures = replayed["brief"]["figures"]
    expected = [
        ("40", "soldiers", "reports"),
        ("40", "soldiers", "A wounded North Korean soldier"),
        ("18", "soldiers", "reports"),
        ("approximately 40 miles", "captured", None),
        ("around 10,000", "soldiers", "US intelligence"),
        ("approximately 8,000", "Kursk", "US intelligence"),
    ]
    assert len(figures) == len(expected)
    for figure, (text, counted, source) in zip(figures, expected, strict=True):
        assert (figure["text"], figure["source"]) == (text, source)
        assert counted in figure["counts"]


def test_places_sources_and_caveats(replayed: dict[str, Any]) -> None:
    content = replayed["brief"]
    assert any("Kursk" in item["place"] for item in content["where"])
    named = {item["source"] for item in (*content["what"], *content["figures"])}
    assert {"US intelligence", "A wounded North Korean soldier"} <= named
    by_rule = [item for item in content["caveats"] if item["raised_by"] == "rule"]
    second_hand = [item["evidence"] for item in by_rule if item["kind"] == "second_hand"]
    assert [[piece["text"] for piece in evidence] for evidence in second_hand] == [
        ["The Sun TV"],
        ["The Sun"],
    ]
    doubts = " ".join(item["note"] for item in content["caveats"] if item["kind"] == "anonymous_source")
    assert "soldier" in doubts
    assert "commanders" in doubts
    assert any("reports" in piece["text"] for item in content["caveats"] for piece in item["evidence"])


def test_nothing_stands_in_it_that_is_not_in_the_text(replayed: dict[str, Any], seed_text: str) -> None:
    for piece in every_evidence(replayed):
        assert seed_text[piece["start"] : piece["end"]] == piece["text"]
    words = {word.strip(".,“”").lower() for word in seed_text.split()}
    for item in replayed["brief"]["who"]:
        assert set(item["name"].lower().split()) <= words


@pytest.mark.parametrize(
    "path", sorted(CASSETTES.glob("*.yaml")), ids=lambda path: path.name.removesuffix(".yaml")
)
def test_every_recording_answers_all_that_is_asked_about_its_text(path: Path, no_network: None) -> None:
    asked, _ = missing(path, ())
    assert not asked, "record it again: python tools/record_cassettes.py --endpoint reference --only-stale"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "wire-ferry",
            [
                ("She took a wave", "Rui Sandoval"),
                ("No one boarded", "the company"),
                ("People were sitting", "Marta Quill"),
                ("I would say 200", "Marta Quill"),
                ("We will find out", "Olavo Teixeira"),
            ],
        ),
        (
            "agentur-chlor",
            [
                ("Wir hatten Glück", "Jörg Matthiesen"),
                ("Eine halbe Stunde", "Jörg Matthiesen"),
                ("Wir werden alles", "Ulrich Behn"),
                ("Antworten, und zwar", "Carla Weyrich"),
            ],
        ),
    ],
)
def test_who_is_quoted_in_other_texts(text: str, speakers: list[tuple[str, str]], no_network: None) -> None:
    source = SEED.parent / f"{text}.txt"
    brief = json.loads(summarise("brief", source, "--replay", CASSETTES, "--format", "json").stdout)
    assert brief["run"]["model"] == "qwen2.5-coder-1.5b-instruct"
    quotes = brief["brief"]["quotes"]
    for quote, (begins, speaker) in zip(quotes, speakers, strict=True):
        assert quote["text"].startswith(begins)
        assert quote["speaker"] == speaker
    words = source.read_bytes().decode()
    for piece in every_evidence(brief):
        assert words[piece["start"] : piece["end"]] == piece["text"]
