"""A quote is shown only where the document has it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.documents import Document, Passage
from perspectives.core.judge.numbered_sentences import numbered
from perspectives.core.judge.quotes import located, place_of

TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("12 euros", "It costs 12 euros.", "12 euros"),
        ("12 euros", "It costs 112 euros.", None),
        ("1 euro", "It costs 1 euros.", None),
        ('he "said" so', "he “said” so", "he “said” so"),
        ("a  b\nc", "x a b c y", "a b c"),
        ("co\u00adop", "the coop is", "coop"),
        ("coop", "the co\u00adop is", "co\u00adop"),
        ("ten - twelve", "ten — twelve", "ten — twelve"),
        ("ten -- twelve", "ten — twelve", "ten — twelve"),
        ("and so ... on", "and so… on", None),
        ("and so... on", "and so… on", "and so… on"),
        ("the ‹ferry›", "the 'ferry' left", "the 'ferry'"),
        ("a café", "in a cafe\u0301 here", "a cafe\u0301"),
        ("a cafe", "in a cafe\u0301 here", None),
        ("the first office", "the ﬁrst oﬃce", "the ﬁrst oﬃce"),
        ("10 metres", "10² metres", None),
        ("...", "wait ... more", None),
        ("", "text", None),
        ("a < b", "so a <b holds", "a <b"),
        ("a < b", "so a > b holds", None),
        ("[ He] left", "then [He] left", "[He] left"),
        ("in 5> 3", "in 5>3", "in 5>3"),
        ("wait\u241b[ 2J", "wait\x1b[2J now", "wait\x1b[2J"),
    ],
)
def test_a_quote_is_found_as_a_reader_would(quote: str, text: str, found: str | None) -> None:
    place = located(quote, text)

    assert (text[slice(*place)] if place else None) == found


SENTENCES = numbered(
    Document(
        id="1",
        origin="x",
        sha256="x",
        text=(words := "The fare is 12 euros, they say. Boats leave at eight. Boats leave daily."),
        passages=(Passage(id="1.1", start=0, end=len(words), text=words),),
    )
)


@pytest.mark.parametrize(
    ("quote", "numbers", "found"),
    [
        ("The fare is 12 euros.", (1,), "The fare is 12 euros"),
        ("“The fare is 12 euros…”", (1,), "The fare is 12 euros"),
        ("... is 12 euros ...", (1,), "is 12 euros"),
        ("The fare is 12 euros", (2,), "The fare is 12 euros"),
        ("Boats leave", (3,), "Boats leave"),
        ("Boats leave", (1,), None),
        ("The fare ... euros", (1,), None),
        ("the fare is 12 euros", (1,), None),
    ],
)
def test_a_quote_stands_in_its_sentence_or_in_just_one(
    quote: str, numbers: tuple[int, ...], found: str | None
) -> None:
    place = place_of(quote, SENTENCES, numbers)

    assert (words[slice(*place[1])] if place else None) == found


@given(TEXT, st.data())
def test_what_is_found_stands_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    place = located(text[start:end], text)

    if place:
        assert 0 <= place[0] < place[1] <= len(text)
        again = located(text[slice(*place)], text)
        assert again is not None
        assert text[slice(*again)] == text[slice(*place)]
