"""Check: what of a summary stands in its sources."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from perspectives.core import Notebook, compare, limits
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.errors import CallError
from perspectives.core.export import Options, render
from perspectives.core.sheets.check import check, checked_sentence

from .conftest import Checked

SOURCE = (
    "The board fined the ferry line 14,000 crowns on 3 May 2024. “We did not know that the rafts "
    "were too old,” its owner said. The line refused to publish the report of the divers. New "
    "rules increased the number of inspections for old boats. Four new lamps were bought."
)


@pytest.mark.parametrize(
    ("summary", "kind"),
    [
        ("“We did not know that the rafts were too old”, he said.", "quotation that stands"),
        ('He "did not know … too old" at all.', "quotation that stands"),
        ("“We did not know that the boats were too old”, he said.", "changed quotation"),
        ("He said that “nobody ever told us about any of it”.", "quotation that stands nowhere"),
        ("The line was proud “to publish the report of the divers”.", "cropped quotation"),
        ("The fine for the ferry line was 14,000 crowns, the board says.", "figure found"),
        ("The ferry line was fined 41,000 crowns by the board.", "other figure"),
        ("It has seventeen thousand customers.", "figure without support"),
        ("The board fined the line in May 2024.", "date found"),
        ("The board fined the ferry line on 8 May 2024.", "other date"),
        ("The rules reduced the number of inspections for old boats.", "contradicted"),
    ],
)
def test_each_kind_of_finding(checked, summary: str, kind: str) -> None:
    assert kind in [row.kind for row in checked(summary, SOURCE)]


def test_what_is_right_is_no_finding_to_look_at(checked) -> None:
    right = "The line bought four new lamps. It was fined 14,000 crowns on 3 May 2024."

    kinds = {row.kind for row in checked(right, SOURCE)}
    assert kinds == {"figure found", "date found", "sentence borne out"}


def test_pointers_to_documents_are_no_figures(checked) -> None:
    summary = "All three documents agree. Document 2 and documents 1 and 3 speak of ferries."

    assert {row.kind for row in checked(summary, SOURCE)} == {"sentence not checked"}


def test_the_worst_comes_first(checked) -> None:
    summary = "It was fined 14,000 crowns. He said “nobody ever told us about any of it”."

    assert checked(summary, SOURCE)[0].kind == "quotation that stands nowhere"


def test_every_finding_shows_its_place(text) -> None:
    source, answer = text(SOURCE, id="1"), text("He “did not know that the rafts” leaked.", id="2")

    (row,) = check(answer, [source]).rows

    quote = row.cell("1").quotes[0]
    assert source.text[quote.span.start : quote.span.end] == "did not know that the rafts"


REPORT = (
    "“The rafts were sound,” said the owner, Nils Arvo. “We were never told,” said the diver, Ida "
    "Sorn. The minister doubts that the line paid its crew. The line will pay the families, if a "
    "court agrees. No lamp was lit on deck. The board supports a new law. Tickets fell 7 percent."
)


@pytest.mark.parametrize(
    ("summary", "kind"),
    [
        ("Ida Sorn said that “the rafts were sound”.", "quotation of another speaker"),
        ("Nils Arvo said that “the rafts were sound”.", "quotation that stands"),
        ("The minister says “the line paid its crew”.", "cropped quotation"),
        ("The minister doubts that “the line paid its crew”.", "quotation that stands"),
        ("The line “will pay the families”.", "cropped quotation"),
        ("The line “will pay the families” if it must.", "quotation that stands"),
        ("The board opposes a new law.", "contradicted"),
        ("Tickets rose 7 percent.", "contradicted"),
        ("According to the report, a lamp was lit on deck.", "contradicted"),
    ],
)
def test_what_turns_the_sense_of_a_source(checked, summary: str, kind: str) -> None:
    assert kind in [row.kind for row in checked(summary, REPORT)]


def test_what_one_source_bears_out_is_contradicted_by_none(checked) -> None:
    sources = ["The crew lit no lamp.", "The crew lit a lamp at nine."]

    rows = checked("The crew lit no lamp.", *sources)

    assert "contradicted" not in [row.kind for row in rows]


def test_a_date_is_read_on_the_calendar(text) -> None:
    source = text("Echo, 9 May 2024\n\nThe raft sank on Wednesday off the quay.", id="1")

    rows = check(text("The raft sank on 8 May 2024 off the quay.", id="2"), [source]).rows

    assert [row.kind for row in rows] == ["date found"]


LIBRARY = (
    "The council has not yet approved the loan for the library. Doctor Ines Vall put the drop in "
    "visits down to longer queues rather than to higher fees. Loans of maps were up by a third, "
    "said Omar Lint, who runs the map room. The library closes in 2031."
)


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        ("The council has approved the loan for the library.", "approved"),
        ("Ines Vall puts the drop in visits down to higher fees.", "higher fees"),
        ("Omar Lint, who runs the map room, says that loans of maps are down by a third.", "down"),
    ],
)
def test_a_statement_is_held_against_what_denies_it(checked, summary: str, words: str) -> None:
    (row,) = (row for row in checked(summary, LIBRARY) if row.kind == "contradicted")

    assert words in row.name
    assert row.mark == "other"


@pytest.mark.parametrize(
    "summary",
    [
        "The council has not approved the loan for the library.",
        "Ines Vall puts the drop in visits down to longer queues.",
        "Ines Vall puts the drop in visits down to longer queues, not to higher fees.",
        "Omar Lint, who runs the map room, says that loans of maps are up by a third.",
        "If the council approves the loan for the library, it will grow.",
        "Loans of maps at the Harbour Archive were down by a third, said Eva Roth.",
        "Loans of maps went down in 1990.",
    ],
)
def test_what_denies_nothing_is_no_contradiction(checked, summary: str) -> None:
    assert "contradicted" not in [row.kind for row in checked(summary, LIBRARY)]


def test_a_sentence_stands_only_in_the_same_words(text) -> None:
    source = text("The pool opens in June and costs 3 crowns. Swimmers like it.", id="1")
    same = text("The pool opens in June and costs 3 crowns.", id="2")
    other = text("In June the pool opens, and costs 3 crowns for a day.", id="2")

    (whole,) = check(same, [source]).rows
    found = check(other, [source]).rows

    assert (whole.kind, whole.mark) == ("sentence that stands", "same")
    assert {row.mark for row in found} == {"part"}
    assert {row.note for row in found} == {"The claim is not checked."}


def test_another_word_in_the_place_of_one_is_told(text) -> None:
    source = text("The bridge will close to lorries in May, the engineers say.", id="1")

    def kinds(summary: str) -> list[str]:
        return [row.kind for row in check(text(summary, id="2"), [source]).rows]

    assert "changed word" in kinds("The bridge will close to cyclists in May, the engineers say.")
    assert "changed word" not in kinds("The bridge will shut to lorries in May, engineers said.")


@pytest.mark.parametrize("dated", ["", "The rules of 1 March 2019 hold. "])
def test_a_day_without_a_year_is_the_same_in_every_year(text, dated: str) -> None:
    source = text("Echo, 9 May 2024\n\nThe board votes on the pier on 2 June.", id="1")
    answer = text(f"{dated}The board will vote on the pier on 2 June.", id="2")

    kinds = {row.name: row.kind for row in check(answer, [source]).rows}

    assert kinds["2 June"] == "date found"


@pytest.mark.parametrize(
    ("summary", "kind"),
    [
        ("The new stadium would cost £3 million.", "figure without support"),
        ("The lockers of the school cost £9,000.", "other figure"),
    ],
)
def test_another_figure_is_one_of_the_same_thing(text, summary: str, kind: str) -> None:
    source = text("The lockers cost the school £7,500 in all.", id="1")

    assert kind in [row.kind for row in check(text(summary, id="2"), [source]).rows]


def test_a_kept_check_stands_in_exports(text) -> None:
    documents = (
        text("The board fined the line 14,000 crowns.", id="1"),
        text("The line was fined 41,000 crowns by the board.", id="2"),
    )
    comparison = compare(documents)
    kept = Notebook(checked=documents[1].sha256)

    told = render(comparison, kept, "markdown", Options(sheets=("check",)))

    assert "41,000 crowns (other figure)" in str(told)
    assert "other figure" not in str(
        render(comparison, Notebook(), "markdown", Options(sheets=("check",)))
    )


TRIAL = (
    "Aro has pleaded not guilty. Nilsen denied selling the map. The port closed up two old docks."
)


@pytest.mark.parametrize(
    "summary",
    [
        "Mr. Aro was charged, while Mr. Nilsen and Mr. Berg have pleaded guilty to other things.",
        "Nilsen says that he did not sell the map.",
        "The port will close down a dock.",
        "The map was sold last year, after the first trial of Nilsen.",
    ],
)
def test_what_is_of_another_or_denied_in_other_words_is_no_contradiction(
    checked, summary: str
) -> None:
    assert "contradicted" not in [row.kind for row in checked(summary, TRIAL)]


def test_a_sentence_of_a_source_that_the_text_holds_as_a_part_denies_it(text) -> None:
    source = text("The Old Mill Fund gives for tools. The fund has not yet paid the mill.", id="1")
    answer = text("The Old Mill Fund of the county has paid the mill 400 crowns for tools.", id="2")

    assert "contradicted" in [row.kind for row in check(answer, [source]).rows]


PIER = (
    "The pier, which opened in 1954, had 312 berths ten years ago. The council has until 1 August "
    "to close it. The harbour master told the roughly 120 people on the pier to leave."
)


@pytest.mark.parametrize("year", [1964, 1977, 2003])
def test_a_year_is_not_found_in_a_day_without_one(text, year: int) -> None:
    source = text(f"By Ann Lee, Harbour Times, 3 May 2025\n\n{PIER}", id="1")

    rows = check(text(f"The pier opened in {year}.", id="2"), [source]).rows

    assert [row.kind for row in rows] == ["date without support"]


def test_counts_of_people_who_share_little_are_not_of_one_group(text) -> None:
    answer = text("No order to leave was heard by any of the 31 people we spoke to.", id="2")

    assert "other figure" not in [row.kind for row in check(answer, [text(PIER, id="1")]).rows]


def test_a_value_that_stands_elsewhere_is_not_said_to_stand_nowhere(text) -> None:
    notes = [
        [row.note for row in check(text(answer, id="2"), [text(PIER, id="1")]).rows]
        for answer in ("Swans laid 312 eggs in all.", "Swans laid 57 eggs in all.")
    ]

    assert "No source gives this figure of the same thing." in notes[0]
    assert "No source gives this figure." in notes[1]


@pytest.mark.parametrize(
    ("source_says", "summary", "finding"),
    [
        (
            "The dyke shields 318,400 homes.",
            "Some 381,400 homes lie behind the dyke.",
            ("other figure", "Some 381,400"),
        ),
        (
            "The dyke shields 318,400 homes.",
            "Some 318,000 homes lie behind the dyke.",
            ("figure found", "Some 318,000"),
        ),
        (
            "The gate was shut from 3 June until 9 July 2024.",
            "The gate was shut from 3 June to 5 July 2024.",
            ("date without support", "3 June to 5 July 2024"),
        ),
        (
            "In 2024 the gate of the lock was shut for repairs.",
            "The gate of the lock was shut for repairs on 9 July 2024.",
            ("date without support", "9 July 2024"),
        ),
        (
            "The gate was shut for repairs from 3 June until 9 July 2024.",
            "The gate was shut for repairs until 9 July 2024.",
            ("date found", "9 July 2024"),
        ),
        (
            "The pump of the lock broke on 11 March.",
            "The pump of the lock broke on 11 May.",
            ("date without support", "11 May"),
        ),
        (
            "The pump of the lock broke at 5:40 p.m. on Monday.",
            "The pump of the lock broke at 5:04 p.m. on Monday.",
            ("other figure", "5:04 p.m."),
        ),
        (
            "The pump of the lock broke at 5:40 p.m. on Monday.",
            "On Monday the pump of the lock broke at twenty to six in the afternoon.",
            ("figure found", "twenty to six in the afternoon"),
        ),
    ],
)
def test_exchanged_digits_and_other_ends_of_a_span_are_not_found(
    checked, source_says: str, summary: str, finding: tuple[str, str]
) -> None:
    told = [(row.kind, row.name) for row in checked(summary, source_says)]

    assert finding in told


def test_a_figure_is_found_where_it_is_told_exactly_and_differs_from_that_of_one_thing(
    text,
) -> None:
    source = text(
        "Most voted for the pier, 91.6% of the town, on a turnout of 68%.\n\n"
        "The pier would cost nearer 13.5 million crowns, some say. The pier would cost "
        "13.4 million crowns, the town says.",
        id="1",
    )
    answer = text(
        "Most of the town voted for the pier, with a turnout of 86%. The pier would cost "
        "13.4 million crowns.",
        id="2",
    )
    rows = {row.name: row for row in check(answer, [source]).rows}

    assert rows["86%"].note == "The source says “68%”."
    assert rows["13.4 million crowns"].cells[0].quotes[0].span.text.startswith("13.4")


MARKET = (
    "Tuesday 4 June 2024. Nine stalls burnt at the fish market and at least 23 traders lost their "
    "goods, the warden said. The fire broke out at twenty to ten in the evening. The owners, aged "
    "between 19 and 64, have asked for help. Repairs will cost £2.9 million, and the city will "
    "pay within 40 days. She wrote to the council on 8 April 2024. Her note asked for new taps. "
    "The hall has 62 lamps, one of them broken. Double the number of taps, she wrote."
)


@pytest.mark.parametrize(
    "right",
    [
        "At the market nine stalls were lost.",
        "The youngest owner is 19, the oldest 64.",
        "Repairs come to nearly three million pounds, to be paid in 40 days.",
        "It broke out at 9.40 p.m. in the hall.",
        "Over 20 of the traders lost their goods.",
        "All three agree on that.",
        "The warden wants twice as many taps.",
        "The note about taps is of 8 April 2024.",
        "Her note was answered two days later.",
        "The first text names nine stalls, a third none.",
        "Of the lamps of the hall 61 are whole.",
    ],
)
def test_values_that_a_source_gives_in_another_form_raise_no_alarm(checked, right: str) -> None:
    rows = checked(right, MARKET)

    alarms = ("figure without support", "other figure", "date without support", "contradicted")
    assert not [row.name for row in rows if row.kind in alarms and row.name != "61"]


@pytest.mark.parametrize(
    ("wrong", "alarm"),
    [
        ("At the fish market 90 stalls burnt.", "other figure"),
        ("The market has 57 doors.", "figure without support"),
        ("Burnt: seven stalls, and at least 23 traders left with nothing.", "other figure"),
        ("Help was given to 64 per cent.", "figure without support"),
        ("Some 40 weeks went by.", "figure without support"),
        ("Over 22 of the traders lost their goods.", "other figure"),
        ("It broke out at 9.50 p.m. in the hall.", "figure without support"),
        ("She wrote to the council on 18 April 2024.", "date without support"),
    ],
)
def test_values_that_no_source_gives_raise_one(checked, wrong: str, alarm: str) -> None:
    rows = checked(wrong, MARKET)

    assert alarm in [row.kind for row in rows]


def test_a_value_that_a_source_limits_is_told_with_its_limit(checked) -> None:
    rows = checked("23 traders lost their goods.", MARKET)

    assert "“at least 23”" in next(row.note for row in rows if row.kind == "figure found")


QUARRY = (
    "The quarry board met in the eastern hall. Ruth Ense, the warden, would not be photographed. "
    "She wrote to the board in May. She never got a reply. No charges have been brought.\n\n"
    "Tom Rill said that the foreman had told the drivers to use the old ramp.\n\n"
    "The foreman, Ulf Dray, said he had given no such order.\n\n"
    "Nobody will be asked to sell a garden or a shed. The letter asks the mayor to oppose any plan "
    "that would sell the common land, and not to return the petition to the board. Four lamps are "
    "lit, one of them dim. Blasting rules were not loosened. The fault lay with the firm, not with "
    "the drivers of the trucks. Ada Vik kept her seat."
)


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        ("The quarry board met in the western hall.", "western"),
        ("Ruth Ense was photographed at the gate.", "photographed"),
        ("She wrote to the board in May and got a reply in a week.", "got"),
        ("Ulf Dray admits that he told the drivers to use the old ramp.", "admits"),
        ("People there will be asked to sell a garden or a shed.", "asked"),
        ("The letter asks the mayor to sell the common land.", "sell the common land"),
        ("It asks the mayor to return the petition to the board.", "return"),
        ("Ulf Dray puts the blame on the drivers of the trucks.", "drivers of the trucks"),
        ("Ada Vik withdrew from her seat.", "withdrew"),
    ],
)
def test_a_source_denies_in_few_or_other_words(checked, summary: str, words: str) -> None:
    rows = checked(summary, QUARRY)

    assert words in next(row.name for row in rows if row.kind == "contradicted")


@pytest.mark.parametrize(
    "summary",
    [
        "Tom Rill admits that the foreman told the drivers to use the old ramp.",
        "Ulf Dray denies that he told the drivers to use the old ramp.",
        "The letter asks the mayor not to sell the common land.",
        "The mayor of Oss wants to sell the common land, the mill and two farms next year.",
        "Four of the lamps in the hall are dim.",
        "Blasting rules were not tightened.",
        "Ruth Ense keeps a photographed map of the quarry.",
    ],
)
def test_what_is_told_otherwise_is_not_denied(checked, summary: str) -> None:
    rows = checked(summary, QUARRY)

    assert "contradicted" not in [row.kind for row in rows]


BARN = (
    "It is too early to say whether the barn burnt because of the wiring, said Ida Vest. Berg has "
    "not said whether he will sell the field. Farmers asked Berg to sell the field at once. Holm "
    "did not say how the well was dug. Holm told them that the well will be closed and filled."
)


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        ("It is already clear that the barn burnt because of the wiring.", "already clear"),
        ("Ida Vest has established that the barn burnt because of the wiring.", "established"),
        ("Berg has announced that he will sell the field.", "announced"),
    ],
)
def test_what_a_source_leaves_open_is_not_settled(checked, summary: str, words: str) -> None:
    rows = checked(summary, BARN)

    assert words in next(row.name for row in rows if row.kind == "contradicted")


@pytest.mark.parametrize(
    "summary",
    [
        "It is not yet clear why the barn burnt.",
        "It is already clear that the well is dry.",
        "Holm said that the well will be closed and filled.",
        "Farmers said that Berg should sell the field.",
    ],
)
def test_what_is_settled_or_open_in_both_is_no_contradiction(checked, summary: str) -> None:
    rows = checked(summary, BARN)

    assert "contradicted" not in [row.kind for row in rows]


def test_words_that_stand_in_a_line_of_credits_alone_are_found_there(checked: Checked) -> None:
    source = "The weir broke. Additional reporting by Ada Lund in Tarn and Bo Hall in Brae."

    checked("The weir broke, say “Ada Lund in Tarn and Bo Hall”.", source)


@pytest.mark.parametrize("bound", ["CHECKED", "CHECKED_PAIRS"])
def test_too_much_to_hold_each_against_each_is_refused(
    checked: Checked, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    monkeypatch.setattr(limits, bound, 6)
    town = "The town has a bridge. The bridge is old."

    assert checked("The town has a bridge. Nobody crosses it.", town)
    with pytest.raises(CallError, match=r"has 7 sentences and its sources 2, too many"):
        checked("Nobody crosses it. " * 7, town)


def test_only_sentences_with_a_word_in_common_are_held_together(
    checked: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = Mock(wraps=SentencePair)
    monkeypatch.setattr(checked_sentence, "SentencePair", pairs)
    council = "Councillors raised every rent. Tenants protested loudly. " * 10

    rows = checked("The old ferry sank near Tarn. Nobody drowned.", council + "A ferry sank.")

    assert rows
    assert pairs.call_count == 1
