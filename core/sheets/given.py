"""What each document and each paragraph gives of figures, and which documents tell of one event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .counts import Figure

_SHARED = 4
"""Ideas that documents of one event share ..."""
_OF_ONE = 0.15
"""... and their share of the shorter one, 0 to 1."""


class Given:
    """What each document and each paragraph gives."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        every = tuple(figures)
        self._kinds = Counter(_kind(each) for each in every)
        told = {(f.document, f.quantity.unit, f.head, f.quantity.low) for f in every}
        self._sole = Counter(each[:3] for each in told)
        self._leads = Counter((each.document, each.quantity.unit, each.lead) for each in every)
        self._values = told
        self._ideas: dict[str, set[str]] = {}
        for each in every:
            self._ideas.setdefault(each.document, set()).update(each.scene.ideas)

    def are_single(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one figure of its kind in its paragraph."""
        return self._kinds[_kind(a)] == self._kinds[_kind(b)] == 1

    def are_sole(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one value of its kind."""
        return all(self._sole[f.document, f.quantity.unit, f.head] == 1 for f in (a, b))

    def are_led(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one of its document that one word leads up to: "a fund of"."""
        here, there = ((each.document, each.quantity.unit, each.lead) for each in (a, b))
        return bool(a.lead) and a.lead == b.lead and self._leads[here] == self._leads[there] == 1

    def are_in_both(self, a: Figure, b: Figure) -> bool:
        """Whether a document gives both values, so that it tells of two things."""
        return any(
            (here.document, there.quantity.unit, there.head, there.quantity.low) in self._values
            for here, there in ((a, b), (b, a))
        )

    def are_of_one_event(self, a: Figure, b: Figure) -> bool:
        """Whether what the documents of two figures tell around figures is of one matter."""
        one, other = self._ideas[a.document], self._ideas[b.document]
        shared = len(one & other)
        return shared >= _SHARED and shared >= _OF_ONE * min(len(one), len(other))


def _kind(figure: Figure) -> tuple[str, str, str]:
    return figure.passage.id, figure.quantity.unit, figure.head
