"""What a text told last of the time: the day from which it goes on to count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ...documents import Passage
from .calendar import Stretch, made, of_day, of_month
from .moment import Moment

_LONG_AGO = 300
"""Days from that of its document from which on a year is told that what follows is of as well."""


class Base(NamedTuple):
    """What was told last: a day, and a stretch of any length, with the passage it stands in."""

    passage: Passage | None = None
    day: date | None = None
    stretch: Stretch | None = None
    year: date | None = None
    """The last day that was told with its year, where no other time was told since."""

    def with_moments(self, passage: Passage, moments: Sequence[Moment]) -> Base:
        """The base for the sentence after one with some moments."""
        here = self if self.is_near(passage) else Base()
        for moment in moments:
            if moment.when:
                one = moment.when.first == moment.when.last
                day = moment.when.first if one else here.day
                told = moment.when.first if one and not moment.reckoned else None
                year = here.year if moment.reckoned and moment.month else told
                here = Base(passage, day, moment.when, year)
        return here

    def in_its_year(self, passage: Passage, moment: Moment, own: date | None) -> Moment:
        """A day or month without a year in that of what was told just before, where that is past.

        Args:
            passage: Where it stands.
            moment: What is told.
            own: The day of the document.
        """
        month, here = moment.month, self.is_in(passage)
        if not (here and self.year and own and month and moment.reckoned and moment.when):
            return moment
        if moment.when.first <= own and moment.when.first.year == self.year.year:
            return moment
        if (own - self.year).days < _LONG_AGO:
            return moment
        day = made(self.year.year, month, moment.day or 1)
        if day and day < self.year.replace(day=1):
            day = made(self.year.year + 1, month, moment.day or 1)
        if day is None or day > own:
            return moment
        return moment._replace(when=of_day(day) if moment.day else of_month(day))

    def is_in(self, passage: Passage) -> bool:
        """Whether it was told in a passage."""
        return self.passage is not None and self.passage.id == passage.id

    def is_near(self, passage: Passage) -> bool:
        """Whether it was told in a passage or the one just before it."""
        if self.passage is None or self.passage.document != passage.document:
            return False
        return 0 <= passage.number - self.passage.number <= 1
