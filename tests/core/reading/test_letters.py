"""Letters written in one way, with blocks that stay where their words are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Document
from perspectives.core.reading.letters import one_way, plain_letters
from perspectives.core.reading.material import Builder, Extracted

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("quar\xadter\xadly", "quarterly"),
        ("up\u200bdate\ufeff", "update"),
        ("caf\u0065\u0301", "café"),
        ("of\ufb01ce, \ufb02at", "office, flat"),
        ("Auf\u200clage", "Auflage"),
        ("\U0001d5e1\U0001d5f2\U0001d604 300 \U0001d45a", "New 300 m"),
        ("\u2068Ann\u2069 said", "Ann said"),
        ("نمی\u200cروم", "نمی\u200cروم"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("क्\u200dष", "क्\u200dष"),
    ],
)
def test_letters_are_written_in_one_way(written: str, expected: str) -> None:
    assert one_way(written) == expected


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_a_document_is_read_without_what_is_not_drawn(text: Read, suffix: str) -> None:
    content = "The quar\xadter\xadly re\xadport.\n\nIt is \ufb01nal\u200b, they say."
    content = content.replace("\n\n", "<p>") if suffix == ".html" else content

    document = text(content, suffix)

    assert [p.text for p in document.passages] == [
        "The quarterly report.",
        "It is final, they say.",
    ]


@given(st.lists(st.text(st.sampled_from("a e\xad\u0301\ufb01\u200b\u200d👩é.\n"), min_size=1)))
def test_each_block_keeps_its_letters(contents: list[str]) -> None:
    builder = Builder()
    for content in contents:
        builder.add(content)

    found = plain_letters(Extracted(builder.text, builder.blocks))

    blocks = [found.text[block.start : block.end] for block in found.blocks]
    was = (builder.text[block.start : block.end] for block in builder.blocks)
    assert blocks == [letters for content in was if (letters := one_way(content).strip())]
