"""Questions and answers in files: any service, or a person, can be the judge."""

from __future__ import annotations

import json

import pytest
from perspectives.core import Comparison
from perspectives.core.judge import batch
from perspectives.core.judge.hearing import Hearing
from perspectives.core.judge.tape import Tape

from .test_hearing import fare_finding


def written(comparison: Comparison, tape: Tape) -> list[dict[str, object]]:
    opened = Hearing(comparison, tape, "small").open()
    return [json.loads(line) for line in batch.as_lines(opened, "small", tape).splitlines()]


def as_service(key: object, content: object) -> str:
    choice = {"message": {"role": "assistant", "content": json.dumps(content)}}
    return json.dumps(
        {"custom_id": key, "response": {"body": {"choices": [choice]}}, "error": None}
    )


def as_person(key: object, content: object) -> str:
    return json.dumps({"custom_id": key, "answer": content})


@pytest.mark.parametrize("given", [as_service, as_person])
def test_two_rounds_of_files_give_a_finding(fares: Comparison, tape: Tape, given) -> None:
    for _ in range(2):
        opened = {each.key: each for each in Hearing(fares, tape, "small").open()}
        (request,) = written(fares, tape)
        answer = fare_finding(opened[str(request["custom_id"])].prompt)
        assert batch.take_lines(given(request["custom_id"], answer), tape, "x") == ((1, 0), [])

    hearing = Hearing(fares, tape, "small")
    assert hearing.open() == []
    assert [found.label for found in hearing.findings()] == ["diverge"]


def test_an_answer_that_is_known_is_not_counted_again_and_the_first_stays(
    fares: Comparison, tape: Tape
) -> None:
    (opened,) = Hearing(fares, tape, "small").open()
    written(fares, tape)
    first = as_person(opened.key, {"findings": []})
    other = as_person(opened.key, fare_finding(opened.prompt))

    assert batch.take_lines(f"{first}\n{first}\n", tape, "x") == ((1, 1), [])
    taken, refused = batch.take_lines(other, tape, "x")

    assert str(taken) == "0 answers taken; 1 had an answer already, which stays"
    assert refused == []
    assert Hearing(fares, tape, "small").findings() == ()


def test_a_request_is_one_that_services_take(fares: Comparison, tape: Tape) -> None:
    (request,) = written(fares, tape)

    assert (request["method"], request["url"]) == ("POST", "/v1/chat/completions")
    assert set(request) == {"custom_id", "method", "url", "body"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no answer of a batch"),
        ("3", "no answer of a batch"),
        ('{"custom_id": "KEY"}', "no answer of a batch"),
        ('{"custom_id": "KEY", "error": {"code": 1}}', "answered with an error"),
        ('{"custom_id": "KEY", "response": {"body": {"error": {}}}}', "no answer of a batch"),
        ('{"custom_id": "KEY", "response": {"body": {"error": {"code": 1}}}}', "with an error"),
        (
            '{"custom_id": "KEY", "response": {"body": {"choices": [{"finish_reason": "length", '
            '"message": {"content": "{"}}]}}}',
            "the answer was cut",
        ),
        (
            '{"custom_id": "KEY", "response": {"body": {"choices": [{"message": {"content": null, '
            '"refusal": "No."}}]}}}',
            "refuses to answer",
        ),
        ('{"custom_id": "KEY", "answer": null}', "is empty"),
        ('{"custom_id": "KEY", "answer": ""}', "is empty"),
        ('{"custom_id": "other", "answer": {"findings": []}}', "no question that was written"),
        ('{"custom_id": "KEY", "answer": "they differ"}', "no JSON"),
        ('{"custom_id": "KEY", "answer": {"findings": [{"label": "maybe"}]}}', "another shape"),
    ],
)
def test_a_line_that_is_no_answer_leaves_its_question_open(
    fares: Comparison, tape: Tape, line: str, reason: str
) -> None:
    (request,) = written(fares, tape)

    taken, (refused,) = batch.take_lines(
        line.replace("KEY", str(request["custom_id"])), tape, "answers.jsonl"
    )

    assert taken == (0, 0)
    assert refused.startswith("answers.jsonl: line 1: ")
    assert reason in refused
    assert len(Hearing(fares, tape, "small").open()) == 1
