"""perspectives judge: asked, answered in files, examined; what fails ends in a sentence."""

from __future__ import annotations

import json
import re
from contextlib import closing
from pathlib import Path

import pytest
from perspectives.core import Notebook, read_all
from perspectives.core.errors import JudgeError
from perspectives.core.judge import exam, exam_result
from perspectives.core.judge.batch import as_lines, take_lines
from perspectives.core.judge.course import Course
from perspectives.core.judge.tape import Tape, default_path
from perspectives.core.judge.verdicts import verdicts
from perspectives.core.notebook import Note, NotebookFile, anchor
from perspectives.tui.cli.entry import main
from perspectives.tui.cli.judge_course import telling

from ..judge_server import served

A, B = "The fare is 12 euros for everybody.", "A crossing costs 15 euros now."


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    names = (tmp_path / "a.txt", tmp_path / "b.txt")
    for name, text in zip(names, (A, B), strict=True):
        name.write_text(text)
    return [str(name) for name in names]


@pytest.fixture(autouse=True)
def _judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_MODEL", "small")


def answer(request: dict[str, object]) -> str:
    body = request["body"]
    assert isinstance(body, dict)
    words = body["messages"][1]["content"]
    sides = [
        {"sentences": [1], "quote": quote, "claim": quote, "stance": "holds", "speaker": ""}
        for quote in sorted(("12 euros", "15 euros"), key=words.index)
    ]
    found = {"a": sides[0], "b": sides[1], "on": "number", "why": "Fares.", "label": "diverge"}
    content = {"findings": [found]} if "List what" in words else found
    return json.dumps({"custom_id": request["custom_id"], "answer": content}) + "\n"


def round_of_files(files: list[str], folder: Path) -> int:
    questions, answers = folder / "questions.jsonl", folder / "answers.jsonl"
    assert main(["judge", "ask", *files, "-o", str(questions), "--force"]) == 0
    lines = [json.loads(line) for line in questions.read_text().splitlines()]
    answers.write_text("".join(map(answer, lines)))
    assert main(["judge", "answers", str(answers)]) == 0
    return len(lines)


def findings(files: list[str], capsys: pytest.CaptureFixture[str], *more: str) -> list[dict]:
    capsys.readouterr()
    assert main(["compare", *files, "--format", "json", *more]) == 0
    return json.loads(capsys.readouterr().out)["findings"]


def test_rounds_of_files_bring_a_finding_into_the_comparison(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [round_of_files(files, tmp_path) for _ in range(3)] == [1, 1, 0]

    (found,) = findings(files, capsys)
    assert (found["label"], found["model"]) == ("diverge", "small")
    assert findings(files, capsys, "--no-judge") == []


def test_a_tape_goes_to_a_colleague(
    files: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for _ in range(2):
        round_of_files(files, tmp_path)
    mine = findings(files, capsys)
    tape = tmp_path / "tape.jsonl"

    assert main(["judge", "tape", "export", str(tape)]) == 0
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "colleague"))
    assert findings(files, capsys) == []
    assert main(["judge", "tape", "import", str(tape)]) == 0

    assert findings(files, capsys) == mine


