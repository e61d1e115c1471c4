"""Journeys in the dialogs of notes and verdicts, by every key that they have."""

from __future__ import annotations

from .journey import journey, step

JOURNEYS = {
    "note": journey(
        step("e", *"Mine.", screen="NoteScreen"),
        step("tab", *"odd", focus="TagsInput", typed=("odd", "")),
        step("tab", *"Topic.", focus="NoteArea", text=("Mine.", "Topic.")),
        step(
            "ctrl+r", screen="ConfirmScreen", title="Please confirm", focus="no", typed=(), text=()
        ),
        step("right", focus="yes"),
        step("left", focus="no"),
        step("down", focus="yes"),
        step("up", focus="no"),
        step(
            "n",
            screen="NoteScreen",
            title="Note",
            focus="NoteArea",
            typed=("odd", ""),
            text=("Mine.", "Topic."),
        ),
        step(
            "ctrl+r", screen="ConfirmScreen", title="Please confirm", focus="no", typed=(), text=()
        ),
        step(
            "escape",
            screen="NoteScreen",
            title="Note",
            focus="NoteArea",
            typed=("odd", ""),
            text=("Mine.", "Topic."),
        ),
        step(
            "escape",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · Mine. · #odd", "Cost of the repair · Topic."),
        ),
        step("e", *"No: ", screen="NoteScreen"),
        step(
            "ctrl+r", screen="ConfirmScreen", title="Please confirm", focus="no", typed=(), text=()
        ),
        step("y", screen="CompareScreen"),
    ),
    "verdict": journey(
        step("v", screen="VerdictScreen"),
        step(
            "a",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · agree",),
            found="3 agree, 1 diverge, 1 related",
        ),
        step("v", screen="VerdictScreen"),
        step(
            "d",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · diverge",),
            found="2 agree, 2 diverge, 1 related",
        ),
        step("v", screen="VerdictScreen"),
        step(
            "r",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · related",),
            found="2 agree, 1 diverge, 2 related",
        ),
        step("v", screen="VerdictScreen"),
        step(
            "u",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · unrelated",),
            found="2 agree, 1 diverge, 1 related",
        ),
        step("v", screen="VerdictScreen"),
        step(
            "s",
            screen="CompareScreen",
            notebook=("1 ¶3, 2 ¶2 · unsure",),
            found="2 agree, 2 diverge, 1 related",
        ),
        step("v", screen="VerdictScreen"),
        step("down", option=(5,)),
        step("enter", screen="CompareScreen", notebook=()),
        step("v", screen="VerdictScreen"),
        step("j", option=(0,)),
        step("j", option=(1,)),
        step("k", option=(0,)),
        step("backspace", screen="CompareScreen"),
        step("v", "a", notebook=("1 ¶3, 2 ¶2 · agree",), found="3 agree, 1 diverge, 1 related"),
        step("v", screen="VerdictScreen"),
        step("x", screen="CompareScreen", notebook=(), found="2 agree, 2 diverge, 1 related"),
        step("v", screen="VerdictScreen"),
        step("escape", screen="CompareScreen"),
    ),
    "notes": journey(
        step("E", screen="NotesScreen"),
        step("escape", screen="CompareScreen"),
        step("v", "a", notebook=("1 ¶3, 2 ¶2 · agree",), found="3 agree, 1 diverge, 1 related"),
        step("n", topic="Danger", here="1 ¶4", pair="1 ¶4 ≠ 2 ¶3"),
        step("v", "d", notebook=("1 ¶3, 2 ¶2 · agree", "1 ¶4, 2 ¶3 · diverge")),
        step(
            "e",
            "tab",
            "tab",
            *"All of it",
            "escape",
            notebook=("1 ¶3, 2 ¶2 · agree", "1 ¶4, 2 ¶3 · diverge", "Danger · All of it"),
        ),
        step("E", screen="NotesScreen"),
        step("j", option=(1,)),
        step("down", option=(2,)),
        step("k", option=(1,)),
        step("up", option=(0,)),
        step("slash", *"all of", focus="Input", typed=("all of",)),
        step("escape", focus="OptionList", typed=("",)),
        step("slash", *"cost", focus="Input", typed=("cost",)),
        step(
            "enter",
            screen="CompareScreen",
            topic="Cost of the repair",
            here="1 ¶3",
            pair="1 ¶3 ≠ 2 ¶2",
        ),
        step("E", screen="NotesScreen"),
        step("E", screen="CompareScreen"),
        step("E", screen="NotesScreen"),
        step("q", screen="CompareScreen"),
        step("E", screen="NotesScreen"),
        step("escape", screen="CompareScreen"),
    ),
}
