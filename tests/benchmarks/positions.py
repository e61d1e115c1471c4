"""How well positions are placed by a reader's terms, and how right it is to say *diverge* by them.

The triples name positions with the sentences that voice them, without terms; `positions.toml` has
terms for them.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from perspectives.core import Comparison, NamedPosition, NamedTopic, compare
from sets import Event
from tables import table

_TERMS = tomllib.loads(Path(__file__).with_name("positions.toml").read_text(encoding="utf-8"))
_UNREAD = ("gorsuch", "guns", "medicare", "nra")
"""Events whose terms were written before the annotated sentences were read."""
_NOTE = """\
*Placed*: passages that take a position, of these right (the passage is annotated as voicing it), of
the annotated ones found. *Diverge*: links with a cue of two positions, of these right: the two
passages are annotated as voicing just these. *Loosely*: each passage voices its own or is not
annotated for any other position of the topic."""


class Counts(NamedTuple):
    """What was placed and shown, and how much of it is right."""

    placed: int
    right: int
    voiced: int
    diverge: int
    diverge_right: int
    diverge_loose: int


def placing(name: str, events: Sequence[Event]) -> str:
    """One row an event, and sums."""
    found = {e.name: counts(e) for e in events if e.name in _TERMS}
    unread = [found[n] for n in found if n in _UNREAD]
    rows = [[n, *_cells(c)] for n, c in found.items()]
    rows += [["all", *_cells(_sum(found.values()))]]
    rows += [["terms written unread", *_cells(_sum(unread))]]
    head = ["event", "placed, right", "voiced, found", "diverge, right", "loosely"]
    return f"## Positions by a reader's terms, {name}\n\n{_NOTE}\n\n{table(head, rows)}"


def counts(event: Event) -> Counts:
    """An event compared with its topics and positions."""
    return _counted(event, compare(event.documents, [*_topics(event)]))


def _topics(event: Event) -> Iterator[NamedTopic]:
    for topic in event.notes["topics"]:
        sides = tuple(
            NamedPosition(name=p["name"], terms=tuple(_TERMS[event.name][p["name"]]))
            for p in topic["positions"]
        )
        yield NamedTopic(name=topic["label"], terms=tuple(topic["terms"]), position=sides)


def _counted(event: Event, made: Comparison) -> Counts:
    total: Counter[str] = Counter()
    gold: dict[str, dict[str, set[str]]] = {}
    for topic, raw in zip(made.topics, event.notes["topics"], strict=True):
        voiced = {
            p["name"]: {event.ids[k] for keys in p["holders"].values() for k in keys}
            for p in raw["positions"]
        }
        gold[topic.id] = voiced
        for position in topic.positions:
            held = {member.passage for member in position.passages}
            total["placed"] += len(held)
            total["right"] += len(held & voiced[position.name])
            total["voiced"] += len(voiced[position.name])
    for a, b, topic in _diverging(made):
        sides = [(_side(made, topic, passage), passage) for passage in (a, b)]
        total["diverge"] += 1
        total["sure"] += all(passage in gold[topic][side] for side, passage in sides)
        known = set[str]().union(*gold[topic].values())
        total["loose"] += all(p in gold[topic][side] or p not in known for side, p in sides)
    return Counts(*(total[k] for k in ("placed", "right", "voiced", "diverge", "sure", "loose")))


def _diverging(made: Comparison) -> Iterator[tuple[str, str, str]]:
    for link in made.links:
        for cue in link.cues:
            if cue.kind == "position" and cue.label == "diverge":
                yield link.a, link.b, str(cue.topic)


def _side(made: Comparison, topic: str, passage: str) -> str:
    found = next(t for t in made.topics if t.id == topic)
    return next(p.name for p in found.positions if any(m.passage == passage for m in p.passages))


def _sum(found: Iterable[Counts]) -> Counts:
    return Counts(*map(sum, zip(*found, strict=True)))


def _cells(c: Counts) -> list[str]:
    return [
        f"{c.placed}, {c.right}",
        f"{c.voiced}, {c.right}",
        f"{c.diverge}, {c.diverge_right}",
        str(c.diverge_loose),
    ]
