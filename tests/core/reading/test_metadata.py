"""Title, author and date that a text gives away by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.documents import Document

Read = Callable[..., Document]

BODY = "The council met on Tuesday and took no vote."


def test_title_author_and_date_are_found(text: Read) -> None:
    content = (
        f"The Bridge and the Council\n\nWritten by Jane Doe\n\nPublished: April 14, 2025\n\n{BODY}"
    )

    document = text(content)

    assert document.title == "The Bridge and the Council"
    assert document.author == "Jane Doe"
    assert document.date == "2025-04-14"


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("April 14, 2025", "2025-04-14"),
        ("Apr 14, 2025", "2025-04-14"),
        ("14 April 2025", "2025-04-14"),
        ("2025-04-14", "2025-04-14"),
        ("14/04/2025", "14/04/2025"),
    ],
)
def test_a_date_is_iso_where_that_is_possible(text: Read, written: str, date: str) -> None:
    document = text(f"Posted on {written}\n\n{BODY}")

    assert document.date == date


def test_what_is_not_there_is_none(text: Read) -> None:
    document = text(BODY)

    assert (document.title, document.author, document.date, document.kind) == (None,) * 4
    assert document.name == document.origin


def test_a_heading_far_below_is_not_the_title(text: Read) -> None:
    content = f"{BODY * 6}\n\nWhat the Engineers Found\n\n{BODY}"

    document = text(content)

    assert document.title is None
