"""Equations of EQ fields: what Word draws from their code."""

from __future__ import annotations

import pytest
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
        ("EQ", ""),
    ],
)
def test_an_equation_is_read_as_it_is_drawn(code: str, drawn: str) -> None:
    assert words(code) == drawn


@pytest.mark.parametrize("code", ["", " PAGE ", "EQUATION 1", "REF EQ"])
def test_another_field_is_no_equation(code: str) -> None:
    assert words(code) is None
