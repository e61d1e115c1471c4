"""Near misses: what looks like a contradiction or an agreement, and is of two things or cases."""

from __future__ import annotations

import pytest
from perspectives.core import compare, read_text

from .conftest import found

NO_DIFFERENCE = [
    # of groups that figures name, versions, ends, denials
    (
        "Dogs of 5 to 9 kilos: 20 grams of Vermor a day.",
        "Dogs of 10 to 15 kilos: 40 grams of Vermor a day.",
    ),
    ("Lumo 2.1 cannot open sealed letters.", "Lumo 2.3 can open sealed letters."),
    (
        "At noon on 4 July the top of the Orm tank was at 30 degrees.",
        "At noon on 4 July the floor of the Orm tank was at 9 degrees.",
    ),
    (
        "The warden denied that the cells were hot.",
        "The warden denied that the cells were cold.",
    ),
    (
        "It is not true, as some wrote, that the lock was unmanned that night.",
        "That night the lock was manned by one keeper.",
    ),
    # of two ages; forbidden in both
    (
        "Sales of skates rose among six-year-olds in the valley.",
        "Sales of skates fell among sixteen-year-olds in the valley.",
    ),
    (
        "Visitors must not take ladders into the orchard, even short ones.",
        "No ladders are allowed in the orchard, whether short or long.",
    ),
    # each adds words of its own, however light
    ("The Arena in Osk holds 4,000 people.", "The Arena in Osk drew 2,600 people on Sunday."),
    ("The drill charges fully in 40 minutes.", "The drill works for 6 hours when fully charged."),
    ("Most cabins on the Lido deck are furnished.", "Few cabins on the Lido deck have a balcony."),
    (
        "The porter waited eight months for the court in Imber to hear him.",
        "The court in Imber took three months off the porter's sentence.",
    ),
    (
        "The north wing of the Tolley mill was built in 1880.",
        "The south wing of the Tolley mill was built in 1894.",
    ),
    (
        "Only owners of the allotments may vote on the rent.",
        "All owners of the allotments may use the shed.",
    ),
    # of other models, measures and groups
    (
        "Testers liked the screen of the Vela 4 but not its weight.",
        "Testers liked the screen of the Vela 7 but not its weight.",
    ),
    (
        "The Lode half marathon had 900 runners, 610 of whom finished.",
        "The Lode marathon had 900 runners, 480 of whom finished.",
    ),
    ("With its handle the pan weighs 900 g.", "Without its handle the pan weighs 640 g."),
    (
        "Six per cent of all guests of the inn fell ill.",
        "Forty per cent of the inn's guests over seventy fell ill.",
    ),
    # in other cases
    (
        "Raw, the beans of the marl tree are poisonous.",
        "Soaked overnight, the beans of the marl tree are harmless.",
    ),
    (
        "By default, the camera deletes its clips after a day.",
        "In our office, the camera keeps its clips for a month.",
    ),
    ("Tin was cheaper in July than in June.", "Tin was dearer in July than a year before."),
    # other things
    (
        "Bakers in the Lund valley will get 4 percent more.",
        "Millers in the Lund valley will get 6 percent more.",
    ),
    (
        "Do not spray Ravol on kale within 14 days of harvest.",
        "Do not spray Ravol on leeks within 3 days of harvest.",
    ),
    (
        "The driver of the milk cart was sober, the police said.",
        "The driver of the bus that hit the milk cart was not sober, the police said.",
    ),
    (
        "All the booths in Ward 3 opened on time, the clerk said.",
        "All the booths in Ward 7 opened on time, the clerk said.",
    ),
    (
        "With firmware 2.1 a press of ten seconds resets the pump.",
        "With firmware 3.0 a press of four seconds resets the pump.",
    ),
    (
        "The survey of 2011 found 37 graves along the northern shore.",
        "The survey of 2011 found 37 graves along the southern shore.",
    ),
    (
        "The test was optional for boarding pupils this spring.",
        "The test was mandatory for town pupils this spring.",
    ),
    # other cases
    (
        "If frost is forecast, each stall will get four lamps.",
        "If no frost is forecast, each stall will get two lamps.",
    ),
    (
        "When the pass is covered with snow, cars must carry chains.",
        "When the pass is dry, cars need not carry chains.",
    ),
    (
        "If the levy fails, the town will close the pool.",
        "If the levy passes, the town will keep the pool open.",
    ),
    # other measures
    (
        "The mean wait at the Orel clinic was 34 minutes.",
        "The median wait at the Orel clinic was 19 minutes.",
    ),
    (
        "The grant is capped at 30,000 euros for each farm.",
        "The grant came to 11,400 euros for each farm on average.",
    ),
    (
        "The farm took in 412,000 crowns, before feed and interest.",
        "After feed and interest, the farm was left with 58,000 crowns.",
    ),
    (
        "A ticket on the Berg tram costs 3.20 francs in the rush hours.",
        "Outside the rush hours a ticket on the Berg tram costs 2.40 francs.",
    ),
    (
        "The path on Perl Street is five feet wide.",
        "The path on Perl Street should be eight feet wide.",
    ),
    ("The port asked for a rise of 11.2 percent.", "The port was allowed a rise of 6.8 percent."),
    (
        "The firm will lay off 900 workers across its mills.",
        "The firm will lay off 120 workers at its Oster mill.",
    ),
    (
        "In Orval 64 percent of the flats are lived in by their owners.",
        "In Orval 36 percent of the flats are not lived in by their owners.",
    ),
    (
        "The Otters scored 24 points in the first half and 31 in the second.",
        "The Otters scored 55 points, 31 of them in the second half.",
    ),
    (
        "The band planned to hire 30 singers for the tour.",
        "The band hired 18 singers for the tour.",
    ),
    # other days and deeds
    (
        "The deadline to enter the May race is April 22, the club said.",
        "The deadline to book a bus for the May race is May 14, the club said.",
    ),
    (
        "The meeting of 4 May rejected the merger with the Lake club.",
        "The meeting of 9 June approved the merger with the Lake club.",
    ),
    (
        "Phones are banned during class at the Jevington school.",
        "Phones are permitted in the yard at the Jevington school.",
    ),
    ("The tale that gold lies in the Orm mound is baseless.", "No gold lies in the Orm mound."),
    (
        "The line must be kept cold whenever the pump is idle (Operating Manual, 7.3).",
        "The line must be kept cold whenever the pump is idle (Operating Manual, p. 9).",
    ),
    (
        "The office's budget will grow by 240 million crowns next year.",
        "The office's budget will be 7.9 billion crowns next year.",
    ),
    (
        "The Block 1 stage flew 14 times without loss.",
        "The Block 2 stage flew 14 times without loss.",
    ),
    (
        "The bank made 912 million before tax in the third quarter.",
        "The bank made 655 million after tax in the third quarter.",
    ),
    (
        "Hermes, the glider, was given up in May after its costs had doubled.",
        "Hermes, the probe, was given up in May after its costs had doubled.",
    ),
]
"""Pairs of sentences of which both may hold."""

