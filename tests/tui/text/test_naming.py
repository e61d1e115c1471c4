"""What documents, links and silences are called."""

from __future__ import annotations

from perspectives.core.comparison import Nearest, Silence
from perspectives.core.wording import one_line
from perspectives.tui.text.naming import crop, heading, pair, short, silence, unlinked
from perspectives.tui.text.topic_line import amounts, counts
from rich.cells import cell_len


def test_a_heading_says_number_kind_who_and_when(documents) -> None:
    assert heading(documents[1], 60) == "2 letter · The traders · 2025-04-02"


def test_a_heading_without_room_keeps_the_date(documents) -> None:
    assert heading(documents[1], 26) == "2 letter · 2025-04-02"


def test_a_document_of_which_nothing_is_known_is_called_by_its_file(document) -> None:
    unknown = document(4, "Text.", origin="/somewhere/far/away/letter.txt")

    assert heading(unknown, 40) == "4 letter.txt"
    assert short(unknown) == "letter.txt"


def test_a_name_is_one_safe_line() -> None:
    assert one_line("a\n\x1b[31m\tb") == "a ␛[31m b"


def test_what_is_cut_says_so_and_fits() -> None:
    assert crop("日本語日本語", 8) == "日本語 …"
    assert cell_len(crop("日本語日本語", 8)) == 8


def test_a_silence_never_says_that_something_was_left_out() -> None:
    near = silence(Silence(document="3", nearest=Nearest(passage="3.12", score=0.18)))

    assert near == "· no match found; nearest is ¶12 (.18)"
    assert "no match found" in silence(Silence(document="3", nearest=None))


def test_a_link_is_cited_by_paragraphs(comparison) -> None:
    assert pair(comparison.links[1]) == "1 ¶3 ↔ 2 ¶2"


def test_why_a_passage_has_no_link(documents) -> None:
    title, body = documents[0].passages[:2]

    assert unlinked(title, only_here=False) == "1 ¶1   heading, not compared"
    assert "no match found" in unlinked(body, only_here=True)


def test_a_topic_in_few_cells(digest) -> None:
    assert counts(digest.topics[0]) == "≠1"
    assert amounts(digest.topics[0], 3) == "▇ ▆ ·"
