"""The elements of a mail's HTML that repeat others, or sign it: put into footers."""

from __future__ import annotations

import re
from typing import Any, cast

from .mail_announcements import FORWARDED, HEADERS, WROTE, announces
from .markup import Element

_QUOTES = re.compile(
    r"\b(?:gmail_quote|gmail_quote_container|gmail_attr|(?:ydp\w*)?yahoo_quoted|protonmail_quote"
    r"|moz-cite-prefix|moz-forward-container|zmail_extra|tutanota_quote|mailbird-quote|sh-quoted-text|WordSection-quote"
    r"|OutlookMessageHeader|x_gmail_quote)\b"
)
_SIGNATURES = re.compile(
    r"\b(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block|yahoo_signature"
    r"|ydp\w*signature|AppleMailSignature|ms-outlook-mobile-signature|tutanota_signature"
    r"|sh-signature|messageSignatureSection|composer_signature|Signature)\b"
)
_BELOW = re.compile(
    r"\b(?:x_)?(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION"
    r"|mail-editor-reference-message-container|stopSpelling|reply-intro|isForwardContent"
    r"|OutlookMessageHeader)\b"
)
"""From where on everything is the message that Outlook answers."""
_PIECES = 20
"""Elements in the line that announces a quotation, at most."""
_INLINE = ("a", "b", "br", "em", "font", "i", "span", "strong", "u")
_BORDER = re.compile(r"border:none;border-top:solid#\w{6}1(?:\.0)?pt", re.IGNORECASE)


def dim(root: Element) -> None:
    """Put the quotations and signatures of a mail's HTML into footers, which are boilerplate."""
    for element in list(root.iter("*")):
        names = ("class", "id", "name", "data-smartmail", "data-marker")
        name = " ".join(filter(None, map(element.get, names)))
        style = (element.get("style") or "").replace(" ", "")
        words = "".join(element.itertext())[:2_000].strip()
        if _BELOW.search(name) or (_BORDER.search(style) and HEADERS.match(_lined(element))):
            if not FORWARDED.match(words):
                _dim_below(element)
        elif _is_quotation(element, name) and not FORWARDED.match(words):
            _announcement(element)
            _dim(element)
        elif _SIGNATURES.search(name):
            _dim(element)


def _is_quotation(element: Element, name: str) -> bool:
    if element.tag == "blockquote":
        cited = (element.get("type") or "").lower() == "cite" or element.get("cite")
        return bool(cited or "quote" in name.lower() or announces(_line_before(element)))
    return bool(_QUOTES.search(name))


def _line_before(element: Element) -> str:
    """The line right before an element."""
    before = cast("Any", element).getprevious()
    above = element.getparent()
    said = [above.text or ""] if above is not None and before is None else []
    for _ in range(_PIECES):
        if before is None:
            break
        said.append(before.tail or "")
        if before.tag == "br" and any(map(str.strip, said)):
            break
        said.append(_lined(before) if before.tag != "br" else "")
        if before.tag not in _INLINE:
            break
        before = before.getprevious()
    lines = "".join(reversed(said)).strip().split("\n")
    return " ".join(lines[-1].split())[:300]


def _announced_by(element: Element) -> Any:
    """The element right before a quotation that says who wrote it, and no more than that."""
    before = cast("Any", element).getprevious()
    words = _lined(before) if before is not None else ""
    alone = "\n" not in words or WROTE.fullmatch(words) is not None
    return before if alone and len(words) < 300 and announces(" ".join(words.split())) else None


def _announcement(element: Element) -> None:
    before = _announced_by(element)
    if before is not None:
        _dim(before)


def _lined(element: Element) -> str:
    """The text of an element with its lines, as its headers stand in it."""
    parts: list[str] = []
    for each in element.iter("*"):
        parts += ["\n"] if each.tag in ("br", "p", "div") else []
        parts += [each.text or ""]
        parts += ["\n"] if each.tag == "br" else []
        parts += [each.tail or ""] if each is not element else []
    return re.sub(r"\n\s*", "\n", "".join(parts)).strip()


def _dim_below(element: Element) -> None:
    """Dim an element and everything that follows it in the mail."""
    each: Any = element
    while each is not None and each.tag != "body":
        for below in list(each.itersiblings()):
            _dim(below, with_tail=True)
        each = each.getparent()
    _dim(element, with_tail=True)


def _dim(element: Element, *, with_tail: bool = False) -> None:
    """Put an element into a footer.

    Args:
        element: What is dimmed.
        with_tail: Whether the words that follow it before the next element are dimmed as well.
    """
    each = cast("Any", element)
    above = each.getparent()
    if above is None or each.tag in ("body", "html") or not isinstance(each.tag, str):
        return
    footer = each.makeelement("footer")
    if not with_tail:
        footer.tail, each.tail = each.tail, None
    above.replace(each, footer)
    footer.append(each)
