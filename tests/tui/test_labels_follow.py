"""Links are shown as soon as they are there; nothing is said of them before their labels are."""

from __future__ import annotations

import pytest

from .rest import until
from .showing import at_links
from .told import told

pytestmark = pytest.mark.usefixtures("_few_settings")


@pytest.fixture(autouse=True)
def _every_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("perspectives.tui.compare.runner.FEWEST_LINKS", 1)


UNTRUE = ("No cue", "none found", "to read", "0 ", "≠", "✓", "related")
"""What nobody knows yet."""


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 30), (200, 50)])
async def test_nothing_is_claimed_before(program, comparison, golden, frame, size) -> None:
    async with at_links(program, comparison, size) as (pilot, _):
        golden(pilot.app, f"links-{size[0]}x{size[1]}")
        head, *_, last = frame(pilot.app).splitlines()
        seen = frame(pilot.app).replace(last, "")

        assert "judging the pairs 70%" in head
        assert "no label yet" in seen
        assert not [words for words in UNTRUE if words in seen]


@pytest.mark.parametrize(("key", "name"), [("m", "grid"), ("enter", "why")])
async def test_dialogs_claim_nothing_either(
    program, comparison, golden, frame, key: str, name: str
) -> None:
    async with at_links(program, comparison, (80, 24)) as (pilot, _):
        await pilot.press(key)
        await pilot.pause()

        golden(pilot.app, f"links-{name}-80x24")
        seen = frame(pilot.app)
        assert not [words for words in UNTRUE if words in seen]


@pytest.mark.parametrize("key", ["right_square_bracket", "a", "w", "x", "J"])
async def test_what_needs_labels_waits_for_them(program, comparison, key: str) -> None:
    async with at_links(program, comparison, (100, 30)) as (pilot, go_on):
        before = pilot.app.screen.position
        await pilot.press(key)
        await pilot.pause()

        assert pilot.app.screen.position == before
        go_on.set()
        await until(lambda: not pilot.app.screen.digest.unlabelled)
        await pilot.press(key)
        await pilot.pause()
        moved = not hasattr(pilot.app.screen, "position") or pilot.app.screen.position != before
        assert moved


async def test_labels_lead_a_reader_who_has_not_moved(program, comparison, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        led = pilot.app.screen.position
    async with at_links(program, comparison, (120, 30)) as (pilot, go_on):
        go_on.set()
        await until(lambda: not pilot.app.screen.digest.unlabelled)
        await settle(pilot)

        assert pilot.app.screen.position == led


async def test_who_has_moved_stays_there(program, comparison, settle) -> None:
    async with at_links(program, comparison, (120, 30)) as (pilot, go_on):
        await pilot.press("n", "j")
        await pilot.pause()
        before = pilot.app.screen.position
        go_on.set()
        await until(lambda: not pilot.app.screen.digest.unlabelled)
        await settle(pilot)

        after = pilot.app.screen.position
        assert (after.topic, after.here) == (before.topic, before.here)


async def test_a_note_that_is_written_meanwhile_is_kept(program, comparison, settle) -> None:
    async with at_links(program, comparison, (120, 30)) as (pilot, go_on):
        await pilot.press("e", *"Ask him", "escape")
        await pilot.pause()
        go_on.set()
        await until(lambda: not pilot.app.screen.digest.unlabelled)
        await settle(pilot)

        notes = [note.text for note in pilot.app.screen.session.notebook.notes]
        assert notes == ["Ask him"]
        assert pilot.app.screen.digest.noted


async def test_stopped_they_stay_without_labels(program, comparison, frame, settle) -> None:
    async with at_links(program, comparison, (120, 30)) as (pilot, go_on):
        pilot.app.screen.runner.stop()
        go_on.set()
        await until(lambda: told(pilot.app))
        await settle(pilot)

        head, *_, last = frame(pilot.app).splitlines()
        assert "no labels yet" in head
        assert not [words for words in UNTRUE if words in frame(pilot.app).replace(last, "")]
