"""Figures: what is counted, with each document's value, and what is no figure."""

from __future__ import annotations

import pytest


def _by_name(sheet) -> dict[str, list[str]]:
    return {
        row.name: [f"{cell.document}: {cell.value}" for cell in row.cells] for row in sheet.rows
    }


def _quotes(sheet) -> list[str]:
    return [q.span.text for row in sheet.rows for cell in row.cells for q in cell.quotes]


def test_other_values_of_one_thing_are_one_row_that_gives_both(made) -> None:
    sheet = made(
        "figures",
        "The flood destroyed 340 wooden houses along the river Orme in one night.",
        "Along the Orme the flood destroyed 410 houses, the mayor said.",
    )

    (row,) = sheet.rows
    assert row.mark == "other"
    assert [cell.value for cell in row.cells] == ["340", "410"]
    assert all(word in row.note for word in ("340", "410", "houses"))
    assert "error" not in row.note


def test_one_value_in_other_words_is_the_same(made) -> None:
    sheet = made(
        "figures",
        "The council will spend $4 million to mend the harbour wall.",
        "Mending the wall of the harbour costs the council 4 million dollars.",
    )

    assert [row.mark for row in sheet.rows] == ["same"]


def test_things_of_one_name_that_are_not_the_same_stay_apart(made) -> None:
    sheet = made(
        "figures",
        "The school has 300 pupils who learn Latin.",
        "In the strike of the dockers 45 pupils carried water to the pickets.",
    )

    assert {row.mark for row in sheet.rows} == {"one"}
    assert len(sheet.rows) == 2


def test_several_figures_of_one_thing_in_a_document_are_one_row(made) -> None:
    sheet = made(
        "figures",
        "Hundreds of thousands of frozen herrings were thrown away. "
        "The frozen herrings, between 200,000 and 300,000 frozen herrings thrown away, stank.",
        "Nobody counted.",
    )

    (row,) = sheet.rows
    assert len(row.cells[0].quotes) == 2


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Dozens of fishermen protested.", "24–120"),
        ("They bought nearly two dozen new boats.", "≈ 24"),
        ("It took a month-long search.", "1 month"),
        ("He was jailed for 36 months.", "3 years"),
        ("The bill passed by 51-47 in May.", "51–47"),
        ("Eleven members voted in favour and eight voted against.", "11–8"),
        ("The plan was lost, 120 in favour of it and 145 against.", "145–120"),
        ("It was adopted with 1,204 votes in favour and 1,018 against.", "1,204–1,018"),
        ("About 14\u2009000 people marched.", "≈ 14,000"),
        ("At least 12 boats sank.", "≥ 12"),
        ("Two of the boats sank.", "2"),
        ("One in five houses stands empty.", "20%"),
        ("One house in four stands empty.", "25%"),
        ("One dead tree in four stands.", "25%"),
        ("Two sailors were killed at sea.", "2"),
        ("In all 37 were slightly injured.", "37"),
        ("The harbour has a debt of 2 million.", "2,000,000"),
        ("The siren howled 45 minutes before the wave.", "45 minutes"),
    ],
)
def test_values_as_they_are_written_in_one_form(said: str, value: str, made) -> None:
    sheet = made("figures", said, "Nothing happened.")

    assert [cell.value for row in sheet.rows for cell in row.cells] == [value]


@pytest.mark.parametrize(
    "said",
    [
        "The buyer fills out Form 8812 at the counter.",
        "In 1984 the mill burnt.",
        "The two leaders met.",
        "He used a .45-caliber pistol.",
        "It follows SP 800-63 and ISO 9001.",
        "Apollo 11 landed.",
        "They married two years later.",
        "1. Wash the hands.",
    ],
)
def test_what_is_no_figure(said: str, made) -> None:
    assert _quotes(made("figures", said, "Nothing happened.")) == []


def test_a_name_that_looks_like_a_plural_is_not_what_is_counted(made) -> None:
    sheet = made("figures", "He bought three Texas farms.", "Three Paris bakers left.")

    assert _quotes(sheet) == ["three Texas farms", "Three Paris bakers"]


