"""Questions and answers in files, so that any service, or a person, can be the judge.

Questions are written as the OpenAI batch interface takes them. Answers are read as it gives them,
or shorter: `{"custom_id": "...", "answer": {...}}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..errors import JudgeError
from .answers import read_answer
from .body import chat
from .tape import Answer, Taken, Tape
from .transcript import Open


def as_lines(waiting: Iterable[Open], model: str, tape: Tape) -> str:
    """Open questions as JSONL, one request a line; the id of each is what its answer is kept by.

    Args:
        waiting: The questions.
        model: Whose answers they will be.
        tape: Where it is remembered what was asked.
    """
    lines: list[str] = []
    for each in waiting:
        tape.expect(each.key, model, each.question)
        request = {
            "custom_id": each.key,
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": chat(model, each.prompt),
        }
        lines.append(json.dumps(request, ensure_ascii=False) + "\n")
    return "".join(lines)


def take_lines(text: str, tape: Tape, name: str) -> tuple[Taken, list[str]]:
    """Take answers in.

    Args:
        text: JSONL, an answer a line.
        tape: Where they are kept, each as the answer of the model that the question was for.
        name: What the file is called in messages.

    Returns:
        How many were taken, and a sentence for each that was not.
    """
    new, refused = list[bool](), list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                new.append(tape.keep(_read(line, tape)))
            except JudgeError as error:
                refused.append(f"{name}: line {number}: {error}; the question stays open.")
    return Taken(sum(new), new.count(False)), refused


def _read(line: str, tape: Tape) -> Answer:
    key, answer = _answer(line)
    expected = tape.expected(key)
    if expected is None:
        raise JudgeError("it answers no question that was written here")
    model, question = expected
    read_answer(question, answer)
    return Answer(key=key, model=model, question=question, answer=answer)


def _answer(line: str) -> tuple[str, str]:
    """The id of a question and what was answered."""
    try:
        content = json.loads(line)
        key = content["custom_id"]
        if content.get("error"):
            raise JudgeError("the service answered with an error")
        if "answer" in content:
            answer: Any = content["answer"]
        else:
            answer = _chosen(content["response"]["body"])
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise JudgeError("this is no answer of a batch") from None
    if answer is None:
        raise JudgeError("the answer is empty")
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    return str(key), text


def _chosen(body: Any) -> Any:
    """What a service answered, or why it did not."""
    if body.get("error"):
        raise JudgeError("the service answered with an error")
    choice = body["choices"][0]
    if choice.get("finish_reason") == "length":
        raise JudgeError("the answer was cut; ask the service for a longer one")
    if choice["message"].get("refusal"):
        raise JudgeError("the judge refuses to answer")
    return choice["message"]["content"]
