"""Which words of a sentence are its finite verbs."""

from __future__ import annotations

import pytest

from .conftest import statement


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The toll was paid by lorries.", ["was"]),
        ("Drivers get raises of four percent.", ["get"]),
        ("The rate climbs from nine to ten.", ["climbs"]),
        ("Deportation works as a release.", ["works"]),
        ("Talks on the toll collapsed.", ["collapsed"]),
        ("It's the harbour that they want.", ["It's", "want"]),
        ("The ferry puts the town in reach.", ["puts"]),
        ("The plan proposed by the mayor failed.", ["failed"]),
        ("Armed guards stood at the gates.", ["stood"]),
    ],
)
def test_finite_verbs_are_told_by_what_stands_beside_them(text: str, verbs: list[str]) -> None:
    assert [text[at:].split(maxsplit=1)[0].rstrip(".") for at in statement(text).verbs] == verbs
