"""Train the label model on hand-annotated pairs and write its weights.

    .venv/bin/python -m pip install --editable '.[bench]'
    .venv/bin/python scripts/train_labels.py ../shared/eval

Only `triples_dev` is used: it was made for this program. Pairs that were not annotated but are
alike take part as lightly weighted `related`, so that the model learns to abstain.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from perspectives.core import Document, Passage
from perspectives.core.labels.features import TRAITS
from perspectives.core.labels.judging import Evidence, RuleJudge
from perspectives.core.labels.model import LabelModel, Weight
from sklearn.linear_model import LogisticRegression

LABELS = ("agree", "diverge", "related")
SIMILARITY = (
    *("cosine", "shared_of_larger", "shared_words", "length_ratio", "longest_run"),
    *("match_for_a", "match_for_b", "match_overall", "match_rank", "match_around"),
)
KINDS = (
    *("wording", "number", "date", "polarity", "certainty"),
    *("attribution", "cause", "remedy", "evaluation"),
)
STRENGTH = 0.005
"""Inverse of the regularisation; small, for the pairs are few."""
UNSEEN = 0.015
"""Weight of a pair that nobody annotated."""
ALIKE = 0.10
"""Cosine from which on a pair that was not annotated takes part."""


class Row(NamedTuple):
    """A pair of sentences of an event."""

    event: str
    label: str | None
    """What a person said; None for a pair that was not annotated."""
    evidence: Evidence
    a: Passage
    b: Passage


class Event(NamedTuple):
    """An event told by three documents; every sentence is a passage of its own."""

    name: str
    documents: tuple[Document, ...]
    passages: dict[str, Passage]
    """By the names of the annotation, "A3.1"."""
    raw: dict


def events(folder: Path) -> list[Event]:
    """The annotated events of `triples_dev`, in the order of their names."""
    return [_event(path) for path in sorted((folder / "triples_dev").glob("*.json"))]


def _event(path: Path) -> Event:
    raw = json.loads(path.read_text(encoding="utf-8"))
    documents, passages = [], {}
    for number, told in enumerate(raw["documents"], 1):
        document, names = _document(str(number), told)
        documents.append(document)
        passages |= dict(zip(names, document.passages, strict=True))
    return Event(path.stem, tuple(documents), passages, raw)


def _document(id: str, told: dict) -> tuple[Document, list[str]]:  # noqa: A002
    names, found, text = [], [], ""
    for i, paragraph in enumerate(told["paragraphs"], 1):
        for j, sentence in enumerate(paragraph, 1):
            names.append(f"{told['doc']}{i}.{j}")
            start, end = len(text), len(text) + len(sentence)
            number = f"{id}.{len(found) + 1}"
            found.append(Passage(id=number, start=start, end=end, text=sentence))
            text += sentence + "\n"
    document = Document(id=id, origin=told["doc"], sha256="", text=text, passages=tuple(found))
    return document, names


def rows(found: Sequence[Event], *, unseen: bool = True) -> list[Row]:
    """The pairs of some events, annotated ones first in each."""
    every: list[Row] = []
    for event in found:
        judge = RuleJudge(event.documents)
        label = {"emphasis": "related"}
        gold = {
            (p["a"], p["b"]): label.get(p["relation"], p["relation"]) for p in event.raw["pairs"]
        }
        known = {frozenset(pair) for pair in gold}
        for (a, b), relation in gold.items():
            x, y = sorted((event.passages[a], event.passages[b]), key=lambda p: p.document)
            every.append(Row(event.name, relation, judge.evidence(x, y), x, y))
        names = {passage.id: name for name, passage in event.passages.items()}
        for one, other in combinations(event.documents, 2) if unseen else ():
            for x, y in product(one.passages, other.passages):
                if frozenset((names[x.id], names[y.id])) in known:
                    continue
                evidence = judge.evidence(x, y)
                if evidence.features["cosine"] >= ALIKE:
                    every.append(Row(event.name, None, evidence, x, y))
    return every


def names_of(found: Sequence[Row]) -> list[str]:
    """The features that take part: what similarity, cues and traits are known to say."""
    cues = [f"{kind}_{label}" for kind in KINDS for label in ("agree", "diverge")]
    fired = {name for row in found if row.label for name in row.evidence.features}
    traits = [f"{how}_{name}" for name in TRAITS for how in ("any", "both", "one")]
    return [*SIMILARITY, *(cue for cue in cues if cue in fired), *traits]


def fit(found: Sequence[Row], *, strength: float = STRENGTH, unseen: float = UNSEEN) -> LabelModel:
    """Multinomial logistic regression, the annotated labels weighted alike."""
    names = names_of(found)
    table = np.array([[row.evidence.features.get(n, 0.0) for n in names] for row in found])
    gold = np.array([row.label or "related" for row in found])
    seen = np.array([row.label is not None for row in found])
    counts = Counter(gold[seen])
    weights = np.where(seen, [seen.sum() / 3 / counts[label] for label in gold], unseen)
    mean, scale = table[seen].mean(axis=0), table[seen].std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=strength, max_iter=5000)
    model.fit((table - mean) / scale, gold, sample_weight=weights)
    places = {label: i for i, label in enumerate(model.classes_)}
    return LabelModel(
        start={label: round(float(model.intercept_[places[label]]), 4) for label in LABELS},
        weights={
            name: Weight(
                mean=round(float(mean[i]), 4),
                scale=round(float(scale[i]), 4) or 1.0,
                **{label: round(float(model.coef_[places[label]][i]), 4) for label in LABELS},
            )
            for i, name in enumerate(names)
        },
    )


def unseeing(
    found: Sequence[Row], train: Callable[[Sequence[Row]], LabelModel] = fit
) -> dict[str, LabelModel]:
    """For each event a model that never saw it."""
    names = sorted({row.event for row in found})
    return {name: train([row for row in found if row.event != name]) for name in names}


def left_out(found: Sequence[Row], models: Mapping[str, LabelModel]) -> list[Row]:
    """The annotated pairs, each with the chances of the model of its event."""
    out: list[Row] = []
    for row in found:
        if row.label:
            chances = models[row.event].chances(row.evidence.features)
            out.append(row._replace(evidence=row.evidence._replace(chances=chances)))
    return out


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval")
    model = fit(rows(events(folder)))
    target = Path(__file__).parent.parent / "core" / "labels" / "labels.json"
    target.write_text(model.model_dump_json(indent=1) + "\n", encoding="utf-8")
    print(f"{target} written, {len(model.weights)} features.")
