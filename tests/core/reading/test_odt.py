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
    f'<style:style style:name="{name}" {above}><style:text-properties {what}/></style:style>'
    for name, above, what in (
        ("Hidden", "", 'text:display="none"'),
        ("Own", 'style:parent-style-name="Hidden"', ""),
        ("Struck", "", 'style:text-line-through-style="solid"'),
        ("Raised", "", 'style:text-position="super 58%"'),
    )
)


def odt(body: str) -> bytes:
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_STYLES}"
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


def test_ruby_and_raised_figures(text: Read) -> None:
    ruby = "<text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>はし</text:ruby-text></text:ruby>"
    raised = '7<text:span text:style-name="Raised">2</text:span> euros.'

    assert said(text, f"<text:p>{ruby}: {raised}</text:p>") == ["橋: 7² euros."]
    shown = '<text:section text:display="condition" text:is-hidden="false"><text:p>So.</text:p></text:section>'
    assert said(text, shown) == ["So."]
