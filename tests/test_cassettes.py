"""Recording and replaying against a real HTTP server and through the real SDK."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2
import openai
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from openai.types.chat import ChatCompletion

from summarise.cassettes import (
    Body,
    Cassette,
    Interaction,
    Recorder,
    RecordingTransport,
    ReplayingTransport,
    Request,
    Response,
    find,
    load,
    path_for,
    provenance,
    save,
)
from summarise.errors import CassetteError, ReplayMiss

KEY = "sk-test-0123456789abcdefghijABCDEFGHIJ"
QUESTION = "Der Text:\r\nÜber 1.500 Menschen 🙂 \n\tkamen\u2028an.\x85"
ANSWER = '{"headline": "Line one\\nline two",\n\t"figures": ["1.500"]} \n\n'


@dataclass(frozen=True)
class Reply:
    content: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


def completion(text: str) -> bytes:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}
    head = {"id": "c-1", "object": "chat.completion", "created": 1700000000, "model": "small"}
    return json.dumps({**head, "choices": [choice], "usage": usage}, indent=1).encode()


@dataclass
class Server:
    """A test server: it gives the replies that the test put into it, in order."""

    replies: list[Reply]
    url: str = ""
    asked: int = 0


@pytest.fixture
def server() -> Iterator[Server]:
    script = Server([])

    class Handler(BaseHTTPRequestHandler):
        server_version = "summarise-test-server"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            script.asked += 1
            reply = script.replies.pop(0)
            self.send_response(reply.status)
            shown = {
                "content-type": "application/json",
                "set-cookie": "session=biscuit",
                "x-request-id": "r-77",
            }
            for name, value in {**shown, **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(reply.content)))
            self.end_headers()
            self.wfile.write(reply.content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Keeps the test run quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        script.url = f"http://127.0.0.1:{http.server_address[1]}/v1"
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        yield script
        http.shutdown()
        thread.join()


HEAD = Cassette("a", "news", {"name": "local", "model": "small", "temperature": 0}, provenance({}))


def ask(
    transport: httpx2.BaseTransport, url: str, *questions: str, model: str = "small"
) -> list[ChatCompletion]:
    with (
        httpx2.Client(transport=transport) as http,
        openai.OpenAI(api_key=KEY, base_url=url, http_client=http, max_retries=0) as client,
    ):
        return [
            client.chat.completions.create(
                model=model,
                temperature=0,
                messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": question}],
            )
            for question in questions
        ]


def record(server: Server, path: Path, *questions: str) -> list[ChatCompletion]:
    return ask(RecordingTransport(httpx2.HTTPTransport(), Recorder(path, HEAD)), server.url, *questions)


def replay(path: Path, *questions: str, model: str = "small") -> list[ChatCompletion]:
    """The answers from the recording, at an address where nobody listens."""
    return ask(ReplayingTransport(load(path), path), "http://nowhere.invalid/x/v9", *questions, model=model)


def miss(action: Callable[[], object]) -> ReplayMiss:
    with pytest.raises(openai.APIConnectionError) as caught:
        action()
    assert isinstance(caught.value.__cause__, ReplayMiss)
    return caught.value.__cause__


def test_a_replay_gives_what_the_recorded_run_was_given(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(completion(ANSWER)), Reply(completion("second")), Reply(completion("third"))]
    path = path_for(tmp_path / "new" / "folder", "a", "news")

    recorded = record(server, path, QUESTION, "other", QUESTION)

    assert [answer.choices[0].message.content for answer in recorded] == [ANSWER, "second", "third"]
    assert replay(path, QUESTION, "other", QUESTION) == recorded
    # Its place among those that ask the same decides, not its place in the file.
    assert replay(path, "other", QUESTION, QUESTION) == [recorded[1], recorded[0], recorded[2]]
    assert server.asked == 3


def test_no_key_cookie_or_request_id_reaches_the_file(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(completion("fine"))]
    path = tmp_path / "a.news.yaml"
    address = server.url.replace("http://", "http://user:pass@") + "?key=hidden#part"
    head = Cassette("a", "news", {"base_url": address}, provenance({"model_file": "sha256:00"}))

    ask(RecordingTransport(httpx2.HTTPTransport(), Recorder(path, head)), server.url, "question")

    written = path.read_text(encoding="utf-8")
    for secret in (KEY, "biscuit", "r-77", "pass", "hidden", "uthorization", "ookie", "Date"):
        assert secret not in written
    assert load(path).endpoint == {"base_url": server.url}
    [interaction] = load(path).interactions
    assert interaction.response is not None
    assert interaction.response.headers == {"content-type": "application/json"}


def test_the_file_reads_as_a_conversation(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(completion('{"headline": "Tabs\tand 🙂"}'))]
    path = tmp_path / "a.news.yaml"
    record(server, path, "First line \n\n\tsecond 🙂\n")

    lines = path.read_text(encoding="utf-8").splitlines()
    at = lines.index("          content: |")
    assert lines[at + 1 : at + 4] == ["            First line ", "", "            \tsecond 🙂"]
    assert '              {"headline": "Tabs\tand 🙂"}' in lines


def test_compressed_answers_are_stored_and_given_back_readable(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(gzip.compress(completion("packed")), headers={"content-encoding": "gzip"})]
    path = tmp_path / "a.news.yaml"
    [recorded] = record(server, path, "question")
    assert recorded.choices[0].message.content == "packed"
    assert replay(path, "question") == [recorded]


def test_a_refusal_is_replayed_before_the_answer_that_followed(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(b"slow down", 429, {"retry-after": "2"}), Reply(completion("now"))]
    path = tmp_path / "a.news.yaml"
    transport = RecordingTransport(httpx2.HTTPTransport(), Recorder(path, HEAD))
    asked = {"model": "small", "messages": []}
    with httpx2.Client(transport=transport, base_url=server.url) as client:
        client.post("/chat/completions", json=asked)
        client.post("/chat/completions", json=asked)

    with httpx2.Client(
        transport=ReplayingTransport(load(path), path), base_url="http://nowhere.invalid"
    ) as client:
        first = client.post("/chat/completions", json={"messages": [], "model": "small"})
        second = client.post("/chat/completions", json=asked)
    assert (first.status_code, first.headers["retry-after"], first.text) == (429, "2", "slow down")
    assert second.json()["choices"][0]["message"]["content"] == "now"


def test_a_header_outside_ascii_is_given_back(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(completion("found"), headers={"content-type": "application/json; note=\xe9"})]
    path = tmp_path / "a.news.yaml"
    recorded = record(server, path, "question")
    assert recorded[0].choices[0].message.content == "found"
    assert replay(path, "question") == recorded


def test_a_failing_endpoint_leaves_the_earlier_recordings_whole(server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(completion("kept"))]
    path = tmp_path / "a.news.yaml"

    class Failing(httpx2.HTTPTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            if b"fail" in request.read():
                raise httpx2.ConnectError("the line is dead", request=request)
            return super().handle_request(request)

    with pytest.raises(openai.APIConnectionError):
        ask(RecordingTransport(Failing(), Recorder(path, HEAD)), server.url, "question", "fail")

    assert replay(path, "question")[0].choices[0].message.content == "kept"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.news.yaml"]


def test_an_unwritable_folder_is_an_error_in_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken.yaml").mkdir()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for path in (tmp_path / "taken.yaml", tmp_path / "file" / "a.yaml"):
        with pytest.raises(CassetteError, match=r"cannot be written: ") as caught:
            save(HEAD, path)
        assert "\n" not in caught.value.message
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "taken.yaml"]


def test_recording_from_many_threads_keeps_every_answer(tmp_path: Path) -> None:
    def echo(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"echo": json.loads(request.read())})

    def run(transport: httpx2.BaseTransport) -> dict[int, object]:
        answers: dict[int, object] = {}
        with httpx2.Client(transport=transport, base_url="http://nowhere.invalid") as client:

            def post(number: int) -> None:
                answers[number] = client.post("/chat/completions", json={"n": number}).json()

            threads = [threading.Thread(target=post, args=(number,)) for number in range(40)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        return answers

    path = tmp_path / "a.news.yaml"
    expected = {number: {"echo": {"n": number}} for number in range(40)}
    assert run(RecordingTransport(httpx2.MockTransport(echo), Recorder(path, HEAD))) == expected
    assert run(ReplayingTransport(load(path), path)) == expected


def test_a_miss_says_how_the_request_differs_from_the_nearest_recording(
    server: Server, tmp_path: Path
) -> None:
    server.replies = [Reply(completion("one")), Reply(completion("two"))]
    folder = tmp_path / "my recordings"
    path = folder / "a.news.yaml"
    record(server, path, "1: Rain fell\n2: in the north", "3: A ship\n4: ran aground near the port")

    other_model = miss(lambda: replay(path, "1: Rain fell\n2: in the north", model="large"))
    assert (
        other_model.message
        == f'{path}: not recorded; nearest is recording 1: model differs: recorded "small", asked "large"'
    )
    assert other_model.hint == f"record again with --record '{folder}'"

    other_words = miss(lambda: replay(path, "3: A ship\n4: ran aground near the\x1b city"))
    assert other_words.message == (
        f"{path}: not recorded; nearest is recording 2: message 2 (user) differs at line 2: "
        'recorded "4: ran aground near the port", asked "4: ran aground near the\\x1b city"'
    )

    again = miss(lambda: replay(path, *["1: Rain fell\n2: in the north"] * 2))
    assert again.message == f"{path}: recording 1 was already used; the run asks more often than was recorded"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"temperature": 0.5}, "temperature differs: recorded 0, asked 0.5"),
        ({"seed": 7}, "seed differs: recorded nothing, asked 7"),
        (
            {"response_format": {"schema": {"title": {"maxLength": 90}}}},
            "the schema of the answer differs, first at response_format.schema.title.maxLength",
        ),
        (
            {
                "messages": [
                    {"role": "user", "content": "Hello"},
                    {"role": "user", "content": "Again\nplease"},
                ]
            },
            'the number of messages differs: recorded 1, asked 2; message 2 (user) was not recorded: "Again"',
        ),
        (
            {"messages": [{"role": "system", "content": "Hello"}]},
            'the role of message 1 differs: recorded "user", asked "system"',
        ),
    ],
)
def test_a_miss_names_what_changed(change: dict[str, object], words: str, tmp_path: Path) -> None:
    asked = {
        "messages": [{"role": "user", "content": "Hello"}],
        "response_format": {"schema": {"title": {"maxLength": 80}}},
        "temperature": 0,
    }
    recording = Interaction(Request("POST", "/v1/chat/completions", body(asked)), Response(200, {}, body({})))
    cassette = Cassette("a", "news", {}, {}, (recording,))
    transport = ReplayingTransport(cassette, tmp_path / "a.news.yaml")
    with httpx2.Client(transport=transport) as client, pytest.raises(ReplayMiss) as caught:
        client.post("http://nowhere.invalid/v1/chat/completions", json={**asked, **change})
    assert caught.value.message.endswith(words)


def body(value: object) -> Body:
    return Body.of(json.dumps(value).encode())


def test_spelling_host_and_prefix_do_not_count(tmp_path: Path) -> None:
    recording = Interaction(
        Request(
            "POST",
            "/openai/deployments/x/chat/completions",
            Body.of(b'{"b": 1, "a": {"d": 0, "c": "\\u00e9"}}'),
        ),
        Response(200, {}, body("found")),
    )
    transport = ReplayingTransport(Cassette("a", "news", {}, {}, (recording,)), tmp_path / "a.yaml")
    with httpx2.Client(transport=transport) as client:
        same = client.post(
            "http://nowhere.invalid/chat/completions?v=2", content='{"a":{"c":"é","d":0.0},"b":1}'.encode()
        )
    assert same.json() == "found"


def test_what_is_missing_is_named_with_what_is_there(tmp_path: Path) -> None:
    with pytest.raises(
        ReplayMiss, match=r"absent/b\.news\.yaml: no such recording; the folder does not exist"
    ):
        find(tmp_path / "absent", "b", "news")
    for name in ("d", "a", "c", "e"):
        save(HEAD, path_for(tmp_path, name, "news"))
    with pytest.raises(ReplayMiss) as caught:
        find(tmp_path, "b", "news")
    there = "the folder has a (news), c (news), d (news) and 1 more"
    assert caught.value.message == f"{tmp_path / 'b.news.yaml'}: no such recording; {there}"
    assert find(tmp_path, "a", "news") == HEAD


AWKWARD = st.text(st.sampled_from(" \t\n\r\x85\u2028\ufeffa#:-|>\"'\\{}[]&*!%@`😀é\x00\x1b\x7f\ud800"))
TEXTS = AWKWARD | st.text()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)  # it waits for the disk
@given(VALUES)
def test_every_json_body_comes_back_exactly(value: object) -> None:
    content = json.dumps(value).encode()
    restored = through_a_file(content)
    assert json.dumps(json.loads(restored)) == json.dumps(json.loads(content))


@settings(deadline=None)  # it waits for the disk
@given(st.binary() | AWKWARD.map(lambda text: text.encode(errors="surrogatepass")))
def test_every_other_body_comes_back_exactly(content: bytes) -> None:
    content = b"<" + content
    assert through_a_file(content) == content


def through_a_file(content: bytes) -> bytes:
    interaction = Interaction(
        Request("POST", "/chat/completions", Body.of(b"")), Response(200, {}, Body.of(content))
    )
    cassette = Cassette("a", "news", {}, {}, (interaction,))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.news.yaml"
        save(cassette, path)
        again = load(path)
        # Another reader of YAML sees the same.
        outside = yaml.safe_load(path.read_bytes())["interactions"][0]["response"]
    assert again.interactions[0].response is not None
    stored = again.interactions[0].response.body
    assert json.dumps(outside[stored.form]) == json.dumps(stored.value)
    return stored.content


@given(st.text(), st.text(), st.sampled_from(["news", "../up", "a.b", ""]))
def test_two_ids_never_share_a_file_and_none_leaves_the_folder(one: str, other: str, kind: str) -> None:
    folder = Path("recordings")
    paths = [path_for(folder, document_id, kind) for document_id in (one, other)]
    assert (paths[0].name.lower() == paths[1].name.lower()) == (one == other)
    for path in paths:
        assert path.parent == folder
        assert not path.name.startswith(".")
        assert len(path.name.encode()) <= 255


def test_names_of_files_say_whose_they_are() -> None:
    names = ["000_36c2", "report 7/b", "REPORT", "report", "../../etc/passwd", ".hidden", "", "x" * 900]
    paths = [path_for(Path(), name, "news").name for name in names]
    assert paths[0] == "000_36c2.news.yaml"
    assert [path.rsplit("-", 1)[0] for path in paths[1:7]] == [
        "report-7-b",
        "REPORT",
        "report.news.yaml",
        "etc-passwd",
        "hidden",
        "document",
    ]


KEYS = [
    KEY,
    "Authorization: Bearer 0123456789abcdefghij.0123456789",
    "AIza" + "Sy0123456789abcdefghijABCDEFGHIJklm",
    "AKIA" + "0123456789ABCDEF",
    "ghp_" + "0123456789abcdefghijABCDEFGHIJ012345",
    "-----BEGIN RSA PRIVATE KEY-----",
]


@pytest.mark.parametrize("key", KEYS)
def test_what_looks_like_a_key_is_not_written_and_not_repeated(key: str, tmp_path: Path) -> None:
    asked = Request("POST", "/chat/completions", body({"messages": [{"content": f"see {key} there"}]}))
    cassette = Cassette("a", "news", {}, {}, (Interaction(asked, Response(200, {}, body({}))),))
    with pytest.raises(CassetteError) as caught:
        save(cassette, tmp_path / "a.yaml")
    assert "recording 1.request.body.messages[0].content" in caught.value.message
    assert key not in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_settings_named_like_keys_are_refused_before_anything_is_asked(tmp_path: Path) -> None:
    head = Cassette("a", "news", {"headers": {"api-key": "swordfish"}}, {})
    with (
        httpx2.HTTPTransport() as inner,
        pytest.raises(CassetteError, match=r"endpoint\.headers\.api-key is no place"),
    ):
        RecordingTransport(inner, Recorder(tmp_path / "a.yaml", head))


def test_prose_about_keys_is_written(tmp_path: Path) -> None:
    prose = (
        "Bearer bonds of 1987; the sk-SK locale; sk-2024-report-on-something-long; sk-abc***********9; "
        "risk-adjusted-return-2024-outlook; AKIABCDEFGHIJKLMNOPQRS"
    )
    asked = Request("POST", "/chat/completions", body({"max_tokens": 5, "messages": [{"content": prose}]}))
    cassette = Cassette(
        "a", "news", {"max_tokens": 5}, {}, (Interaction(asked, Response(200, {}, body({}))),)
    )
    save(cassette, tmp_path / "a.yaml")
    assert load(tmp_path / "a.yaml") == cassette


GOOD = 'format: 1\ndocument_id: "a"\nkind: "news"\nendpoint: {}\nmade_by: {}\ninteractions:\n'
REQUEST = "- request:\n    method: POST\n    path: /x\n    text: x\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (GOOD + "- &a []\n- *a\n", "line 7: anchors and aliases are not allowed"),
        (GOOD + "- !!python/object/apply:os.system ['true']\n", "line 7: tags are not allowed"),
        ("%YAML 1.1\n---\n" + GOOD, "line 1: directives are not allowed"),
        (GOOD + "---\nformat: 1\n", "must hold exactly one YAML document"),
        (GOOD + "kind: news\n", "line 7: the same key twice in one mapping"),
        ("a: " + "[" * 500_000, "line 1: nested more than 100 deep"),
        ("a: " + "9" * 500_000, "line 1: a number with too many digits"),
        ("a: 'b", "line 1: found unexpected end of stream"),
        ("", "must hold exactly one YAML document"),
        ("a: \x00", "holds a character that YAML does not allow"),
        ("just words", "not a cassette: it does not begin with its format"),
        (GOOD.replace("1", "3"), "written in format '3'; this version reads 1 and 2"),
        (GOOD.replace('"a"', "7"), "document_id must be text"),
        (GOOD.replace("kind", "kinds"), "'kinds' is no field of the format"),
        (GOOD + REQUEST, "recording 1.response is missing"),
        (
            GOOD + REQUEST + "  response: {status: ok, headers: {}, text: x}\n",
            "recording 1.response.status must be a whole number",
        ),
        (
            GOOD + REQUEST + "  response: {status: 200, headers: {}}\n",
            "recording 1.response must have one of body, text, base64 and stream",
        ),
        (
            GOOD + REQUEST + "  response: {status: 200, headers: {content-encoding: gzip}, text: x}\n",
            "recording 1.response.headers: 'content-encoding' is not allowed",
        ),
        (
            GOOD + REQUEST + "  response: {status: 200, headers: {}, base64: '?'}\n",
            "recording 1.response.base64 must be base64",
        ),
    ],
)
def test_a_file_from_anybody_is_refused_in_one_line(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(text.encode())
    with pytest.raises(CassetteError) as caught:
        load(path)
    assert caught.value.message.startswith(f"{path}: {words}")
    assert "\n" not in caught.value.message


def test_files_that_are_no_text_or_too_large_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"format: 1\n\xff")
    with pytest.raises(CassetteError, match="line 2: not UTF-8"):
        load(path)
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(CassetteError, match="larger than 64 MiB"):
        load(path)
    with pytest.raises(CassetteError, match="not a file"):
        load(tmp_path)
    with pytest.raises(CassetteError, match="no such file"):
        load(tmp_path / "absent.yaml")


def test_provenance_says_when_and_with_what() -> None:
    made_by = provenance({"server": "llama.cpp"})
    assert list(made_by) == ["server", "summarise", "openai", "instructor", "pydantic", "recorded"]
    assert str(made_by["recorded"]).endswith("Z")
