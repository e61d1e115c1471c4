"""Who speaks in a passage."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path

from perspectives.core import Comparison, Document, read
from perspectives.core.labels.speakers import speakers
from perspectives.core.text.corpus import Corpus

Read = Callable[..., Document]


def names(document: Document) -> dict[str, list[str]]:
    told = speakers(document, Corpus([document]))
    return {each.passage: [who.text for who in each.who] for each in told}


def test_a_quotation_of_several_sentences_has_the_speaker_that_one_of_them_names(
    text: Read,
) -> None:
    found = text(
        "“We asked for a vote. We shall go on asking for one,” the traders wrote.\n\n"
        "The vote is in May."
    )

    assert names(found) == {"1.1": ["the traders"]}


def test_one_sentence_of_several_makes_no_other_voice(text: Read) -> None:
    found = text(
        "The bridge closes in May. Buses take the road by the mill, as they did last year, and "
        "the school begins later. Critics say it is late."
    )

    assert names(found) == {}


def test_two_voices_are_both_named(text: Read) -> None:
    found = text("Supporters argue that it helps. Opponents say that it harms the town.")

    assert names(found) == {"1.1": ["Supporters", "Opponents"]}


def test_a_quotation_of_which_nobody_says_whose_it_is_has_no_name(text: Read) -> None:
    found = text("“This plan gives the streets back to the people who live on them.”")

    assert names(found) == {"1.1": []}


def test_a_document_that_speaks_of_itself_is_its_own_voice(text: Read) -> None:
    found = text("---\nauthor: Clean Coast\n---\nClean Coast says that the plan is good.")

    assert names(found) == {}


def test_a_transcript_names_its_speakers(tmp_path: Path) -> None:
    path = tmp_path / "debate.srt"
    path.write_text(
        "1\n00:00:01,000 --> 00:00:04,000\nLEE: It is right.\n\n"
        "2\n00:00:05,000 --> 00:00:09,000\nHOLM: It is wrong.\n"
    )

    found = read(path)

    assert names(found) == {"1.1": ["LEE"], "1.2": ["HOLM"]}
    for each in speakers(found, Corpus([found])):
        assert all(found.text[who.start : who.end] == who.text for who in each.who)


def test_a_comparison_carries_the_speakers_of_its_documents(example: Comparison) -> None:
    corpus = Corpus(example.documents)
    told = [speakers(document, corpus) for document in example.documents]

    assert example.speakers == tuple(chain.from_iterable(told))
    assert example.speakers
    assert example.changed(topics=()).speakers == example.speakers
