"""What does not stand is asked again: a real HTTP server says what a test invents, and no model said it."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from tests.conftest import Answered, Serve, TestServer, completion, summarise
from tests.test_model_drafter import GOOD, TEXT, asked

SAID: dict[str, Any] = deepcopy(GOOD)
"""The answer of a drafter that makes up a headline, a name, and what is counted."""
SAID["headline"] = "Harbour closed after 500 die"
SAID["missing"]["who"] = [{"sentences": [1], "name": "Boris Johnson", "title_or_office": "guest"}]
SAID["what"]["[3]: Reports indicate that about 300 …"] = "3,000 people left."
SAID["figures"]["F2: $4 million"] = "price of 500 boats"

CORRECTED = {
    "R1: headline": "Harbour of Ardley closed",
    "R2: name": "",
    "R3: event": {"sentences": [3], "event": "About 300 people left the harbour."},
    "R4: what_it_counts": "repairs",
}


def again(server: TestServer) -> str:
    """What the last request says last."""
    said: str = server.requests[-1]["messages"][-1]["content"]
    return said


def test_what_fails_is_listed_with_the_reason_and_the_closest_passage_and_what_passes_is_taken(
    serve: Serve,
) -> None:
    server = serve(completion(json.dumps(SAID)), completion(json.dumps(CORRECTED)))
    code, brief, _ = asked(server.url)
    assert code == 0
    first, second = server.requests
    assert second["messages"][: len(first["messages"])] == first["messages"]
    lines = [line for line in again(server).splitlines() if line.startswith("R")]
    assert [line.partition(",")[0] for line in lines] == ["R1", "R2", "R3", "R4"]
    assert "Harbour closed after 500 die" in lines[0]
    assert "“Boris Johnson” is nowhere in the text" in lines[1]
    assert "[3]: Reports indicate that about 300 people left the harbour." in lines[2]
    form = second["response_format"]["json_schema"]["schema"]
    assert list(form["properties"]) == list(CORRECTED)
    content = brief["brief"]
    assert content["headline"] == "Harbour of Ardley closed"
    assert [item["event"] for item in content["what"]] == [
        "The harbour of Ardley was closed on Monday.",
        "About 300 people left the harbour.",
    ]
    assert content["what"][1]["evidence"][0]["start"] == TEXT.index("Reports indicate")
    assert content["figures"][1]["counts"] == "repairs"
    assert [rejected["item"]["name"] for rejected in brief["rejected"]] == ["Boris Johnson"]
    run = brief["run"]
    assert (run["calls"], run["prompt_tokens"], run["completion_tokens"]) == (2, 22, 14)
    assert run["problems"] == []


def test_with_one_attempt_nothing_is_asked_again(serve: Serve) -> None:
    server = serve(completion(json.dumps(SAID)))
    _, brief, _ = asked(server.url, "--attempts", "1")
    assert len(server.requests) == brief["run"]["calls"] == 1
    assert {rejected["field"] for rejected in brief["rejected"]} == {"headline", "who", "what", "figures"}


def test_an_answer_that_stands_is_not_asked_again(serve: Serve) -> None:
    server = serve(completion(json.dumps(GOOD)))
    _, brief, _ = asked(server.url, "--attempts", "5")
    assert len(server.requests) == brief["run"]["calls"] == 1


def test_what_fails_again_is_rejected_for_its_last_reason_and_what_was_good_stays(serve: Serve) -> None:
    said = deepcopy(GOOD)
    said["headline"] = "Harbour closed after 500 die"
    server = serve(completion(json.dumps(said)), completion('{"R1: headline": "Harbour of Burwick closed"}'))
    _, brief, _ = asked(server.url)
    (rejected,) = brief["rejected"]
    assert rejected["item"] == {"headline": "Harbour of Burwick closed"}
    assert "Burwick is nowhere in the text" in rejected["reason"]
    assert brief["brief"]["what"][0]["event"] == "The harbour of Ardley was closed on Monday."
    assert brief["brief"]["headline"] == "The harbour of Ardley was closed on Monday."


def test_only_what_still_fails_and_is_not_given_up_is_asked_once_more(serve: Serve) -> None:
    server = serve(
        completion(json.dumps(SAID)),
        completion(json.dumps({**CORRECTED, "R1: headline": "Harbour of Burwick closed"})),
        completion('{"R1: headline": "Harbour closed"}'),
    )
    _, brief, _ = asked(server.url, "--attempts", "4")
    assert len(server.requests) == 3
    assert "Burwick" in again(server)
    assert "Boris" not in again(server)
    assert brief["brief"]["headline"] == "Harbour closed"
    assert [rejected["field"] for rejected in brief["rejected"]] == ["who"]


def test_what_is_said_once_more_is_given_up(serve: Serve) -> None:
    said = deepcopy(GOOD)
    said["headline"] = "Harbour closed after 500 die"
    server = serve(completion(json.dumps(said)), completion(json.dumps({"R1: headline": said["headline"]})))
    _, brief, _ = asked(server.url, "--attempts", "5")
    assert len(server.requests) == brief["run"]["calls"] == 2
    assert [rejected["field"] for rejected in brief["rejected"]] == ["headline"]


def test_a_second_request_that_fails_costs_itself_alone_and_is_named(serve: Serve) -> None:
    server = serve(completion(json.dumps(SAID)), Answered({"error": {"message": "too long"}}, 400))
    code, brief, told = asked(server.url)
    assert code == 4
    assert "too long" in told
    assert brief["run"]["problems"][0]["kind"] == "endpoint"
    assert brief["run"]["calls"] == 1
    assert brief["brief"]["what"][0]["event"] == "The harbour of Ardley was closed on Monday."


def test_corrections_that_are_cut_off_are_taken_as_far_as_they_go(serve: Serve) -> None:
    cut = '{"R1: headline": "Harbour of Ardley closed", "R2: name": "Bor'
    server = serve(completion(json.dumps(SAID)), completion(cut, "length"))
    _, brief, _ = asked(server.url)
    assert brief["brief"]["headline"] == "Harbour of Ardley closed"
    assert "cut off" in brief["run"]["problems"][0]["message"]
    assert {rejected["field"] for rejected in brief["rejected"]} == {"who", "what", "figures"}


def test_corrections_of_no_use_change_nothing(serve: Serve) -> None:
    for content in ("I stand by it.", "[]", '{"R1: headline": ["x"], "R2: name": 7, "R9: x": "y"}', "{}", ""):
        server = serve(completion(json.dumps(SAID)), completion(content))
        code, brief, _ = asked(server.url)
        assert code == 0
        assert {rejected["field"] for rejected in brief["rejected"]} == {"headline", "who", "what", "figures"}
        assert brief["brief"]["what"][0]["event"] == "The harbour of Ardley was closed on Monday."


def test_a_correction_by_which_something_else_would_fall_is_not_taken(serve: Serve) -> None:
    text = "The storm hit Ardley on Monday.\n\nRepairs to roads and bridges: $4 million, $9 million.\n"
    said = {
        "headline": "Storm hits Ardley",
        "what": {"[1]": "The storm hit Ardley on Monday."},
        "where": [],
        "figures": {"F1": "repairs to 500 roads", "F2": "repairs to bridges"},
        "missing": {"who": [], "what": [], "caveats": []},
    }
    server = serve(completion(json.dumps(said)), completion('{"R1: what_it_counts": "repairs to bridges"}'))
    _, brief, _ = asked(server.url, text=text)
    assert brief["run"]["calls"] == 2
    assert brief["brief"]["figures"][1]["counts"] == "repairs to bridges"
    assert [rejected["item"]["counts"] for rejected in brief["rejected"]] == ["repairs to 500 roads"]


def test_a_run_that_asked_again_replays_to_the_same_brief(serve: Serve, tmp_path: Path) -> None:
    server = serve(completion(json.dumps(SAID)), completion(json.dumps(CORRECTED)))
    _, recorded, _ = asked(server.url, "--record", tmp_path)
    code, replayed, _ = asked("http://127.0.0.1:9/v1", "--attempts", "2", "--replay", tmp_path)
    assert len(server.requests) == 2
    for brief in (recorded, replayed):
        del brief["run"]["seconds"]
        del brief["run"]["endpoint"]
    assert code == 0
    assert replayed == recorded


def test_a_recording_without_the_second_answer_gives_the_brief_of_the_first_and_says_so(
    serve: Serve, tmp_path: Path
) -> None:
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    server = serve(completion(json.dumps(SAID)))
    where = ("--base-url", server.url, "--model", "none", "--attempts", "1")
    recorded = summarise("brief", tmp_path / "article.txt", *where, "--record", tmp_path, "-f", "json")
    replayed = summarise("brief", tmp_path / "article.txt", "--replay", tmp_path, "-f", "json")
    assert (recorded.returncode, replayed.returncode) == (0, 5)
    first, second = json.loads(recorded.stdout), json.loads(replayed.stdout)
    assert second["brief"] == first["brief"]
    assert [problem["kind"] for problem in second["run"]["problems"]] == ["replay_miss"]
    assert b"not recorded" in replayed.stderr
