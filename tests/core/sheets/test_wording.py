"""Wording: what documents name in other words."""

from __future__ import annotations


def test_one_thing_in_two_wordings(made) -> None:
    sheet = made(
        "wording",
        "They counted the stolen firearms in the hall. The stolen firearms were sold.",
        "Nobody asked about the stolen rifles in the hall.",
    )

    (row,) = sheet.rows
    assert row.name == "stolen firearms / stolen rifles"
    assert [cell.value for cell in row.cells] == ["stolen firearms 2", "stolen rifles 1"]
    assert row.note == "Only document 1: “stolen firearms”; only document 2: “stolen rifles”."


def test_the_same_wording_and_other_endings_are_no_difference(made) -> None:
    assert made("wording", "It was a stolen firearm.", "Those are the stolen firearms.").rows == ()


def test_a_term_that_both_use_is_no_difference(made) -> None:
    both = "They saw the stolen firearms and the stolen rifles in the hall."

    assert made("wording", both, "They saw the stolen rifles in the hall.").rows == ()


def _names(sheet) -> list[str]:
    return [row.name for row in sheet.rows]


def test_what_one_figure_counts_is_one_thing(made) -> None:
    sheet = made(
        "wording",
        "The storm damaged 310 barns in the north. The barns were old.",
        "About 310 cabins in the north were damaged, farmers said. The cabins were old.",
    )

    assert _names(sheet) == ["barns / cabins"]


def test_words_in_one_place_of_alike_sentences_name_one_thing(made) -> None:
    sheet = made(
        "wording",
        "The harbour board closed the old mill bridge after the riot on the quay.",
        "The harbour board closed the old mill bridge after the protest on the quay.",
    )

    assert _names(sheet) == ["riot / protest"]


def test_another_thing_of_one_noun_is_no_other_wording(made) -> None:
    sheet = made(
        "wording",
        "School officials closed the old gym in May.",
        "Harbour officials closed the north pier in June.",
    )

    assert _names(sheet) == []


ABOUT = "Ida Brel of the Orme Guild and Tom Orth met Mayor Vessel at the Moor Water Board. "


def test_words_of_one_list_name_one_thing_in_documents_of_one_matter(made) -> None:
    sheet = made(
        "wording",
        f"{ABOUT}The march was loud. They will shut the mill and sack the millers.",
        f"{ABOUT}The riot was loud. The closure of the mill is near. The inn is closed.",
    )

    assert _names(sheet) == ["march / riot", "shut / closure"]


def test_documents_of_other_matters_name_other_things(made) -> None:
    assert _names(made("wording", "The march was loud.", "A riot broke out.")) == []


def test_a_word_that_both_have_is_no_other_wording(made) -> None:
    assert _names(made("wording", f"{ABOUT}The march is a riot.", f"{ABOUT}It is a riot.")) == []


def test_what_a_small_number_counts_in_sentences_on_one_thing(made) -> None:
    sheet = made(
        "wording",
        "Nine millers of the old Orme mill lose their pay in July.",
        "The nine hands of the mill at Orme get pay until July.",
        "Nine boats lay in the bay.",
    )

    assert _names(sheet) == ["millers / hands"]


def test_words_of_a_quotation_are_no_wording_of_the_document(made) -> None:
    sheet = made(
        "wording",
        "“The harbour board closed the old mill bridge after the storm on the quay,” Brel said.",
        "“The harbour board closed the old mill bridge after the flood on the quay,” Brel said.",
    )

    assert _names(sheet) == []


def test_what_one_sum_of_money_is_called(made) -> None:
    sheet = made(
        "wording",
        "The millers get a payment of £650 in July.",
        "A £650 bribe will not do.",
        "There is a bribe of £900 too.",
    )

    assert _names(sheet) == ["payment / bribe"]


def test_a_third_document_has_its_cell_where_it_has_no_word_of_its_own(made) -> None:
    (row,) = made(
        "wording",
        f"{ABOUT}The march to the harbour was loud.",
        f"{ABOUT}The riot at the harbour was loud.",
        f"{ABOUT}The march and the riot at the harbour were loud.",
    ).rows

    assert [cell.document for cell in row.cells] == ["1", "2", "3"]


def test_words_that_anything_is_called_by_need_more_in_common(made) -> None:
    plan = f"{ABOUT}A plan was drawn by two old millers long before the storm."
    scheme = f"{ABOUT}In that storm every clever skipper thought of a scheme."

    assert _names(made("wording", plan, scheme)) == []


def test_terms_of_one_head_that_each_document_has_alone(made) -> None:
    one = "Heavy rain left the lower path on the meadow under water, said the harbour board."
    other = "The grassy path was under water after the rain, and the board closed the meadow."
    further = "The lower path is the grassy path, which a firm of the port mends."

    (row,) = made("wording", one, other).rows
    assert row.name == "lower path / grassy path"
    assert made("wording", one, f"{other} {further}").rows == ()


def test_terms_of_one_head_on_other_matters_are_two_things(made) -> None:
    one = "The lower path on the meadow is full of nettles."
    other = "Ida Holm paved the grassy path with slate in her youth."

    assert made("wording", one, other).rows == ()


def test_a_verb_is_no_word_for_a_thing(made) -> None:
    one = "The board got a letter that calls on the harbour master to mend the northern crane."
    other = "The harbour master faces claims for the northern crane."

    assert made("wording", one, other).rows == ()


def test_a_count_of_times_and_the_name_of_a_price_are_no_wording(made) -> None:
    times = "Five times the millers of Orme asked for their pay. Asked again, they waited."
    millers = "Five millers of Orme asked for their pay. They waited."
    cost = "The roof of the mill was mended at an estimated cost of £500. The estimated cost rose."
    tiles = "There were £500 tiles on the roof of the mill when it was mended. The tiles broke."

    assert _names(made("wording", times, millers)) == []
    assert _names(made("wording", cost, tiles)) == []


def test_what_one_figure_counts_is_named_otherwise_wherever_it_stands(made) -> None:
    sheet = made(
        "wording",
        "The 118 buses stood still. Some buses were old. “These vehicles are unsafe,” she said.",
        "It has a fleet of 118 vehicles. The vehicles were bought in May.",
    )

    (row,) = sheet.rows
    assert (row.name, [cell.value for cell in row.cells]) == (
        "buses / vehicles",
        ["buses 2", "vehicles 2"],
    )


def test_one_figure_of_people_or_of_one_root_is_no_other_word(made) -> None:
    sheet = made(
        "wording",
        "The fire left 312 people without a home in Orme.",
        "In Orme the fire left 312 residents without a home.",
    )

    assert sheet.rows == ()


def test_a_word_that_another_document_has_is_nobodys_alone(made) -> None:
    (row,) = made(
        "wording",
        "They counted the stolen firearms in the hall. The stolen firearms were sold.",
        "Nobody asked about the stolen rifles in the hall.",
        "Stolen rifles are dear, as everybody knows.",
    ).rows

    assert row.note == "Only document 1: “stolen firearms”; documents 2 and 3: “stolen rifles”."


def test_a_row_in_which_no_word_is_of_one_document_tells_who_has_which(made) -> None:
    here = "They counted the stolen firearms in the hall."
    there = "Nobody counted the stolen rifles in the hall."
    (row,) = made("wording", here, there, here, there).rows

    assert row.note == "Documents 1 and 3: “stolen firearms”; documents 2 and 4: “stolen rifles”."
