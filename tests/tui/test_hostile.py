"""Texts that would break a screen, in every screen there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document
from perspectives.core.comparison import Cue, Link, Membership, Position, Topic
from perspectives.core.documents import Passage
from perspectives.core.errors import PerspectivesError
from perspectives.core.notebook import Note
from perspectives.tui.session.session import Session

from .bridge import alone as only_in_one
from .bridge import found_in
from .drawn import rows
from .showing import SCREENS, Way, at

HOSTILE = {
    "markup": "[/] [bold]x[/bold] [@click=app.quit]quit[/] [$error]y[/] [red \\[",
    "escapes": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x00 \r\n back \x08\x7f \t.",
    "wide": "日本語のテキスト 👍🏽 👨‍👩‍👧 ｆｕｌｌ 　" * 5,
    "marks": "Z̸̢̛a̷̡l̴̨g̵o̶ e\u0301 ❤\ufe0f \u0301 שלום مرحبا \u202eabc\u202c \u2066x\u2069 \u200f" * 4,
    "long": "x" * 100_000,
    "blank": " \u3000\xa0 ",
}
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")

CUT = re.compile("^\ufe0f|❤$")
"""The halves of a heart that Rich cut in two where a dialog covers the rest: one of its two cells
is gone then, as in `Segment("a❤\ufe0fb").split_cells(2)`, where 4 cells become 2 and 1."""


@pytest.fixture
def hostile(document) -> Callable[[str], Comparison]:
    """Makes a comparison in which everything that can hold text holds this one."""

    def made(text: str) -> Comparison:
        source = {"title": text[:5000], "kind": text[:90], "outlet": text[:90], "date": text[:90]}
        source["origin"] = f"/{text[:90]}/{text[:90]}".replace("\x00", "")  # no path holds it
        documents = tuple(document(number, text, "And more.", **source) for number in (1, 2, 3))
        spans = [each.span(0, min(len(text), 40)) for each in documents[:2]]
        cue = Cue(kind="wording", label="diverge", a=spans[0], b=spans[1], says=text[:300] or "-")
        link = Link(a="1.1", b="2.1", score=0.5, label="diverge", confidence="strong", cues=(cue,))
        members = tuple(Membership(passage=f"{number}.1", score=0.5) for number in (1, 2))
        name = text[:200].strip() or "-"
        sides = (Position(name=name, terms=(name,), passages=members),)
        topic = Topic(
            id="t",
            name=name,
            origin="named",
            terms=(name,),
            passages=members,
            positions=sides,
            relations=(),
            silent=(),
        )
        another = topic.model_copy(update={"id": "u", "name": f"Another {text[:200]}"})
        only_here = (only_in_one("3.1", documents),)
        return found_in(documents, topics=(topic, another), links=(link,), only_here=only_here)

    return made


def noted(path: Path, found: Comparison, text: str) -> None:
    """Leave notes and tags that say the same."""
    notes = Session.opened(path, found.documents, None)
    notes.keep(Note(topic=topic, text=text) for topic in (found.topics[0].name, text[:99]))
    assert notes.store.finish(10)


def refusing(text: str) -> Callable[..., Comparison]:
    """An engine that fails, and says why in these words."""

    def compare(*_: object, **__: object) -> Comparison:
        raise PerspectivesError(text)

    return compare


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("kind", HOSTILE)
async def test_hostile_text_is_drawn_and_does_nothing(
    program, frame, hostile, tmp_path, kind, name
) -> None:
    text = HOSTILE[kind]
    found = hostile(text)
    path = tmp_path / "notebook.json"
    noted(path, found, text)
    given = {"found": found, "path": path}
    way = SCREENS[name]
    if name == "problem":
        given["compare"] = refusing(text)
    elif name == "pasted":
        way = Way(paste=f"{text}\n\n{text}")
    async with at(program, way, (100, 30), **given) as pilot:
        shown = frame(pilot.app)
        cut = [row for row in rows(pilot.app) if any(CUT.search(part.text) for part in row)]
        whole = [row for row in rows(pilot.app) if row not in cut]
        widths = {row.cell_length for row in whole}

        assert pilot.app.is_running
        assert not ACTING.search(shown)
        assert widths == {100}


def alone(document: Document, roles: str) -> Document:
    """A document whose passages have a role."""
    passages = tuple(
        Passage.model_validate({**each.model_dump(), "role": roles}) for each in document.passages
    )
    return document.model_copy(update={"passages": passages})


@pytest.mark.parametrize("name", SCREENS)
async def test_one_passage_of_boilerplate_in_every_screen(program, frame, document, name) -> None:
    documents = tuple(alone(document(n, "Only this."), "boilerplate") for n in (1, 2))
    async with at(program, SCREENS[name], (80, 24), found=found_in(documents)) as pilot:
        await pilot.press("escape", "escape", "escape")
        await pilot.pause()

        assert pilot.app.is_running
        assert "Only this." in frame(pilot.app)


@pytest.mark.parametrize("role", ["boilerplate", "heading", "body"])
async def test_one_passage_and_nothing_but_boilerplate(
    program, settle, frame, document, role
) -> None:
    documents = tuple(alone(document(n, "Only this."), role) for n in (1, 2))
    async with program(found=found_in(documents)).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*"nNjkgG][}{ vexyY", "pageup", "tab", "enter", "escape")
        await pilot.pause()

        assert "Only this." in frame(pilot.app)
