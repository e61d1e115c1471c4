"""The numbers that Word draws before paragraphs: counted as it does, written as it writes them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, NamedTuple

from .numerals import written

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET = "•"
_PLACE = re.compile(r"%(\d)")
_LEVELS = 9


class _Level(NamedTuple):
    start: int
    form: str
    """"decimal", "lowerRoman", "bullet" ..."""
    text: str
    """"%1.%2" stands for the numbers of the two first levels."""
    restart: int | None
    """The level, counted from 1, after which this one begins anew; 0 for never."""
    legal: bool
    """Whether the numbers of other levels are written in digits."""


class Numbers:
    """The lists of a document, counted paragraph by paragraph.

    Args:
        numbering: The root of `numbering.xml`; None when there is none.
        styles: The root of `styles.xml`; None when there is none.
    """

    def __init__(self, numbering: Any, styles: Any) -> None:
        self._abstract = {_at(e, "abstractNumId"): e for e in _all(numbering, "abstractNum")}
        self._nums = {_at(e, "numId"): e for e in _all(numbering, "num")}
        self._styles = {_at(e, "styleId"): e for e in _all(styles, "style")}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: Any) -> str | None:
        """What Word draws before a paragraph; None where it draws nothing."""
        number, depth = self._place(paragraph)
        if not number or number == "0" or number not in self._nums:
            return None
        levels = self._of(number)
        level = levels.get(depth)
        if level is None:
            return None
        counts = self._counts[_value(self._nums[number].find(f"{W}abstractNumId"))]
        overridden = (number, depth)
        if overridden not in self._begun and self._starts_anew(number, depth):
            counts.pop(depth, None)
        self._begun.add(overridden)
        _count(counts, levels, depth)
        return _BULLET if level.form == "bullet" else self._written(level, levels, counts)

    def _written(self, level: _Level, levels: dict[int, _Level], counts: dict[int, int]) -> str:
        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            other = levels.get(depth)
            count = counts.get(depth, other.start if other else 1)
            form = other.form if other else "decimal"
            return written(count, "decimal" if level.legal and form != "decimalZero" else form)

        return _PLACE.sub(number, level.text).strip()

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and the level of a paragraph, its own or those of its style."""
        own = paragraph.find(f"{W}pPr")
        number, depth = _numbered(own)
        style = _value(own.find(f"{W}pStyle")) if own is not None else ""
        for _ in range(20):  # of styles that are made from each other in a ring
            element = self._styles.get(style)
            if number is not None or element is None:
                break
            number, by_style = _numbered(element.find(f"{W}pPr"))
            depth = by_style if depth is None else depth
            if number is not None and depth is None:
                depth = self._level_of_style(number, style)
            style = _value(element.find(f"{W}basedOn"))
        return number or "", min(depth or 0, _LEVELS - 1)

    def _level_of_style(self, number: str, style: str) -> int | None:
        for element in _all(self._list(number), "lvl"):
            if _value(element.find(f"{W}pStyle")) == style:
                return int(_at(element, "ilvl") or 0)
        return None

    def _list(self, number: str) -> Any:
        element = self._nums.get(number)
        if element is None:
            return None
        abstract = self._abstract.get(_value(element.find(f"{W}abstractNumId")))
        # A list may only name the style that has it.
        link = _value(abstract.find(f"{W}numStyleLink")) if abstract is not None else ""
        linked, _ = (
            _numbered(self._styles[link].find(f"{W}pPr")) if link in self._styles else ("", 0)
        )
        named = self._nums.get(linked or "")
        there = (
            self._abstract.get(_value(named.find(f"{W}abstractNumId")))
            if named is not None
            else None
        )
        return abstract if there is None else there

    def _of(self, number: str) -> dict[int, _Level]:
        if number not in self._levels:
            levels = {int(_at(e, "ilvl") or 0): _level(e) for e in _all(self._list(number), "lvl")}
            for override in _all(self._nums[number], "lvlOverride"):
                depth = int(_at(override, "ilvl") or 0)
                own, start = override.find(f"{W}lvl"), _value(override.find(f"{W}startOverride"))
                if own is not None:
                    levels[depth] = _level(own)
                if start and depth in levels:
                    levels[depth] = levels[depth]._replace(start=_int(start))
            self._levels[number] = levels
        return self._levels[number]

    def _starts_anew(self, number: str, depth: int) -> bool:
        overrides = _all(self._nums[number], "lvlOverride")
        return any(
            _int(_at(each, "ilvl")) == depth and each.find(f"{W}startOverride") is not None
            for each in overrides
        )


def _level(element: Any) -> _Level:
    restart = element.find(f"{W}lvlRestart")
    legal = element.find(f"{W}isLgl")
    return _Level(
        _int(_value(element.find(f"{W}start"))),
        _form(element),
        _value(element.find(f"{W}lvlText")),
        None if restart is None else _int(_value(restart)),
        legal is not None and is_on(legal),
    )


def _form(level: Any) -> str:
    """How a level writes its numbers: newer forms stand beside one that older programs know."""
    forms = list(level.iter(f"{W}numFmt"))
    custom = next((form for form in forms if _value(form) == "custom"), None)
    if custom is not None:
        first = _at(custom, "format").partition(",")[0].strip()
        return first if re.fullmatch(r"0{1,9}1", first) else "decimal"
    return (_value(forms[0]) if forms else "") or "decimal"


def _numbered(properties: Any) -> tuple[str | None, int | None]:
    number_properties = properties.find(f"{W}numPr") if properties is not None else None
    if number_properties is None:
        return None, None
    number, depth = number_properties.find(f"{W}numId"), number_properties.find(f"{W}ilvl")
    return (
        _value(number) if number is not None else None,
        _int(_value(depth)) if depth is not None else None,
    )


def is_on(element: Any) -> bool:
    """Whether a switch such as <w:vanish/> is on."""
    return _value(element).lower() not in ("0", "false", "off")


def _all(root: Any, name: str) -> list[Any]:
    return list(root.findall(f"{W}{name}")) if root is not None else []


def _at(element: Any, name: str) -> str:
    return element.get(f"{W}{name}") or ""


def _value(element: Any) -> str:
    return "" if element is None else element.get(f"{W}val") or ""


def _int(text: str) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,6}", text) else 0


def _count(counts: dict[int, int], levels: dict[int, _Level], depth: int) -> None:
    """Count one more paragraph at a depth, which lets deeper ones begin anew."""
    for above in range(depth):  # what was passed over has its number all the same
        counts.setdefault(above, levels[above].start if above in levels else 1)
    counts[depth] = counts[depth] + 1 if depth in counts else levels[depth].start
    for deeper in [d for d in counts if d > depth]:
        restart = levels[deeper].restart if deeper in levels else None
        if restart is None or (restart and depth < restart):
            del counts[deeper]
