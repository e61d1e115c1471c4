"""Test the corpus: what takes part, in which language, and what is read once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, Settings, rank
from perspectives.core.run import Run
from perspectives.core.text.body_text import BodyText
from perspectives.core.text.corpus import Corpus

Read = Callable[..., Document]

TEXT = "The Ferry\n\nThe ferry sinks. The captain swims.\n\nSkip to content\n\nNobody drowns."
GERMAN = "Die Stadt hat mit den Radwegen begonnen, und das ist gut für die Kinder der Stadt."


def test_only_body_passages_take_part_and_they_are_in_order(text: Read) -> None:
    corpus = Corpus([text(TEXT, id="1"), text(TEXT, id="2")])

    assert [passage.id for passage in corpus.passages] == ["1.2", "1.4", "2.2", "2.4"]
    assert corpus.groups == (0, 0, 1, 1)
    assert corpus.passage("2.4").text == "Nobody drowns."
    assert [s.text for s in corpus.sentences(corpus.passage("2.2"))] == [
        "The ferry sinks.",
        "The captain swims.",
    ]
    assert [word.text for word in corpus.words(corpus.passage("1.4"))] == ["Nobody", "drowns"]


@pytest.mark.parametrize(
    ("stated", "language", "english"),
    [
        (None, "german", False),
        ("de-AT", "german", False),
        ("en_US", "english", True),
        ("pl", "german", False),
        ("", "german", False),
    ],
)
def test_a_document_is_read_in_the_language_that_it_states(
    text: Read, stated: str | None, language: str, english: bool
) -> None:
    document = text(GERMAN, id="1").model_copy(update={"language": stated})

    corpus = Corpus([document])

    assert corpus.language("1") == language
    assert corpus.reads_english("1") is english


def test_a_language_that_is_not_known_is_not_read_by_rules_for_english(text: Read) -> None:
    polish = text("Rada miasta przyjęła budżet.", id="1").model_copy(update={"language": "pl"})

    assert not Corpus([polish]).reads_english("1")


def test_letters_without_blanks_outrank_what_is_stated(text: Read) -> None:
    document = text("政府は新しい法律を発表した。", id="1").model_copy(update={"language": "en"})

    assert Corpus([document]).language("1") == "unspaced"


def test_the_settings_outrank_both(text: Read) -> None:
    document = text(GERMAN, id="1").model_copy(update={"language": "de"})

    corpus = Corpus([document], Run(Settings(language="dutch")))

    assert corpus.language("1") == "dutch"


def test_correcting_the_language_changes_what_is_compared(text: Read) -> None:
    first, second = text("Radwege, Häuser, Gesetze."), text("Radweg, Haus, Gesetz.")
    german = [each.model_copy(update={"language": "de"}) for each in (first, second)]

    ((_, _, before),) = rank([first, second])
    ((_, _, after),) = rank(german)

    assert after > before


def test_a_body_is_read_once_wherever_its_document_stands(text: Read) -> None:
    known: dict[object, BodyText] = {}
    first, second = Corpus([text(TEXT, id="1"), text(GERMAN, id="2")], known=known).texts.values()

    again = Corpus([text(GERMAN, id="1"), text(TEXT, id="2")], known=known)

    assert again.texts["1"] is second
    assert again.texts["2"] is first
    assert [passage.id for passage in again.passages] == ["1.1", "2.2", "2.4"]
