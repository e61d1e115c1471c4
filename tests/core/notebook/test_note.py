"""What the notebook holds, and how it changes."""

from __future__ import annotations

from pathlib import Path

from perspectives.core.notebook import Correction, Note, Notebook
from perspectives.core.topics.named import NamedTopic

from .helpers import FIRST, SECOND, document, passage_anchor


def test_a_time_is_written_only_when_it_is_given() -> None:
    first = Notebook().keep(Note(topic="Guns", text="one"), at="2025-05-01T10:00:00Z")

    second = first.keep(first.find("Guns"), at="2025-05-02T10:00:00Z")
    silent = second.keep(second.find("Guns").model_copy(update={"text": "two"}))

    note = silent.find("Guns")
    assert (note.created, note.modified) == ("2025-05-01T10:00:00Z", "2025-05-02T10:00:00Z")


def test_a_note_with_only_a_tag_is_kept() -> None:
    notebook = Notebook().keep(Note(topic="Guns", tags=("check",)))

    assert notebook.find("Guns").tags == ("check",)
    assert notebook.keep(Note(topic="Guns")).empty


def test_a_link_by_hand_is_found_from_either_end_and_taken_back(tmp_path: Path) -> None:
    a = passage_anchor(document(tmp_path / "a.txt", FIRST), 1)
    b = passage_anchor(document(tmp_path / "b.txt", SECOND), 2)

    linked = Notebook().link(a, b, linked=True)
    apart = linked.link(b, a, linked=False)

    assert linked.linked(b, a) is True
    assert apart.linked(a, b) is False
    assert len(apart.links) == 1
    assert apart.link(a, b, linked=None).linked(a, b) is None


def test_notes_follow_a_topic_to_its_new_name() -> None:
    notebook = Notebook().keep(Note(topic="Guns", text="one"))

    renamed = notebook.rename_topic("Guns", "Weapons")

    assert renamed.find("Weapons").text == "one"
    assert renamed.find("Guns").empty


def test_a_correction_changes_the_source_and_nothing_else(tmp_path: Path) -> None:
    found = document(tmp_path / "a.txt", FIRST)
    notebook = Notebook().correct(Correction(document=found.sha256, outlet="Gazette"))

    (corrected,) = notebook.corrected([found])

    assert corrected == found.model_copy(
        update={"outlet": "Gazette", "provenance": {**found.provenance, "outlet": "edited"}}
    )
    assert notebook.correct(Correction(document=found.sha256)).corrections == ()


def test_documents_that_are_not_open_stay_known_while_a_note_needs_them(tmp_path: Path) -> None:
    a = document(tmp_path / "a.txt", FIRST)
    b = document(tmp_path / "b.txt", SECOND)
    notebook = Notebook().about([a, b]).keep(Note(anchors=(passage_anchor(b, 1),), text="x"))

    assert [known.sha256 for known in notebook.about([a]).documents] == [a.sha256, b.sha256]
    assert [known.sha256 for known in Notebook().about([a, b]).about([a]).documents] == [a.sha256]


def test_everything_survives_a_round_through_json(tmp_path: Path) -> None:
    a = document(tmp_path / "a.txt", FIRST)
    anchored = passage_anchor(a, 1)
    topic = NamedTopic.model_validate(
        {"name": "Guns", "terms": ["rifle"], "position": [{"name": "more", "terms": ["want"]}]}
    )
    notebook = (
        Notebook(topics=(topic,))
        .about([a])
        .keep(Note(anchors=(anchored,), text="x", verdict="unsure", tags=("t",)))
        .link(anchored, anchored, linked=False)
        .correct(Correction(document=a.sha256, author="the office"))
    )

    assert Notebook.model_validate_json(notebook.model_dump_json(by_alias=True)) == notebook