def test_nearly_equal_values_without_about_are_no_same_value(made) -> None:
    said = "The bridge over the Orme costs ${} billion, the minister said."

    exact = made("figures", said.format("3.5"), said.format("3.6"))
    about = made("figures", said.format("3.5"), said.replace("$", "about $").format("3.6"))

    assert [row.mark for row in exact.rows] == ["other"]
    assert [row.mark for row in about.rows] == ["same"]


def test_what_is_counted_is_named_in_the_words_of_the_document(made) -> None:
    sheet = made("figures", "The port hired 31 senior pilots in May.", "Bread costs 3 euros.")

    assert _by_name(sheet) == {
        "senior pilots in May": ["1: 31"],
        "Bread costs …": ["2: €3"],
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one noun in other words
        ("The storm tore 310 barns apart.", "It tore about 310 barns apart, farmers said."),
        # what became of people is what is counted
        ("Four people were killed at the pier.", "Four dead, the harbour master said."),
        ("It put the number of wounded at 19.", "The blast left 19 people injured."),
        # people who are called otherwise
        ("A test with 450 volunteers begins in May.", "The test will have 450 people."),
        # the other figure beside it tells that it is one study
        ("It asked nearly 3,000 anglers over 50.", "In all 2,871 anglers over 50 answered."),
        # a value in rounds of the other
        ("The quay cost $2.4 million.", "They paid $2.375 million for the quay."),
        ("Boats may moor for 40 days a year.", "Mooring is allowed for no more than 40 days."),
        ("A wall of 12 miles of stone is planned.", "They build some 12 miles of stone wall."),
    ],
)
def test_one_thing_in_other_words_is_one_row(one: str, other: str, made) -> None:
    sheet = made("figures", one, other)

    assert [(row.mark, len(row.cells)) for row in sheet.rows] == [("same", 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 70 huts were burnt, the county said.", "The fire burnt 95 huts."),
        ("A fund of 3 million was set up.", "It has a fund of 8 million."),
    ],
)
def test_other_values_of_one_thing_in_short_claims_are_one_row(one: str, other: str, made) -> None:
    assert [row.mark for row in made("figures", one, other).rows] == ["other"]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("At least two thirds of the crew signed.", "≥ 66.67%"),
        ("A majority of two thirds is needed.", "66.67%"),
        ("The fare goes up to £65 in May.", "£65"),
        ("They asked more than the $7 million that was agreed.", "$7,000,000"),
        ("The dam is 40 feet high.", "40 feet"),
        ("The nets are 12 miles long.", "12 miles"),
    ],
)
def test_a_value_is_read_as_what_it_says(said: str, value: str, made) -> None:
    sheet = made("figures", said, "Nothing happened.")

    assert [cell.value for row in sheet.rows for cell in row.cells] == [value]


