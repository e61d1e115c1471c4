"""Lines of very many figures."""

from __future__ import annotations

import re
from collections.abc import Callable
from unittest.mock import Mock

import pytest
from perspectives.core import Document
from perspectives.core.cues.reading.sentence import ReadSentence
from perspectives.core.sheets.figures import counts
from perspectives.core.text.sentences import sentences


def test_what_stands_before_a_figure_is_looked_for_near_it_alone(
    text: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = Mock(wraps=re.compile(r"\sof\s$"))
    monkeypatch.setattr(counts, "_OF_ENDS", looked)
    numbers = ", ".join(f"{number} men" for number in range(1_000, 1_300))

    document = text(f"The list has {numbers} in it.")
    (passage,) = document.passages
    (sentence,) = sentences(passage)

    found = [*counts.in_sentence(passage, sentence, ReadSentence(sentence))]

    assert len(found) == 300
    assert max(len(call.args[0]) for call in looked.search.call_args_list) <= 100
