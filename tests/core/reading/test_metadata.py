"""Title, author and date that a text gives away by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.documents import Document

Read = Callable[..., Document]

BODY = "The council met on Tuesday and took no vote."


def test_title_author_and_date_are_found(text: Read) -> None:
    content = (
        f"The Bridge and the Council\n\nWritten by Jane Doe\n\nPublished: April 14, 2025\n\n{BODY}"
    )

    document = text(content)

    assert document.title == "The Bridge and the Council"
    assert document.author == "Jane Doe"
    assert document.date == "2025-04-14"


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("April 14, 2025", "2025-04-14"),
        ("Apr 14, 2025", "2025-04-14"),
        ("14 April 2025", "2025-04-14"),
        ("2025-04-14", "2025-04-14"),
        ("14/04/2025", "14/04/2025"),
    ],
)
def test_a_date_is_iso_where_that_is_possible(text: Read, written: str, date: str) -> None:
    document = text(f"Posted on {written}\n\n{BODY}")

    assert document.date == date


def test_a_byline_gives_author_outlet_and_date_and_is_no_heading(text: Read) -> None:
    document = text(f"The Bridge\n\nHarbour Times | By Ann Lee | May 3, 2025\n\n{BODY}")

    assert (document.author, document.outlet, document.date) == (
        "Ann Lee",
        "Harbour Times",
        "2025-05-03",
    )
    assert {document.provenance[each] for each in ("author", "outlet", "date")} == {
        "guessed from ¶2"
    }
    assert [passage.role for passage in document.passages] == ["heading", "boilerplate", "body"]


def test_what_is_not_there_is_none(text: Read) -> None:
    document = text(BODY)

    assert (document.title, document.author, document.date, document.kind) == (None,) * 4
    assert document.name == "text.txt"


def test_a_heading_far_below_is_not_the_title(text: Read) -> None:
    content = f"{BODY * 6}\n\nWhat the Engineers Found\n\n{BODY}"

    document = text(content)

    assert document.title is None


@pytest.mark.parametrize(
    ("content", "kind", "because"),
    [
        ("FOR IMMEDIATE RELEASE\n\n" + BODY, "press release", "“for immediate release” in ¶1"),
        ("Opinion: Keep the Ferry\n\n" + BODY, "op-ed", "“opinion” in ¶1"),
        ("HARBOUR TOWN (AP) — " + BODY, "news", "“(ap) —” in ¶1"),
        (
            "The Ferry in Figures\n\nExecutive Summary\n\n" + BODY,
            "report",
            "“executive summary” in ¶2",
        ),
        (
            "\n\n".join(f"TOWN: {BODY}\n\nCOUNTY: {BODY}" for _ in range(4)),
            "transcript",
            "speakers",
        ),
    ],
)
def test_a_kind_is_guessed_with_its_reason(
    text: Read, content: str, kind: str, because: str
) -> None:
    document = text(content)

    assert document.kind == kind
    assert document.provenance["kind"].startswith("guessed from ")
    assert because in document.provenance["kind"]


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ("The bridge is closed and the ferry runs every two hours. It is not for those in a hurry, "
         "and that was known to all of the town.", "en"),
        ("Die Brücke ist gesperrt, und die Fähre fährt nur noch alle zwei Stunden. Das ist für die "
         "Schüler auf der Insel nicht gut, sagt der Verein.", "de"),
        ("Le pont est fermé et le bac ne passe que toutes les deux heures, ce n’est pas bon pour "
         "les élèves de l’île, dit une association qui est contre.", "fr"),
        ("1 2 3 4 5", None),
    ],
)  # fmt: skip
def test_a_language_is_told_by_its_frequent_words(
    text: Read, content: str, language: str | None
) -> None:
    document = text(content)

    assert document.language == language


def test_each_fact_says_who_gave_it(text: Read) -> None:
    document = text(
        f"---\ntitle: Minutes\nlang: de\n---\nPublished: April 14, 2025\n\n{BODY}", ".md"
    )

    assert document.provenance == {
        "date": "guessed from ¶1",
        "language": "front matter",
        "title": "front matter",
    }
    assert document.language == "de"


@pytest.mark.parametrize(
    "line",
    [
        f"SOUTHWICK, Friday 3 July 2026 (CNA) - {BODY}",
        f"SOUTHWICK, Friday, July 3, 2026 (Coast News) — {BODY}",
        f"SOUTHWICK, Friday 3 July 2026 (CNA)\n\n{BODY}",
    ],
)
def test_a_dateline_with_a_weekday_and_any_agency_tells_the_day(text: Read, line: str) -> None:
    assert text(line).date == "2026-07-03"


def test_a_short_month_with_a_stop_is_a_month(text: Read) -> None:
    assert text(f"SOUTHWICK, Monday, Sept. 7, 2026 (CNA) - {BODY}").date == "2026-09-07"


@pytest.mark.parametrize(
    "line",
    [
        *("13 March 2025", "13.03.2025", "13. März 2025", "13 mars 2025", "March 2025"),
        *("Thursday", "Date: 13 March 2025", "LINDMOUTH, Thursday, March 13", "No. 17/2025"),
        *("Press release", "Press release, 13 March 2025", "Opinion", "For immediate release"),
        *("By Ann Lee", "Harbour Times, 13 March 2025"),
    ],
)
def test_a_line_that_says_nothing_of_the_subject_is_no_title(text: Read, line: str) -> None:
    document = text(f"# {line}\n\n## The bridge is closed\n\n{BODY}", ".md")

    assert document.title == "The bridge is closed"


@pytest.mark.parametrize("line", ["41 people saved", "May we pass?", "The report of the mayor"])
def test_a_title_that_begins_like_a_day_or_names_a_kind_is_one(text: Read, line: str) -> None:
    assert text(f"# {line}\n\n{BODY}", ".md").title == line


def test_a_byline_in_two_lines_names_author_and_outlet(text: Read) -> None:
    document = text(f"# The bridge\n\nBy Ann Lee\nThe Harbour Times, 14 March 2025\n\n{BODY}")

    known = (document.author, document.outlet, document.date)
    assert known == ("Ann Lee", "The Harbour Times", "2025-03-14")


def test_a_kind_of_text_is_no_outlet(text: Read) -> None:
    document = text(f"# The fares\n\nIsle Ferries, Press Release, 13 March 2025\n\n{BODY}", ".md")

    assert (document.outlet, document.date) == ("Isle Ferries", "2025-03-13")


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Ministry of Ports, Harbour Office\nPaper 7-22\nLindmouth, May 9, 2025", "2025-05-09"),
        ("Ministry of Ports\nPaper 7-22\n9 May 2025", "2025-05-09"),
        ("The office was opened by the mayor of\nLindmouth, May 9, 2025", None),
    ],
)
def test_a_line_of_a_letterhead_tells_the_day(text: Read, head: str, date: str | None) -> None:
    assert text(f"# The state of the piers\n\n{head}\n\n{BODY}").date == date
