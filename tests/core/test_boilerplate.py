"""What a page carries beside its text, and what only looks like it."""

from __future__ import annotations

import time

import pytest
from perspectives.core.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "content",
    [
        "Skip to content",
        "Skip to main content",
        "Click here to read the letter",
        "Read more",
        "Read more: The council and its bridge",
        "The full text of the letter is here",
        "The full text of the letter is here.",
        "Share",
        "Share this article",
        "Published: April 14, 2025",
        "Published on Monday, April 14, 2025 at 3:15 p.m. EDT",
        "Updated 2025-04-14",
        "Last modified: 14.04.2025 12:30",
        "Written by Emily Stewart",
        "By Jane Doe",
        "By Jane Doe and Richard Roe",
        "By Ludwig van Beethoven, Jane Doe, and Richard Roe",
        "Advertisement",
        "Subscribe to our newsletter",
        "© 2025 The Paper. All rights reserved.",
        "Copyright 2025 The Paper",
        "FOR IMMEDIATE RELEASE",
        "Media contact: Jane Doe, 555 0100",
        "###",
        "* * *",
        "— — —".replace("—", "-"),
        "-30-",
        "Signed by " + ", ".join(f"Jane Doe (D-N.{letter}.)" for letter in "ABCDE"),
    ],
)
def test_boilerplate_is_recognised(content: str) -> None:
    assert is_boilerplate(content)


@pytest.mark.parametrize(
    "content",
    [
        "By then it was over.",
        "By and large it works.",
        "Published in 1999, the book changed everything.",
        "Published in March 2020, the report found nothing.",
        "Posted sales of 2500 units were never confirmed.",
        "Copyright law protects authors.",
        "Advertisement spending rose by 5 percent.",
        "Read more carefully, the bill says the opposite.",
        "Email to staff was leaked.",
        "Share prices fell.",
        "The senators (D-N.M.) and (D-N.M.) signed.",
        "- a point that is made.",
        "5",
    ],
)
def test_a_sentence_is_no_boilerplate(content: str) -> None:
    assert not is_boilerplate(content)


@pytest.mark.parametrize("start", ["By ", "Written by ", "Published ", "Share this ", "# "])
@pytest.mark.parametrize("filling", ["A", "Aa. ", "1", "1.", "a", "May ", "p.m. ", " ", "(D-"])
def test_no_text_keeps_it_busy(start: str, filling: str) -> None:
    content = start + filling * 3000 + "!"

    before = time.perf_counter()
    is_boilerplate(content)

    assert time.perf_counter() - before < 1
