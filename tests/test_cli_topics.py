"""perspectives topics: what it prints and writes, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core import read_topics
from perspectives.tui.cli.entry import main
from perspectives.tui.launch.exit_codes import DONE, FAILED

SEEDS = Path(__file__).parent.parent / "seeds"
EXAMPLE = [str(path) for path in sorted(SEEDS.glob("*.md"))]


def test_topics_are_printed_as_a_topics_file(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    target = tmp_path / "topics.toml"

    assert main(["topics", *EXAMPLE, "-o", str(target)]) == DONE

    assert len(read_topics(target)) > 2
    assert b"topics.toml written" in capfdbinary.readouterr().err


def test_a_topics_file_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "topics.toml"
    target.write_text("mine", encoding="utf-8")

    assert main(["topics", *EXAMPLE, "-o", str(target)]) == FAILED

    assert target.read_text(encoding="utf-8") == "mine"


def test_documents_without_a_shared_topic_say_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    paths[0].write_text("Rivers freeze in winter.", encoding="utf-8")
    paths[1].write_text("Bankers count golden coins.", encoding="utf-8")

    assert main(["topics", *map(str, paths)]) == FAILED
    assert "no topic is shared" in capsys.readouterr().err
