"""Changes: what became another between versions of a text, word by word.

What changed decides: force, negation, a figure, a date, a name apart from other words; edits of
style, of references and of the order come last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...text.corpus import Corpus
from ..marks import Mark
from ..sheet import Cell, Quoted, Row, quoted, row
from .change_kinds import KINDS, what_changed
from .replacements import Cut, around
from .sentence_matches import Unit
from .versions import Versions, versions

NOTHING = "—"
"""The value of a version that has nothing in the place of another's words."""
_FEW = 3
"""Words up to which what changed is shown with those beside it ..."""
_SEVERAL = 2
"""... where it is not in so many places."""


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
    change = what_changed(a.sentence, b.sentence)
    cells = (
        _cell(pair.a, a, change.gone, change.place[0]),
        _cell(pair.b, b, change.new, change.place[1]),
    )
    mark: Mark = "same" if change.kind == "style" else "changed"
    note = _note(_said(a, change.gone), _said(b, change.new))
    return row(_name(b), cells, mark, kind=change.kind, note=note)


def _note(gone: str, new: str) -> str:
    """What became of some words, in a sentence; "" where only their order or their look changed."""
    if gone and new:
        return f"{gone} became {new}."
    if gone:
        return f"{gone} was taken out."
    return f"{new} was added." if new else ""


def _cell(document: str, unit: Unit, cuts: Sequence[Cut], place: Cut | None) -> Cell:
    """The changed words of one version, or the whole sentence where it has none of its own."""
    at, text = unit.sentence.start, unit.sentence.text
    quotes = [quoted(unit.passage, unit.sentence, at + start, at + end) for start, end in cuts]
    value = " … ".join(text[slice(*cut)] for cut in cuts)
    if place and len(cuts) < _SEVERAL and len(value.split()) <= _FEW:
        value = around(text, place, NOTHING)
    return Cell(document=document, quotes=tuple(quotes or [_whole(unit)]), value=value)


def _said(unit: Unit, cuts: Sequence[Cut]) -> str:
    return " … ".join(f"“{unit.sentence.text[slice(*cut)]}”" for cut in cuts)


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
