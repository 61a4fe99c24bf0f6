"""Who stands in for whom, what a run may use, what it costs: against real servers that a test lays out."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from summarise import Document, Endpoint, Summariser, brief
from summarise.endpoints import circuit
from summarise.endpoints.endpoint import Price
from summarise.endpoints.prices import cost_of
from summarise.errors import SpentError, UsageError
from tests.conftest import Answered, Serve, completion, summarise
from tests.test_model_drafter import GOOD, TEXT

DEAD = "http://127.0.0.1:9/v1"


def _endpoint(url: str, name: str = "desk", **settings: Any) -> Endpoint:
    return Endpoint(name=name, base_url=url, model=f"model-of-{name}", **settings)


def _config(folder: Path, **urls: str) -> None:
    tables = [
        f'[endpoints.{name}]\nbase_url = "{url}"\nmodel = "model-of-{name}"\n' for name, url in urls.items()
    ]
    first = tables[0] + 'fallback = ["other"]\nprice = { input = 1, output = 2 }\n'
    (folder / "summarise.toml").write_text("\n".join([first, *tables[1:]]), encoding="utf-8")


def test_what_an_endpoint_cannot_do_goes_to_its_fallback_and_the_brief_says_so(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = serve(Answered({"error": {"message": "wrong key"}}, 401))
    good = serve(completion(json.dumps(GOOD)))
    monkeypatch.chdir(tmp_path)
    _config(tmp_path, desk=refusing.url, other=good.url)
    result = summarise(
        "brief", "-", "--endpoint", "desk", "-f", "json", "--record", tmp_path / "kept", given=TEXT.encode()
    )
    made = json.loads(result.stdout)
    assert result.returncode == 0
    assert b"wrong key; asking other" in result.stderr
    assert (made["run"]["endpoint"], made["run"]["model"]) == ("other", "model-of-other")
    desk, other = made["run"]["endpoints"]
    assert (desk["endpoint"], desk["calls"], other["endpoint"], other["calls"]) == ("desk", 0, "other", 1)
    assert "wrong key" in desk["failure"]
    assert other["failure"] is None
    assert made["brief"]["headline"] == GOOD["headline"]
    (tmp_path / "summarise.toml").unlink()
    replayed = summarise("brief", "-", "-f", "json", "--replay", tmp_path / "kept", given=TEXT.encode())
    again = json.loads(replayed.stdout)
    assert again["brief"] == made["brief"]
    assert again["run"]["endpoint"] == "other"


def test_where_all_fail_all_are_named(serve: Serve) -> None:
    refusing = serve(Answered({"error": {"message": "wrong key"}}, 401))
    missing = serve(Answered({"error": {"message": "no such model"}}, 404))
    made = brief(TEXT, endpoint=_endpoint(refusing.url, fallback=(_endpoint(missing.url, "other"),)))
    assert made.run.model is None
    (problem,) = made.run.problems
    assert "wrong key" in problem.message
    assert "no such model" in problem.message


def test_who_stands_in_has_to_be_another_endpoint_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _config(tmp_path, desk=DEAD)
    result = summarise("brief", "-", "--endpoint", "desk", given=TEXT.encode())
    assert result.returncode == 2
    assert b"fallback" in result.stderr


def test_a_dead_endpoint_costs_a_few_requests_however_many_documents_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(circuit, "SECONDS", 0.0)
    endpoint = _endpoint(DEAD, tries=2, concurrency=4)

    async def all_of_them() -> list[str]:
        summariser = Summariser(endpoint=endpoint)
        texts = [Document.of(TEXT, id=str(number)) for number in range(40)]
        made = await asyncio.gather(*map(summariser.abrief, texts))
        summariser.close()
        return [each.run.problems[0].message for each in made]

    told = asyncio.run(all_of_them())
    asked = [message for message in told if "cannot be reached" in message and "left alone" not in message]
    assert len(asked) <= 14
    assert sum("left alone" in message for message in told) == len(told) - len(asked)


def test_documents_share_one_connection_and_what_may_be_under_way(serve: Serve) -> None:
    server = serve(completion(json.dumps(GOOD)))
    summariser = Summariser(endpoint=_endpoint(server.url, requests_per_minute=3))
    for number in range(3):
        assert summariser.brief(Document.of(TEXT, id=str(number))).run.calls == 1

    async def one_more() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(summariser.abrief(TEXT), 0.5)

    asyncio.run(one_more())
    summariser.close()
    assert len(server.requests) == 3


def test_a_run_stops_before_it_goes_beyond_its_tokens_and_keeps_what_is_done(
    serve: Serve, tmp_path: Path
) -> None:
    answer = completion(json.dumps(GOOD))
    assert isinstance(answer.body, dict)
    answer.body["usage"] = {"prompt_tokens": 900, "completion_tokens": 600, "total_tokens": 1500}
    server = serve(answer)
    source = tmp_path / "many.jsonl"
    lines = [json.dumps({"id": str(number), "text": TEXT}) for number in range(5)]
    source.write_text("\n".join(lines), encoding="utf-8")
    result = summarise(
        "brief", source, "-f", "json", "--base-url", server.url, "--model", "m", "--max-tokens", "6000"
    )
    done = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 9
    assert b"of 6,000 tokens" in result.stderr
    assert f"{1500 * (len(done) - 1):,} tokens in all, cost not known" in result.stderr.decode()
    assert [each["document"]["id"] for each in done] == [str(number) for number in range(len(done))]
    assert len(done) > 1
    assert [each["error"]["kind"] for each in done if "error" in each] == ["spent"]
    assert "error" in done[-1]


def test_what_may_be_spent_needs_a_price() -> None:
    with pytest.raises(UsageError, match="costs is not known"):
        Summariser(endpoint=_endpoint(DEAD), max_cost=1).brief(TEXT)


def test_money_stops_a_run(serve: Serve) -> None:
    server = serve(completion(json.dumps(GOOD)))
    endpoint = _endpoint(server.url, price=Price(input=1000, output=1000))
    summariser = Summariser(endpoint=endpoint, max_cost=1)
    with pytest.raises(SpentError, match=r"\$0.0000 of \$1.0000"):
        summariser.brief(TEXT)
    assert server.requests == []


def test_a_price_of_ones_own_wins_and_an_unknown_one_is_not_nothing(serve: Serve) -> None:
    server = serve(completion(json.dumps(GOOD)))
    priced = brief(TEXT, endpoint=_endpoint(server.url, price=Price(input=1, output=2)))
    assert priced.run.cost == pytest.approx((11 * 1 + 7 * 2) / 1_000_000)
    assert brief(TEXT, endpoint=_endpoint(server.url)).run.cost is None
    known = Endpoint(name="openai", base_url="https://api.openai.com/v1", model="gpt-5-mini")
    assert (cost_of(known, 1_000_000, 0) or 0) > 0
    own = known.model_copy(update={"price": Price(input=3, output=0)})
    assert cost_of(own, 1_000_000, 5) == pytest.approx(3)
    assert cost_of(known.model_copy(update={"model": "nobody-knows-this"}), 10, 10) is None
