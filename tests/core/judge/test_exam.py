"""A judge is shown with how often it was right, and abstains from what it gets wrong."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from perspectives.core import Comparison
from perspectives.core.judge import exam
from perspectives.core.judge.asking import ask_all
from perspectives.core.judge.exam import Exam, bundled
from perspectives.core.judge.hearing import Hearing
from perspectives.core.judge.questions import Prompt
from perspectives.core.judge.tape import Tape

from .chats import Scripted, answered, side
from .test_hearing import ask, fare_finding


def sitting(prompt: Prompt, wrong: frozenset[str] = frozenset()) -> object:
    """What a judge answers that knows the pairs, but for those it gets wrong."""
    first, second = (text.removeprefix("1 ") for text in prompt.texts[1:])
    pair = next(p for p in bundled() if {lined(p.a), lined(p.b)} == {flat(first), flat(second)})
    label = "diverge" if pair.label in wrong else pair.label
    words = [" ".join(flat(text).split()[:4]) for text in (first, second)]
    return answered(side(1, words[0]), side(1, words[1]), label=label)


def lined(text: str) -> str:
    return " ".join(text.split())


def flat(text: str) -> str:
    """The sentences of a text as it is shown, without their numbers."""
    first, *rest = text.split("\n")
    return " ".join([first, *(line.partition(" ")[2] for line in rest)])


def take(tape: Tape, judge: Scripted) -> exam.Result:
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


def test_a_result_of_another_version_counts_as_none(tape: Tape) -> None:
    tape.remember("small", exam.FACT, json.dumps({"marks": "many"}))

    assert exam.result(tape, "small") is None


@pytest.mark.parametrize("label", ["agree", "diverge", "related"])
def test_kinds_of_pairs_are_counted(tape: Tape, label: str) -> None:
    result = take(tape, Scripted(sitting))

    counts = result.by_phenomenon()
    assert sum(record.shown for record in counts.values()) == 60
    assert all(record.right == record.shown for record in counts.values())
