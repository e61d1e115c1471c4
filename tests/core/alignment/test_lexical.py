"""Products of passages, carried over from the ones before and scaled."""

from __future__ import annotations

import numpy as np
import pytest
from perspectives.core.alignment.lexical import carry, scale


@pytest.mark.parametrize("size", [0, 1, 2, 63, 64, 65, 128, 129, 200])
def test_products_are_those_of_passages_with_a_share_of_the_one_before(size: int) -> None:
    groups = np.arange(size) // 50  # a share is never carried into another document
    held = np.random.default_rng(size).random((size, 7))
    before = np.zeros_like(held)
    before[1:] = np.where(groups[1:, None] == groups[:-1, None], 0.25 * held[:-1], 0.0)

    products = held @ held.T
    carry(products, groups, 0.25)

    assert np.allclose(products, (held + before) @ (held + before).T)


@pytest.mark.parametrize("size", [1, 64, 65, 200])
def test_scaled_products_are_cosines(size: int) -> None:
    held = np.random.default_rng(size).random((size, 7))
    lengths = np.sqrt((held * held).sum(1))

    products = held @ held.T
    scale(products)

    assert np.allclose(products, (held @ held.T) / lengths[:, None] / lengths)
