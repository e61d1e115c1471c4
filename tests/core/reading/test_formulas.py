"""Formulas as words: what is divided, raised, summed or put in brackets stays so."""

# ruff: noqa: E501 - XML as Word writes it

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from perspectives.core.reading import formulas

_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def word(inside: str) -> str:
    names = f'xmlns:m="{_M}"'
    return formulas.words(ElementTree.fromstring(f"<m:oMath {names}>{inside}</m:oMath>"))


def t(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (f"<m:f><m:num>{t('a+b')}</m:num><m:den>{t('2')}</m:den></m:f>", "(a+b)/2"),
        (f"<m:d><m:e>{t('a+b')}</m:e></m:d>", "(a+b)"),
        (
            f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr><m:e>{t("a")}</m:e>'
            f"<m:e>{t('b')}</m:e></m:d>",
            "[a|b",
        ),
        (f"<m:rad><m:deg/><m:e>{t('x')}</m:e></m:rad>", "√x"),
        (f"<m:rad><m:deg>{t('3')}</m:deg><m:e>{t('x+1')}</m:e></m:rad>", "³√(x+1)"),
        (f"<m:sSup><m:e>{t('r')}</m:e><m:sup>{t('2')}</m:sup></m:sSup>", "r²"),
        (f"<m:sSup><m:e>{t('2')}</m:e><m:sup>{t('n')}</m:sup></m:sSup>", "2^n"),
        (
            f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e>{t("i")}</m:e></m:nary>',
            "∑i",
        ),
        (f"<m:eqArr><m:e>{t('a=1')}</m:e><m:e>{t('b=2')}</m:e></m:eqArr>", "a=1; b=2"),
        (f"<m:func><m:fName>{t('sin')}</m:fName><m:e>{t('x')}</m:e></m:func>", "sin x"),
        (
            f"<m:m><m:mr><m:e>{t('1')}</m:e><m:e>{t('2')}</m:e></m:mr><m:mr><m:e>{t('3')}</m:e></m:mr></m:m>",
            "1 2; 3",
        ),
    ],
)
def test_a_formula_of_word(inside: str, expected: str) -> None:
    assert word(inside) == expected


def test_a_formula_of_opendocument() -> None:
    written = (
        "<math><semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac>"
        "<msup><mi>y</mi><mn>3</mn></msup></mrow><annotation>x = 1 over sqrt 2</annotation>"
        "</semantics></math>"
    )
    assert formulas.of_mathml(ElementTree.fromstring(written)) == "x=1/(√2)y³"
