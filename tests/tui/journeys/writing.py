"""Journeys that change the notebook or leave something outside the program."""

from __future__ import annotations

from ..bridge import COUNCIL
from .journey import journey, step

COST = COUNCIL[2]
JOURNEYS = {
    "notes": journey(
        step("v", "d", notebook=("1 ¶3, 2 ¶2 · diverge",)),
        step(
            "e",
            *"Who pays",
            "tab",
            *"money",
            "escape",
            notebook=("1 ¶3, 2 ¶2 · diverge · Who pays · #money",),
        ),
        step("G", here="1 ¶6", pair=""),
        step(
            "M",
            marked="1 ¶6",
            told=("Marked: mark more, here or in other documents, then write one note on all.",),
        ),
        step("3", here="3 ¶4"),
        step("M", marked="1 ¶6, 3 ¶4"),
        step(
            "e",
            *"Both.",
            "escape",
            notebook=("1 ¶3, 2 ¶2 · diverge · Who pays · #money", "1 ¶6, 3 ¶4 · Both."),
            marked="",
        ),
        step("n", topic="Danger", here="1 ¶4", pair="1 ¶4 ≠ 2 ¶3"),
        step("E", "j", "enter", topic="Cost of the repair", here="1 ¶6", pair=""),
        step(
            "u",
            notebook=("1 ¶3, 2 ¶2 · diverge · Who pays · #money",),
            told=("Taken back: your note.",),
        ),
        step("u", notebook=("1 ¶3, 2 ¶2 · diverge",), told=("Taken back: your note.",)),
        step("u", notebook=(), told=("Taken back: your verdict.",)),
        step("u", told=("Nothing to take back.",)),
        step("U", notebook=("1 ¶3, 2 ¶2 · diverge",), told=("Done again: your verdict.",)),
        step(
            "U",
            notebook=("1 ¶3, 2 ¶2 · diverge · Who pays · #money",),
            told=("Done again: your note.",),
        ),
    ),
    "by hand": journey(
        step("G", here="1 ¶6", pair=""),
        step("i", waiting="1 ¶6"),
        step("escape", waiting=""),
        step("i", waiting="1 ¶6"),
        step("3", here="3 ¶4"),
        step(
            "i",
            notebook=("1 ¶6, 3 ¶4 linked",),
            pair="1 ¶6 · 3 ¶4",
            found="2 agree, 2 diverge, 2 related",
            waiting="",
        ),
        step(
            "I",
            notebook=(),
            pair="",
            found="2 agree, 2 diverge, 1 related",
            told=("Taken apart: 1 ¶6 ↔ 3 ¶4.",),
        ),
        step(
            "u",
            notebook=("1 ¶6, 3 ¶4 linked",),
            pair="1 ¶6 · 3 ¶4",
            found="2 agree, 2 diverge, 2 related",
            told=("Taken back: taking two passages apart.",),
        ),
        step(
            "u",
            notebook=(),
            pair="",
            found="2 agree, 2 diverge, 1 related",
            told=("Taken back: linking two passages.",),
        ),
        step(
            "U",
            notebook=("1 ¶6, 3 ¶4 linked",),
            pair="1 ¶6 · 3 ¶4",
            found="2 agree, 2 diverge, 2 related",
            told=("Done again: linking two passages.",),
        ),
        step("p", notebook=("1 ¶6, 3 ¶4 linked", "3 ¶4 on Cost of the repair")),
        step("p", told=("3 ¶4 is on this topic already.",)),
        step("P", notebook=("1 ¶6, 3 ¶4 linked",)),
        step(
            "u",
            notebook=("1 ¶6, 3 ¶4 linked", "3 ¶4 on Cost of the repair"),
            told=("Taken back: moving a passage.",),
        ),
        step("2", here="2 ¶2", pair="1 ¶3 ≠ 2 ¶2"),
        step(
            "P",
            notebook=(
                "1 ¶6, 3 ¶4 linked",
                "3 ¶4 on Cost of the repair",
                "2 ¶2 off Cost of the repair",
            ),
        ),
        step("p", notebook=("1 ¶6, 3 ¶4 linked", "3 ¶4 on Cost of the repair")),
        step("1", here="1 ¶6", pair="1 ¶6 · 3 ¶4"),
        step(
            "I",
            notebook=("3 ¶4 on Cost of the repair",),
            pair="",
            found="2 agree, 2 diverge, 1 related",
            told=("Taken apart: 1 ¶6 ↔ 3 ¶4.",),
        ),
        step("i", waiting="1 ¶6"),
    ),
    "outside": journey(
        step(
            "X",
            "escape",
            told=("Nothing was exported since the program started: say what and where.",),
        ),
        step(
            "x", "enter", files=("comparison-notes.md: 0",), told=("Written: comparison-notes.md",)
        ),
        step("e", *"Ask them", "escape", notebook=("1 ¶3, 2 ¶2 · Ask them",)),
        step("X", files=("comparison-notes.md: 1",), told=("Written: comparison-notes.md",)),
        step(
            "y",
            copied=COST,
            told=("17 words copied with a tool.",),
        ),
        step(
            "Y",
            copied=f"“{COST}”\n— 1.txt, Town council, ¶3",
            told=("17 words copied with a tool.",),
        ),
    ),
}
