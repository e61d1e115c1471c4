"""What a reader adds to one collection of documents, kept in one JSON file.

note.py       notes, verdicts, what was done by hand
book.py       the notebook that holds them
topics.py     topics that the reader edits, and what follows for the notes on them
quoting.py    quotations, which hold on to a place in a document
anchoring.py  finding a quotation again in a document that changed
tagging.py    tags, typed and looked for
merging.py    two programs on one notebook
storing.py    load and save, so that nothing is lost
locking.py    one program at a time in a folder
repairing.py  a damaged file, its backups
places.py     where the notebook of a collection lives
"""

from .anchoring import Reanchored, find, reanchor
from .book import Notebook
from .note import (
    Correction,
    HandLink,
    HandMember,
    KnownDocument,
    Note,
    ReadingPlace,
    Stop,
    Verdict,
)
from .places import Listed, default_path, listed, open_for
from .quoting import CONTEXT, Anchor, anchor, quote
from .repairing import last_backup, repair
from .storing import load, save

__all__ = [
    "CONTEXT",
    "Anchor",
    "Correction",
    "HandLink",
    "HandMember",
    "KnownDocument",
    "Listed",
    "Note",
    "Notebook",
    "ReadingPlace",
    "Reanchored",
    "Stop",
    "Verdict",
    "anchor",
    "default_path",
    "find",
    "last_backup",
    "listed",
    "load",
    "open_for",
    "quote",
    "reanchor",
    "repair",
    "save",
]
