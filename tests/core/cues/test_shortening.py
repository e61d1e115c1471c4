"""Sentences without what stands beside their claim, and without what only adds to it."""

from __future__ import annotations

from perspectives.core.cues.reading.shortening import without_additions, without_asides
from perspectives.core.cues.reading.speech import ideas_in, speech

from .conftest import read

_CLOSED = "The ferry closed in May, the harbour master said."


def test_who_speaks_is_no_part_of_the_claim() -> None:
    sentence = read(_CLOSED)
    who = speech(sentence)
    assert who is not None

    claim = without_asides(sentence, frozenset())

    assert ideas_in(sentence, who) == ["harbor", "master"]
    assert claim.ideas == sentence.ideas - {"harbor", "master"}
    assert claim.whole is sentence.whole


def test_what_the_other_speaks_of_as_well_stays() -> None:
    sentence = read(_CLOSED)

    assert without_asides(sentence, frozenset(("harbor",))) is sentence


def test_a_claim_of_nothing_but_a_speaker_stays_whole() -> None:
    sentence = read("Ada, the mayor, said.")

    assert without_asides(sentence, frozenset()) is sentence


def test_what_only_adds_falls_away_unless_it_holds_a_figure_that_counts() -> None:
    sentence = read("The ferry closed in May, with 40 people on board.")

    assert not without_additions(sentence, frozenset(), figures=False).figures
    assert without_additions(sentence, frozenset(), figures=True) is sentence
