"""What speaks for two figures being of one thing."""

from __future__ import annotations

EVENT = "The blight came to the farms of Harsten in June. "


def test_a_sentence_goes_on_from_the_one_before(shared) -> None:
    one = "Families of the school are offered places at Fern House, 2.4 miles away."
    other = "Families of the school get places at Fern House. It lies 2.1 miles from the school."

    assert shared(one, other) == [("other", ["2.4 miles", "2.1 miles"])]


def test_two_counts_that_are_the_only_ones_of_their_kind_are_one(shared) -> None:
    one = EVENT + "The zone around the pier takes in 340 farms."
    other = EVENT + "In the zone around the pier are 352 holdings."

    assert shared(one, other) == [("other", ["340", "352"])]


def test_the_opposite_of_a_word_in_another_clause_is_none(shared) -> None:
    one = EVENT + "The office will cut 180 jobs, most of them by not filling them again."
    other = EVENT + "The office will cut 150 jobs, the majority of them empty."

    assert shared(one, other) == [("other", ["180", "150"])]


def test_a_share_is_not_denied_by_what_it_goes_without(shared) -> None:
    one = EVENT + "Vets completed 96 per cent of the planned visits without a single complaint."
    other = EVENT + "Of the visits planned for vets, 86 per cent were completed."

    assert shared(one, other) == [("other", ["96%", "86%"])]


def test_a_part_is_none_of_the_counts_of_its_kind(shared) -> None:
    one = (
        EVENT + "The barn was sold and will be turned into 24 flats. Six of the flats are for rent."
    )
    other = EVENT + "The purchaser of the barn plans 26 apartments."

    assert ("other", ["24", "26"]) in shared(one, other)


def test_a_part_and_the_same_number_may_be_one(shared) -> None:
    one = EVENT + "Of the sheds near the barn eight were burnt."
    other = EVENT + "Eight sheds near the barn were burnt."

    assert shared(one, other) == [("same", ["8", "8"])]


def test_few_of_one_kind_are_one_where_no_others_are_told(shared) -> None:
    one = EVENT + "The train, made up of four coaches, stopped at the lake."
    other = EVENT + "In the night the train, formed of four vehicles, came to a stand."

    assert shared(one, other) == [("same", ["4", "4"])]


def test_what_two_documents_tell_speaks_together_for_the_value_of_a_third(shared) -> None:
    one = EVENT + "The new weir will measure 340 metres and will take the whole bay."
    two = EVENT + "The lock will be opened in May, together with the weir, 340 metres in length."
    three = EVENT + "The plans provided for a weir of 360 metres, to be opened with the lock."

    assert shared(one, two, three) == [("other", ["340 metres", "340 metres", "360 metres"])]


def test_a_vote_by_its_sides_is_that_of_other_documents(shared) -> None:
    one = EVENT + "The council approved the lease of the barn by 11 votes to 8."
    other = EVENT + "The council granted the lease with 11 votes in favour and 8 against."

    assert shared(one, other) == [("same", ["11–8", "11–8"])]


def test_two_limits_of_one_kind_are_other_values(shared) -> None:
    one = EVENT + "The council pays if fewer than 45 barges call in a year."
    other = EVENT + "The council must pay if fewer than 50 barges call."

    assert shared(one, other) == [("other", ["< 45", "< 50"])]


def test_millions_that_are_told_as_exactly_are_no_rounds_of_each_other(shared) -> None:
    one = EVENT + "The state pays a grant of 22 million crowns for the barn."
    other = EVENT + "The state pays a grant of 20 million crowns for the barn."

    assert [mark for mark, _ in shared(one, other)] == ["other"]


def test_a_year_in_another_part_of_the_sentence_tells_nothing_of_a_count(shared) -> None:
    one = EVENT + "The lock expects 90 barges a year from 2032."
    other = EVENT + "The plans are for a lock, to be opened in 2029, and up to 90 barges a year."

    assert [mark for mark, _ in shared(one, other)] == ["same"]


def test_a_value_that_a_document_gives_more_often_is_of_several_things(shared) -> None:
    one = (
        EVENT
        + "The boats will be without the quay of Harsten for 20 months. It binds for two years."
    )
    other = (
        EVENT
        + "The boats of Harsten will be without their quay for two years. It binds for two years."
    )

    assert ("other", ["20 months", "2 years"]) in shared(one, other)


def test_a_rate_under_another_noun_is_one(shared) -> None:
    one = EVENT + "The harbour expects 90 calls a year from 2032."
    other = EVENT + "The harbour holds to its forecast of 90 ships a year from 2032."

    assert [mark for mark, _ in shared(one, other)] == ["same"]


def test_a_value_that_a_document_tells_again_in_rounds_keeps_its_row_whole(shared) -> None:
    one = EVENT + "The plan has 23 steps for farms. The office signed nearly two dozen steps."
    two = EVENT + "The office takes 23 steps for farms at once."
    three = EVENT + "The plan of the office lists 19 separate steps for farms."

    ((mark, values),) = shared(one, two, three)
    assert (mark, values[1:]) == ("other", ["23", "19"])
