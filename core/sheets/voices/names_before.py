"""Who is named right before a verb of saying: a name, a group, whoever works for a body."""

from __future__ import annotations

import re

from ..names.entity import Entity
from ..names.offices import is_titled, role_of
from ..names.subjects import GOVERNED
from .groups import WITHIN, group_ending_at
from .speaker import NamesInside, Speaker

_JOINT = re.compile(r"\b(?:and|with)(?: [a-z]+)* (?:[A-Z][\w.]* )*$")
_OF_BODY = re.compile(r"\s(?:of|from|at)\s(?:the\s|an?\s)?(?:[a-z’'-]+\s){0,3}[a-z’'-]+")
_OF = re.compile(r"\s(?:of|from|at)\s(?:the\s)?")
"""What stands between a speaker and where they belong: "Ida Holm of the Guild said"."""
_BY = re.compile(
    r"\b(?:report|review|study|survey|analysis|assessment|audit|poll|statement|inquiry|investigation"
    r"|paper|research)\s(?:[a-z]+\s){0,3}?by\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What stands before whom a paper is by that says something."""
_AND = re.compile(
    r"(?:\s\([^()]*\)|\sof\s[A-Z][\w. ]+|,[^;:”\"]{3,60})?,?\sand\s"
    r"(?:[a-z]+\s){0,3}(?:[A-Z][\w.]*\s)*"
)


def ending_at(text: str, end: int, names: NamesInside, *, opening: bool = False) -> Speaker | None:
    """Who is named right before an offset.

    Args:
        text: The sentence.
        end: The offset.
        names: The names in it.
        opening: Whether a quotation follows, so that a clause of another verb may stand before.
    """
    for (start, stop, entity), before in zip(names, (None, *names), strict=False):
        if stop == end and before and _OF.fullmatch(text, before[1], start):
            return Speaker(*before)
        governed = GOVERNED.search(text[:start]) and not _BY.search(text[:start])
        within = WITHIN.search(text[:start]) and not opening
        if stop == end and not (governed or within):
            return _named(text, (start, stop, entity), names)
    return None


def _named(text: str, name: tuple[int, int, Entity], names: NamesInside) -> Speaker:
    """A name as a speaker, with who speaks with them and what they are called beside it."""
    start, stop, entity = name
    joint = bool(_JOINT.search(text[:start]))
    other = _joined(text, start, names) if joint else None
    words = re.split(r"[,;:”\"]\s*", text[:start])[-1]
    office = role_of(words.lower()) if not joint and is_titled(words) else ""
    return Speaker(start, stop, entity, joint=joint, other=other, office=office)


def _joined(text: str, start: int, names: NamesInside) -> Entity | None:
    """Who is named right before "and" and a name or a group."""
    for _, stop, entity in reversed([*names]):
        if stop < start and _AND.fullmatch(text, stop, start):
            return entity
    return None


def belonging(text: str, end: int, names: NamesInside) -> Speaker | None:
    """Who is told with the body where they work: "Dr. Holm of the children's hospital"."""
    for start, stop, entity in names:
        if stop < end and entity.is_human and _OF_BODY.fullmatch(text, stop, end):
            return None if GOVERNED.search(text[:start]) else Speaker(start, stop, entity)
    return None


def its_body(text: str, end: int, names: NamesInside) -> Speaker | None:
    """The body that "it" means which says something: "Holm Motors will close, it said"."""
    if not text[:end].endswith((" it", ",it")):
        return None
    bodies = [each for each in names if each[1] < end and each[2].kind in ("organisation", "")]
    return Speaker(*bodies[0]) if len({id(each[2]) for each in bodies}) == 1 else None


def group_before(text: str, end: int) -> Speaker | None:
    """A group or an office that is told right before an offset."""
    group = group_ending_at(text, end)
    return Speaker(*group, None) if group else None
