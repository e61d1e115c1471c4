"""A document has one name in every report; its title stands once, beside what is known of it."""

from __future__ import annotations

import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.export import Options, render, render_notes


@pytest.mark.parametrize("name", ["text", "markdown", "html", "plain"])
def test_a_title_is_told_once_where_the_document_is_called_otherwise(
    example: Comparison, noted: Notebook, name: str
) -> None:
    report = str(render(example, noted, name))

    for document in example.documents:
        assert document.title
        # A text's own heading, quoted in full, is no name.
        assert report.count(document.title) == 1
        assert report.count(example.called(document.id)) > 2


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_documents_in_full_bear_their_names(example: Comparison, name: str) -> None:
    report = str(render(example, Notebook(), name, Options(documents=True)))

    without = str(render(example, Notebook(), name))
    for document in example.documents:
        called = example.called(document.id)
        assert report.count(called) > without.count(called)


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_notes_name_the_documents_as_the_screen_does(
    example: Comparison, noted: Notebook, name: str
) -> None:
    told = render_notes(noted, frozenset(), name)

    assert not [each.title for each in example.documents if str(each.title) in told]
    assert sum(example.called(each.id) in told for each in example.documents) >= 2
