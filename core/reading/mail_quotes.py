"""What a mail repeats of others: quoted messages, the lines that announce them, signatures.

Programs mark these by elements of their own in HTML and by habits in plain text; both are told
here. What was forwarded is what the mail is about, and stays body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from ..documents import trimmed
from ..text.segmenting import Block
from . import plain
from .markup import Element

_WROTE = re.compile(
    r"(?:on|am|le|el|il|op|em|den|på|w dniu|dnia)\b.{4,200}?\b(?:wrote|schrieb|a écrit|escribió"
    r"|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\b.{0,80}?:?"
    r"|.{2,120}\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu)\s?:",
    re.IGNORECASE | re.DOTALL,
)
"""On ... wrote: in the words of several languages."""
_SENDER = re.compile(r"[^\n]{0,150}(?:\S@\S|\d{1,2}[:.]\d\d\b)[^\n]{0,100}:(?:\n?)", re.IGNORECASE)
"""The same in any language, right above a quotation: an address or a time, and a colon."""
_FROM = r"[>*_\s-]*(?:from|von|de|da|van|från|fra|od)\*?\s?:"
_FIELD = (
    r"[>*_\s]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para"
    r"|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|reply-to"
    r"|attachments|importance|anlagen)\*?\s?:"
)
_HEADERS = re.compile(rf"{_FROM}.{{1,300}}?\n{_FIELD}", re.IGNORECASE | re.DOTALL)
"""The headers that Outlook puts above a message, which stands below them to the end of the mail."""
_HEADER_LINES = re.compile(
    rf"^{_FROM}[^\n]*\n(?:{_FIELD}[^\n]*(?:\n|\Z)){{1,9}}", re.IGNORECASE | re.MULTILINE
)
_ORIGINAL = re.compile(
    r"[>\s]*-{2,}\s?(?:original(?:nachricht| message| appointment)?|ursprüngliche nachricht"
    r"|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht"
    r"|mensagem original|.{2,80}\bwrote:)\s?-{2,}",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"[>\s]*(?:-{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|forwarded by\b.{0,80})"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    r"|début du message réexpédié)",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"(?:sent from (?:my|outlook|mail|yahoo|proton)\b.{0,60}|get outlook for .{0,30}"
    r"|von meinem .{2,30} gesendet|gesendet von .{2,40}|envoyé de(?:puis)? mon .{2,30}"
    r"|enviado desde mi .{2,30}|inviato da(?:l mio)? .{2,30})\.?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^--[ ]?$", re.MULTILINE)
_LIST = re.compile(
    r"^_{20,}\n(?=[^\n]*(?:\n[^\n]*){0,3}(?:mailing list|listinfo|unsubscribe))",
    re.IGNORECASE | re.MULTILINE,
)
"""What a mailing list puts below a message."""
_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]+: [^\n]*\n)*\n?(.*?)"
    r"^-----BEGIN PGP SIGNATURE-----\n.*?^-----END PGP SIGNATURE-----[ \t]*$",
    re.DOTALL | re.MULTILINE,
)
_NAMED_MARK = re.compile(r"\s{0,8}([^\W\d_][\w.-]{0,15})>")
_RULE = re.compile(r"[_*=\s-]{10,}")
_QUOTES = re.compile(
    r"\b(?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix"
    r"|moz-forward-container|zmail_extra|tutanota_quote|mailbird-quote|sh-quoted-text|WordSection-quote"
    r"|OutlookMessageHeader|x_gmail_quote)\b"
)
_SIGNATURES = re.compile(
    r"\b(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block|yahoo_signature"
    r"|ydp\w*signature|AppleMailSignature|ms-outlook-mobile-signature|tutanota_signature"
    r"|sh-signature|Signature)\b"
)
_BELOW = re.compile(
    r"\b(?:x_)?(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION"
    r"|mail-editor-reference-message-container|stopSpelling|reply-intro|isForwardContent"
    r"|OutlookMessageHeader)\b"
)
"""From where on everything is the message that Outlook answers."""
_BORDER = re.compile(r"border:none;border-top:solid#\w{6}1(?:\.0)?pt", re.IGNORECASE)


def dim(root: Element) -> None:
    """Put the quotations and signatures of a mail's HTML into footers, which are boilerplate."""
    for element in list(root.iter("*")):
        name = " ".join(filter(None, map(element.get, ("class", "id", "data-smartmail"))))
        style = (element.get("style") or "").replace(" ", "")
        words = "".join(element.itertext())[:2_000].strip()
        if _BELOW.search(name) or (_BORDER.search(style) and _HEADERS.match(_lined(element))):
            if not _FORWARDED.match(words):
                _dim_below(element)
        elif _is_quotation(element, name) and not _FORWARDED.match(words):
            _announcement(element)
            _dim(element)
        elif _SIGNATURES.search(name):
            _dim(element)


