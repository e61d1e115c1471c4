"""What two sentences give in other forms: scores, times taken, ages, named days, how sure."""

from __future__ import annotations

import pytest

from .conftest import found

OTHER_VALUES = [
    (
        "Moraes won the lake swim in 1:04:33, the fastest time of her career.",
        "The fastest time of her career, 1:06:33, gave Moraes the win in the lake swim.",
    ),
    (
        "The night sleeper covers the stretch in 7:41:10 hours on paper.",
        "On paper the night sleeper covers the stretch in 7:14:10 hours.",
    ),
    (
        "The court ruled by seven votes to two that the toll is lawful.",
        "By five votes to four the court ruled the toll to be lawful.",
    ),
    (
        "The appeal on fishing rights was dismissed by six judges to three.",
        "Five judges to four dismissed the appeal on fishing rights.",
    ),
    (
        "Entries for the photo prize are accepted until the end of March.",
        "Entries for the photo prize are accepted until 15 March.",
    ),
    (
        "The ban on glass bottles takes effect on New Year's Day 2031.",
        "The ban on glass bottles takes effect on 1 March 2031.",
    ),
    (
        "The discount is open to riders under the age of 26.",
        "The discount is open to riders under the age of 30.",
    ),
    (
        "Members count as cadets until their eighteenth birthday.",
        "Members under the age of 16 count as cadets.",
    ),
    (
        "It is doubtful whether the ferry will sail tonight.",
        "The ferry will definitely sail tonight.",
    ),
    (
        "Engineers have established that the crane fell because of rust.",
        "That the crane fell because of rust is only one of the possibilities, engineers say.",
    ),
    (
        "The coach was unaware of the injury before the match, the club says.",
        "The coach knew about the injury before the match, the club says.",
    ),
    (
        "The lift is checked biannually.",
        "The lift is checked biennially.",
    ),
    (
        "The permit covers intrastate flights only.",
        "The permit covers interstate flights only.",
    ),
    (
        "Rents are capped at 30 percent of the median wage of the city.",
        "Rents are capped at 30 percent of the mean wage of the city.",
    ),
    (
        "The minister was unaware of the leak.",
        "The minister knew about the leak.",
    ),
    (
        "Harbour Wanderers beat Stell 4-1.",
        "Harbour Wanderers beat Stell 4-2.",
    ),
]
SAME_VALUES = [
    (
        "The gates open at nine and close at half past ten.",
        "The gates open at nine o'clock and close at 10.30.",
    ),
    (
        "The toll ends on 31 December 2029.",
        "On New Year's Eve 2029 the toll ends.",
    ),
    (
        "Claims can be filed until the end of June.",
        "Claims can be filed until 30 June.",
    ),
    (
        "It is not uncommon for otters to sleep on the jetty.",
        "Otters often sleep on the jetty.",
    ),
    (
        "The minister knew about the leak.",
        "The minister was aware of the leak.",
    ),
    (
        "The vaccine is given to children aged 12.",
        "The vaccine is given to children at the age of 12.",
    ),
    (
        "Smoking is banned for anyone under the age of 21.",
        "Smoking is banned for anyone under 21 years of age.",
    ),
]
OF_OTHER_THINGS = [
    (
        "Harbour Wanderers lead Stell 2-1 at half-time in the cup match.",
        "Harbour Wanderers beat Stell 4-1 in the cup match.",
    ),
    (
        "Harbour Wanderers beat Stell 4-1 at home.",
        "Harbour Wanderers beat Crossgate 3-1 at home.",
    ),
    (
        "The shop is open 9 to 5 on weekdays.",
        "The shop is open 10 to 4 on Sundays.",
    ),
    (
        "She won the first set 6-4.",
        "She won the second set 6-3.",
    ),
    (
        "The council voted 12 to 7 for the bypass.",
        "The council voted 10 to 9 for the new school.",
    ),
    (
        "The relay team swam 3:41:07 in the heats.",
        "The relay team swam 3:39:55 in the final.",
    ),
    (
        "Entries close at the end of March.",
        "Winners are told at the end of May.",
    ),
    (
        "Bus No. 9 stops at the pier.",
        "Bus No. 12 stops at the market.",
    ),
    (
        "Children aged 8 swim for free.",
        "Children aged 14 pay half.",
    ),
    (
        "The patrol works until seven.",
        "The pool is open from seven.",
    ),
    (
        "The vote in the lower house was 210 to 198.",
        "The upper house passed the bill 44 to 31.",
    ),
    (
        "She learned the violin at seven and gave concerts at twelve.",
        "The concert begins at eight.",
    ),
    (
        "Every spring on the ridge is unfit to drink from.",
        "There is no spring on the ridge that one can drink from.",
    ),
]
NOT_THE_SAME = [
    (
        "The bus leaves at ten.",
        "The bus leaves at ten past ten.",
    ),
    (
        "The rule takes effect on New Year's Day 2030.",
        "The rule takes effect on New Year's Day 2031.",
    ),
    (
        "The treaty was signed at the end of June.",
        "The treaty was signed on 30 June.",
    ),
    (
        "The study followed 64 adults aged 18 to 40.",
        "The study followed 64 adults between 30 and 65 years of age.",
    ),
]


@pytest.mark.parametrize(("a", "b"), OTHER_VALUES)
def test_other_values_differ_in_whatever_form(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [cue.label for cue in cues] == ["diverge"]
        assert all(f"“{span.text}”" in cues[0].says for span in (cues[0].a, cues[0].b))


@pytest.mark.parametrize(("a", "b"), SAME_VALUES)
def test_the_same_value_agrees_in_whatever_form(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert {cue.label for cue in cues} == {"agree"}


@pytest.mark.parametrize(("a", "b"), OF_OTHER_THINGS)
def test_values_of_other_things_may_both_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


@pytest.mark.parametrize(("a", "b"), NOT_THE_SAME)
def test_values_that_are_not_the_same_do_not_agree(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "agree"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Only three of the eight boats have a radio on board, the guild writes.",
            "The guild has 8 boats; 5 of them lack a radio.",
        ),
        ("Vans of any kind may use the bridge.", "All vans may use the bridge."),
    ],
)
def test_what_is_left_of_a_whole_and_any_kind_are_no_difference(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert not [cue for cue in found(one, other) if cue.label == "diverge"]


def test_another_part_of_the_whole_is_a_difference() -> None:
    a = "Three of the eight boats of the guild have a radio on board."
    b = "Two of the eight boats of the guild have a radio on board."

    assert [cue for cue in found(a, b) if cue.label == "diverge"]


@pytest.mark.parametrize("again", ["re-signed", "re-covered", "re-leased"])
def test_a_word_that_its_hyphen_makes_another_is_not_the_same(again: str) -> None:
    a, b = f"The pilot {again} on Friday in the hall.", "The pilot {} on Friday in the hall."

    assert not [c for c in found(a, b.format(again.replace("-", ""))) if c.label == "agree"]
    assert [c for c in found(a, b.format(again)) if c.label == "agree"]
