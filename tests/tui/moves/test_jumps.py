"""Places to go back and forward to, without a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.tui.moves.jumps import Jumps
from perspectives.tui.moves.position import ReaderPosition

HERE = ReaderPosition(passages=(0, 0))
PLACES = st.lists(st.integers(1, 9), min_size=1, max_size=6)


def at(passage: int) -> ReaderPosition:
    return ReaderPosition(passages=(passage, 0))


def visited(jumps: Jumps, passages: list[int]) -> list[ReaderPosition]:
    """Jumps from place to place; returns them, without those that lead nowhere."""
    places = [HERE]
    for passage in passages:
        if at(passage) != places[-1]:
            jumps.went(places[-1], at(passage))
            places.append(at(passage))
    return places


@given(PLACES)
def test_all_the_way_back_and_forward_again(passages: list[int]) -> None:
    jumps = Jumps()
    places = visited(jumps, passages)

    back, here = [], places[-1]
    while (moved := jumps.back(here)) is not None:
        back.append(here := moved)
    forward = []
    while (moved := jumps.forward(here)) is not None:
        forward.append(here := moved)

    assert back == places[-2::-1]
    assert forward == places[1:]


def test_a_jump_to_where_the_reader_is_is_none() -> None:
    jumps = Jumps()
    jumps.went(HERE, replace(HERE, filter="agree"))

    assert jumps.back(HERE) is None


def test_a_new_jump_forgets_what_lay_ahead() -> None:
    jumps = Jumps()
    visited(jumps, [1, 2])
    here = jumps.back(at(2))
    assert here == at(1)

    jumps.went(here, at(5))

    assert jumps.forward(at(5)) is None
    assert jumps.back(at(5)) == at(1)


@pytest.mark.parametrize("change", [{"filter": "diverge"}, {"marked": ((0, 1),)}, {"based": True}])
def test_the_way_back_is_seen_as_the_reader_sees_now(change: dict[str, object]) -> None:
    jumps = Jumps()
    visited(jumps, [3])

    assert jumps.back(replace(at(3), **change)) == replace(HERE, **change)
