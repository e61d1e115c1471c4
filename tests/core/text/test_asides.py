"""What stands inside a paragraph and is none of its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Passage
from perspectives.core.documents import Role
from perspectives.core.text.asides import asides, words_of
from perspectives.core.text.sentences import sentences

DATELINES = [
    "WASHINGTON — U.S. Senator Ann Hill spoke.",
    "NUEVO LAREDO, Mexico (AP) — Police said so.",
    "LONDON, March 3 - The bank said so.",
    "LONDON, March 3 (Reuters) - The bank said so.",
    "NEW YORK, March 3, 2025 /PRNewswire/ -- The bank said so.",
    "SAN FRANCISCO--(BUSINESS WIRE)--The bank said so.",
    "Albuquerque, N.M. – The governor said so.",
    "GENEVA (3 March 2025) - The experts said so.",
    "**WASHINGTON, D.C.** – The bank said so.",
    "March 3, 2025 — The bank said so.",
    "(Reuters) - The bank said so.",
    "SÃO PAULO, 3 March 2025 – “We said so.”",
    "SOUTHWICK, Friday 3 July 2026 (CNA) - Police said so.",
    "SOUTHWICK, Monday, Sept. 7, 2026 (Coast News) — Police said so.",
    "Published March 3, 2025 by Ann Hill — The bank said so.",
    "By Ann Hill and Tom Reed | The bank said so.",
]
NONE = [
    "NATO — the alliance — said so.",
    "The United States — Mexico's largest partner — said so.",
    "The Federal Reserve (Fed) — A bank of banks.",
    "By Friday — The day it ends — all was said.",
    "A. — The first point.",
    "May 2024 — A month of rain.",
    "He said: click here.",
    "I asked about the reporting by Ann Hill.",
]


def passage(text: str, number: int = 1, role: Role = "body") -> Passage:
    return Passage(start=7, end=7 + len(text), text=text, id=f"1.{number}", role=role)


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_is_none_of_the_words(text: str) -> None:
    said = words_of(passage(text)).strip(" *")

    assert said.split()[0] in ("U.S.", "Police", "The", "“We")


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert asides(passage(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The bank said so. (Reporting by Ann Hill; editing by Tom Reed)",
        "The bank said so. Additional reporting by Ann Hill.",
        "The bank said so. For photos and videos of that event, click here.",
        "The bank said so. Read more »",
    ],
)
def test_credits_at_the_end_are_none_of_the_words(text: str) -> None:
    assert words_of(passage(text)).strip() == "The bank said so."


def test_a_place_alone_is_a_dateline_only_near_the_top() -> None:
    assert asides(passage(DATELINES[0], 3)) == ((0, 13),)
    assert asides(passage(DATELINES[0], 40)) == ()
    assert asides(passage(DATELINES[1], 40)) == ((0, 28),)


def test_headings_have_none() -> None:
    assert asides(passage(DATELINES[0], role="heading")) == ()


def test_sentences_begin_after_it_and_point_into_the_text() -> None:
    first = sentences(passage(DATELINES[0]))[0]

    assert first.text == "U.S. Senator Ann Hill spoke."
    assert first.start == 7 + 13


@given(st.one_of(st.text(), st.sampled_from(DATELINES).flatmap(lambda t: st.text().map(t.__add__))))
def test_something_is_left_and_nothing_moves(text: str) -> None:
    one = passage(text)

    said = words_of(one)

    assert len(said) == len(text)
    assert all(0 <= start < end <= len(text) for start, end in asides(one))
    assert bool(said.strip()) == bool(text.strip())
