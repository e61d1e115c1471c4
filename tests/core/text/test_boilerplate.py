"""What a page carries beside its text, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from perspectives.core.text.boilerplate import is_boilerplate, is_courtesy, is_title

Ending = Callable[[], AbstractContextManager[None]]


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
        "We use cookies to make this site work. You can change that at any time.",
        "Accept all cookies",
        "Facebook Twitter LinkedIn Email",
        "Share | Tweet | Print",
        "Home › News › Harbour",
        "Related: Ferry timetable cut in half",
        "You may also like",
        "More in Local news",
        "Follow the Gazette on Twitter and on Facebook.",
        "Sign up here to get the news in your inbox every morning.",
        "Privacy Policy | Terms of Use",
        "HARBOUR TOWN, March 4, 2025",
        "March 4, 2025",
        "Tuesday, March 4, 2025 – 09:30",
        "2025-03-04",
        "3 min read",
        "Reporting by the Harbour Desk; Editing by the Night Desk",
        "The County Desk contributed to this report.",
        "Photo: Harbour Research Office",
        "Contact: press@harbour.example",
        "https://gazette.example/news/ferry",
        "press@harbour.example",
        "Town Council, Harbour Office, Ferry Company, Island School, Pilots Guild",
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
        "We use cookies as bait for seagulls, the keeper said.".replace("We", "They"),
        "Related questions were not asked: nobody had the figures.",
        "More people take the ferry than the company says.",
        "Contact between the two offices broke off.",
        "March was the wettest month since 2019.",
        "By March 4, 2025 nothing had been decided.",
        "Reporting rules were changed in spring.",
        "The pilots, the school, the office and the council disagree.",
        "Follow the money, the association wrote.",
        "Home is where the ferry lands.",
        "The senators (D-N.M.) and (D-N.M.) signed.",
        "- a point that is made.",
        "5",
    ],
)
def test_a_sentence_is_no_boilerplate(content: str) -> None:
    assert not is_boilerplate(content)


@pytest.mark.parametrize("start", ["By ", "Written by ", "Published ", "Share this ", "# "])
@pytest.mark.parametrize("filling", ["A", "Aa. ", "1", "1.", "a", "May ", "p.m. ", " ", "(D-"])
def test_no_text_keeps_it_busy(ending: Ending, start: str, filling: str) -> None:
    content = start + filling * 3000 + "!"

    with ending():
        is_boilerplate(content)


@pytest.mark.parametrize(
    "sentence",
    [
        "Good afternoon.",
        "Good morning, everyone, and welcome.",
        "Thank you very much, Anna.",
        "Thank you, Mr. Chairman.",
        "Dear colleagues,",
        "Hello and welcome to you all!",
        "Kind regards,",
    ],
)
def test_a_courtesy_states_nothing(sentence: str) -> None:
    assert is_courtesy(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks to the grant the pool stays open.",
        "Good afternoon trains were cancelled.",
        "Welcome news came from the harbour.",
        "Dear flats stay empty.",
        "The minister thanked the crew.",
        "Hi-vis jackets are required.",
        "Thank you for the forty letters.",
        "Good day rates rise in May.",
    ],
)
def test_what_only_begins_like_a_courtesy_states_something(sentence: str) -> None:
    assert not is_courtesy(sentence)


@pytest.mark.parametrize(
    ("sentence", "titled"),
    [
        ("Rules of the Pike Lane Bowling Club.", True),
        ("The Quarterly Report on Inland Fisheries", True),
        ("Rules of the Pike Lane Bowling Club apply.", False),
        ("MAYOR QUITS OVER BRIDGE", False),
        ("Ada Holm.", False),
    ],
)
def test_a_title_is_only_what_something_is_called(sentence: str, *, titled: bool) -> None:
    assert is_title(sentence) == titled
