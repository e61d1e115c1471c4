"""A judge is shown with how often it was right, and abstains from what it gets wrong."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document, Notebook
from perspectives.core.judge import exam_result
from perspectives.core.judge.asking import ask_all
from perspectives.core.judge.exam import Exam
from perspectives.core.judge.exam_pairs import bundled
from perspectives.core.judge.hearing import Hearing
from perspectives.core.judge.prompts import Prompt
from perspectives.core.judge.tape import Tape
from perspectives.core.judge.tape_lines import as_lines, take_lines
from perspectives.core.judge.verdicts import verdicts
from perspectives.core.notebook import Note, anchor
from perspectives.core.report.judged import said_by_judge

from .chats import Scripted, answered, side
from .test_hearing import ask, fare_finding


def sitting(
    prompt: Prompt, wrong: frozenset[str] = frozenset(), instead: str = "diverge"
) -> object:
    """What a judge answers that knows the pairs, but for those it gets wrong."""
    first, second = (text.removeprefix("1 ") for text in prompt.texts[1:])
    pair = next(p for p in bundled() if {lined(p.a), lined(p.b)} == {flat(first), flat(second)})
    label = instead if pair.label in wrong else pair.label
    words = [" ".join(flat(text).split()[:4]) for text in (first, second)]
    return answered(side(1, words[0]), side(1, words[1]), label=label)


def lined(text: str) -> str:
    return " ".join(text.split())


def flat(text: str) -> str:
    """The sentences of a text as it is shown, without their numbers."""
    first, *rest = text.split("\n")
    return " ".join([first, *(line.partition(" ")[2] for line in rest)])


def take(tape: Tape, judge: Scripted) -> exam_result.Result:
    sat = Exam(tape, "small")
    ask_all(sat.open, judge, "small", tape)
    return sat.take()


def test_sixty_pairs_over_all_phenomena() -> None:
    pairs = bundled()

    labels = Counter(pair.label for pair in pairs)
    assert len(pairs) == len({pair.id for pair in pairs}) == 60
    assert min(labels.values()) >= 15
    assert len({pair.phenomenon for pair in pairs}) == 24


def test_a_good_judge_passes(tape: Tape, fares: Comparison) -> None:
    result = take(tape, Scripted(sitting))
    ask(fares, tape, Scripted(fare_finding))

    (found,) = Hearing(fares, tape, "small").findings()
    diverging = sum(pair.label == "diverge" for pair in bundled())
    assert str(result.record("diverge")) == f"right {diverging} of {diverging}"
    assert (found.label, found.record) == ("diverge", result.record("diverge"))


def test_a_judge_abstains_from_what_it_gets_wrong(tape: Tape, fares: Comparison) -> None:
    take(tape, Scripted(lambda prompt: sitting(prompt, frozenset({"agree", "related"}))))
    ask(fares, tape, Scripted(fare_finding))

    (found,) = Hearing(fares, tape, "small").findings()
    assert (found.label, found.said) == ("related", "diverge")
    assert "in its exam the judge was right 21 of 60" in (found.kept_back or "")


def test_a_colleague_reads_the_same_counts(tape: Tape, fares: Comparison, tmp_path: Path) -> None:
    take(tape, Scripted(lambda prompt: sitting(prompt, frozenset({"agree", "related"}))))
    ask(fares, tape, Scripted(fare_finding))
    lines = as_lines(tape)

    with closing(Tape(tmp_path / "colleague.sqlite3")) as other:
        take_lines(other, lines, "tape.jsonl")
        again = take_lines(other, lines.replace("diverge", "agree"), "changed.jsonl")

        assert Hearing(fares, other, "small").findings() == Hearing(fares, tape, "small").findings()
        assert as_lines(other) == lines
    assert again == (0, len(lines.splitlines()) - 1)


def test_a_label_that_was_never_said_is_told_as_that(tape: Tape, fares: Comparison) -> None:
    take(tape, Scripted(lambda prompt: sitting(prompt, frozenset({"diverge", "agree"}), "related")))
    ask(fares, tape, Scripted(fare_finding))

    (found,) = Hearing(fares, tape, "small").findings()
    assert said_by_judge(found) == "≠ diverge (judge · small, never said in its exam)"


def test_a_result_of_another_version_counts_as_none(tape: Tape) -> None:
    tape.remember("small", exam_result.FACT, json.dumps({"marks": "many"}))

    assert exam_result.result(tape, "small") is None


@pytest.mark.parametrize("label", ["agree", "diverge", "related"])
def test_kinds_of_pairs_are_counted(tape: Tape, label: str) -> None:
    result = take(tape, Scripted(sitting))

    counts = result.by_phenomenon()
    assert sum(record.shown for record in counts.values()) == 60
    assert all(record.right == record.shown for record in counts.values())


WORDS = {
    "agree": ("Boats leave at eight.", "The boats leave at eight."),
    "diverge": ("The fare is 12 euros.", "The fare is 15 euros."),
    "related": ("The quay is old.", "The quay is long."),
}


def decided(
    text: Callable[..., Document], *labels: str, right: str = ""
) -> tuple[tuple[Document, Document], Notebook]:
    """Two documents, passage by passage with a verdict of the reader."""
    sides = (
        "\n\n".join(f"{WORDS[label][n]} In {k}." for k, label in enumerate(labels)) for n in (0, 1)
    )
    a, b = (text(side, id=str(n)) for n, side in enumerate(sides, 1))
    notes = tuple(
        Note(anchors=(anchor(b, b.passage(k)), anchor(a, a.passage(k))), verdict=right or label)
        for k, label in enumerate(labels, 1)
    )
    return (a, b), Notebook(notes=notes)


def knowing(prompt: Prompt) -> object:
    """What a judge answers that knows the words above."""
    one, other = (text.partition(" ")[2].split("\n")[0] for text in prompt.texts[1:])
    label = next(name for name, pair in WORDS.items() if {one, other} == set(pair))
    return answered(side(1, one), side(1, other), label=label)


def examined(tape: Tape, documents: tuple[Document, Document], notebook: Notebook) -> Exam:
    sat = Exam(tape, "small", verdicts(documents, notebook), exam_result.VERDICTS)
    ask_all(sat.open, Scripted(knowing), "small", tape)
    sat.take()
    return sat


def test_verdicts_of_the_reader_are_an_exam_of_their_own(tape: Tape, text) -> None:
    documents, notebook = decided(text, "agree", "diverge", "related")

    sat = examined(tape, documents, notebook)

    own = exam_result.result(tape, "small", exam_result.VERDICTS)
    assert own is not None
    assert [(mark.label, mark.said) for mark in own.marks] == [
        (label, label) for label in ("agree", "diverge", "related")
    ]
    assert exam_result.result(tape, "small") is None, "the pairs that come along are counted apart"
    assert sat.report().startswith("small: 3 of 3 of your verdicts answered\n")


def test_what_is_no_pair_is_not_asked(text) -> None:
    documents, notebook = decided(text, "agree", "diverge")
    first, second = notebook.notes
    unsure = first.model_copy(update={"verdict": "unsure"})
    alone = second.model_copy(update={"anchors": second.anchors[:1]})
    elsewhere = second.model_copy(
        update={"anchors": tuple(a.model_copy(update={"document": "0"}) for a in second.anchors)}
    )

    three = second.model_copy(update={"anchors": (*second.anchors, elsewhere.anchors[0])})

    notes = Notebook(notes=(unsure, alone, elsewhere, three, Note(topic="Boats", verdict="agree")))

    assert list(verdicts(documents, notes)) == []


def test_a_verdict_that_changed_is_counted_as_it_is(tape: Tape, text) -> None:
    other, theirs = decided(text, "diverge", "diverge")
    documents, notebook = decided(text, "agree")
    examined(tape, other, theirs)
    examined(tape, documents, notebook)

    changed = notebook.notes[0].model_copy(update={"verdict": "diverge"})
    sat = examined(tape, documents, Notebook(notes=(changed,)))

    own = exam_result.result(tape, "small", exam_result.VERDICTS)
    assert own is not None
    assert (str(own.record("agree")), str(own.record("diverge"))) == (
        "right 0 of 1",
        "right 2 of 2",
    )
    assert "1 of 1 of your verdicts answered, 3 with those of other documents" in sat.report()


@pytest.mark.parametrize(("times", "shown"), [(9, "diverge"), (10, "related")])
def test_verdicts_silence_a_label_when_there_are_enough(
    tape: Tape, text, fares: Comparison, times: int, shown: str
) -> None:
    documents, notebook = decided(text, *["diverge"] * times, right="related")
    take(tape, Scripted(sitting))
    examined(tape, documents, notebook)
    ask(fares, tape, Scripted(fare_finding))

    (found,) = Hearing(fares, tape, "small").findings()

    assert (found.label, str(found.own_record)) == (shown, f"right 0 of {times}")
    assert found.record == exam_result.result(tape, "small").record("diverge")
    assert ("by your verdicts" in (found.kept_back or "")) == (shown == "related")
