"""Paragraphs that are none: cut at sentences, at words, or anywhere."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import Mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Document, compare, limits
from perspectives.core.documents import Passage
from perspectives.core.text.cutting import pieces
from perspectives.core.text.sentences import sentences, sentences_of

Read = Callable[..., Document]

SENTENCE = "The ferry runs twice a day. "


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text, 0, len(text))]


def test_a_long_paragraph_stays_whole_and_one_that_is_none_is_cut_at_sentences() -> None:
    paragraph = (SENTENCE * 100).strip()

    assert cut(paragraph) == [paragraph]
    found = cut((SENTENCE * 1_000).strip())
    assert all(piece.endswith("day.") and piece.startswith("The ferry") for piece in found)
    assert max(map(len, found)) <= limits.PIECE
    assert len(found) <= 1_000 * len(SENTENCE) / (limits.PIECE - len(SENTENCE)) + 1


def test_without_sentences_it_is_cut_at_words_and_without_words_anywhere() -> None:
    assert set(" ".join(cut("ferry " * 5_000)).split()) == {"ferry"}
    assert "".join(cut("x" * 30_000)) == "x" * 30_000


@given(st.text(alphabet="ab .\n\u00a0“”", max_size=300))
def test_pieces_lie_in_order_and_hold_every_letter(shape: str) -> None:
    text = shape * 60
    end, kept = 0, ""
    for start, last in pieces(text, 0, len(text)):
        assert end <= start < last or text == ""
        kept, end = kept + text[start:last], last
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("sign", ["'", '"', "`", "x", "1", "A.", "a'", "“", "not ", "x "])
def test_a_text_of_one_sign_is_compared_like_any_other(text: Read, sign: str) -> None:
    one = text(sign * (12_000 // len(sign)))
    two = text(sign * (10_000 // len(sign)), id="2")

    assert max(one.passages.lengths()) <= limits.PIECE  # pyright: ignore
    assert compare([one, two]).documents == (one, two)


@pytest.mark.parametrize(
    "text",
    [
        "They saw Ms. Castell and her brother.",
        "Ivo Lund, D-N.Y., and Sen. Anna Holm, D-Mass., both left early.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    passage = Passage(id="1.1", start=0, end=len(text), text=text)

    assert [sentence.text for sentence in sentences(passage)] == [text]


@given(st.text(alphabet="ab 1,'’-", max_size=60), st.sampled_from(["", ".", "!", "?", ".\n"]))
def test_words_without_an_end_among_them_are_one_sentence(words: str, end: str) -> None:
    found = sentences_of(words + end, 7)

    assert [(each.start - 7, each.text) for each in found] == [
        (len(words) - len(words.lstrip()), (words + end).strip())
    ] * bool((words + end).strip())


def test_lists_of_words_are_cut_without_looking_for_sentences(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = Mock(side_effect=AssertionError)
    monkeypatch.setattr("sentencex.get_sentence_boundaries", looked)

    assert [len(sentences_of(line, 0)) for line in ("Item 7", "Bread and salt.", "No, Ann's!")] == [
        1,
        1,
        1,
    ]
