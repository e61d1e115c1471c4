"""Answers are kept as they were given, whoever else writes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from perspectives.core import Comparison
from perspectives.core.errors import JudgeError
from perspectives.core.judge.brought import BroughtJudge
from perspectives.core.judge.hearing import Hearing
from perspectives.core.judge.questions import Excerpt, Question
from perspectives.core.judge.settings import JudgeSettings
from perspectives.core.judge.tape import Answer, Tape
from perspectives.core.judge.tape_lines import as_lines, take_lines

from .chats import Scripted
from .test_hearing import ask, fare_finding


def answer(key: str, text: str = "{}", documents: tuple[str, str] = ("a", "b")) -> Answer:
    a, b = (Excerpt(document=each, passages=(1,)) for each in documents)
    return Answer(key=key, model="m", question=Question(kind="documents", a=a, b=b), answer=text)


def test_the_first_answer_stays(tape: Tape) -> None:
    tape.keep(answer("k", "first"))
    tape.keep(answer("k", "second"))

    assert tape.answer("k") == "first"


def test_only_answers_on_the_documents_are_read(tape: Tape) -> None:
    tape.keep(answer("k1"))
    tape.keep(answer("k2", documents=("a", "c")))

    assert [each.key for each in tape.answers("m", {"a", "b"})] == ["k1"]
    assert list(tape.answers("other")) == []


def test_two_programs_write_one_tape(tape: Tape) -> None:
    other = Tape(tape.path)
    tape.keep(answer("k1"))
    other.keep(answer("k2"))

    assert len(list(tape.answers())) == 2
    other.close()


def test_lines_go_round(tape: Tape, tmp_path: Path) -> None:
    tape.keep(answer("k1", 'a "quoted"\nanswer \ud800'))
    other = Tape(tmp_path / "b.sqlite3")

    take_lines(other, as_lines(tape), "lines")

    assert as_lines(other) == as_lines(tape)
    other.close()


@pytest.mark.parametrize("line", ["{", "[]", '{"key": 1}', "[" * 100_000])
def test_a_line_that_is_no_answer_is_named_and_nothing_is_taken(tape: Tape, line: str) -> None:
    good = answer("k").model_dump_json()

    with pytest.raises(JudgeError, match=r"x\.jsonl: line 2 is no answer"):
        take_lines(tape, f"{good}\n{line}\n", "x.jsonl")

    assert list(tape.answers()) == []


def test_a_file_that_is_no_tape(tmp_path: Path) -> None:
    path = tmp_path / "judge.sqlite3"
    path.write_text("no tape " * 1000)

    with pytest.raises(JudgeError, match="cannot be opened"):
        Tape(path)


def test_a_newer_tape_is_left_alone(tape: Tape) -> None:
    with closing(sqlite3.connect(tape.path)) as base:
        base.execute("PRAGMA user_version = 99")

    with pytest.raises(JudgeError, match="update this program"):
        Tape(tape.path)
    with closing(sqlite3.connect(tape.path)) as base:
        assert base.execute("PRAGMA user_version").fetchone() == (99,)


def test_a_damaged_answer_is_counted_and_left_and_the_others_stand(
    tape: Tape, fares: Comparison
) -> None:
    ask(fares, tape, Scripted(fare_finding))
    before = Hearing(fares, tape, "small").findings()
    tape.keep(answer("zz"))
    with closing(sqlite3.connect(tape.path)) as base, base:
        base.execute("UPDATE answers SET question = '{\"kind\": 1}' WHERE key = 'zz'")

    hearing = Hearing(fares, tape, "small")

    assert hearing.findings() == before
    assert hearing.left_out() == (
        "Left out of the answers once: it is damaged on the tape, which stays as it is.",
    )
    assert tape.answer("zz") == "{}"


def test_a_tape_with_changed_bytes_is_read_or_told(
    tape: Tape, fares: Comparison, tmp_path: Path
) -> None:
    ask(fares, tape, Scripted(fare_finding))
    tape.remember("small", "context", "4096")
    whole = tape.path.read_bytes()
    path = tmp_path / "damaged.sqlite3"
    told: list[str] = []
    for place in range(0, len(whole), 997):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x5A]) + whole[place + 1 :])
        for cut in (None, place):
            if cut is not None:
                path.write_bytes(whole[:cut])
            try:
                with BroughtJudge(JudgeSettings(model="small"), path) as judge:
                    judge.judged(fares)
                    judge.hearing(fares).left_out()
            except JudgeError as error:
                told.append(str(error))

    assert told
    assert all("\n" not in each and each.endswith(".") for each in told)
