"""What a sheet of figures shares, in short."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.sheets.sheet import Sheet

Shared = Callable[..., list[tuple[str, list[str]]]]


@pytest.fixture
def shared(made: Callable[..., Sheet]) -> Shared:
    """Gives the mark and the values of each row that several of some texts share."""

    def sharing(*texts: str) -> list[tuple[str, list[str]]]:
        rows = made("figures", *texts).rows
        return [(r.mark, [cell.value for cell in r.cells]) for r in rows if len(r.cells) > 1]

    return sharing


@pytest.fixture
def counted(made: Callable[..., Sheet]) -> Callable[[str], list[tuple[str, str]]]:
    """Gives what a text counts, with how many."""

    def counting(text: str) -> list[tuple[str, str]]:
        rows = made("figures", text, "Nothing happened.").rows
        return [(row.name, cell.value) for row in rows for cell in row.cells]

    return counting
