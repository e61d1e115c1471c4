"""Words that say little beside what they are said of."""

from __future__ import annotations

from ..reading.word_forms import word_forms

LIGHT = word_forms(
    """make put get take give come go set bring do want plan expect hope intend number total
    period term amount
    reach stand lie use keep remain way case time part rule think view admit decide found
    believe argue claim announce speak seek need ask require include hold member money hear
    conclude confirm insist note stress explain learn reveal mention remark emerge whether call
    describe"""
)
"""Words that say little beside what they are said of."""
SAYING = LIGHT | word_forms("show record write warn maintain reckon")
"""Words that tell of a speaker no more than that he speaks."""
