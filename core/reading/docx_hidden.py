"""What Word does not show of a file: deleted, hidden and struck words, and the code of fields."""

from __future__ import annotations

from typing import Any

from .. import limits
from .docx_numbers import W, is_on
from .docx_styles import Styles
from .formulas import M

_GONE = ("del", "moveFrom", "delText", "proofErr", "delInstrText")
_ROWS = ("del", "hidden")
_CELLS = ("cellDel",)


def drop(root: Any, styles: Styles) -> None:
    """Take out what was deleted, and what Word hides or strikes out.

    Args:
        root: A part of the file.
        styles: Those of the file.
    """
    for element in list(root.iter(*(f"{W}{name}" for name in _GONE))):
        above = element.getparent()
        if above is not None and above.tag not in (f"{W}rPr", f"{W}trPr"):
            above.remove(element)
    for row in list(root.iter(f"{W}tr")):
        if _has(row.find(f"{W}trPr"), _ROWS):
            row.getparent().remove(row)
    for cell in list(root.iter(f"{W}tc")):
        if _has(cell.find(f"{W}tcPr"), _CELLS):
            cell.getparent().remove(cell)
    _drop_code(root)
    for run in list(root.iter(f"{W}r", f"{M}r")):
        if styles.hide(run) and run.getparent() is not None:
            _empty(run)


def _drop_code(root: Any) -> None:
    """Take out what fields in the code of another field came to."""
    for story in root.iter(f"{W}body", f"{W}footnote", f"{W}endnote", f"{W}comment"):
        runs = list(story.iter(f"{W}r"))
        done = 0
        for first, last in sorted(_codes(runs)):
            for run in runs[max(first + 1, done) : last]:
                _empty(run)
            done = max(done, last)


def _codes(runs: list[Any]) -> list[tuple[int, int]]:
    """Where the code of each field begins and ends; a field without an end has none."""
    open_: list[list[int]] = []
    codes: list[tuple[int, int]] = []
    for at, run in enumerate(runs):
        for mark in run.iterchildren(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            if kind == "begin":
                open_.append([at])
                if len(open_) > limits.FIELDS:
                    raise RecursionError("The fields are nested too deeply.")
            elif open_ and kind == "separate":
                open_[-1].append(at)
            elif open_ and kind == "end":
                begin, separate, *_ = *open_.pop(), at
                codes.append((begin, separate))
    return [code for code in codes if code[1] - code[0] > 1]


def _empty(run: Any) -> None:
    for part in [p for p in run if p.tag not in (f"{W}fldChar", f"{W}instrText")]:
        run.remove(part)


def _has(properties: Any, names: tuple[str, ...]) -> bool:
    switches = (properties.find(f"{W}{name}") for name in names) if properties is not None else ()
    return any(switch is not None and is_on(switch) for switch in switches)
