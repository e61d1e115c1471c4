"""Times of day on the sheet of figures: read as they are written, held together by their day."""

from __future__ import annotations

import pytest
from perspectives.core.cues.reading.clock_times import times

FIRE = "The mill at Orme burnt down on 3 May 2024."


def _hours(sheet) -> list[tuple[str, list[str]]]:
    rows = [(row.mark, [cell.value for cell in row.cells]) for row in sheet.rows]
    return [(mark, values) for mark, values in rows if ":" in values[0]]


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("It began at about 9.40 p.m. in a shed.", ["21:40"]),
        ("They came at twenty to ten on Sunday.", ["09:40?"]),
        ("The gate is shut between eight o'clock and ten.", ["08:00?", "10:00?"]),
        ("No train runs before noon; the last one is at 06:00.", ["12:00", "06:00"]),
        (
            "It is open from 7 to 9 p.m. and from 9 am to 1 pm.",
            ["19:00", "21:00", "09:00", "13:00"],
        ),
        ("A quarter past one at night is late, said the clerk.", ["01:15"]),
        ("We left at twelve at night.", ["00:00"]),
        ("It closes at six.", ["06:00?"]),
        ("The ratio is 3:1, and ten to twelve people read John 3:16.", []),
        ("It costs 9.50 each, at 4.25 per cent, at two of the shops.", []),
        ("He jumped at 2.30 metres.", []),
    ],
)
def test_times_are_read_as_they_are_written(said: str, labels: list[str]) -> None:
    assert [time.label for time in times(said)] == [*labels]


def test_one_time_in_other_words_is_one_row_on_its_day(made) -> None:
    sheet = made(
        "figures",
        f"{FIRE} The fire began at 9.40 p.m. on 3 May 2024.",
        f"{FIRE} The brigade was called at twenty to ten on 3 May 2024.",
    )

    assert _hours(sheet) == [("same", ["21:40", "09:40?"])]


def test_other_times_of_one_event_are_told(made) -> None:
    sheet = made(
        "figures",
        f"{FIRE} The keeper rang the bell of the mill at 9.40 p.m.",
        f"{FIRE} At 10.15 p.m. the keeper rang the bell of the mill.",
    )

    assert [mark for mark, _ in _hours(sheet)] == ["other"]


def test_times_of_two_days_stay_apart(made) -> None:
    sheet = made(
        "figures",
        f"{FIRE} It began at 9 p.m. on 3 May 2024.",
        f"{FIRE} The mayor came at 9 p.m. on 5 May 2024.",
    )

    assert [mark for mark, _ in _hours(sheet)] == ["one", "one"]
