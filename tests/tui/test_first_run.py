"""The hint of the first run."""

from __future__ import annotations

import pytest
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import remapped
from perspectives.tui.launch.welcome import HINT, hint


def test_the_hint_comes_once_and_has_three_lines() -> None:
    said = [hint(COMMANDS), hint(COMMANDS)]

    assert said[0].startswith("w what was found, n next topic, ] next divergence.\n")
    assert len(said[0].splitlines()) == 3
    assert said[1] == ""


def test_the_hint_names_the_keys_of_the_reader() -> None:
    assert "F5 next topic" in hint(remapped(COMMANDS, {"next_topic": ("f5",)}))


def test_where_nothing_can_be_kept_there_is_no_hint(tmp_path, monkeypatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "file" / "below"))

    assert hint(COMMANDS) == ""


async def test_it_is_shown(program, settle, frame) -> None:
    async with program(hint=HINT).run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.pause(0.2)

        assert "nothing leaves this machine" in frame(pilot.app)


async def test_the_first_key_takes_it_away_and_leaves_what_could_not_be_read(
    program, settle, frame
) -> None:
    given = {"hint": HINT, "problems": ("harbour.odt: this file is damaged.",)}
    async with program(**given).run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("j")
        await pilot.pause(0.2)

        assert "nothing leaves this machine" not in frame(pilot.app)
        assert "harbour.odt" in frame(pilot.app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 30)])
async def test_it_leaves_the_reasons_and_the_keys_free(program, settle, frame, size) -> None:
    async with program(hint=HINT).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await settle(pilot)
        rows = frame(pilot.app).splitlines()
        strip = pilot.app.screen.query_one("WhyStrip").region

        assert "machine." in " ".join(rows[: strip.y])
        assert not {"Welcome", "leaves", "machine."} & set(" ".join(rows[strip.y :]).split())
        assert rows[-1].endswith("help")
