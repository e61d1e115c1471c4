"""What all tests share: files to read, the bundled example, and a place for notebooks."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from perspectives.core import Comparison, Document, compare, read, read_all, read_topics

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
REAL = ROOT.parent / "shared" / "seeds"

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("quick")

NET = 60
"""Seconds of the processor, which other programs cannot take away. What takes no more steps than it
should needs a few of them at most, and what runs away needs minutes or never ends."""


def pytest_xdist_auto_num_workers() -> int:
    """The number of workers: screens under test wait for a quarter of their time."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (3 * (cores or 1) + 1) // 2


Write = Callable[..., Path]
Read = Callable[..., Document]
Ending = Callable[[], AbstractContextManager[None]]


@pytest.fixture(autouse=True)
def _notebooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the notebooks and settings of whoever runs it."""
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PERSPECTIVES_CONFIG", str(tmp_path / "config"))


@pytest.fixture(scope="session")
def ending() -> Ending:
    """Fails when what is done inside ran away, however busy the machine is with other things."""

    @contextmanager
    def bounded() -> Iterator[None]:
        before = time.process_time()
        yield
        assert time.process_time() - before < NET

    return bounded


@pytest.fixture(scope="session")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """Writes a file, each into a folder of its own or into the one given."""

    def written(content: str | bytes, name: str = "text.txt", folder: Path | None = None) -> Path:
        path = (folder or tmp_path_factory.mktemp("file")) / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


@pytest.fixture(scope="session")
def text(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Reads a text as if it came from a file, which may have any ending."""
    folder = tmp_path_factory.mktemp("texts")

    def reading(content: str | bytes, ending: str = ".txt", *, id: str = "1") -> Document:  # noqa: A002
        path = folder / f"text{ending}"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read(path, id=id)

    return reading


@pytest.fixture(scope="session")
def example() -> Comparison:
    """The bundled example, compared."""
    names = ("op-ed.md", "press-release.md", "news-story.md")
    documents = read_all(SEEDS / name for name in names)
    return compare(documents, read_topics(SEEDS / "topics.toml"))


@pytest.fixture(scope="session")
def real() -> Comparison:
    """The three real documents, compared on the topics of the example."""
    paths = sorted(REAL.glob("*.txt"))
    if len(paths) != 3:
        pytest.skip("the real documents are not here")
    return compare(read_all(paths), read_topics(SEEDS / "topics.toml"))
