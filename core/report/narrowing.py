"""A comparison and its notes, narrowed to what was chosen."""

from __future__ import annotations

from ..comparison import Comparison, Link
from ..notebook import Notebook
from ..notebook.tagging import only_tagged
from .lookup import NoteLookup, PassageLookup
from .options import Authority, Options
from .selection import Selection


def narrowed(
    comparison: Comparison, notebook: Notebook, options: Options
) -> tuple[Comparison, Notebook]:
    """The part of a comparison and notebook that was chosen, as a comparison and notebook.

    Raises:
        CallError: There is no topic of a chosen name, or no such tag.
    """
    comparison, notebook = _said_by(comparison, notebook, options.by)
    if options.tags:
        rows = notebook.rows  # what a sheet is made of has no tags
        notebook = only_tagged(notebook, options.tags).model_copy(update={"rows": rows})
        options = options.model_copy(update={"only_noted": True})
    if not (options.topics or options.labels or options.only_noted or options.strong):
        return comparison, notebook
    selection = Selection(comparison, notebook, options)
    return _comparison(comparison, selection), _notebook(notebook, selection, options)


def _comparison(comparison: Comparison, selection: Selection) -> Comparison:
    return comparison.changed(
        topics=tuple(selection.narrowed(topic) for topic in selection.topics),
        links=selection.links,
        only_here=tuple(each for each in comparison.only_here if selection.has_alone(each)),
        findings=tuple(each for each in comparison.findings if selection.has_finding(each)),
        position_findings=tuple(
            each for each in comparison.position_findings if selection.has_position(each)
        ),
    )


def _notebook(notebook: Notebook, selection: Selection, options: Options) -> Notebook:
    selected = {
        "notes": (note for note in notebook.notes if selection.has_note(note)),
        "links": (edit for edit in notebook.links if selection.has_places((edit.a, edit.b))),
        "members": (edit for edit in notebook.members if selection.has_member(edit)),
        "rows": (row for row in notebook.rows if row.sheet in options.sheets),
    }
    return notebook.model_copy(update={name: tuple(each) for name, each in selected.items()})


def _said_by(
    comparison: Comparison, notebook: Notebook, authorities: tuple[Authority, ...]
) -> tuple[Comparison, Notebook]:
    """Only what some say; whoever else spoke of the same passages is not heard."""
    if not authorities:
        return comparison, notebook
    changed: dict[str, object] = {}
    if "judge" not in authorities:
        changed |= {"findings": (), "position_findings": ()}
    if "rules" not in authorities:
        decided = _decided(comparison, notebook) if "reader" in authorities else ()
        silenced = {"relations": (), "silent": ()}
        changed |= {
            "links": decided,
            "topics": tuple(topic.model_copy(update=silenced) for topic in comparison.topics),
            "only_here": (),
        }
    if "reader" not in authorities:
        notebook = notebook.model_copy(update={"notes": (), "links": ()})
    return comparison.changed(**changed) if changed else comparison, notebook


def _decided(comparison: Comparison, notebook: Notebook) -> tuple[Link, ...]:
    """The links on which the reader gave a verdict."""
    passages, notes = PassageLookup(comparison), NoteLookup(notebook)
    return tuple(
        link
        for link in comparison.links
        if notes.note(None, passages.anchors(link.a, link.b)).verdict
    )
