"""Quotations that both passages hold, and in which they still do not agree."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.labels.rules import Rules
from perspectives.core.labels.ruling import Ruling
from perspectives.core.text.corpus import Corpus

Read = Callable[..., Document]
GOAT = "We never leave a goat on the ridge"
HOLM = f'"{GOAT}," said her uncle, Jens Holm.'


def ruling(a: Document, b: Document) -> Ruling:
    first, second = a.renumbered("1"), b.renumbered("2")
    found = Rules(Corpus((first, second))).label(first.passages[0], second.passages[0], ())
    for cue in found.cues:
        assert first.text[cue.a.start : cue.a.end] == cue.a.text
        assert second.text[cue.b.start : cue.b.end] == cue.b.text
    return found


@pytest.mark.parametrize(
    ("other", "who"),
    [
        (f'I liked what the warden of the hut said: "{GOAT}."', "the warden of the hut"),
        (f'"{GOAT}," said Petra Lund.', "Petra Lund"),
    ],
)
def test_words_that_two_speakers_say_are_no_agreement(text: Read, other: str, who: str) -> None:
    found = ruling(text(HOLM), text(other))

    assert found.label == "related"
    assert (found.cues[0].kind, found.cues[0].rule) == ("quotation", "speakers")
    assert found.cues[0].says == (
        f"Both quote “{GOAT}”; one gives it to “Jens Holm”, the other to “{who}”."
    )


def test_whom_a_pronoun_means_is_told_by_the_sentence_before(text: Read) -> None:
    a = text(f'Mayor Petra Lund said that she had been up there. "{GOAT}," she added.')

    found = ruling(a, text(HOLM))

    assert (found.label, found.cues[0].rule) == ("related", "speakers")
    assert "one gives it to “Mayor Petra Lund”, the other to “Jens Holm”" in found.cues[0].says


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOLM, f'"{GOAT}," said Holm.'),
        (HOLM, f'"{GOAT}," she said.'),
        (HOLM, f'"{GOAT}."'),
        # No office of hers is told: she may be the warden.
        (f'"{GOAT}," said Petra Lund.', f'The warden said: "{GOAT}."'),
        (f'"{GOAT}," said Petra Lund, the warden.', f'The warden said: "{GOAT}."'),
        (f'"{GOAT}," said Mayor Petra Lund.', f'"{GOAT}," said Petra Lund.'),
    ],
)
def test_one_speaker_or_one_that_is_not_told_for_sure_agrees(
    text: Read, one: str, other: str
) -> None:
    assert ruling(text(one), text(other)).label == "agree"
    assert ruling(text(other), text(one)).label == "agree"


def test_a_quotation_without_the_but_that_follows_is_no_agreement(text: Read) -> None:
    whole = text(f'"{GOAT}," said Holm. "But I will not go up in a storm."')
    short = text(f'The hut is open. "{GOAT}," said Holm.')

    found = ruling(whole, short)

    assert (found.label, found.cues[0].rule) == ("related", "beside")
    assert found.cues[0].says == (
        f"Both quote “{GOAT}”; then one goes on: “But I will not go up in a storm”."
    )
    assert ruling(whole, whole).label == "agree"


def test_what_only_one_passage_quotes_on_is_told_beside_the_same_words(text: Read) -> None:
    a = text(HOLM + ' "We bring it down at night."')
    b = text(HOLM + " He has kept goats since he was nine.")

    (cue,) = (cue for cue in ruling(a, b).cues if cue.kind == "quotation")
    assert (cue.label, cue.confidence) == ("agree", "possible")
    assert cue.says == f"Both quote “{GOAT}”; then one goes on: “We bring it down at night”."


def test_what_each_quotes_on_otherwise_is_told(text: Read) -> None:
    a = text(HOLM + ' "We bring it down at night."')
    b = text(HOLM + ' "My father never did."')

    (cue,) = (cue for cue in ruling(a, b).cues if cue.kind == "quotation")
    assert cue.says.endswith(
        "; then one goes on: “We bring it down at night”, the other: “My father never did”."
    )


@pytest.mark.parametrize(
    "other",
    [
        f'In March Ms Lund told hikers, "{GOAT}."',
        f'On 3 May Ms Lund wrote: "{GOAT}."',
        f'A ranger read out the advice of Petra Lund, who owns the hut, that "{GOAT}".',
        f'In the words of Petra Lund, "{GOAT}".',
    ],
)
def test_who_speaks_is_told_behind_a_time_and_behind_whose_words_they_are(
    text: Read, other: str
) -> None:
    found = ruling(text(HOLM), text(other))

    assert (found.label, found.cues[0].rule) == ("related", "speakers")


@pytest.mark.parametrize(
    ("one", "other", "mine", "yours"),
    [
        (
            f'At the hearing it was the clerk who said to the warden: "{GOAT}."',
            f'"{GOAT}," the warden told the clerk at the hearing.',
            "the clerk",
            "the warden",
        ),
        (
            f'"{GOAT}," Holm told Lund on Monday.',
            f'"{GOAT}," Lund told Holm on Monday.',
            "Holm",
            "Lund",
        ),
    ],
)
def test_whoever_is_spoken_to_is_not_who_speaks(
    text: Read, one: str, other: str, mine: str, yours: str
) -> None:
    found = ruling(text(one), text(other))

    assert (found.label, found.cues[0].rule) == ("related", "speakers")
    assert found.cues[0].says.endswith(f"one gives it to “{mine}”, the other to “{yours}”.")
