"""Which actions can be used now."""

from __future__ import annotations

from ..digest.digest import Digest
from ..moves.position import ReaderPosition

NEEDS_LINK = frozenset({"why", "verdict", "unlink"})
"""Actions on a pair of passages."""
_SEEING = {"topic", "grid", "check"}
_WRITING = {"note", "notes"}
_DECIDING = {"topics", "link", "put", "undo", "redo", "mark"}
NEEDS_LABELS = frozenset({"labelled", "kept", "filter", "brief", "export", "export_again", "judge"})
"""Actions that wait for the labels of the comparison."""
NEEDS_DIGEST = frozenset(_SEEING | _WRITING | _DECIDING | NEEDS_LABELS)
"""Actions that wait for the comparison."""


def available(
    action: str, position: ReaderPosition, digest: Digest | None, *, leavable: bool
) -> bool:
    """Whether an action can be used.

    Args:
        action: Its name.
        position: Where the reader is.
        digest: The comparison; None before there is one.
        leavable: Whether there is anything to leave.
    """
    if action in NEEDS_LINK:
        return position.link is not None
    if action == "leave":
        return leavable
    if action == "topic" and position.search is not None:
        return True
    if digest is not None and digest.unlabelled:
        return action not in NEEDS_LABELS
    return action not in NEEDS_DIGEST or digest is not None
