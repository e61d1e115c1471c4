"""A part or the whole of what a text counts, as a source tells it: "118 people, 14 of them"."""

from __future__ import annotations

import re

from ...cues.reading.thesaurus import senses
from ...cues.tokens import idea
from ..figures.figure import Figure
from ..figures.likeness import base_unit
from ..figures.surroundings import clause
from ..ideas import ideas_of
from .figure_pairs import OF_VALUES
from .finding import NearSentences
from .sources import SourceSentence

_OF_THEM = re.compile(r"\sof\s(?:them|these|those|whom|which|it)\b", re.IGNORECASE)
_OF_WHICH = re.compile(r"\bof\s(?:whom|which|these|those)[,\s]+(?:only\s|some\s|about\s)?$", re.I)
_PART_OF = re.compile(r"\sof\s(?:the|its|their|his|her|our|these|those|all)\s", re.IGNORECASE)
_PART_OF_MANY = re.compile(r"\sof\s(?:the\s|its\s|their\s|all\s)?", re.IGNORECASE)
_EXISTS = re.compile(r"\b(?:there\s(?:is|are|was|were)|has|have|had|owns?|owned)\s$", re.IGNORECASE)
"""What tells of no more than how many there are."""
_SO_FAR = ideas_of("far already now date")
_HAS = re.compile(
    r"\b(?:has|have|had|is|are|was|were|owns?|owned|holds?|held|employs?|employed|consists?\sof|counts?|numbers?"
    r"|in\sall|altogether)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
"""What tells that a figure is all that there are: "the dam has two gates"."""


def whole(
    figure: Figure, part: Figure, source: SourceSentence, near: NearSentences
) -> Figure | None:
    """How many there are of which a source tells the text's figure as a part; or None.

    Args:
        figure: The text's figure.
        part: The same value in a source.
        source: Its sentence.
        near: The sentences of the sources, among which it stands.
    """
    more = [o for o in _so_far(source, near) if _is_more(o, part)]
    if is_told_as_part(part):
        many = next((o for o in reversed(more) if o.start < part.start), None)
        only = clause(source.read, part.at, part.behind).ideas
        only |= _values_behind(source, part.behind)
    elif _PART_OF.match(part.sentence.text, part.behind) and _HAS.search(figure.before):
        many = next((o for o in more if part.start < o.start < source.sentence.end), None)
        only = _outside(source, part, many) if many else frozenset[str]()
    else:
        return None
    told = figure.claim | figure.read.ideas | figure.read.figures
    return many if many and only and not only & told and _is_of_one(figure, many) else None


def part(figure: Figure, many: Figure, source: SourceSentence) -> Figure | None:
    """How many of a text's figure a source says something of that the text says of all."""
    own = figure.clause.ideas - _SO_FAR - {figure.head}
    if _EXISTS.search(figure.before):
        return None
    for few in source.figures:
        between = source.sentence.text[few.behind : many.at]
        counts = few.start < many.start and _PART_OF_MANY.fullmatch(between)
        if counts and own and own <= _ideas(_outside(source, few, many)):
            return few
    return None


def _values_behind(source: SourceSentence, at: int) -> frozenset[str]:
    """The figures of a sentence from an offset on."""
    return frozenset(word.form for word in source.read.quantities if word.start >= at)


def _is_more(figure: Figure, part: Figure) -> bool:
    """Whether a figure may be the whole of which another one is a part."""
    same = base_unit(figure.quantity) == base_unit(part.quantity)
    return same and figure.quantity.low > part.quantity.low


def _outside(source: SourceSentence, first: Figure, last: Figure) -> frozenset[str]:
    """What a sentence speaks of before one of its figures and behind what another one counts."""
    words = (w for w in source.read.words if not first.at <= w.start < last.stop)
    return frozenset(w.form for w in words if w.kind in ("word", "name"))


def _ideas(forms: frozenset[str]) -> frozenset[str]:
    """Forms as the clauses of figures have them."""
    return frozenset(map(idea, forms))


def _so_far(source: SourceSentence, near: NearSentences) -> list[Figure]:
    """The figures of a sentence and of the one before it in its passage."""
    at = next(n for n, each in enumerate(near.all) if each is source)
    before = near.all[at - 1] if at else source
    told = before.figures if before is not source and before.passage is source.passage else ()
    return [*told, *source.figures]


def _is_of_one(figure: Figure, whole: Figure) -> bool:
    """Whether a text's figure counts what a whole is made of."""
    if figure.quantity.unit:
        return bool((figure.claim & whole.claim) - OF_VALUES)
    return is_one_noun(figure, whole)


def is_one_noun(a: Figure, b: Figure) -> bool:
    """Whether two figures count one thing, by their nouns."""
    return bool(a.head) and (a.head == b.head or bool(senses(a.head) & senses(b.head)))


def is_told_as_part(figure: Figure) -> bool:
    """Whether a figure is told as a part of others: "of whom 40", "12 of them"."""
    them = _OF_THEM.match(figure.sentence.text, figure.behind)
    return bool(them or _OF_WHICH.search(figure.before))
