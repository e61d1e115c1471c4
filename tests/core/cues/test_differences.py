"""What differs inside what is alike: the kinds that are told, and their near misses."""

from __future__ import annotations

import pytest

from .conftest import found

TOLD = [
    (
        "number/single",
        (
            "After two reminders the office may end the lease.",
            "After one reminder the office may end the lease.",
        ),
        ("two reminders", "one reminder"),
    ),
    (
        "number/single",
        (
            "The tent must leave the meadow within one hour.",
            "The tent must leave the meadow within two hours.",
        ),
        ("within one hour", "within two hours"),
    ),
    (
        "opposite/direction",
        (
            "The lamps on the quay were turned on at dusk.",
            "The lamps on the quay were turned off at dusk.",
        ),
        ("turned on", "turned off"),
    ),
    (
        "opposite/direction",
        (
            "Gifts to the kitchen were down by a third in May.",
            "Gifts to the kitchen were up by a third in May.",
        ),
        ("were down", "were up"),
    ),
    (
        "number/value",
        (
            "Parking at the harbour will cost 3.20 euros an hour.",
            "The port wants drivers to pay 4.50 euros an hour for parking at the harbour.",
        ),
        ("3.20 euros an hour", "4.50 euros an hour"),
    ),
    (
        "number/value",
        (
            "The town set up a fund of 2 million for flood victims.",
            "Flood victims can draw on a fund of 5 million that the town set up.",
        ),
        ("2 million", "5 million"),
    ),
    (
        "number/figure",
        ("Doors of the hall open at 19:30.", "Doors of the hall open at 18:00."),
        ("19:30", "18:00"),
    ),
    (
        "number/figure",
        ("Two thirds of the tenants want a lift.", "Half of the tenants want a lift."),
        ("Two thirds", "Half"),
    ),
    (
        "opposite/opposite",
        ("The quay is closed to lorries.", "The quay is open to lorries."),
        ("closed to lorries", "open to lorries"),
    ),
    (
        "opposite/opposite",
        ("The hatches of the barge open inwards.", "The hatches of the barge open outwards."),
        ("open inwards", "open outwards"),
    ),
    (
        "opposite/opposite",
        (
            "The tithe is reckoned on gross income, at a rate of one percent.",
            "The tithe is reckoned on net income, at a rate of one percent.",
        ),
        ("gross income", "net income"),
    ),
    (
        "number/figure",
        ("The dam holds 40 million litres of water.", "The dam holds 14 million litres of water."),
        ("40 million litres", "14 million litres"),
    ),
    (
        "number/figure",
        (
            "Pupils must hand in the form within 10 days.",
            "Pupils must hand in the form within 20 days.",
        ),
        ("within 10 days", "within 20 days"),
    ),
    (
        "number/rate",
        (
            "The hall costs the village 700 crowns a month.",
            "The hall costs the village 700 crowns each year.",
        ),
        ("700 crowns a month", "700 crowns each year"),
    ),
    (
        "force/force",
        ("Drivers shall wear a helmet on the track.", "Drivers should wear a helmet on the track."),
        ("shall wear", "should wear"),
    ),
    (
        "force/force",
        (
            "Members may bring guests to the meeting.",
            "Members must not bring guests to the meeting.",
        ),
        ("may bring", "must not bring"),
    ),
    (
        "negation/negation",
        ("The bakery sold bread on Sunday.", "The bakery did not sell bread on Sunday."),
        ("sold", "did not sell"),
    ),
    (
        "quantifier/many",
        ("All boats in the harbour were inspected.", "Some boats in the harbour were inspected."),
        ("All boats", "Some boats"),
    ),
    (
        "date/time",
        ("The school opens its doors on 3 March.", "The school opens its doors on 9 March."),
        ("3 March", "9 March"),
    ),
    (
        "opposite/opposite",
        (
            "Lock the door before the guests leave the house.",
            "Lock the door after the guests leave the house.",
        ),
        ("before the guests", "after the guests"),
    ),
    (
        "condition/condition",
        (
            "The shop takes back shoes if they were worn outside.",
            "The shop takes back shoes unless they were worn outside.",
        ),
        ("if they were worn", "unless they were worn"),
    ),
    (
        "quotation/altered",
        (
            'The coach said: "We will win this game for the children."',
            'The coach said: "We may win this game for the children."',
        ),
        ("We will win", "We may win"),
    ),
    (
        "quotation/altered",
        (
            'The keeper said: "We are not yet done with the roof, but the walls are dry."',
            'The keeper said: "We are now done with the roof, and the walls are dry."',
        ),
        ("are not yet done", "are now done"),
    ),
    (
        "list/item",
        (
            "Allowed on the path are bicycles, scooters and wheelchairs.",
            "Allowed on the path are bicycles, skates, scooters and wheelchairs.",
        ),
        ("bicycles, scooters and wheelchairs", "bicycles, skates, scooters and wheelchairs"),
    ),
    (
        "role/exchanged",
        ("The goat chased the farmer at dawn.", "The farmer chased the goat at dawn."),
        ("goat chased the farmer", "farmer chased the goat"),
    ),
    (
        "negation/negation",
        (
            "The dam protects the village from floods.",
            "The dam does not protect the village from floods, engineers at the institute hold.",
        ),
        ("protects", "does not protect"),
    ),
    (
        "quantifier/many",
        (
            "All but two of the wells in the valley were poisoned.",
            "All of the wells in the valley were poisoned.",
        ),
        ("All but two", "All of the wells"),
    ),
    (
        "number/figure",
        (
            "The keeper stopped 90 shots in 21 matches for the club.",
            "The keeper stopped 90 shots in 34 matches for the club.",
        ),
        ("21 matches", "34 matches"),
    ),
]


