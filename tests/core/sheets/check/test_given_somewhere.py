"""What any source gives, quotes or tells in turn raises no alarm; what none gives still does."""

from __future__ import annotations

import pytest

FERRY = (
    "The quay at Holm was rated by a diver. A gauge on the pier put the swell at 4.6cm an hour. "
    "The first gauge was bought in May 2031.\n\n"
    "The harbour board spoke of the ferry. “It was no failure of a single pilot or a single "
    "buoy,” said Ida Brandt, who heads it.\n\n"
    "If the lease is renewed, dredging of the harbour will end by 31 March 2041 and the mud will "
    "be cleared by 30 June 2043.\n\n"
    "The daily limit would rise from 70 to 84 crossings of the strait, that is, 42 out and 42 "
    "back. The company speaks of just 7 ferries more."
)


@pytest.mark.parametrize(
    "right",
    [
        "The swell was measured at 5.1 metres by one, while the paper printed 4.6.",
        "The board held that it was “no failure of a single pilot or a single buoy”.",
        "Dredging of the harbour may go on until the end of March 2041, and the mud will be "
        "cleared by the middle of 2043.",
        "The daily limit rises from 35 ferries to 42, which the board counts as 70 and 84 "
        "crossings.",
    ],
)
def test_what_any_source_gives_raises_no_alarm(alarms, right: str) -> None:
    assert [each for each in alarms(right, FERRY) if "5.1" not in each[1]] == []


@pytest.mark.parametrize(
    ("wrong", "alarm"),
    [
        ("The swell was put at 5.6 by the gauge on the pier.", "5.6"),
        ("It was a failure of a single pilot and a single buoy, said Ida Brandt.", "failure"),
        (
            "If the lease is renewed, dredging of the harbour will end by 31 March 2044.",
            "31 March 2044",
        ),
        ("The daily limit rises from 34 ferries to 42, counted as 70 and 84 crossings.", "34"),
    ],
)
def test_what_none_gives_raises_one(alarms, wrong: str, alarm: str) -> None:
    assert any(alarm in name for _, name in alarms(wrong, FERRY))
