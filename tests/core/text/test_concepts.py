"""Test concepts: the list that comes along, and what a reader adds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core.cues.reading.opposed import pairs_of_opposites
from perspectives.core.errors import TopicsError
from perspectives.core.text.concepts import concept, read_concepts
from perspectives.core.text.words import stem

Write = Callable[..., Path]


def test_words_for_one_thing_share_a_concept() -> None:
    assert concept(stem("guns")) & concept(stem("firearm"))
    assert not concept(stem("guns")) & concept(stem("police"))
    assert concept("qwertz") == frozenset()


@pytest.mark.parametrize(
    ("word", "other"),
    [("bought", "purchases"), ("Beijing", "China"), ("decision", "chose"), ("denial", "rejected")],
)
def test_what_endings_do_not_join_shares_a_concept(word: str, other: str) -> None:
    assert concept(stem(word)) & concept(stem(other))


def test_antonyms_never_share_a_concept() -> None:
    against = pairs_of_opposites()

    assert ("rise", "fall") in against
    assert not [pair for pair in against if concept(stem(pair[0])) & concept(stem(pair[1]))]


def test_a_reader_adds_to_the_list(write: Write) -> None:
    table = read_concepts(write('[concepts]\nweir = ["barrage"]\ngun = ["musket"]\n'))

    assert table[stem("weirs")] == table[stem("barrage")] == {"weir"}
    assert table[stem("muskets")] & table[stem("rifle")] == {"gun"}


@pytest.mark.parametrize("content", ["[concepts]\ngun = 3\n", "[concepts", "[other]\n"])
def test_a_broken_list_is_said(write: Write, content: str) -> None:
    with pytest.raises(TopicsError, match=r"mend|write"):
        read_concepts(write(content))


def test_a_missing_list_is_said(tmp_path: Path) -> None:
    with pytest.raises(TopicsError, match="cannot be read"):
        read_concepts(tmp_path / "none.toml")
