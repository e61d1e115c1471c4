"""How good labels and cues are, on annotated pairs.

    .venv/bin/python -m pip install --editable '.[bench]'
    .venv/bin/python tests/benchmarks/bench_labels.py ../shared/eval

The pairs of `triples_dev` are what the label model was trained on, so the figures to trust are
those of models that never saw the event they judge. Prints Markdown.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from perspectives.core import NamedTopic, Passage, compare
from perspectives.core.cues.certainty import certainties
from perspectives.core.cues.lexicon import listed
from perspectives.core.cues.polarity import negations
from perspectives.core.cues.tokens import content, tokens
from perspectives.core.judging import RuleJudge, weigh
from perspectives.core.labels import label_model
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
from train_labels import LABELS, Event, Row, events, left_out, rows

Pair = tuple[str, str]
MARKED = ("hedged", "unclear", "refuted", "asserted", "saying", "negators")


def main(folder: Path) -> None:
    """Print every table."""
    if not (folder / "triples_dev").is_dir():
        sys.exit(f"{folder}: no triples_dev in it; name the folder of the annotated sets.")
    found = events(folder)
    every = rows(found)
    known = [row for row in every if row.label]
    table(
        "Pairs of sentences, triples_dev",
        ("", "accuracy", "macro F1", "agree", "diverge", "related", "AUC"),
        [
            scores("all called agree", known, lambda _: "agree"),
            scores("strong cues alone", known, only_strong),
            scores("model that never saw the event", left_out(every)),
            scores("shipped model (trained on these)", fitted(known)),
        ],
    )
    strong(left_out(every))
    table(
        "Cues, triples_dev",
        ("cue, rule, label, confidence", "agree", "diverge", "related", "right", "not annotated"),
        precision(every),
    )
    topics(found)
    for name in ("emergent", "sick", "claimdiff", "perspectrum"):
        public(folder, name)


def table(title: str, head: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Print a Markdown table."""
    print(f"\n### {title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for line in lines:
        print(f"| {' | '.join(line)} |")


def only_strong(row: Row) -> str:
    judgement = weigh(row.evidence)
    return judgement.label if judgement.confidence == "strong" else "related"


def scores(
    name: str, found: Sequence[Row], called: Callable[[Row], str] | None = None
) -> list[str]:
    """A line: accuracy, macro F1, "right/called" for each label, AUC of diverge against agree."""
    gold = [row.label for row in found]
    said = [called(row) if called else weigh(row.evidence).label for row in found]
    right = [
        f"{sum(a == b == label for a, b in zip(gold, said, strict=True))}/{said.count(label)}"
        f" of {gold.count(label)}"
        for label in LABELS
    ]
    spoken = [row for row in found if row.label != "related"]
    odds = [
        c["diverge"] / (c["agree"] + c["diverge"]) for c in (r.evidence.chances for r in spoken)
    ]
    area = roc_auc_score([row.label == "diverge" for row in spoken], odds)
    return [
        name,
        f"{accuracy_score(gold, said):.3f}",
        f"{f1_score(gold, said, average='macro'):.3f}",
        *right,
        "" if called else f"{area:.3f}",
    ]


def fitted(found: Iterable[Row]) -> list[Row]:
    model = label_model()
    return [
        row._replace(evidence=row.evidence._replace(chances=model.chances(row.evidence.features)))
        for row in found
    ]


def strong(found: Iterable[Row]) -> None:
    """How many strong labels are right."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for row in found:
        judgement = weigh(row.evidence)
        if judgement.confidence == "strong":
            hits[judgement.label].append(judgement.label == row.label)
    print("\nStrong labels right:", {k: f"{sum(v)}/{len(v)}" for k, v in sorted(hits.items())})


def precision(every: Iterable[Row]) -> list[list[str]]:
    """Each rule, with the annotated labels of the pairs on which it fired."""
    fired: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for row in every:
        for key in {(c.kind, c.rule, c.label, c.confidence) for c in row.evidence.cues}:
            fired[key][row.label or ""] += 1
    lines: list[list[str]] = []
    for key, counts in sorted(fired.items()):
        known = sum(counts[label] for label in LABELS)
        right = f"{counts[key[2]] / known:.2f}" if known and key[2] != "related" else ""
        lines.append([", ".join(key), *(str(counts[n]) for n in LABELS), right, str(counts[""])])
    return lines


def topics(found: Iterable[Event]) -> None:
    """Relations of two documents on the topics that were annotated, by the terms given there."""
    gold: list[str] = []
    said: list[str] = []
    for event in found:
        named = [
            NamedTopic(name=topic["label"], terms=tuple(topic["terms"]))
            for topic in event.raw["topics"]
        ]
        comparison = compare(event.documents, named)
        for topic, raw in zip(comparison.topics, event.raw["topics"], strict=True):
            spoken = {"".join("_ABC"[int(d)] for d in r.documents): r for r in topic.relations}
            for pair, (relation, _) in raw["relations"].items():
                if relation != "single" and pair.replace("-", "") in spoken:
                    gold.append({"emphasis": "related"}.get(relation, relation))
                    said.append(spoken[pair.replace("-", "")].label)
    calls = {
        label: f"{sum(g == s == label for g, s in zip(gold, said, strict=True))}"
        f"/{said.count(label)}"
        for label in LABELS
    }
    print(f"\n### Relations of two documents on a topic\n\n{len(gold)}: {Counter(gold)}; {calls}")


def public(folder: Path, name: str) -> None:
    """A public set: a regression of its own over the engine's features, and the bare judge."""
    train, test = (read(folder / f"{name}_{part}.jsonl") for part in ("train", "dev"))
    gold = [label for _, label in test]
    common = Counter(label for _, label in train).most_common(1)[0][0]
    lines = [line("majority", gold, [common] * len(gold))]
    turn = DictVectorizer()
    model = LogisticRegression(C=0.3, max_iter=4000)
    model.fit(turn.fit_transform([told(*p) for p, _ in train]), [label for _, label in train])
    said = list(model.predict(turn.transform([told(*pair) for pair, _ in test])))
    lines.append(line("features + logistic regression", gold, said))
    table(f"{name}, {len(gold)} pairs", ("", "accuracy", "macro F1", "by class"), lines)


def read(path: Path) -> list[tuple[Pair, str]]:
    found: list[tuple[Pair, str]] = []
    for text in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(text)
        first = row.get("claim") or row["a"]
        second = row.get("headline") or row.get("perspective") or row["b"]
        if label := row.get("label") or row.get("stance"):
            found.append(((first, second), label))
    return found


def line(name: str, gold: Sequence[str], said: Sequence[str]) -> list[str]:
    classes = sorted(set(gold))
    each = f1_score(gold, said, average=None, labels=classes)
    return [
        name,
        f"{accuracy_score(gold, said):.3f}",
        f"{f1_score(gold, said, average='macro'):.3f}",
        ", ".join(f"{c} {value:.2f}" for c, value in zip(classes, each, strict=True)),
    ]


def told(a: str, b: str) -> dict[str, float]:
    """What the engine knows of two short texts, with what only one of them says."""
    x = Passage(id="1.1", start=0, end=len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)
    evidence = JUDGE.evidence(x, y)
    found = dict(evidence.features)
    found |= {f"{c.kind}/{c.rule}/{c.confidence}": 1.0 for c in evidence.cues}
    found |= {f"a {mark.level}": 1.0 for mark in certainties(a)}
    found |= {f"b {mark.level}": 1.0 for mark in certainties(b)}
    found |= {f"a {mark}": 1.0 for mark in _marks(a) - _marks(b)}
    found |= {f"b {mark}": 1.0 for mark in _marks(b) - _marks(a)}
    return found | _left(a, b)


def _marks(text: str) -> set[str]:
    lists = [listed(name) for name in MARKED]
    return {t.low for t in tokens(text) if any(t.low in words for words in lists)} | {
        mark for mark in "?:" if mark in text
    }


def _left(a: str, b: str) -> dict[str, float]:
    """Words without a counterpart, by count and by pair, and negations of what both say."""
    here, there = {t.concept for t in content(a)}, {t.concept for t in content(b)}
    only_a, only_b = here - there, there - here
    turned = [{w.concept for n in negations(text) for w in n.scope} for text in (a, b)]
    found = {
        f"left {min(3, len(only_a))} {min(3, len(only_b))}": 1.0,
        "share left a": len(only_a) / max(1, len(here)),
        "share left b": len(only_b) / max(1, len(there)),
        "turned": float(bool((turned[0] ^ turned[1]) & here & there)),
        "negated a": float(bool(negations(a))),
        "negated b": float(bool(negations(b))),
    }
    if found["negated a"] != found["negated b"]:
        found[f"negated, left {min(3, len(only_a))} {min(3, len(only_b))}"] = 1.0
    if len(only_a) <= 2 and len(only_b) <= 2:
        found |= {f"{x}>{y}": 0.5 for x in only_a for y in only_b}
    found |= {f"only a {x}": 0.3 for x in only_a} | {f"only b {x}": 0.3 for x in only_b}
    return found


JUDGE = RuleJudge()

if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval"))
