"""Real files of every format; `tests/core/data/README.md` says which program made each."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    return DATA


@pytest.fixture(autouse=True)
def _pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the pages that whoever runs it has fetched."""
    monkeypatch.setenv("PERSPECTIVES_CACHE", str(tmp_path / "cache"))
