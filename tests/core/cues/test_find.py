"""The cues between two passages."""

from __future__ import annotations

import pytest
from perspectives.core import Passage
from perspectives.core.cues import find

SAFE = "The old harbour ferry was safe for its passengers."
UNSAFE = "The old harbour ferry was unsafe for its passengers."


def passage(document: str, text: str) -> Passage:
    return Passage(id=f"{document}.1", start=0, end=len(text), text=text)


def diverging(a: str, b: str) -> set[str]:
    return {cue.kind for cue in find(passage("1", a), passage("2", b)) if cue.label == "diverge"}


def test_two_claims_can_contradict_each_other() -> None:
    assert "polarity" in diverging(SAFE, UNSAFE)


@pytest.mark.parametrize(
    "question",
    [
        "Was the old harbour ferry safe for its passengers?",
        "“Was the old harbour ferry safe for its passengers?”",
    ],
)
def test_a_question_contradicts_nothing(question) -> None:
    assert diverging(question, UNSAFE) == diverging(UNSAFE, question) == set()
