"""Laws of all cues: what they quote is there, and marks what they speak of."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Cue
from perspectives.core.cues import may_differ
from perspectives.core.text.words import STOP_WORDS

from .conftest import found, pair
from .test_differences import TOLD

WORDS = [
    "the",
    "ferry",
    "council",
    "shall",
    "should",
    "may",
    "must",
    "not",
    "no",
    "all",
    "some",
    "only",
    "if",
    "unless",
    "before",
    "after",
    "40",
    "12",
    "days",
    "percent",
    "of",
    "in",
    "on",
    "and",
    "or",
    ",",
    "“",
    "”",
    ".",
    "said",
    "Orm",
    "Lind",
    "2014",
    "March",
    "open",
    "closed",
    "budget",
    "tax",
    "passes",
    "road",
    "bridge",
    "pupils",
    "teachers",
    "at",
    "by",
    "sold",
    "sale",
    "close",
    "whether",
    "9:30",
    "last",
    "least",
    "about",
    "never",
    "vote",
    "by",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=16).map(" ".join)
EDITED = st.tuples(
    st.sampled_from([side for _, pair, _ in TOLD for side in pair]),
    st.sampled_from(WORDS),
    st.integers(0, 12),
).map(lambda each: (each[0], _put(*each)))


def _put(text: str, word: str, at: int) -> str:
    words = text.split()
    return " ".join((*words[:at], word, *words[at + 1 :]))


def literal(cue: Cue) -> bool:
    """Whether each quotation of a reason stands in one of its spans."""
    here = [" ".join(span.text.split()) for span in (cue.a, cue.b)]
    quotes = [quote.removesuffix(" …") for quote in re.findall(r"“((?:[^“”]|“[^”]*”)*)”", cue.says)]
    return all(any(quote.strip("“”") in text for text in here) for quote in quotes)


def telling(cue: Cue) -> bool:
    """Whether what is marked is more than small words."""
    words = [re.findall(r"\w+", span.text.lower()) for span in (cue.a, cue.b)]
    return any(word not in STOP_WORDS for some in words for word in some)


@given(st.one_of(st.tuples(TEXTS, TEXTS), EDITED))
def test_reasons_are_literally_true(texts: tuple[str, str]) -> None:
    for cue in found(*texts):
        assert literal(cue), (cue.says, cue.a, cue.b)
        assert telling(cue), (cue.says, cue.a, cue.b)


@given(st.one_of(st.tuples(TEXTS, TEXTS), EDITED))
def test_the_order_of_the_documents_changes_no_label(texts: tuple[str, str]) -> None:
    there = {(cue.kind, cue.rule, cue.label) for cue in found(*texts)}
    back = {(cue.kind, cue.rule, cue.label) for cue in found(texts[1], texts[0])}

    assert there == back


@given(st.one_of(TEXTS, st.sampled_from([side for _, pair, _ in TOLD for side in pair])))
def test_a_text_never_differs_from_itself(text: str) -> None:
    assert not [cue for cue in found(text, text) if cue.label == "diverge"]


@given(st.one_of(st.tuples(TEXTS, TEXTS), EDITED))
def test_where_nothing_may_differ_no_difference_is_told(texts: tuple[str, str]) -> None:
    differences = [cue for cue in found(*texts) if cue.label == "diverge"]

    assert not differences or may_differ(pair(*texts))


def test_agreement_alone_is_no_difference() -> None:
    same = pair(
        "The ferry to Orm sails at nine in March.", "In March the ferry to Orm sails at nine."
    )

    assert not may_differ(same)