def told_apart(text: str, blocks: list[Block]) -> list[Block]:
    """Blocks of a mail with those dimmed that announce a quotation or repeat one.

    Where nothing else is left, what is quoted is the mail.
    """
    roles: list[Block] = []
    below = False
    for block in blocks:
        words = text[block.start : block.end]
        role = block.role
        if below or _is_announcement(words):
            role = "boilerplate"
        below = below or bool(_ORIGINAL.match(words)) or _opens_quotation(words, roles, text)
        roles.append(block._replace(role=role))
    if any(block.role != "boilerplate" for block in roles):
        return roles
    return [
        block if _is_announcement(text[block.start : block.end]) else block._replace(role=None)
        for block in blocks
    ]


def plain_blocks(text: str) -> list[Block]:
    """The blocks of a plain mail: quoted lines, the line above them and the signature are apart."""
    end = _signature(text)
    made: list[Block] = []
    at = 0
    for headers in _HEADER_LINES.finditer(text, 0, end):
        made += _lines(text, at, headers.start())
        start, at = headers.start(), headers.end()
        made.append(Block(*trimmed(text, start, at), "boilerplate"))
    made += _lines(text, at, end)
    made = told_apart(text, made)
    tail = (Block(end + b.start, end + b.end, "boilerplate") for b in plain.blocks(text[end:]))
    return [*made, *tail]


def _lines(text: str, first: int, last: int) -> Iterator[Block]:
    for start, stop, quoted in _runs(text[first:last]):
        for block in plain.blocks(text[first + start : first + stop]):
            role = "boilerplate" if quoted else None
            yield Block(first + start + block.start, first + start + block.end, role)


def unwrapped(text: str) -> str:
    """A text without what protects it on its way: a signature around it, a mark before "From"."""
    own = _SIGNED.sub(lambda found: re.sub(r"(?m)^- (?=-|From )", "", found[1]), text)
    lines = own.split("\n")
    around = ["", *lines, ""]
    for n, line in enumerate(lines):
        alone = not around[n].startswith(">") and not around[n + 2].startswith(">")
        if alone and line.startswith(">From "):  # where it would begin the next one of a mailbox
            lines[n] = line[1:]
    return "\n".join(lines)


def unflowed(text: str, *, join: bool) -> str:
    """A text of which long lines were cut for sending, put together again (RFC 3676).

    Args:
        text: Lines that go on end in a space.
        join: Whether that space was only put there for the cut (DelSp).
    """
    lines: list[str] = []
    goes_on, depth = False, ""
    for line in text.split("\n"):
        marks = re.match(r">*", line)
        quote = marks[0] if marks else ""
        words = line[len(quote) :].removeprefix(" ")
        if goes_on and quote == depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append(f"{quote} {words}" if quote else words)
        goes_on, depth = words.endswith(" ") and words != "-- ", quote
        if goes_on and join:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _signature(text: str) -> int:
    """Where the signature begins; the end of the text where there is none."""
    marks = [match.start() for match in _SIGNATURE.finditer(text)]
    marks += [match.start() for match in _LIST.finditer(text)]
    sure = [at for at in marks if text.startswith(("-- ", "__"), at) or text.count("\n", at) <= 10]
    return min(sure) if sure else len(text)


