"""The way back and forward, also when the program is opened again or the comparison is another."""

from __future__ import annotations

from perspectives.core.notebook import load


def place(pilot) -> tuple[object, object]:
    return pilot.app.screen.position.topic, pilot.app.screen.position.here


async def test_the_way_back_and_forward_is_there_when_it_is_opened_again(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        went = [place(pilot)]
        for key in ("n", "]", "n"):
            await pilot.press(key)
            went.append(place(pilot))
        await pilot.press("less_than_sign")

    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert place(pilot) == went[2]

        await pilot.press("greater_than_sign")
        assert place(pilot) == went[3]
        for expected in (went[2], went[1], went[0], went[0]):
            await pilot.press("less_than_sign")
            assert place(pilot) == expected


async def test_a_topic_that_is_gone_gives_way_to_the_first(
    program, settle, comparison, tmp_path
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n")

    fewer = comparison.changed(topics=comparison.topics[::2])
    async with program(found=fewer).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("less_than_sign")

        assert pilot.app.screen.position.topic == 0


async def test_jumps_into_a_document_that_is_gone_are_forgotten(
    program, settle, documents, comparison, tmp_path
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n")

    other = documents[0].model_copy(update={"sha256": "f" * 64, "text": "x" + documents[0].text})
    changed = (other, *documents[1:])
    found = comparison.changed(documents=changed)
    again = program(documents=changed, found=found)
    async with again.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        before = place(pilot)
        await pilot.press("less_than_sign")

        assert place(pilot) == before


async def test_another_comparison_of_the_same_keeps_the_way_back(
    program, settle, comparison
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n")
        screen = pilot.app.screen
        screen.runner.compare_by(
            lambda *_, **__: comparison.changed(topics=comparison.topics[::-1])
        )
        await settle(pilot)
        await pilot.press("less_than_sign")

        assert screen.position.topic == 1
        await pilot.press("less_than_sign")
        assert screen.position.topic == 2, "the first topic comes last now"


async def test_only_the_beginning_of_a_passage_is_kept_of_a_jump(program, settle, tmp_path) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n")

    kept = load(tmp_path / "notebook.json").place.back
    assert [len(stop.passage.exact) for stop in kept] == [40]
