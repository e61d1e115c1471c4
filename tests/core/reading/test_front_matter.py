"""The block of YAML on top of a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.documents import Document
from perspectives.core.errors import DocumentError

Read = Callable[..., Document]

BODY = "The body starts here and is one paragraph."


def test_the_known_keys_describe_the_document(text: Read) -> None:
    content = (
        "---\ntitle: A title\nauthor: Jane Doe\noutlet: The Paper\n"
        f"date: 2025-04-14\nkind: op-ed\n---\n{BODY}\n"
    )

    document = text(content, ".md")

    assert document.title == "A title"
    assert document.author == "Jane Doe"
    assert document.outlet == "The Paper"
    assert document.date == "2025-04-14"
    assert document.kind == "op-ed"


@pytest.mark.parametrize("ending", [".md", ".txt"])
def test_offsets_still_point_into_the_whole_file(text: Read, ending: str) -> None:
    content = f"---\ntitle: A title\n---\n\n{BODY}\n"

    document = text(content, ending)

    assert document.text == content
    assert [passage.text for passage in document.passages] == [BODY]
    assert document.passages[0].start == content.index(BODY)


def test_other_keys_are_left_alone(text: Read) -> None:
    content = f"---\nlayout: post\ntags: [a, b]\nTitle: Kept\n---\n{BODY}"

    document = text(content, ".md")

    assert document.title == "Kept"
    assert document.author is None
    assert [passage.text for passage in document.passages] == [BODY]


@pytest.mark.parametrize(
    "author",
    ["[Jane Doe, Richard Roe]", "\n  - Jane Doe\n  - Richard Roe", '"Jane Doe,  Richard Roe"'],
)
def test_several_authors_are_one_line(text: Read, author: str) -> None:
    content = f"---\nauthor: {author}\n---\n{BODY}"

    document = text(content, ".md")

    assert document.author == "Jane Doe, Richard Roe"


@pytest.mark.parametrize(("value", "read"), [("no", "no"), ("1984", "1984"), ("1.0", "1.0")])
def test_a_value_stays_what_was_written(text: Read, value: str, read: str) -> None:
    content = f"---\ntitle: {value}\n---\n{BODY}"

    document = text(content, ".md")

    assert document.title == read


@pytest.mark.parametrize("value", ["", '""', "{a: b}", "[]"])
def test_what_says_nothing_is_not_known(text: Read, value: str) -> None:
    content = f"---\nkind: note\noutlet: {value}\n---\n{BODY}"

    document = text(content, ".md")

    assert document.outlet is None


def test_a_value_with_a_colon_is_said_with_its_line(text: Read) -> None:
    content = f"---\nauthor: Jane\ntitle: One: two: three\n---\n{BODY}"

    with pytest.raises(DocumentError) as caught:
        text(content, ".md")

    assert "line 3" in str(caught.value)
    assert "quotation marks" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "value",
    ['"\\UFFFFFFFF"', "[" * 5000, "&a [*a]", "\x01", "!!python/name:os.system x: y", '"open'],
    ids=["no character", "nested", "itself", "control", "tag", "open quotation"],
)
def test_hostile_yaml_is_an_error_of_the_document(text: Read, value: str) -> None:
    content = f"---\ntitle: {value}\n---\n{BODY}"

    with pytest.raises(DocumentError, match="front matter"):
        text(content, ".md")


def test_references_do_not_grow_without_bounds(text: Read) -> None:
    levels = "\n".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]" for n in range(9)
    )
    content = f"---\n{levels}\nauthor: *a8\n---\n{BODY}"

    document = text(content, ".md")

    assert document.author is None


def test_half_a_character_can_still_be_shown_and_saved(text: Read) -> None:
    content = f'---\ntitle: "half \\ud800 a character"\n---\n{BODY}'

    document = text(content, ".md")

    assert document.title is not None
    assert document.title.encode() == b"half ? a character"


@pytest.mark.parametrize(
    "content",
    [
        f"---\n\n{BODY}",
        f"---\n\n{BODY}\n\n---\n\nAnd it went on.",
        f"---\n\n{BODY}\n\nBreaking: the news: again.\n\n---\n\nAnd it went on.",
        f"---\n{BODY}\n---\n\nAnd it went on.",
    ],
)
def test_a_text_that_starts_with_a_rule_loses_nothing(text: Read, content: str) -> None:
    document = text(content, ".md")

    assert BODY in [passage.text for passage in document.passages]


def test_front_matter_alone_is_an_empty_document(text: Read) -> None:
    with pytest.raises(DocumentError, match="empty"):
        text("---\ntitle: Nothing\n---\n", ".md")


def test_front_matter_may_end_in_dots_and_start_with_a_comment(text: Read) -> None:
    document = text(f"---\n# by hand\n\ntitle: Dots\n...\n{BODY}", ".md")

    assert document.title == "Dots"
    assert [passage.text for passage in document.passages] == [BODY]


def test_front_matter_outranks_what_the_text_gives_away(text: Read) -> None:
    content = f"---\ntitle: From above\n---\n# From Below\n\nPublished: April 14, 2025\n\n{BODY}"

    document = text(content, ".md")

    assert document.title == "From above"
    assert document.date == "2025-04-14"


def test_it_may_be_written_in_toml(text: Read) -> None:
    head = '+++\ntitle = "The bridge"\ndate = 2025-02-03\nauthors = ["Ida Quay"]\n+++\n'
    document = text(f"{head}\nIt is shut.\n", ".md")

    assert [p.text for p in document.passages] == ["It is shut."]
    assert (document.title, document.date, document.author) == (
        "The bridge",
        "2025-02-03",
        "Ida Quay",
    )


@pytest.mark.parametrize("head", ["+++\n", "+++\nno toml at all\n+++\n"])
def test_a_text_may_begin_with_pluses(text: Read, head: str) -> None:
    assert "It is shut." in text(f"{head}It is shut.\n", ".txt").text


def test_authors_told_in_more_words_are_called_by_their_names(text: Read) -> None:
    head = "---\nauthor:\n- name: Ida Quay\n  of: the hall\n- name: Bo Pier\n---\n"

    assert text(f"{head}It is shut.\n", ".md").author == "Ida Quay, Bo Pier"
