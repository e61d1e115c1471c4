"""Which topic is read."""

from __future__ import annotations

from .command import Command

TOPICS = (
    Command(
        "next_topic",
        ("n",),
        "Next topic",
        "Align all panes on the next topic; while searching, go to the next hit.",
        footer="topic",
        action="topic(1)",
    ),
    Command(
        "previous_topic",
        ("N",),
        "Previous topic",
        "Align all panes on the topic before; while searching, go to the hit before.",
        footer="topic",
        action="topic(-1)",
    ),
    Command(
        "topics",
        ("t",),
        "Topics",
        "Find a topic and go to it; add, edit, merge, split or delete topics, or write them out.",
    ),
)
