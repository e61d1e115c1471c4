"""What is found is told once it stands, each once."""

from __future__ import annotations

from collections.abc import Callable

from perspectives.core import Comparison, Document, compare
from perspectives.core.judge.asking import ask_all
from perspectives.core.judge.course import Course
from perspectives.core.judge.hearing import Hearing, Scope
from perspectives.core.judge.news import News
from perspectives.core.judge.prompts import Prompt
from perspectives.core.judge.refusals import AnswerError
from perspectives.core.judge.tape import Tape

from .chats import Scripted
from .test_hearing import ask, fare_finding


def told_while_asked(comparison: Comparison, tape: Tape, judge: Scripted) -> list[str]:
    hearing = Hearing(comparison, tape, "small")
    news, told = News(hearing), list[str]()

    def progress(_course: Course) -> None:
        told.extend(each.a.quote.text for each in news.fresh())

    ask_all(hearing.open, judge, "small", tape, progress=progress)
    return told


def test_a_divergence_is_told_once_when_its_second_question_is_answered(
    fares: Comparison, tape: Tape
) -> None:
    def silent(prompt: Prompt) -> object:
        if "List what documents" not in prompt.user:
            raise AnswerError("no.")
        return fare_finding(prompt)

    assert told_while_asked(fares, tape, Scripted(silent)) == []
    assert told_while_asked(fares, tape, Scripted(fare_finding)) == ["12 euros"]


def test_what_was_found_before_is_no_news(fares: Comparison, tape: Tape) -> None:
    ask(fares, tape, Scripted(fare_finding))

    assert News(Hearing(fares, tape, "small")).fresh() == []


def test_what_another_answer_takes_back_is_told_again(
    text: Callable[..., Document], tape: Tape
) -> None:
    first = compare([text("The fare is 12 euros."), text("The fare is 15 euros.")])
    hearing = Hearing(first, tape, "small")
    ask(first, tape, Scripted(lambda p: fare_finding(p, "agree")))
    news = News(hearing)
    (before,) = hearing.findings()

    pair = (before.a.passage, before.b.passage)
    ask(first, tape, Scripted(fare_finding), Scope(pair=pair))

    assert before.label == "agree"
    assert {(each.said, each.label) for each in news.fresh()} == {
        ("agree", "related"),
        ("diverge", "related"),
    }
