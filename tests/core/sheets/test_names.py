"""Names: what each document calls whom."""

from __future__ import annotations

import pytest


def _rows(sheet) -> dict[str, tuple[str, str, dict[str, str]]]:
    """Kind, mark and values by document of each row, by its name."""
    return {
        row.name: (row.kind, row.mark, {cell.document: cell.value for cell in row.cells})
        for row in sheet.rows
    }


def test_a_person_is_one_row_under_all_names(made) -> None:
    sheet = made(
        "names",
        "Mayor Irene Castell came. Then Castell left, and Castell was angry.",
        "They saw Ms. Castell and Irene Castell's brother.",
    )

    assert _rows(sheet) == {
        "Irene Castell": (
            "person",
            "same",
            {"1": "Castell 2, Mayor Irene Castell 1", "2": "Ms. Castell 1, Irene Castell 1"},
        )
    }


def test_describing_words_are_quoted_with_the_name(made) -> None:
    (row,) = made("names", "It was Joan Ferrer, a baker from the old town, who came.").rows

    assert [q.span.text for q in row.cells[0].quotes] == ["Joan Ferrer, a baker from the old town"]


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        (
            "The National Lake Association met. The NLA was late.",
            "National Lake Association",
            "organisation",
        ),
        (
            "It asked the Center for Water Research (CWR). The CWR knew.",
            "Center for Water Research",
            "organisation",
        ),
        ("They read the Clean Rivers Act to them.", "Clean Rivers Act", "law"),
        ("We saw the boats in Brenholm and left.", "Brenholm", "place"),
        ("Then Governor Bill Olsen rose.", "Bill Olsen", "person"),
    ],
)
def test_short_forms_and_kinds(made, source: str, name: str, kind: str) -> None:
    assert [(row.name, row.kind) for row in made("names", source).rows] == [(name, kind)]


@pytest.mark.parametrize(
    "source",
    [
        "On Monday the French met in June. Seasoned sailors stayed.",
        "The Republican leader and the Mayor met the Department.",
        "Meanwhile rain fell. Nothing else did. I've seen it.",
    ],
)
def test_capitals_that_name_nobody(made, source: str) -> None:
    assert made("names", source).rows == ()


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Attorney General Loretta Marsh spoke.", "Attorney General Linda Marsh spoke."),
        ("It was Peter Kowalsky who rowed.", "It was Peter Kowalski who rowed."),
    ],
)
def test_one_name_in_two_spellings(made, here: str, there: str) -> None:
    (row,) = made("names", here, there).rows

    assert row.mark == "other"
    assert row.note.startswith("Document 1 writes “")


def test_two_who_share_a_surname_stay_two(made) -> None:
    sheet = made("names", "Anna Holm met Peter Holm. Both are well.")

    assert set(_rows(sheet)) == {"Anna Holm", "Peter Holm"}


def test_a_name_of_one_document_says_so(made) -> None:
    first, *_ = made("names", "They asked Rita Vance.", "They asked nobody.").rows

    assert (first.mark, first.note) == ("one", "Only document 1 names this.")


@pytest.mark.parametrize(
    "source",
    [
        "5.2 Anglers pay at the gate.\n5.3 Anglers leave by dusk.",
        "(a) Lanterns are forbidden\n(b) Tents only by the wall",
        "- **Opening Hours**: daily\n- Opening Hours in winter are short",
        "| Small Rafts | £12 |\n|---|---|\n| Small Rafts | £13 |",
        "“Ferries are late,” she said. “Ferries are full.” The ferries left.",
        "Bread is dear: Olsson A., Hahn P. et al. say so.",
    ],
)
def test_a_capital_by_its_place_makes_no_name(made, source: str) -> None:
    assert made("names", source, source).rows == ()


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("The Food and Wine Board of it met.", "Food and Wine Board", "organisation"),
        ("The Annual General Meeting is in May.", "Annual General Meeting", ""),
        ("Old Tom paid the Women’s Boat Fund.", "Women’s Boat Fund", "organisation"),
        (
            "They wrote to the Rescue Society of the Orme Islands. It answered.",
            None,
            "organisation",
        ),
        ("It has shares in Orme Hydro and sold Orme Hydro.", "Orme Hydro", ""),
        ("Save Lindmouth now! People in Lindmouth know.", "Lindmouth", "place"),
    ],
)
def test_names_of_bodies_are_whole(made, source: str, name: str | None, kind: str) -> None:
    rows = made("names", source).rows

    assert [row.kind for row in rows if name in (None, row.name)] == [kind]


