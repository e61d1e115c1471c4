"""Which contrast of two clauses is nearest to a topic."""

from __future__ import annotations

import pytest
from perspectives.core.comparison import Cue, Topic
from perspectives.core.contrast import distance
from perspectives.core.documents import Span

HERE = Span(start=0, end=4, text="Here")


def subject(word: str) -> Cue:
    """Two clauses on one word, beside each other."""
    says = f"Both speak of “{word}”: “the {word} is high” beside “no {word} at all”."
    return Cue(kind="wording", rule="subject", label="related", a=HERE, b=HERE, says=says)


def called(name: str) -> Topic:
    return Topic(
        id="t1", name=name, origin="named", terms=("x",), passages=(), relations=(), silent=()
    )


@pytest.mark.parametrize(
    ("topic", "word", "far"),
    [
        ("Costs of the harbour", "cost", 1),
        ("Deportations", "deportation", 1),
        ("Deportations", "deported", 1),
        ("The tolls", "toll", 1),
        ("The tolls", "ferry", 2),
        ("Transport", "transparency", 2),
        ("The end of the line", "the", 2),
    ],
)
def test_a_subject_that_a_topic_is_called_by_is_near(topic: str, word: str, far: int) -> None:
    assert distance(subject(word), called(topic)) == far
