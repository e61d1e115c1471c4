"""The label model: a weighted sum for each label, with weights that can be read and argued about.

`labels.json` holds them; `scripts/train_labels.py` makes it. No label rests on the model alone:
strong cues come before it, and a screen shows what it says only of passages that are comparable.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache, cached_property
from importlib.resources import files
from operator import mul

from ..comparison import Label
from ..documents import Frozen


class Weight(Frozen):
    """One feature of the model."""

    mean: float
    """In the pairs that it was trained on; a feature that is not known counts as this."""
    scale: float
    """Its standard deviation there."""
    agree: float
    diverge: float
    related: float


class LabelModel(Frozen):
    """Multinomial logistic regression."""

    start: dict[Label, float]
    """What each label begins with."""
    weights: dict[str, Weight]

    def chances(self, features: Mapping[str, float]) -> dict[Label, float]:
        """How likely each label is, 0 to 1, adding up to 1."""
        scaled = [_scaled(name, weight, features) for name, weight in self.weights.items()]
        sums: dict[Label, float] = {}
        for label, begin in self.start.items():
            sums[label] = begin + math.fsum(map(mul, self._columns[label], scaled))
        top = max(sums.values())
        whole = math.fsum(math.exp(value - top) for value in sums.values())
        chances: dict[Label, float] = {}
        for label, value in sums.items():
            chances[label] = math.exp(value - top) / whole
        return chances

    def parts(self, label: Label, features: Mapping[str, float]) -> dict[str, float]:
        """What each feature adds to a label, above (or below) what it adds to the average label."""
        return {
            name: (getattr(weight, label) - _average(weight)) * _scaled(name, weight, features)
            for name, weight in self.weights.items()
        }

    @cached_property
    def _columns(self) -> dict[Label, list[float]]:
        return {
            "agree": [weight.agree for weight in self.weights.values()],
            "diverge": [weight.diverge for weight in self.weights.values()],
            "related": [weight.related for weight in self.weights.values()],
        }


@cache
def label_model() -> LabelModel:
    """The model that comes along."""
    text = files(__package__ or "").joinpath("labels.json").read_text(encoding="utf-8")
    return LabelModel.model_validate_json(text)


def _scaled(name: str, weight: Weight, features: Mapping[str, float]) -> float:
    # A cue that was not found is 0; what could not be computed at all is left out of the sum.
    unknown = name.startswith("match_") and name not in features
    return 0.0 if unknown else (features.get(name, 0.0) - weight.mean) / weight.scale


def _average(weight: Weight) -> float:
    return (weight.agree + weight.diverge + weight.related) / 3
