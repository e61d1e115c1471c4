"""Text -> passages and sentences, with headings and boilerplate told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, cast

from .boilerplate import is_boilerplate
from .documents import Passage, Passages, Role, Sentence

_ENDS = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LONGEST_HEADING = 25
"""Words; headlines of press releases run to twenty and more."""

# Boundaries that sentencex leaves out: inside a quotation of several sentences, and after an
# abbreviation of dotted capitals when the next word can only open a sentence.
_QUOTED = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"‘])")
_DOTTED = re.compile(
    r"(?<=\b[A-Z]\.[A-Z]\.)\s+(?=(?:The|This|That|These|Those|It|He|She|They|We|But|And|In|On|At|"
    r"For|A|An|Today|Yesterday|Tomorrow)\b)"
)
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|No|vs|Jr|Sr)\.$")
_ITEM = re.compile(r"(?:^|(?<=\s))[•⁃-]?\s?(\d{1,2}|[a-z])[.)]{1,2}\s")


class Block(NamedTuple):
    """What a reader found: a paragraph, a heading, an item of a list, a row of a table."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    role: Role | None = None
    """What the format calls it; None where it does not say and the words have to."""
    locator: str | None = None
    """Page, time or chapter, for a citation."""


def passages(document: str, text: str, blocks: Iterable[Block]) -> Passages:
    """Turn the blocks that a reader found into passages with ids and roles.

    Args:
        document: Id of the document, the first part of every passage's id.
        text: The text as read.
        blocks: In the order of the text, without overlap.
    """
    return Passages(document, text, _parts(text, list(blocks)))


def _parts(text: str, blocks: list[Block]) -> Iterator[tuple[int, int, Role, str | None]]:
    # A format that marks its headings leaves none to be told by their words.
    marked = sum(block.role == "heading" for block in blocks) >= 2
    headings: list[str] = []
    for start, end, said, locator in blocks:
        content = text[start:end]
        role = _role(content, headings, said or ("body" if marked else None))
        if role == "heading":
            headings.append(content)
        yield start, end, role, locator


def sentences(passage: Passage) -> tuple[Sentence, ...]:
    """Cut a passage into sentences; their offsets point into the document's text."""
    return _sentences(passage.start, passage.text)


@lru_cache(maxsize=50_000)
def _sentences(at: int, text: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(start=at + start, end=at + end, text=text[start:end]) for start, end in _cut(text)
    )


def _cut(text: str) -> tuple[tuple[int, int], ...]:
    # A line end inside a paragraph is a hard wrap, not a boundary.
    text = text.replace("\n", " ")
    cuts = {0, len(text), *_boundaries(text), *_cuts_in_quotations(text)}
    cuts.update(match.end() for match in _DOTTED.finditer(text))
    for start, end in _items(text):
        cuts -= set(range(start + 1, end + 1))
        cuts.add(start)
    spans = (_trim(text, *cut) for cut in pairwise(sorted(cuts)))
    return tuple((start, end) for start, end in spans if start < end)


def _items(text: str) -> list[tuple[int, int]]:
    """The marks of a list written into a paragraph: 1. ... 2. ..., a) ... b) ..."""
    marks = list(_ITEM.finditer(text))
    if not marks or marks[0].start() > 0:
        return []
    last, found = marks[0][1], [marks[0].span()]
    for match in marks[1:]:
        if match[1] == _after(last):
            last = match[1]
            found.append(match.span())
    return found if len(found) > 1 else []


def _after(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdecimal() else chr(ord(mark) + 1)


def _boundaries(text: str) -> list[int]:
    import sentencex  # noqa: PLC0415 - reading needs no sentences

    # The compiled module carries no type hints.
    found = sentencex.get_sentence_boundaries("en", text)  # pyright: ignore
    return [boundary["start_index"] for boundary in cast("list[dict[str, int]]", found)]


def _role(content: str, above: list[str], said: Role | None) -> Role:
    if said == "boilerplate" or is_boilerplate(content):
        return "boilerplate"
    if said == "body" or (said is None and not _looks_like_heading(content)):
        return "body"
    # Web pages repeat the title with the outlet's name glued on.
    return "boilerplate" if above and content.startswith(above[0]) else "heading"


def _looks_like_heading(content: str) -> bool:
    """Title case, or a closing colon, and no full stop: how plain text writes a heading."""
    words = content.split()
    if len(words) > _LONGEST_HEADING or _ENDS.search(content) or "\n" in content:
        return False
    if content.endswith(":"):
        return True
    long_words = _WORD.findall(content)
    return bool(long_words) and sum(word[0].isupper() for word in long_words) >= 0.8 * len(
        long_words
    )


def _cuts_in_quotations(text: str) -> list[int]:
    """Boundaries inside quotation marks, where sentencex keeps a quotation whole."""
    found: list[int] = []
    open_marks = straight = seen = 0
    for match in _QUOTED.finditer(text):
        between = text[seen : match.start()]
        open_marks += between.count("“") - between.count("”")
        straight += between.count('"')
        seen = match.start()
        inside = open_marks > 0 or straight % 2 == 1
        if inside and not _ABBREVIATION.search(text, max(0, seen - 8), seen):
            found.append(match.end())
    return found


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
