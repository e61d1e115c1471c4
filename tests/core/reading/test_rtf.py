"""RTF: what is hidden, binary, coded, or kept in groups of their own."""

# ruff: noqa: E501 - RTF as programs write it

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document

Read = Callable[..., Document]


def rtf(body: str | bytes, head: str = "") -> bytes:
    told = body.encode("ascii") if isinstance(body, str) else body
    return b"{\\rtf1\\ansi\\ansicpg1252\\deff0 " + head.encode() + told + b"}"


def said(text: Read, body: str | bytes, head: str = "") -> list[str]:
    return [p.text for p in text(rtf(body, head), ".rtf").passages]


@pytest.mark.parametrize(
    "hidden",
    [
        "{\\v secret }",
        "\\v secret \\v0 ",
        "{\\deleted secret }",
        "{\\strike secret }",
        "{\\*\\unknown secret }",
        "{\\pict\\pngblip\\bin ffd8}",
        "{\\pict\\wmetafile8 0102}",
        "{\\header secret }",
        "{\\*\\bkmkstart secret}",
        "{\\field{\\*\\fldinst secret}{\\fldrslt }}",
        "{\\info{\\comment secret}{\\doccomm secret}}",
        "{\\upr{}{\\*\\ud{}}}",
    ],
)
def test_what_is_hidden_is_no_text(text: Read, hidden: str) -> None:
    assert said(text, f"The fee {hidden}rises.\\par") == ["The fee rises."]


def test_bytes_of_a_picture_are_skipped_as_many_as_it_says(text: Read) -> None:
    body = b"The fee {\\pict\\bin5 }\\}{\xff}rises.\\par"

    assert said(text, body) == ["The fee rises."]


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        ("caf\\'e9\\par", "", "café"),
        ("{\\f1 \\'cc\\'ee\\'f1\\'f2}\\par", "{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}", "Мост"),
        ("{\\f1 \\'8b\\'b4}\\par", "{\\fonttbl{\\f1\\fcharset128 B;}}", "橋"),
        ("\\u8211? so\\par", "", "– so"),
        ("\\uc2\\u8211 ab so\\par", "", "– so"),
        ("\\uc0\\u8211  so\\par", "", "– so"),
        ("\\u27211\\'8b\\'b4\\par", "\\uc2 ", "橋"),
        ("\\u-10179?\\u-8704?\\par", "", "😀"),
        ("\\ldblquote so\\rdblquote\\emdash yes\\~now\\par", "", "“so”—yes\N{NO-BREAK SPACE}now"),
        ("bro\\-ken co\\_op \\{x\\}\\par", "", "broken co-op {x}"),
        ("12{\\super 3} euros\\par", "", "12³ euros"),
        ("{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt the page}} now\\par", "", "the page now"),
        ("{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt In a box.}}}\\par", "", "In a box."),
    ],
)  # fmt: skip
def test_letters_and_groups_are_read(text: Read, body: str, head: str, expected: str) -> None:
    assert said(text, body, head) == [expected]


def test_lists_tables_and_headings_keep_their_shape(text: Read) -> None:
    body = (
        "\\pard\\s1 The toll\\par\\pard\\plain{\\listtext 3.\\tab}Third.\\par"
        "{\\pntext\\'b7\\tab}A point.\\par\\trowd\\pard\\intbl Car\\cell 7\\par euros\\cell\\row\\pard"
        " After\\~it.\\par"
    )

    document = text(rtf(body, "{\\stylesheet{\\s1 heading 1;}{\\s2 Body;}}"), ".rtf")

    assert [(p.role, p.text) for p in document.passages] == [
        ("heading", "The toll"),
        ("body", "Third."),
        ("body", "A point."),
        ("body", "Car | 7 euros"),
        ("body", "After\N{NO-BREAK SPACE}it."),
    ]
    assert "3. Third." in document.text
    assert "• A point." in document.text


@pytest.mark.parametrize("rest", ["", "Late\\cell ", "Late"])
def test_a_row_that_the_file_does_not_end_is_read(text: Read, rest: str) -> None:
    cells = ["Station", "Telephone", *filter(None, [rest.partition("\\")[0]])]

    read = said(text, f"Before.\\par\\trowd\\intbl Station\\cell Telephone\\cell {rest}")

    assert read == ["Before.", " | ".join(cells)]