@pytest.mark.parametrize(
    ("call", "code", "words"),
    [
        (["judge", "nonsense"], 2, "the judge does no such thing"),
        (["judge", "test"], 1, "No judge is set"),
        (["judge", "exam"], 1, "No judge is set"),
        (["judge", "answers", "nowhere.jsonl"], 1, "cannot be read"),
        (["judge", "tape", "import", "nowhere.jsonl"], 1, "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said(
    call: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(call) == code
    assert words in capsys.readouterr().err


def test_nothing_goes_away_without_a_yes(
    files: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_ADDRESS", "https://judge.invalid")

    assert main(["compare", *files, "--judge"]) == 1

    said = capsys.readouterr().err
    assert "1 question with" in said
    assert "sent to judge.invalid" in said
    assert "away = true" in said


def test_no_server_ends_in_a_sentence_and_what_was_found_is_printed(
    files: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_ADDRESS", "http://127.0.0.1:9")

    assert main(["compare", *files, "--judge"]) == 1

    printed = capsys.readouterr()
    assert "no server answers there; start it" in printed.err
    assert "In brief" in printed.out
    round_of_files(files, tmp_path)
    assert main(["compare", *files, "--judge"]) == 1
    assert "the second question is not answered yet" in capsys.readouterr().out


@pytest.mark.parametrize("option", [[], ["--judge"]])
def test_a_tape_that_cannot_be_opened_is_told_and_what_the_rules_found_is_printed(
    files: list[str], option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = default_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("no tape " * 1000)

    assert main(["compare", *files, *option]) == 1

    printed = capsys.readouterr()
    assert "the judge's answers cannot be opened" in printed.err
    assert "In brief" in printed.out


def test_no_model_is_named(
    files: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PERSPECTIVES_JUDGE_MODEL")

    assert main(["judge", "ask", *files]) == 2
    assert "--model" in capsys.readouterr().err


def test_help_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["judge", "--help"]) == 0
    assert "perspectives judge tape export" in capsys.readouterr().out


TOPICS = """
[[topic]]
name = "Fares"
terms = ["fare", "crossing"]

[[topic.position]]
name = "Fares are too high"
terms = ["too high"]
"""


def test_positions_go_through_files_into_every_export(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    topics, questions = tmp_path / "topics.toml", tmp_path / "q.jsonl"
    topics.write_text(TOPICS)
    about = [*files, "--topics", str(topics)]

    def round_() -> list[str]:
        call = ["judge", "ask", *about, "--about", "positions", "-o", str(questions), "--force"]
        assert main(call) == 0
        asked = [json.loads(line) for line in questions.read_text().splitlines()]
        answers = tmp_path / "a.jsonl"
        answers.write_text("".join(map(taking, asked)))
        assert main(["judge", "answers", str(answers)]) == 0
        return [each["custom_id"] for each in asked]

    rounds = [round_() for _ in range(3)]

    assert [len(each) for each in rounds] == [2, 1, 0]
    capsys.readouterr()
    assert main(["compare", *about, "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["position_findings"]
    assert (found["position"], found["claim"]["passage"]) == ("Fares are too high", "2.1")
    assert main(["compare", *about]) == 0
    assert "takes “Fares are too high” (judge · small)" in " ".join(capsys.readouterr().out.split())


def taking(request: dict[str, object]) -> str:
    body = request["body"]
    assert isinstance(body, dict)
    there = "15 euros" in body["messages"][1]["content"]
    claim = {"claim": "It costs much.", "stance": "holds", "speaker": "", "why": "It says so."}
    side = {"position": 1, "sentences": [1], "quote": "15 euros", **claim}
    content = {"positions": [side] if there else []}
    return json.dumps({"custom_id": request["custom_id"], "answer": content}) + "\n"


def test_a_name_by_the_judge_is_written_only_where_it_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seeds = Path(__file__).parents[3] / "seeds"
    paths = [str(seeds / name) for name in ("op-ed.md", "press-release.md")]
    asked, chosen, left = (naming_round(paths, tmp_path) for _ in range(3))
    capsys.readouterr()

    assert main(["topics", *paths]) == 0
    own = capsys.readouterr().out
    assert main(["topics", *paths, "--judge"]) == 0
    said = capsys.readouterr()

    assert (asked, left) == (chosen, 0)
    assert asked
    assert "Crossing the bay" not in own
    assert said.out.count('name = "Crossing the bay"') == 1, "two topics cannot have one name"
    assert "zeppelin" not in said.out.casefold()
    assert "is “Crossing the bay” to the judge (small)" in said.err
    assert "this one keeps its own" in said.err


def naming_round(paths: list[str], folder: Path) -> int:
    """Answer the open questions on names; returns how many there were."""
    questions, answers = folder / "q.jsonl", folder / "a.jsonl"
    call = ["judge", "ask", *paths, "--about", "names", "-o", str(questions), "--force"]
    assert main(call) == 0
    asked = [json.loads(line) for line in questions.read_text().splitlines()]
    lines: list[str] = []
    for each in asked:
        words = each["body"]["messages"][1]["content"]
        begins = re.search(r"^[1-9]\d* (\w+ \w+)", words, re.M)
        assert begins
        name = {"name": "Crossing the bay", "terms": [begins[1].upper(), "zeppelin"]}
        answer = {"name": 2} if "\nNames\n" in words else name
        lines.append(json.dumps({"custom_id": each["custom_id"], "answer": answer}) + "\n")
    answers.write_text("".join(lines))
    assert main(["judge", "answers", str(answers)]) == 0
    return len(asked)


def test_an_exam_on_verdicts_needs_some(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", "exam", *files]) == 2
    assert "There is no verdict of yours" in capsys.readouterr().err


def test_an_exam_on_verdicts_is_reported_apart(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = read_all(files)
    note = Note(anchors=(anchor(a, a.passage(1)), anchor(b, b.passage(1))), verdict="diverge")
    book = tmp_path / "notebook.json"
    NotebookFile(book).save(Notebook(notes=(note,)))
    with closing(Tape()) as tape:
        (asked,) = verdicts([a, b], Notebook(notes=(note,)))
        sat = exam.Exam(tape, "small", [asked], exam_result.VERDICTS)
        while opened := sat.open():
            lines = as_lines(opened, "small", tape).splitlines()
            take_lines("".join(answer(json.loads(line)) for line in lines), tape, "x")
    capsys.readouterr()

    assert main(["judge", "exam", *files, "--notebook", str(book)]) == 0

    assert capsys.readouterr().out.startswith("small: 1 of 1 of your verdicts answered")


def test_the_line_of_progress_ends_however_the_asking_ends(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with telling() as told:
        told(Course(1, 2, 0, 1.0))
    assert capsys.readouterr().err == ""

    def dying() -> None:
        with telling() as told:
            told(Course(1, 0, 0, 1.0))
            told(Course(1, 2, 0, 1.0))
            raise JudgeError("It died.")

    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with pytest.raises(JudgeError):
        dying()

    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert printed.endswith("2 open, some 2 s left\n")


def test_findings_are_told_as_they_come_to_whoever_watches(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for name, cost in zip(names, (4, 9), strict=True):
        name.write_text(f"The repair costs {cost} million crowns.")
    with served() as server:
        monkeypatch.setenv("PERSPECTIVES_JUDGE_ADDRESS", server.address)
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
        assert main(["compare", *map(str, names), "--judge"]) == 0

    lines = capsys.readouterr().err.replace("\r\x1b[K", "\n").splitlines()
    told = "perspectives: ≠ diverge (judge · small, no exam taken) 1 ¶1 ↔ 2 ¶1: Two prices."
    assert lines.count(told) == 1
    assert lines.index(told) < lines.index(next(each for each in lines if "2 answered" in each))
