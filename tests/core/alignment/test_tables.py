"""Test tables: which tokens and n-grams a text holds, and what each counts."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.alignment import tables
from perspectives.core.alignment.tables import gram_table, squares, summed, token_table
from perspectives.core.run import Run
from perspectives.core.text.vocabulary import idf


def test_a_token_counts_by_how_often_and_how_rarely_it_occurs() -> None:
    rows = [["gun", "gun", "law"], ["law"], []]

    table = token_table(3, rows.__getitem__, lambda token: 2.0 if token == "gun" else 1.0)

    often = 1 + np.log(2)
    assert np.allclose(table.toarray()[0], [often * idf(1, 3) * 2, idf(2, 3)])
    assert np.allclose(table.toarray()[1:], [[0, idf(2, 3)], [0, 0]])
    assert np.allclose(squares(table), (table.toarray() ** 2).sum(1))


@given(st.lists(st.text(alphabet="abc é’政\U0001f600\ud800.", max_size=12), max_size=6))
def test_the_n_grams_are_those_of_the_letters(texts: list[str]) -> None:
    found = gram_table(texts)

    expected = [Counter(_grams(text)) for text in texts]
    assert found.shape == (len(texts), len({gram for each in expected for gram in each}))
    assert np.diff(found.indptr).tolist() == list(map(len, expected))
    frequency = Counter(gram for each in expected for gram in each)
    for row, each in enumerate(expected):
        values = [(1 + np.log(n)) * idf(frequency[g], len(texts)) for g, n in each.items()]
        assert np.allclose(sorted(found[row].data), sorted(values))


def _grams(text: str) -> list[str]:
    kept = "".join(letter if letter.isalnum() or letter in "_$%" else " " for letter in text)
    line = f" {' '.join(kept.lower().split())} "
    return [line[n : n + 4] for n in range(len(line) - 3)]


def test_many_texts_are_cut_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["guns arm the cartels", "", "the cartels have arms", "no", "rivers freeze"]
    whole = gram_table(texts)

    monkeypatch.setattr(tables, "_BLOCK", 10)

    told: list[float] = []
    assert np.array_equal(gram_table(texts, Run(progress=told.append)).toarray(), whole.toarray())
    assert len(told) >= len(texts) - 2


def test_rows_are_summed_by_group() -> None:
    table = token_table(3, [["a"], ["a", "b"], ["b"]].__getitem__)

    total = summed(table, np.array([0, 0, 1])).toarray()

    assert np.allclose(total, [table.toarray()[:2].sum(0), table.toarray()[2]])
