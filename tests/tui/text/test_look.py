"""How passages look."""

from __future__ import annotations

from perspectives.core import Passage
from perspectives.tui.moves import stepping
from perspectives.tui.moves.position import go_passage, start
from perspectives.tui.text.look import Look, look


def at(documents, digest, here, topic=None) -> dict[str, Look]:
    """The looks of all passages when the reader is somewhere."""
    position = start(documents)
    if topic is not None:
        position = stepping.go_topic(position, topic, digest)
    position = go_passage(position, here, digest)
    return {
        passage.id: look((index, place), passage, position, digest)
        for index, document in enumerate(documents)
        for place, passage in enumerate(document.passages)
    }


def test_before_the_comparison_all_text_is_plain(documents) -> None:
    position = start(documents)

    looks = [look((1, n), each, position, None) for n, each in enumerate(documents[1].passages)]

    assert {(each.text, each.glyph, each.marks) for each in looks} == {("", " ", ())}


def test_off_the_topic_text_is_dim(documents, digest) -> None:
    looks = at(documents, digest, (0, 2), topic=0)

    assert [looks[each].text for each in ("1.3", "2.2", "1.4", "1.1")] == ["", "", "dim", "heading"]


def test_the_cursor_and_what_is_linked_to_it_differ_in_more_than_colour(documents, digest) -> None:
    looks = at(documents, digest, (0, 4), topic=2)

    assert [looks[each].bar for each in ("1.5", "2.4", "3.2", "3.3")] == ["▌", "┃", "┃", " "]


def test_glyphs_say_the_label_on_the_topic(documents, digest) -> None:
    looks = at(documents, digest, (0, 4), topic=2)

    assert [looks[each].glyph for each in ("1.3", "1.5", "2.4", "3.3")] == ["≠", "✓", "·", "○"]


def test_marks_are_the_words_of_the_cues(documents, digest) -> None:
    looks = at(documents, digest, (0, 3), topic=1)

    def words(passage: str, number: int) -> list[tuple[str, str]]:
        text = documents[number].passages[3 - number].text
        return [(text[start:end], style) for start, end, style in looks[passage].marks]

    assert words("1.4", 0) == [
        ("Nobody was ever in danger", "diverge-now"),
        ("they say", "diverge-now"),
    ]
    assert words("2.3", 1) == [("It was luck", "diverge-now")] * 2


def test_parts_cut_a_row_where_marks_begin_and_end() -> None:
    marked = Look(marks=((2, 6, "agree"), (4, 9, "diverge")))

    assert list(marked.parts(3, 12)) == [
        (3, 4, "agree"),
        (4, 6, "agree"),
        (6, 9, "diverge"),
        (9, 12, ""),
    ]


def test_a_dateline_is_dimmed_inside_its_paragraph(documents) -> None:
    text = "WASHINGTON — The council met."
    passage = Passage(start=0, end=len(text), text=text, id="1.1")

    drawn = look((0, 0), passage, start(documents), None)

    assert list(drawn.parts(0, len(text))) == [(0, 13, "boilerplate"), (13, len(text), "")]
