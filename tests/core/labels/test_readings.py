"""The sentences of documents, and which of them fit a sentence better."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from perspectives.core import Document, Link, compare, limits

Read = Callable[..., Document]
Ending = Callable[[], AbstractContextManager[None]]

MANY = "The ferry leaves the quay nine times a day. " * 6_000


def links(text: Read, *documents: str) -> tuple[Link, ...]:
    read = [text(words, id=str(number)) for number, words in enumerate(documents, 1)]
    return compare(read).links


def test_a_sentence_that_is_told_without_end_is_compared(text: Read, ending: Ending) -> None:
    with ending():
        found = links(text, MANY, "The ferry leaves the quay ten times a day, says the captain.")

    assert found


@pytest.mark.parametrize("times", [1, 3, 9])
def test_a_sentence_that_both_hold_makes_no_difference_however_often(
    text: Read, times: int
) -> None:
    nine, ten = (f"The ferry leaves the quay {n} times a day in March." for n in ("nine", "ten"))

    found = links(text, f"{nine}\n\n{ten}", "\n\n".join([nine] * times + [ten]))

    assert found
    assert "diverge" not in {link.label for link in found}


@pytest.mark.parametrize(("bound", "told"), [(9, False), (1, True)])
def test_a_better_partner_behind_the_bound_is_not_looked_at(
    text: Read, monkeypatch: pytest.MonkeyPatch, *, bound: int, told: bool
) -> None:
    monkeypatch.setattr(limits, "RIVALS", bound)
    costs = "The ferry to the island costs {} crowns a head."

    found = links(text, "\n\n".join(map(costs.format, (4, 5))), costs.format(5))

    assert any(link.label == "diverge" for link in found) == told
