"""The judge while nobody looks at it: the sign on the main screen, and when it can be asked."""

from __future__ import annotations

import pytest
from perspectives.core.errors import PerspectivesError
from perspectives.tui.compare.messages import Reopen
from perspectives.tui.compare.screen import CompareScreen

from .judge_server import JudgeServer, served
from .rest import until
from .test_judge import prefer
from .test_judge_journeys import asked_until_one_finding
from .told import told


@pytest.fixture
def server():
    with served() as judge:
        yield judge


@pytest.mark.parametrize(
    ("width", "sign"), [(60, "judge 3 of 4  "), (120, "judge 3 of 4 · S stops  ")]
)
async def test_the_first_line_says_that_the_judge_is_being_asked(
    program, settle, server: JudgeServer, frame, width: int, sign: str
) -> None:
    server.gate.clear()
    async with program(preferences=prefer(server.address)).run_test(size=(width, 30)) as pilot:
        await settle(pilot)
        await asked_until_one_finding(pilot, settle)
        await pilot.press("escape")
        await until(lambda: sign in frame(pilot.app).splitlines()[0])
        assert "5 only here" in frame(pilot.app).splitlines()[0]

        await pilot.press("S")
        await until(lambda: "judge" not in frame(pilot.app).splitlines()[0])
        server.gate.set()


async def test_other_documents_end_what_is_asked_about_these(
    program, settle, server: JudgeServer, documents
) -> None:
    server.gate.clear()
    async with program(preferences=prefer(server.address)).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = await asked_until_one_finding(pilot, settle)
        await pilot.press("escape")
        main = pilot.app.screen
        assert isinstance(main, CompareScreen)
        main.post_message(Reopen(documents))
        await until(lambda: not screen._asking.running)
        await settle(pilot)
        server.gate.set()

        assert pilot.app.screen is not main
        assert "Stopping; what is answered is kept." in told(pilot.app)


async def test_the_judge_is_not_offered_before_anything_is_compared(program) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PerspectivesError("There is too little text.")

    async with program(compare=fail).run_test(size=(80, 24)) as pilot:
        await until(lambda: "There is too little text." in told(pilot.app))
        assert not pilot.app.screen.check_action("judge", ())
        await pilot.press("J")

        assert isinstance(pilot.app.screen, CompareScreen)
