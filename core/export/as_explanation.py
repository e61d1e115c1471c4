"""An explanation in words: what `perspectives explain` prints."""

from __future__ import annotations

from collections.abc import Iterator

from .. import wording
from ..explanation import Explanation


def as_explanation(found: Explanation) -> str:
    """An explanation in lines of at most 100 columns."""
    lines = [*_head(found), "", *_cues(found)]
    return "\n".join(lines) + "\n"


def _head(found: Explanation) -> Iterator[str]:
    for passage, sentence in zip((found.a, found.b), found.sentences, strict=True):
        yield from _wrap(f"{wording.place(passage.id)}  “{wording.one_line(sentence.text)}”", 4)
    yield ""
    yield from _similarity(found)
    for shared in found.topics:
        terms = " / ".join(", ".join(terms) for terms in shared.terms)
        scores = " / ".join(map(wording.score, shared.scores))
        name = wording.one_line(shared.topic)
        yield from _wrap(f"topic “{name}” ({scores}): {wording.one_line(terms)}", 2)
    yield wording.label(found.label, found.confidence)
    if found.shown != found.label:
        yield f"  shown as {found.shown} there: another pair tells the same more plainly"


def _similarity(found: Explanation) -> Iterator[str]:
    settings = found.settings
    yield f"similarity {wording.score(found.score)}, {'linked' if found.linked else 'not linked'}"
    if found.parts:
        yield f"  {'part':<28}{'value':>8}{'weight':>9}{'adds':>9}"
        for part in found.parts:
            yield f"  {part.name:<28}{part.value:>8.4f}{part.weight:>9.2f}{part.adds:>9.4f}"
        total = sum(part.adds for part in found.parts)
        yield f"  {'s, and s³ / (1 + s³)':<28}{total:>26.4f}{found.score:>9.4f}"
    if found.score:
        (a, b), (there, back) = map(wording.place, (found.a.id, found.b.id)), found.ranks
        yield f"  {b} is its document's number {there} for {a}, the other way round {back}"
    yield from _wrap(
        f"  linked from {wording.score(settings.link_threshold)} on when one is among the other's "
        f"{settings.links_per_document} nearest in its document, or on one topic by positions "
        "or a plain conflict",
        2,
    )


def _cues(found: Explanation) -> Iterator[str]:
    yield "cues" if found.cues else "cues: none"
    if not found.english:
        yield "  the rules read English and say nothing of other languages"
    for cue in found.cues:
        rule = f"{cue.kind}/{cue.rule}" if cue.rule else cue.kind
        strength = f", {cue.confidence}" if cue.label != "related" else ""
        record = f", {told}" if (told := wording.right_before(cue)) else ""
        says = wording.one_line(cue.says)
        yield from _wrap(f"{wording.SIGNS[cue.label]} {says} ({rule}{strength}{record})", 2)


def _wrap(text: str, indent: int) -> list[str]:
    return wording.wrapped(text, hang=indent)
