"""The changes between two comparisons: what `perspectives diff` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..json_text import json_text
from ..report.changed_findings import ChangedFinding


def changes_as_text(changes: tuple[ChangedFinding, ...]) -> str:
    """The changes in paragraphs, what went first."""
    if not changes:
        return "Nothing came, went or changed.\n"
    lines: list[str] = []
    for title, chosen in (
        ("Went", [each for each in changes if each.after is None]),
        ("Came", [each for each in changes if each.before is None]),
        ("Changed", [each for each in changes if each.before and each.after]),
    ):
        if chosen:
            lines += [f"{title}: {len(chosen)}"]
            lines += [line for each in chosen for line in _told(each)]
            lines += [""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _told(change: ChangedFinding) -> Iterator[str]:
    labels = [each.label if each else "nothing" for each in (change.before, change.after)]
    yield f"  {' -> '.join(labels)}: {' | '.join(change.documents)} ({change.cause})"
    for told in (change.before, change.after):
        for says in told.says[:1] if told else ():
            yield f"    {says}"
    for quote in change.quotes:
        yield f"    “{quote[:160]}{'…' if len(quote) > 160 else ''}”"


def changes_as_json(changes: tuple[ChangedFinding, ...]) -> str:
    """The changes for other programs."""
    content = [change.model_dump(mode="json") for change in changes]
    return json_text({"schema": "perspectives.changes/1", "changes": content})


CHANGE_FORMATS: dict[str, Callable[[tuple[ChangedFinding, ...]], str]] = {
    "text": changes_as_text,
    "json": changes_as_json,
}
"""Every format by the name that the command line gives it."""
