"""How sure, last days, exchanged relations, limits, whole lists, denied causes; near misses."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFERENT = [
    (
        "That the bell was cast in Orle has not been proved: no mark was found on it.",
        "A letter has confirmed that the bell was cast in Orle.",
    ),
    (
        "The idea that the tunnel reaches the abbey is only a guess.",
        "Without doubt the tunnel reaches the abbey.",
    ),
    (
        "It is certain that the eel farm will move to the delta, the owner says.",
        "Whether the eel farm will move to the delta this autumn is doubtful.",
    ),
    (
        "Prosecutors have established that the barge was sunk on purpose by its crew.",
        "That the barge was sunk on purpose by its crew is just one of the possibilities.",
    ),
    (
        "Definitely the comet will be seen from the island in May.",
        "In May the comet might be seen from the island.",
    ),
    (
        "Keep taking the syrup even if the cough is gone.",
        "Stop the syrup if the cough is gone; otherwise finish the bottle.",
    ),
    (
        "Applicants for the bursary have until the end of May to hand in their papers.",
        "The bursary's papers must be handed in by 15 May by all applicants.",
    ),
    (
        "The orchestra sued the concert hall over the broken organ.",
        "The concert hall sued the orchestra over the broken organ.",
    ),
    (
        "Birk succeeded Thoma as dean.",
        "Thoma succeeded Birk as dean.",
    ),
    (
        "Each crew must carry at least two flares.",
        "Each crew may carry no more than two flares.",
    ),
    (
        "Every team has to field at least four juniors in the relay.",
        "No more than four juniors may be fielded per team in the relay.",
    ),
    (
        "The recipe needs three spices: cumin, mace and clove.",
        "Cumin, mace, clove and ginger are the spices that the recipe needs.",
    ),
    (
        "Two languages are spoken on the island, Faroese and Danish.",
        "Faroese, Danish and English are the languages spoken on the island.",
    ),
    (
        "The jury for the mural consists of a weaver, a mason and a poet.",
        "A weaver, a mason and a sculptor make up the jury for the mural.",
    ),
    (
        "The bees died because of the spray, the keepers say.",
        "It was the cold, and not the spray, that killed the bees.",
    ),
    (
        "The fire in the silo was caused by a spark from the dryer.",
        "Investigators traced the fire in the silo to a cigarette and ruled out the dryer.",
    ),
    (
        "The winter on the plateau was mild, the herders say.",
        "The herders on the plateau had a severe winter.",
    ),
]
MAY_BOTH_HOLD = [
    (
        "It is certain that the eel farm will move.",
        "It is doubtful whether the oyster farm will move.",
    ),
    (
        "It is certain that the comet will pass.",
        "Perhaps the moon will be seen beside the comet.",
    ),
    (
        "The tunnel was certainly dug by monks.",
        "The tunnel may have been widened by smugglers.",
    ),
    (
        "Prosecutors have established that the barge was sunk.",
        "That the crew sank the tug is one of the possibilities.",
    ),
    (
        "The ring is definitely of gold.",
        "The chain is possibly of gold.",
    ),
    (
        "The bridge will certainly close in June.",
        "The bridge might be painted in June.",
    ),
    (
        "The village had a school by 1905.",
        "Not until 1931 did the village have electric light.",
    ),
    (
        "The bridge was open by 1931.",
        "It was not until 1920 that the bridge was begun.",
    ),
    (
        "Entries for the run close on 3 March.",
        "Entries for the swim close on 10 March.",
    ),
    (
        "Papers must be handed in by 15 May.",
        "Papers may be handed in from 1 April.",
    ),
    (
        "Ada lent the boat to Ben in May.",
        "Ben lent the cart to Ada in May.",
    ),
    (
        "Doyle beat Farrow in the first round.",
        "Farrow beat Doyle in the second round.",
    ),
    (
        "Each crew must carry at least two flares.",
        "Each crew may carry no more than two dogs.",
    ),
    (
        "Each crew must carry at least two flares.",
        "Each crew must carry no more than five flares.",
    ),
    (
        "The recipe needs three spices: cumin, mace and clove.",
        "Cumin, mace, clove and ginger are sold at the spice market.",
    ),
    (
        "Two languages are taught in the first year, Faroese and Danish.",
        "Faroese, Danish and English are taught in the second year.",
    ),
    (
        "The silo burnt because of a spark.",
        "The barn burnt down, and not the silo.",
    ),
    (
        "The bees died because of the cold.",
        "It was the cold, and not the spray, that killed the bees.",
    ),
    (
        "She saw a quiet street.",
        "The street was busy at noon.",
    ),
]
THE_SAME = [
    (
        "The course has three parts, namely drawing, glazing and firing.",
        "The three parts of the course are glazing, drawing and firing.",
    ),
    (
        "Taste, smell and sight are the three senses tested in the study.",
        "There are three senses tested in the study, namely sight, smell and taste.",
    ),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_of_these_only_one_can_hold(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert {cue.label for cue in cues} == {"diverge"}
        assert all(f"“{span.text}”" in cues[0].says for span in (cues[0].a, cues[0].b))


@pytest.mark.parametrize(("a", "b"), MAY_BOTH_HOLD)
def test_of_these_both_may_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


@pytest.mark.parametrize(("a", "b"), THE_SAME)
def test_a_counted_list_agrees_wherever_its_number_stands(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [(cue.label, cue.rule) for cue in cues] == [("agree", "same")]
