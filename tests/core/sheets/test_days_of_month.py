"""Days that are counted in a month."""

from __future__ import annotations

from datetime import date

import pytest
from perspectives.core.sheets.dates.days_of_month import days_of_month, nth_weekdays

EDGES = [
    ("They meet on the fifteenth of next month.", date(9999, 12, 31)),
    ("They met on the fifteenth of last month.", date(1, 1, 1)),
    ("They met at the lake on the fifteenth.", date(1, 1, 1)),
    ("They will meet on the fifteenth.", date(9999, 12, 31)),
    ("They meet on the first Monday of next month.", date(9999, 12, 31)),
    ("They met on the last Monday of last month.", date(1, 1, 1)),
]


@pytest.mark.parametrize(("said", "today"), EDGES)
def test_no_day_is_counted_in_a_month_beyond_the_calendar(said: str, today: date) -> None:
    found = [*days_of_month(said, (), today), *nth_weekdays(said, today)]

    assert [each.when for each in found if each.when] == []
