"""What a reader adds to one collection of documents, kept in one JSON file.

note.py           notes, verdicts, what was done by hand
book.py           the notebook that holds them
edited_topics.py  topics that the reader edits, and what follows for the notes on them
quoting.py        quotations, which hold on to a place in a document
anchoring.py      finding a quotation again in a document that changed
moving.py         a notebook with its quotations where they stand by now
tagging.py        tags, typed and looked for
merging.py        two programs on one notebook
encoding.py       a notebook as bytes
file.py           its file: load and save, so that nothing is lost
store.py          saving beside whoever changes it
drafts.py         notes that were being written when the program had to end
repairing.py      a damaged file, its backups
locations.py      where the notebook of a collection lives
"""

from .anchoring import Reanchored, find, on_documents, reanchor
from .book import Notebook
from .drafts import drafts_of, drop_drafts, keep_drafts
from .file import NotebookFile, load
from .locations import Listed, default_path, listed
from .note import (
    Correction,
    HandLink,
    HandMember,
    HandRow,
    KnownDocument,
    Note,
    ReadingPlace,
    RowPart,
    Stop,
    Verdict,
)
from .quoting import CONTEXT, Anchor, anchor, quote
from .repairing import last_backup, repair
from .store import NotebookStore

__all__ = [
    "CONTEXT",
    "Anchor",
    "Correction",
    "HandLink",
    "HandMember",
    "HandRow",
    "KnownDocument",
    "Listed",
    "Note",
    "Notebook",
    "NotebookFile",
    "NotebookStore",
    "ReadingPlace",
    "Reanchored",
    "RowPart",
    "Stop",
    "Verdict",
    "anchor",
    "default_path",
    "drafts_of",
    "drop_drafts",
    "find",
    "keep_drafts",
    "last_backup",
    "listed",
    "load",
    "on_documents",
    "quote",
    "reanchor",
    "repair",
]
