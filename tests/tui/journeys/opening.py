"""Journeys on files that are read and compared by the engine, and on work that takes long."""

from __future__ import annotations

from .journey import journey, step

JOURNEYS = {
    "files": journey(
        step("r", told=("No file has changed since it was read.",)),
        step(
            "A",
            "down",
            "down",
            *"Chamber",
            "enter",
            notebook=("outlet: Chamber",),
            documents=("1 Chamber", "2 b.txt"),
        ),
        step(
            "u",
            notebook=(),
            documents=("1 a.txt", "2 b.txt"),
            told=("Taken back: a correction.",),
        ),
        step(
            "U",
            notebook=("outlet: Chamber",),
            documents=("1 Chamber", "2 b.txt"),
            told=("Done again: a correction.",),
        ),
        step(
            "u",
            notebook=(),
            documents=("1 a.txt", "2 b.txt"),
            told=("Taken back: a correction.",),
        ),
        step("o", *"c.txt", "enter", screen="OpenScreen"),
        step(
            "enter",
            screen="CompareScreen",
            documents=("1 a.txt", "2 b.txt", "3 c.txt"),
            begins=("The bridge closes", "The bridge closes", "Dear parents, the"),
            found="1 agree, 2 diverge, 3 related",
            panes="1 2 3",
        ),
        step(
            "t",
            *"eWho: ",
            "f2",
            "escape",
            notebook=("topics: CostWho:, Closing",),
            topics=("CostWho:", "Closing"),
            topic="CostWho:",
        ),
        step(
            "u",
            notebook=(),
            topics=("Cost", "Closing"),
            topic="Cost",
            told=("Taken back: a topic.",),
        ),
        step(
            "U",
            notebook=("topics: CostWho:, Closing",),
            topics=("CostWho:", "Closing"),
            topic="CostWho:",
            told=("Done again: a topic.",),
        ),
        step(
            *("t", "d", "y", "escape"),
            notebook=("topics: Closing",),
            topics=("Closing",),
            topic="Closing",
        ),
        stage="files",
    ),
    "stale": journey(
        step(
            "r",
            begins=("All new. The", "The bridge closes"),
            here="1 ¶3",
            pair="1 ¶3 ≠ 2 ¶2",
            told=("Read again; your notes stay with the passages that are still there.",),
        ),
        stage="changed",
    ),
    "work": journey(
        step(
            "S",
            problem="Stopped: the documents are not compared. Read on, or press r to compare.",
        ),
        step("j", here="1 ¶2"),
        stage="slow",
    ),
}
