"""Badges: who speaks in a passage, drawn above it."""

from __future__ import annotations

import pytest
from perspectives.core.comparison import Speaker
from perspectives.tui.text.naming import voice
from perspectives.tui.widgets.base_pane import BasePane
from perspectives.tui.widgets.panes import Panes


def speaker(documents, passage: str, *names: str) -> Speaker:
    document = documents[int(passage[0]) - 1]
    starts = [document.text.index(name) for name in names]
    spans = [document.span(at, at + len(name)) for at, name in zip(starts, names, strict=True)]
    return Speaker(passage=passage, who=tuple(spans))


def row_above(app, document: int, passage: int) -> str:
    shown = app.screen.query_one(BasePane if app.screen.position.based else Panes)
    view = shown.view(document)
    return view.render_line(view.row_of(passage) - 1).text.strip()


def test_a_badge_names_the_speakers_without_their_article(documents) -> None:
    assert voice(speaker(documents, "1.3", "the county", "council")) == "» county, council"
    assert voice(Speaker(passage="1.3", who=())) == "» quotation"


@pytest.mark.parametrize("key", ["j", "b"])
async def test_the_row_above_a_passage_says_whose_voice_it_is(
    program, comparison, documents, settle, key
) -> None:
    found = comparison.changed(speakers=(speaker(documents, "1.4", "Engineers"),))

    async with program(found=found).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press(key)
        await pilot.pause()

        assert row_above(pilot.app, 0, 3) == "» Engineers"


async def test_a_heading_makes_room_for_the_badge_of_what_follows(
    program, comparison, documents, settle
) -> None:
    found = comparison.changed(speakers=(speaker(documents, "1.2", "council"),))

    async with program(found=found).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("g")
        await pilot.pause()

        assert row_above(pilot.app, 0, 1).endswith("bridge  » council")
