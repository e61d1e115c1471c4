"""Both passages, every cue in words and in the text, and the reader's own view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.comparison import Cue, Link
from perspectives.core.documents import Document, Passage, Span
from perspectives.core.findings import Claim, Finding, PositionFinding
from perspectives.core.labels.record import record
from perspectives.core.notebook import Note, Notebook, anchor
from perspectives.tui.screens.why import WhyScreen
from perspectives.tui.text import marking
from perspectives.tui.widgets.link_view import LinkView

from .bridge import found_in

HOSTILE = "A valve [/] [@click=app.quit]lets\x1b[2J it out.\u202e"


def document(number: str, name: str, kind: str | None, *texts: str) -> Document:
    text = "\n\n".join(texts)
    starts = [text.index(each) for each in texts]
    return Document(
        id=number,
        text=text,
        title=name,
        kind=kind,
        origin=f"{number}.md",
        sha256=number * 64,
        passages=tuple(
            Passage(id=f"{number}.{n}", start=start, end=start + len(each), text=each)
            for n, (start, each) in enumerate(zip(starts, texts, strict=True), 1)
        ),
    )


FIRST = document(
    "1",
    "One Gang Member Gone",
    "op-ed",
    "Pile new restrictions on citizens and nothing changes for the cartel; enforce the law.",
    HOSTILE,
)
SECOND = document(
    "2",
    "Senators [/b] write",
    None,
    "We urge agencies to use these new legal authorities to stop some 200,000 firearms a year.",
)


def span(source: Document, words: str) -> Span:
    start = source.text.index(words)
    return source.span(start, start + len(words))


DIVERGING = Link(
    a="1.1",
    b="2.1",
    score=0.41,
    label="diverge",
    confidence="strong",
    cues=(
        Cue(
            kind="condition",
            label="diverge",
            a=span(FIRST, "enforce the law"),
            b=span(SECOND, "use these new legal authorities"),
            says="They call for different remedies.",
        ),
        Cue(
            kind="wording",
            label="agree",
            a=span(FIRST, "the cartel; enforce"),
            b=span(SECOND, "firearms"),
            says="Both speak of arms [/].",
        ),
    ),
)
RELATED = Link(a="1.2", b="2.1", score=0.2, label="related", confidence="possible", cues=())
COMPARISON = found_in((FIRST, SECOND), links=(DIVERGING, RELATED))
ANCHORS = (anchor(FIRST, FIRST.passage(1)), anchor(SECOND, SECOND.passage(1)))


def screen(index: int = 0, *notes: Note) -> WhyScreen:
    return WhyScreen(COMPARISON, COMPARISON.links, index, Notebook(notes=notes))


@pytest.mark.parametrize("size", [(60, 40), (120, 30)])
async def test_frame_of_a_divergence(dialog, golden, size):
    note = Note(topic="Guns", anchors=ANCHORS, text="Where from? [/]", verdict="unsure")

    async with dialog(screen(0, note), size) as (pilot, _):
        golden(pilot.app, f"why-judged-{size[0]}x{size[1]}")


async def test_frame_of_hostile_text_without_cues(dialog, golden):
    async with dialog(screen(1), (80, 24)) as (pilot, _):
        golden(pilot.app, "why-related-80x24")


async def test_a_verdict_is_found_whatever_topic_it_was_given_on(dialog, frame):
    note = Note(topic="Another", anchors=ANCHORS[::-1], verdict="agree")

    async with dialog(screen(0, note), (100, 40)) as (pilot, _):
        assert "Your verdict: agree" in frame(pilot.app)


@pytest.mark.parametrize(
    ("keys", "place"),
    [("j", 1), ("jj", 0), ("k", 1), ("jk", 0), ("]", 1), ("[", 1)],
)
async def test_keys_leaf_through_the_links(dialog, frame, keys, place):
    async with dialog(screen()) as (pilot, _):
        await pilot.press(*keys)
        await pilot.pause()

        assert f"link {place + 1} of 2" in frame(pilot.app)
        assert marking.score(COMPARISON.links[place].score) in frame(pilot.app)


async def test_the_reason_stands_before_the_passages(dialog, frame):
    async with dialog(screen(), (80, 24)) as (pilot, _):
        drawn = frame(pilot.app)

        assert drawn.index("They call for different remedies.") < drawn.index(
            "One Gang Member Gone"
        )


async def test_the_judge_is_told_apart_from_the_rules_and_the_reader(dialog, frame):
    a, b = (
        Claim(passage=passage, quote=span(source, words), claim=f"It wants {what} [/].")
        for passage, source, words, what in (
            ("1.1", FIRST, "enforce the law", "enforcement"),
            ("2.1", SECOND, "new legal authorities", "new law"),
        )
    )
    said = Finding(
        a=a, b=b, label="diverge", said="diverge", on="remedy", why="Two ways.", model="tiny [b]"
    )
    held = PositionFinding(
        topic="t", claim=b, position=None, said="New law", why="", model="tiny", kept_back="no"
    )
    judged = COMPARISON.changed(findings=(said,), position_findings=(held,))
    note = Note(anchors=ANCHORS, verdict="agree")
    shown = WhyScreen(judged, judged.links, 0, Notebook(notes=(note,)))

    async with dialog(shown, (120, 50)) as (pilot, _):
        drawn = frame(pilot.app)

    parts = (
        "They call for different remedies.",
        "≠ diverge (judge · tiny [b], no exam taken)",
        "1 ¶1: It wants enforcement [/].",
        "2 ¶1: It wants new law [/].",
        "no position (judge · tiny)",
        "Kept back from “New law”: no.",
        "Your verdict: agree",
    )
    assert [part for part in parts if part not in drawn] == []
    assert sorted(parts, key=drawn.index) == list(parts)
    assert drawn.index("Two ways.") < drawn.index("Your verdict")


def test_a_cue_tells_how_often_its_rule_was_right():
    counted = DIVERGING.cues[0].model_copy(update={"kind": "force", "rule": "force"})
    count = record("force/force")

    assert f"right {count.right} of {count.shown}" in marking.reason(1, counted).plain
    assert "right" not in marking.reason(1, DIVERGING.cues[0]).plain


async def test_a_single_link_offers_no_others(dialog, frame):
    async with dialog(WhyScreen(COMPARISON, (RELATED,), 0, Notebook())) as (pilot, _):
        await pilot.press("j")
        await pilot.pause()

        assert "link 1 of 1" in frame(pilot.app)
        assert "next" not in frame(pilot.app)


async def test_another_link_begins_at_its_top_and_keeps_the_keys_working(dialog):
    async with dialog(screen(), (60, 20)) as (pilot, _):
        view = pilot.app.screen.query_one(LinkView)
        await pilot.press("space")
        await pilot.pause(0.5)
        assert view.scroll_y > 0

        await pilot.press("j", "k")
        await pilot.pause()
        assert view.scroll_y == 0

        await pilot.press("down", "down")
        await pilot.pause(0.5)
        assert view.scroll_y > 0


@given(
    st.text(min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(-5, 35), st.integers(-5, 35)), max_size=4),
)
def test_marks_add_numbers_and_change_nothing_else(text, ends):
    passage = Passage(id="1.1", start=10, end=10 + len(text), text=text)
    spans = [Span(start=10 + min(pair), end=10 + max(pair), text="") for pair in ends]
    content = marking.marked(passage, [("diverge", each) for each in spans])

    shown = list(content.plain)
    marks = [each for each in content.spans if each.style == "reverse"]
    for mark in reversed(marks):
        del shown[mark.start : mark.end]
    assert "".join(shown) == str(marking.Content(marking.visible(text)))

    inside = {i for each in spans for i in range(each.start - 10, each.end - 10)} & set(
        range(len(text))
    )
    styled = sum(each.end - each.start for each in content.spans if each.style != "reverse")
    assert styled == len(inside)


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (1.0, "1.00 of 1, very alike"),
        (0.4, ".40 of 1, alike"),
        (0.0132, ".01 of 1, hardly a word in common"),
        (0.0, ".00 of 1, hardly a word in common"),
    ],
)
def test_a_similarity_is_said_in_number_and_words(score, words):
    link = RELATED.model_copy(update={"score": score})

    assert marking.summary(link).plain == f"· related · similarity {words}"
