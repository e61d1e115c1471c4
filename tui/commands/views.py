"""How the documents are shown and searched."""

from __future__ import annotations

from .command import Command

VIEWS = (
    Command(
        "leave",
        ("escape",),
        "Back",
        "Take all marks off, end the search and go back to where it began, show all again, or "
        "leave the base view, the zoom or a check: one at a time, in this order.",
        footer="back",
    ),
    Command(
        "search",
        ("slash",),
        "Search",
        "Look for words in the whole text of all documents; enter shows the hits, and an empty "
        "line ends the search where you are.",
        footer="search",
    ),
    Command(
        "brief",
        ("w",),
        "In brief",
        "Read in sentences what was found: on each topic the clearest divergence and agreement, "
        "and where no match was found.",
    ),
    Command(
        "grid",
        ("m",),
        "Grid",
        "See all topics and documents at a glance: who says how much, what agrees and diverges.",
        footer="grid",
    ),
    Command(
        "sheets",
        ("f",),
        "Sheets",
        "See in tables what each document says of figures, dates, voices and names, what changed "
        "between versions, and what they share word for word.",
    ),
    Command(
        "check",
        ("c",),
        "Check",
        "Hold this document against the others: which quotations, figures and dates stand there, "
        "and what they contradict; press it again to list what was found.",
    ),
    Command(
        "base",
        ("b",),
        "Base view",
        "Read one document in full, with what the others say inline under its passages.",
        footer="base",
    ),
    Command("zoom", ("z",), "Zoom", "Give this document all the room, or share it again."),
    Command("legend", ("K",), "Legend", "Show or hide the line that says what the signs mean."),
    Command(
        "sync",
        ("s",),
        "Sync",
        "Let the other documents follow the current passage, or stay where they are.",
    ),
    Command(
        "jump_back",
        ("less_than_sign",),
        "Go back",
        "Go back to where you were before the last jump: a topic, divergence or hit.",
        action="retrace(-1)",
    ),
    Command(
        "jump_forward",
        ("greater_than_sign",),
        "Go forward",
        "Go forward again after going back.",
        action="retrace(1)",
    ),
)
