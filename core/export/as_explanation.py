"""An explanation in words: what `perspectives explain` prints."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ..explaining import Explanation, Part
from . import phrases

_WIDTH = 100
_PARTS = 10
"""Features that are told; the rest decides little."""


def as_explanation(found: Explanation) -> str:
    """An explanation in lines of at most 100 columns."""
    lines = [*_head(found), "", *_cues(found), "", *_model(found)]
    return "\n".join(lines) + "\n"


def _head(found: Explanation) -> Iterator[str]:
    for passage, sentence in zip((found.a, found.b), found.sentences, strict=True):
        yield from _wrap(f"{phrases.place(passage.id)}  “{phrases.one_line(sentence.text)}”", 4)
    yield ""
    linked = "linked" if found.linked else "not linked"
    yield (
        f"similarity {phrases.score(found.score)}, {linked} "
        f"(from {phrases.score(found.needed)} on, or by positions on one topic)"
    )
    for shared in found.topics:
        terms = " / ".join(", ".join(terms) for terms in shared.terms)
        yield from _wrap(f"topic “{phrases.one_line(shared.topic)}”: {phrases.one_line(terms)}", 2)
    yield phrases.label(found.label, found.confidence)
    if found.shown != found.label:
        yield f"  shown as {found.shown} where nobody asks: it rests on too little"


def _cues(found: Explanation) -> Iterator[str]:
    yield "cues" if found.cues else "cues: none"
    for cue in found.cues:
        rule = f"{cue.kind}/{cue.rule}" if cue.rule else cue.kind
        strength = f", {cue.confidence}" if cue.label != "related" else ""
        says = phrases.one_line(cue.says)
        yield from _wrap(f"{phrases.GLYPHS[cue.label]} {says} ({rule}{strength})", 2)


def _model(found: Explanation) -> Iterator[str]:
    chances = ", ".join(f"{label} {phrases.score(found.chances[label])}" for label in found.chances)
    yield f"model: {chances}"
    yield f"  {'feature':<28}{'value':>6}{'agree':>9}{'diverge':>9}{'related':>9}"
    yield from (_part(part) for part in found.parts[:_PARTS])


def _part(part: Part) -> str:
    value = "?" if part.value is None else phrases.score(part.value)
    name = part.name.replace("_", " ")
    return f"  {name:<28}{value:>6}{part.agree:>+9.2f}{part.diverge:>+9.2f}{part.related:>+9.2f}"


def _wrap(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=" " * indent)
