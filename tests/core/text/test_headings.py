"""The outline of a document: which headings, how deep, and in which words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.text.headings import headings, unnumbered

MARKED = """# Harbour plan {#plan}

It is long.

## **Costs** of the quay ##

Nine millions.

### Who pays

The county."""


def test_headings_are_listed_with_their_depth_and_without_markup(
    text: Callable[..., Document],
) -> None:
    found = [tuple(each) for each in headings(text(MARKED, ".md"))]

    assert found == [(1, 1, "Harbour plan"), (3, 2, "Costs of the quay"), (5, 3, "Who pays")]


def test_a_heading_without_marks_is_as_deep_as_its_number(
    document: Callable[..., Document],
) -> None:
    found = headings(document("4 Quays", "4.2 Old quays", "4.2.1. The mole", "Annexe"))

    assert [each.level for each in found] == [1, 2, 3, 1]


def test_front_matter_is_no_heading(text: Callable[..., Document]) -> None:
    said = "# One\n\nIt.\n\n---\nlayout: default\ntitle: Two\n---\n\n# Two\n\nThat."

    assert [each.title for each in headings(text(said, ".md"))] == ["One", "Two"]


@pytest.mark.parametrize(
    ("title", "rest"),
    [("4.1 Costs", "Costs"), ("B.2. Costs", "Costs"), ("A bridge", "A bridge"), ("1984", "1984")],
)
def test_a_number_before_a_title_can_be_left_out(title: str, rest: str) -> None:
    assert unnumbered(title) == rest


@pytest.fixture
def document(text: Callable[..., Document]) -> Callable[..., Document]:
    """Makes a document of headings only."""

    def make(*titles: str) -> Document:
        made = text("\n\n".join(titles))
        passages = [each.model_copy(update={"role": "heading"}) for each in made.passages]
        return made.model_copy(update={"passages": tuple(passages)})

    return make
