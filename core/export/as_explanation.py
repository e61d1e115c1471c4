"""An explanation: what `perspectives explain` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .. import in_words
from ..explanation import Explanation
from ..json_text import json_text
from ..text.visible import one_line


def explanation_as_json(explanation: Explanation) -> str:
    """An explanation for other programs."""
    content = explanation.model_dump(mode="json")
    return json_text({"schema": "perspectives.explanation/1", **content})


def explanation_as_text(explanation: Explanation) -> str:
    """An explanation in lines of at most 100 columns."""
    lines = [*_head(explanation), "", *_cues(explanation)]
    return "\n".join(lines) + "\n"


def _head(explanation: Explanation) -> Iterator[str]:
    passages = (explanation.a, explanation.b)
    for passage, sentence in zip(passages, explanation.sentences, strict=True):
        yield from _wrap(f"{in_words.citation(passage.id)}  “{one_line(sentence.text)}”", 4)
    yield ""
    yield from _similarity(explanation)
    for shared in explanation.topics:
        terms = " / ".join(", ".join(terms) for terms in shared.terms)
        scores = " / ".join(map(in_words.score, shared.scores))
        name = one_line(shared.topic)
        yield from _wrap(f"topic “{name}” ({scores}): {one_line(terms)}", 2)
    yield in_words.label(explanation.label, explanation.confidence)
    if explanation.shown != explanation.label:
        yield f"  shown as {explanation.shown} there: another pair tells the same more plainly"


def _similarity(explanation: Explanation) -> Iterator[str]:
    settings = explanation.settings
    linked = "linked" if explanation.linked else "not linked"
    yield f"similarity {in_words.score(explanation.score)}, {linked}"
    if explanation.parts:
        yield f"  {'part':<28}{'value':>8}{'weight':>9}{'adds':>9}"
        for part in explanation.parts:
            yield f"  {part.name:<28}{part.value:>8.4f}{part.weight:>9.2f}{part.adds:>9.4f}"
        total = sum(part.adds for part in explanation.parts)
        yield f"  {'s, and s³ / (1 + s³)':<28}{total:>26.4f}{explanation.score:>9.4f}"
    if explanation.score:
        a, b = (in_words.citation(each.id) for each in (explanation.a, explanation.b))
        there, back = explanation.ranks
        yield f"  {b} is its document's number {there} for {a}, the other way round {back}"
    yield from _wrap(
        f"  linked from {in_words.score(settings.link_threshold)} on when one is among the other's "
        f"{settings.links_per_document} nearest in its document, or on one topic by positions "
        "or a plain conflict",
        2,
    )


def _cues(explanation: Explanation) -> Iterator[str]:
    yield "cues" if explanation.cues else "cues: none"
    if not explanation.english:
        yield "  the rules read English and say nothing of other languages"
    for cue in explanation.cues:
        rule = f"{cue.kind}/{cue.rule}" if cue.rule else cue.kind
        strength = f", {cue.confidence}" if cue.label != "related" else ""
        record = f", {record_words}" if (record_words := in_words.record_of(cue)) else ""
        says = one_line(cue.says)
        yield from _wrap(f"{in_words.SIGNS[cue.label]} {says} ({rule}{strength}{record})", 2)


def _wrap(text: str, indent: int) -> list[str]:
    return in_words.wrapped(text, hang=indent)


EXPLANATION_FORMATS: dict[str, Callable[[Explanation], str]] = {
    "text": explanation_as_text,
    "json": explanation_as_json,
}
"""By the name that the command line gives."""
