"""One note on several passages of several documents."""

from __future__ import annotations

from perspectives.core.notebook import Note, anchor, load


async def test_a_note_is_on_all_marked_passages(
    program, settle, frame, tmp_path, documents
) -> None:
    path = tmp_path / "notebook.json"
    async with program(path=path).run_test(size=(150, 40)) as pilot:
        await settle(pilot)
        await pilot.press("M", "2", "M", "3", "g", "M")
        await pilot.pause()
        marked = frame(pilot.app)
        await pilot.press("e")
        await pilot.pause()
        asked = frame(pilot.app)
        await pilot.press(*"All three.", "tab", *"cost", "escape")
        await pilot.pause()
        written = frame(pilot.app)

    assert "3 marked" in marked
    assert "▸ marked: 1 ¶3, 2 ¶2, 3 ¶1" in asked
    assert "marked" not in written.splitlines()[0]
    assert "note on 1 ¶3, 2 ¶2, 3 ¶1: All three. #cost" in written
    passages = ((0, 2), (1, 1), (2, 0))
    quotes = tuple(anchor(documents[d], documents[d].passages[p]) for d, p in passages)
    assert load(path).notes == (
        Note(topic="Cost of the repair", anchors=quotes, text="All three.", tags=("cost",)),
    )


async def test_a_mark_is_a_sign_that_the_key_and_escape_take_away(program, settle, frame) -> None:
    async with program().run_test(size=(150, 40)) as pilot:
        await settle(pilot)
        await pilot.press("M")
        await pilot.pause()
        assert "≠* The repair costs 4" in frame(pilot.app)
        await pilot.press("M", "b", "M", "2", "M")
        assert pilot.app.screen.position.marked == ((0, 2), (1, 1))
        await pilot.press("escape")
        assert pilot.app.screen.position.based
        assert pilot.app.screen.position.marked == ()
        await pilot.press("escape", "1")
        await pilot.pause()

        assert "*" not in frame(pilot.app)
        assert not pilot.app.screen.position.based


async def test_marks_stay_through_search_and_jumps(program, settle) -> None:
    async with program().run_test(size=(150, 40)) as pilot:
        await settle(pilot)
        await pilot.press(
            "M", "slash", *"school", "enter", "M", "n", "slash", "escape", "n", "less_than_sign"
        )
        await pilot.pause()

        assert len(pilot.app.screen.position.marked) == 2


async def test_a_note_on_several_passages_is_opened_again_from_each(program, settle, frame) -> None:
    async with program().run_test(size=(150, 40)) as pilot:
        await settle(pilot)
        await pilot.press("M", "3", "g", "M", "e", *"Both.", "escape", "2", "3", "e")
        await pilot.pause()
        assert "also here: 1 ¶3, 3 ¶1" in frame(pilot.app)
        await pilot.press("shift+tab", "escape", "E", "enter")
        await pilot.pause()

        position = pilot.app.screen.position
        assert (position.passages[0], position.passages[2]) == (2, 0)


async def test_a_marked_pair_is_the_pair(program, settle) -> None:
    async with program().run_test(size=(150, 40)) as pilot:
        await settle(pilot)
        await pilot.press("M", "2", "M", "e", *"Once.", "escape")
        await pilot.pause()
        notes = pilot.app.screen.session

        assert [note.text for note in notes.notebook.notes] == ["Once."]
        assert notes.note_on(None, [(0, 2), (1, 1)]).text == "Once."