def _runs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches of lines that are quoted, that announce what is quoted, or that are neither."""
    lines = text.splitlines(keepends=True)
    named = _names_before_quotes(lines)
    kinds = ["quoted" if _is_quoted(line, named) else "own" for line in lines]
    for n in range(len(lines)):
        # A line that a program broke in two announces what is quoted all the same.
        for first in (n, n - 1):
            above = "".join(lines[max(0, first) : n + 1]).strip()
            near = any(kind == "quoted" for kind in kinds[n + 1 : n + 3])
            if kinds[n] == "own" and near and _announces(above):
                kinds[max(0, first) : n + 1] = ["announced"] * (n + 1 - max(0, first))
                break
    at = 0
    start, kind = 0, kinds[0] if kinds else ""
    for line, each in zip(lines, kinds, strict=True):
        if each != kind:
            yield start, at, kind != "own"
            start, kind = at, each
        at += len(line)
    yield start, at, kind not in ("own", "")


def _is_quoted(line: str, named: set[str]) -> bool:
    mark = _NAMED_MARK.match(line)
    return bool(re.match(r"\s?(?:>|\|\s)", line)) or (mark is not None and mark[1] in named)


def _names_before_quotes(lines: list[str]) -> set[str]:
    """The names or initials before quoted lines ("Jo> "), below a line that says who wrote."""
    named: set[str] = set()
    writers: set[str] = set()
    for line in lines:
        words = line.strip()
        if words.endswith(":") and _WROTE.fullmatch(words):
            names = re.findall(r"[^\W\d_]+", words)
            writers.update(name.lower() for name in names)
            # Initials stand side by side: those of the first two or three names.
            letters = "".join(name[0] for name in names[:20]).lower()
            writers.update(letters[n : n + k] for n in range(len(letters)) for k in (2, 3))
        elif (mark := _NAMED_MARK.match(line)) is not None and mark[1].lower() in writers:
            named.add(mark[1])
    return named


def _announces(above: str) -> bool:
    """Whether what stands right above a quotation says whose it is."""
    return above.endswith(":") and bool(_WROTE.fullmatch(above) or _SENDER.fullmatch(above))


def _is_announcement(words: str) -> bool:
    """Whether a block only says whose message follows, or from what device it was sent."""
    if len(words) > 900:
        return False
    wrote = _WROTE.fullmatch(words) and words.endswith(":") and re.search(r"\d|@", words)
    known = _DEVICE.fullmatch(words) or _RULE.fullmatch(words)
    marked = _ORIGINAL.match(words) or _FORWARDED.match(words)
    return bool(wrote or known or marked or (_HEADERS.match(words) and words.count("\n") < 12))


def _opens_quotation(words: str, above: list[Block], text: str) -> bool:
    """Whether everything below the headers of a message is quoted: it is an answer."""
    if not _HEADERS.match(words):
        return False
    own = [block for block in above if block.role != "boilerplate"]
    near = text[above[-1].start : above[-1].end] if above else ""
    return bool(own) and not _FORWARDED.match(near) and not _FORWARDED.match(words)


def _is_quotation(element: Element, name: str) -> bool:
    if element.tag == "blockquote":
        cited = (element.get("type") or "").lower() == "cite" or element.get("cite")
        return bool(cited or "quote" in name.lower() or _announced_by(element) is not None)
    return bool(_QUOTES.search(name))


def _announced_by(element: Element) -> Any:
    """The element right before a quotation that says who wrote it."""
    before = cast("Any", element).getprevious()
    words = " ".join("".join(before.itertext()).split()) if before is not None else ""
    return before if len(words) < 300 and _announces(words) else None


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
            _dim(below)
        each = each.getparent()
    _dim(element)


def _dim(element: Element) -> None:
    each = cast("Any", element)
    above = each.getparent()
    if above is None or each.tag in ("body", "html") or not isinstance(each.tag, str):
        return
    footer = each.makeelement("footer")
    footer.tail, each.tail = each.tail, None
    above.replace(each, footer)
    footer.append(each)