@pytest.mark.parametrize(
    "said",
    [
        "He said it thousands of times.",
        "The mill burnt in the first half of the year.",
        "It stood since the 1950-53 War.",
    ],
)
def test_spans_of_years_and_halves_of_a_year_are_no_figures(said: str, made) -> None:
    assert _quotes(made("figures", said, "Nothing happened.")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The baths cost £3.2 million. They have two pools.",
            "The baths with their two pools were built for nearly 3.5 million pounds.",
        ),
        ("The crossing takes an hour and a quarter.", "The crossing takes 75 minutes."),
        ("A cup of soup costs three pounds forty.", "They sell soup at £3.40 a cup."),
        ("Roughly 17 per cent of all kites were lost.", "One kite in six was lost, he said."),
        (
            "Whoever waits for longer than half a year for a berth gets a letter.",
            "Those who wait more than 26 weeks for a berth get a letter.",
        ),
        (
            "Of the 52 bakers, 31 will be kept. The remaining 21 are to go.",
            "Thirty-one of the bakers are kept and twenty-one have to go, the owners say.",
        ),
        ("The board voted for the pier, 17 to 8.", "The pier got 17 votes to 8 in the board vote."),
        ("Cooks earn a quarter more at night.", "At night cooks earn 25 per cent more."),
        (
            "The tent has 340 seats. It stands on the square by the old mill wheel.",
            "By the mill wheel on the old square there will be a tent with 340 places.",
        ),
        ("In May a fire killed two bakers.", "Two bakers died in the fire."),
        (
            "The lake has lost 14 per cent of its water since 1990.",
            "Since 1990 the lake lost 14 percent of the water.",
        ),
    ],
)
def test_values_in_other_words_and_units_are_one(one: str, other: str, made) -> None:
    rows = made("figures", one, other).rows

    shared = [row for row in rows if len(row.cells) == 2]
    assert shared
    assert {row.mark for row in shared} == {"same"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A tram takes the place of the train. It runs eight times a day to Oster pier.",
            "Instead of the train a tram goes from Oster to the pier. Six times a day it goes.",
        ),
        (
            "The county asked the islanders. Of 3,150 people, 62 per cent back the tunnel.",
            "What the county heard: of the 3,150 islanders, 48 per cent are for the tunnel.",
        ),
        (
            "The average wait for a berth is now 12 weeks.",
            "Those who need a berth wait 19 weeks on average.",
        ),
        (
            "The pier lost £1.3 million in a year of storms. The bakers of the pier suffered most.",
            "Storms and the bakers' strike hurt the pier. Its yearly loss is put at £1.9 million.",
        ),
        (
            "The board will review the plan every two years.",
            "The board reviews the plan once a year.",
        ),
        (
            "Some 70 divers came. They cut through the hull of the old ship in dark water.",
            "More than 100 divers came and cut the hull of the ship open in the dark, old water.",
        ),
        ("The tent will cost 4,000 euros a year.", "The price of the tent is 6,000 euros a year."),
        ("It passed by 17 votes to 8 in the board.", "The board passed it by 15 votes to 10."),
    ],
)
def test_other_values_of_one_thing_are_told_across_sentences(one: str, other: str, made) -> None:
    rows = made("figures", one, other).rows

    assert "other" in [row.mark for row in rows]
    assert [len(row.cells) for row in rows if row.mark == "other"] == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sixty cooks were hired for the new kitchen.", "Forty cooks quit the new kitchen."),
        ("The pool will cost £4 million to build.", "The pool will cost £6 million to demolish."),
        (
            "Of the 3,150 who were asked, 62 per cent back the tunnel.",
            "Of the 3,150 who were asked, 48 per cent own a car.",
        ),
        ("Among men 12 per cent smoke every day.", "Among women 18 per cent smoke every day."),
        ("In Lund 12 per cent of the boats leak.", "In Oster 18 per cent of the boats leak."),
        (
            "In May 80 per cent of the guests were served within four hours.",
            "In May 12 per cent of the guests were served after more than four hours.",
        ),
        (
            "At the end of May 940 guests were on the list for a berth.",
            "At the end of May the list for a berth had 1,230 guests a year earlier.",
        ),
        ("Exports rose by 4 per cent.", "Exports fell by 3 per cent."),
        (
            "The report has 48 pages on the harbour wall.",
            "A 30-page letter on the harbour wall was sent.",
        ),
    ],
)
def test_values_of_other_things_are_no_difference(one: str, other: str, made) -> None:
    assert "other" not in [row.mark for row in made("figures", one, other).rows]


