"""Documents and a tape that the tests of the judge share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document, compare
from perspectives.core.judge.tape import Tape


@pytest.fixture
def tape(tmp_path: Path):
    tape = Tape(tmp_path / "judge.sqlite3")
    yield tape
    tape.close()


@pytest.fixture
def fares(text: Callable[..., Document]) -> Comparison:
    """Two documents that give two fares, and agree on the hours."""
    a = text("The fare is 12 euros for everybody. Boats leave at eight.")
    b = text("From May on a crossing costs 15 euros. The boats leave at eight.")
    return compare([a, b])