@pytest.mark.parametrize(("rule", "pair", "spans"), TOLD)
def test_the_changed_words_are_told_and_marked(
    rule: str, pair: tuple[str, str], spans: tuple[str, str]
) -> None:
    (cue,) = found(*pair)

    assert (f"{cue.kind}/{cue.rule}", cue.label) == (rule, "diverge")
    assert (cue.a.text, cue.b.text) == spans


@pytest.mark.parametrize(("rule", "pair", "spans"), TOLD)
def test_the_first_and_the_second_follow_the_documents(
    rule: str, pair: tuple[str, str], spans: tuple[str, str]
) -> None:
    (cue,) = found(pair[1], pair[0])

    assert (f"{cue.kind}/{cue.rule}", cue.a.text, cue.b.text) == (rule, spans[1], spans[0])
    assert cue.says.index(cue.a.text) < cue.says.rindex(cue.b.text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # The same in another dress.
        ("The tower is 2,500 feet high.", "The tower is 2 500 feet high, or so it seems."),
        ("The trail is five miles long and steep.", "The trail is 8 kilometres long and steep."),
        (
            "Visitors must leave their coats here.",
            "Visitors are required to leave their coats here.",
        ),
        ("Dogs must not enter the reading room.", "Dogs are forbidden to enter the reading room."),
        (
            "The re-election cost the party 3,000 marks.",
            "The reelection cost the party 3000 marks.",
        ),
        ("The colour of the honour roll is grey.", "The color of the honor roll is grey."),
        # Two things, years, levels: no conflict.
        ("In 1990 the mine had 800 workers.", "In 2010 the mine had 300 workers."),
        ("At level 1 the key lasts 30 days.", "At level 2 the key lasts 10 days."),
        ("The first race was won in 40 seconds.", "The second race was won in 55 seconds."),
        ("Adult tickets cost 18 crowns.", "Yearly passes cost 75 crowns."),
        # A negation of something else, or of the reason.
        (
            "She closed the shop because of the rent.",
            "She did not close the shop because of the smell.",
        ),
        ("Not only was the show long, it was loud.", "The show was long, and it was loud."),
        ("The fair was not only wet, it was cold.", "The fair was wet, and it was cold."),
        # Who does what is the same, or both texts hold both.
        ("The goat was chased by the farmer.", "The farmer chased the goat."),
        ("Lind met the mayor at the port.", "The mayor met Lind at the port."),
        # What is not said is not denied.
        ("He did not say that the dam will hold.", "He said that the dam will hold."),
        # Another thing stands in its place.
        ("The north stand holds 4,000 people.", "The south stand holds 6,500 people."),
        (
            "Last spring guests in Oster waited nine days on average for a new boiler.",
            "Average wait for a chimney sweep, Oster, last spring: 4 days.",
        ),
        ("Revenue at the yard rose 8 percent.", "Profit at the yard rose 5 percent."),
        (
            "The yard built 40 barges last year.",
            "The yard has built 55 barges this year.",
        ),
        ("Skaters must wear a helmet on the ice.", "Visitors need not wear a helmet on the ice."),
        (
            "Imported timber makes up 5 percent of what the yard uses.",
            "The port puts a duty of 25 percent on imported timber.",
        ),
        (
            "The board has 31 seats, of which the growers hold 9.",
            "The growers want 12 seats on the board.",
        ),
        # What is told by a lower bound holds for more as well.
        ("At least 30 people were hurt in the fire.", "The fire hurt more than 40 people."),
        # Words that count in other company.
        (
            "Mail is brought only to houses in the valley.",
            "Mail is brought to whole houses in the valley.",
        ),
        ('Her lone "no" vote stopped the bill.', "Her lone vote stopped the bill."),
        # A rate by another measure of time.
        ("The hall costs 240 crowns a year.", "The hall costs 20 crowns a month."),
        # Questions claim nothing.
        ("Will the ferry run on Sunday?", "The ferry will not run on Sunday."),
        # A quotation that is cut.
        (
            'He said: "We will rebuild the bridge in spring."',
            'He said: "We will rebuild the bridge."',
        ),
        (
            "Forty guests were still in the hotel on Friday night after the flood.",
            "On Friday night 40 guests had not yet been brought out of the hotel after the flood.",
        ),
        (
            "The crew of the trawler stayed aboard on Monday in the storm.",
            "The crew of the trawler had not been lifted off on Monday in the storm.",
        ),
        # Opposites that name what is spoken of.
        ("The indoor pool is closed to clubs.", "The outdoor pool is closed to clubs."),
        ("Imports of barley rose last year.", "Exports of barley rose last year."),
        ("The rich parts of town vote today.", "The poor parts of town vote today."),
        # "One" that counts nothing, or something else.
        ("One of the two sheds is empty.", "Two sheds are empty."),
        ("At least one guard stands at the gate.", "Two guards stand at the gate."),
        (
            "Cooks ought to wash their knives between two meals.",
            "Cooks ought to wash their knives after one meal.",
        ),
    ],
)
def test_near_misses_are_no_difference(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


@pytest.mark.parametrize(
    ("rule", "a", "b"),
    [
        (
            "wording/same",
            "The vote was close and the hall was full.",
            "**The vote** was close and the hall was full.[3]",
        ),
        (
            "wording/same",
            "Staff must lock the archive at night.",
            "Staff shall lock the archive at night.",
        ),
        (
            "wording/order",
            "In winter the pass is closed to lorries.",
            "The pass is closed to lorries in winter.",
        ),
        (
            "quotation/same",
            'Keep this: "Rivers never forget their old beds," she wrote.',
            'Her diary says "Rivers never forget their old beds".',
        ),
        (
            "list/same",
            "Oats, rye and barley were sown by hand.",
            "By hand were sown rye, barley and oats.",
        ),
        (
            "wording/same",
            "Every barge on the canal must carry a lamp.",
            "Every barge on the canal is required to carry a lamp.",
        ),
        (
            "wording/same",
            "The sale of the harbour is on Friday, 9 May.",
            "The sale of the harbour is on 9 May, a Friday.",
        ),
        (
            "wording/same",
            "Children may not use the sauna unless a parent is present.",
            "Kids may use the sauna only if a parent is present.",
        ),
        (
            "wording/claim",
            "Visitors must show a ticket and a passport at the gate.",
            "At the gate visitors have to show a passport and a ticket.",
        ),
        (
            "wording/claim",
            "Members said the new timetable confuses passengers.",
            "The new timetable is confusing for passengers, members said.",
        ),
        (
            "wording/claim",
            "Next spring the yard moves to Lind.",
            "The yard will move to Lind next spring.",
        ),
        (
            "role/same",
            "A jury in Aldham cleared the baker of theft.",
            "The baker was cleared of theft by a jury in Aldham.",
        ),
    ],
)
def test_the_same_claim_agrees(rule: str, a: str, b: str) -> None:
    assert {(f"{cue.kind}/{cue.rule}", cue.label) for cue in found(a, b)} == {(rule, "agree")}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The Ministry of Roads hired a new chief.",
            "A lorry of the Ministry of Roads was stolen.",
        ),
        ("The mill gives work to forty people.", "The mill gave work to forty people then."),
        ("The town will build the new bridge here.", "The town built the new bridge here."),
        (
            "The union accepted the offer of the bus company.",
            "The bus company accepted the offer of the union.",
        ),
        (
            "On Friday the board turned down what the growers had offered.",
            "The growers rejected the offer that the board had made on Friday.",
        ),
        ("After the vote the growers left the hall.", "The growers left the hall before the vote."),
        # Other words on both sides, a figure of one only.
        (
            "Tenants pay the rent for garden plots by the canal at the end of each month, "
            "less a discount.",
            "Tenants pay the rent for garden plots by the canal at the end of each season, "
            "less a discount.",
        ),
        (
            "The old organ of the chapel on the hill sounds rich and full in the upper gallery.",
            "In the upper gallery, the old organ of the chapel on the hill sounds thin and shrill.",
        ),
    ],
)
def test_what_is_not_sure_is_not_said(a: str, b: str) -> None:
    assert found(a, b) == ()


