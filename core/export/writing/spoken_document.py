"""A document in full for a listener: each paragraph with what other documents say to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...comparison import Comparison, Label, Link, OnlyHere
from ...documents import Document, Passage
from ...in_words import alone
from ...notebook import Note, Notebook, anchor
from ...text.visible import one_line
from .spoken import (
    capitalised,
    spoken_confidence,
    spoken_note,
    spoken_place,
    spoken_reason,
    spoken_verdict,
    without_signs,
)

_SAYS: dict[Label, str] = {"agree": "Agrees", "diverge": "Diverges", "related": "Is related"}
_WITH: dict[Label, str] = {"agree": "with", "diverge": "from", "related": "to"}


def spoken_document(
    document: Document,
    comparison: Comparison,
    notebook: Notebook,
    only_here: Mapping[str, Sequence[OnlyHere]],
) -> Iterator[str]:
    """All lines of a document, with what is found and written on each paragraph below it.

    Args:
        document: One of the comparison's.
        comparison: What was found.
        notebook: The reader's notes.
        only_here: The sentences that stand in no other document, by the id of their passage.
    """
    yield from (f"Document {document.id} in full. {comparison.called(document.id)}.", "")
    for passage in document.passages:
        role = {"body": "", "heading": ", heading", "boilerplate": ", not compared"}[passage.role]
        yield f"Paragraph {passage.number}{role}. {one_line(passage.text)}"
        for link in comparison.links_of(passage.id):
            yield from _link(link, passage, comparison, notebook)
        for only in only_here.get(passage.id, ()):
            sentence = one_line(only.sentence.text).rstrip(".")
            yield f"Only here: {sentence}. {capitalised(without_signs(alone(only, comparison)))}."
        yield from spoken_note(notebook.find(None, [anchor(document, passage)]))
        yield ""
    yield from (f"End of document {document.id}.", "")


def _link(
    link: Link, passage: Passage, comparison: Comparison, notebook: Notebook
) -> Iterator[str]:
    other = comparison.passage(link.b if passage.id == link.a else link.a)
    note = _note_on(link, comparison, notebook)
    rules = "By the rules: " if note.verdict else ""
    if passage.id == link.a:
        yield from spoken_verdict(note)
    elif note.verdict:
        rules = f"{note.verdict.capitalize()} by your verdict; by the rules: "
    judge = "; you judge" if link.label == "related" else ""
    yield (
        f"{rules}{_relation(link)} {spoken_place(other.id)}, similarity {link.score:.0%}{judge}"
        f"{'' if passage.id == link.a else ', for the reasons given there'}."
    )
    # Once is enough to hear both quotations.
    if passage.id == link.a:
        for cue in link.cues:
            yield spoken_reason(cue, (spoken_place(link.a), spoken_place(link.b)))
        yield from spoken_note(note.model_copy(update={"verdict": None}))


def _note_on(link: Link, comparison: Comparison, notebook: Notebook) -> Note:
    """What the reader wrote on a link."""
    passages = (comparison.passage(link.a), comparison.passage(link.b))
    sides = ((comparison.document(each.document), each) for each in passages)
    return notebook.find(None, [anchor(*side) for side in sides])


def _relation(link: Link) -> str:
    """What a link is, up to the place of the other passage: "Strongly agrees with"."""
    if link.same_text:
        return "The same text as"
    confidence = spoken_confidence(link.label, link.confidence)
    return f"{_SAYS[link.label]}{confidence} {_WITH[link.label]}"
