"""What is shown of two passages of which nothing is claimed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, Settings, compare
from perspectives.core.contrast import contrasts

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        (
            "The new pier will measure 340 metres and takes two ferries. The fee is 30 crowns.",
            "The plans were for a pier of 360 metres, with a roof. A porter earns 30 crowns.",
            "Both speak of “pier”: “The new pier will measure 340 metres",
        ),
        (
            "The pier is new. A ticket to the island costs 30 crowns.",
            "The pier smells of tar. The porters of the island ask for 30 crowns.",
            "Both give the same figure: “A ticket to the island costs 30 crowns.”",
        ),
        (
            "People may have their say on 17 May 2026, as critics asked.",
            "On 17 May I shall vote No all the same, dear neighbours.",
            "Both name the same day: “People may have their say",
        ),
    ],
    ids=["another figure of one subject", "the same figure", "the same day"],
)
def test_the_plainest_contrast_is_shown_first(text: Read, one: str, other: str, first: str) -> None:
    links = compare([text(one), text(other)], settings=Settings(link_threshold=0.0)).links

    assert contrasts(links[0].cues, None)[0].says.startswith(first)
