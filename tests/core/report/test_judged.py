"""A judge's claims in words: who says them, and what the document does with them."""

from __future__ import annotations

import pytest
from perspectives.core.documents import Span
from perspectives.core.findings import Claim, PositionFinding, Stance
from perspectives.core.report.judged import reasons


@pytest.mark.parametrize(
    ("stance", "speaker", "told"),
    [
        ("holds", None, "1 ¶2: It is dear."),
        ("holds", "the mayor", "1 ¶2 (said by the mayor): It is dear."),
        ("reports", "critics", "1 ¶2 (reports, said by critics): It is dear."),
        ("denies", None, "1 ¶2 (denies): It is dear."),
    ],
)
def test_a_claim_tells_whose_it_is(stance: Stance, speaker: str | None, told: str) -> None:
    quote = Span(start=0, end=4, text="dear")
    claim = Claim(passage="1.2", quote=quote, claim="It is dear.", stance=stance, speaker=speaker)
    taken = PositionFinding(
        topic="t1", claim=claim, position="Dear", said="Dear", why="So it says.", model="small"
    )

    assert reasons(taken) == ("So it says.", told)
