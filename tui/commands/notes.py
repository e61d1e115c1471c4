"""What the reader writes, and what leaves the program."""

from __future__ import annotations

from .command import Command

NOTES = (
    Command(
        "verdict",
        ("v",),
        "Verdict",
        "Say yourself whether the two passages agree or diverge.",
        footer="verdict",
    ),
    Command(
        "note",
        ("e",),
        "Note",
        "Write a note on this passage or pair, on all that is marked or on the topic, and give it "
        "tags.",
        footer="note",
    ),
    Command(
        "mark",
        ("M",),
        "Mark",
        "Mark this passage, or take its mark off: the next note is on all that is marked.",
    ),
    Command(
        "notes",
        ("E",),
        "All notes",
        "List all your notes and verdicts, find one by its words or tags, and go to it.",
    ),
    Command(
        "undo",
        ("u",),
        "Undo",
        "Take back the last change of a note, verdict, link, topic, place on a topic or row of a "
        "sheet.",
    ),
    Command("redo", ("U",), "Redo", "Do again what you took back."),
    Command(
        "export",
        ("x",),
        "Export",
        "Write the comparison and your notes to a file.",
        footer="export",
    ),
    Command(
        "export_again",
        ("X",),
        "Export again",
        "Write the last export once more, to the same file with the same choices.",
    ),
    Command(
        "copy",
        ("y",),
        "Copy",
        "Copy the words selected with the mouse, or else the current passage.",
        action="copy(False)",
    ),
    Command(
        "copy_citation",
        ("Y",),
        "Copy with citation",
        "Copy the same with author, title, outlet, date and paragraph.",
        action="copy(True)",
    ),
)
