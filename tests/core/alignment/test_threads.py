"""Test on how many threads matrices are multiplied."""

from __future__ import annotations

from collections.abc import Callable

from perspectives.core import Document, compare
from threadpoolctl import threadpool_info

Read = Callable[..., Document]


def test_a_comparison_multiplies_on_one_thread_and_leaves_the_number_as_it_was(text: Read) -> None:
    seen: list[set[int]] = []

    def progress(stage: str, _: float) -> None:
        if stage == "labelling the pairs":
            seen.append(_threads())

    two = [text("Guns arm the cartels."), text("Cartels buy guns.")]
    compare(two)  # now the library is loaded
    before = _threads()
    compare(two, progress=progress)

    assert seen
    assert all(each == {1} for each in seen)
    assert _threads() == before


def _threads() -> set[int]:
    """Those of numpy's library; scipy has one of its own for what is not used here."""
    pools = (pool for pool in threadpool_info() if "numpy" in str(pool["filepath"]))
    return {int(pool["num_threads"]) for pool in pools}
