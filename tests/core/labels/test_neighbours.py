"""Two sentences of one passage that say together what one sentence of another says."""

from __future__ import annotations

from perspectives.core import compare, read_text


def _cues(a: str, b: str) -> list[tuple[str, str]]:
    made = compare([*read_text(a), *read_text(b)])
    return [(cue.label, f"{cue.kind}/{cue.rule}") for link in made.links for cue in link.cues]


def test_two_sentences_agree_together_with_one() -> None:
    a = "The mill has 88 lofts. Fifty-one of them stand empty."
    b = "Of the 88 lofts in the mill, 51 are empty."

    assert ("agree", "number/equal") in _cues(a, b)
    assert ("agree", "number/equal") in _cues(b, a)


def test_two_sentences_differ_from_one_in_the_figure_beside_a_shared_one() -> None:
    a = (
        "The dairy closed its year with a turnover of 38 million marks. "
        "A surplus of 1.9 million remained."
    )
    b = "On a turnover of 38 million marks the dairy made a surplus of 900,000."

    assert ("diverge", "number/beside") in _cues(a, b)


def test_a_word_of_force_is_not_taken_from_a_neighbour() -> None:
    a = "Members must sign the book. Guests of members pay at the gate."
    b = "Guests of members should sign the book and pay at the gate."

    assert not [cue for cue in _cues(a, b) if cue[0] != "related"]


def test_a_title_between_sentences_is_no_claim_that_two_texts_share() -> None:
    a = "Rules of the Pike Lane Bowling Club. The steward shall lock the green at dusk."
    b = "Rules of the Pike Lane Bowling Club. The steward may sell drinks on match days."

    assert not any(label == "agree" for label, _ in _cues(a, b))
