"""A line for tags, which tab completes from those in use."""

from __future__ import annotations

from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input

from ...core.notebook.tagging import tags_text
from .path_input import NO_CONTROLS


class TagsInput(Input):
    """A field for tags between commas; how a tag in use goes on stands there dimmed.

    Args:
        tags: What stands there at first.
        known: The tags in use.
    """

    DEFAULT_CSS = """
    TagsInput, TagsInput:focus {
        border: round $border;
        background: $surface;
        &:focus { border: round $primary; background-tint: $foreground 0%; }
    }
    """

    def __init__(self, tags: tuple[str, ...], known: tuple[str, ...]) -> None:
        super().__init__(
            tags_text(tags),
            restrict=NO_CONTROLS,
            select_on_focus=False,
            suggester=_Known(known),
        )
        self.border_title = Content("Tags, with commas between")
        self._known = known

    def complete(self) -> bool:
        """Complete the last tag, and say whether there was anything to complete."""
        completed = complete_tag(self.value, self._known)
        if completed is None:
            return False
        self.value = completed
        self.cursor_position = len(completed)
        return True


class _Known(Suggester):
    def __init__(self, known: tuple[str, ...]) -> None:
        super().__init__(case_sensitive=True)
        self._known = known

    async def get_suggestion(self, value: str) -> str | None:
        return complete_tag(value, self._known)


def complete_tag(typed: str, known: tuple[str, ...]) -> str | None:
    """The tags that are typed, the last as the first of the known ones that begins so.

    Returns:
        None when none begins so, or nothing is typed of it.
    """
    before, comma, begun = typed.rpartition(",")
    word = begun.lstrip(" #")
    tags_before = {tag.strip(" #").casefold() for tag in before.split(",")}
    if not word:
        return None
    fitting = (
        tag
        for tag in known
        if tag.casefold().startswith(word.casefold())
        and tag.casefold() not in tags_before
        and len(tag) > len(word)
    )
    completed = next(fitting, None)
    lead = begun[: len(begun) - len(word)]
    return f"{before}{comma}{lead}{completed}" if completed else None
