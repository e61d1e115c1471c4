"""What can go wrong, said so that a reader can act on it.

PerspectivesError          the work failed (exit code 1)
├── DocumentError          a document cannot be read
├── TopicsError            a topics file cannot be used
├── SettingsError          a settings file cannot be used
├── NotebookError          a notebook cannot be opened or saved
│   └── DamagedError       a file is no whole notebook
├── ExportError            a target cannot be written
├── JudgeError             a judge cannot be asked, or its answers cannot be used
├── Cancelled              the user stopped the work
└── CallError              the call itself was wrong (exit code 2)

Each message is one sentence: which file or key, what is wrong, what to do.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


class PerspectivesError(Exception):
    """The base of every error that a user can cause."""


class DocumentError(PerspectivesError):
    """A document cannot be read."""


class TopicsError(PerspectivesError):
    """A topics file cannot be used."""


class SettingsError(PerspectivesError):
    """A settings file cannot be used."""


class NotebookError(PerspectivesError):
    """A notebook cannot be opened or saved."""


class DamagedError(NotebookError):
    """A file is no whole notebook."""


class ExportError(PerspectivesError):
    """A target cannot be written."""


class JudgeError(PerspectivesError):
    """A judge cannot be asked, or its answers cannot be used."""


class Cancelled(PerspectivesError):  # noqa: N818 - not an error, a wish
    """The user stopped the work; raise it from a progress callback."""


class CallError(PerspectivesError):
    """The call was wrong: a missing path, too few documents, an unknown option."""


@contextmanager
def too_large(sentence: str, error: type[PerspectivesError] = PerspectivesError) -> Generator[None]:
    """Work that may need more memory or a deeper stack than there is.

    Args:
        sentence: What is said then.
        error: What is raised then.
    """
    try:
        yield
    except (MemoryError, RecursionError) as problem:
        raise error(sentence) from problem
