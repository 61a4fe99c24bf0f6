"""Pages fetched from a real server on this machine: safely, within bounds, and with refusals named."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from summarise.documents import Document
from summarise.documents.given import Reading
from summarise.documents.loading import load
from summarise.documents.web import fetching
from summarise.documents.web.addresses import is_public
from summarise.documents.web.fetching import fetch
from summarise.errors import SourceError
from tests import making
from tests.conftest import summarise

Answer = tuple[int, dict[str, str], bytes]
HTML = {"Content-Type": "text/html; charset=utf-8"}


class Site:
    """A site: what it answers by path, and what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                status, headers, body = site.pages.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        self.url = f"http://127.0.0.1:{self.port}"


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    thread = threading.Thread(target=made.server.serve_forever, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


def why(url: str) -> str:
    with pytest.raises(SourceError) as refused:
        fetch(url, allow_private=True)
    return refused.value.message


def test_a_page_is_fetched_and_read(site: Site) -> None:
    site.pages["/news/bridge.html?id=1"] = (200, HTML, making.page().encode())
    (document,) = load(f"{site.url}/news/bridge.html?id=1", Reading(allow_private=True))
    assert isinstance(document, Document)
    assert document.text == "\n\n".join(making.STORY)
    assert (document.url, document.id) == (f"{site.url}/news/bridge.html?id=1", "127.0.0.1/news/bridge.html")
    assert not {"cookie", "authorization", "referer"} & {name for _, names in site.asked for name in names}


def test_what_is_sent_is_told_by_its_bytes(site: Site) -> None:
    pdf = making.pdf([making.column(["Twelve boats sank."])])
    site.pages["/report"] = (200, {"Content-Type": "application/octet-stream"}, pdf)
    site.pages["/packed"] = (200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(making.page().encode()))
    forms = [
        each.form
        for path in ("/report", "/packed")
        for each in load(site.url + path, Reading(allow_private=True))
        if isinstance(each, Document)
    ]
    assert forms == ["pdf", "html"]


def test_nothing_private_is_reached_unless_that_is_wanted(site: Site) -> None:
    site.pages["/"] = (200, HTML, making.page().encode())
    result = summarise("brief", f"{site.url}/")
    assert (result.returncode, site.asked) == (3, [])
    assert b"--allow-private" in result.stderr
    assert summarise("text", f"{site.url}/", "--allow-private").returncode == 0


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.1.2.3", "0.0.0.0",  # noqa: S104
        "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fe80::1%eth0", "fd00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "not an address",
    ],
)  # fmt: skip
def test_addresses_that_are_not_of_the_public_internet(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


def looked_up(*answers: list[str]) -> tuple[Callable[[str, int], list[str]], list[str]]:
    """A name server that gives these answers in turn, and the names it was asked for."""
    hosts: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        hosts.append(host)
        return answers[min(len(hosts), len(answers)) - 1]

    return resolve, hosts


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    resolve, _ = looked_up(["93.184.216.34", "10.0.0.1"])
    with pytest.raises(SourceError, match="of this machine or its network"):
        fetch("http://news.example/", resolve=resolve)


def test_the_connection_goes_to_the_address_that_was_checked(site: Site) -> None:
    # The name exists nowhere: only the address that was looked up can have been connected to.
    site.pages["/"] = (200, HTML, making.page().encode())
    resolve, hosts = looked_up(["127.0.0.1"])
    given = fetch(f"http://news.invalid:{site.port}/", allow_private=True, resolve=resolve)
    assert b"Ardley" in given.head
    assert hosts == ["news.invalid"] * len(site.asked)
    assert {headers["host"] for _, headers in site.asked} == {f"news.invalid:{site.port}"}


def test_a_redirect_is_checked_like_the_first_address(site: Site) -> None:
    inside = Site()
    site.pages["/"] = (302, {"Location": f"http://inside.invalid:{inside.port}/secret"}, b"")
    asked: list[str] = []

    def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if host == "news.invalid" else []

    with pytest.raises(SourceError, match=r"no host inside\.invalid"):
        fetch(f"http://news.invalid:{site.port}/", allow_private=True, resolve=resolve)
    assert asked[-1] == "inside.invalid"
    assert inside.asked == []
    inside.server.server_close()


@pytest.mark.parametrize("place", ["file:///etc/passwd", "ftp://a.example/", "http://me:secret@a.example/"])
def test_a_redirect_to_anything_but_a_plain_page_is_refused(site: Site, place: str) -> None:
    site.pages["/"] = (302, {"Location": place}, b"")
    assert "secret" not in why(f"{site.url}/")


@pytest.mark.parametrize(
    "url", ["ftp://news.example/", "file:///etc/passwd", "http://", "http://a:b@c.example/"]
)
def test_only_http_without_a_login_is_spoken(url: str) -> None:
    assert summarise("text", url).returncode == 3


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ((401, {}, b""), "login"),
        ((402, {}, b""), "paywall"),
        ((403, {}, b""), "refuses programs"),
        ((403, {"cf-mitigated": "challenge"}, b""), "a person"),
        ((404, {}, b""), "no such page"),
        ((429, {}, b""), "too many requests"),
        ((451, {}, b""), "legal"),
        ((500, {}, b""), "500"),
        ((200, {}, b""), "nothing"),
        ((200, {"Content-Encoding": "br"}, b"x"), "br"),
        ((200, {"Content-Encoding": "gzip"}, b"not packed at all"), "cannot be fetched"),
        ((302, {"Location": "/"}, b""), "redirects"),
    ],
)
def test_answers_that_are_no_page_are_named(site: Site, answer: Answer, says: str) -> None:
    site.pages["/"] = answer
    assert says in why(f"{site.url}/")


def test_robots_txt_is_heeded(site: Site) -> None:
    site.pages["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /members")
    site.pages["/members/1"] = (200, HTML, making.page().encode())
    assert "robots.txt" in why(f"{site.url}/members/1")
    assert [path for path, _ in site.asked] == ["/robots.txt"]


def test_a_page_that_ends_at_a_paywall_says_so(site: Site) -> None:
    wall = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    )
    site.pages["/"] = (200, HTML, making.page(making.STORY[:2], head=wall).encode())
    with pytest.raises(SourceError, match="paywall"):
        list(load(f"{site.url}/", Reading(allow_private=True)))


def test_what_is_too_large_or_too_slow_is_broken_off(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_MOST_BYTES", 1_000_000)
    site.pages["/"] = (200, HTML, b"a" * 1_000_001)
    site.pages["/packed"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"a" * 50_000_000))
    assert "larger than 1 MB" in why(f"{site.url}/")
    assert "larger than 1 MB" in why(f"{site.url}/packed")
    monkeypatch.setattr(fetching, "_MOST_SECONDS", 0.0)
    assert "took longer" in why(f"{site.url}/")


def test_a_server_that_never_ends_its_answer_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(404 if self.path == "/robots.txt" else 200)
            self.end_headers()
            while self.path != "/robots.txt" and not done.wait(0.02):
                try:
                    self.wfile.write(b"a")
                except OSError:
                    return

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    monkeypatch.setattr(fetching, "_MOST_SECONDS", 0.5)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assert "took longer" in why(f"http://127.0.0.1:{server.server_port}/")
    finally:
        done.set()
        server.shutdown()
        server.server_close()
