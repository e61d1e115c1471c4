"""What was found of a text as rows of a sheet: what it can be, and how text and source stand."""

from __future__ import annotations

from ..marks import Mark
from ..sheet import Cell, Quoted, Row, quoted, row
from .source_words import SourceWords
from .sources import Sources

KINDS = (
    *("changed quotation", "cropped quotation", "quotation of another speaker"),
    *("quotation that stands nowhere", "contradicted", "other figure", "other date"),
    *("changed word", "figure without support", "date without support"),
    *(
        "sentence found nowhere",
        "sentence not checked",
        "words found",
        "figure found",
        "date found",
    ),
    *("quotation that stands", "sentence borne out", "sentence that stands"),
)
"""What a finding can be, what a reader has to look at first."""
_MARKS: dict[str, Mark] = {
    **dict.fromkeys(("changed quotation", "cropped quotation", "changed word"), "changed"),
    "quotation of another speaker": "changed",
    **dict.fromkeys(("contradicted", "other figure", "other date"), "other"),
    **dict.fromkeys(("figure found", "date found", "words found", "sentence not checked"), "part"),
    **dict.fromkeys(("quotation that stands", "sentence that stands"), "same"),
    "sentence borne out": "same",
}
"""How the text and its source stand to each other; what is found nowhere stands in one alone."""
FOUND = ("figure found", "date found")
"""What is found of a value that decides nothing about its claim."""


def finding_row(
    kind: str, quote: Quoted, texts: Sources, source_words: SourceWords | None, note: str = ""
) -> Row:
    """A finding as a row.

    Args:
        kind: What it is, one of `KINDS`.
        quote: The words of the text.
        texts: The sources.
        source_words: Those of a source; None where none has any.
        note: What is to be known of it.
    """
    cells = [Cell(document=quote.passage.partition(".")[0], quotes=(quote,))]
    if source_words:
        sentence = texts.sentence_around(source_words)
        end = min(source_words.end, source_words.passage.end)
        there = quoted(source_words.passage, sentence, source_words.start, end)
        cells.append(Cell(document=source_words.passage.document, quotes=(there,)))
    name = " ".join(quote.span.text.split())
    return row(name, cells, _MARKS.get(kind, "one"), kind=kind, note=note)
