"""What holds of every sheet: each word in a cell stands in its document, the same on every run."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Comparison, Document
from perspectives.core.sheets import SHEETS, make_sheet, make_sheets
from perspectives.core.sheets.rendering import FORMATS, as_csv, as_text
from perspectives.core.sheets.sheet import Row

from .texts import document

SAID = "the fare rose to 12 euros on 3 May 2024 , said Mayor Hill . “ We must not pay ” Boats"
WORDS = st.sampled_from(SAID.split())
TEXT = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


def quotes(row: Row):
    return [(cell.document, quote) for cell in row.cells for quote in cell.quotes]


@given(st.lists(TEXT, min_size=2, max_size=3))
def test_every_word_in_a_cell_stands_in_its_document(texts: list[str]) -> None:
    documents = [document(n, text) for n, text in enumerate(texts, 1)]

    for made in make_sheets(documents):
        for row in made.rows:
            assert row.cells
            for id_, quote in quotes(row):
                text = documents[int(id_) - 1].text
                assert text[quote.span.start : quote.span.end] == quote.span.text
                assert quote.span.text in quote.sentence.text
                assert quote.passage.startswith(f"{id_}.")


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_the_same_on_every_run(name: str, example: Comparison) -> None:
    assert make_sheet(name, example.documents) == make_sheet(name, example.documents)


@pytest.mark.parametrize("name", SHEETS)
def test_rows_have_names_of_their_own(name: str, example: Comparison) -> None:
    rows = make_sheet(name, example.documents).rows

    assert len({row.id for row in rows}) == len(rows)


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("format_", FORMATS)
def test_every_sheet_is_written_in_every_format(
    name: str, format_: str, example: Comparison
) -> None:
    content = FORMATS[format_](make_sheet(name, example.documents), example.documents)

    assert content.endswith("\n")
    if format_ == "json":
        assert json.loads(content)["schema"] == "perspectives.sheet/1"


def test_nothing_found_is_said(text: Callable[..., Document]) -> None:
    documents = [text("Boats leave.", id="1"), text("Trains arrive.", id="2")]

    assert "Nothing of this kind was found." in as_text(make_sheet("echo", documents), documents)


def test_each_quotation_has_its_own_value_in_csv(text: Callable[..., Document]) -> None:
    a = "The quay cost 12 crowns a day in May. By June the quay cost 15 crowns a day."
    documents = [text(a, id="1"), text("The quay cost 12 crowns a day.", id="2")]
    sheet = make_sheet("figures", documents)

    rows = csv.DictReader(io.StringIO(as_csv(sheet, documents)))

    values = [
        quote.value or cell.value for r in sheet.rows for cell in r.cells for quote in cell.quotes
    ]
    assert [row["value"] for row in rows] == values


def test_no_cell_is_a_formula(text: Callable[..., Document]) -> None:
    words = "=SUM(A1:A9) is what the treasurer of the club wrote into the book of accounts"
    documents = [text(words, id="1"), text(words, id="2")]

    rows = csv.reader(io.StringIO(as_csv(make_sheet("echo", documents), documents)))

    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
