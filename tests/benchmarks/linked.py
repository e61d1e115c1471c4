"""Labels of links beside what the sets say belongs together, without a topics file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from perspectives.core import Link, compare
from sets import Event, chained, triples
from tables import table

_SETS = ("newswcl50_dev", "ecbplus_dev")
_KINDS = (("agree", "strong"), ("agree", "possible"), ("diverge", None), ("related", None))
_NOTE = """\
Of the links with a label, how many join passages that belong together: annotated as *agree* in
triples_dev, of one event chain in the others. The pairs of triples_dev are a choice, so its
figures are a lower bound; passages of one chain may still say different things of it."""


def links(data: Path) -> Iterator[str]:
    """One table: a set a row, a label a column."""
    lines = [_line(name, events) for name, events in _events(data)]
    if lines:
        head = ("links", *(" ".join(filter(None, kind)) for kind in _KINDS))
        yield f"## Labels of links\n\n{_NOTE}\n\n{table(head, lines)}"


def _events(data: Path) -> Iterator[tuple[str, list[Event]]]:
    if (data / "triples_dev").is_dir():
        found = triples(data / "triples_dev", paragraphs=True)
        yield "triples_dev, paragraphs", [event._replace(gold=_agreeing(event)) for event in found]
    for name in _SETS:
        if (file := data / f"{name}.jsonl").exists():
            yield name, chained(file)


def _agreeing(event: Event) -> frozenset[frozenset[str]]:
    ids, pairs = event.ids, event.notes["pairs"]
    agreeing = (pair for pair in pairs if pair["relation"] == "agree")
    return frozenset(frozenset((ids[pair["a"]], ids[pair["b"]])) for pair in agreeing)


def _line(name: str, events: Sequence[Event]) -> list[str]:
    hits: defaultdict[tuple[str, str | None], Counter[bool]] = defaultdict(Counter)
    for event in events:
        for link in compare(event.documents).links:
            hits[_kind(link)][frozenset((link.a, link.b)) in event.gold] += 1
    return [name, *(f"{hits[kind][True]} of {hits[kind].total()}" for kind in _KINDS)]


def _kind(link: Link) -> tuple[str, str | None]:
    return link.label, link.confidence if link.label == "agree" else None
