"""Alone: what one document says and no other."""

from __future__ import annotations

SHARED = "The council of the harbour town voted on Tuesday to close the old fish market in spring."
CLAIM = "Engineers warned years ago that rust had weakened every pillar below the northern pier."


def test_a_claim_of_one_document_with_its_share_and_nearest_miss(made) -> None:
    (row,) = made("alone", f"{SHARED} {CLAIM}", SHARED).rows

    assert (row.name, row.mark) == (CLAIM, "one")
    assert row.cells[0].value == "49.4%"
    assert row.note == "No passage was found that shares a telling word with it."


def test_a_claim_in_other_words_is_not_alone(made) -> None:
    other = "Rust had weakened the pillars of the pier in the north, engineers warned."

    assert made("alone", f"{SHARED} {CLAIM}", f"{SHARED} {other}").rows == ()


def test_questions_short_words_and_one_document_alone_claim_nothing(made) -> None:
    assert made("alone", CLAIM).rows == ()
    assert made("alone", f"{SHARED} Who would pay for all the new pillars?", SHARED).rows == ()
    assert made("alone", f"{SHARED} Gulls were crying.", SHARED).rows == ()


def test_what_gives_a_figure_or_date_that_another_gives_of_it_is_not_alone(made) -> None:
    figure = "Behind the old lighthouse 340 sailors found their boats burnt to the keel at dawn."
    other = "The fire burnt the boats of 340 fishermen."
    date = "Schoolchildren will hoist the restored flag over the customs tower on 9 March 2021."
    flag = "The flag flies again on 9 March 2021 over the tower."

    assert [r.name for r in made("alone", f"{SHARED} {figure}", SHARED).rows] == [figure]
    assert made("alone", f"{SHARED} {figure}", f"{SHARED} {other}").rows == ()
    assert made("alone", f"{SHARED} {date}", f"{SHARED} {flag}").rows == ()


def test_what_another_sentence_tells_by_number_name_and_other_words_is_not_alone(made) -> None:
    claim = "Nine stagehands of the Orme Opera lose their pay until the curtain rises on Monday."
    other = "From Monday on, the nine technicians will be without a wage, said the Orme Opera."

    assert [r.name for r in made("alone", f"{SHARED} {claim}", SHARED).rows] == [claim]
    assert made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows == ()


def test_a_view_without_a_figure_a_name_or_a_speaker_is_not_alone(made) -> None:
    view = "Whoever has slept beside gulls knows that pillars of rust hold nobody up for long."

    assert made("alone", f"{SHARED} {view}", SHARED).rows == ()


def test_whom_to_ask_is_no_claim(made) -> None:
    line = "For pictures of the northern pillars write to Paul Orsini at press@harbour.example."

    assert made("alone", f"{SHARED} {line}", SHARED).rows == ()


def test_a_short_claim_with_a_figure_of_its_own_is_alone(made) -> None:
    claim = "The plan allowed for 640 visitors."

    assert [r.name for r in made("alone", f"{SHARED} {claim}", SHARED).rows] == [claim]


def test_the_nearest_miss_is_the_sentence_that_shares_most_of_what_is_rare(made) -> None:
    other = "Gulls sat on the old market. The pier was painted by engineers."

    (row,) = made("alone", f"{SHARED} {CLAIM}", f"{SHARED} {other}").rows[:1]

    assert row.note.endswith("“The pier was painted by engineers.”")


def test_what_stands_beside_a_shared_figure_is_a_claim_of_its_own(made) -> None:
    claim = (
        "Behind the old lighthouse 340 sailors found their boats burnt to the keel, "
        "and the harbour insurer paid 27,500 euros to a widow in Orme."
    )
    other = "The fire burnt the boats of 340 fishermen."

    (row,) = made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows[:1]

    assert row.name == "… and the harbour insurer paid 27,500 euros to a widow in Orme."
    assert row.cells[0].quotes[0].span.text == claim


