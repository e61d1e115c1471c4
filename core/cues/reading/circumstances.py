"""Circumstances: words of one row tell when, where or of whom something holds, each another."""

from __future__ import annotations

from functools import cache

from ...word_lists import rows
from .word_forms import word_form

_LISTED = """
day night daytime overnight | morning afternoon evening | summer winter autumn spring |
weekday weekend | child adult pensioner student | boy girl | man woman | male female |
north south east west northern southern eastern western | upper lower | inner outer |
left right | front rear | urban rural | inland coastal | domestic foreign international |
import export | primary secondary | freshman sophomore junior senior | indoor outdoor |
inpatient outpatient | fulltime parttime | outbound inbound | upstream downstream | ashore afloat |
buyer seller | owner tenant | employer employee | teacher pupil | doctor nurse | driver passenger
"""


def are_other_circumstances(form: str, other: str) -> bool:
    """Whether two ideas tell two cases apart: what holds by day is nothing that holds by night."""
    row_of = _row_of()
    return form != other and form in row_of and row_of[form] == row_of.get(other)


@cache
def _row_of() -> dict[str, int]:
    """The row of each word."""
    return {word_form(word): n for n, row in enumerate(rows(_LISTED)) for word in row}
