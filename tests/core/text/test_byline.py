"""Bylines with an outlet and a day, in any order."""

from __future__ import annotations

import pytest
from perspectives.core.text.byline import Byline, byline

ANN = Byline("Ann Lee", "Harbour Times", "3 May 2025")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("By Ann Lee, Harbour Times, 3 May 2025", ANN),
        ("Harbour Times | By Ann Lee | 3 May 2025", ANN),
        ("3 May 2025\nBy Ann Lee\nHarbour Times", ANN),
        ("By Ann Lee, Harbour Times, May 3, 2025", ANN._replace(day="May 3 2025")),
        (
            "By Ann Lee and Bo van Dam, 2025-05-03",
            Byline("Ann Lee and Bo van Dam", "", "2025-05-03"),
        ),
        (
            "By Bo Dam, head of the pilots' guild. Opinion, 3 May 2025",
            Byline("Bo Dam", "", "3 May 2025"),
        ),
        ("By Ann Lee, Harbour Times", ANN._replace(day="")),
        ("By Ann Lee, Bo Dam", None),
        ("By Ann Lee", None),
        ("By Friday Evening, the pier had been closed on 3 May 2025.", None),
        ("Harbour Times, 3 May 2025", ANN._replace(author="")),
        ("Harbourside, 3 May 2025", None),
        ("The harbour, 3 May 2025", None),
        ("By Ann Lee. The mayor resigned last night.", None),
        ("*By Ann Lee, Harbour Times, Saturday 3 May 2025*", ANN),
        (
            "Opinion. By Ann Lee, Harbour Times, Sunday, May 3, 2025. She fished here for years.",
            ANN._replace(day="May 3 2025"),
        ),
        ("Comment by Ann Lee, mayor of Oster. Harbour Times, 3 May 2025", ANN),
        (
            "*Harbour Times, evening show, transcript of Sunday 3 May 2025. Presenter: Ann Lee*",
            ANN,
        ),
        (
            "Gull Lines, press office. Issued 3 May 2025, 11:00",
            Byline("", "Gull Lines", "3 May 2025"),
        ),
        (
            "*Coast Watch, 3 May 2025. Told by six of its observers*",
            Byline("", "Coast Watch", "3 May 2025"),
        ),
        (
            "Coast Watch, 3 May 2025. Based on what six of its observers wrote down",
            Byline("", "Coast Watch", "3 May 2025"),
        ),
        ("Oster, Saturday 3 May 2025. For immediate release.", Byline("", "", "3 May 2025")),
        ("The boat sank off Oster on Saturday 3 May 2025. For immediate release.", None),
        ("*Nobody saw the boat, 3 May 2025 or not*", None),
    ],
)
def test_a_byline_is_read_in_parts(line: str, said: Byline | None) -> None:
    assert byline(line) == said
