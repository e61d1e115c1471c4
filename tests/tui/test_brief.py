"""What was found, in sentences, and the way to it."""

from __future__ import annotations

from perspectives.tui.moves.position import ends
from perspectives.tui.screens.brief import BriefScreen
from textual.widgets import OptionList


async def test_the_first_finding_is_current_and_enter_leads_to_it(program, settle, frame) -> None:
    async with program().run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n", "w")
        await pilot.pause()

        assert "diverge (" in frame(pilot.app)
        rows = pilot.app.screen.query_one(OptionList)
        assert not rows.get_option_at_index(rows.highlighted).disabled
        (topic, pair) = pilot.app.screen._chosen[rows.highlighted]
        await pilot.press("enter")
        await pilot.pause()

        here = pilot.app.screen
        assert here.digest.topics[here.position.topic].topic.name == topic
        assert (here.position.link.a, here.position.link.b) == pair
        assert here.position.here in ends(here.position.link)
        await pilot.press("less_than_sign")
        assert here.position.topic == 2, "going to a finding is a jump"


async def test_j_passes_over_what_leads_nowhere(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("w", *"jjjj")
        await pilot.pause()

        rows = pilot.app.screen.query_one(OptionList)
        assert not rows.get_option_at_index(rows.highlighted).disabled


async def test_it_closes_with_its_own_key(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("w")
        await pilot.pause()
        assert isinstance(pilot.app.screen, BriefScreen)
        await pilot.press("w")
        await pilot.pause()

        assert not isinstance(pilot.app.screen, BriefScreen)
