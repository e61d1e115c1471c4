"""Measure alignment, topics and positions: make bench-engine DATA=folder."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from baselines import ALL, Scorer, ranking
from metrics import Ranking, average_precision, f1, mean_over, pooled, recalls, single
from perspectives.core import NamedTopic, Settings, compare, match_positions, rank
from positions import placing
from sets import Event, Side, chained, sides, triples
from tables import publish, table

TUNED = """\
Weights were chosen on the development parts that are measured here (triples, NewsWCL50, ECB+ and
ArgKP; those of concepts and everyday words on ArgKP's train part and Perspectrum as well), so these
figures are the best case; thresholds on the triples by paragraph. ECB+'s train part had no say.
Nothing was trained. AP is given twice: the mean over the events of a set, by which weights are
chosen, and pooled over them; a difference below .03 is noise."""

GRID: Sequence[Mapping[str, float]] = [
    {
        "documents_weight": documents,
        "shared_neighbours_weight": shared,
        "shared_nearest_weight": near,
    }
    for documents in (0.0, 0.4, 0.8)
    for shared in (0.6, 0.9)
    for near in (0.3, 0.6)
]
"""Weights among which those are chosen that are best on all sets but one."""

WITHOUT: Mapping[str, Mapping[str, float]] = {
    "everything": {},
    "no concepts": {"concept_weight": 0},
    "everyday words in full": {"common_weight": 1},
    "numbers once": {"digit_weight": 1},
    "length divided out": {"length_power": 1},
    "n-grams only": {"stem_share": 0},
    "stems only": {"stem_share": 1},
    "nothing carried over": {"preceding_weight": 0},
    "no whole documents": {"documents_weight": 0},
    "no shared neighbours": {"shared_neighbours_weight": 0},
    "no shared nearest": {"shared_nearest_weight": 0},
    "ten nearest, however many passages": {"nearest_share": 0},
    "no fuzzy words": {"fuzzy_length": 99},
    "for many passages": {"most_passages": 0, "nearest_kept": 1000},
}


def ours(event: Event, settings: Settings | None = None) -> Ranking:
    """The engine's ranking of an event."""
    return [(p.a.id, p.b.id, p.score) for p in rank(event.documents, settings=settings)]


def alignment_sets(data: Path) -> Iterator[tuple[str, list[Event]]]:
    """Every set of annotated pairs in a folder."""
    for folder in sorted(data.glob("triples_*")):
        yield f"{folder.name}, sentences", triples(folder)
        yield f"{folder.name}, paragraphs", triples(folder, paragraphs=True)
    for pattern in ("newswcl50_*.jsonl", "ecbplus_*.jsonl"):
        for file in sorted(data.glob(pattern)):
            yield file.stem, chained(file)


def alignment(sets: Mapping[str, Sequence[Event]]) -> str:
    """The engine beside the baselines, and per event."""
    scorers: dict[str, Callable[[Event], Ranking]] = {"this engine": ours}
    scorers |= {name: (lambda e, s=scorer: ranking(e, s)) for name, scorer in ALL.items()}
    found = {
        (name, by): [how(event) for event in events]
        for name, events in sets.items()
        for by, how in scorers.items()
    }
    head = ["AP mean / pooled / recall at 5", *sets]
    rows = [[by, *(_both(e, found[name, by]) for name, e in sets.items())] for by in scorers]
    events = [
        [name, event.name, *(single(event, found[name, by][n]) for by in scorers)]
        for name, some in sets.items()
        for n, event in enumerate(some)
    ]
    per_event = table(["set", "event", *(f"AP {by}" for by in scorers)], events)
    return f"## Alignment\n\n{table(head, rows)}\n\n### Per event\n\n{per_event}"


def ablation(sets: Mapping[str, Sequence[Event]]) -> str:
    """The engine with one part left out at a time."""
    rows = [
        [
            name,
            *(
                _both(e, [ours(x, Settings.model_validate(change)) for x in e])
                for e in sets.values()
            ),
        ]
        for name, change in WITHOUT.items()
    ]
    return f"## What each part is worth\n\n{table(['AP mean / pooled / recall at 5', *sets], rows)}"


def left_out(sets: Mapping[str, Sequence[Event]]) -> str:
    """Each set by the weights that are best on the others, beside its best single scorer."""
    tuned = {name: events for name, events in sets.items() if not name.endswith("train")}
    found = [
        {
            name: mean_over(events, [ours(e, Settings.model_validate(weights)) for e in events])
            for name, events in tuned.items()
        }
        for weights in GRID
    ]
    rows: list[list[object]] = []
    for name, events in tuned.items():
        kin = name.partition(",")[0]  # the same texts by sentence and by paragraph
        others = [other for other in tuned if other.partition(",")[0] != kin]
        best = max(
            range(len(GRID)), key=lambda n: round(sum(found[n][other] for other in others), 4)
        )
        single_scorers = {
            by: mean_over(events, [ranking(event, scorer) for event in events])
            for by, scorer in ALL.items()
        }
        by = max(single_scorers, key=lambda each: single_scorers[each])
        weights = ", ".join(f"{value:g}" for value in GRID[best].values())
        rows.append([name, weights, found[best][name], f"{single_scorers[by]:.3f} ({by})"])
    worst = min(rows, key=lambda row: float(str(row[2])) - float(str(row[3]).split()[0]))
    head = ["set left out", "documents, shared, near", "AP, mean", "best single scorer"]
    note = f"The worst set against its best single scorer is {worst[0]}."
    return f"## Each set by weights that were chosen without it\n\n{table(head, rows)}\n\n{note}"


def _both(events: Sequence[Event], rankings: Sequence[Ranking]) -> str:
    recall = [x for e, r in zip(events, rankings, strict=True) for x in recalls(e, r)]
    mean = sum(recall) / len(recall) if recall else 0.0
    return f"{mean_over(events, rankings):.3f} / {pooled(events, rankings):.3f} / {mean:.3f}"


def topics(name: str, events: Sequence[Event]) -> str:
    """Named topics by the given terms, and suggested ones, against the annotated passages."""
    rows = [[event.name, *_named(event), *_suggested(event)] for event in events]
    mean = [sum(row[n] for row in rows) / len(rows) for n in range(1, 5)]
    head = ["event", "named AP", "named F1", "suggested best F1", "largest suggested"]
    return f"## Topics, {name}\n\n{table(head, [*rows, ['mean of events', *mean]])}"


def _gold(event: Event) -> list[set[str]]:
    return [
        {event.ids[key] for keys in topic["passages"].values() for key in keys}
        for topic in event.notes["topics"]
    ]


def _named(event: Event) -> tuple[float, float]:
    named = [NamedTopic(name=t["label"], terms=tuple(t["terms"])) for t in event.notes["topics"]]
    everyone = Settings(topic_threshold=0, topic_threshold_without_term=0, link_threshold=1)
    ranked = compare(event.documents, named, settings=everyone).topics
    chosen = compare(event.documents, named, settings=Settings(link_threshold=1)).topics
    precision, harmonic = [], []
    for gold, all_of_it, members in zip(_gold(event), ranked, chosen, strict=True):
        order = sorted(all_of_it.passages, key=lambda member: -member.score)
        precision.append(average_precision(member.passage in gold for member in order))
        harmonic.append(f1({member.passage for member in members.passages}, gold))
    return sum(precision) / len(precision), sum(harmonic) / len(harmonic)


def _suggested(event: Event) -> tuple[float, float]:
    found = compare(event.documents, settings=Settings(link_threshold=1)).topics
    members = [{member.passage for member in topic.passages} for topic in found]
    best = [max((f1(some, gold) for some in members), default=0.0) for gold in _gold(event)]
    total = sum(len(document.passages) for document in event.documents)
    return sum(best) / len(best), max((len(some) / total for some in members), default=0.0)


def positions(name: str, found: Sequence[Side]) -> str:
    """Key points by the shared task's mean average precision."""
    rows: list[list[object]] = [["this engine", *_key_points(found, _fit)]]
    rows += [[by, *_key_points(found, _by(scorer))] for by, scorer in ALL.items()]
    return f"## Positions, {name}\n\n{table(['', 'strict mAP', 'relaxed mAP'], rows)}"


Fit = Callable[[Side, Sequence[str]], Sequence[Sequence[float]]]


def _fit(side: Side, background: Sequence[str]) -> Sequence[Sequence[float]]:
    return match_positions(side.arguments, side.points, background)


def _by(scorer: Scorer) -> Fit:
    return lambda side, background: scorer(
        side.arguments, side.points, [*side.arguments, *side.points, *background]
    )


def _key_points(found: Sequence[Side], fit: Fit) -> tuple[float, float]:
    strict, relaxed = [], []
    for side in found:
        others = [o for o in found if o.topic == side.topic and o is not side]
        background = [text for o in others for text in (*o.arguments, *o.points)]
        best: list[tuple[float, int, int]] = []
        for a, row in enumerate(fit(side, background)):
            score, p = min((-s, p) for p, s in enumerate(row) if (a, p) in side.labels)
            best.append((score, a, p))
        half = [side.labels[a, p] for _, a, p in sorted(best)[: len(best) // 2]]
        for out, undecided in ((strict, 0), (relaxed, 1)):
            out.append(_mean_precision([undecided if y is None else y for y in half]))
    return sum(strict) / len(strict), sum(relaxed) / len(relaxed)


def _mean_precision(hits: Sequence[int]) -> float:
    """The shared task's: over the whole half, not over the hits."""
    return sum(y * sum(hits[:n]) / n for n, y in enumerate(hits, 1)) / len(hits) if hits else 0.0


def main(data: Path) -> int:
    """Measure what is in the folder and say what is missing."""
    sets = dict(alignment_sets(data))
    expected = {"triples_*": sets, "newswcl50_*": sets, "ecbplus_*": sets}
    keys = {file.stem: sides(file) for file in sorted(data.glob("argkp_*.jsonl"))}
    absent = [p for p in expected if not any(n.startswith(p[:-1]) for n in sets)]
    absent += [] if keys else ["argkp_*"]
    if not sets and not keys:
        print(f"{data}: no annotated set is here; name its folder with DATA=folder.")
        return 1
    parts = [f"## What was tuned on what\n\n{TUNED}"]
    if absent:
        parts.append(f"Not measured, because it is not in the folder: {', '.join(absent)}.")
    if sets:
        parts += [alignment(sets), left_out(sets), ablation(sets)]
    parts += [topics(n, events) for n, events in sets.items() if n.startswith("triples")]
    parts += [placing(n, events) for n, events in sets.items() if n.startswith("triples")]
    parts += [positions(name, found) for name, found in keys.items()]
    publish("engine", "\n\n".join(parts))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval")))
