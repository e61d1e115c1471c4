"""OpenDocument: what is hidden, deleted, struck out or raised."""

# ruff: noqa: E501 - XML as programs write it

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from perspectives.core import Document

Read = Callable[..., Document]

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join(
    f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "text", "style", "table")
)
_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="{family}" {above}><style:text-properties {what}/></style:style>'
    for family in ("paragraph", "text")
    for name, above, what in (
        ("Hidden", "", 'text:display="none"'),
        ("Own", 'style:parent-style-name="Hidden"', ""),
        ("Deep", 'style:parent-style-name="Own"', ""),
        ("Shown", 'style:parent-style-name="Hidden"', 'text:display="true"'),
        ("Plain", "", ""),
        ("Struck", "", 'style:text-line-through-style="solid"'),
        ("Raised", "", 'style:text-position="super 58%"'),
    )
)


def odt(body: str, styles: str = "") -> bytes:
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_STYLES}{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return made.getvalue()


def said(text: Read, body: str) -> list[str]:
    return [p.text for p in text(odt(body), ".odt").passages]


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:span text:style-name="Hidden">secret </text:span>',
        '<text:span text:style-name="Own">secret </text:span>',
        '<text:span text:style-name="Struck">secret </text:span>',
        '<text:hidden-text text:is-hidden="true">secret </text:hidden-text>',
    ],
)
def test_hidden_words_are_no_text(text: Read, hidden: str) -> None:
    assert said(text, f"<text:p>The fee {hidden}rises.</text:p>") == ["The fee rises."]


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:section text:display="none"><text:p>Secret.</text:p></text:section>',
        '<text:section text:display="condition" text:is-hidden="true"><text:p>Secret.</text:p></text:section>',
        '<text:p text:style-name="Hidden">Secret.</text:p>',
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>Secret.</text:p>',
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Secret.</text:p></text:deletion></text:changed-region></text:tracked-changes>",
    ],
)  # fmt: skip
def test_hidden_paragraphs_are_no_text(text: Read, hidden: str) -> None:
    assert said(text, f"{hidden}<text:p>The fee rises.</text:p>") == ["The fee rises."]


def span(style: str, words: str) -> str:
    return f'<text:span text:style-name="{style}">{words}</text:span>'


@pytest.mark.parametrize(
    ("of_paragraph", "inside", "expected"),
    [
        ("Hidden", f"Secret {span('Shown', 'shown')} too.", ["shown"]),
        ("Deep", f"Secret <text:s/>{span('Plain', 'also ' + span('Shown', 'shown'))}", ["shown"]),
        ("Hidden", span("Plain", "Secret."), []),
        ("Hidden", f"{span('Shown', 'It is ' + span('Deep', 'not ') + 'shown')}", ["It is shown"]),
        ("Hidden", f"<text:note><text:note-body><text:p>Secret.</text:p></text:note-body></text:note>{span('Shown', 'shown')}", ["shown"]),
        ("Struck", span("Shown", "Secret."), []),
        ("Shown", "It is shown.", ["It is shown."]),
    ],
)  # fmt: skip
def test_a_span_shows_what_the_style_of_its_paragraph_hides(
    text: Read, of_paragraph: str, inside: str, expected: list[str]
) -> None:
    hidden = f'<text:p text:style-name="{of_paragraph}">{inside}</text:p>'

    assert said(text, f"{hidden}<text:p>The end.</text:p>") == [*expected, "The end."]


def test_a_style_is_hidden_wherever_the_one_it_is_made_from_stands(text: Read) -> None:
    late = '<style:style style:name="{}" style:family="text" {}>{}</style:style>'.format
    styles = late("First", 'style:parent-style-name="Last"', "")
    styles += late("Last", "", '<style:text-properties text:display="none"/>')

    document = text(odt(f"<text:p>It {span('First', 'secretly ')}rises.</text:p>", styles), ".odt")

    assert document.text == "It rises."


def test_styles_of_paragraphs_and_of_words_may_have_one_name(text: Read) -> None:
    styles = '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>'
    body = f'<text:p text:style-name="T">The {span("T", "low ")}fee rises.</text:p>'

    assert text(odt(body, styles), ".odt").text == "The fee rises."


def test_a_hidden_paragraph_of_a_cell_is_not_read(text: Read) -> None:
    cell = '<text:p text:style-name="Hidden">Secret.</text:p><text:p>Shown.</text:p>'
    row = f"<table:table-row><table:table-cell>{cell}</table:table-cell></table:table-row>"

    assert said(text, f"<table:table>{row}</table:table>") == ["Shown."]


def test_ruby_and_raised_figures(text: Read) -> None:
    ruby = "<text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>はし</text:ruby-text></text:ruby>"
    raised = '7<text:span text:style-name="Raised">2</text:span> euros.'

    assert said(text, f"<text:p>{ruby}: {raised}</text:p>") == ["橋: 7² euros."]
    shown = '<text:section text:display="condition" text:is-hidden="false"><text:p>So.</text:p></text:section>'
    assert said(text, shown) == ["So."]


_LIST = """<text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
<text:list-level-style-number text:level="3" style:num-format="I" text:display-levels="3"/>
</text:list-style>
<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>
<text:outline-style>
<text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Article " style:num-suffix="."/>
<text:outline-level-style text:level="2" style:num-format=""/>
</text:outline-style>"""


def item(words: str, inside: str = "", **attributes: str) -> str:
    given = " ".join(f'text:{key.replace("_", "-")}="{value}"' for key, value in attributes.items())
    return f"<text:list-item {given}><text:p>{words}</text:p>{inside}</text:list-item>"


