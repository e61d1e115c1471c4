"""What is shown of a long text while it is read."""

from __future__ import annotations

from perspectives.core.reading import read_all
from perspectives.core.reading.beginning import LONG, beginning

PARAGRAPH = "Ünder the bridge the river runs, and nobody counts what it carries away.\n\n"


def test_a_long_text_is_shown_before_it_is_read(write) -> None:
    long, short = write(PARAGRAPH * (LONG // len(PARAGRAPH) + 1)), write(PARAGRAPH)
    seen: list[tuple[str, int]] = []

    documents = read_all(
        [short, long], on_text=lambda document: seen.append((document.id, len(document.passages)))
    )

    begun, *whole = seen
    assert begun[0] == "2"
    assert 100 < begun[1] < 1000
    assert whole == [("1", 1), ("2", len(documents[1].passages))]


def test_a_beginning_is_whole_lines_of_the_text(write) -> None:
    path = write(PARAGRAPH * (LONG // len(PARAGRAPH) + 1))

    found = beginning(str(path), 3)

    assert found is not None
    assert found.id == "3"
    assert {passage.text for passage in found.passages} == {PARAGRAPH.strip()}


def test_other_sources_have_no_beginning(write, tmp_path) -> None:
    assert beginning(str(write(PARAGRAPH)), 1) is None, "short"
    assert beginning(str(write(b"x" * LONG, "a.pdf")), 1) is None, "no text"
    assert beginning(str(write(b"\0" * LONG)), 1) is None, "binary"
    assert beginning(str(tmp_path / "missing.txt"), 1) is None
    assert beginning("https://example.org/a.txt", 1) is None
    assert beginning("a\0b.txt", 1) is None