def test_who_wrote_a_document_is_named(made) -> None:
    rows = _rows(made("names", "By Ida Holm, The Vale Gazette, 3 May 2021\n\nBoats left early."))

    assert rows["Ida Holm"] == ("person", "one", {"1": "Ida Holm 1"})
    assert list(rows) == ["Ida Holm"]


def test_what_was_done_by_somebody_has_no_author(made) -> None:
    source = (
        "The pier was painted by Orla Vessen of the hut behind the old mill and its two dams, " * 2
    )

    assert "person" not in {row.kind for row in made("names", source).rows}


def test_a_ship_is_no_lady(made) -> None:
    rows = _rows(
        made("names", "The Lady Ann sails at ten. The old Lady Ann is slow, said Lady Vale.")
    )

    assert rows["Lady Ann"][0] == ""
    assert rows["Vale"][0] == "person"


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        ("We saw Wharf United Football Club.", "We like Wharf United.", 1),
        ("They asked Moor Takada Architects.", "They asked Moor Takada.", 1),
        ("They met the Canal Road Society.", "They live in Canal Road.", 2),
    ],
)
def test_a_body_is_one_with_and_without_its_form(one: str, other: str, rows: int, made) -> None:
    assert len(made("names", one, other).rows) == rows


def test_a_department_and_a_post_are_no_names(made) -> None:
    names = _rows(
        made(
            "names",
            "The Culture Secretary met Minister of Culture Edda Orth. The Director of Operations "
            "and the Chief Executive came late.",
        )
    )

    assert [*names] == ["Edda Orth"]


def test_a_person_is_told_by_a_first_name_or_by_what_stands_beside(made) -> None:
    rows = _rows(made("names", "Near the pier Ruth Orth met Yrsa Brel, who keeps a kiosk."))

    assert [rows[name][0] for name in ("Ruth Orth", "Yrsa Brel")] == ["person", "person"]


def test_whose_a_union_or_a_hall_is_belongs_to_its_name(made) -> None:
    rows = _rows(made("names", "At St Olaf’s Hall the Dockers’ Union met Brel & Orth plc."))

    assert {*rows} == {"St Olaf’s Hall", "Dockers’ Union", "Brel & Orth"}
    assert rows["Brel & Orth"][0] == rows["Dockers’ Union"][0] == "organisation"


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("We met Polly Vessel.", "Vessel is a baker, they say.", "Polly Vessel"),
        (
            "They met the Wharf Dockers’ Guild.",
            "The Dockers’ Guild is old.",
            "Wharf Dockers’ Guild",
        ),
        (
            "We saw Moor County Council meet.",
            "They asked the county council.",
            "Moor County Council",
        ),
        ("They asked pier director Ida Brel.", "Then the pier director left.", "Ida Brel"),
        ("Boats lie at St. Olaf Quay.", "We like St. Olaf Quay.", "St. Olaf Quay"),
    ],
)
def test_a_short_or_small_form_in_another_document_is_the_name(
    one: str, other: str, name: str, made
) -> None:
    (row,) = made("names", one, other).rows

    assert (row.name, [cell.document for cell in row.cells]) == (name, ["1", "2"])


def test_a_surname_of_two_persons_is_neither(made) -> None:
    rows = _rows(made("names", "We met Anna Holm and Peter Holm.", "They like old Holm best."))

    assert {"Anna Holm", "Peter Holm"} <= {*rows}
    assert all("2" not in rows[name][2] for name in ("Anna Holm", "Peter Holm"))


