"""What documents, links and silences are called."""

from __future__ import annotations

from perspectives.core.comparison import Nearest, Silence
from perspectives.tui.text.naming import crop, heading, located, pair, silence, unlinked
from perspectives.tui.text.topic_line import amounts, counts
from rich.cells import cell_len


def test_a_heading_says_number_name_kind_and_when(documents) -> None:
    assert heading(documents[1], "The traders", 60) == "2 The traders · letter · 2025-04-02"
    assert heading(documents[1], "Traders, 2025-04-02", 60) == "2 Traders, 2025-04-02 · letter"


def test_a_heading_without_room_keeps_the_name(documents) -> None:
    assert heading(documents[1], "The traders", 26) == "2 The traders · letter"
    assert heading(documents[1], "The traders", 20) == "2 The traders"
    assert heading(documents[1], "The traders", 10) == "2 The tra…"


def test_a_file_is_called_by_its_name(document) -> None:
    unknown = document(4, "Text.", origin="/somewhere/far/away/letter.txt")

    assert heading(unknown, "letter.txt", 40) == "4 letter.txt"


def test_a_pair_names_its_documents_where_there_is_room(comparison) -> None:
    names, link = ("The Harbour Gazette", "Herald", "C"), comparison.links[1]

    assert located(link, comparison.documents) == "1 ¶3 ↔ 2 ¶2"
    assert located(link, comparison.documents, names, 12) == "1 The Harbour… ¶3 ↔ 2 Herald ¶2"
    assert located(link, comparison.documents, names, 7) == "1 ¶3 ↔ 2 ¶2"


def test_what_is_cut_says_so_and_fits() -> None:
    assert crop("日本語日本語", 8) == "日本語 …"
    assert cell_len(crop("日本語日本語", 8)) == 8


def test_a_silence_never_says_that_something_was_left_out(comparison) -> None:
    topic, alone = comparison.topics[0], comparison.changed(links=())
    near = Silence(document="3", nearest=Nearest(passage="3.2", score=0.18))
    far = Silence(document="3", nearest=None)

    def said(silent: Silence, found=alone) -> str:
        return silence("3", topic.model_copy(update={"silent": (silent,)}), found)

    assert said(near) == "· no match found; nearest is ¶2 (.18)"
    assert "no match found" in said(far)
    assert silence("1", topic, alone) == ""


def test_a_silence_that_is_linked_is_not_told_as_without_a_match(comparison) -> None:
    link = next(link for link in comparison.links if link.b.startswith("3."))
    members = tuple(m.model_copy(update={"passage": link.a}) for m in comparison.topics[0].passages)
    silent = Silence(document="3", nearest=Nearest(passage=link.b, score=0.18))
    topic = comparison.topics[0].model_copy(update={"passages": members, "silent": (silent,)})

    there, here = (f"{end[0]} ¶{end[2:]}" for end in (link.b, link.a))

    found = f"· nothing on it found; nearest is {there[2:]} (.18), which is linked with {here}"
    assert silence("3", topic, comparison) == found


def test_a_link_is_cited_by_paragraphs(comparison) -> None:
    assert pair(comparison.links[1]) == "1 ¶3 ↔ 2 ¶2"


def test_why_a_passage_has_no_link(documents, comparison) -> None:
    title, body = documents[0].passages[:2]

    assert unlinked(title, (), comparison) == "1 ¶1   heading, not compared"
    assert unlinked(body, (), comparison) == "1 ¶2   no passage is linked to it"


def test_how_much_of_a_passage_stands_alone_and_how_near_another_comes(comparison) -> None:
    only, bare = comparison.only_here[0], comparison.changed(links=())
    passage = comparison.passage(only.passage)
    near = only.model_copy(update={"nearest": Nearest(passage="3.2", score=0.12)})

    one = unlinked(passage, [near], bare)
    two = unlinked(passage, [near, only], bare)

    assert one.endswith("○ 1 sentence only here: no match found; nearest is 3 ¶2 (.12)")
    assert "○ 2 sentences only here: " in two


def test_a_topic_in_few_cells(digest) -> None:
    assert counts(digest.topics[0]) == "≠1"
    assert amounts(digest.topics[0], 3) == "▇ ▆ ·"
