"""Which passage of a document is read."""

from __future__ import annotations

from .command import Command

PASSAGES = (
    Command(
        "next_passage",
        ("j",),
        "Next passage",
        "Go to the next passage of this document.",
        footer="passage",
        hidden=("down",),
        action="passage(1)",
    ),
    Command(
        "previous_passage",
        ("k",),
        "Previous passage",
        "Go to the passage before in this document.",
        footer="passage",
        hidden=("up",),
        action="passage(-1)",
    ),
    Command(
        "first_passage",
        ("g",),
        "First passage",
        "Go to the beginning of this document.",
        hidden=("home",),
        action="end(-1)",
    ),
    Command(
        "last_passage",
        ("G",),
        "Last passage",
        "Go to the end of this document.",
        hidden=("end",),
        action="end(1)",
    ),
    Command(
        "page_down",
        ("space",),
        "Page down",
        "Read on: scroll this document by one page.",
        hidden=("pagedown",),
        action="page(1)",
    ),
    Command(
        "page_up",
        ("pageup",),
        "Page up",
        "Scroll this document back by one page.",
        action="page(-1)",
    ),
    Command(
        "outline",
        ("O",),
        "Outline",
        "List the headings of this document, find one by its words, and go to it.",
    ),
)
