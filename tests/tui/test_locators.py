"""The place that a source gives a passage stands where the passage is cited."""

from __future__ import annotations

from perspectives.core.documents import Document
from perspectives.tui.text.marking import heading
from perspectives.tui.text.naming import located, unlinked


def paged(document: Document, locator: str) -> Document:
    passages = tuple(each.model_copy(update={"locator": locator}) for each in document.passages)
    return document.model_copy(update={"passages": passages})


def test_a_page_is_said_with_the_number(documents, comparison) -> None:
    first, *others = documents
    link = comparison.links[0]

    assert located(link, documents) == "1 ¶2 ↔ 3 ¶1"
    assert located(link, (paged(first, "page 3"), *others)) == "1 ¶2, page 3 ↔ 3 ¶1"


def test_a_locator_is_data(documents, comparison) -> None:
    document = paged(documents[0], "00:01\x1b[2J [/]")

    assert "¶2, 00:01␛[2J [/]" in heading(document, "a.txt", document.passages[1]).plain
    assert "00:01␛[2J" in unlinked(document.passages[1], (), comparison)


async def test_the_strip_says_the_page(program, comparison, documents, settle, frame) -> None:
    shown = tuple(paged(each, "page 3") for each in documents)
    async with program(documents=shown).run_test(size=(120, 40)) as pilot:
        await settle(pilot)

        assert "1 Town council ¶3, page 3 ↔ 2 The traders ¶2, page 3" in frame(pilot.app)
