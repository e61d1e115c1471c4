"""Passages that are made when they are asked for."""

from __future__ import annotations

import pickle

import pytest
from perspectives.core.documents import Document, Passages, document_of, in_order


@pytest.fixture
def document(text) -> Document:
    return text("A HEADING LIKE THIS:\n\nThe bridge is closed.\n\nIt opens in May.")


def test_they_are_a_sequence_of_the_passages(document) -> None:
    passages = document.passages

    assert isinstance(passages, Passages)
    assert len(passages) == 3
    assert [each.id for each in passages] == ["1.1", "1.2", "1.3"]
    assert passages[-1] == passages[2] == list(passages)[2]
    assert passages[1:] == (passages[1], passages[2])
    assert all(document.text[each.start : each.end] == each.text for each in passages)
    with pytest.raises(IndexError):
        passages[3]


def test_they_equal_the_same_passages_made_at_once(document) -> None:
    assert document.passages == tuple(document.passages)
    assert hash(document.passages) == hash(tuple(document.passages))
    assert document.passages != tuple(document.passages)[1:]


def test_a_document_comes_back_from_json_and_from_another_process(document) -> None:
    assert Document.model_validate_json(document.model_dump_json()) == document
    assert pickle.loads(pickle.dumps(document)) == document


def test_renaming_changes_the_ids_alone(document) -> None:
    renamed = document.passages.renamed("7")

    assert [each.id for each in renamed] == ["7.1", "7.2", "7.3"]
    assert [each.text for each in renamed] == [each.text for each in document.passages]
    assert document.passages[0].id == "1.1"


def test_lengths_and_roles_are_those_of_the_passages(document) -> None:
    assert list(document.passages.lengths()) == [len(each.text) for each in document.passages]
    assert list(document.passages.roles()) == [each.role for each in document.passages]
    assert list(document.passages.spans()) == [(each.start, each.end) for each in document.passages]


def test_another_place_keeps_the_passages_unmade(document) -> None:
    moved = document.renumbered("9")

    assert isinstance(moved.passages, Passages)
    assert moved.passages[1].id == "9.2"
    assert moved.renumbered("9") is moved


def test_passages_are_sorted_by_number_and_not_by_letters() -> None:
    assert sorted(["2.10", "10.1", "2.7"], key=in_order) == ["2.7", "2.10", "10.1"]


def test_an_id_names_its_document() -> None:
    assert document_of("12.7") == "12"
