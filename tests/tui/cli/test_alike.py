"""Screen, export, compare and the report in a pipe show one comparison of one notebook."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core import read_all
from perspectives.core.export import from_json
from perspectives.core.notebook import Note, Notebook, NotebookFile, anchor, default_path
from perspectives.core.topics.named import NamedTopic
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.cli.entry import main
from perspectives.tui.launch.open_documents import OpenDocuments

ONE = """The council says that the bridge will close on 3 May for repairs.

The repair costs 4 million crowns, and the council pays half of it.

Nobody by the river has asked for this.
"""
OTHER = """The traders say that the bridge must not close for repairs on 3 May.

The repair costs 9 million crowns, and the traders pay for it.

Open one lane and repair the other.
"""


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    """Two files, and the notebook of an earlier state of the first with everything by hand."""
    files = [tmp_path / "one.txt", tmp_path / "other.txt"]
    for file, text in zip(files, (ONE, OTHER), strict=True):
        file.write_text(text, encoding="utf-8")
    one, other = read_all(files)
    quotes = [[anchor(each, passage) for passage in each.passages] for each in (one, other)]
    topic = NamedTopic(name="Money", terms=("costs", "crowns"))
    book = (
        Notebook(topics=(topic,))
        .about((one, other))
        .keep(Note(anchors=(quotes[0][1], quotes[1][1]), text="Who pays?", tags=("money",)))
        .place_on("Money", quotes[0][2], belongs=True)
        .link(quotes[0][2], quotes[1][2], linked=True)
    )
    NotebookFile(default_path((one, other))).save(book)
    NotebookFile(tmp_path / "book.json").save(book)
    files[0].write_text(f"A line that was not there before.\n\n{ONE}", encoding="utf-8")
    return [*map(str, files)]


async def test_what_the_screen_shows_is_what_is_printed(
    paths: list[str], tmp_path: Path, settle, capsys: pytest.CaptureFixture[str]
) -> None:
    book = str(tmp_path / "book.json")
    named = ["--notebook", book]
    assert main(["compare", *paths, *named, "--format", "json"]) == 0
    compared = capsys.readouterr().out
    assert main(["export", *paths, *named, "--format", "json", "--no-documents"]) == 0
    exported = capsys.readouterr().out
    app = PerspectivesApp(OpenDocuments(read_all(paths), None, Path(book)))
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        shown = pilot.app.screen.digest.comparison

    found, _ = from_json(compared)
    assert compared == exported
    assert (found.topics, found.links, found.only_here) == (
        shown.topics,
        shown.links,
        shown.only_here,
    )
    assert [topic.name for topic in found.topics] == ["Money"]
    assert "1.4" in {member.passage for member in found.topics[0].passages}


def test_a_pipe_gets_the_notebook_of_the_collection(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(paths) == 0
    report = capsys.readouterr().out
    assert main(["--plain", *paths]) == 0
    plain = capsys.readouterr().out

    for told in (report, plain):
        assert "Money" in told
        assert "Who pays?" in told
    assert "1 ¶4: put on the topic by the reader" in report


def test_compare_gives_the_engine_alone_unless_a_notebook_is_named(
    paths: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *paths]) == 0
    alone = capsys.readouterr().out
    assert main(["compare", *paths, "--notebook", str(tmp_path / "book.json")]) == 0
    noted = capsys.readouterr().out

    assert "Who pays?" not in alone
    assert "Who pays?" in noted


def test_an_explanation_knows_the_topics_of_the_notebook(
    paths: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = ["--notebook", str(tmp_path / "book.json")]

    assert main(["explain", "A.3", "B.2", *paths, *named]) == 0

    assert "Money" in capsys.readouterr().out
