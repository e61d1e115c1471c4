"""What two passages are to each other, by the engine and by the reader."""

from __future__ import annotations

from ..comparison import Label, Link
from ..notebook import Verdict


def standing(link: Link | None, verdict: Verdict | None) -> Label | None:
    """What two passages are to each other: the reader's word before the engine's.

    None when the reader says that they do not belong together.
    """
    if verdict in ("agree", "diverge", "related"):
        return verdict
    return None if verdict == "unrelated" else link.label if link else "related"


def firm(link: Link, verdict: Verdict | None) -> bool:
    """Whether two passages agree or diverge by a strong reason or by the reader's word."""
    return link.strong if verdict in (None, "unsure") else verdict in ("agree", "diverge")
