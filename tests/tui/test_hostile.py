"""Texts that would break a screen, in every screen there is."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from perspectives.core import Comparison, Document
from perspectives.core.comparison import Cue, Engine, Link, Membership, OnlyHere, Topic
from perspectives.core.documents import Passage
from perspectives.core.settings import Settings

HOSTILE = {
    "markup": "[/] [bold]x[/bold] [@click=app.quit]quit[/] [$error]y[/] [red",
    "escapes": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x00 \r back \x08\x7f",
    "wide": "日本語のテキスト 👍🏽 👨‍👩‍👧 ｆｕｌｌ 　" * 5,
    "combining": "Z̸̢̛a̷̡l̴̨g̵o̶ e\u0301 ❤\ufe0f \u0301alone " * 5,
    "right to left": "שלום עולם مرحبا \u202eabc\u202c \u2066x\u2069 \u200f" * 4,
    "long word": "x" * 1000,
    "very long": "word and another " * 6000,
    "blank": " \u3000\xa0 ",
}
SCREENS = {
    "compare": [],
    "why": ["enter"],
    "verdict": ["v"],
    "note": ["e"],
    "export": ["x"],
    "help": ["question_mark"],
    "settings": ["comma"],
    "palette": ["ctrl+p"],
}
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def hostile(document) -> Callable[[str], Comparison]:
    """Makes a comparison in which everything that can hold text holds this one."""

    def made(text: str) -> Comparison:
        documents = tuple(
            document(number, text, "And more.", title=text[:200], kind=text[:90], outlet=text[:90])
            for number in (1, 2, 3)
        )
        spans = [each.span(0, min(len(text), 40)) for each in documents[:2]]
        cue = Cue(kind="wording", label="diverge", a=spans[0], b=spans[1], says=text[:300] or "-")
        link = Link(a="1.1", b="2.1", score=0.5, label="diverge", confidence="strong", cues=(cue,))
        members = tuple(Membership(passage=f"{number}.1", score=0.5) for number in (1, 2))
        topic = Topic(
            id="t",
            name=text[:200] or "-",
            origin="named",
            terms=("x",),
            passages=members,
            relations=(),
            silent=(),
        )
        return Comparison(
            engine=Engine(version="0", settings=Settings()),
            documents=documents,
            topics=(topic,),
            links=(link,),
            only_here=(OnlyHere(passage="3.1", nearest=None),),
        )

    return made


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("kind", HOSTILE)
async def test_hostile_text_is_drawn_and_does_nothing(
    program, settle, frame, hostile, kind, screen
) -> None:
    found = hostile(HOSTILE[kind])
    made = program(documents=found.documents, compare=lambda *_, **__: found)
    async with made.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press(*SCREENS[screen])
        await pilot.pause()
        shown = frame(pilot.app)
        strips = pilot.app.screen._compositor.render_strips()

        assert pilot.app.is_running
        assert not ACTING.search(shown)
        assert {strip.cell_length for strip in strips} == {100}


def alone(document: Document, roles: str) -> Document:
    """A document whose passages have a role."""
    passages = tuple(
        Passage.model_validate({**each.model_dump(), "role": roles}) for each in document.passages
    )
    return document.model_copy(update={"passages": passages})


@pytest.mark.parametrize("role", ["boilerplate", "heading", "body"])
async def test_one_passage_and_nothing_but_boilerplate(
    program, settle, frame, document, role
) -> None:
    documents = tuple(alone(document(n, "Only this."), role) for n in (1, 2))
    nothing = Comparison(
        engine=Engine(version="0", settings=Settings()),
        documents=documents,
        topics=(),
        links=(),
        only_here=(),
    )
    made = program(documents=documents, compare=lambda *_, **__: nothing)
    async with made.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*"nNjkgG][}{ vexyY", "pageup", "tab", "enter", "escape")
        await pilot.pause()

        assert "Only this." in frame(pilot.app)
