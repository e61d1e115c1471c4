"""The changes between two comparisons: what `perspectives diff` prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..json_text import json_text
from ..plural import number_of
from ..report.changed_findings import ChangedComparison, ChangedFinding, ChangedText
from ..text.visible import one_line


def changes_as_text(changed: ChangedComparison) -> str:
    """The changes in paragraphs: the texts, then of the findings what went first."""
    changes = changed.findings
    if not changes and not changed.texts:
        return "Nothing came, went or changed.\n"
    lines: list[str] = []
    if changed.texts:
        lines += [f"Texts: {len(changed.texts)}"]
        lines += [line for each in changed.texts for line in _text(each)]
        lines += ["", *(["No finding came, went or changed."] if not changes else [])]
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


def _text(text: ChangedText) -> Iterator[str]:
    """A text that changed, with the passages that make it another."""
    findings = (
        f"{number_of(text.findings, 'finding')} changed with it"
        if text.findings
        else "no finding changed with it"
    )
    if not text.kept:
        does = "is not in the new one" if text.went or not text.came else "is new"
        yield f"  {one_line(text.document)} {does}; {findings}"
        return
    if not text.went and not text.came:
        yield f"  {one_line(text.document)}: the same passages in another order or look; {findings}"
        return
    counts = f"{number_of(len(text.went), 'passage')} went, {len(text.came)} came"
    yield f"  {one_line(text.document)}: {counts}; {findings}"
    for sign, passages in (("-", text.went), ("+", text.came)):
        yield from (f"    {sign} {_quoted(passage)}" for passage in passages)


def _quoted(text: str) -> str:
    words = one_line(text)
    return f"“{words[:160]}{'…' if len(words) > 160 else ''}”"


def _told(change: ChangedFinding) -> Iterator[str]:
    labels = [each.label if each else "nothing" for each in (change.before, change.after)]
    yield f"  {' -> '.join(labels)}: {one_line(' | '.join(change.documents))} ({change.cause})"
    for told in (change.before, change.after):
        for says in told.says[:1] if told else ():
            yield f"    {one_line(says)}"
    for quote in change.quotes:
        yield f"    {_quoted(quote)}"


def changes_as_json(changed: ChangedComparison) -> str:
    """The changes for other programs."""
    findings = [change.model_dump(mode="json") for change in changed.findings]
    texts = [text.model_dump(mode="json") for text in changed.texts]
    content = {"schema": "perspectives.changes/1", "texts": texts, "changes": findings}
    return json_text(content)


CHANGE_FORMATS: dict[str, Callable[[ChangedComparison], str]] = {
    "text": changes_as_text,
    "json": changes_as_json,
}
"""Every format by the name that the command line gives it."""
