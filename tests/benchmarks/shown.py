"""Labels as a reader gets them: through compare() and explain(), gates and all."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from perspectives.core import Comparison, NamedTopic, compare, explain
from sklearn.metrics import accuracy_score, f1_score
from tables import table

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
from train_labels import LABELS, Event

Call = tuple[str, str]
"""What a person said, and what is shown."""
_OURS = {"emphasis": "related"}


def compared(event: Event) -> Comparison:
    """An event with its annotated topics, by the terms given there."""
    named = [NamedTopic(name=t["label"], terms=tuple(t["terms"])) for t in event.raw["topics"]]
    return compare(event.documents, named)


def labels(found: Iterable[Event]) -> str:
    """The annotated pairs: the label of every pair that is asked for, and of linked ones."""
    pairs = [row for event in found for row in _pairs(event, compared(event))]
    asked = [(gold, said) for gold, said, _ in pairs]
    linked = [(gold, said) for gold, said, is_linked in pairs if is_linked]
    lines = [
        _line("majority", [(gold, _most(asked)) for gold, _ in asked]),
        _line("any pair that a reader asks about", asked),
        _line("pairs that the comparison links", linked),
    ]
    head = ("as shown", "pairs", "accuracy", "macro F1", *LABELS)
    return f"## Labels as shown, triples_dev\n\n{table(head, lines)}"


def relations(found: Iterable[Event]) -> str:
    """Relations of two documents on a topic where both speak."""
    calls = [call for event in found for call in _relations(event, compared(event))]
    spoken = [call for call in calls if call[1] != "related"]
    lines = [
        _line("majority", [(gold, _most(calls)) for gold, _ in calls]),
        _line("as shown", calls),
        _line("where it says more than related", spoken),
    ]
    head = ("relations on topics", "relations", "accuracy", "macro F1", *LABELS)
    return f"## Relations of two documents on a topic, triples_dev\n\n{table(head, lines)}"


def _pairs(event: Event, comparison: Comparison) -> Iterator[tuple[str, str, bool]]:
    for pair in event.raw["pairs"]:
        found = explain(comparison, event.passages[pair["a"]].id, event.passages[pair["b"]].id)
        yield _OURS.get(pair["relation"], pair["relation"]), found.label, found.linked


def _relations(event: Event, comparison: Comparison) -> Iterator[Call]:
    for topic, raw in zip(comparison.topics, event.raw["topics"], strict=True):
        shown = {"-".join("_ABC"[int(d)] for d in r.documents): r.label for r in topic.relations}
        for pair, (relation, _) in raw["relations"].items():
            if relation != "single":
                yield _OURS.get(relation, relation), shown.get(pair, "related")


def _most(calls: Sequence[Call]) -> str:
    return Counter(gold for gold, _ in calls).most_common(1)[0][0]


def _line(name: str, calls: Sequence[Call]) -> list[str]:
    gold, said = [g for g, _ in calls], [s for _, s in calls]
    right = [
        f"{sum(call == (label, label) for call in calls)}/{said.count(label)}"
        f" of {gold.count(label)}"
        for label in LABELS
    ]
    accuracy, macro = accuracy_score(gold, said), f1_score(gold, said, average="macro")
    return [name, str(len(calls)), f"{accuracy:.3f}", f"{macro:.3f}", *right]
