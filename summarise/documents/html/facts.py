"""What a page says of itself: for machines (schema.org, Open Graph), and as a reader sees it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from summarise.documents.records import day, people

_ARTICLES = re.compile(r"article|posting|report$|liveblog", re.IGNORECASE)
_APART = re.compile(r"\s+[|»«·•–—-]+\s+")
_PERSON = re.compile(r"(?:[A-ZÀ-ÞΑ-ΩА-Я][\w.’'-]*|de|la|von|van|der|den|bin|al|el|di|da|del)(?:\s|$)")
_ALIKE = {"the", "der", "die", "das", "le", "la", "el"}
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
_DAYS = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "publish-date", "pubdate", "date",
    "article.published", "published-date",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
_SITES = ("og:site_name", "application-name", "dc.publisher", "publisher")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says of itself; nothing that would have to be guessed."""

    title: str | None
    authors: tuple[str, ...]
    published: date | None
    site: str | None
    url: str | None
    language: str | None


def of(tree: Any) -> Facts:
    """The facts of the page `tree`."""
    article, metas = _article(tree), _metas(tree)
    publisher = people(article.get("publisher"))
    site = _first(metas, _SITES) or (publisher[0] if publisher else None)
    heading = _words(article.get("headline")) or _first(metas, _TITLES)
    return Facts(
        title=_without_site(heading, site) if heading else _shown_title(tree, site),
        authors=_authors(tree, article, metas),
        published=day(article.get("datePublished")) or _day(tree, metas),
        site=site,
        url=next(iter(tree.xpath("//link[@rel='canonical']/@href")), None) or metas.get("og:url"),
        language=_words(article.get("inLanguage")) or tree.get("lang") or metas.get("og:locale"),
    )


def _article(tree: Any) -> Mapping[str, Any]:
    """What schema.org knows of the article, where the page tells it."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            told = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(told):
            kinds = thing.get("@type")
            if any(_ARTICLES.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                return thing
    return {}


def _things(told: object) -> Iterator[Mapping[str, Any]]:
    for each in told if isinstance(told, list) else [told]:
        if isinstance(each, dict):
            yield each
            yield from (thing for thing in _listed(each.get("@graph")) if isinstance(thing, dict))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _metas(tree: Any) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in tree.iterfind(".//meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = _words(meta.get("content"))
        if name and content:
            metas.setdefault(name.lower(), content)
    return metas


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _words(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _without_site(title: str, site: str | None) -> str:
    parts = _APART.split(title)
    if site and len(parts) > 1:
        for number in (-1, 0):
            if parts[number].lower() == site.lower():
                # The rest is cut out of the title, so that its own dashes stay.
                at = title.find(parts[number]) if number else len(parts[number])
                rest = title[: title.rfind(parts[-1])] if number else title[at:]
                return rest.strip(" |»«·•–—-")
    return title


def _shown_title(tree: Any, site: str | None) -> str | None:
    """The part of the window's title that is a heading on the page too; else its longest part."""
    title = _words(tree.findtext(".//title")) or ""
    headings = [_words("".join(each.itertext())) or "" for each in tree.xpath("//h1|//h2")]
    parts = _APART.split(title)
    known = [part for part in (title, *parts) if part and part in headings and part != site]
    if known:
        return max(known, key=len)
    main = [
        heading for heading in (_words("".join(each.itertext())) for each in tree.xpath("//h1")) if heading
    ]
    if len(main) == 1 and main[0] != parts[0]:
        return main[0]
    return max(parts, key=len) or None


def _authors(tree: Any, article: Mapping[str, Any], metas: Mapping[str, str]) -> tuple[str, ...]:
    told = [name for name in people(article.get("author")) if "://" not in name]
    told = (
        told
        or [name for name in (metas.get(each, "") for each in _AUTHORS) if name and "://" not in name][:1]
    )
    if not told:
        shown = tree.xpath("//*[@rel='author' or @itemprop='author'][normalize-space()]")
        told = [_words("".join(each.itertext())) or "" for each in shown[:4]]
        told = [name for name in told if _is_person(name)]
    return tuple(
        dict.fromkeys(re.sub(r"^(?:by|von|par|por)\s+", "", name, flags=re.IGNORECASE) for name in told)
    )


def _is_person(name: str) -> bool:
    words = name.split()
    return (
        1 < len(words) < 6 and words[0].lower() not in _ALIKE and all(_PERSON.match(word) for word in words)
    )


def _day(tree: Any, metas: Mapping[str, str]) -> date | None:
    told = next((found for name in _DAYS if (found := day(metas.get(name)))), None)
    if told:
        return told
    for time in tree.xpath("//time[@datetime]|//*[@itemprop='datePublished']"):
        if found := day(time.get("datetime") or time.get("content")):
            return found
    import htmldate

    # Only what the page marks as its date, or has in its address: no day that merely stands in the text.
    return day(htmldate.find_date(tree, original_date=True, extensive_search=False))
