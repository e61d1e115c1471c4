"""A text held against its sources, for a test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.sheets.check import check
from perspectives.core.sheets.sheet import Row

Checked = Callable[..., list[Row]]
ALARMS = (
    *("contradicted", "changed word", "other figure", "other date"),
    *("figure without support", "date without support"),
)
"""Kinds of findings that a reader has to look at."""


@pytest.fixture
def checked(text: Callable[..., Document]) -> Checked:
    """Holds a text against sources; what is found of it."""

    def checking(answer: str, *sources: str) -> list[Row]:
        read = [text(each, id=str(n)) for n, each in enumerate(sources, 1)]
        return [*check(text(answer, id=str(len(sources) + 1)), read).rows]

    return checking


@pytest.fixture
def alarms(checked: Checked) -> Callable[..., list[tuple[str, str]]]:
    """Holds a text against sources; the kind and the words of each finding to look at."""

    def alarming(answer: str, *sources: str) -> list[tuple[str, str]]:
        return [(row.kind, row.name) for row in checked(answer, *sources) if row.kind in ALARMS]

    return alarming
