"""Numbers of lists are seen before their passages, and belong to none."""

from __future__ import annotations

import pytest
from perspectives.core import compare
from perspectives.tui.text.flow import Flow
from perspectives.tui.text.list_numbers import list_number
from perspectives.tui.widgets.document_view import DocumentView
from perspectives.tui.widgets.flow_view import GUTTER

CLAUSES = """# The lease of the mill

1. The mill is let for nine years, and the wheel with it.

   3) The wheel is greased in spring.

2. The pond belongs to the village.

- Fish are free.

Whoever reads this has read it all.
"""


def numbers(document) -> list[str]:
    return [list_number(document, index) for index in range(len(document.passages))]


def test_the_number_of_a_list_is_what_its_author_wrote(text) -> None:
    assert numbers(text(CLAUSES, ".md")) == ["", "1.", "3)", "2.", "", ""]


def test_a_page_counts_for_itself_where_its_author_did_not(text) -> None:
    page = "<ol type='I' start='6'><li>The first of all clauses.</li><li>The next one.</li></ol>"

    assert numbers(text(f"<article>{page}</article>", ".html"))[-2:] == ["VI.", "VII."]


@pytest.mark.parametrize(
    "before", ["Moderator: ", "> ", "• ", "a very long stretch of a sentence, cut, ", "1.\n"]
)
def test_what_is_no_number_is_not_taken_for_one(document, before: str) -> None:
    words = "The pond belongs to the village."
    whole = document(1, words)
    moved = whole.passages[0].model_copy(
        update={"start": len(before), "end": len(before) + len(words)}
    )

    other = whole.model_copy(update={"text": f"{before}{words}", "passages": (moved,)})

    assert list_number(other, 0) == ""


def test_all_rows_of_a_passage_leave_room_for_its_number(text) -> None:
    document = text(CLAUSES, ".md")
    flow = Flow(document.passages, 20, lambda index: list_number(document, index))
    plain = Flow(document.passages, 17)

    assert (flow.number(1), flow.indent(1)) == ("1.", 3)
    assert flow.rows(1) == plain.rows(1)
    assert flow.lines(1) == plain.lines(1)


def test_where_a_number_would_take_half_of_a_row_the_text_comes_first(text) -> None:
    document = text(CLAUSES, ".md")
    flow = Flow(document.passages, 5, lambda index: list_number(document, index))

    assert (flow.number(1), flow.indent(1)) == ("", 0)


async def test_numbers_are_on_the_screen_and_a_click_finds_the_letter_behind_them(
    program, text, settle, frame
) -> None:
    documents = (text(CLAUSES, ".md", id="1"), text("A mill was let.", id="2"))
    async with program(found=compare(documents)).run_test(size=(80, 30)) as pilot:
        await settle(pilot)
        view = pilot.app.screen.query(DocumentView).first()
        top = view.flow.top(1)
        await pilot.mouse_down(view, offset=(GUTTER + 3, top))
        await pilot.hover(view, offset=(GUTTER + 6, top))
        await pilot.mouse_up(view, offset=(GUTTER + 6, top))

        assert "1. The mill is let for nine" in frame(pilot.app)
        assert "3) The wheel is greased" in frame(pilot.app)
        assert view.selection.text(documents[0].passages) == "The"