def numbered(*items: str, style: str = 'text:style-name="L"') -> str:
    return f"<text:list {style}>{''.join(items)}</text:list>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (numbered(item("One"), item("Two")), "1. One / 2. Two"),
        (numbered(item("One", numbered(item("In"), item("Out"), style=""))), "1. One / (a) In / (b) Out"),
        (numbered(item("A", numbered(item("B", numbered(item("C"), style="")), style=""))), "1. A / (a) B / 1.a.I C"),
        (numbered(item("One", numbered(item("In"), style="")), item("Two", numbered(item("Up"), style=""))), "1. One / (a) In / 2. Two / (a) Up"),
        (numbered(item("One")) + "<text:p>Between.</text:p>" + numbered(item("New")), "1. One / Between. / 1. New"),
        (numbered(item("One")) + numbered(item("On"), style='text:style-name="L" text:continue-numbering="true"'), "1. One / 2. On"),
        (numbered(item("One"), style='text:style-name="L" xml:id="a"') + numbered(item("X")) + numbered(item("On"), style='text:style-name="L" text:continue-list="a"'), "1. One / 1. X / 2. On"),
        (numbered(item("One", "<text:p>More.</text:p>"), item("Two")), "1. One / More. / 2. Two"),
        (numbered(item("Four", start_value="4"), item("Five")), "4. Four / 5. Five"),
        (numbered("<text:list-header><text:p>Head</text:p></text:list-header>", item("One")), "Head / 1. One"),
        (numbered(item("Dot"), style='text:style-name="B"'), "• Dot"),
        (numbered(item("Dot"), style=""), "• Dot"),
        ('<text:h text:outline-level="1">Terms</text:h><text:h text:outline-level="2">Scope</text:h><text:h text:outline-level="1">Costs</text:h>', "Article I. Terms / Scope / Article II. Costs"),
    ],
)  # fmt: skip
def test_lists_and_headings_have_the_numbers_that_are_drawn(
    text: Read, body: str, expected: str
) -> None:
    document = text(odt(body, _LIST), ".odt")

    assert " / ".join(document.text.split("\n\n")) == expected


_DRAWN = (
    f'xmlns:draw="{_OASIS}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    f'xmlns:svg="{_OASIS}:svg-compatible:1.0"'
)
_FORMULA = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>t</mi><mo>=</mo><mn>7</mn></math>'


def test_a_box_stands_after_the_words_that_it_hangs_in(text: Read) -> None:
    box = f"<draw:frame {_DRAWN}><svg:title>a picture</svg:title><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>"
    said = text(odt(f"<text:p>The bridge {box}shuts.</text:p>"), ".odt").text
    assert said == "The bridge shuts.\n\nIn a box."


def test_a_formula_is_read_in_its_sentence(text: Read) -> None:
    shown = f'<draw:frame {_DRAWN}><draw:object xlink:href="./Object 1"/></draw:frame>'
    made = BytesIO(odt(f"<text:p>So {shown} euros.</text:p>"))
    with ZipFile(made, "a") as archive:
        archive.writestr("Object 1/content.xml", _FORMULA)
    assert text(made.getvalue(), ".odt").text == "So t=7 euros."


def test_a_file_without_an_archive_is_read(text: Read) -> None:
    shown = f"<draw:frame {_DRAWN}><draw:object>{_FORMULA}</draw:object></draw:frame>"
    flat = (
        f'<?xml version="1.0"?><office:document {_NAMES} '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>'
        f"<text:p>So {shown} euros.</text:p></office:text></office:body></office:document>"
    )
    assert text(flat, ".fodt").text == "So t=7 euros."


@pytest.mark.parametrize(("hidden", "said"), [("true", "It is ."), ("false", "It is open.")])
def test_a_hidden_text_is_read_where_its_condition_shows_it(
    text: Read, hidden: str, said: str
) -> None:
    field = f'<text:hidden-text text:is-hidden="{hidden}">open</text:hidden-text>'
    assert text(odt(f"<text:p>It is {field}.</text:p>"), ".odt").text == said


def test_parts_that_are_not_packed_make_no_file_without_an_archive(text: Read) -> None:
    made = BytesIO()
    with ZipFile(made, "w") as archive:  # as it stands, so that its words are among the bytes
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f'<office:document-content {_NAMES} office:mimetype="application/vnd.oasis.'
            'opendocument.text"><office:body><office:text><text:p>The fee rises.</text:p>'
            "</office:text></office:body></office:document-content>",
        )
    assert text(made.getvalue(), ".odt").text == "The fee rises."


def test_a_row_that_is_hidden_is_not_read(text: Read) -> None:
    def row(words: str, shown: str = "") -> str:
        cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
        return f"<table:table-row {shown}>{cell.format(words)}{cell.format('7')}</table:table-row>"

    rows = row("May") + row("June", 'table:visibility="collapse"')
    assert said(text, f"<table:table>{rows}</table:table>") == ["May | 7"]


def test_a_column_that_is_hidden_is_not_read(text: Read) -> None:
    hidden = '<table:table-column table:visibility="collapse"/>'
    columns = f'<table:table-column table:number-columns-repeated="2"/>{hidden}'
    inner = f"<table:table>{hidden}<table:table-row/></table:table>"
    cells = ("May", "7", "secret", f"open{inner}")
    row = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    table = f"<table:table>{columns}<table:table-row>{row}</table:table-row></table:table>"
    assert said(text, table) == ["May | 7 | open"]