@pytest.mark.parametrize(
    "said",
    [
        "Our new number is 555-0199.",
        "Call 020 7946 0000 before lunch.",
        "It is set out on page 1212 and in section 31.",
        "Article 12 holds, and so does clause 40.",
        "Grades 6 to 8 have no lessons.",
        "A mill that closes at six is a mill for owls.",
    ],
)
def test_numbers_that_only_name_something_are_no_figures(said: str, made) -> None:
    assert _quotes(made("figures", said, "Nothing happened.")) == []


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Of the 46 cooks 29 will be moved.", ["46", "29"]),
        ("The fare is four pounds twenty.", ["£4.20"]),
        ("The town has two and a half million inhabitants.", ["2,500,000"]),
        ("The dyke is a kilometre and a half long.", ["1,500 metres"]),
        ("Three quarters of the boats leak.", ["75%"]),
        ("The share fell from 11 per cent to 7.", ["11%", "7%"]),
        ("It blew at 50 miles an hour.", ["50 miles/hour"]),
        ("The council pays nine million pounds.", ["£9,000,000"]),
        ("It has cost $3 million. They asked for 5 million.", ["$3,000,000", "$5,000,000"]),
        ("At least one in three stayed.", ["≥ 33.33%"]),
        ("They paid €2 of the 1.2 million that it cost.", ["€2", "€1,200,000"]),
        ("Only 22 of the 60 cooks are ready.", ["22", "60"]),
        ("They asked many: 2,350 of them came.", ["2,350"]),
    ],
)
def test_spoken_and_shortened_values(said: str, value: list[str], made) -> None:
    sheet = made("figures", said, "Nothing happened.")

    assert [cell.value for row in sheet.rows for cell in row.cells] == value


def _marks(sheet) -> dict[str, list[str]]:
    return {row.mark: [cell.value for cell in row.cells] for row in sheet.rows}


def test_money_of_other_kinds_is_no_other_value(made) -> None:
    sheet = made(
        "figures",
        "The dock company paid its owners a dividend of £18m last year, the union said.",
        "The dock company made a loss of £2.4m last year and paid no bonus, the union said.",
    )

    assert {row.mark for row in sheet.rows} == {"one"}


def test_shares_of_voters_and_of_all_who_may_vote_are_two_things(made) -> None:
    sheet = made(
        "figures",
        "Some 71 % of voters backed the harbour plan.",
        "Two thirds of those entitled to vote took part in the ballot on the harbour plan.",
    )

    assert {row.mark for row in sheet.rows} == {"one"}


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("Six sailors were hurt.", "Eight people were treated in hospital.", ["6", "8"]),
        ("The yard employs 140 people.", "It put 150 people out of work.", ["140", "150"]),
        ("A sailor aged 32 was burnt.", "A 31-year-old sailor is ill.", ["32 years old"]),
        ("It brought 45 divers.", "About 60 divers came there.", ["45", "≈ 60"]),
        ("The repair is put at £4,900 by the yard.", "The yard repair is £5,000.", ["£4,900"]),
    ],
)
def test_what_each_text_of_one_event_tells_once_is_one_thing(made, one, other, values) -> None:
    event = "The tanker struck the old pier at Orme in a storm, and its fuel caught fire there."

    row = next(
        row for row in made("figures", f"{event} {one}", f"{event} {other}").rows if row.cells[1:]
    )

    assert row.mark == "other"
    assert [cell.value for cell in row.cells][: len(values)] == values


def test_ages_far_apart_are_of_two_persons(made) -> None:
    event = "The tanker struck the old pier at Orme in a storm, and its fuel caught fire there."
    sheet = made("figures", f"{event} A man aged 32 was burnt.", f"{event} A man aged 60 died.")

    assert {row.mark for row in sheet.rows} == {"one"}


def test_a_machine_has_no_age_of_a_person(made) -> None:
    (row,) = made("figures", "The 31-year-old boiler burst.").rows

    assert row.cells[0].value == "31 years"


def test_a_sum_between_two_sums_is_one_value(made) -> None:
    (row,) = made("figures", "Insurers fear a bill of between £6m and £7m for the pier.").rows

    assert row.cells[0].value == "£6,000,000–7,000,000"


def test_how_much_something_rose_by_is_read_as_a_share(made) -> None:
    sheet = made(
        "figures",
        "Rents rose by 24 % in Orme last year.",
        "Rents went up by almost a quarter in Orme last year.",
    )

    assert _marks(sheet) == {"same": ["24%", "≈ 25%"]}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("The 6.2km track links Orme with the pier.", "6.2 km"),
        ("We had a year and a half of roadworks.", "18 months"),
        ("They handed in just over 7,300 names a week before the meeting.", "> 7,300"),
        ("The motion was defeated by 27 to 21.", "27–21"),
    ],
)
def test_how_a_value_is_read(made, said, value) -> None:
    (row,) = made("figures", said).rows

    assert row.cells[0].value == value


