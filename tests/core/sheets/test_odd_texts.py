"""Numbers, days and blanks as no careful text has them: a sheet holds, whatever stands there."""

from __future__ import annotations

import pytest
from perspectives.core.sheets import SHEETS, make_sheet

TEXTS = [
    "The parade was held on St\u00a0Patrick’s Day in the old town.",
    "The tower of Oster, which was raised on 9999-12-31, will fall on Tuesday.",
    "It cost 1 " + "million " * 60 + "crowns, and nobody asked for what on Monday.",
    "They counted " + "9" * 400 + " birds, 400 days ago on Monday.",
]


@pytest.mark.parametrize("odd", TEXTS)
@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_made(text, odd: str, name: str) -> None:
    other = "On 12 March the tower of Oster cost 40 crowns, the mayor said on St Patrick's Day."
    dates = ("0001-01-01", "2026-03-20")
    documents = [
        text(said, id=str(n)).model_copy(update={"date": date})
        for n, (said, date) in enumerate(zip((odd, other), dates, strict=True), 1)
    ]

    make_sheet(name, documents)
