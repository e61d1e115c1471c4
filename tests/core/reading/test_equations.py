"""Equations of EQ fields: what Word draws from their code."""

from __future__ import annotations

import pytest
from perspectives.core import limits
from perspectives.core.reading.equations import words


@pytest.mark.parametrize(
    ("code", "drawn"),
    [
        (r" EQ \f(1,2)", "1/2"),
        (r" eq \f(a+b;2) ", "(a+b)/2"),
        (r"EQ \r(3,x+1)", "³√(x+1)"),
        (r"EQ \r(,x)", "√x"),
        (r"EQ x\s\up8(2)", "x²"),
        (r"EQ \o\ad(\s\up 9(reading),base)", "base"),
        (r"EQ \o\ac(○,3)", "3"),
        (r"EQ \b\lc\{(\a\al(x=1,y=2))", "{x=1; y=2"),
        (r"EQ \b\bc\[(a)", "[a]"),
        (r"EQ \b(a)", "(a)"),
        (r"EQ \i\su(i=1,n,x)", "∑ i=1 n x"),
        (r"EQ \l(a,b)", "a, b"),
        (r"EQ a\,b (c)", "a,b (c)"),
        ("EQ\t\\f(1,2)", "1/2"),
        ("EQ\n\\f(1,2)", "1/2"),
        ("EQ", ""),
    ],
)
def test_an_equation_is_read_as_it_is_drawn(code: str, drawn: str) -> None:
    assert words(code) == drawn


@pytest.mark.parametrize("code", ["", " PAGE ", "EQUATION 1", "REF EQ"])
def test_another_field_is_no_equation(code: str) -> None:
    assert words(code) is None


@pytest.mark.parametrize("switch", ["", r"\f", r"\b"])
def test_brackets_in_one_another_are_read_up_to_a_bound(switch: str) -> None:
    def nested(depth: int) -> str:
        return f"EQ {f'{switch}(' * depth}x{')' * depth}"

    assert "x" in (words(nested(limits.BRACKETS)) or "")
    assert words(nested(limits.BRACKETS + 1)) is None
    assert words(nested(50_000)) is None


def test_brackets_side_by_side_are_not_in_one_another() -> None:
    assert words("EQ " + "(x)" * (limits.BRACKETS + 1)) == "(x)" * (limits.BRACKETS + 1)