def test_a_report_of_what_the_others_do_not_speak_of_is_alone(made) -> None:
    report = "A mobile library will call at the village every second Thursday in June."

    assert [r.name for r in made("alone", f"{SHARED} {report}", SHARED).rows] == [report]


def test_a_quotation_of_a_speaker_whom_others_quote_is_alone(made) -> None:
    said = "“We counted the gulls twice before breakfast,” said Ada Orsini."
    other = "“No fish was ever sold here on a Sunday,” said Ada Orsini."

    rows = made("alone", f"{SHARED} {said}", f"{SHARED} {other}").rows

    assert said in {row.name for row in rows}


def test_figures_and_quotations_come_before_other_claims(made) -> None:
    report = "A mobile library will call at the village every second Thursday in June."
    figure = "The harbour insurer paid 27,500 euros to a widow."

    rows = made("alone", f"{SHARED} {report} {figure}", SHARED).rows

    assert [row.name for row in rows] == [figure, report]


def test_a_line_of_those_who_were_there_claims_nothing(made) -> None:
    line = "Present: Ada Orsini, Paul Merle, Rosa Lindt, Hugo Brandt and Vera Stohl."

    assert made("alone", f"{SHARED} {line}", SHARED).rows == ()


def test_another_value_of_the_same_thing_elsewhere_is_no_claim_of_one_document(made) -> None:
    claim = "Trucks carried 1,350 crates a day from the harbour to the market."
    other = "The lorries brought 1,200 crates a day to the stalls."

    assert [r.name for r in made("alone", f"{SHARED} {claim}", SHARED).rows] == [claim]
    assert made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows == ()


def test_an_unusual_number_that_stands_elsewhere_is_no_claim_of_one_document(made) -> None:
    claim = "The warehouse employs 638 people."
    other = "The depot has given work to 638 porters."

    assert made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows == ()


def test_a_sum_for_a_time_beside_another_for_that_time_is_no_claim_of_one_document(made) -> None:
    claim = "Feeding a porter had cost £11.20 for every day."
    other = "Every porter now costs £9.70 a day to feed."

    assert made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows == ()


def test_a_report_whose_years_are_all_told_elsewhere_is_not_alone(made) -> None:
    claim = "The wooden cranes will have vanished from every northern quay by 2045."
    other = "Leases end in 2045."

    assert [r.name for r in made("alone", f"{SHARED} {claim}", SHARED).rows] == [claim]
    assert claim not in {
        r.name for r in made("alone", f"{SHARED} {claim}", f"{SHARED} {other}").rows
    }


def test_a_short_report_without_a_number_or_a_name_is_not_alone(made) -> None:
    plain = "The whistles were heard over the rooftops."
    placed = "The whistles were heard on 9 March."

    rows = made("alone", f"{SHARED} {plain} {placed}", SHARED).rows

    assert [row.name for row in rows] == [placed]


def test_headings_addresses_and_bylines_claim_nothing(made) -> None:
    line = "Monday, 24 March 2026, 5:30 p.m., Lantern Room, 400 Cooper Street"

    assert made("alone", f"{SHARED}\n\n{line}", SHARED).rows == ()


def test_the_nearest_miss_is_said_to_be_nearest_by_its_words(made) -> None:
    other = "The pier was painted by engineers."

    (row,) = made("alone", f"{SHARED} {CLAIM}", f"{SHARED} {other}").rows[:1]

    assert row.note.startswith(
        "No passage was found that tells this; the nearest by its words is in"
    )


def test_a_time_that_another_document_gives_in_other_words_is_not_alone(made) -> None:
    words = "At ten to five in the morning an unknown nurse wrote one line in a ledger."
    mine, other = f"{SHARED} {words}", f"{SHARED} The list has the entry of 04:50."

    assert words not in [row.name for row in made("alone", mine, other).rows]
    assert words in [row.name for row in made("alone", mine, other.replace("50", "40")).rows]
