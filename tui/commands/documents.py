"""Which document is read, and where it stands."""

from __future__ import annotations

from .command import Command

DOCUMENTS = (
    Command(
        "pane_left", ("H",), "Move pane left", "Move this document to the left.", action="order(-1)"
    ),
    Command(
        "pane_right",
        ("L",),
        "Move pane right",
        "Move this document to the right.",
        action="order(1)",
    ),
    Command(
        "panes_left",
        ("(",),
        "Panes to the left",
        "Where not all documents fit: bring the one to the left of those in view into view.",
        action="panes(-1)",
    ),
    Command(
        "panes_right",
        (")",),
        "Panes to the right",
        "Bring the one to the right into view.",
        action="panes(1)",
    ),
    Command(
        "next_pane",
        ("tab",),
        "Next document",
        "Go to the next document.",
        hidden=("l", "right"),
        action="pane(1)",
    ),
    Command(
        "previous_pane",
        ("shift+tab",),
        "Previous document",
        "Go to the document before.",
        hidden=("h", "left"),
        action="pane(-1)",
    ),
    Command(
        "go_pane",
        tuple("123456789"),
        "Document by number",
        "Go to the document with this number.",
        numbered=True,
    ),
    Command("open", ("o",), "Open", "Add documents to the comparison, or take some away."),
    Command(
        "about",
        ("A",),
        "About this document",
        "See and correct title, author, outlet, date, kind, language and address, and who says so.",
    ),
    Command(
        "reload",
        ("r",),
        "Read again",
        "Read documents again that have changed on disk; notes keep their places. Or compare again "
        "what was not compared because it was stopped or failed.",
    ),
)
