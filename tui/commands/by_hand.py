"""What the reader decides in the place of the engine."""

from __future__ import annotations

from .command import Command

BY_HAND = (
    Command(
        "link",
        ("i",),
        "Link",
        "Link two passages yourself: press it on the one, go to the other, press it again.",
    ),
    Command("unlink", ("I",), "Unlink", "Take the two passages apart: they are no longer linked."),
    Command(
        "put_on_topic",
        ("p",),
        "Put on topic",
        "Put this passage on the current topic.",
        action="put('on')",
    ),
    Command(
        "take_off_topic",
        ("P",),
        "Take off topic",
        "Take this passage off the current topic.",
        action="put('off')",
    ),
)
