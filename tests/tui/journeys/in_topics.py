"""Journeys in the list of topics and its forms, by every key that they have."""

from __future__ import annotations

from .journey import journey, step

JOURNEYS = {
    "topics": journey(
        step("t", screen="TopicsScreen"),
        step("j", option=(1,)),
        step("k", option=(0,)),
        step("slash", *"clos", focus="Input", typed=("clos",)),
        step("enter", screen="CompareScreen", topic="Closing", here="1 ¶1", pair="1 ¶1 · 2 ¶1"),
        step("t", screen="TopicsScreen"),
        step("slash", *"clos", focus="Input", typed=("clos",)),
        step("escape", focus="OptionList", typed=("",)),
        step("a", screen="TopicForm"),
        step("f2", said="Type a name for the topic."),
        step("escape", screen="TopicsScreen"),
        step("a", *"Crowns", screen="TopicForm"),
        step("tab", *"crowns", focus="NoteArea", text=("crowns", "")),
        step(
            "f2",
            screen="TopicsScreen",
            notebook=("topics: Cost, Closing, Crowns",),
            topics=("Cost", "Closing", "Crowns"),
        ),
        step("e", *" now", screen="TopicForm"),
        step("escape", screen="ConfirmScreen"),
        step("y", screen="TopicsScreen"),
        step("r", *" now", screen="TopicForm"),
        step(
            "f2",
            screen="TopicsScreen",
            notebook=("topics: Cost, Closing, Crowns now",),
            topics=("Cost", "Closing", "Crowns now"),
        ),
        step(
            "u",
            notebook=("topics: Cost, Closing, Crowns",),
            topics=("Cost", "Closing", "Crowns"),
            told=("Taken back: a topic.",),
        ),
        step(
            "U",
            notebook=("topics: Cost, Closing, Crowns now",),
            topics=("Cost", "Closing", "Crowns now"),
            told=("Done again: a topic.",),
        ),
        step("m", "k", option=(1,), said="Merge “Crowns now” into: choose another topic, enter"),
        step(
            "enter",
            notebook=("topics: Cost, Closing",),
            topics=("Cost", "Closing"),
            title="Topics · 2",
            said="",
        ),
        step("s", screen="SplitForm"),
        step("f2", said="Choose some of the terms, not all: both topics need one or more."),
        step("escape", screen="TopicsScreen"),
        step("s", "space", "tab", *"Part", screen="SplitForm"),
        step(
            "f2",
            screen="TopicsScreen",
            notebook=("topics: Cost, Closing, Part",),
            topics=("Cost", "Closing", "Part"),
        ),
        step(
            "d",
            notebook=("topics: Cost, Part",),
            topics=("Cost", "Part"),
            topic="Part",
            title="Topics · 2",
        ),
        step("m", said="Merge “Part” into: choose another topic, enter"),
        step("escape", said=""),
        step("w", screen="LineForm"),
        step(
            "f2", screen="TopicsScreen", files=("topics.toml: 0",), told=("Written: topics.toml",)
        ),
        step("w", screen="LineForm"),
        step("enter", said="topics.toml: this file exists already; name another."),
        step("escape", screen="TopicsScreen"),
        step("t", screen="CompareScreen"),
        step("t", screen="TopicsScreen"),
        step("q", screen="CompareScreen"),
        step("t", screen="TopicsScreen"),
        step("escape", screen="CompareScreen"),
        step(
            "u",
            notebook=("topics: Cost, Closing, Part",),
            topics=("Cost", "Closing", "Part"),
            told=("Taken back: deleting a topic.",),
        ),
        stage="files",
        size=(100, 30),
    ),
}
