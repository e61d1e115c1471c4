"""Words found however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.folding import folded
from perspectives.tui.moves.search import find


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("resume", "His résumé is long.", "résumé"),
        ("résumé", "His re\u0301sume\u0301 is long.", "re\u0301sume\u0301"),
        ("won't pay", "They won’t pay it.", "won’t pay"),
        ('"no"', "She said “no” twice.", "“no”"),
        ("toll—now", "The toll\u2013now is high.", "toll\u2013now"),
        ("quarterly", "The quar\xadter\xadly one.", "quar\xadter\xadly"),
        ("final office", "The \ufb01nal of\ufb01ce.", "\ufb01nal of\ufb01ce"),
        ("strasse", "Die Straße.", "Straße"),
        ("istanbul", "In İstanbul.", "İstanbul"),
        ("note says", "A note¹ says so.", "note¹ says"),
        ("می روم", "او می‌روم.", None),
        ("A  B", "so a\n b.", "a\n b"),
    ],
)
def test_words_are_found_however_they_are_written(words: str, text: str, found: str | None) -> None:
    from perspectives.core.documents import Document, Passages

    document = Document.model_validate(
        {
            "id": "1",
            "origin": "a",
            "sha256": "0" * 64,
            "text": text,
            "passages": Passages("1", text, [(0, len(text), "body", None)]),
        }
    )

    hits = find(words, [document]).hits

    assert [text[hit.start : hit.end] for hit in hits] == ([found] if found else [])


@given(st.text())
def test_each_folded_character_knows_where_it_comes_from(text: str) -> None:
    found = folded(text)

    assert len(found.text) == len(found.origins)
    assert list(found.origins) == sorted(found.origins)
    assert all(0 <= origin < len(text) for origin in found.origins)
