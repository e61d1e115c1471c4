"""Labels as a reader gets them: through compare() and explain(), gates and all."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from perspectives.core import Comparison, Explanation, NamedTopic, compare, explain
from perspectives.core.labels.judging import RuleJudge
from perspectives.core.labels.model import LabelModel
from sklearn.metrics import accuracy_score, f1_score
from tables import table

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
from train_labels import LABELS, Event

Call = tuple[str, str]
"""What a person said, and what is shown."""
_OURS = {"emphasis": "related"}


def tables(found: Iterable[Event], models: Mapping[str, LabelModel]) -> Iterator[str]:
    """How good the labels of pairs, and the relations of documents on topics, are as given.

    Args:
        found: Events with their annotation.
        models: For each event, by its name, a model that never saw it.
    """
    compared = [(event, _compared(event, models[event.name])) for event in found]
    pairs = (_pairs(event, made, models[event.name]) for event, made in compared)
    yield _labels([pair for some in pairs for pair in some])
    yield _relations([call for event, made in compared for call in _related(event, made)])


def _compared(event: Event, model: LabelModel) -> Comparison:
    """An event with its annotated topics, by the terms given there."""
    named = [NamedTopic(name=t["label"], terms=tuple(t["terms"])) for t in event.raw["topics"]]
    return compare(event.documents, named, judge=RuleJudge(event.documents, model))


def _labels(pairs: Sequence[tuple[str, Explanation]]) -> str:
    """The annotated pairs: the label of each that is asked for, and what is shown unasked."""
    asked = [(gold, found.label) for gold, found in pairs]
    shown = [(gold, found.shown) for gold, found in pairs]
    linked = [(gold, found.shown) for gold, found in pairs if found.linked]
    lines = [
        _line("majority", _majority(asked)),
        _line("asked about (`explain`)", asked),
        _line("shown unasked", shown),
        _line("shown unasked, of those that are links", linked),
    ]
    return f"## Labels as a reader gets them, triples_dev\n\n{table(_head('pairs'), lines)}"


def _relations(calls: Sequence[Call]) -> str:
    """Relations of two documents on a topic where both speak."""
    spoken = [call for call in calls if call[1] != "related"]
    lines = [
        _line("majority", _majority(calls)),
        _line("as shown", calls),
        _line("where it says more than related", spoken),
    ]
    title = "## Relations of two documents on a topic, triples_dev"
    return f"{title}\n\n{table(_head('relations'), lines)}"


def _pairs(
    event: Event, comparison: Comparison, model: LabelModel
) -> Iterator[tuple[str, Explanation]]:
    for pair in event.raw["pairs"]:
        a, b = (event.passages[pair[side]].id for side in "ab")
        found = explain(comparison, a, b, model=model)
        yield _OURS.get(pair["relation"], pair["relation"]), found


def _related(event: Event, comparison: Comparison) -> Iterator[Call]:
    for topic, raw in zip(comparison.topics, event.raw["topics"], strict=True):
        shown = {"-".join("_ABC"[int(d)] for d in r.documents): r.label for r in topic.relations}
        for pair, (relation, _) in raw["relations"].items():
            if relation != "single":
                yield _OURS.get(relation, relation), shown.get(pair, "related")


def _majority(calls: Sequence[Call]) -> list[Call]:
    most = Counter(gold for gold, _ in calls).most_common(1)[0][0]
    return [(gold, most) for gold, _ in calls]


def _head(what: str) -> tuple[str, ...]:
    return (what, "", "accuracy", "macro F1", *LABELS)


def _line(name: str, calls: Sequence[Call]) -> list[str]:
    gold, said = [g for g, _ in calls], [s for _, s in calls]
    right = [
        f"{sum(call == (label, label) for call in calls)}/{said.count(label)}"
        f" of {gold.count(label)}"
        for label in LABELS
    ]
    accuracy, macro = accuracy_score(gold, said), f1_score(gold, said, average="macro")
    return [name, str(len(calls)), f"{accuracy:.3f}", f"{macro:.3f}", *right]
