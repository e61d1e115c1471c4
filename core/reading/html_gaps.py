"""Headings and items of lists that trafilatura leaves out in the middle of an article.

On the 181 pages of article-extraction-benchmark this adds 90 passages and .0004 to F1; on short
articles it brings back whole lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from . import html_marks, html_tree, markup
from .material import Builder

_WIDEST = 12
"""Blocks of the page between two of the article; where more are left out, they belong elsewhere."""
_MOST = 40
"""Blocks above and below an article that can be part of it."""
_LISTED = ("div", "section", "ul", "ol", "dl")
_SENTENCE = re.compile(r"\A(?:\S+\s+){4}.*[.!?…][\"'”’)]*\Z", re.DOTALL)
"""What an item of a list says that belongs to a text; menus and tags say less."""
_PARAGRAPHS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote", "pre")
_AROUND = ("nav", "aside", "footer", "form", "header", "button", "select")
_JUNK = re.compile(
    r"\b(?:comments?|related|shar(?:e|ing)|social|side-?bar|promo|footer|nav(?:bar|igation)?|menu"
    r"|breadcrumbs?|newsletter|advert\w*|ads?|cookies?|tags|recommend\w*|popular|widget|header|login"
    r"|copyright|toolbar|banner|masthead)\b",
    re.IGNORECASE,
)
"""What elements around an article are called."""


def fill(article: Builder, page: html_tree.Element) -> Builder:
    """The article with what the page holds between two of its paragraphs.

    Args:
        article: What trafilatura found.
        page: The whole page; what is a link and nothing else is never filled in.
    """
    whole = Builder()
    markup.add(whole, page)
    whole_contents = _contents(whole)
    places = _first_places(whole_contents)
    used = _used(article, page)
    result = Builder()
    if next(page.iter("article", "main"), None) is None:
        article = _with_ends(article, page, used)
    last = len(whole_contents)
    for number, (mark, content) in enumerate(_contents(article)):
        place = places.get(_key(content), last)
        for missed in range(last + 1, place) if place <= last + _WIDEST else ():
            role = whole.blocks[missed].role
            if role in ("heading", "body") and _key(whole_contents[missed][1]) not in used:
                result.add(whole_contents[missed][1], role, mark=whole_contents[missed][0])
        result.add(content, article.blocks[number].role, mark=mark)
        last = place
    return result


def _first_places(contents: list[tuple[str, str]]) -> dict[str, int]:
    """Where each block stands first, by what tells it."""
    return {_key(content): place for place, (_, content) in reversed(list(enumerate(contents)))}


def _used(article: Builder, page: html_tree.Element) -> set[str]:
    """What is never filled in: the links of a page, and what is in its article already."""
    links = {_key("".join(link.itertext())) for link in page.iter("a")}
    return links | {_key(content) for _, content in _contents(article)}


def _with_ends(article: Builder, page: html_tree.Element, used: set[str]) -> Builder:
    """The article with what stands above and below it in the element that holds all of it."""
    keys = [_key(content) for _, content in _contents(article)]
    container = _container(page, keys[0], keys[-1])
    if container is None:
        return article
    return _with_lists(_with_ends_of(article, container, keys, used), container, used)


def _with_lists(article: Builder, container: Any, used: set[str]) -> Builder:
    """The article with the lists of sentences that stand right above and below its element."""
    filled = Builder()
    _add_list(filled, container.getprevious(), used)
    _copy(filled, article, range(len(article.blocks)))
    _add_list(filled, container.getnext(), used)
    return filled


def _add_list(builder: Builder, container: Any, used: set[str]) -> None:
    lists = Builder()
    if container is not None and container.tag in _LISTED:
        names = f"{container.get('class') or ''} {container.get('id') or ''}"
        if next(container.iter("ul", "ol", "dl"), None) is not None and not _JUNK.search(names):
            markup.add(lists, _without_junk(container))
    contents = [content for _, content in _contents(lists)]
    sentences = sum(bool(_SENTENCE.search(content)) for content in contents)
    if 2 * sentences > len(contents) and used.isdisjoint(map(_key, contents)):
        _copy(builder, lists, range(len(contents)))


def _with_ends_of(article: Builder, container: Any, keys: list[str], used: set[str]) -> Builder:
    around = Builder()
    markup.add(around, _without_junk(container))
    contents = _contents(around)
    known = [_key(content) for _, content in contents]
    if keys[0] not in known or keys[-1] not in known:
        return article
    first, last = known.index(keys[0]), len(known) - 1 - known[::-1].index(keys[-1])
    missed = {
        n
        for n in (*range(first), *range(last + 1, len(known)))
        if known[n] and known[n] not in used and around.blocks[n].role != "boilerplate"
    }
    if len(missed) > _MOST:
        return article
    filled = Builder()
    _copy(filled, around, [n for n in sorted(missed) if n < first])
    _copy(filled, article, range(len(article.blocks)))
    _copy(filled, around, [n for n in sorted(missed) if n > last])
    return filled


def _copy(builder: Builder, blocks: Builder, chosen: Iterable[int]) -> None:
    contents = _contents(blocks)
    for number in chosen:
        mark, content = contents[number]
        builder.add(content, blocks.blocks[number].role, mark=mark)


def _container(page: html_tree.Element, first: str, last: str) -> Any:
    """The smallest element that holds the first and the last paragraph."""
    element: Any = next(page.iter("body"), None)
    while element is not None:
        inside = [child for child in element if isinstance(child.tag, str)]
        holding = [
            c for c in inside if first in (key := _key("".join(c.itertext()))) and last in key
        ]
        if len(holding) != 1 or holding[0].tag in _PARAGRAPHS:
            break
        element = holding[0]
    return element


def _without_junk(container: Any) -> Any:
    """A copy of an element without what surrounds an article, and without lists of links."""
    container = deepcopy(container)
    for element in [e for e in container.iter("*") if e is not container]:
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        words = len("".join(element.itertext()).strip())
        linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("a"))
        links = words > 0 and linked > 0.5 * words and element.tag not in ("a", "b", "em", "strong")
        above = element.getparent()
        if above is not None and (element.tag in _AROUND or _JUNK.search(names) or links):
            html_marks.drop(element)
    return container


def _contents(builder: Builder) -> list[tuple[str, str]]:
    """The blocks of a text, each with the mark before it."""
    text, end = builder.text, 0
    blocks: list[tuple[str, str]] = []
    for block in builder.blocks:
        blocks.append((text[end : block.start].lstrip("\n"), text[block.start : block.end]))
        end = block.end
    return blocks


def _key(content: str) -> str:
    """What two readings of one paragraph have in common, whatever their white space."""
    return "".join(filter(str.isalnum, content.casefold()))
