"""Search in all documents, and the places that jumps remember."""

from __future__ import annotations

from perspectives.tui.moves.jumps import Jumps
from perspectives.tui.moves.position import ReaderPosition
from perspectives.tui.moves.search import find
from perspectives.tui.widgets.document_view import DocumentView

from .test_compare import fails


def test_case_and_blanks_do_not_matter(documents) -> None:
    found = find("  THE  bridge ", documents)

    assert [(hit.where, hit.start, hit.end) for hit in found.hits] == [
        ((0, 0), 23, 33),
        ((1, 3), 32, 42),
        ((2, 0), 14, 24),
    ]
    assert found.counts == {0: 1, 1: 1, 2: 1}


def test_words_are_words_and_no_pattern(document) -> None:
    given = (document(1, "Is it (a) .* or [b]?"),)

    assert len(find("(a) .*", given).hits) == 1
    assert find(".", (document(1, "No dot"),)).hits == ()
    assert find(" ", given).hits == ()


async def test_n_goes_from_hit_to_hit_and_escape_back(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "j")
        screen = pilot.app.screen
        origin, rows = (
            screen.position,
            [each.scroll_offset.y for each in screen.query(DocumentView)],
        )
        await pilot.press("slash", *"bridge", "enter")
        seen = [screen.position.here]
        for key in "nnN":
            await pilot.press(key)
            seen.append(screen.position.here)
        await pilot.press("escape")
        await pilot.pause()

        assert seen == [(1, 0), (1, 3), (2, 0), (1, 3)]
        assert screen.position == origin
        assert [each.scroll_offset.y for each in screen.query(DocumentView)] == rows
        await pilot.press("less_than_sign")
        assert screen.position.here == (1, 3), "the hit is a place to go back to"


async def test_a_hit_in_a_passage_taller_than_the_screen_is_in_view(
    program, settle, document, frame
) -> None:
    given = (document(1, "Word by word. " * 200 + "needle " + "and on. " * 300), document(2, "x"))
    async with program(documents=given, compare=fails).run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("slash", *"needle", "enter")
        await pilot.pause()

        assert "needle" in "\n".join(frame(pilot.app).splitlines()[:12])


async def test_without_a_hit_it_says_so(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        before = pilot.app.screen.position.here
        await pilot.press("slash", *"[/]zebra", "enter", "n")
        await pilot.pause()

        assert "not found" in frame(pilot.app)
        assert pilot.app.screen.position.topic == 1, "n still leads to topics"
        assert before == (0, 2)


async def test_jumps_go_back_and_forward(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        places = [screen.position]
        for keys in (["n"], ["n"], ["j", "right_square_bracket"]):
            await pilot.press(*keys)
            places.append(screen.position)
        await pilot.press("less_than_sign", "less_than_sign", "less_than_sign")
        first = screen.position
        await pilot.press("greater_than_sign")

        assert first == places[0]
        assert screen.position == places[1]


def test_a_jump_forgets_what_lay_ahead() -> None:
    first, second, third = (ReaderPosition(passages=(n,)) for n in range(3))
    jumps = Jumps()
    jumps.went(first, second)

    assert jumps.back(second) == first
    jumps.went(first, third)
    assert jumps.forward(third) is None
    assert jumps.back(third) == first
    assert jumps.back(first) is None
