"""Which of the blocks of a page are its article.

Trafilatura finds the article; what it gives is looked for among the blocks of the page, and what stands
between these and belongs with them is taken too, in the order of the page. It leaves out paragraphs whose
markup is unusual, such as quotations in `div`, and repeats none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

import trafilatura

from summarise.documents.html.blocks import Block, blocks_of

_MOST = 0.85
"""Of the characters found; so many lie in what is the article."""
_BELONGS = 0.3
"""Of the characters found; what holds so many is no box beside the text, whatever its class says."""
_LINKED = 0.5
"""Of the characters of a block; where so many are links, it is a list of what else there is."""
_ONLY_LINKS = 0.8
"""Of the characters of all that is kept; where more are links, the page is a list of others."""
_LONG = 80
"""Characters of a paragraph that stands beside those found."""
_ANCHOR = 25
"""Letters and digits; what is shorter can stand anywhere."""
_NEAR = 20_000
"""Letters; what a block may be further on in what was found, so that looking for it takes linear time."""
_BOX = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|shar(?:e|ing)|social\w*|related\w*|recommend\w*|"
    r"more-(?:on|stories|from|news)|read-?(?:more|next|also)|newsletter\w*|subscri\w+|sign-?up|promo\w*|advert\w*|"
    r"ads?|adslot|sponsor\w*|outbrain|taboola|cookies?|consent|gdpr|breadcrumbs?|nav|navigation|navbar|menu|"
    r"sidebar|footer|toolbar|pag(?:ination|er)|tags?|tag-?list|topics|byline|author-?(?:bio|box|card|info)|bio|"
    r"captions?|credits?|popular|trending|most-?(?:read|viewed)|teasers?|widgets?|hidden|sr-only|visually-hidden|"
    r"screen-reader\w*|modal|popup|overlay|paywall|skip-?link\w*|timestamp|dateline-meta|meta|toc|infobox-links)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE = {"nav", "aside", "footer", "figure", "figcaption", "form"}
_INTERRUPTS = re.compile(
    r"(?:(?:story|article) continues (?:below|after)(?: (?:this )?ad\w*)?|advertisement|anzeige|werbung|"
    r"publicité|publicidad|pubblicità|read more|share(?: this(?: (?:article|story))?)?|loading\W*|"
    r"(?:sign up|subscribe)\b[^.]{0,80}newsletter\b.{0,60}|(?:read more|read also|see also|related|mehr dazu|"
    r"lesen sie auch|lire aussi|lea también|más información)\s*:.{0,160})\W*",
    re.IGNORECASE,
)


def of(tree: Any, title: str | None) -> list[str]:
    """The paragraphs of the article on the page `tree`, without the `title` over them."""
    blocks = list(blocks_of(tree))
    found = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    anchored = _anchored(blocks, found.text if found is not None else "")
    if not any(anchored):
        return []
    mass = _mass(blocks, anchored)
    total = sum(len(block.text) for block, is_found in zip(blocks, anchored, strict=True) if is_found)
    inside = max((element for element, held in mass.items() if held >= _MOST * total), key=_depth)
    beside = {block.element.getparent() for block, is_found in zip(blocks, anchored, strict=True) if is_found}
    first, last = anchored.index(True), len(anchored) - 1 - anchored[::-1].index(True)
    kept: list[Block] = []
    for number, (block, is_found) in enumerate(zip(blocks, anchored, strict=True)):
        if _INTERRUPTS.fullmatch(block.text) or _finds_the_way(block.element):
            continue
        if _in_a_box(block.element, mass, total):
            continue
        between = first <= number <= last and block.links < _LINKED and _lies_in(block.element, inside)
        sibling = (
            len(block.text) > _LONG and block.links < _LINKED / 2 and block.element.getparent() in beside
        )
        if is_found or between or sibling:
            kept.append(block)
    if sum(len(block.text) * (block.links - _ONLY_LINKS) for block in kept) > 0:
        return []
    texts = [block.text for block in kept]
    return texts[1:] if texts and title and _bare(texts[0]) == _bare(title) else texts


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _anchored(blocks: Sequence[Block], found: str) -> list[bool]:
    """Which blocks stand in what was found: as a paragraph of it, or as a good part of one."""
    paragraphs = [bare for line in found.splitlines() if (bare := _bare(line))]
    known, whole = set(paragraphs), "".join(paragraphs)
    edges = {0, *accumulate(map(len, paragraphs))}
    # Both are in the order of the page: what was found is looked through from where the last block was.
    at = 0
    anchored = []
    for block in blocks:
        bare = _bare(block.text)
        place = whole.find(bare, at, at + len(bare) + _NEAR) if len(bare) >= _ANCHOR else -1
        if place >= 0 and (len(bare) >= _LONG or {place, place + len(bare)} & edges):
            at = place + len(bare)
            anchored.append(True)
        else:
            anchored.append(bare in known)
    return anchored


def _mass(blocks: Sequence[Block], anchored: Sequence[bool]) -> Counter[Any]:
    """How many of the characters found lie in each element."""
    mass: Counter[Any] = Counter()
    for block, is_found in zip(blocks, anchored, strict=True):
        if is_found:
            for element in _upwards(block.element):
                mass[element] += len(block.text)
    return mass


def _upwards(element: Any) -> Iterator[Any]:
    yield element
    yield from element.iterancestors()


def _depth(element: Any) -> int:
    return sum(1 for _ in element.iterancestors())


def _lies_in(element: Any, container: Any) -> bool:
    return any(each is container for each in _upwards(element))


def _finds_the_way(element: Any) -> bool:
    """Whether it stands in what leads to the other pages of the site."""
    return any(each.tag == "nav" or each.get("role") == "navigation" for each in _upwards(element))


def _in_a_box(element: Any, mass: Counter[Any], total: int) -> bool:
    """Whether it stands in something beside the article, as its tag or class says."""
    return any(
        (each.tag in _ASIDE or _BOX.search(f"{each.get('class', '')} {each.get('id', '')}"))
        and mass[each] < _BELONGS * total
        for each in _upwards(element)
    )
