"""From questions over answers on the tape to findings, whoever answers."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from perspectives.core import Comparison, Document, compare
from perspectives.core.errors import Cancelled, JudgeError
from perspectives.core.judge import batch
from perspectives.core.judge.asking import ask_all
from perspectives.core.judge.hearing import Hearing, Scope, sections, tokens_of
from perspectives.core.judge.prompts import Prompt
from perspectives.core.judge.refusals import AnswerError, CutError, SlowError
from perspectives.core.judge.tape import Tape
from perspectives.core.judge.tape_lines import as_lines, take_lines

from .chats import Scripted, answered, side


def fare_finding(prompt: Prompt, label: str = "diverge") -> object:
    """What a good judge answers about the fares, in whatever order they are shown."""
    swapped = prompt.user.index("12 euros") > prompt.user.index("15 euros")
    sides = [side(1, "12 euros"), side(1, "15 euros")]
    found = answered(*(reversed(sides) if swapped else sides), label=label)
    return {"findings": [found]} if "List what documents" in prompt.user else found


def ask(comparison: Comparison, tape: Tape, judge: Scripted, scope: Scope | None = None):
    hearing = Hearing(comparison, tape, "small")
    chosen = scope or Scope()
    return ask_all(lambda: hearing.open(chosen), judge, "small", tape)


def test_a_divergence_is_asked_about_twice_and_shown(fares: Comparison, tape: Tape) -> None:
    judge = Scripted(fare_finding)

    outcome = ask(fares, tape, judge)

    (found,) = Hearing(fares, tape, "small").findings()
    assert (outcome.answered, len(judge.prompts)) == (2, 2)
    assert (found.label, found.model, found.kept_back) == ("diverge", "small", None)
    assert (found.a.quote.text, found.b.quote.text) == ("12 euros", "15 euros")
    assert fares.documents[0].text[found.a.quote.start : found.a.quote.end] == "12 euros"
    second = judge.prompts[1].user
    first = judge.prompts[0].user
    assert (first.index("12 euros") < first.index("15 euros")) != (
        second.index("12 euros") < second.index("15 euros")
    )


def test_each_of_two_divergences_in_the_same_sentences_is_asked_about_by_itself(
    text: Callable[..., Document], tape: Tape
) -> None:
    a = text("The ferry costs 12 euros and leaves at eight.")
    b = text("The ferry costs 15 euros and leaves at noon.")
    pairs = {"12 euros": "15 euros", "eight": "noon"}

    def saying(prompt: Prompt) -> object:
        turned = prompt.user.index("12 euros") > prompt.user.index("15 euros")

        def said(label: str, *quotes: str) -> object:
            sides = [side(1, quote) for quote in quotes]
            return answered(*(reversed(sides) if turned else sides), label=label)

        if "List what documents" in prompt.user:
            return {"findings": [said("diverge", *pair) for pair in pairs.items()]}
        words = prompt.user.partition("\nWords\n")[2]
        asked = next(pair for pair in pairs.items() if pair[0] in words)
        return said("diverge" if asked[0] == "eight" else "related", *asked)

    judge = Scripted(saying)
    ask(compare([a, b]), tape, judge)

    found = Hearing(compare([a, b]), tape, "small").findings()
    assert len(judge.prompts) == 3
    assert {each.a.quote.text: each.label for each in found} == {
        "12 euros": "related",
        "eight": "diverge",
    }


def test_what_a_second_question_does_not_confirm_is_related(fares: Comparison, tape: Tape) -> None:
    def wavering(prompt: Prompt) -> object:
        asked_again = "List what documents" not in prompt.user
        return fare_finding(prompt, "related" if asked_again else "diverge")

    ask(fares, tape, Scripted(wavering))

    (found,) = Hearing(fares, tape, "small").findings()
    assert (found.label, found.said) == ("related", "diverge")
    assert found.kept_back == "asked again, the judge did not call it a divergence"


def test_an_unanswered_second_question_keeps_a_divergence_back(
    fares: Comparison, tape: Tape
) -> None:
    hearing = Hearing(fares, tape, "small")
    (opened,) = hearing.open()
    batch.as_lines([opened], "small", tape)
    answer = json.dumps({"custom_id": opened.key, "answer": fare_finding(opened.prompt)})
    batch.take_lines(answer, tape, "x")

    (found,) = hearing.findings()
    assert found.label == "related"
    assert len(hearing.open()) == 1


def test_the_order_of_the_documents_asks_nothing_new(fares: Comparison, tape: Tape) -> None:
    ask(fares, tape, Scripted(fare_finding))
    turned = compare(reversed(fares.documents))

    hearing = Hearing(turned, tape, "small")

    assert hearing.open() == []
    (found,) = hearing.findings()
    assert (found.a.passage, found.a.quote.text) == ("1.1", "15 euros")


def test_another_model_knows_nothing(fares: Comparison, tape: Tape) -> None:
    ask(fares, tape, Scripted(fare_finding))

    assert Hearing(fares, tape, "other").findings() == ()


def test_a_colleague_reads_the_same_findings(fares: Comparison, tape: Tape, tmp_path) -> None:
    ask(fares, tape, Scripted(fare_finding))
    other = Tape(tmp_path / "other.sqlite3")

    taken = take_lines(other, as_lines(tape), "tape.jsonl")

    assert taken == (2, 0)
    assert Hearing(fares, other, "small").findings() == Hearing(fares, tape, "small").findings()
    assert as_lines(other) == as_lines(tape)
    other.close()


def test_a_changed_text_is_another_question(
    fares: Comparison, tape: Tape, text: Callable[..., Document]
) -> None:
    ask(fares, tape, Scripted(fare_finding))
    changed = compare([fares.documents[0], text("A crossing costs 16 euros. Boats leave at nine.")])

    assert Hearing(changed, tape, "small").findings() == ()
    assert len(Hearing(changed, tape, "small").open()) == 1


def test_a_pair_of_passages_can_be_asked_about(fares: Comparison, tape: Tape) -> None:
    ask(fares, tape, Scripted(fare_finding), Scope(pair=("2.1", "1.1")))

    (found,) = Hearing(fares, tape, "small").findings()
    assert found.label == "diverge"


def test_what_is_reported_is_no_divergence_unless_it_says_whose_word_it_is(
    text: Callable[..., Document], tape: Tape
) -> None:
    a = text("The line lost money, the harbour master said.")
    b = text("The line made a profit of two million.")
    comparison = compare([a, b])

    def reporting(prompt: Prompt, speaker: str) -> object:
        swapped = prompt.user.index("lost money") > prompt.user.index("profit")
        told = side(1, "lost money", stance="reports", speaker=speaker)
        sides = [told, side(1, "made a profit")]
        found = answered(*(reversed(sides) if swapped else sides))
        return {"findings": [found]} if "List what documents" in prompt.user else found

    ask(comparison, tape, Scripted(lambda prompt: reporting(prompt, "the mayor")))
    (held_back,) = Hearing(comparison, tape, "small").findings()
    other = Tape(tape.path.with_name("other.sqlite3"))
    ask(comparison, other, Scripted(lambda prompt: reporting(prompt, "the harbour master")))
    (shown,) = Hearing(comparison, other, "small").findings()
    other.close()

    assert (held_back.label, shown.label) == ("related", "diverge")
    assert "does not say whose" in (held_back.kept_back or "")
    assert shown.a.speaker == "the harbour master"


@pytest.mark.parametrize(("denying", "label"), [(1, "related"), (2, "agree")])
def test_documents_agree_unless_one_denies_what_the_other_says(
    text: Callable[..., Document], tape: Tape, denying: int, label: str
) -> None:
    comparison = compare([text("The line lost money last year."), text("The line lost money.")])
    stances = ["denies"] * denying + ["holds"] * (2 - denying)
    sides = [side(1, "lost money", stance=stance) for stance in stances]

    ask(comparison, tape, Scripted(lambda _: {"findings": [answered(*sides, label="agree")]}))

    (found,) = Hearing(comparison, tape, "small").findings()
    assert (found.said, found.label) == ("agree", label)
    assert found.kept_back == ("one document denies the claim" if denying == 1 else None)


def test_an_invented_quote_shows_nothing(fares: Comparison, tape: Tape) -> None:
    def inventing(prompt: Prompt) -> object:
        return {"findings": [answered(side(1, "13 euros"), side(1, "15 euros"))]}

    ask(fares, tape, Scripted(inventing))

    hearing = Hearing(fares, tape, "small")
    assert hearing.findings() == ()
    assert hearing.left_out() == (
        "Left out of the answers once: a quote does not stand in its document.",
    )


def test_documents_that_are_taken_for_each_other_are_told_apart_by_their_quotes(
    fares: Comparison, tape: Tape
) -> None:
    def confused(prompt: Prompt) -> object:
        found = fare_finding(prompt)
        if isinstance(found, dict) and "findings" in found:
            (one,) = found["findings"]
            return {"findings": [{**one, "a": one["b"], "b": one["a"]}]}
        return found

    ask(fares, tape, Scripted(confused))

    (found,) = Hearing(fares, tape, "small").findings()
    assert (found.label, found.a.quote.text, found.b.quote.text) == (
        "diverge",
        "12 euros",
        "15 euros",
    )


def test_what_is_told_twice_is_shown_once_and_what_is_told_both_ways_not_at_all(
    fares: Comparison, tape: Tape
) -> None:
    def repeating(prompt: Prompt, *labels: str) -> object:
        if "List what documents" not in prompt.user:
            return fare_finding(prompt)
        found = [fare_finding(prompt, label) for label in labels]
        return {"findings": [each["findings"][0] for each in found if isinstance(each, dict)]}

    ask(fares, tape, Scripted(lambda prompt: repeating(prompt, "diverge", "diverge")))
    other = Tape(tape.path.with_name("other.sqlite3"))
    ask(fares, other, Scripted(lambda prompt: repeating(prompt, "diverge", "agree")))

    (once,) = Hearing(fares, tape, "small").findings()
    both = Hearing(fares, other, "small").findings()
    other.close()
    assert once.label == "diverge"
    assert [(each.label, each.said) for each in both] == [
        ("related", "agree"),
        ("related", "diverge"),
    ]
    assert "the opposite of the same words" in (both[0].kept_back or "")


def test_sentences_in_another_language_are_left_out_and_the_quotations_stand(
    fares: Comparison, tape: Tape
) -> None:
    words = "两份文件给出了不同的票价，一份说十二欧元，另一份说十五欧元。"

    def speaking(prompt: Prompt) -> object:
        found = json.loads(json.dumps(fare_finding(prompt)))
        for each in found.get("findings", [found]):
            each["why"] = each["a"]["claim"] = each["b"]["claim"] = words
        return found

    ask(fares, tape, Scripted(speaking))

    (found,) = Hearing(fares, tape, "small").findings()
    assert (found.label, found.a.quote.text) == ("diverge", "12 euros")
    assert (found.a.claim, found.b.claim) == ("", "")
    assert found.why == "The judge's own sentences are left out: they are not in English."


def test_an_answer_that_was_cut_is_not_asked_for_again(fares: Comparison, tape: Tape) -> None:
    def cut(_prompt: Prompt) -> object:
        raise CutError("localhost: the answer was cut.")

    judge = Scripted(cut)
    outcome = ask(fares, tape, judge)

    assert len(judge.prompts) == 1
    assert outcome.failures == ("localhost: the answer was cut.",)


def test_a_question_that_got_no_answer_in_time_is_not_put_again_and_told_once(
    text: Callable[..., Document], tape: Tape
) -> None:
    def slow(_prompt: Prompt) -> object:
        raise SlowError("localhost: no answer in 300 seconds.")

    judge = Scripted(slow)
    documents = [text(f"The fare is {fare} euros.") for fare in (12, 15, 18)]
    outcome = ask(compare(documents), tape, judge)

    assert (len(judge.prompts), len(outcome.failures)) == (3, 3)
    assert outcome.reasons == ("localhost: no answer in 300 seconds (3 questions).",)


def test_an_unreadable_answer_is_asked_for_once_more_and_left_open(
    fares: Comparison, tape: Tape
) -> None:
    judge = Scripted(lambda _prompt: "I think that they differ.")

    outcome = ask(fares, tape, judge)

    assert (outcome.answered, len(judge.prompts)) == (0, 2)
    assert (
        "no JSON but says “I think that they differ.”; this question stays open"
        in outcome.failures[0]
    )
    assert len(Hearing(fares, tape, "small").open()) == 1


def test_a_judge_that_dies_leaves_what_it_answered(fares: Comparison, tape: Tape) -> None:
    def dying(prompt: Prompt) -> object:
        if "List what documents" not in prompt.user:
            raise JudgeError("localhost: the server died.")
        return fare_finding(prompt)

    with pytest.raises(JudgeError, match=r"died; 1 answer is kept\.$"):
        ask(fares, tape, Scripted(dying))

    assert len(list(tape.answers())) == 1
    (found,) = Hearing(fares, tape, "small").findings()
    assert found.label == "related"


def test_a_failed_question_keeps_the_others_going(
    text: Callable[..., Document], tape: Tape
) -> None:
    documents = [text(f"The fare is {fare} euros.") for fare in (12, 15, 18)]

    def failing(prompt: Prompt) -> object:
        if "12 euros" in prompt.user:
            raise AnswerError("no.")
        return {"findings": []}

    outcome = ask(compare(documents), tape, Scripted(failing))

    assert (outcome.answered, len(outcome.failures)) == (1, 2)


def test_asking_stops_when_the_reader_wants_no_more(fares: Comparison, tape: Tape) -> None:
    hearing = Hearing(fares, tape, "small")

    with pytest.raises(Cancelled):
        ask_all(hearing.open, Scripted(fare_finding), "small", tape, stopped=lambda: True)


def test_long_documents_are_asked_about_by_linked_sections(
    text: Callable[..., Document], tape: Tape
) -> None:
    rows = [f"Rule {n} says that boat number {n} leaves pier {n} at noon." for n in range(60)]
    documents = [text("\n\n".join(rows)), text("\n\n".join(reversed(rows)))]
    comparison = compare(documents)

    opened = Hearing(comparison, tape, "small", context=4000).open()

    every = {n for each in opened for n in each.question.a.passages}
    assert len(opened) > 1
    assert every == set(range(1, 61))
    assert all(each.prompt.tokens < 3000 for each in opened)
    assert tokens_of(opened) == sum(each.prompt.tokens for each in opened)
    assert len(sections(documents[0], 10)) == 60


def test_a_text_given_twice_is_not_asked_about(text: Callable[..., Document], tape: Tape) -> None:
    one = text("The fare is 12 euros.")

    assert Hearing(compare([one, one]), tape, "small").open() == []


def test_parts_of_another_shape_are_counted_and_the_others_stand(
    fares: Comparison, tape: Tape
) -> None:
    def half(prompt: Prompt) -> object:
        content = fare_finding(prompt)
        assert isinstance(content, dict)
        if "findings" in content:
            content["findings"].insert(0, {"a": "words"})
        return content

    ask(fares, tape, Scripted(half))

    hearing = Hearing(fares, tape, "small")
    assert len(hearing.findings()) == 1
    assert hearing.left_out() == (
        "Left out of the answers once: it has not the shape that was asked for.",
    )
