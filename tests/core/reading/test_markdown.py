"""Markdown: what is a passage, and where it starts and ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.documents import Document

Read = Callable[..., Document]


def texts(document: Document) -> list[str]:
    return [passage.text for passage in document.passages]


@pytest.mark.parametrize(
    "content",
    ["# What it says\n\nA sentence stands here.", "What it says\n===\n\nA sentence stands here."],
)
def test_a_heading_is_a_heading_without_its_marks(text: Read, content: str) -> None:
    document = text(content, ".md")

    assert [(p.role, p.text) for p in document.passages] == [
        ("heading", "What it says"),
        ("body", "A sentence stands here."),
    ]
    assert document.title == "What it says"


def test_marks_that_close_a_heading_stay_outside(text: Read) -> None:
    document = text("## Closed on both sides ##\n\nA sentence.", ".md")

    assert texts(document)[0] == "Closed on both sides"


@pytest.mark.parametrize("mark", ["-", "*", "+", "1.", "7)"])
def test_each_item_of_a_list_is_a_passage(text: Read, mark: str) -> None:
    document = text(f"{mark} The first point is made.\n{mark} The second one follows.\n", ".md")

    assert texts(document) == ["The first point is made.", "The second one follows."]


def test_a_quotation_is_a_passage_without_its_mark(text: Read) -> None:
    document = text("> We were there,\n> and we saw it.\n\nSo they said.", ".md")

    assert texts(document) == ["We were there,\nand we saw it.", "So they said."]


def test_wrapped_lines_are_one_paragraph(text: Read) -> None:
    document = text("A short line\nand another\nmake one.\n\nThis is the next.", ".md")

    assert texts(document) == ["A short line\nand another\nmake one.", "This is the next."]


def test_each_row_of_a_table_is_a_passage_without_the_bars_around_it(text: Read) -> None:
    document = text("| Year | Cases |\n|---|---|\n| 2023 | 12 |\n| 2024 | 15 |\n", ".md")

    assert texts(document) == ["Year | Cases", "2023 | 12", "2024 | 15"]
    assert {passage.role for passage in document.passages} == {"body"}


def test_a_cell_with_an_escaped_bar_is_not_lost(text: Read) -> None:
    document = text("| one | two |\n|---|---|\n| x \\| y | z |\n|  | only |\n", ".md")

    assert texts(document)[1:] == ["x | y | z", " | only"]


def test_a_fence_is_a_passage_without_its_marks(text: Read) -> None:
    document = text("Before it.\n\n```python\nfirst = 1\n\nlast = 2\n```\n\nAfter it.", ".md")

    assert texts(document) == ["Before it.", "first = 1\n\nlast = 2", "After it."]


@pytest.mark.parametrize("above", ["", "* * *\n\n"])
def test_an_end_mark_is_boilerplate(text: Read, above: str) -> None:
    document = text(f"The release ends here.\n\n{above}###\n", ".md")

    assert [(p.role, p.text) for p in document.passages][1:] == [("boilerplate", "###")]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("<div>\nSome <b>words</b>.\n</div>", ["Some words."]),
        ("<div class='box'>\n\nSome *words*.\n\n</div>", ["Some words."]),
        ("<table>\n<tr><td>May</td><td>7</td></tr>\n</table>", ["May | 7"]),
        ("<p>One.</p>\n<p>Two.</p>", ["One.", "Two."]),
        ("<!-- not\n\nseen -->", []),
        ("<script>\nrun()\n</script>", []),
    ],
)
def test_html_is_read_as_a_page_shows_it(text: Read, written: str, seen: list[str]) -> None:
    document = text(f"Before it.\n\n{written}\n\nAfter it.", ".md")

    assert texts(document) == ["Before it.", *seen, "After it."]
    for passage in document.passages:
        assert document.text[passage.start : passage.end] == passage.text


def test_marks_of_notes_are_no_words_and_notes_are_read(text: Read) -> None:
    body = "The toll is 7[^1] euros, and [^other] is no note.[^why]\n\n"
    document = text(f"{body}[^1]: Prices\n[^why]: In *old* money.\n", ".md")

    assert texts(document) == [
        "The toll is 7 euros, and [^other] is no note.",
        "Prices",
        "In old money.",
    ]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("**63. Debate.** It was *never* read.", "63. Debate. It was never read."),
        ("He read [the bill](https://example.org 'The bill').", "He read the bill."),
        ("He read [the bill][1].\n\n[1]: https://example.org", "He read the bill."),
        ("It is at <https://example.org>.", "It is at https://example.org."),
        ("Call `open(*paths)` twice.", "Call open(*paths) twice."),
        ("Salt &amp; ice, 3 \\* 4, a_b_c.", "Salt & ice, 3 * 4, a_b_c."),
        ("One<br>two <b>three</b>  \nfour", "One\ntwo three\nfour"),
        ("The bridge ~~opens~~ stays shut.", "The bridge stays shut."),
        ("~~Now~~ It (~~is~~ was) shut, ~~so~~.", "It (was) shut, ."),
        ("![The *old* bridge](bridge.png) It stands.", "The old bridge It stands."),
        ("- **Costs:** five", "Costs: five"),
        ("- [x] mend it", "mend it"),
        ("> [!NOTE]\n> It is shut.", "It is shut."),
        ("The toll is 14<sup>1</sup> <del>pounds</del>euros.", "The toll is 14¹ euros."),
        ("# The *new* bridge", "The new bridge"),
        ("| **Year** | `n` |\n|---|---|", "Year | n"),
        ("No * mark [is] _ one, 2 < 3.", "No * mark [is] _ one, 2 < 3."),
    ],
)
def test_marks_inside_a_passage_are_not_shown(text: Read, written: str, seen: str) -> None:
    document = text(f"{written}\n\nAnd *here* it ends.\n", ".md")

    assert texts(document) == [seen, "And here it ends."]
    for passage in document.passages:
        assert document.text[passage.start : passage.end] == passage.text


def test_marks_in_code_are_words(text: Read) -> None:
    assert texts(text("```\na = *b\n```\n\n    c = **d\n", ".md")) == ["a = *b", "c = **d"]


def test_a_paragraph_of_nothing_to_read_is_none(text: Read) -> None:
    assert texts(text("![](a.png)\n\n~~Gone.~~\n\nWhat stays.", ".md")) == ["What stays."]


def test_what_no_paragraph_is_as_long_as_stays_as_read(text: Read) -> None:
    document = text("![[*" * 50_000, ".md")

    assert document.text == "![[*" * 50_000


def test_no_title_is_none(text: Read) -> None:
    document = text("A sentence stands here.", ".md")

    assert document.title is None
    assert document.name.endswith("text.md")


def test_what_is_nested_deeply_is_read_whole(text: Read) -> None:
    quoted = text(f"{'> ' * 60}The innermost words.\n\nWhat follows.", ".md")
    listed = text("".join(f"{'  ' * n}- Item {n} of it\n" for n in range(60)), ".md")

    assert texts(quoted) == ["The innermost words.", "What follows."]
    assert texts(listed) == [f"Item {n} of it" for n in range(60)]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("**What we found**", "heading"),
        ("__What we found__", "heading"),
        ("**What we found** was little", "body"),
        ("**We found** and **we mended**", "body"),
        ("**Nobody was hurt.**", "body"),
        ("**Who was hurt?**", "body"),
        ("**Ann Lee, head of the harbour, said:**", "body"),
        ("- **What we found**", "body"),
        ("> **What we found**", "body"),
        ("*What we found*", "body"),
    ],
)
def test_a_short_line_that_is_all_bold_is_a_heading(text: Read, written: str, role: str) -> None:
    said = "The crane of the harbour fell into the water on a windless day."
    document = text(f"# Harbour\n\n{said}\n\n{written}\n\n{said}\n\n## Next\n\n{said}", ".md")

    assert [passage.role for passage in document.passages][2] == role
