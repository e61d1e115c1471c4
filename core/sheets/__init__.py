"""Sheets: what each document says of figures, dates, voices, names ..., side by side.

The one table of them is here; each, a module or a room of several, has a function `rows(corpus)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from ..importing import importing

if TYPE_CHECKING:
    from ..documents import Document
    from ..text.corpus import Corpus
    from .sheet import Making, Sheet

__all__ = ["CHECK", "SHEETS", "SheetKind", "make_sheet", "make_sheets"]


class SheetKind(NamedTuple):
    """A kind of sheet; its module is imported when it is made."""

    name: str
    title: str
    says: str
    """What a row of it is, for a reader who has never seen it."""
    timeline: bool = False
    """Whether its rows stand in an order of their own, which is that of time."""

    @property
    def rows(self) -> Making:
        """What makes its rows."""
        with importing:
            return import_module(f".{self.name}", __name__).rows


SHEETS = {
    kind.name: kind
    for kind in (
        SheetKind("figures", "Figures", "what is counted or measured, with each document's value"),
        SheetKind("dates", "Dates", "what happens when, in the order of time", timeline=True),
        SheetKind(
            "voices", "Voices", "who is quoted or reported, and quotations that were altered"
        ),
        SheetKind("names", "Names", "what each document calls a person, a body, a place or a law"),
        SheetKind("wording", "Wording", "one thing that documents name in other words"),
        SheetKind("alone", "Alone", "a claim that only one document makes, with its nearest miss"),
        SheetKind("changes", "Changes", "what was changed, added, removed, moved between versions"),
        SheetKind("echo", "Echo", "words that documents share, and their likely one origin"),
    )
}
"""By name, in the order of the tabs."""
CHECK = SheetKind("check", "Check", "what of one text stands in the others")
"""The sheet of a document that is held against the others."""


def make_sheet(name: str, documents: Sequence[Document], corpus: Corpus | None = None) -> Sheet:
    """One sheet of some documents.

    Args:
        name: One of `SHEETS`.
        documents: With the ids "1", "2" ...
        corpus: The documents as they were read before.
    """
    from ..text.corpus import Corpus  # noqa: PLC0415 - the command line needs the table alone
    from .sheet import Sheet, in_reading_order  # noqa: PLC0415

    corpus = corpus or Corpus(documents)
    kind = SHEETS[name]
    rows = kind.rows(corpus)
    return Sheet(name=name, rows=tuple(rows) if kind.timeline else in_reading_order(rows))


def make_sheets(documents: Sequence[Document]) -> tuple[Sheet, ...]:
    """All sheets of some documents, in the order of the table, from one reading of them."""
    from ..text.corpus import Corpus  # noqa: PLC0415

    corpus = Corpus(documents)
    return tuple(make_sheet(name, documents, corpus) for name in SHEETS)
