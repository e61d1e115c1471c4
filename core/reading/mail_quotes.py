"""What a mail repeats of others: quoted messages, the lines that announce them, signatures.

Programs mark these by elements of their own in HTML and by habits in plain text; both are told
here. What was forwarded is what the mail is about, and stays body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from ..documents import Role, trimmed
from ..text.segmenting import Block
from . import plain
from .mail_announcements import (
    FORWARDED,
    HEADER_LINES,
    HEADERS,
    ORIGINAL,
    WROTE,
    announces,
)
from .mail_sent import is_sent, sent_lines, wraps

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
_NAMED_MARK = re.compile(r"\s{0,8}([^\W\d_][\w.-]{0,15})>")
_RULE = re.compile(r"[_*=\s-]{10,}")


def told_apart(text: str, blocks: list[Block]) -> list[Block]:
    """Blocks of a mail with those dimmed that announce a quotation or repeat one.

    Where nothing else is left, what is quoted is the mail.
    """
    roles: list[Block] = []
    below = False
    quoted = [block.role == "boilerplate" or _is_marked(text, block) for block in blocks]
    last = max((n for n, is_quoted in enumerate(quoted) if is_quoted), default=-1)
    for n, block in enumerate(blocks):
        words = text[block.start : block.end]
        announced = quoted[n + 1 : n + 2] == [True] and "\n" not in words and announces(words)
        answered = n > last and _is_answered(words, roles)
        dimmed = below or quoted[n] or announced or answered or _is_announcement(words)
        opens = answered or bool(ORIGINAL.match(words)) or _opens_quotation(words, roles, text)
        below = below or opens
        roles.append(block._replace(role="boilerplate" if dimmed else block.role))
    if any(block.role != "boilerplate" for block in roles):
        return roles
    return [
        block if _is_announcement(text[block.start : block.end]) else block._replace(role=None)
        for block in blocks
    ]


def _is_marked(text: str, block: Block) -> bool:
    """Whether each line of a block is marked as quoted."""
    return all(line.startswith(">") for line in text[block.start : block.end].split("\n"))


def plain_blocks(text: str) -> list[Block]:
    """The blocks of a plain mail: quoted lines, the line above them and the signature are apart."""
    end = _signature(text)
    blocks_so_far: list[Block] = []
    at = 0
    for start, stop, role in _announcements(text, end):
        if start >= at:
            blocks_so_far += _lines(text, at, start)
            blocks_so_far.append(Block(*trimmed(text, start, stop), role))
            at = stop
    blocks_so_far += _lines(text, at, end)
    blocks_so_far = told_apart(text, blocks_so_far)
    tail = (Block(end + b.start, end + b.end, "boilerplate") for b in plain.blocks(text[end:]))
    return [*blocks_so_far, *tail]


def _announcements(text: str, end: int) -> list[tuple[int, int, Role | None]]:
    """Where headers stand in a text, which are boilerplate, and lines that may be."""
    headers = (match.span() for match in HEADER_LINES.finditer(text, 0, end))
    sent = ((start, stop, None) for start, stop in sent_lines(text, end))
    return sorted([*((*span, "boilerplate") for span in headers), *sent], key=itemgetter(0))


def _lines(text: str, first: int, last: int) -> Iterator[Block]:
    for start, stop, quoted in _runs(text[first:last]):
        for block in plain.blocks(text[first + start : first + stop]):
            role = "boilerplate" if quoted else None
            yield Block(first + start + block.start, first + start + block.end, role)


def _signature(text: str) -> int:
    """Where the signature begins; the end of the text where there is none."""
    marks = [match.start() for match in _SIGNATURE.finditer(text)]
    marks += [match.start() for match in _LIST.finditer(text)]
    sure = [at for at in marks if text.startswith(("-- ", "__"), at) or text.count("\n", at) <= 10]
    return min(sure) if sure else len(text)


def _runs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches of lines that are quoted, that announce what is quoted, or that are neither."""
    lines = text.splitlines(keepends=True)
    kinds = _line_kinds(lines)
    at = 0
    start, kind = 0, kinds[0] if kinds else ""
    for line, each in zip(lines, kinds, strict=True):
        if each != kind:
            yield start, at, kind != "own"
            start, kind = at, each
        at += len(line)
    yield start, at, kind not in ("own", "")


def _line_kinds(lines: list[str]) -> list[str]:
    """Of each line whether it is "quoted", "announced" as a quotation, or the writer's "own"."""
    named = _names_before_quotes(lines)
    kinds = ["quoted" if _is_quoted(line, named) else "own" for line in lines]
    for n in range(len(lines)):
        near = any(kind == "quoted" for kind in kinds[n + 1 : n + 3])
        if kinds[n] == "own" and near:
            first = _announced_from(lines, kinds, n)
            kinds[first : n + 1] = ["announced"] * (n + 1 - first)
    return kinds


def _announced_from(lines: list[str], kinds: list[str], last: int) -> int:
    """Where the lines begin that announce what is quoted below one; behind it where none do."""
    for first in range(max(0, last - 2), last):
        begins = first == 0 or kinds[first - 1] != "own" or not lines[first - 1].strip()
        whole = " ".join("".join(lines[first : last + 1]).split())
        if (
            begins
            and all(map(str.strip, lines[first:last]))
            and wraps(lines[first])
            and announces(whole)
        ):
            return first  # a program broke the line in two or three
    for first in (last, last - 1):
        if announces("".join(lines[max(0, first) : last + 1]).strip()):
            return max(0, first)
    return last + 1


def _is_quoted(line: str, named: set[str]) -> bool:
    mark = _NAMED_MARK.match(line)
    return bool(re.match(r"\s?(?:>|\|\s)", line)) or (mark is not None and mark[1] in named)


def _names_before_quotes(lines: list[str]) -> set[str]:
    """The names or initials before quoted lines ("Jo> "), below a line that says who wrote."""
    named: set[str] = set()
    writers: set[str] = set()
    for line in lines:
        words = line.strip()
        if words.endswith(":") and WROTE.fullmatch(words):
            names = re.findall(r"[^\W\d_]+", words)
            writers.update(name.lower() for name in names)
            # Initials stand side by side: those of the first two or three names.
            letters = "".join(name[0] for name in names[:20]).lower()
            writers.update(letters[n : n + k] for n in range(len(letters)) for k in (2, 3))
        elif (mark := _NAMED_MARK.match(line)) is not None and mark[1].lower() in writers:
            named.add(mark[1])
    return named


def _is_announcement(words: str) -> bool:
    """Whether a block only says whose message follows, or from what device it was sent."""
    if len(words) > 900:
        return False
    wrote = WROTE.fullmatch(words) and words.endswith(":") and re.search(r"\d|@", words)
    known = _DEVICE.fullmatch(words) or _RULE.fullmatch(words)
    marked = ORIGINAL.match(words) or FORWARDED.match(words)
    headers = HEADERS.match(words) and words.count("\n") < 12
    return bool(wrote or known or marked or headers or is_sent(words))


def _is_answered(words: str, above: list[Block]) -> bool:
    """Whether a line announces all that stands below it unmarked, as telephones send it."""
    return is_sent(words) and any(block.role != "boilerplate" for block in above)


def _opens_quotation(words: str, above: list[Block], text: str) -> bool:
    """Whether everything below the headers of a message is quoted: it is an answer."""
    if not HEADERS.match(words):
        return False
    own = [block for block in above if block.role != "boilerplate"]
    near = text[above[-1].start : above[-1].end] if above else ""
    return bool(own) and not FORWARDED.match(near) and not FORWARDED.match(words)
