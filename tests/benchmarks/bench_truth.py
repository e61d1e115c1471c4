"""Measure whether what is shown is true: make bench-truth DATA=folder.

Everything is counted as a reader sees it: the labels of the links that `compare` makes. The rules
were made looking at the pairs and at four of the eight events; the figures to trust are those of
the other events, and of pairs that were never read (docs/cues.md).
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from edits import HARMFUL, HARMLESS, Edit
from perspectives.core import Comparison, Link, compare, read, read_text
from perspectives.core.text.sentences import sentences
from sets import Event, triples
from tables import publish, table

LOOKED_AT = frozenset(("elephant", "guns", "medicare", "nra"))
"""Events whose texts were read while the rules were made."""


class Told(NamedTuple):
    """What is shown of two texts."""

    label: str
    strong: bool
    rule: str


class Row(NamedTuple):
    """A pair with what a person says of it, and what is shown."""

    id: str
    group: str
    gold: str
    told: Told


def told(links: Iterable[Link]) -> Told:
    """What a reader is told: a difference before agreement, strong before possible."""
    spoken = [link for link in links if link.label != "related"]
    first = min(
        spoken, key=lambda x: (x.label != "diverge", x.confidence != "strong"), default=None
    )
    if first is None:
        return Told("related", strong=False, rule="")
    cue = next(cue for cue in first.cues if cue.label == first.label)
    return Told(first.label, first.confidence == "strong", f"{cue.kind}/{cue.rule}")


def pairs(path: Path) -> list[Row]:
    """The contrast pairs, each compared as two documents."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Row(
            row["id"],
            str(row["phenomenon"]),
            row["label"],
            told(compare([*read_text(row["a"]), *read_text(row["b"])]).links),
        )
        for row in rows
    ]


def events(folder: Path) -> Iterator[Row]:
    """The annotated pairs of news events, by the links of the passages that hold them."""
    for event in triples(folder, paragraphs=True):
        made = compare(event.documents)
        for pair in event.notes["pairs"]:
            link = made.link(event.ids[pair["a"]], event.ids[pair["b"]])
            gold = {"emphasis": "related"}.get(pair["relation"], pair["relation"])
            yield Row(event.name, event.name, gold, told([link] if link else []))


def shown(folder: Path) -> Iterator[tuple[Event, Comparison]]:
    """All that is shown of the events."""
    for event in triples(folder, paragraphs=True):
        yield event, compare(event.documents)


def scores(name: str, rows: Iterable[Row]) -> list[str]:
    """A line of the table: right, falsely asserted, right of what is asserted."""
    rows = list(rows)
    spoken = [row for row in rows if row.told.label != "related"]
    right = [row for row in spoken if row.told.label == row.gold]
    strong = [row for row in spoken if row.told.strong]
    by_label = [
        f"{sum(r.told.label == label for r in right)} of "
        f"{sum(r.told.label == label for r in spoken)}"
        for label in ("agree", "diverge")
    ]
    return [
        name,
        str(len(rows)),
        str(sum(row.told.label == row.gold for row in rows)),
        str(len(spoken) - len(right)),
        f"{len(right)} of {len(spoken)}",
        f"{sum(row.told.label == row.gold for row in strong)} of {len(strong)}",
        *by_label,
    ]


HEAD = ("", "pairs", "right", "falsely asserted", "asserted", "strong", "agree", "diverge")


def by(rows: Iterable[Row], key: Callable[[Row], str]) -> list[list[str]]:
    """A line for each group."""
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return [scores(name, groups[name]) for name in sorted(groups, key=_natural)]


def _natural(name: str) -> tuple[int, str]:
    return (int(name) if name.isdigit() else 0), name


def rules(rows: Iterable[Row]) -> Mapping[str, Counter[bool]]:
    """Each rule with how often it was right."""
    found: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for row in rows:
        if row.told.label != "related":
            found[f"{row.told.rule}"][row.told.label == row.gold] += 1
    return found


def edited(path: Path) -> list[list[str]]:
    """What is told of the sentences of a standard after harmful and harmless edits."""
    document = read(path)
    texts = [s.text for p in document.passages if p.role == "body" for s in sentences(p)]
    texts = [text for text in dict.fromkeys(texts) if len(text.split()) >= 8]
    return [
        [kind, *_edits(texts, edit)]
        for edits in (HARMFUL, HARMLESS)
        for kind, edit in edits.items()
    ]


def _edits(texts: Iterable[str], edit: Edit) -> list[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        changed = edit(text)
        if changed is not None and changed != text and sum(counts.values()) < MOST_EDITS:
            found = told(compare([*read_text(text), *read_text(changed)]).links)
            counts[found.label] += 1
    return [str(counts[label]) for label in ("diverge", "agree", "related")]


MOST_EDITS = 20
"""Of one kind."""


def main(data: Path) -> int:
    """Measure what is in the folder and say what is missing."""
    parts: list[str] = []
    if (data / "truth_dev.jsonl").is_file():
        rows = pairs(data / "truth_dev.jsonl")
        lines = [scores("**all**, read", rows), *by(rows, lambda row: row.group)]
        parts.append(f"## Contrast pairs, by phenomenon\n\n{table(HEAD, lines)}")
        lines = [[rule, f"{n[True]} of {n.total()}"] for rule, n in sorted(rules(rows).items())]
        parts.append(f"### By rule\n\n{table(('rule', 'right'), lines)}")
    if (data / "triples_dev").is_dir():
        found = list(events(data / "triples_dev"))
        halves = [
            scores("events that were read", (r for r in found if r.group in LOOKED_AT)),
            scores("**other events**", (r for r in found if r.group not in LOOKED_AT)),
        ]
        parts.append(f"## Annotated pairs of news, as linked\n\n{table(HEAD, halves)}")
        kinds = rules(row for row in found if row.group not in LOOKED_AT)
        lines = [[rule, f"{n[True]} of {n.total()}"] for rule, n in sorted(kinds.items())]
        parts.append(f"### By rule, other events\n\n{table(('rule', 'right'), lines)}")
    if (revisions := sorted((data / "revisions").glob("*.md"))) and len(revisions) > 1:
        head = ("edit", "told as different", "told as agreeing", "related")
        parts.append(f"## Edits of a standard\n\n{table(head, edited(revisions[1]))}")
    if not parts:
        print(f"{data}: no annotated set is here; name its folder with DATA=folder.")
        return 1
    publish("truth", "\n\n".join(parts))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval")))
