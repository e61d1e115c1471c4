"""Check: what of a summary stands in its sources."""

from __future__ import annotations

import pytest
from perspectives.core.sheets.check import check

SOURCE = (
    "The board fined the ferry line 14,000 crowns on 3 May 2024. “We did not know that the rafts "
    "were too old,” its owner said. The line refused to publish the report of the divers. New "
    "rules increased the number of inspections for old boats. Four new lamps were bought."
)


def findings(text, summary: str) -> list[tuple[str, str]]:
    source, answer = text(SOURCE, id="1"), text(summary, id="2")
    return [(row.kind, row.name) for row in check(answer, [source]).rows]


@pytest.mark.parametrize(
    ("summary", "kind"),
    [
        ("“We did not know that the rafts were too old”, he said.", "quotation that stands"),
        ('He "did not know … too old" at all.', "quotation that stands"),
        ("“We did not know that the boats were too old”, he said.", "changed quotation"),
        ("He said that “nobody ever told us about any of it”.", "quotation that stands nowhere"),
        ("The line was proud “to publish the report of the divers”.", "cropped quotation"),
        ("The fine for the ferry line was 14,000 crowns, the board says.", "figure with support"),
        ("The ferry line was fined 41,000 crowns by the board.", "other figure"),
        ("It has seventeen thousand customers.", "figure without support"),
        ("The board fined the line in May 2024.", "date with support"),
        ("The board fined the ferry line on 8 May 2024.", "other date"),
        ("The rules reduced the number of inspections for old boats.", "contradicted"),
    ],
)
def test_each_kind_of_finding(text, summary: str, kind: str) -> None:
    assert kind in [found for found, _ in findings(text, summary)]


def test_what_is_right_is_no_finding_to_look_at(text) -> None:
    right = "The line bought four new lamps. It was fined 14,000 crowns on 3 May 2024."

    assert {kind.rpartition(" ")[2] for kind, _ in findings(text, right)} == {"support"}
    assert not [kind for kind, _ in findings(text, right) if "without" in kind]


def test_pointers_to_documents_are_no_figures(text) -> None:
    summary = "All three documents agree. Document 2 and documents 1 and 3 speak of ferries."

    assert findings(text, summary) == []


def test_the_worst_comes_first(text) -> None:
    summary = "It was fined 14,000 crowns. He said “nobody ever told us about any of it”."

    assert findings(text, summary)[0][0] == "quotation that stands nowhere"


def test_every_finding_shows_its_place(text) -> None:
    source, answer = text(SOURCE, id="1"), text("He “did not know that the rafts” leaked.", id="2")

    (row,) = check(answer, [source]).rows

    quote = row.cell("1").quotes[0]
    assert source.text[quote.span.start : quote.span.end] == "did not know that the rafts"
