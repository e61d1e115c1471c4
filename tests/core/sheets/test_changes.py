"""Changes between versions: what turns the sense first, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.sheets.changes.versions import versions
from perspectives.core.text.corpus import Corpus

from .texts import document

RULES = (
    "Every boat must carry a lamp at the bow. Crews should wear a vest when they are on deck. "
    "The fee for a berth is 40 crowns a night. Nets may be dried on the north pier. "
    "Dogs are welcome on the quay. The master of the harbour hears complaints on Mondays."
)
KEPT = "Whatever is left on the pier overnight will be taken to the shed behind the office."


def changed(made, before: str, after: str, text: str = RULES):
    return made("changes", text, text.replace(before, after)).rows


@pytest.mark.parametrize(
    ("before", "after", "kind", "note"),
    [
        ("must carry", "should carry", "force", "“must” became “should”."),
        ("should wear", "must wear", "force", "“should” became “must”."),
        ("may be dried", "must not be dried", "force", "“may” became “must not”."),
        ("40 crowns", "45 crowns", "figure", "“40 crowns a night” became “45 crowns a night”."),
        ("are welcome", "are not welcome", "negation", "“not” was added."),
        ("Mondays", "Fridays", "date", "“Mondays” became “Fridays”."),
        ("a lamp", "a bell", "wording", "“lamp” became “bell”."),
        ("Every boat", "Most boats", "quantifier", "“Every” became “Most”."),
    ],
)
def test_what_changed_is_told_word_by_word(made, before, after, kind, note) -> None:
    (row,) = changed(made, before, after)

    assert (row.kind, row.mark, row.note) == (kind, "changed", note)
    assert [cell.document for cell in row.cells] == ["1", "2"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("must carry", "shall carry"), ("a lamp at", "**a lamp** at"), ("harbour", "harbor")],
)
def test_an_edit_of_style_is_no_change_of_sense(made, before: str, after: str) -> None:
    (row,) = changed(made, before, after)

    assert (row.kind, row.mark) == ("style", "same")


def test_what_is_added_and_removed(made) -> None:
    added = made("changes", RULES, f"{RULES} {KEPT}").rows
    removed = made("changes", f"{RULES} {KEPT}", RULES).rows

    assert [(row.kind, row.name) for row in added] == [("added", KEPT)]
    assert [(row.kind, row.cells[0].document) for row in removed] == [("removed", "1")]


def test_what_moved_is_told_once(made) -> None:
    (row,) = made("changes", f"{KEPT} {RULES}", f"{RULES} {KEPT}").rows

    assert (row.kind, row.name) == ("moved", KEPT)


def test_paragraphs_cut_anew_are_no_change(made) -> None:
    assert made("changes", RULES, RULES.replace(". ", ".\n\n")).rows == ()


def test_texts_on_one_matter_are_no_versions(made) -> None:
    other = (
        "Boats need lamps, says the harbour. Crews put on vests. A berth costs money. "
        "Nets dry in the sun. Nobody minds a dog."
    )

    assert made("changes", RULES, other).rows == ()


def test_three_versions_give_two_comparisons(text) -> None:
    second = RULES.replace("40 crowns", "45 crowns")
    third = second.replace("must carry", "should carry")
    documents = [text(each, id=str(n)) for n, each in enumerate((RULES, second, third), 1)]

    pairs = [(pair.a, pair.b) for pair in versions(Corpus(documents))]

    assert sorted(pairs) == [("1", "2"), ("2", "3")]


@given(st.permutations(RULES.split(". ")))
def test_no_sentence_is_lost_by_another_order(sentences: list[str]) -> None:
    after = ". ".join(each.rstrip(".") for each in sentences) + "."
    documents = [document(1, RULES), document(2, after)]

    for pair in versions(Corpus(documents)):
        assert len(pair.matches) == 6
        assert not pair.added
        assert not pair.removed


def test_a_text_that_keeps_a_few_sentences_is_no_version(made) -> None:
    """A report repeats what a release says, and is another text."""
    kept = "Nets may be dried on the north pier. Dogs are welcome on the quay."
    new = (
        "A boat needs a light in front. Life vests are for everybody on deck. "
        "Berths cost more than they did. The harbour master lives at the mole."
    )

    assert made("changes", RULES, f"{new} {kept}").rows == ()


def test_a_text_that_keeps_most_sentences_in_order_is_a_version(made) -> None:
    sentences = RULES.split(". ")
    longer = [each for said in sentences[:4] for each in (said, f"It was said twice: {len(said)}")]

    kinds = {row.kind for row in made("changes", RULES, f"{'. '.join(longer)}.").rows}

    assert {"removed", "added"} <= kinds


def test_two_short_texts_against_each_other_are_no_versions(made) -> None:
    one = (
        "The office says that the kiosk will shut on 3 May for the winter. "
        "The winter costs the kiosk 400 crowns. Nobody has asked the baker."
    )
    other = (
        "The bakers say that the kiosk must not shut for the winter on 3 May. "
        "The winter costs the town 900 crowns. Bread is eaten all year."
    )

    assert made("changes", one, other).rows == ()


@pytest.mark.parametrize(
    ("before", "after", "kind", "note", "values"),
    [
        (
            "Nobody gets more than three keys.",
            "Nobody gets more than one key.",
            "figure",
            "“three keys” became “one key”.",
            ("than three keys.", "than one key."),
        ),
        (
            "A crew may take no more than two berths.",
            "A crew may take no more than one berth.",
            "figure",
            "“two berths” became “one berth”.",
            ("than two berths.", "than one berth."),
        ),
        (
            "Prices at the kiosk are down by a tenth.",
            "Prices at the kiosk are up by a tenth.",
            "wording",
            "“down” became “up”.",
            ("are down by a", "are up by a"),
        ),
        (
            "It is hardly open in the winter months.",
            "It is not open in the winter months.",
            "negation",
            "“hardly” became “not”.",
            ("is hardly open in", "is not open in"),
        ),
        (
            "The bell is rung at noon every day.",
            "The bell is never rung at noon every day.",
            "negation",
            "“never” was added.",
            ("is — rung at", "is never rung at"),
        ),
        (
            "Boats may stay at the quay all winter without leave from the office.",
            "Boats may stay at the quay all winter.",
            "negation",
            "“without leave from the office” was taken out.",
            ("without leave from the office", "winter —."),
        ),
    ],
)
def test_nothing_is_added_that_stands_in_both(made, before, after, kind, note, values) -> None:
    rows = made("changes", f"{RULES} {before}", f"{RULES} {after}").rows

    (row,) = rows
    assert (row.kind, row.note) == (kind, note)
    assert tuple(cell.value for cell in row.cells) == values


def test_a_list_number_is_no_figure_and_a_number_that_opens_a_sentence_is(made) -> None:
    numbered = made("changes", f"{RULES}\n\n5.2 Gulls are fed.", f"{RULES}\n\n5.3 Gulls are fed.")
    counted = made("changes", f"{RULES}\n\nTwo gulls are fed.", f"{RULES}\n\nSix gulls are fed.")

    assert [row.kind for row in numbered.rows] == ["style"]
    assert [(row.kind, row.note) for row in counted.rows] == [("figure", "“Two” became “Six”.")]


def test_a_sentence_in_other_words_with_one_figure_changed_is_one_change(made) -> None:
    before = "Counters on the quay showed 8,250 visitors a day before the fair and 3,100 after it."
    after = "The number of visitors on the quay fell from 8,250 a day before it to 2,700."

    (row,) = made("changes", f"{RULES} {before}", f"{RULES} {after}").rows

    assert (row.kind, row.note) == ("figure", "“3,100” became “2,700”.")


def test_two_sentences_that_share_a_year_stay_two(made) -> None:
    before = "The visitors of the quay paid 8 crowns in 2019, after the fair."
    after = "After 2019 new lamps were hung on the quay for 12 visitors by the office."

    kinds = {row.kind for row in made("changes", f"{RULES} {before}", f"{RULES} {after}").rows}

    assert kinds == {"removed", "added"}


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("likely", "unlikely", "“likely” became “unlikely”."),
        ("certain", "unlikely", "“certain” became “unlikely”."),
    ],
)
def test_what_is_less_sure_is_a_change_of_certainty(made, before, after, note) -> None:
    rules = f"{RULES} A second flood of the lower quay is {before} in the spring."

    (row,) = made("changes", rules, rules.replace(f"is {before}", f"is {after}")).rows

    assert (row.kind, row.note) == ("certainty", note)


@pytest.mark.parametrize(
    ("old", "new"), [("Table 4-1", "Table 1"), ("Section 5.3.3.2", "Section 5.6.8"), ("§ 4", "§ 9")]
)
def test_another_number_of_a_place_in_a_text_is_no_figure(made, old: str, new: str) -> None:
    rules = "Each boat has a bell. Each crew has a cook. The lamps are listed in {} of the rules."

    (row,) = made("changes", rules.format(old), rules.format(new)).rows

    assert row.kind == "style"
