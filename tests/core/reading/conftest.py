"""Real files of every format; `tests/core/data/README.md` says which program made each."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core import limits

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    return DATA


@pytest.fixture(autouse=True)
def _pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the pages that whoever runs it has fetched."""
    monkeypatch.setenv("PERSPECTIVES_CACHE", str(tmp_path / "cache"))


@pytest.fixture(autouse=True)
def _busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that reads may wait for the processor as long as other programs have it."""
    monkeypatch.setattr(limits, "PATIENCE", 100)
