"""What a reader does to rows: found again, and kept when its row is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from perspectives.core import Document, Notebook
from perspectives.core.errors import CallError
from perspectives.core.notebook import reanchor
from perspectives.core.sheets.by_hand import EditedSheet, edited_sheet
from perspectives.core.sheets.rendering import as_csv, as_text
from perspectives.core.sheets.sheet import Cell, Row, Sheet, quoted, row

from .texts import document

FERRY = (
    "On Monday the ferry to Vale carried 40 passengers over the river. "
    "The mayor spent 12 euros on paint."
)
BOAT = (
    "On Monday the ferry to Vale carried 55 passengers over the river. "
    "Wood for the pier came to 15 euros."
)


@pytest.fixture
def documents(text: Callable[..., Document]) -> tuple[Document, ...]:
    return tuple(text(each, id=str(n)) for n, each in enumerate((FERRY, BOAT), 1))


def figures(documents: Sequence[Document], notebook: Notebook) -> EditedSheet:
    return edited_sheet("figures", documents, notebook)


def holding(edited: EditedSheet, words: str) -> Row:
    return next(
        row
        for row in (*edited.sheet.rows, *edited.sheet.hidden)
        if any(words in quote.span.text for cell in row.cells for quote in cell.quotes)
    )


def said(row: Row) -> list[str]:
    return [quote.span.text for cell in row.cells for quote in cell.quotes]


def merged(documents: Sequence[Document]) -> Notebook:
    made = figures(documents, Notebook())
    return made.merge(holding(made, "12 euros").id, holding(made, "15 euros").id)


def test_two_rows_become_one_that_differs(documents: tuple[Document, ...]) -> None:
    before = figures(documents, Notebook()).sheet
    after = figures(documents, merged(documents))

    found = holding(after, "12 euros")
    assert said(found) == ["12 euros", "15 euros"]
    assert found.mark == "other"
    assert found.by_hand == ("merged",)
    assert len(after.sheet.rows) == len(before.rows) - 1


def test_a_cell_becomes_a_row_of_its_own(documents: tuple[Document, ...]) -> None:
    made = figures(documents, Notebook())
    shared = holding(made, "40 passengers")
    assert len(shared.cells) == 2

    after = figures(documents, made.split(shared.id, shared.cells[1].quotes))

    left, alone = holding(after, "40 passengers"), holding(after, "55 passengers")
    assert left.id == shared.id
    assert (said(left), left.mark, left.by_hand) == (said(left)[:1], "one", ("split",))
    assert (len(alone.cells), alone.mark, alone.by_hand) == (1, "one", ("split off",))


def test_what_was_split_is_merged_again(documents: tuple[Document, ...]) -> None:
    made = figures(documents, Notebook())
    shared = holding(made, "40 passengers")
    split = figures(documents, made.split(shared.id, shared.cells[1].quotes))

    again = split.merge(shared.id, holding(split, "55 passengers").id)

    assert again == Notebook()


def test_a_merged_row_is_split_renamed_hidden_and_written_on(
    documents: tuple[Document, ...],
) -> None:
    notebook = merged(documents)
    for step in (
        lambda sheet, id_: sheet.rename(id_, "  cost of\n paint "),
        lambda sheet, id_: sheet.write(id_, "ask the mayor"),
        lambda sheet, id_: sheet.hide(id_, hidden=True),
    ):
        edited = figures(documents, notebook)
        notebook = step(edited, holding(edited, "12 euros").id)

    edited = figures(documents, notebook)
    assert len(notebook.rows) == 1
    (hidden,) = edited.sheet.hidden
    assert hidden.name == "cost of paint"
    assert hidden.written == "ask the mayor"
    assert hidden.by_hand == ("merged", "renamed", "hidden")
    split = figures(documents, edited.split(hidden.id, hidden.cells[1].quotes))
    assert split.sheet.hidden[0].name == "cost of paint"
    assert said(holding(split, "15 euros")) == ["15 euros"]


def test_a_word_that_is_taken_back_leaves_nothing(documents: tuple[Document, ...]) -> None:
    made = figures(documents, Notebook())
    id_ = holding(made, "12 euros").id

    renamed = made.rename(id_, "paint")
    assert figures(documents, renamed).rename(id_, "") == Notebook()
    hidden = made.hide(id_, hidden=True)
    assert figures(documents, hidden).hide(id_, hidden=False) == Notebook()


def test_a_row_of_one_document_cannot_be_split(documents: tuple[Document, ...]) -> None:
    made = figures(documents, Notebook())

    with pytest.raises(CallError):
        made.split(holding(made, "12 euros").id, holding(made, "12 euros").cells[0].quotes)


def test_rows_are_found_again_where_the_text_has_moved(
    text: Callable[..., Document], documents: tuple[Document, ...]
) -> None:
    notebook = merged(documents)
    now = (text(f"New on top of it all.\n\n{FERRY}", id="1"), documents[1])

    moved = reanchor(notebook.about(documents), now)

    assert not moved.lost
    assert said(holding(figures(now, moved.notebook), "12 euros")) == ["12 euros", "15 euros"]


def test_what_is_found_nowhere_is_left_over_and_kept(
    text: Callable[..., Document], documents: tuple[Document, ...]
) -> None:
    made = figures(documents, Notebook())
    notebook = made.rename(holding(made, "12 euros").id, "paint")
    now = (text(FERRY.partition(". ")[0], id="1"), documents[1])

    moved = reanchor(notebook.about(documents), now).notebook

    assert [hand.name for hand in figures(now, moved).left_over] == ["paint"]
    assert [hand.name for hand in moved.rows] == ["paint"]


def test_a_hand_is_seen_in_what_is_printed(documents: tuple[Document, ...]) -> None:
    edited = figures(documents, merged(documents))
    edited = figures(documents, edited.write(holding(edited, "12 euros").id, "ask"))
    edited = figures(documents, edited.hide(holding(edited, "40 passengers").id, hidden=True))

    words = as_text(edited.sheet, documents)

    assert "≠ ✎ " in words
    assert "by hand: merged" in words
    assert "your note: ask" in words
    assert "1 row hidden by hand: “" in words
    assert "40 passengers" not in words
    assert "merged,ask" in as_csv(edited.sheet, documents)


# Laws: whatever is merged, split and hidden, every quotation stays in exactly the rows it is put in

WORDS = "alpha beta gamma delta epsilon zeta eta theta"
DOCUMENTS = tuple(document(n, WORDS) for n in (1, 2, 3))


def made() -> Sheet:
    """A sheet of a row for each word, said by every document."""
    rows: list[Row] = []
    for word in WORDS.split():
        at = WORDS.index(f"{word} ") if word != "theta" else WORDS.index(word)
        cells = [
            Cell(
                document=each.id,
                quotes=(quoted(each.passages[0], _whole(each), at, at + len(word)),),
            )
            for each in DOCUMENTS
        ]
        rows.append(row(word, cells, "same"))
    return Sheet(name="names", rows=tuple(rows))


def _whole(each: Document):
    from perspectives.core.documents import Sentence

    return Sentence(start=0, end=len(each.text), text=each.text)


STEPS = st.lists(
    st.tuples(st.sampled_from(["merge", "split", "hide"]), st.integers(0, 40), st.integers(0, 40)),
    max_size=12,
)


@given(STEPS)
@example([("hide", 2, 0), ("split", 7, 0), ("split", 7, 0)])
@example([("hide", 2, 0), ("split", 7, 0), ("split", 0, 0), ("merge", 0, 9), ("hide", 9, 0)])
def test_nothing_is_lost_and_nothing_is_doubled(steps: list[tuple[str, int, int]]) -> None:
    everything = sorted(
        (cell.document, quote.span.start)
        for row in made().rows
        for cell in row.cells
        for quote in cell.quotes
    )
    notebook = Notebook()
    for does, first, second in steps:
        edited = EditedSheet(made(), notebook, DOCUMENTS)
        rows = (*edited.sheet.rows, *edited.sheet.hidden)
        one, other = rows[first % len(rows)], rows[second % len(rows)]
        if does == "merge" and one is not other:
            notebook = edited.merge(one.id, other.id)
        elif does == "split" and len(one.cells) > 1:
            notebook = edited.split(one.id, one.cells[second % len(one.cells)].quotes)
        elif does == "hide":
            notebook = edited.hide(one.id, hidden="hidden" not in one.by_hand)

    edited = EditedSheet(made(), Notebook.model_validate(notebook.model_dump()), DOCUMENTS)
    rows = (*edited.sheet.rows, *edited.sheet.hidden)
    assert not edited.left_over
    assert len({row.id for row in rows}) == len(rows)
    assert everything == sorted(
        (cell.document, quote.span.start)
        for row in rows
        for cell in row.cells
        for quote in cell.quotes
    )


def test_some_figures_of_a_document_go_to_a_row_of_their_own(text) -> None:
    documents = (
        text("The town has 40 cranes. In all 38 cranes stand in the town today.", id="1"),
        text("The town has 41 cranes.", id="2"),
    )
    made = figures(documents, Notebook())
    notebook = made.merge(holding(made, "40 cranes").id, holding(made, "38 cranes").id)
    whole = figures(documents, notebook)
    row = holding(whole, "40 cranes")
    assert row.cells[0].value == "40; 38"

    split = figures(documents, whole.split(row.id, [row.cells[0].quotes[1]]))

    assert said(holding(split, "38 cranes")) == ["38 cranes"]
    assert holding(split, "38 cranes").cells[0].value == "38"
    assert holding(split, "40 cranes").cells[0].value == "40"


@pytest.mark.parametrize("number", [0, 2])
def test_nothing_or_all_cannot_go(documents: tuple[Document, ...], number: int) -> None:
    made = figures(documents, Notebook())
    shared = holding(made, "40 passengers")
    quotes = [quote for cell in shared.cells for quote in cell.quotes]

    with pytest.raises(CallError, match="Choose some"):
        made.split(shared.id, quotes[:number])
