"""Topics files: what is read, and what is said about a broken one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import NamedTopic, read_topics
from perspectives.core.errors import TopicsError

Write = Callable[..., Path]

GOOD = """
[[topic]]
name = "Cause"
terms = ["guns", "Iron River"]

[[topic.position]]
name = "Here"
terms = ["American"]

[[topic.position]]
name = "There"
terms = ["border"]

[[topic]]
name = "Größe"
terms = ["size"]
"""


def test_topics_terms_and_positions_are_read(write: Write) -> None:
    cause, size = read_topics(write(GOOD))

    assert (cause.name, cause.terms) == ("Cause", ("guns", "Iron River"))
    assert [(each.name, each.terms) for each in cause.positions] == [
        ("Here", ("American",)),
        ("There", ("border",)),
    ]
    assert size == NamedTopic(name="Größe", terms=("size",))


def test_a_byte_order_mark_and_windows_line_ends_are_fine(write: Write) -> None:
    path = write(("\ufeff" + GOOD.replace("\n", "\r\n")).encode())

    assert len(read_topics(path)) == 2


A = '[[topic]]\nname = "A"\nterms = ["a"]\n'
MISSING = "this key is missing"
BROKEN = {
    "a list that does not end": ('[[topic]]\nname = "A"\nterms = ["a"\n', "line 4?3?, key 'terms'"),
    "a string that does not end": ('[[topic]]\nname = "A\nterms = ["a"]\n', "line 2, key 'name'"),
    "no value": ('[[topic]]\nname =\nterms = ["a"]\n', "line 2, key 'name'"),
    "no name": (A + '[[topic]]\nterms = ["b"]\n', f"line 4, key 'topic.name': {MISSING}"),
    "no terms": ('\n[[topic]]\nname = "A"\n', f"line 2, key 'topic.terms': {MISSING}"),
    "no list": ('[[topic]]\nname = "A"\nterms = "a"\n', "line 3, key 'topic.terms'"),
    "a number": ('[[topic]]\nname = 3\nterms = ["a"]\n', "line 2, key 'topic.name'"),
    "an empty list": ('[[topic]]\nname = "A"\nterms = []\n', "line 3, key 'topic.terms'"),
    "an empty name": ('[[topic]]\nname = ""\nterms = ["a"]\n', "line 2, key 'topic.name'"),
    "a blank term": (A.replace('"]', '", " "]'), "key 'topic.terms': a term is blank"),
    "another key": (A + 'colour = "red"\n', "key 'topic.colour': no such key here; take it out"),
    "a misspelt table": (
        A.replace("topic", "topics"),
        "key 'topics': no such key here; call it 'topic'",
    ),
    "a misspelt key": (A.replace("terms", "trems"), "no such key here; call it 'terms'"),
    "a position without terms": (
        GOOD + '\n[[topic.position]]\nname = "B"\n',
        f"line 18, key 'topic.position.terms': {MISSING}",
    ),
    "two of one name": (A + A.replace('"a"', '"b"'), 'two topics are called "A"'),
    "nothing": ("", f"key 'topic': {MISSING}"),
    "nested": ("a = " + "[" * 5000, "nested"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_said_with_line_and_key(write: Write, name: str) -> None:
    content, said = BROKEN[name]
    path = write(content, "topics.toml")

    with pytest.raises(TopicsError, match=said) as caught:
        read_topics(path)

    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TopicsError, match="no such topics file"):
        read_topics(tmp_path / "missing.toml")


def test_a_folder_is_no_topics_file(tmp_path: Path) -> None:
    with pytest.raises(TopicsError, match="cannot be read"):
        read_topics(tmp_path)


def test_a_topics_file_has_to_be_utf_8(write: Write) -> None:
    path = write('[[topic]]\nname = "Größe"\nterms = ["a"]\n'.encode("latin-1"))

    with pytest.raises(TopicsError, match="UTF-8"):
        read_topics(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("topic = " + "[" * 50_000, "nested too deeply"),
        (".".join("a" * 100_000) + " = 1", "nested too deeply"),
        ('"a b" . ' * 60_000 + "a = 1", "nested too deeply"),
        (f"[{'.'.join('a' * 60)}]\n", "nested too deeply"),
        ('[[topic]]\nname = "a"\nterms = ["b"]\n' * 1_001, "1001 topics or positions are more"),
        ("#" * 1_000_001, "longer than 1000000 characters"),
    ],
    ids=["brackets", "dots", "quoted dots", "table", "topics", "length"],
)
def test_a_file_without_bounds_ends_in_a_sentence(write: Write, content: str, said: str) -> None:
    with pytest.raises(TopicsError, match=said) as caught:
        read_topics(write(content, "topics.toml"))

    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 500
