"""Journeys that change what is shown."""

from __future__ import annotations

from .journey import journey, step

JOURNEYS = {
    "filter": journey(
        step("a", filter="agree"),
        step("]", topic="The way around the river", here="1 ¶5", pair="1 ¶5 ✓ 3 ¶2"),
        step("j", told=("No more in this document: showing agree only.",)),
        step("a", filter="diverge"),
        step("a", filter="only here"),
        step("]", here="1 ¶6", pair=""),
        step("[", here="3 ¶4"),
        step("a", filter="all"),
    ),
    "search": journey(
        step("n", topic="Danger", here="1 ¶4", pair="1 ¶4 ≠ 2 ¶3"),
        step("slash", *"bridge", "enter", here="2 ¶1", pair="", search="bridge: 3 of 5"),
        step("n", here="2 ¶4", pair="1 ¶5 · 2 ¶4", search="bridge: 4 of 5"),
        step("N", here="2 ¶1", pair="", search="bridge: 3 of 5"),
        step("N", here="1 ¶2", pair="1 ¶2 ✓ 3 ¶1", search="bridge: 2 of 5"),
        step("escape", here="1 ¶4", pair="1 ¶4 ≠ 2 ¶3", search=None),
        step("less_than_sign", here="1 ¶2", pair="1 ¶2 ✓ 3 ¶1"),
        step("greater_than_sign", here="1 ¶4", pair="1 ¶4 ≠ 2 ¶3"),
        step("slash", *"nobody", "tab", search="nobody: 1 of 3"),
        step("slash", *"nq3?a", "down", search="nq3?a: 0 of 0"),
        step("slash", "backspace", "enter", search=None),
        step("n", topic="The way around the river", here="1 ¶5", pair="1 ¶5 ✓ 3 ¶2"),
    ),
    "views": journey(
        step("b", base=True, panes=""),
        step("3", here="3 ¶4", pair=""),
        step("escape", base=False, panes="1 2 3"),
        step("b", base=True, panes=""),
        step("b", base=False, panes="1 2 3"),
        step("z", zoom=True, panes="3"),
        step("escape", zoom=False, panes="1 2 3"),
        step("s", sync=False, told=("Each pane stays put.",)),
        step("s", sync=True, told=("The panes follow each other.",)),
        step("K", legend=True),
        step("K", legend=False),
        step(
            "M",
            marked="3 ¶4",
            told=("Marked: mark more, here or in other documents, then write one note on all.",),
        ),
        step("2", here="2 ¶2", pair="1 ¶3 ≠ 2 ¶2"),
        step("M", marked="3 ¶4, 2 ¶2"),
        step("M", marked="3 ¶4"),
        step("escape", marked=""),
    ),
    "screens": journey(
        step("enter", screen="WhyScreen"),
        step("escape", screen="CompareScreen"),
        step("m", *"jl", "enter", topic="Danger", here="2 ¶3", pair="1 ¶4 ≠ 2 ¶3"),
        step("less_than_sign", topic="Cost of the repair", here="1 ¶3", pair="1 ¶3 ≠ 2 ¶2"),
        step("question_mark", screen="HelpScreen"),
        step("escape", screen="CompareScreen"),
        step("comma", screen="SettingsScreen"),
        step("escape", screen="CompareScreen"),
        step("ctrl+p", screen="PaletteScreen"),
        step("escape", screen="CompareScreen"),
        step("?", screen="HelpScreen"),
        step("escape", screen="CompareScreen"),
        step("q", ended=True),
    ),
}