def test_what_is_only_reported_is_told_as_that() -> None:
    reported = "Residents claimed the harbour office hid the leak from the town."
    denied = "The harbour office did not hide the leak from the town."

    (cue,) = found(reported, denied)

    assert (cue.kind, cue.rule, cue.label) == ("attribution", "reported", "related")


def test_a_reason_quotes_words_and_no_markup() -> None:
    (cue,) = found("Crews **SHOULD** log each dive.", "Crews **SHALL** log each dive.")

    assert cue.says == "One says “SHOULD log”, the other “SHALL log”."


@pytest.mark.parametrize("condition", ["unless the harvest fails", "this year", "if it rains"])
def test_a_quotation_that_loses_its_condition_is_cropped(condition: str) -> None:
    whole = f"“We shall pay the farmers {condition},” the bank of Orle wrote."

    for pair in ((whole, CROPPED), (CROPPED, whole)):
        (cue,) = found(*pair)

        assert (cue.label, cue.kind, cue.rule) == ("diverge", "quotation", "cropped")
        assert cue.says == (
            f"One quotes “We shall pay the farmers”, and in the other it goes on: “{condition}”."
        )


@pytest.mark.parametrize(
    "rest",
    [
        "but not before the harvest",
        "although none of us wants it",
        "in the end, but nobody knows when",
    ],
)
def test_a_quotation_that_loses_its_turn_is_cropped(rest: str) -> None:
    (cue,) = found(f"“We shall pay the farmers {rest},” the bank of Orle wrote.", CROPPED)

    assert (cue.label, cue.rule) == ("diverge", "cropped")