def test_a_large_count_in_rounds_is_the_same_under_another_noun(made) -> None:
    sheet = made(
        "figures",
        "The council at Orme voted for the harbour scheme. A petition bore 7,314 signatures.",
        "Islanders handed in a petition with just over 7,300 names. The council at Orme voted for "
        "the harbour scheme.",
    )

    assert _marks(sheet) == {"same": ["7,314", "> 7,300"]}


def test_tallies_with_as_many_for_it_are_of_one_vote_and_others_are_not(made) -> None:
    event = "The council at Orme sold the old pier and its lighthouse to a firm from the mainland."
    sheet = made(
        "figures",
        f"{event} An amendment was lost by 27 votes to 21. The sale was passed by 26 votes to 20.",
        f"{event} It was passed by 26 votes to 21. A motion to wait was defeated by 27 to 21.",
    )

    told = {row.mark: [cell.value for cell in row.cells] for row in sheet.rows}
    assert told == {"other": ["26–20", "26–21"], "same": ["27–21", "27–21"]}


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("None of the walks takes more than 45 minutes.", ["≤ 45 minutes"]),
        ("No bus carries fewer than 30 pupils.", ["≥ 30"]),
        ("It won't cost more than 300 euros.", ["≤ €300"]),
        ("She has not been seen for more than 20 years.", ["> 20 years"]),
        ("He did not say that more than 400 pupils came.", ["> 400"]),
        ("There is no doubt that it took more than 45 minutes.", ["> 45 minutes"]),
        ("Snow covered the northern half of the county.", []),
        ("Half of the county voted.", ["50%"]),
        ("Two of every three children walk to school.", ["66.67%"]),
        ("Five boats in every six were late.", ["83.33%"]),
        ("Five in every six boats were late.", ["83.33%"]),
        ("One of every four beds is empty.", ["25%"]),
        ("One bed in four is empty.", ["25%"]),
        ("One cheque in four was late.", ["25%"]),
        ("One registered voter in five stayed away.", ["20%"]),
        ("This one swims in six other rivers.", ["6"]),
        ("It is the one found in four counties.", ["4"]),
        ("One nurse works in six wards.", ["6"]),
    ],
)
def test_a_limit_and_a_share_are_what_the_words_around_them_make_of_them(
    made, said: str, values: list[str]
) -> None:
    assert [row.cells[0].value for row in made("figures", said).rows] == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "One tram in six has been cancelled this winter, the riders say.",
            "The operator said 83 per cent of trams have gone ahead this winter.",
        ),
        (
            "The council will buy two cranes at £62 million apiece for the north quay.",
            "The two cranes are an investment of £124 million in the north quay.",
        ),
        (
            "The harbour works at Orme cost €155m in 2017.",
            "The harbour works at Orme cost €190m.",
        ),
    ],
)
def test_values_that_can_both_hold_are_no_difference(made, one: str, other: str) -> None:
    rows = made("figures", one, other).rows

    assert "other" not in {row.mark for row in rows}
    assert len([row for row in rows if row.mark == "one"]) == 2


def test_one_share_told_with_one_verb_is_a_difference_though_both_make_up_a_whole(made) -> None:
    sheet = made(
        "figures",
        "The operator said 40 per cent of trams were cancelled this winter.",
        "The riders said 60 per cent of trams were cancelled this winter.",
    )

    assert [row.mark for row in sheet.rows] == ["other"]


def test_a_small_count_of_two_nouns_is_not_one_thing(made) -> None:
    sheet = made(
        "figures",
        "The crash happened on the road to Orme. After the crash 11 people were taken to hospital.",
        "The crash cut off 11 islands near the road to Orme, and the hospital had no power.",
    )

    assert [row.mark for row in sheet.rows] == ["one", "one"]