def test_what_stands_in_another_name_elsewhere_is_not_said_to_be_named_once(made) -> None:
    sheet = made("names", "They came from Lindmouth.", "We read the Lindmouth Gazette.")
    (row,) = [row for row in sheet.rows if row.name == "Lindmouth"]

    assert (row.mark, row.note) == ("one", "Document 2 has “Lindmouth” too, in whatever sense.")


def test_where_a_document_was_written_is_a_place(made) -> None:
    rows = _rows(made("names", "PORT BREL, May 3 - The boats left early and came back late."))

    assert rows["PORT BREL"][0] == "place"


@pytest.mark.parametrize(
    "source",
    ["The Vice President spoke.", "She is Cabinet Member for Culture.", "We sail on Saturdays."],
)
def test_posts_and_days_are_no_names(source: str, made) -> None:
    assert made("names", source).rows == ()


@pytest.mark.parametrize(
    "one",
    [
        ("Owner Olga Frost left. Then Olga Frost came back.", "They met Olga Frost."),
        ("They met Pat Hume at noon.", "They met Patricia Hume at noon."),
        ("They met Joan Pell there. Then Joan went home.", "They met Joan Pell."),
        ("The Port and Ferry Workers' Union (PFWU) met.", "The PFWU met in Norland."),
    ],
)
def test_one_bearer_under_several_forms_is_one_row(made, one) -> None:
    rows = [row for row in made("names", *one).rows if row.kind in ("person", "organisation")]

    assert [len(row.cells) for row in rows] == [2]


def test_words_in_capitals_throughout_and_numbered_ones_are_no_names(made) -> None:
    names = _rows(made("names", "They left at once and asked for MONEY. It is in Band 2 now."))

    assert not names


def test_a_body_in_small_letters_has_its_cell(made) -> None:
    names = _rows(
        made(
            "names",
            "Wharf and Ness Hospitals Trust has four wards. Wharf and Ness Hospitals Trust is new.",
            "Nobody told the Wharf and Ness hospitals trust. Later the trust was told.",
        )
    )

    values = names["Wharf and Ness Hospitals Trust"][2]
    assert values["2"] == "Wharf and Ness hospitals trust 1, trust 1"


def test_initials_are_those_of_the_one_with_that_surname(made) -> None:
    (row,) = made("names", "Mr D. Holm came.", "They saw Dave Holm there.").rows

    assert (row.name, len(row.cells)) == ("Dave Holm", 2)


def test_a_body_that_no_document_names_in_full_has_its_row(made) -> None:
    two = "Then the council met. Nobody told the council why.", "The council closed it."
    names = _rows(made("names", *two))

    assert names["the council"][2] == {"1": "the council 2", "2": "the council 1"}
    assert "the council" not in _rows(made("names", *two, "They asked Wharf County Council."))


@pytest.mark.parametrize(
    ("here", "there", "rows"),
    [
        ("It asked the City Board of Health.", "Then the Board of Health met.", 1),
        ("They read the Provincial Milk Act to us.", "We like the Milk Act as it is.", 1),
        (
            "It asked the City Board of Health and the State Board of Health.",
            "Then the Board of Health met.",
            3,
        ),
        ("It was sold by the Brightbeck Dairy Company.", "Then Brightbeck paid them.", 1),
        ("It was sold by the Brenholm Dairy Company.", "Then we met in Brenholm.", 2),
        ("It was Walt Brenner who came. Then Walt left.", "We saw Walt Brenner.", 1),
        ("It was Walt Brenner who came with Walt Quist. Then Walt left.", "We saw it.", 3),
        ("We saw Matron Agnes Lowell.", "Then Matron Lowell came.", 1),
        ("We saw Mayor Lowell come.", "Then the mayor left.", 1),
        ("We saw Mayor Lowell and Mayor Quist come.", "Then the mayor left.", 2),
        ("We saw Mayor Lowell come.", "Then the mayor of Brenholm left.", 2),
        ("They met in the rowing club.", "He was in the rowing club as well.", 1),
        ("They met in the old club.", "He was in the old club.", 0),
    ],
)
def test_which_short_names_are_one_with_a_longer_one(
    made, here: str, there: str, rows: int
) -> None:
    assert len(made("names", here, there).rows) == rows


