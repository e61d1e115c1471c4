"""The equations that Word draws from the code of fields, put where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import equations
from .docx_numbers import W


@dataclass
class _Field:
    """A field that is not ended yet."""

    code: list[str] = field(default_factory=list[str])
    separated: bool = False
    result: bool = False
    """Whether it shows words."""


def put_in(root: Any) -> None:
    """Write the equations of fields without a result as words behind them.

    Args:
        root: A part of the file.
    """
    for simple in list(root.iter(f"{W}fldSimple")):
        said = equations.words(simple.get(f"{W}instr") or "")
        if said and not "".join(simple.itertext()).strip():
            simple.append(_run(simple, said))
    open_: list[_Field] = []
    for run in list(root.iter(f"{W}r")):
        for part in list(run):
            _take(part, open_)


def _take(part: Any, open_: list[_Field]) -> None:
    if part.tag == f"{W}fldChar":
        kind = part.get(f"{W}fldCharType")
        if kind == "begin":
            open_.append(_Field())
        elif open_ and kind == "separate":
            open_[-1].separated = True
        elif open_ and kind == "end":
            _end(part, open_.pop())
    elif open_ and part.tag == f"{W}instrText" and not open_[-1].separated:
        open_[-1].code.append(part.text or "")
    elif open_ and part.tag == f"{W}t":
        open_[-1].result = True


def _end(mark: Any, ended: _Field) -> None:
    said = None if ended.result else equations.words("".join(ended.code))
    if said:
        mark.addnext(_text(mark, said))


def _run(near: Any, said: str) -> Any:
    run = near.makeelement(f"{W}r")
    run.append(_text(near, said))
    return run


def _text(near: Any, said: str) -> Any:
    text = near.makeelement(f"{W}t")
    text.text = said
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return text
