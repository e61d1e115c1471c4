"""The formulas of Word and OpenDocument as words: a/b for a fraction, a² for a power, √x."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from . import superscripts

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_ONE = re.compile(r"[\w.,]*")
"""What a fraction needs no brackets around."""
_RAISED = ("sSup", "sSubSup")


def words(element: Any) -> str:
    """The words of a formula of Word, in order."""
    name = element.tag.rpartition("}")[2]
    if name == "t":
        return element.text or ""
    if name == "d":
        begin, between, end = (_sign(element, kind) for kind in ("begChr", "sepChr", "endChr"))
        inside = map(words, element.findall(f"{M}e"))
        marks = ("(" if begin is None else begin, ")" if end is None else end)
        return marks[0] + (between or "|").join(inside) + marks[1]
    if name == "m":
        rows = ([words(cell) for cell in row] for row in element.findall(f"{M}mr"))
        return "; ".join(" ".join(row) for row in rows)
    if name == "eqArr":
        return "; ".join(map(words, element.findall(f"{M}e")))
    inside = [words(each) for each in element if not each.tag.endswith("Pr")]
    return _put_together(element, name, inside)


def of_mathml(element: Any) -> str:
    """The words of a formula of OpenDocument, in order."""
    name = element.tag.rpartition("}")[2]
    if name.startswith("annotation"):
        return ""
    inside = [of_mathml(each) for each in element]
    if name in _MATHML:
        return _MATHML[name](inside)
    return (element.text or "").strip() + "".join(inside)


def _put_together(element: Any, name: str, inside: list[str]) -> str:
    if name == "f" and len(inside) >= 2:
        return fraction(*inside[:2])
    if name in _RAISED and inside:
        return power("".join(inside[:-1]), inside[-1])
    if name == "rad":
        return root("".join(inside[:-1]), inside[-1] if inside else "")
    if name == "nary":
        sign = _sign(element, "chr")
        return ("∫" if sign is None else sign) + "".join(inside)
    if name == "func":
        return " ".join(filter(None, inside))
    return "".join(inside)


def fraction(above: str, below: str) -> str:
    """A fraction on one line; a sum in it stands in brackets."""
    sides = (part if _ONE.fullmatch(part) else f"({part})" for part in (above, below) if part)
    return "/".join(sides)


def power(base: str, exponent: str) -> str:
    """A power on one line."""
    small = superscripts.raised(exponent)
    return base + (small if small != exponent or not exponent else f"^{exponent}")


def root(degree: str, inside: str) -> str:
    """A root on one line."""
    return f"{superscripts.raised(degree)}√" + (inside if _ONE.fullmatch(inside) else f"({inside})")


def _sign(element: Any, kind: str) -> str | None:
    """A sign that stands in the properties of a part; None where it is the usual one."""
    properties = element.find(f"{M}{element.tag.rpartition('}')[2]}Pr/{M}{kind}")
    return None if properties is None else properties.get(f"{M}val") or ""


def _of_two(write: Callable[[str, str], str]) -> Callable[[list[str]], str]:
    """What is made of two parts; of more or fewer, what they are in order."""
    return lambda inside: write(*inside) if len(inside) == 2 else "".join(inside)


_MATHML: dict[str, Callable[[list[str]], str]] = {
    "mfrac": _of_two(fraction),
    "msup": _of_two(power),
    "mroot": _of_two(lambda inside, degree: root(degree, inside)),
    "msqrt": lambda inside: root("", "".join(inside)),
    "mtable": "; ".join,
    "mtr": " ".join,
}