@pytest.mark.parametrize(
    ("source", "name"),
    [("Then Dr. Quist I could not hate.", "Quist"), ("It was Queen Anna I who came.", "Anna I")],
)
def test_an_i_behind_a_name(made, source: str, name: str) -> None:
    assert [row.name for row in made("names", source).rows] == [name]


def test_a_tax_of_the_council_is_no_council(made) -> None:
    (row,) = made(
        "names",
        "Brenner County Council met. Then Brenner County Council rose.",
        "It cost us our council tax, and the county council knew.",
    ).rows

    assert [q.span.text for q in row.cells[1].quotes] == ["county council"]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("They came on Brenner's Day and left.", []),
        ("They came on St. Brenner's Day and left.", []),
        ("They saw Doris Day and left.", ["Doris Day"]),
        ("It stood between a Brenner and a Quistom.", []),
        ("It was a Brenner spokesman. Then Brenner rose.", ["Brenner"]),
        ("They saw 24/01187/CST there.", []),
        ("They did ECGs there.", []),
        ("They asked the ECG there.", ["ECG"]),
    ],
)
def test_feasts_kinds_and_numbers_are_no_names(made, source: str, names: list[str]) -> None:
    assert [row.name for row in made("names", source).rows] == names


@pytest.mark.parametrize(
    ("here", "there", "rows"),
    [
        ("Irene M. Castell spoke first.", "Irene Castell was there.", 1),
        ("Irene Mary Castell spoke first.", "Irene Castell was there.", 2),
        ("Irene M. Castell spoke first.", "Rosa Castell was there.", 2),
    ],
)
def test_initials_in_the_middle_make_no_other_person(
    made, here: str, there: str, rows: int
) -> None:
    assert len(made("names", here, there).rows) == rows


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("The Norma X2, its bench-top drill, failed.", "Norma X2", ""),
        ("The Mines Directorate, the watchdog, saw it.", "Mines Directorate", "organisation"),
        ("Dravik Diagnostics sold it. Dravik Diagnostics, its maker, left.", None, "organisation"),
        ("In March Mr Hollin rang. Mr Hollin left.", "Hollin", "person"),
        ("They knew since May Ida Holm had left.", "Ida Holm", "person"),
        ("May Holm rang in time. They asked May Holm.", "May Holm", ""),
        ("Ostaly Mills began to sell. They asked Ostaly Mills.", "Ostaly Mills", ""),
    ],
)
def test_machines_bodies_and_months_are_no_persons(made, source: str, name, kind: str) -> None:
    assert [row.kind for row in made("names", source).rows if name in (None, row.name)] == [kind]


@pytest.mark.parametrize(
    ("there", "cells"),
    [
        ("Nobody from the board came.", 2),
        ("She left the hospital, and nobody from the board came.", 1),
    ],
)
def test_a_board_may_be_that_of_another_body(made, there: str, cells: int) -> None:
    here = "The Ostvale Health Board met. The Ostvale Health Board paid for the inquiry."
    (row,) = made("names", here, there).rows

    assert len(row.cells) == cells


def test_a_piece_of_a_role_and_what_is_of_a_hall_are_no_persons(made) -> None:
    text = (
        "They met in the Salt Hall. Nils Arvo, Chief Executive-designate, spoke. Pictures of the "
        "Salt Hall can be had."
    )
    rows = _rows(made("names", text, "Pictures hang in the Salt Hall."))

    assert {name: kind for name, (kind, _, _) in rows.items()} == {
        "Salt Hall": rows["Salt Hall"][0],
        "Nils Arvo": rows["Nils Arvo"][0],
    }
    assert rows["Salt Hall"][0] != "person"
