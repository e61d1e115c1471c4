"""What a reader is told the first time, and never again."""

from __future__ import annotations

from ...core import folders

HINT = """w what was found, n next topic, ] next divergence.
enter says why two texts agree or diverge; ? helps.
Notes keep themselves; nothing leaves this machine."""


def hint() -> str:
    """The hint, or nothing when it was given before or that could not be remembered."""
    folder = folders.data()
    mark = folder / "welcomed"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        mark.touch(exist_ok=False)
    except OSError:
        # There already, or a place that cannot be written: better no hint than one each time.
        return ""
    return HINT
