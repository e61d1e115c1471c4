"""The part of a sentence that is shown."""

from __future__ import annotations

from perspectives.core.cues.parts import SHOWN, widened

SENTENCE = (
    "The auditor, who had come by the night ferry, called the accounts of the harbour careful, but "
    "noted that they rested on a single summer, and that a loss could therefore not be ruled out."
)


def test_a_short_sentence_is_shown_whole() -> None:
    text = "Fares rise, and nobody pays."

    assert widened(text, 12, len(text)) == (0, len(text))


def test_what_a_long_sentence_comes_to_goes_with_a_part_of_it() -> None:
    at = SENTENCE.index("called")

    start, end = widened(SENTENCE, at, SENTENCE.index(", but"))

    assert SENTENCE[start:end].endswith("not be ruled out.")
    assert end - start <= SHOWN


LONG = "nobody who came by ferry would pay so much for a crossing again " * 3


def test_nothing_is_added_that_only_opens_what_follows() -> None:
    fares = "Fares rise for all who come from the islands to the fair on the first of May by boat"
    text = f"{fares} with all their goods on board, the chair said, “{LONG}not even at noon.”"

    start, end = widened(text, 0, text.index(", the"))

    assert text[start:end] == f"{fares} with all their goods on board"


def test_where_there_is_room_what_is_too_long_to_follow_is_begun() -> None:
    text = f"Fares rise, the chair said, “{LONG}not even at noon.”"

    start, end = widened(text, 0, text.index(", the"))

    assert text[start:end].startswith("Fares rise, the chair said, “nobody who came by ferry")
    assert end - start > SHOWN
