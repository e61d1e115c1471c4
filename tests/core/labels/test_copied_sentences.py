"""Sentences that are read once, wherever they stand."""

from __future__ import annotations

from perspectives.core import Document, compare, read_text
from perspectives.core.labels.readings import Readings
from perspectives.core.text.corpus import Corpus

_COPIED = "The council of Tarnbrook closed three of its nine libraries in May, the mayor said."


def _documents(*texts: str) -> list[Document]:
    read = [document for text in texts for document in read_text(text)]
    return [document.renumbered(str(n)) for n, document in enumerate(read, 1)]


def _read(*texts: str) -> tuple[Corpus, Readings]:
    corpus = Corpus(_documents(*texts))
    return corpus, Readings(corpus)


def test_a_copied_sentence_has_the_words_of_the_first_and_its_own_place() -> None:
    corpus, readings = _read(_COPIED, f"It rained all week. {_COPIED}")

    (first,), (_, copy) = (readings.of(passage) for passage in corpus.passages)

    assert copy.whole is first.whole
    assert copy.words is first.words
    assert copy.ideas is first.ideas
    assert copy.span.start == first.span.start + len("It rained all week. ")
    assert copy.part(4, 11).start == copy.span.start + 4


def test_a_copy_of_a_copy_keeps_only_the_first() -> None:
    corpus, readings = _read(
        *(f"{_COPIED} It rained {times}." for times in ("once", "twice", "often"))
    )

    first, *copies = (readings.of(passage)[0] for passage in corpus.passages)

    assert first.copy_of is None
    assert [copy.copy_of for copy in copies] == [first, first]


def test_cues_of_copies_stand_where_each_copy_stands() -> None:
    other = "In May the mayor of Tarnbrook closed four of the nine libraries of the council."
    a, b = f"Snow fell early. {_COPIED}", f"Nobody came.\n\n{other}\n\n{_COPIED}"
    made = compare(_documents(a, b, _COPIED, f"{_COPIED} {other}"))

    cues = [(link, cue) for link in made.links for cue in link.cues]

    assert any(cue.label == "agree" for _, cue in cues)
    for link, cue in cues:
        for passage, span in ((link.a, cue.a), (link.b, cue.b)):
            held, text = made.passage(passage), made.document(passage.partition(".")[0]).text
            assert text[span.start : span.end] == span.text
            assert held.start <= span.start < span.end <= held.end


def test_none_denied_is_restated_where_each_copy_stands() -> None:
    a, b = "None of the bridges in the county is unsafe.", "All bridges in the county are safe."
    made = compare(_documents(f"Ada wrote. {a}", b, f"Ben and Cora wrote it down. {a}", f"So: {b}"))

    claims = [(x, cue) for x in made.links for cue in x.cues if cue.rule == "claim"]

    assert len(claims) > 1
    for link, cue in claims:
        for passage, span in ((link.a, cue.a), (link.b, cue.b)):
            text = made.document(passage.partition(".")[0]).text
            assert text[span.start : span.end] == span.text