@pytest.mark.parametrize(
    "rest", ["in the end, but in kind", ". But not today", "and nobody will be left out"]
)
def test_a_quotation_that_is_not_turned_behind_its_end_is_not_cropped(rest: str) -> None:
    whole = f"“We shall pay the farmers {rest},” the bank of Orle wrote."

    assert not any(cue.rule == "cropped" for cue in found(whole, CROPPED))


def test_a_quotation_that_only_goes_on_is_told_and_claimed_to_be_nothing() -> None:
    whole = "“We shall pay the farmers in coin from the old mint,” the bank of Orle wrote."

    (cue,) = found(whole, CROPPED)

    assert (cue.label, cue.rule) == ("related", "shortened")
    assert cue.says == (
        "One quotes “We shall pay the farmers”, and in the other it goes on: "
        "“in coin from the old mint”."
    )


def test_a_quotation_that_is_resumed_behind_its_speaker_is_not_cropped() -> None:
    whole = "“We shall pay the farmers, but not before the harvest,” the bank of Orle wrote."
    parted = "“We shall pay the farmers,” the bank of Orle wrote, “but not before the harvest.”"

    assert not any(cue.rule == "cropped" for cue in found(whole, parted))


CROPPED = "“We shall pay the farmers,” the bank of Orle wrote."


