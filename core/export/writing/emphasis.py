"""Bold stretches of a passage in Markdown, where its rules let them be bold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from ...documents import Passage, trimmed
from ...report.marking import Mark, segments

BOLD = "\ue000"
"""Stands for the two stars while the text around it is escaped; no text may hold it."""


def emphasised(passage: Passage, marks: Sequence[Mark], escape: Callable[[str], str]) -> str:
    """A passage with what agrees or diverges in bold, unless that would be most of it.

    Args:
        passage: What is quoted.
        marks: Its marked spans.
        escape: Makes Markdown of text that does nothing, and leaves private characters alone.
    """
    text = passage.text.replace(BOLD, "\N{REPLACEMENT CHARACTER}")
    bold = [part for part in _bold(passage, marks) if _can_be_bold(text, *part)]
    if 2 * sum(end - start for start, end in bold) <= len(text):
        for place in sorted((each for part in bold for each in part), reverse=True):
            text = f"{text[:place]}{BOLD}{text[place:]}"
    return escape(text).replace(BOLD, "**")


def _bold(passage: Passage, marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Start and end of what is marked, without white space at the ends."""
    stretches: list[tuple[int, int]] = []
    start = 0
    parts = segments(passage, [mark for mark in marks if mark[0] != "related"])
    for marked, group in groupby(parts, key=lambda part: part.label is not None):
        end = start + sum(len(part.text) for part in group)
        if marked:
            stretches.append(trimmed(passage.text, start, end))
        start = end
    return [part for part in stretches if part[0] < part[1]]


def _can_be_bold(text: str, start: int, end: int) -> bool:
    """Whether stars here open and close (CommonMark 0.31, rules of delimiter runs)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    opens = text[start].isalnum() or not before.isalnum()
    return opens and (text[end - 1].isalnum() or not after.isalnum())
