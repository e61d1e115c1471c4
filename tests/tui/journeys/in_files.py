"""Journeys in the dialogs of files, by every key that they have."""

from __future__ import annotations

from perspectives.tui.session.session import STAYS

from .journey import journey, step

EXPORT = """# Comparison notes

1. Town council · statement
2. The traders · 2025-04-02 · letter
3. To all parents

## In brief

By """
FULL = (
    "notebook.json: the notebook cannot be saved (No space left on device); name another file with "
    "--notebook."
)
TO_LEAVE = (
    step("v", screen="VerdictScreen"),
    step(
        "a",
        screen="CompareScreen",
        told=(f"{FULL} {STAYS}",),
        found="3 agree, 1 diverge, 1 related",
    ),
    step("q", screen="LeaveScreen"),
)
JOURNEYS = {
    "open": journey(
        step("o", *"c.txt", screen="OpenScreen"),
        step(
            "enter",
            title="Open · 3 of at most 9 documents",
            typed=("",),
            said="Enter compares these 3 documents.",
        ),
        step("up", focus="documents"),
        step(
            "d", title="Open · 2 of at most 9 documents", said="Enter compares these 2 documents."
        ),
        step(
            "backspace",
            title="Open · 1 of at most 9 documents",
            said="A comparison needs two documents or more; add another.",
        ),
        step("enter"),
        step("delete", title="Open · 0 of at most 9 documents", option=(None,)),
        step("enter"),
        step("escape", screen="CompareScreen"),
        step("o", screen="OpenScreen"),
        step("escape", screen="CompareScreen"),
        step("o", *"c.txt", "enter", screen="OpenScreen"),
        step(
            "up",
            "d",
            title="Open · 2 of at most 9 documents",
            focus="documents",
            said="Enter compares these 2 documents.",
        ),
        step(
            "enter",
            screen="CompareScreen",
            documents=("1 b.txt", "2 c.txt"),
            begins=("The bridge closes", "Dear parents, the"),
        ),
        stage="files",
    ),
    "about": journey(
        step("A", screen="AboutScreen"),
        step("down", focus="author"),
        step("down", focus="outlet"),
        step("up", focus="author"),
        step("escape", screen="CompareScreen"),
        step("A", *" A", screen="AboutScreen"),
        step("escape", screen="CompareScreen"),
        step("A", "end", *" A", screen="AboutScreen"),
        step("enter", screen="CompareScreen", notebook=("title: A",), documents=("1 A", "2 b.txt")),
        step("A", screen="AboutScreen"),
        step("enter", screen="CompareScreen"),
        stage="files",
    ),
    "export": journey(
        step("x", screen="ExportScreen"),
        step(
            "f2",
            copied=EXPORT,
            told=("The export was copied with a tool.",),
        ),
        step("up", focus="topics"),
        step(
            "space",
            ticked=(("agree", "diverge", "only_here"), ("Danger", "The way around the river")),
        ),
        step("tab", focus="PathInput"),
        step("down", focus="Select"),
        step("shift+tab", focus="PathInput"),
        step("tab", "tab", focus="parts"),
        step("escape", screen="CompareScreen"),
        step("x", screen="ExportScreen"),
        step("home", *"my-", typed=("my-comparison-notes.md",)),
        step(
            "enter",
            screen="CompareScreen",
            files=("my-comparison-notes.md: 0",),
            told=("Written: my-comparison-notes.md",),
        ),
        step("x", screen="ExportScreen"),
        step("enter", screen="ConfirmScreen"),
        step("n", screen="ExportScreen"),
        step("enter", screen="ConfirmScreen"),
        step("y", screen="CompareScreen", told=("Written: my-comparison-notes.md",)),
        step("x", "shift+tab", "shift+tab", "shift+tab", "enter", screen="ExportScreen"),
        step(
            "down",
            "enter",
            focus="Select",
            typed=("my-comparison-notes.html",),
            option=(),
            format=("html",),
        ),
        step("escape", screen="CompareScreen"),
    ),
    "leave, to another file": journey(
        *TO_LEAVE,
        step("enter", said="Type the path of a file to write."),
        step("enter", *"mine.json", typed=("mine.json",)),
        step(
            "enter",
            screen="CompareScreen",
            ended=True,
            parting="notebook.json could not be saved; your notes are in mine.json: open them with "
            "--notebook mine.json.",
        ),
        stage="full",
    ),
    "leave, after all": journey(
        *TO_LEAVE,
        step("escape", screen="CompareScreen"),
        step("q", screen="LeaveScreen"),
        step(
            "ctrl+r",
            screen="CompareScreen",
            ended=True,
            parting=f"Your last changes are not saved. {FULL}",
        ),
        stage="full",
    ),
}
