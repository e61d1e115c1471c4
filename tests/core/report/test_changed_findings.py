"""Versions of a comparison: what came, went or changed, and whether the text did."""

from __future__ import annotations

from perspectives.core import Comparison, compare
from perspectives.core.export import render_changes
from perspectives.core.report.changed_findings import (
    ChangedComparison,
    changed_comparison,
    changed_findings,
)

RULE = "Passwords for staff accounts must be at least {} characters long."


def compared(text, mine: int, yours: int) -> Comparison:
    a = text(f"# Rules\n\n{RULE.format(mine)}", ".md")
    b = text(f"# Advice\n\n{RULE.format(yours)}", ".md")
    return compare([a, b])


def test_the_same_comparison_has_no_changes(text) -> None:
    comparison = compared(text, 8, 12)

    assert changed_findings(comparison, comparison) == ()
    said = render_changes(changed_comparison(comparison, comparison), "text")
    assert said == "Nothing came, went or changed.\n"


def test_a_changed_text_takes_a_finding_away_and_brings_another(text) -> None:
    changes = changed_findings(compared(text, 8, 12), compared(text, 12, 12))

    went = [each for each in changes if each.after is None]
    came = [each for each in changes if each.before is None]
    assert [each.before.label for each in went if each.before] == ["diverge"]
    assert [each.after.label for each in came if each.after] == ["agree"]
    assert {each.cause for each in changes} == {"the text changed"}


def test_another_word_on_the_same_text_is_the_programs(text) -> None:
    comparison = compared(text, 8, 12)
    (link,) = [each for each in comparison.links if each.label == "diverge"]
    silent = comparison.changed(links=(link.model_copy(update={"label": "related", "cues": ()}),))

    (change,) = changed_findings(comparison, silent)

    assert change.cause == "the program's word changed"
    assert "Went: 1" in render_changes(ChangedComparison(findings=(change,)), "text")


def test_the_order_of_the_documents_changes_nothing(text) -> None:
    comparison = compared(text, 8, 12)
    turned = compare(reversed(comparison.documents))

    assert changed_findings(comparison, turned) == ()


def test_a_text_that_changed_is_told_where_no_finding_did(text) -> None:
    before = compared(text, 8, 12)
    a, b = before.documents
    longer = text(f"# Rules\n\n{RULE.format(8)}\n\nThe cat sleeps on the stove.", ".md")
    found = changed_comparison(before, compare([longer, b]))

    (changed,) = found.texts
    assert (changed.came, changed.went) == (("The cat sleeps on the stove.",), ())
    assert (changed.kept, changed.findings, found.findings) == (True, 0, ())
    said = render_changes(found, "text")
    assert "0 passages went, 1 came; no finding changed with it" in said
    assert "+ “The cat sleeps on the stove.”" in said
    assert '"came": [' in render_changes(found, "json")
    assert changed_comparison(before, compare([a, b])).texts == ()


def test_a_text_tells_how_many_findings_changed_with_it(text) -> None:
    found = changed_comparison(compared(text, 8, 12), compared(text, 12, 12))

    assert [each.findings for each in found.texts] == [2]
    assert "2 findings changed with it" in render_changes(found, "text")


def test_a_document_that_is_new_is_told(text) -> None:
    before = compared(text, 8, 12)
    third = text("# Cats\n\nA cat sleeps on the stove.", ".txt", id="3")

    (new,) = changed_comparison(before, compare([*before.documents, third])).texts

    assert not new.kept
    assert "is new" in render_changes(ChangedComparison(texts=(new,)), "text")
