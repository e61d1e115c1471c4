"""What the label model knows of two sentences: some thirty numbers, each 0 to 1 and readable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..comparison import Cue
from ..cues.attribution import voice
from ..cues.certainties import absolutes
from ..cues.evaluation import values
from ..cues.negation import negations
from ..cues.quantities import quantities
from ..cues.tokens import concepts, content
from ..cues.wording import shared_runs

if TYPE_CHECKING:
    from .collection import Collection, Standing

TRAITS: Mapping[str, Callable[[str], bool]] = {
    "absolute": lambda text: bool(absolutes(text)),
    "reported": lambda text: voice(text).kind != "own",
    "blame": lambda text: any(value.sign < 0 for value in values(text)),
    "negation": lambda text: bool(negations(text)),
    "quantity": lambda text: bool(quantities(text)),
}
"""How a sentence is told; a trait gives the features any_, both_ and one_ of it."""


def features(
    a: str, b: str, cues: Sequence[Cue], collection: Collection, standing: Standing | None
) -> dict[str, float]:
    """The features of two sentences; what is not known is left out.

    Args:
        a: The sentence of the document that comes first.
        b: The other sentence.
        cues: What the rules found between them.
        collection: How telling each idea is.
        standing: How well they match against how well others would.
    """
    found = _similarity(a, b, collection) | _spoken(cues) | _traits(a, b)
    if standing:
        found |= {f"match_{name}": value for name, value in standing._asdict().items()}
    return found


def _similarity(a: str, b: str, collection: Collection) -> dict[str, float]:
    here, there = concepts(a), concepts(b)
    names = {t.concept for t in content(a) if t.name} & {t.concept for t in content(b) if t.name}
    weight = collection.total(here & there)
    sizes = sorted((len(here), len(there)))
    run = max((sum(t.content for t in left) for left, _ in shared_runs(a, b)), default=0)
    return {
        "cosine": collection.cosine(here, there),
        "shared_of_larger": weight / (max(collection.total(here), collection.total(there)) or 1),
        "shared_words": min(1.0, collection.total((here & there) - names) / 4),
        "length_ratio": sizes[0] / max(1, sizes[1]),
        "longest_run": min(1.0, run / 6),
    }


def _spoken(cues: Iterable[Cue]) -> dict[str, float]:
    """The strongest cue of each kind for each label: 1 when strong, .6 when possible."""
    found: dict[str, float] = {}
    for cue in cues:
        if cue.label != "related":
            name = f"{cue.kind}_{cue.label}"
            found[name] = max(found.get(name, 0.0), 1.0 if cue.confidence == "strong" else 0.6)
    return found


def _traits(a: str, b: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, has in TRAITS.items():
        left, right = has(a), has(b)
        found[f"any_{name}"] = float(left or right)
        found[f"both_{name}"] = float(left and right)
        found[f"one_{name}"] = float(left != right)
    return found