def test_a_quotation_that_goes_on_with_something_else_is_not_cropped() -> None:
    whole = "“We shall pay the farmers and the millers,” the bank of Orle wrote."

    assert not any(cue.rule == "cropped" for cue in found(whole, CROPPED))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The herd was driven up to the pass in May, then came down by the old road.",
            "The herd came down by the old road, and in May was driven up to the pass.",
        ),
        ("On Sunday the lamps were turned on.", "The lamps were turned on that Sunday."),
    ],
)
def test_the_same_directions_are_no_difference(a: str, b: str) -> None:
    assert not any(cue.rule == "direction" for cue in found(a, b))


def test_figures_before_a_comma_keep_their_thousands() -> None:
    (cue,) = found(
        "The boats cost £12,000, of which the town pays half.",
        "The boats cost £18,000, of which the town pays half.",
    )

    assert "£12,000" in cue.a.text


def test_equal_figures_of_exchanged_things_are_no_agreement() -> None:
    a = "There are 72 goats and 35 sheep on the farm at Thole."
    b = "The farm at Thole keeps 72 sheep and 35 goats at present."

    assert not any(cue.label == "agree" for cue in (*found(a, b), *found(b, a)))


def test_then_and_now_give_two_values_of_one_thing() -> None:
    a = "When the ferry to Holm began, the crossing took five hours, with a meal on board."
    b = "The crossing to Holm takes two hours by ferry."

    assert not any(cue.label == "diverge" for cue in (*found(a, b), *found(b, a)))


def test_shares_of_one_whole_are_no_difference() -> None:
    a = "Of the first-year nurses, 30 percent gave up before the spring exam."
    b = "Seven tenths of the first-year nurses stayed until the spring exam."

    assert not any(cue.label == "diverge" for cue in (*found(a, b), *found(b, a)))


@pytest.mark.parametrize(
    "other",
    [
        "“We cannot say that the dyke will hold for ever, but we will try,” the warden said.",
        "“We cannot say that the dyke will hold or that the pumps will,” the warden said.",
    ],
)
def test_a_quotation_that_goes_on_is_not_the_same(other: str) -> None:
    short = "“We cannot say that the dyke will hold,” the warden said."

    assert not any(cue.rule == "same" for cue in (*found(short, other), *found(other, short)))


def test_a_quotation_that_goes_on_in_a_new_sentence_is_the_same() -> None:
    short = "“We cannot say that the dyke will hold,” the warden said."
    long = "“We cannot say that the dyke will hold. Ask the engineers,” the warden said."

    assert "agree" in {cue.label for cue in found(short, long)}


def test_quotations_with_other_ends_agree_in_nothing() -> None:
    a = "She called it “the first new pill in ten years” and said “it should be given to all”."
    b = (
        "“This is the first new pill in ten years, and it should be given to those who come back "
        "to the ward,” she said of the pill."
    )

    assert not any(cue.label == "agree" for cue in (*found(a, b), *found(b, a)))


@pytest.mark.parametrize("written", ["One hundred and twelve", "112"])
def test_numbers_that_are_written_out_are_read_to_their_end(written: str) -> None:
    a, b = f"{written} guards stood at the gate.", "Twelve guards stood at the gate."

    (cue,) = found(a, b)

    assert (cue.label, cue.a.text) == ("diverge", f"{written} guards")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bell rang twice during the night.", "The bell rang three times during the night."),
        ("The date has changed twice since June.", "The date has changed four times since June."),
    ],
)
def test_twice_is_a_count_of_times(a: str, b: str) -> None:
    (cue,) = found(a, b)

    assert (cue.kind, cue.label) == ("number", "diverge")


