"""Dates: a timeline over documents, relative dates resolved, what cannot be told as such."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, read
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.sheet import Sheet

Dated = Callable[..., Sheet]
WEDNESDAY = "2021-06-16"


@pytest.fixture
def dated(text: Callable[..., Document]) -> Dated:
    """The sheet of two texts, of which the first has a date of its own."""

    def making(said: str, day: str | None = WEDNESDAY, other: str = "Nothing was said.") -> Sheet:
        first = text(said, id="1").model_copy(update={"date": day})
        return make_sheet("dates", [first, text(other, id="2")])

    return making


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The ferry sank on 3 May 2019 off Brest.", "2019-05-03"),
        ("The ferry sank on May 3, 2019, off Brest.", "2019-05-03"),
        ("The ferry sank on 2019-05-03 off Brest.", "2019-05-03"),
        ("The ferry sank in May 2019 off Brest.", "2019-05"),
        ("The ferry sank in 2019 off Brest.", "2019"),
        ("Ferries sank often in the 1970s off Brest.", "1970/1979"),
        ("Ferries sank often from 2007 to 2014 off Brest.", "2007/2014"),
        ("The mayor resigned on Monday after a vote.", "2021-06-14"),
        ("The mayor resigned Wednesday after a vote.", "2021-06-16"),
        ("The mayor resigned last Wednesday after a vote.", "2021-06-09"),
        ("The mayor will resign on Friday after a vote.", "2021-06-18"),
        ("The mayor said on Friday that she will resign.", "2021-06-11"),
        ("The mayor will resign next Wednesday.", "2021-06-23"),
        ("The mayor resigned yesterday.", "2021-06-15"),
        ("Come to the hall on Friday 18 June 2021 at seven.", "2021-06-18"),
        ("The rule takes effect on 1 April next year.", "2022-04-01"),
        ("The mayor resigned last week.", "2021-06-07/2021-06-13"),
        ("The mayor resigned last month.", "2021-05"),
        ("The mayor resigned last year.", "2020"),
        ("The mayor resigned three days ago.", "2021-06-13"),
        ("The mayor resigned two years ago.", "2019"),
        ("The mayor resigned in December.", "2020-12"),
        ("The mayor resigned on 20 June.", "2020-06-20"),
        ("The mayor will resign on 20 June.", "2021-06-20"),
        ("The mayor resigned last night.", "2021-06-15"),
        ("The mayor has called a meeting at the hall on Tuesday at 7pm.", "2021-06-22"),
        ("The fire was out by 5am today.", "2021-06-16"),
        ("Findings are expected by the end of the month.", "2021-06-30"),
        ("Wages will be paid until the end of April.", "2022-04-30"),
        ("In December the mayor said that she would resign.", "2020-12"),
        ("On 30 May the council agreed that the pool would close.", "2021-05-30"),
    ],
)
def test_a_moment_is_resolved_against_the_day_of_its_document(
    said: str, when: str, dated: Dated
) -> None:
    assert _named(dated(said)) == [when]


def test_the_day_of_another_event_is_counted_from_the_one_beside_it(dated: Dated) -> None:
    sheet = dated("The king spoke on Monday, exactly two months after the fire in the opera.")

    assert [row.name for row in sheet.rows] == ["2021-04-14", "2021-06-14"]
    assert "the fire in the opera" in sheet.rows[0].cells[0].quotes[0].span.text


@pytest.mark.parametrize("words", ["Last month", "On Tuesday", "On 4 July", "Two weeks ago"])
def test_without_a_date_of_its_own_a_relative_date_keeps_its_words(
    words: str, dated: Dated
) -> None:
    (row,) = dated(f"{words} the ferry sank off Brest.", None).rows

    assert row.kind == "not resolved"
    assert row.name.strip("“”") in words
    assert "no date of its own" in row.note


def test_one_day_of_the_month_is_one_row_over_documents_without_dates(dated: Dated) -> None:
    sheet = dated("They vote on 12 March or Monday.", None, "The vote is on 12 March or Monday.")

    assert [(row.name, row.mark) for row in sheet.rows] == [
        ("“12 March”", "same"),
        ("“Monday”", "one"),
        ("“Monday”", "one"),
    ]


def test_rows_stand_in_the_order_of_time_whoever_tells(dated: Dated) -> None:
    sheet = dated(
        "It opened in 2016. The old mill burnt in 1999.",
        other="The old mill was built in 1950 and burnt in 1999.",
    )

    assert [row.name for row in sheet.rows] == ["1950", "1999", "2016"]
    assert [row.mark for row in sheet.rows] == ["one", "same", "one"]


def test_two_dates_of_one_event_are_told_before_the_timeline(dated: Dated) -> None:
    sheet = dated(
        "The old ferry Ondine sank off Brest on 3 May 2019.",
        other="The ferry Ondine sank off Brest on 5 May 2019.",
    )

    assert [row.mark for row in sheet.rows] == ["other"]
    assert [cell.value for cell in sheet.rows[0].cells] == ["2019-05-03", "2019-05-05"]
    assert "likely one event" in sheet.rows[0].note


@pytest.mark.parametrize(
    "said",
    [
        "People rely on the ferry today.",
        "Today's ferries rarely sink.",
        "They dine out on Sundays.",
        "You may march.",
        "It costs 2,000 euros.",
        "It follows ISO 1987.",
    ],
)
def test_what_is_no_date(said: str, dated: Dated) -> None:
    assert dated(said).rows == ()


def test_a_document_that_gives_both_dates_tells_of_two_events(dated: Dated) -> None:
    sheet = dated(
        "The old ferry Ondine sank off Brest on 3 May 2019.",
        other="The ferry Ondine sank off Brest on 5 May 2019. It first sank on 3 May 2019.",
    )

    assert "other" not in {row.mark for row in sheet.rows}


def test_a_count_before_a_date_is_none_of_it(dated: Dated) -> None:
    sheet = dated("Two of the 19 Sept. 11 hijackers had lived there.")

    assert [row.name for row in sheet.rows] == ["2001-09-11"]


def test_a_day_that_does_not_exist_is_no_error(dated: Dated) -> None:
    assert [row.name for row in dated("It happened on 31 April 2020.").rows] == ["2020"]


def _named(sheet) -> list[str]:
    return [row.name for row in sheet.rows]


@pytest.mark.parametrize(
    "line",
    [
        "LINDMOUTH, May 9 (ONA) - The pier burnt.",
        "Posted on 9 May by the Harbour Cat\n\nThe pier burnt.",
        "By Ada Moll, Lindmouth Echo, 9 May\n\nThe pier burnt.",
        "**Press release, 9 May, 4 p.m.**\n\nThe pier burnt.",
    ],
)
def test_a_line_tells_when_a_document_was_written(line: str, made) -> None:
    sheet = made(
        "dates",
        f"{line}\n\nPeople fled. It began yesterday. The council meets on 12 May.",
        "The fire broke out on 8 May.",
    )

    assert [name for name in _named(sheet) if name != "9 May"] == ["8 May", "12 May"]
    assert all("No document gives the year" in row.note for row in sheet.rows)


def test_a_weekday_beside_a_day_tells_all_weekdays(made) -> None:
    sheet = made(
        "dates",
        "Echo, Thursday 9 May\n\nThe pier burnt on Wednesday.",
        "LINDMOUTH, May 9 (ONA) - The pier burnt on Wednesday night.",
    )

    rows = {row.name: row for row in sheet.rows}
    assert len(rows["8 May"].cells) == 2


def test_the_year_of_one_document_dates_the_others(dated: Dated, made) -> None:
    sheet = made(
        "dates",
        "Lindmouth Echo, 9 May 2024\n\nThe pier burnt on 8 May.",
        "Posted on 11 May by the Harbour Cat\n\nThe pier burnt three days ago.",
    )

    assert "2024-05-08" in _named(sheet)
    assert len({row.name: row for row in sheet.rows}["2024-05-08"].cells) == 2


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("From 25 August, the new rules of the pier are in force.", ["2025-08-25"]),
        ("The pier burnt on 25 August.", ["2024-08-25"]),
        ("The pier will open on 25 August.", ["2025-08-25"]),
        ("The board meets on 6 May and 3 June 2026.", ["2026-05-06", "2026-06-03"]),
        ("The kiosk is open Monday to Friday.", []),
    ],
)
def test_a_day_without_a_year_is_the_nearest_unless_the_text_tells(
    said: str, days: list[str], made
) -> None:
    sheet = made("dates", f"Lindmouth Echo, 11 August 2025\n\n{said}", "Nothing.")

    assert [name for name in _named(sheet) if name != "2025-08-11"] == days


def test_whole_dates_of_one_year_date_a_day_without_a_year(made) -> None:
    sheet = made("dates", "The rules of 3 March 2026 hold. Berths are let until 7 April.", "No.")

    assert _named(sheet) == ["2026-03-03", "2026-04-07"]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("The rule takes effect on 1 April next year.", "1 April of the next year"),
        ("Two boats sank last year.", "the year before"),
        ("The pier was painted in March.", "March"),
    ],
)
def test_a_year_that_nobody_gives_is_told_from_the_documents_own(
    said: str, label: str, made
) -> None:
    assert label in _named(made("dates", f"Posted on 9 May by the Cat\n\n{said}", "Nothing."))


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("The pier will close after they voted to end it on Wednesday.", "2021-02-24"),
        ("It was told not by the mayor but in a letter early Tuesday.", "2021-02-23"),
        ("He spoke on the show “This Week” on Sunday.", "2021-02-21"),
    ],
)
def test_what_was_does_not_lie_ahead(said: str, day: str, text) -> None:
    document = text(said, id="1").model_copy(update={"date": "2021-02-25"})

    assert _named(make_sheet("dates", [document])) == [day]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Seats for concerts after 28 August will be paid back in full.", "2021-08-28"),
        ("A concert will be held in the barn, at the pond, on 19 July at seven.", "2021-07-19"),
        ("The hall is to be closed on 5 July.", "2021-07-05"),
        ("There was one concert, on 6 March, at noon.", "2021-03-06"),
        ("She has to report to the council next March.", "2022-03"),
        ("The pier opens on Saturday 28 March.", "2020-03-28"),
        ("On the evening of Sunday 3 July the last boat leaves.", "2022-07-03"),
        ("The Friday deadline passed without a word.", "2021-06-11"),
        ("Then the council looks at it, in October of next year.", "2022-10"),
        ("The new room is empty; work on it begins in August and takes ten weeks.", "2021-08"),
    ],
)
def test_a_day_has_the_year_that_its_clause_or_weekday_tells(
    said: str, when: str, dated: Dated
) -> None:
    assert _named(dated(said)) == [when]


@pytest.mark.parametrize(
    "said",
    [
        "Saturday clinics for the blind begin soon.",
        "Nobody must accept a Saturday appointment.",
        "Then there are the Sunday concerts.",
    ],
)
def test_a_weekday_that_tells_of_a_kind_is_no_date(said: str, dated: Dated) -> None:
    assert dated(said).rows == ()


def test_what_one_gives_by_its_month_stands_on_the_day_of_the_others(dated: Dated) -> None:
    sheet = dated(
        "The council adopted the plan for the harbour on 9 March 2021.",
        other="In March 2021 the council adopted its plan for the harbour.",
    )

    assert [(row.name, row.mark) for row in sheet.rows] == [("2021-03-09", "same")]


def test_a_month_of_something_else_stays_a_month(dated: Dated) -> None:
    sheet = dated(
        "The council adopted the plan for the harbour on 9 March 2021.",
        other="In March 2021 a storm sank nine boats in the harbour.",
    )

    assert [row.name for row in sheet.rows] == ["2021-03", "2021-03-09"]


def test_all_documents_that_date_an_event_stand_in_its_conflict(text) -> None:
    sheet = make_sheet(
        "dates",
        [
            text("A new hall for the fish market will open on 1 September 2021.", id="1"),
            text("The new hall of the fish market will open on 1 October 2021.", id="2"),
            text("The fish market gets a new hall on 1 September 2021.", id="3"),
        ],
    )

    first = sheet.rows[0]
    assert first.kind == "another date"
    assert [cell.value for cell in first.cells] == ["2021-09-01", "2021-10-01", "2021-09-01"]


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("The Lady Grey, built in 1989, is sold.", "The Lady Grey was built in 1991.", True),
        ("The Lady Grey, built in 1989, is sold.", "The Queen Ann was built in 1991.", False),
        ("The Lady Grey, built in 1989, is sold.", "The Lady Grey was sold in 1991.", False),
    ],
)
def test_one_deed_of_one_name_has_one_date(
    one: str, other: str, differs: bool, dated: Dated
) -> None:
    kinds = [row.kind for row in dated(f"Look: {one}", other=f"Look: {other}").rows]

    assert ("another date" in kinds) == differs


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The baths reopen from Tuesday.", "2021-06-22"),
        ("The mayor said the baths reopen on Tuesday.", "2021-06-22"),
        ("The mayor has announced that the baths open on Tuesday.", "2021-06-22"),
        ("The crews agreed to meet on Tuesday.", "2021-06-22"),
        ("The rule takes effect on Tuesday.", "2021-06-22"),
        (
            "Guests must leave their boots at the door from Tuesday, the host has said.",
            "2021-06-22",
        ),
        ("On Tuesday the crews agreed to give the boats back.", "2021-06-15"),
        ("The baths were shut from Tuesday.", "2021-06-15"),
        ("The baths opened on Tuesday.", "2021-06-15"),
        ("The host said on Tuesday that the baths reopen.", "2021-06-15"),
        ("The ferry sank on Tuesday.", "2021-06-15"),
        ("A loud Tuesday for the baths.", "“Tuesday”"),
    ],
)
def test_a_weekday_lies_ahead_where_a_plan_is_told(said: str, when: str, dated: Dated) -> None:
    assert _named(dated(said)) == [when]


def test_a_weekday_that_may_lie_ahead_or_past_is_open_and_no_conflict(dated: Dated) -> None:
    sheet = dated(
        "The new bridge over the Mell, a loud Tuesday.",
        other="Echo, 14 June 2021\n\nThe new bridge over the Mell is a loud one on 22 June 2021.",
    )

    notes = {row.name: row.note for row in sheet.rows}
    assert "does not tell whether it lies ahead" in notes["“Tuesday”"]
    assert "other" not in {row.mark for row in sheet.rows}


def test_a_week_between_weekdays_is_no_conflict(made) -> None:
    sheet = made(
        "dates",
        "Echo, 16 June 2021\n\nThe new bridge over the Mell was closed to lorries on Tuesday.",
        "Echo, 16 June 2021\n\nThe new bridge over the Mell was closed to lorries on 22 June 2021.",
    )

    assert "other" not in {row.mark for row in sheet.rows}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The taps are turned off from November to March.", ["November to March"]),
        ("Fires are allowed on Saturdays between October and March.", ["October to March"]),
        ("Sheep may graze here from May to September.", ["May to September"]),
    ],
)
@pytest.mark.parametrize("day", [WEDNESDAY, None])
def test_the_months_of_a_standing_rule_have_no_year(
    said: str, names: list[str], day: str | None, dated: Dated
) -> None:
    assert _named(dated(said, day)) == names


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The taps were shut from December to March.", "2020-12-01/2021-03-31"),
        ("The pier will be shut from July to August.", "2021-07-01/2021-08-31"),
        ("It rains from May to August 2022.", "2022-05-01/2022-08-31"),
    ],
)
def test_the_months_of_one_time_have_its_year(said: str, name: str, dated: Dated) -> None:
    assert name in _named(dated(said))


def test_what_has_no_year_stands_in_the_order_of_the_calendar(dated: Dated) -> None:
    sheet = dated(
        "Fees are due on 31 January. The gate is shut on 24 December. Nets dry from May to July. "
        "The taps are off from March to April.",
        None,
    )

    names = [row.name for row in sheet.rows]
    assert names == ["March to April", "May to July", "“31 January”", "“24 December”"]


def test_a_sentence_with_a_day_is_no_dateline(dated: Dated) -> None:
    sheet = dated("The fee must be paid by 31 January.", None)

    assert [(row.name, row.kind) for row in sheet.rows] == [("“31 January”", "not resolved")]


def test_a_guessed_year_is_no_conflict_and_gives_way_to_a_known_one(made) -> None:
    sheet = made(
        "dates",
        "The board will vote on the new pier on 2 June. The pier was built on 3 March 2019.",
        "Echo, 9 May 2024\n\nThe board will vote on the new pier on 2 June.",
    )

    assert "other" not in {row.mark for row in sheet.rows}
    assert [row.name for row in sheet.rows if len(row.cells) == 2] == ["2024-06-02"]


@pytest.mark.parametrize(
    "said", ["The Sunday evening crossing will go on.", "The Friday market is a joy."]
)
def test_what_comes_every_week_has_no_date(said: str, dated: Dated) -> None:
    assert not dated(said).rows


def test_a_month_of_every_year_is_not_resolved(dated: Dated) -> None:
    (row,) = dated("The line does lose money in November, said its owner.").rows

    assert row.kind == "not resolved"


def test_the_line_that_dates_a_document_is_on_the_timeline(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    line = "By Ida Holm, The Orme Post, Saturday 14 March 2026"
    file.write_text(f"# Pier closes\n\n{line}\n\nThe pier is shut.\n")

    (row,) = make_sheet("dates", [read(file)]).rows

    assert row.name == "2026-03-14"


def test_a_week_stands_with_a_day_of_it_only_where_sentences_are_alike(dated: Dated) -> None:
    alike = dated(
        "The ferry Orla sank off Brest last week.", other="The ferry Orla sank on 9 June 2021."
    )
    unlike = dated("The pier was shut last week.", other="The ferry Orla sank on 9 June 2021.")

    assert [len(row.cells) for row in alike.rows] == [2]
    assert [len(row.cells) for row in unlike.rows] == [1, 1]
