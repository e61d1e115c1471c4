"""Web pages: the article without what surrounds it, and what the page says about itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Any, cast

from .. import limits
from . import html_dates, html_gaps, html_kept, html_tree, markup
from .material import Builder, Extracted, Facts, Material, facts
from .untitled import is_untitled

if TYPE_CHECKING:
    from .html_tree import Element

_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 4_000
"""Bytes in which a page says what it is; the standard asks for its encoding in the first 1024."""
_LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang=[\"']?([a-z]{2,3})\b", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
_TYPE = re.compile(r"\"@type\"\s*:\s*\"(\w*NewsArticle)\"")
_KINDS = {"OpinionNewsArticle": "op-ed", "NewsArticle": "news", "ReportageNewsArticle": "news"}
_DECLARED = re.compile(r"<(?:meta|title)\b[^>]*>[^<]*|<script[^>]*ld\+json.*?</script>", re.DOTALL)
_PICTURE = re.compile(r"[^\s\"'<>]{1,500}\.(?:jpe?g|png|gif|webp|avif|svg)\b", re.IGNORECASE)
"""An address of a picture, which may hold the day on which that was put there."""
_AUTHOR = re.compile(
    r"<meta\s[^>]{0,40}?name=[\"'](?:citation_author|dc(?:terms)?\.creator)[\"']\s[^>]{0,40}?"
    r"content=(?P<mark>[\"'])(?P<name>[^<>]{2,100}?)(?P=mark)",
    re.IGNORECASE,
)
"""Of libraries and journals, which name each author whole."""
_AROUND_NAME = re.compile(r"^(?:analysis |opinion |story )?by |\s+is an?\s.*$", re.IGNORECASE)
_NO_AUTHOR = re.compile(
    r"\W*(?:(?:site |web )?admin(?:istrator)?|editor(?:s|ial)?(?: team)?|guest|anonymous|unknown"
    r"|author|staff|user|\S*@\S*|https?:.*|.*\d{3,}.*)\W*",
    re.IGNORECASE,
)
_SHORT = 250
"""Characters of an article; below it trafilatura takes the words of the page as they come."""

_TAGS = {"item": "li", "list": "ul", "quote": "blockquote", "row": "tr", "cell": "td", "lb": "br"}
"""What trafilatura calls the elements of HTML; a heading is its `head`."""


def claims(material: Material) -> bool:
    """Whether a page begins here."""
    return _START.match(material.data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None


def read(material: Material) -> Iterator[Extracted]:
    """The article on the page; the whole page when no article can be told apart."""
    yield extract(material.text)


def extract(html: str) -> Extracted:
    """The article of a page and its facts."""
    page = html_tree.parse(html)
    if page is None:
        return Extracted("", ())
    builder = Builder()
    if sum(1 for _ in page.iter()) > limits.ARTICLE:
        builder = _all(page)
        return Extracted(builder.text, builder.blocks, _said(html))
    html_kept.keep(page)
    html_kept.keep_titles(page)
    article = _article(page)
    known = _said(html)
    # What trafilatura was given, it has taken apart.
    whole = html_tree.parse(html)
    if whole is not None and article is not None:
        known = _facts(html, article.as_dict(), whole) | known
        _add_body(builder, article)
    if whole is not None:
        builder = _whole_of(whole, builder)
    return Extracted(builder.text, builder.blocks, known)


def _article(page: Element) -> Any:
    """The article that trafilatura finds in a page, which it takes apart; None for none."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second for other formats

    article = bare_extraction(
        cast("Any", page),
        include_comments=False,
        with_metadata=True,
        # Without an end of its own the search would depend on the day on which it is made.
        date_extraction_params={
            "original_date": True,
            "max_date": "2100-01-01",
            "extensive_search": False,
        },
    )
    return None if isinstance(article, dict) else article


def _add_body(builder: Builder, article: Any) -> None:
    """Add what trafilatura gives as the text of an article."""
    body = cast("Element | None", article.body)
    if body is not None:
        markup.add(builder, _as_html(body))


def _whole_of(page: Element, article: Builder) -> Builder:
    """The article with what trafilatura left out of it."""
    marked = list(page.iter("article", "main"))
    if len(article.text) < _SHORT and len(marked) == 1:
        return _all(marked[0])  # of so little, trafilatura makes one paragraph
    return html_gaps.fill(article, page) if article.blocks else _all(page)


def _all(page: Element) -> Builder:
    builder = Builder()
    markup.add(builder, page)
    return builder


def _as_html(body: Element) -> Element:
    for element in body.iter("*"):
        name = element.tag
        element.tag = (element.get("rend") or "h2")[:2] if name == "head" else _TAGS.get(name, name)
    return body


def _facts(html: str, values: dict[str, object], page: Element) -> Facts:
    """What trafilatura found, told apart by whether the page declares it or shows it."""
    declared = " ".join(_DECLARED.findall(html))
    names = {"title": "title", "author": "author", "outlet": "sitename", "date": "date"}
    known: Facts = {}
    for key, name in {**names, "address": "url"}.items():
        value = str(values.get(name) or "")
        value = _AROUND_NAME.sub("", value) if key == "author" else value
        parts = (value, value.replace("-", "/")) if key == "date" else value.split("; ")
        declares = _PICTURE.sub(" ", declared) if key == "date" else declared
        is_declared = (all if key == "author" else any)(part in declares for part in parts)
        is_given = _NO_AUTHOR.fullmatch(value) is None if key == "author" else True
        if key == "date" and not is_declared:
            is_given = html_dates.gives(page, value)
        if key == "title" and not is_declared:
            is_given = not is_untitled(value)
        if key == "author" and not is_declared:
            is_given = is_given and html_dates.names_author(page, value)
        known |= facts(
            "meta tags" if is_declared else "the page's text", {key: value if is_given else ""}
        )
    return known


def _said(html: str) -> Facts:
    language = _LANGUAGE.search(html[: _HEAD * 4])
    saved = _SAVED.search(html[:_HEAD])
    kind = _TYPE.search(html)
    authors = [unescape(author["name"]) for author in _AUTHOR.finditer(html[: _HEAD * 16])]
    return facts(
        "meta tags",
        {
            "author": "; ".join(dict.fromkeys(authors)),
            "language": language[1].lower() if language else "",
            "address": saved[1] if saved else "",
            "kind": _KINDS.get(kind[1], "") if kind else "",
        },
    )
