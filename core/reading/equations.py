r"""The equations of EQ fields, which Word draws from their code: fractions, roots, readings.

What a phonetic guide of older versions writes, ``EQ \o\ad(\s\up 9(reading),base)``, holds the base
nowhere else than in its code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from .. import limits
from . import formulas, superscripts

_CODE = re.compile(r"\s*EQ(?=[\s\\]|\Z)(.*)", re.DOTALL | re.IGNORECASE)
_FORMAT = re.compile(r"\\\*\s*(?:\"[^\"]*\"|\w+)")
"""How a field is to be formatted."""
_TOKEN = re.compile(
    r"\\(?P<option>al|ac|ar|ad|lc|rc|bc|co|vs|hs|up|do|ai|di|su|pr|in|fo|ba|li|to|bo|le|ri)"
    r"(?P<value>\s*-?\d+\s*|\\.)?"
    r"|\\(?P<switch>[abdfilorsx])(?![a-z])\s*|\\(?P<sign>.)|(?P<mark>[(),;])|(?P<words>[^\\(),;]+)",
    re.DOTALL | re.IGNORECASE,
)
_RINGS = re.compile(r"\s*[○◯△□◇]\s*")
"""What is drawn around a character."""


class _Part(NamedTuple):
    """A part of an equation in words."""

    words: str
    raised: bool = False


def words(code: str) -> str | None:
    """What a field draws from its code; None where it is no equation or nests too deeply."""
    code_of_equation = _CODE.fullmatch(code)
    if code_of_equation is None:
        return None
    equation = _FORMAT.sub("", code_of_equation[1])
    if _depth(equation) > limits.BRACKETS:
        return None
    return "".join(part.words for part in _parts(_TOKEN.finditer(equation))).strip()


def _depth(equation: str) -> int:
    """How many brackets of an equation stand in one another."""
    steps = ({"(": 1, ")": -1}.get(step["mark"], 0) for step in _TOKEN.finditer(equation))
    return max(accumulate(steps, initial=0))


def _parts(steps: Iterator[re.Match[str]]) -> list[_Part]:
    """The parts up to the closing bracket, each an argument of what the bracket belongs to."""
    parts: list[list[_Part]] = [[]]
    switch, options = "", ""
    for step in steps:
        if step["switch"] or step["option"]:
            switch = (step["switch"] or switch).lower()
            options += step["option"] or ""
            options += (step["value"] or "")[-1:] if step["option"] in ("lc", "rc", "bc") else ""
        elif step["mark"] == "(" and switch:
            parts[-1].append(_put_together(switch, options, _parts(steps)))
            switch, options = "", ""
        elif step["mark"] == "(":
            parts[-1].append(_Part(f"({','.join(part.words for part in _parts(steps))})"))
        elif step["mark"] == ")":
            break
        elif step["mark"] in (",", ";"):
            parts.append([])
        elif said := step["sign"] or step["words"]:
            parts[-1].append(_Part(said))
    return [_joined(inside) for inside in parts]


def _joined(parts: list[_Part]) -> _Part:
    said = [part for part in parts if part.words.strip()]
    raised = bool(said) and all(part.raised for part in said)
    return _Part("".join(part.words for part in parts).strip(), raised)


def _put_together(switch: str, options: str, inside: list[_Part]) -> _Part:
    said = [part.words for part in inside]
    if switch == "f" and len(said) == 2:
        return _Part(formulas.fraction(*said))
    if switch == "r":
        return _Part(formulas.root("".join(said[:-1]), said[-1]))
    if switch == "s":
        return _Part(superscripts.raised(" ".join(said)), raised="up" in options)
    if switch == "o":
        # What is printed over each other: a reading above its base, a ring around a letter.
        base = [part for part in inside if not part.raised] or inside
        return _Part("".join(part.words for part in base if not _RINGS.fullmatch(part.words)))
    if switch == "b":
        return _Part(_bracketed(options, "".join(said)))
    said = [_sign(options), *filter(None, said)] if switch == "i" else said
    return _Part({"a": "; ", "l": ", ", "i": " "}.get(switch, "").join(said))


def _sign(options: str) -> str:
    return "∑" if "su" in options else "∏" if "pr" in options else "∫"


def _bracketed(options: str, inside: str) -> str:
    signs = dict(re.findall(r"(lc|rc|bc)(.)", options))
    begin = signs.get("bc") or signs.get("lc") or ("" if signs else "(")
    pairs = {"(": ")", "[": "]", "{": "}", "<": ">"}
    end = pairs.get(begin, begin) if "bc" in signs or not signs else signs.get("rc", "")
    return f"{begin}{inside}{end}"
