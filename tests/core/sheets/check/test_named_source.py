"""Values that stand in another source than the one that a sentence names."""

from __future__ import annotations

import pytest
from perspectives.core.sheets.check import check


@pytest.mark.parametrize(
    ("summary", "told"),
    [
        ("The press release speaks of 730 lamps on the pier.", True),
        ("The press release is short. It also speaks of 730 lamps on the pier.", True),
        ("The press release speaks of 410 lamps on the pier.", False),
        ("The Herald speaks of 730 lamps on the pier.", False),
        ("There are 730 lamps on the pier.", False),
    ],
)
def test_a_value_of_another_source_is_told_as_such(text, summary: str, told: bool) -> None:
    release = text("The board bought 410 lamps for the pier.", id="1")
    release = release.model_copy(update={"kind": "press release"})
    news = text("The pier has 730 lamps by now.", id="2")
    news = news.model_copy(update={"outlet": "Gull Bay Herald"})

    rows = check(text(summary, id="3"), [release, news]).rows

    assert any("document 2, not in document 1" in row.note for row in rows) == told
