"""What follows the topics in an export: what a judge says, and the sheets that were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import wording
from ..comparison import Comparison
from ..documents import Span
from ..findings import Claim, Finding
from ..sheets import SHEETS, make_sheet
from ..sheets.sheet import SIGNS, Row
from .options import Options


@dataclass(frozen=True)
class Quotation:
    """Some words of a document, as they are cited."""

    passage: str
    """Passage id."""
    place: str
    span: Span
    value: str = ""
    """What they come to."""


@dataclass(frozen=True)
class Entry:
    """One finding, or one row of a sheet."""

    head: str
    lines: tuple[str, ...]
    """What is to be said of it, a sentence each."""
    quotations: tuple[Quotation, ...]
    label: str = ""
    """The label that a judge gave, or how the cells of a row stand to each other."""


@dataclass(frozen=True)
class Appendix:
    """A part of an export with a heading of its own."""

    name: str
    """For machines: "judge", "figures" ..."""
    title: str
    entries: tuple[Entry, ...]


def appendices(comparison: Comparison, options: Options) -> Iterator[Appendix]:
    """What a judge says of the documents, then the sheets, those with nothing in them left out."""
    if comparison.findings:
        models = sorted({found.model for found in comparison.findings})
        title = f"What the judge says ({', '.join(models)})"
        entries = tuple(_finding(found, comparison) for found in comparison.findings)
        yield Appendix("judge", title, entries)
    for name in options.sheets:
        rows = make_sheet(name, comparison.documents).rows
        if rows:
            kind = SHEETS[name]
            title = f"{kind.title}: {kind.says}"
            yield Appendix(name, title, tuple(_row(row, comparison) for row in rows))


def said_by_judge(found: Finding) -> str:
    """The label of a judge as it may be shown, with who says it and how often it was right."""
    record = f", {found.record}" if found.record else ", no exam taken"
    return f"{wording.SIGNS[found.label]} {found.label} (judge · {found.model}{record})"


def reasons(found: Finding) -> tuple[str, ...]:
    """Why the judge says so, what each document claims, and what was kept back."""
    claims = (_claimed(claim) for claim in (found.a, found.b))
    held = f"Kept back from {found.said}: {found.kept_back}." if found.kept_back else ""
    return tuple(filter(None, (found.why, *claims, held)))


def _claimed(claim: Claim) -> str:
    if not claim.claim:
        return ""
    whose = f", as {wording.one_line(claim.speaker)} says" if claim.speaker else ""
    doing = "" if claim.stance == "holds" else f" ({claim.stance})"
    return f"{wording.place(claim.passage)}{doing}{whose}: {claim.claim}"


def _finding(found: Finding, comparison: Comparison) -> Entry:
    quotes = ((claim.passage, claim.quote) for claim in (found.a, found.b))
    cited = tuple(_quotation(passage, span, comparison) for passage, span in quotes)
    places = f"{wording.place(found.a.passage)} ↔ {wording.place(found.b.passage)}"
    return Entry(f"{places}: {said_by_judge(found)}", reasons(found), cited, found.label)


def _row(row: Row, comparison: Comparison) -> Entry:
    kind = f" ({row.kind})" if row.kind else ""
    cited = tuple(
        _quotation(quote.passage, quote.span, comparison, cell.value)
        for cell in row.cells
        for quote in cell.quotes
    )
    name = wording.shortened(wording.one_line(row.name))
    lines = (row.note,) if row.note else ()
    return Entry(f"{SIGNS[row.mark]} {name}{kind}", lines, cited, row.mark)


def _quotation(passage: str, span: Span, comparison: Comparison, value: str = "") -> Quotation:
    return Quotation(passage, wording.cited(comparison.passage(passage)), span, value)
