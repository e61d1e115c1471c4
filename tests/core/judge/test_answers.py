"""An answer is read whatever is written around it, and refused in a sentence when it is none."""

from __future__ import annotations

import json

import pytest
from perspectives.core.errors import JudgeError
from perspectives.core.judge.answers import AnsweredFinding, AnsweredPosition, read_answer
from perspectives.core.judge.questions import AskedPosition, Excerpt, Question, TopicQuestion

from .chats import answered, side

A, B = (Excerpt(document=name, passages=(1,)) for name in "ab")
DOCUMENTS = Question(kind="documents", a=A, b=B)
PAIR = Question(kind="pair", a=A, b=B)
FOUND = answered(side(1, "twelve"), side(1, "fifteen"))
LIST = json.dumps({"findings": [FOUND]})
ONE = json.dumps(FOUND)


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        f"```json\n{LIST}\n```",
        f"Here it is {{as asked}}: {LIST} I hope that helps {{}}.",
        f'<think>Perhaps {{"findings": []}}?</think>{LIST}',
        f'{{"result": {LIST}}}',
        f"[{ONE}]",
        f'{{"findings": "none"}} no, rather {LIST}',
    ],
)
def test_findings_are_read_out_of_what_stands_around_them(text: str) -> None:
    (found,) = read_answer(DOCUMENTS, text)

    assert isinstance(found, AnsweredFinding)
    assert (found.a.quote, found.b.quote, found.label) == ("twelve", "fifteen", "diverge")


@pytest.mark.parametrize("text", [ONE, LIST, f"They differ: {ONE}"])
def test_a_pair_is_read_alone_or_in_a_list(text: str) -> None:
    (found,) = read_answer(PAIR, text)

    assert isinstance(found, AnsweredFinding)
    assert found.label == "diverge"


@pytest.mark.parametrize(
    ("question", "text", "reason"),
    [
        (DOCUMENTS, "", "is empty"),
        (DOCUMENTS, " \n<think>Well.</think> ", "is empty"),
        (DOCUMENTS, "I cannot help with that.", "no JSON but says “I cannot help with that.”"),
        (DOCUMENTS, "No \x1b[2J\u202e" + "words " * 90, "… ”"[:1]),
        (DOCUMENTS, LIST[:-2], "cut or broken"),
        (DOCUMENTS, LIST[:60], "cut or broken"),
        (DOCUMENTS, '{"findings": [{"a": {"sentences": []', "cut or broken"),
        (DOCUMENTS, "[" * 100_000, "no JSON"),
        (DOCUMENTS, "{" * 100_000, "cut or broken"),
        (DOCUMENTS, '{"type": "object", "properties": {"findings": {}}}', "another shape"),
        (PAIR, '{"label": "agree"}', "another shape"),
        (PAIR, ONE[: ONE.index('"b"')], "cut or broken"),
    ],
)
def test_what_is_no_answer_is_told_in_a_sentence(
    question: Question, text: str, reason: str
) -> None:
    with pytest.raises(JudgeError) as raised:
        read_answer(question, text)

    said = str(raised.value)
    assert reason in said
    assert len(said) < 140
    assert said.replace("…", "").isprintable()


def test_positions_are_numbered_as_they_were_shown() -> None:
    names = tuple(AskedPosition(topic="House", name=name) for name in ("Keep", "Sell", "Wait"))
    asked = TopicQuestion(kind="positions", excerpts=(A,), positions=names)
    answer = json.dumps({"positions": [{"position": 1, **side(1, "sell it")}]})

    (plain,) = read_answer(asked, answer)
    (turned,) = read_answer(asked.model_copy(update={"swapped": True}), answer)

    assert isinstance(plain, AnsweredPosition)
    assert isinstance(turned, AnsweredPosition)
    assert (plain.position, turned.position) == (1, 3)
