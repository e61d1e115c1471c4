"""CSV: a row for each quotation, and no cell that a spreadsheet would compute."""

from __future__ import annotations

import csv
from io import StringIO

from perspectives.core import Comparison, Notebook
from perspectives.core.export import Options, render
from perspectives.core.export.as_csv import COLUMNS


def rows(comparison: Comparison, notebook: Notebook, **options: bool) -> list[dict[str, str]]:
    content = render(comparison, notebook, "csv", Options(**options))
    assert isinstance(content, str)
    return list(csv.DictReader(StringIO(content.removeprefix("\ufeff"), newline="")))


def test_a_pair_is_two_rows_with_their_sources_and_places(
    example: Comparison, noted: Notebook
) -> None:
    pair = [row for row in rows(example, noted) if row["note"].endswith("Why <b>not</b>?")]

    assert len(pair) >= 2
    for row in pair:
        document = example.document(row["document"])
        assert document.text[int(row["start"]) : int(row["end"])] == row["quotation"]
        assert (row["label"], row["verdict"], row["tags"]) == ("diverge", "agree", "check me")
        assert row["sha256"] == document.sha256
        assert row["cues"]


def test_rows_of_one_pair_share_a_whole_number(example: Comparison) -> None:
    numbers = [row["pair"] for row in rows(example, Notebook()) if row["pair"]]

    assert len(numbers) > 20
    assert numbers == [str(n) for n in range(1, len(numbers) // 2 + 1) for _ in range(2)]


def test_what_is_only_here_names_its_nearest_miss(example: Comparison) -> None:
    alone = [row for row in rows(example, Notebook()) if row["label"] == "only_here"]

    assert len([row for row in alone if row["quotation"]]) == len(example.only_here)
    linked = {end for link in example.links for end in (link.a, link.b)}
    for row in alone:
        found = "no match found" in row["nearest"]
        alike = f"{row['document']}.{row['paragraph']}" in linked
        assert found or "found; nearest is " in row["nearest"] or "its passage is" in row["nearest"]
        assert not (found and row["quotation"] and alike)


def test_no_cell_is_a_formula(hostile: tuple[Comparison, Notebook]) -> None:
    cells = [cell for row in rows(*hostile, documents=True) for cell in row.values()]

    assert any(cell.startswith("'=HYPERLINK") for cell in cells)
    assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@")]


def test_a_label_of_the_rules_says_so_and_nothing_is_said_of_rows_without_one(
    example: Comparison, noted: Notebook
) -> None:
    made = rows(example, noted, documents=True)

    assert {(bool(row["label"]), row["label_by"]) for row in made} == {(True, "rules"), (False, "")}


def test_columns_are_named_once() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS)