def test_a_star_within_a_group_hides_nothing(text: Read) -> None:
    assert said(text, "{\\i0\\*\\cs7 The ferry sails on.}") == ["The ferry sails on."]
    assert said(text, "{\\*\\cs7 It does not.}It does.") == ["It does."]


@pytest.mark.parametrize("after", ["\x00\x00", "what a program left below it"])
def test_what_stands_after_the_last_group_is_no_text(text: Read, after: str) -> None:
    document = text(rtf("The bridge shuts.\\par ") + after.encode(), ".rtf")
    assert document.text == "The bridge shuts."


def test_what_is_there_for_programs_without_nested_tables_is_left_out(text: Read) -> None:
    assert said(text, "The bridge{\\nonesttables secret\\par} shuts.\\par") == ["The bridge shuts."]


def test_a_box_stands_after_the_words_that_it_is_fixed_to(text: Read) -> None:
    inside = "\\pard One.\\par Two.\\par \\trowd\\intbl A\\cell B\\cell\\row"
    box = f"{{\\shp{{\\*\\shpinst{{\\sp{{\\sn a}}}}{{\\shptxt {inside}}}}}}}"
    assert said(text, f"The bridge {box}shuts.\\par") == [
        "The bridge shuts.",
        "One.",
        "Two.",
        "A | B",
    ]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("{\\mf{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}", "1/2"),
        ("{\\md{\\mdPr{\\mbegChr [}{\\mendChr ]}}{\\me{\\mr a}}}", "[a]"),
        ("{\\md{\\mdPr}{\\me{\\mr a}}}", "(a)"),
        ("{\\msSup{\\me{\\mr r}}{\\msup{\\mr 2}}}", "r²"),
        ("{\\mrad{\\mdeg}{\\me{\\mr x}}}", "√x"),
    ],
)
def test_a_formula_is_read_in_its_sentence(text: Read, formula: str, expected: str) -> None:
    written = f"It is {{\\mmath{{\\*\\moMath{formula}}}}} now.\\par"
    assert said(text, written) == [f"It is {expected} now."]


def test_an_equation_is_read_from_the_code_of_its_field(text: Read) -> None:
    code = "{\\field{\\*\\fldinst{ EQ \\\\f(1,2)}}{\\fldrslt }} of {\\field{\\*\\fldinst{ PAGE }}{\\fldrslt 7}}"
    assert said(text, f"It is {code} now.\\par") == ["It is 1/2 of 7 now."]


_FONTS = r"{\fonttbl{\f0\fswiss Arial;}{\f1\ftech\fcharset2 Symbol;}{\f2\fcharset2 Wingdings;}}"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"It is {\f1\'b3} 4, {\f1 a} and {\f1\'b0}C.", "It is ≥ 4, α and °C."),
        (r"It is {\f1\u-3917\'b3} 4.", "It is ≥ 4."),
        (r"{\f2\'fc} done, {\f2\'d8} open", "✓ done, • open"),
    ],
)
def test_fonts_of_signs_are_read_as_they_are_drawn(text: Read, written: str, read: str) -> None:
    assert said(text, written, _FONTS) == [read]


DRAWN = r"{\*\fldinst EQ \\f(1,2)}"


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (DRAWN + r"{\fldrslt 1/2}", "1/2"),
        (DRAWN + r"{\fldrslt {\b 1}/2}", "1/2"),
        (DRAWN + r"{\fldrslt half}", "half"),
        (DRAWN + r"{\fldrslt {\v half}}", "1/2"),
        (DRAWN + r"{\fldrslt {\pict ff}}", "1/2"),
        (DRAWN + r"{\fldrslt {\field{\*\fldinst PAGE}{\fldrslt 7}}}", "7"),
        (DRAWN + r"{\fldrslt {\field" + DRAWN + r"{\fldrslt }}}", "1/2"),
        (r"{\*\fldinst HYPERLINK}{\fldrslt {\field" + DRAWN + r"{\fldrslt }} day}", "1/2 day"),
        (r"\super{\*\fldinst EQ \\l(3)}{\fldrslt }", "³"),
        (DRAWN, "1/2"),
    ],
)
def test_an_equation_is_shown_once_by_its_result_where_it_has_one(
    text: Read, field: str, shown: str
) -> None:
    assert said(text, f"It takes {{\\field{field}}} now.\\par") == [f"It takes {shown} now."]
