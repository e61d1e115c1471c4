"""Changes: what became another between versions of a text, word by word.

What changed decides: force, negation, a figure, a date, a name apart from other words; edits of
style, of references and of the order come last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence, Word
from ..text.corpus import Corpus
from .marks import Mark
from .sheet import Cell, Quoted, Row, quoted, row
from .versions import Unit, Versions, versions

KINDS = (
    *("force", "negation", "figure", "date", "name", "quantifier", "certainty", "condition"),
    *("wording", "removed", "added", "moved", "style"),
)
"""What may have changed, what turns the sense first."""

NOTHING = "—"
"""The value of a version that has nothing in the place of another's words."""
_DECISIVE = {
    "force": ("!must", "!should", "!may", "!free"),
    "negation": ("!not", "!without"),
    "quantifier": ("!all", "!most", "!some", "!few", "!any", "!only", "!both"),
    "certainty": ("!sure", "!perhaps", "!unknown", "!untrue"),
    "condition": ("!if", "!unless", "!onlyif", "!except", "!always"),
}
_KIND_OF = {form: kind for kind, forms in _DECISIVE.items() for form in forms}


def rows(corpus: Corpus) -> Iterator[Row]:
    """The changes between each document and the version that it is most like."""
    for pair in versions(corpus):
        changed = [*_changed(pair), *_missing(pair), *_moved(pair)]
        yield from sorted(changed, key=lambda each: KINDS.index(each.kind))


def _changed(pair: Versions) -> Iterator[Row]:
    for match in pair.matches:
        a, b = pair.units_a[match.a], pair.units_b[match.b]
        if a.sentence.text != b.sentence.text:
            yield _change(pair, a, b)


def _change(pair: Versions, a: Unit, b: Unit) -> Row:
    read = SentencePair(ReadSentence(a.sentence), ReadSentence(b.sentence))
    kind, here, there = _what(read)
    nothing = NOTHING if here or there else ""
    cells = (_cell(pair.a, a, here, nothing), _cell(pair.b, b, there, nothing))
    mark: Mark = "same" if kind == "style" else "changed"
    note = _note(_said(here, read.a), _said(there, read.b))
    return row(_name(b), cells, mark, kind=kind, note=note)


def _note(gone: str, new: str) -> str:
    """What became of some words, in a sentence; "" where only their order or their look changed."""
    if gone and new:
        return f"{gone} became {new}."
    if gone:
        return f"{gone} was taken out."
    return f"{new} was added." if new else ""


def _what(read: SentencePair) -> tuple[str, list[Word], list[Word]]:
    """What kind of change it is, and the words of each that make it."""
    by_kind: dict[str, tuple[list[Word], list[Word]]] = {}
    for side, words in enumerate((read.left, read.right)):
        for word in words:
            if word.kind == "figure" and word.start == 0:
                continue  # the number of a list or a heading
            by_kind.setdefault(_kind(word), ([], []))[side].append(word)
    for kind in KINDS:
        if kind in by_kind:
            return kind, *by_kind[kind]
    moved = read.moved and read.a.forms != read.b.forms
    return "wording" if moved else "style", [], []


def _kind(word: Word) -> str:
    if word.kind == "decisive":
        return _KIND_OF.get(word.form, "wording")
    return word.kind if word.kind in ("figure", "date", "name") else "wording"


def _cell(document: str, unit: Unit, words: Sequence[Word], otherwise: str) -> Cell:
    """The changed words of one version, or the whole sentence where it has none of its own."""
    at = unit.sentence.start
    spans = [(at + start, at + end) for start, end in _runs(words)]
    quotes = [quoted(unit.passage, unit.sentence, *span) for span in spans] or [_whole(unit)]
    value = " … ".join(quote.span.text for quote in quotes) if spans else otherwise
    return Cell(document=document, quotes=tuple(quotes), value=value)


def _runs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Changed words that stand side by side, as one stretch."""
    start = end = -1
    for word in sorted(words):
        if start >= 0 and word.start <= end + 1:
            end = max(end, word.end)
            continue
        if start >= 0:
            yield start, end
        start, end = word.start, word.end
    if start >= 0:
        yield start, end


def _said(words: Sequence[Word], read: ReadSentence) -> str:
    parts = [read.span.text[start:end] for start, end in _runs(words)]
    return " … ".join(f"“{part}”" for part in parts)


def _missing(pair: Versions) -> Iterator[Row]:
    """Sentences that only one version has, those that stand side by side as one."""
    for kind, document, units, places in (
        ("removed", pair.a, pair.units_a, pair.removed),
        ("added", pair.b, pair.units_b, pair.added),
    ):
        for run in _blocks(places):
            quotes = tuple(_whole(units[place]) for place in run)
            cell = Cell(document=document, quotes=quotes)
            yield row(_name(units[run[0]]), [cell], "one", kind=kind)


def _moved(pair: Versions) -> Iterator[Row]:
    """Sentences that stand elsewhere now, those that went together as one."""
    moved = [match for match in pair.matches if match.moved]
    for run in _blocks([match.b for match in moved]):
        matches = [match for match in moved if match.b in run]
        cells = (
            Cell(document=pair.a, quotes=tuple(_whole(pair.units_a[m.a]) for m in matches)),
            Cell(document=pair.b, quotes=tuple(_whole(pair.units_b[m.b]) for m in matches)),
        )
        yield row(_name(pair.units_b[run[0]]), cells, "same", kind="moved")


def _blocks(places: Sequence[int]) -> list[list[int]]:
    blocks: list[list[int]] = []
    for place in places:
        if blocks and blocks[-1][-1] == place - 1:
            blocks[-1].append(place)
        else:
            blocks.append([place])
    return blocks


def _whole(unit: Unit) -> Quoted:
    return quoted(unit.passage, unit.sentence, unit.sentence.start, unit.sentence.end)


def _name(unit: Unit) -> str:
    return " ".join(unit.sentence.text.split())