NO_AGREEMENT = [
    (
        "“The guild should follow the young,” Abbot Venn said.",
        "“The guild should be followed by the young,” Abbot Venn said.",
    ),
    (
        "Until May the old mill was a school; after that it was a store.",
        "Until May the old mill was a store; after that it was a school.",
    ),
    (
        "In 1411 the Count of Ober beat the Abbot of Lind within two days.",
        "Within two days in 1411 the Count of Ober, ill in bed, was beaten by the Abbot of Lind.",
    ),
    (
        "For the oat loaf, use 12 g of salt and warm water.",
        "For the plum cakes, use 12 g of salt and warm water.",
    ),
    (
        "Arrears at the Elm estate stood at 2.1 percent at the end of May.",
        "Vacancies at the Elm estate stood at 2.1 percent at the end of May.",
    ),
    (
        "By weight, 40 percent of the finds from the Cadra store were imported.",
        "By volume, 40 percent of the finds from the Cadra store were imported.",
    ),
    (
        "The print of “The Salt Road” shown in 1954 runs long.",
        "The print of “The Salt Road” found in 2011 was cut.",
    ),
]


@pytest.mark.parametrize(("a", "b"), NO_DIFFERENCE)
def test_what_may_both_hold_is_no_difference(a: str, b: str) -> None:
    assert not any(cue.label == "diverge" for told in (found(a, b), found(b, a)) for cue in told)


@pytest.mark.parametrize(("a", "b"), NO_AGREEMENT)
def test_what_is_said_of_two_things_is_no_agreement(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for told in (found(a, b), found(b, a)) for cue in told)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The mean wait at the Orel clinic was 34 minutes.",
            "The mean wait at the Orel clinic was 19 minutes.",
        ),
        (
            "If frost is forecast, each stall will get four lamps.",
            "If frost is forecast, each stall will get two lamps.",
        ),
        (
            "In Orval 64 percent of the flats are lived in by their owners.",
            "In Orval 46 percent of the flats are lived in by their owners.",
        ),
    ],
)
def test_of_one_case_and_measure_only_one_figure_can_hold(a: str, b: str) -> None:
    assert any(cue.label == "diverge" for cue in found(a, b))


def test_one_sentence_in_two_mouths_is_no_agreement() -> None:
    said = "“I would not have gone out in her,” skipper"
    a = read_text(f"{said} Tom Brask told the court of the loss of the Wren.")
    b = read_text(f"{said} Ian Holm told the court of the loss of the Tern.")

    assert compare([*a, *b]).links[0].label == "related"


def test_long_lists_of_figures_are_compared_at_once() -> None:
    a, b = (
        "The boats carried " + ", ".join(str(first + step * n) for n in range(400)) + " tonnes."
        for first, step in ((11, 3), (17, 5))
    )

    found(a, b)


def test_averages_in_other_words_are_of_one_measure() -> None:
    a = "On average 40 boats a day pass the lock at Oster."
    b = "An average of 90 boats a day pass the lock at Oster."

    assert [cue.label for cue in found(a, b)] == ["diverge"]
