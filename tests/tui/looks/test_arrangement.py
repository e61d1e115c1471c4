"""What fits on screens of several sizes."""

from __future__ import annotations

import pytest
from perspectives.tui.looks.arrangement import PANE, arrange


@pytest.mark.parametrize(
    ("size", "documents", "panes"),
    [
        ((60, 20), 3, 1),
        ((80, 24), 3, 2),
        ((120, 30), 3, 3),
        ((160, 45), 4, 4),
        ((160, 45), 9, 4),
        ((320, 70), 9, 9),
    ],
)
def test_as_many_panes_as_can_be_read(size: tuple[int, int], documents: int, panes: int) -> None:
    shown = arrange(*size, documents, [0], topics=True)

    assert len(shown.panes) == panes
    assert (size[0] - shown.topics) // panes >= PANE or panes == 1


def test_what_is_wanted_first_has_a_pane() -> None:
    shown = arrange(80, 24, 9, [7, 2, 0, 1], topics=True)

    assert shown.panes == (2, 7)


def test_without_topics_there_is_no_list() -> None:
    assert arrange(160, 45, 2, [0], topics=False).topics == 0


@pytest.mark.parametrize("documents", [2, 3, 9])
def test_ten_rows_of_text_at_60_by_20(documents: int) -> None:
    shown = arrange(60, 20, documents, [0], topics=True)

    around = 1 + 1 + 1 + min(documents - 1, shown.others) + shown.why + 1
    assert 20 - around >= 10
