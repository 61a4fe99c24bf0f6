"""What an endpoint can't do is found out by asking, and asked otherwise.

The bodies of the errors are those of the servers named beside them, as their users have reported them; no
model said any of the answers.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from summarise import Summariser
from summarise.briefs import Brief
from summarise.endpoints import Endpoint
from summarise.endpoints.objections import eased, said_in
from summarise.endpoints.thinking import without_thinking
from tests.conftest import Answered, Serve, completion
from tests.test_model_drafter import GOOD, TEXT, asked

ANSWER = completion(json.dumps(GOOD))
OPENAI_LIMIT = {  # OpenAI, o4-mini and gpt-5, 2025
    "message": "Unsupported parameter: 'max_tokens' is not supported with this model. "
    "Use 'max_completion_tokens' instead.",
    "type": "invalid_request_error",
    "param": "max_tokens",
    "code": "unsupported_parameter",
}
OPENAI_TEMPERATURE = {  # OpenAI and Azure OpenAI, gpt-5, 2025
    "message": "Unsupported value: 'temperature' does not support 0 with this model. "
    "Only the default (1) value is supported.",
    "type": "invalid_request_error",
    "param": "temperature",
    "code": "unsupported_value",
}
XAI_FORMAT = {  # xAI, 2024
    "code": "Client specified an invalid argument",
    "error": "The response_format parameter is unsupported at the moment. Leave it unset.",
}
OLLAMA_TOOLS = {  # Ollama 0.3 to 0.17
    "error": {
        "message": "registry.ollama.ai/library/gemma3:4b does not support tools",
        "type": "api_error",
        "param": None,
        "code": None,
    }
}
LLAMA_TOOLS = {  # llama.cpp b4369; later ones say "tools param requires --jinja flag"
    "error": {"code": 500, "message": "Unsupported param: tools", "type": "server_error"}
}
VLLM_LIMIT = {  # vLLM 0.6 and what is built on it
    "object": "error",
    "message": "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), "
    "'msg': 'Extra inputs are not permitted', 'input': 800}]",
    "type": "BadRequestError",
    "param": None,
    "code": 400,
}
VLLM_TOOLS = {  # vLLM 0.6.3
    "object": "error",
    "message": '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
    "type": "BadRequestError",
    "param": None,
    "code": 400,
}
OPENROUTER_TOOLS = {  # OpenRouter, 2025
    "error": {
        "message": "No endpoints found that support tool use. To learn more about provider routing, "
        "visit: https://openrouter.ai/docs/provider-routing",
        "code": 404,
    }
}
LM_STUDIO_OBJECT = {"error": "'response_format.type' must be 'json_schema' or 'text'"}  # LM Studio 0.4.19
MISTRAL_TOOLS = {  # Mistral, 2025
    "object": "Error",
    "detail": [
        {
            "type": "extra_forbidden",
            "loc": ["body", "tools"],
            "msg": "Extra inputs are not permitted",
            "input": [],
        }
    ],
    "type": "invalid_request_error",
    "code": 3001,
}
AZURE_FILTER = {  # Azure OpenAI, 2024
    "error": {
        "message": "The response was filtered due to the prompt triggering Azure OpenAI's content management "
        "policy. Please modify your prompt and retry.",
        "type": None,
        "param": "prompt",
        "code": "content_filter",
        "status": 400,
        "innererror": {"code": "ResponsibleAIPolicyViolation"},
    }
}
TOO_LONG = {  # OpenAI, gpt-4, 2023: speaks of functions, and objects to none
    "error": {
        "message": "This model's maximum context length is 8192 tokens. However, you requested 9120 tokens "
        "(6523 in the messages, 97 in the functions, and 2500 in the completion).",
        "type": "invalid_request_error",
        "param": "messages",
        "code": "context_length_exceeded",
    }
}


@pytest.mark.parametrize(
    ("given", "status", "body", "becomes"),
    [
        ({}, 400, {"error": OPENAI_LIMIT}, {"limit_name": "max_completion_tokens"}),
        ({}, 400, {"error": OPENAI_TEMPERATURE}, {"temperature": None}),
        ({}, 400, XAI_FORMAT, {"mode": "tools"}),
        ({"mode": "tools"}, 400, OLLAMA_TOOLS, {"mode": "json"}),
        ({"mode": "tools"}, 500, LLAMA_TOOLS, {"mode": "json"}),
        ({"mode": "tools"}, 400, VLLM_TOOLS, {"mode": "json"}),
        ({"mode": "tools"}, 404, OPENROUTER_TOOLS, {"mode": "json"}),
        ({"mode": "tools"}, 422, MISTRAL_TOOLS, {"mode": "json"}),
        ({"mode": "json"}, 400, LM_STUDIO_OBJECT, {"mode": "markdown_json"}),
        ({"limit_name": "max_completion_tokens"}, 400, VLLM_LIMIT, {"limit_name": "max_tokens"}),
        ({"mode": "tools"}, 400, TOO_LONG, None),
        ({"mode": "markdown_json"}, 400, XAI_FORMAT, None),
        ({}, 500, {"error": {"message": "grammar sampler crashed"}}, None),
        ({}, 429, XAI_FORMAT, None),
        ({}, 401, {"error": {"message": "Invalid API Key"}}, None),
        ({}, 404, {"detail": "Not Found"}, None),
        ({}, 400, {"error": {"message": "max_tokens is too large: 9. Use at most 8."}}, None),
    ],
)
def test_what_an_endpoint_objects_to_is_put_otherwise(
    given: dict[str, Any], status: int, body: dict[str, Any], becomes: dict[str, Any] | None
) -> None:
    endpoint = Endpoint.model_validate(
        {"name": "e", "base_url": "http://localhost/v1", "model": "m", **given}
    )
    other = eased(endpoint, status, said_in(body))
    assert other == (None if becomes is None else endpoint.model_copy(update=becomes))


def test_all_forms_are_gone_through_and_each_is_asked_once(serve: Serve) -> None:
    server = serve(
        Answered({"error": OPENAI_LIMIT}, 400),
        Answered({"error": OPENAI_TEMPERATURE}, 400),
        Answered(XAI_FORMAT, 400),
        Answered(LLAMA_TOOLS, 500),
        Answered(LM_STUDIO_OBJECT, 400),
        ANSWER,
    )
    code, brief, _ = asked(server.url)
    assert (code, brief["run"]["calls"], len(server.requests)) == (0, 1, 6)
    assert brief["brief"]["headline"] == "Harbour of Ardley closed"
    first, second, third, fourth, fifth, last = server.requests
    assert "max_tokens" in first
    assert {"max_completion_tokens", "temperature"} <= second.keys()
    assert "temperature" not in third
    assert fourth["tools"][0]["function"]["parameters"] == first["response_format"]["json_schema"]["schema"]
    assert fifth["response_format"] == {"type": "json_object"}
    assert "response_format" not in last
    assert '"headline"' in last["messages"][-1]["content"]
    for request in server.requests:
        assert "expert" not in json.dumps(request)
        assert request["messages"][0] == first["messages"][0]


def test_an_answer_without_the_form_is_asked_for_in_the_next(serve: Serve) -> None:
    server = serve(completion('{"summary": "A harbour closed."}'), ANSWER)
    code, brief, _ = asked(server.url)
    assert (code, brief["run"]["calls"]) == (0, 2)
    assert "tools" not in server.requests[0]
    assert server.requests[1]["tool_choice"]["type"] == "function"


@pytest.mark.parametrize(
    "answer",
    [
        completion("", refusal="No."),
        completion("", "content_filter"),
        completion("", "length", reasoning_content="Hm."),
        completion('{"headl', "length"),
    ],
)
def test_what_is_no_answer_says_nothing_about_forms(serve: Serve, answer: Answered) -> None:
    server = serve(answer, ANSWER)
    asked(server.url)
    assert all("tools" not in request for request in server.requests)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (completion("", refusal="I'd rather not."), "the model refused: I'd rather not."),
        (completion("", "content_filter"), "the content filter of the endpoint held the answer back"),
        (completion("", "length", reasoning_content="Hm."), "thought until its tokens ran out"),
        (completion("<think>Hm. {", "length"), "thought until its tokens ran out"),
        (completion("<think>Hm.</think>\n"), "the model thought, and did not answer"),
        (completion(" "), "the answer is empty"),
        (completion('{"headline": "Harbour clo', "content_filter"), "cut off by the content filter"),
    ],
)
def test_why_there_is_no_answer_is_told(serve: Serve, answer: Answered, says: str) -> None:
    server = serve(answer)
    code, brief, _ = asked(server.url)
    assert code == 0
    assert says in brief["run"]["problems"][0]["message"]


def test_an_article_that_the_filter_refuses_is_told_as_that(serve: Serve) -> None:
    server = serve(Answered(AZURE_FILTER, 400))
    code, brief, told = asked(server.url)
    assert (code, len(server.requests)) == (4, 1)
    assert "its content filter refused the article" in told
    assert brief["brief"]["quotes"][0]["text"] == "Nobody was hurt."


THOUGHTS = 'The mayor spoke. Perhaps {"headline": "Wrong"}?'


@pytest.mark.parametrize(
    "content",
    [
        f"<think>{THOUGHTS}</think>\n\n{json.dumps(GOOD)}",
        f"{THOUGHTS}\n</think>\n{json.dumps(GOOD)}",
        f"[THINK]{THOUGHTS}[/THINK]{json.dumps(GOOD)}",
        f"<|channel|>analysis<|message|>{THOUGHTS}<|end|><|start|>assistant<|channel|>final<|message|>"
        + json.dumps(GOOD),
        [
            {"type": "thinking", "thinking": [{"type": "text", "text": THOUGHTS}]},
            {"type": "text", "text": json.dumps(GOOD)},
        ],
    ],
)
def test_thoughts_are_no_part_of_the_answer(serve: Serve, content: Any) -> None:
    code, brief, _ = asked(serve(completion(content)).url)
    assert (code, brief["run"]["calls"]) == (0, 1)
    assert brief["brief"]["headline"] == "Harbour of Ardley closed"


def test_an_answer_that_speaks_of_marks_of_thought_is_left_whole() -> None:
    said = '{"headline": "He wrote <think> and </think> on the wall"}'
    assert without_thinking(said) == said
    assert without_thinking(f"<think></think>{said}") == said
    assert without_thinking("Just words.") == "Just words."


def test_what_is_found_out_is_known_to_the_documents_that_follow_and_to_their_replay(
    serve: Serve, tmp_path: Any
) -> None:
    from tests.conftest import summarise

    server = serve(Answered(XAI_FORMAT, 400), ANSWER)
    source = tmp_path / "two.jsonl"
    source.write_text("".join(json.dumps({"id": name, "text": TEXT}) + "\n" for name in ("one", "two")))
    given = ["brief", source, "-f", "json", "--attempts", "1"]
    end = ["--base-url", server.url, "--model", "m", "--record", tmp_path / "cassettes"]
    recorded = summarise(*given, *end)
    assert recorded.returncode == 0, recorded.stderr
    assert ["tools" in request for request in server.requests] == [False, True, True]
    for lines in ([0, 1], [1]):
        text = source.read_text().splitlines()
        source.write_text("".join(text[line] + "\n" for line in lines if line < len(text)))
        replayed = summarise(*given, "--replay", tmp_path / "cassettes")
        assert replayed.returncode == 0, replayed.stderr
    assert len(server.requests) == 3


def test_what_an_endpoint_can_do_is_found_out_by_one_of_the_documents_that_start_at_once(
    serve: Serve,
) -> None:
    def answer(request: dict[str, Any]) -> Answered:
        if "tools" in request:
            return Answered(OLLAMA_TOOLS, 400)
        return Answered(XAI_FORMAT, 400) if "response_format" in request else ANSWER

    server = serve(answer)
    endpoint = Endpoint(name="desk", base_url=server.url, model="m", concurrency=8)
    summariser = Summariser(endpoint=endpoint, attempts=1)

    async def all_of_them() -> list[Brief]:
        return await asyncio.gather(*(summariser.abrief(f"{TEXT}\n\n{n}") for n in range(8)))

    briefs = asyncio.run(all_of_them())
    summariser.close()
    assert [brief.run.model for brief in briefs] == ["m"] * 8
    forms = [
        "tools" if "tools" in each else each.get("response_format", {}).get("type", "words")
        for each in server.requests
    ]
    assert forms.count("json_schema") <= 8
    assert (forms.count("tools"), forms.count("json_object"), forms.count("words")) == (1, 1, 8)
