"""What is found put into words, the same on the screen, in a report and in every export.

    from . import in_words
    in_words.citation("2.7")   # "2 ¶7"

citations.py  passages, documents and spans as a reader cites them
lines.py      lines of text; what is told of a source and of the run
misses.py     what stands in for a match that was not found
signs.py      the signs of labels; labels and their reasons
"""

from .citations import citation, cited, named, named_citation, sides, where
from .lines import COLUMNS, by_origin, known, made_by, shortened, source, unlinked, wrapped
from .misses import alone, missing, nearest, partner, score, silence
from .signs import ONLY_HERE, SIDES, SIGNS, Side, cue_line, label, label_of, record_of

__all__ = [
    "COLUMNS",
    "ONLY_HERE",
    "SIDES",
    "SIGNS",
    "Side",
    "alone",
    "by_origin",
    "citation",
    "cited",
    "cue_line",
    "known",
    "label",
    "label_of",
    "made_by",
    "missing",
    "named",
    "named_citation",
    "nearest",
    "partner",
    "record_of",
    "score",
    "shortened",
    "sides",
    "silence",
    "source",
    "unlinked",
    "where",
    "wrapped",
]