def test_twice_and_two_times_are_one_count() -> None:
    (cue,) = found("The bell rang twice on Sunday.", "The bell rang two times on Sunday.")

    assert cue.label == "agree"


@pytest.mark.parametrize("more", ["twice as big as", "twice the size of", "thrice as old as"])
def test_twice_as_much_is_no_count_of_times(more: str) -> None:
    assert not any(
        cue.kind == "number" for cue in found(f"It is {more} ours.", "It was moved three times.")
    )


@pytest.mark.parametrize("then", ["In the sixties", "In the 1960s", "A generation ago"])
def test_figures_of_another_time_are_no_difference(then: str) -> None:
    a = f"{then} one keeper of the lock looked after fourteen gates."
    b = "One keeper of the lock looks after six gates now."

    assert not any(cue.label == "diverge" for cue in found(a, b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Direct trains to the coast leave from platform 2.",
            "Trains to the coast that call at every halt leave from platform 9.",
        ),
        (
            "Boats that carry sand must stop at lock 3.",
            "Boats that carry grain must stop at lock 8.",
        ),
        (
            "A tenant does not need the owner's consent to keep a cat.",
            "Until the reform, a tenant needed the owner's consent to keep a cat.",
        ),
        (
            "In the kiln room there must be no fewer than two guards by day.",
            "At night there must be no fewer than five guards in the kiln room.",
        ),
        (
            "The auditors came to the brewery at Holm in May.",
            "The auditors did not come to the brewery at Holm in April.",
        ),
        (
            "The tenants' claim against the bank was rejected on 3 March.",
            "The tenants filed their claim against the bank on 9 January.",
        ),
        (
            "By evening the crews had not rejected the pay offer.",
            "By evening the crews had not accepted the pay offer.",
        ),
        (
            "The tax falls on boats of more than 30 tonnes.",
            "Boats of up to 30 tonnes are spared the tax.",
        ),
        (
            "The tram may have been overheated, the depot chief of Lund believes.",
            "The tram was certainly late, the depot chief of Lund says.",
        ),
        (
            "Governor Sund denied having told the crew that the yard at Marn would shut.",
            "The yard at Marn would shut, according to a plan that was left on a ferry.",
        ),
        (
            "Friends of the museum included the bank, a bakery and the Lions Club.",
            "Creditors of the museum included the bank, a bakery and two printers.",
        ),
        (
            "Some of the crews are still without warm coats.",
            "Not all of the crews have received their warm coats.",
        ),
        (
            "Unless the board objects within ten days, the choice of the warden stands.",
            "The choice of the warden falls only if the board objects to it within ten days.",
        ),
        (
            "Nobody pays a toll on the old bridge.",
            "In those days everybody paid a toll on the old bridge.",
        ),
    ],
)
def test_no_difference_between_things_or_times_that_are_told_apart(a: str, b: str) -> None:
    assert not any(cue.label == "diverge" for cue in found(a, b))


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "The north gate opens at 8 and the south gate at 9.",
            "The north gate opens at 9 and the south gate at 8.",
            {"diverge"},
        ),
        (
            "Adults pay 12 crowns and children 5.",
            "Adults pay 5 crowns and children 12.",
            {"diverge"},
        ),
        ("Rooms 3 and 5 on the hill are shut.", "Rooms 5 and 3 on the hill are shut.", {"agree"}),
        (
            "In May 8 men and 9 women joined the choir.",
            "In May 9 women and 8 men joined the choir.",
            {"agree"},
        ),
    ],
)
def test_figures_that_change_places_differ_where_each_is_of_something(
    a: str, b: str, told: set[str]
) -> None:
    assert {cue.label for cue in found(a, b)} - {"related"} in (told, set[str]())
    assert ("diverge" in told) == any(cue.label == "diverge" for cue in found(b, a))
