"""Books: which file says what is in them, what is locked, and what pages hold besides words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.errors import DocumentError

from .test_hostile import BODY, packed

Read = Callable[..., Document]

_PACKAGE = "application/oebps-package+xml"
_FILE = f'<rootfile full-path="a.opf" media-type="{_PACKAGE}"/>'


def page(inside: str, above: str = "") -> str:
    return (
        f'{above}<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><body>{inside}</body></html>'
    )


def book(
    chapter: str,
    files: str = _FILE,
    said: str = "",
    name: str = "c.xhtml",
    more: dict[str, str | bytes] | None = None,
) -> bytes:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:opf="http://www.idpf.org/2007/opf"><metadata>{said}</metadata>'
        '<item id="x" href="c.xhtml"/><itemref idref="x"/></package>'
    )
    container = f"<container>{files}</container>"
    parts = {"META-INF/container.xml": container, "a.opf": package, name: chapter}
    return packed({**parts, **(more or {})})


@pytest.mark.parametrize(
    "chapter",
    [
        page(f'<p>{BODY[:12]}<span epub:type="pagebreak" id="p7">7</span>{BODY[12:]}</p>'),
        page(f'<p>{BODY}</p><div role="doc-pagebreak">7</div>'),
        page(f"<p>{BODY}</p>", '<!DOCTYPE html [<!ENTITY c "council">]>'),
        page(f"<p>{BODY[:4]}<a id='x'/>{BODY[4:]}</p><div/>"),
    ],
)
def test_a_page_is_its_words_alone(text: Read, chapter: str) -> None:
    assert text(book(chapter), ".epub").text == BODY


def test_of_several_forms_the_one_made_of_pages_is_read(text: Read) -> None:
    files = f'<rootfile full-path="a.pdf" media-type="application/pdf"/>{_FILE}'

    assert text(book(page(f"<p>{BODY}</p>"), files), ".epub").text == BODY


def test_a_chapter_is_found_whatever_its_capitals(text: Read) -> None:
    assert text(book(page(f"<p>{BODY}</p>"), name="C.xhtml"), ".epub").text == BODY


def test_a_book_is_locked_where_a_chapter_is_and_not_where_a_font_is(text: Read) -> None:
    def locking(name: str) -> bytes:
        part = (
            '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData>'
            f'<e:CipherReference URI="{name}"/></e:EncryptedData></encryption>'
        )
        return book(page(f"<p>{BODY}</p>"), more={"META-INF/encryption.xml": part})

    assert text(locking("f.otf"), ".epub").text == BODY
    with pytest.raises(DocumentError, match="locked by its shop"):
        text(locking("c.xhtml"), ".epub")


def test_all_authors_and_the_day_of_publication_are_known(text: Read) -> None:
    said = (
        "<dc:creator>Ida Quay</dc:creator><dc:creator>Bo Pier</dc:creator>"
        '<dc:date opf:event="modification">2024-01-01</dc:date><dc:date>1999-04-05</dc:date>'
    )
    document = text(book(page(f"<p>{BODY}</p>"), said=said), ".epub")

    assert (document.author, document.date) == ("Ida Quay; Bo Pier", "1999-04-05")
