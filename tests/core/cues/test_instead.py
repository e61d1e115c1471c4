"""Something in the place of something else: "not by the mayor but by her deputy"."""

from __future__ import annotations

import pytest

from .conftest import found


@pytest.mark.parametrize(
    ("pair", "spans"),
    [
        (
            (
                "The lease of the mill was signed not by the abbot but by his clerk.",
                "The abbot signed the lease of the mill.",
            ),
            ("not by the abbot", "abbot"),
        ),
        (
            (
                "Prices in the port rose because the crop failed, and not on account of the tax.",
                "Prices in the port rose because the tax went up.",
            ),
            ("not on account of the tax", "tax"),
        ),
        (
            (
                "The parish chose a tiled roof rather than a thatched one.",
                "The parish chose a thatched roof.",
            ),
            ("thatched", "thatched"),
        ),
    ],
)
def test_stating_what_the_other_puts_aside_is_a_difference(
    pair: tuple[str, str], spans: tuple[str, str]
) -> None:
    for order in (1, -1):
        cues = [cue for cue in found(*pair[::order]) if cue.label == "diverge"]
        assert [(cue.kind, cue.rule) for cue in cues] == [("negation", "instead")]
        assert (cues[0].a.text, cues[0].b.text) == spans[::order]


@pytest.mark.parametrize(
    "other",
    [
        "The clerk signed the lease of the mill.",
        "The lease of the mill was signed by the clerk.",
    ],
)
def test_stating_what_the_other_puts_in_its_place_agrees(other: str) -> None:
    denying = "The lease of the mill was signed not by the abbot but by the clerk."
    for a, b in ((denying, other), (other, denying)):
        assert {cue.label for cue in found(a, b)} == {"agree"}


@pytest.mark.parametrize(
    "other",
    [
        "The abbot had the clerk sign the lease of the mill.",
        "The abbot read the lease of the mill.",
        "The abbot sold the mill.",
    ],
)
def test_something_else_of_what_is_put_aside_is_no_difference(other: str) -> None:
    denying = "The lease of the mill was signed not by the abbot but by his clerk."
    for a, b in ((denying, other), (other, denying)):
        assert all(cue.label != "diverge" for cue in found(a, b))
