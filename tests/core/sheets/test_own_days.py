"""Own days: the line that tells when a document was written, and what is reckoned from it."""

from __future__ import annotations

import pytest
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.dates.datelines import own_days
from perspectives.core.text.corpus import Corpus


def _own_day(text, head: str, other: str = "Nothing.") -> str | None:
    documents = [text(f"{head}\n\nThe weir was mended.", id="1"), text(other, id="2")]
    own = own_days(Corpus(documents))["1"]
    return own.today.isoformat() if own and own.today else None


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            "# Minutes of the Weir Trust\n\nWeir and Lock Trust of Ambry. Monday 4 May 2026, 19:00"
            " to 20:45, Upper Room, Old Malt House, Ambry, by kind leave of the owners",
            "2026-05-04",
        ),
        (
            "# Weir Trust\n\nDraft minutes of the meeting held in the Upper Room of the Malt House"
            " at Ambry on Monday 4 May 2026 at 7.00 pm",
            "2026-05-04",
        ),
        (
            "# Ducks\n\n*Ambry from below: letters to nobody of one who lives by the water*\n"
            "*Posted by Una Reeve, Monday night, 4 May 2026*",
            "2026-05-04",
        ),
        # A sentence, or a line of one that goes on, dates nothing.
        ("# Ducks\n\nOn Monday 4 May 2026, they flew off.", None),
        ("# Ducks\n\nThe weir that was built in the old days\nbroke on 4 May 2026 and fell.", None),
        (
            "# Ducks\n\n- Monday 4 May 2026, the day on which the weir broke and all of the ducks"
            " were seen to fly off to the sea",
            None,
        ),
    ],
)
def test_a_heading_tells_the_day_of_a_document(text, head: str, day: str | None) -> None:
    assert _own_day(text, head) == day


def test_an_evening_beside_a_day_tells_its_year(text) -> None:
    head = "# Ducks\n\nPosted by Una Reeve, Monday evening, 4 May"

    assert _own_day(text, head, "Ambry Echo, 9 May 2026\n\nNothing.") == "2026-05-04"


def _rows(text, *said: str) -> dict[str, list[str]]:
    documents = [text(each, id=str(n)) for n, each in enumerate(said, 1)]
    rows = make_sheet("dates", documents).rows
    return {row.name: [cell.document for cell in row.cells] for row in rows}


_MINUTES = "# Minutes of the Weir Trust\n\nAmbry, Monday 4 May 2026\n\n"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("The weir broke on 2 April.\n\nMs Ley repeated what she had said the day before.", "03"),
        ("Ms Ley thanked those who had come the previous night.", "03"),
    ],
)
def test_minutes_tell_the_day_before_from_their_meeting(text, said: str, day: str) -> None:
    assert f"2026-05-{day}" in _rows(text, _MINUTES + said, "Nothing.")


def test_a_paragraph_of_minutes_goes_on_from_a_day_of_its_own(text) -> None:
    said = "The weir broke on 2 April. It had rained the day before."

    assert "2026-04-01" in _rows(text, _MINUTES + said, "Nothing.")


def test_the_day_before_is_not_that_of_another_paragraph(text) -> None:
    said = (
        "Ambry Echo, 4 May 2026\n\nThe weir broke on 2 April.\n\nShe had been ill the day before."
    )

    assert [*_rows(text, said, "Nothing.")] == ["2026-04-02", "2026-05-04"]


_ECHO = "Ambry Echo, 4 May 2026\n\nNothing."


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("In July the weir broke.", "2025-07"),
        ("The weir broke on 11 July.", "2025-07-11"),
        ("The weir is mended in July.", "“July”"),
    ],
)
def test_what_was_is_before_the_day_of_the_neighbours(text, said: str, when: str) -> None:
    assert when in _rows(text, said, _ECHO)


def test_neighbours_of_several_years_tell_no_year(text) -> None:
    rows = _rows(text, "In July the weir broke.", _ECHO, "Ambry Echo, 4 May 2012\n\nNothing.")

    assert "“July”" in rows
