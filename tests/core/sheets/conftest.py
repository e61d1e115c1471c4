"""Documents for sheets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.sheet import Sheet

Made = Callable[..., Sheet]


@pytest.fixture
def made(text: Callable[..., Document]) -> Made:
    """Makes the sheet of a name of some texts."""

    def making(name: str, *texts: str) -> Sheet:
        documents = [text(each, id=str(n)) for n, each in enumerate(texts, 1)]
        return make_sheet(name, documents)

    return making
