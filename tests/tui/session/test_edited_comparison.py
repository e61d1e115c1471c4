"""What the engine found with what the reader did to it, without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.comparison import Comparison
from perspectives.core.notebook import Correction, Note
from perspectives.core.topics.named import NamedTopic
from perspectives.tui.digest.digest import Digest
from perspectives.tui.moves import position as moves
from perspectives.tui.moves import stepping
from perspectives.tui.session.edited_comparison import EditedComparison
from perspectives.tui.session.session import Session

from .. import bridge

COST = NamedTopic(name="Cost", terms=("crowns",))


@pytest.fixture
def session(tmp_path: Path, documents) -> Session:
    return Session.opened(tmp_path / "notebook.json", documents)


@pytest.fixture
def edited(session: Session, comparison: Comparison) -> EditedComparison:
    edited = EditedComparison(session)
    edited.take(Digest(comparison))
    return edited


def test_nothing_is_compared_before_anything_is_taken(session) -> None:
    edited = EditedComparison(session)

    edited.renew()
    edited.begin_link((0, 1))

    assert edited.digest is None
    assert edited.link_begun is None
    assert edited.topic_index("Cost") is None
    assert edited.topic_name(moves.start(session.documents)) is None


def test_a_verdict_stands_beside_what_was_found_and_changes_none_of_it(
    edited, session, comparison
) -> None:
    link = comparison.links[0]
    places = [(0, 2), (1, 1)]
    before = edited.digest.everything
    session.keep([session.note_on(None, places).model_copy(update={"verdict": "unrelated"})])

    edited.renew()

    assert edited.digest.verdicts == {frozenset(places): "unrelated"}
    assert edited.digest.everything.links == before.links
    assert edited.digest.comparison.link(link.a, link.b) == comparison.link(link.a, link.b)


def test_a_link_taken_apart_is_gone_until_that_is_taken_back(edited, session) -> None:
    a, b = map(session.anchor, ((0, 2), (1, 1)))
    before = edited.digest.everything.links
    session.change(session.notebook.link(a, b, linked=False), "taking apart")
    edited.renew()
    without = edited.digest.everything.links
    session.undo()
    edited.renew()

    assert edited.engine_links((0, 2), (1, 1))
    assert len(without) == len(before) - 1
    assert edited.digest.everything.links == before


def test_a_passage_that_waits_for_a_link_waits_through_other_changes(edited, session) -> None:
    edited.begin_link((0, 5))
    session.keep([Note(topic="Cost", text="Who pays?")])

    edited.renew()

    assert edited.link_begun == (0, 5)
    edited.begin_link(None)
    assert edited.link_begun is None


def test_topics_are_those_suggested_until_the_reader_has_their_own(edited, session) -> None:
    suggested = edited.topics
    asked_at_first = edited.take_topics()
    session.change(session.notebook.model_copy(update={"topics": (COST,)}), "your topics")

    assert [topic.name for topic in suggested] == [t.topic.name for t in edited.digest.topics]
    assert not asked_at_first
    assert edited.topics == (COST,)
    assert edited.take_topics()
    assert not edited.take_topics(), "told once"


def test_corrections_are_told_once(edited, session) -> None:
    assert not edited.take_corrections()

    correction = Correction(document=session.documents[0].sha256, title="The plan")
    session.change(session.notebook.correct(correction), "a correction")

    assert edited.take_corrections()
    assert not edited.take_corrections()


def test_a_place_is_found_again_by_the_name_of_its_topic(edited, session) -> None:
    there = stepping.go_topic(moves.start(session.documents), 1, edited.digest)

    name, here = edited.named_place(there)

    assert edited.topic_index(name) == 1
    assert here == there.here


def test_what_a_judge_says_is_taken_in_once(edited, comparison) -> None:
    heard = comparison.changed(findings=(bridge.make_finding(comparison, "1.3", "2.2", "diverge"),))

    assert edited.take_judged(heard)
    assert edited.digest.by_judge == {frozenset({(0, 2), (1, 1)}): "diverge"}
    assert not edited.take_judged(heard), "nothing new"


def test_a_note_is_read_by_its_passages_in_any_order_and_nothing_stands_for_none(session) -> None:
    places = [(0, 2), (1, 1)]
    note = session.note_on("Cost", places).model_copy(update={"text": "odd"})
    session.keep([note, session.note_on("Cost").model_copy(update={"text": "dear"})])

    assert session.kept_note(reversed(places)) == note
    assert session.kept_note(places[:1]).empty
    assert session.notes_on_several(places[1]) == (note,)
