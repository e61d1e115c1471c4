"""What a sheet of voices tells, in short."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.sheets.sheet import Sheet


@pytest.fixture
def speakers(made: Callable[..., Sheet]) -> Callable[..., dict[str, list[str]]]:
    """Gives the speakers of some texts, with the documents that give words of them."""

    def speaking(*texts: str) -> dict[str, list[str]]:
        rows = (row for row in made("voices", *texts).rows if row.mark != "changed")
        return {row.name: [cell.document for cell in row.cells] for row in rows}

    return speaking
