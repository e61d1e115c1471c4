"""The first line: what is compared, what is saved or asked just now, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.style import Style

from ...core.in_words import SIGNS, by_origin
from ...core.plural import number_of
from ..digest.digest import Digest
from ..moves.filtering import FILTER_SIGNS, Filter
from ..moves.position import ReaderPosition
from ..text.topic_line import NO_LABELS_YET
from .steady_text import SteadyText

ROOM = 76
"""Cells of a line in which what is left to read is counted as well."""
SAVING = len("not saved  ")
"""Cells that are kept for how far saving is: that comes and goes."""


class TopLine(SteadyText):
    """Program, documents and topics on the left; counts or progress on the right.

    A click on a count filters by it.
    """

    DEFAULT_CSS = """
    TopLine {
        height: 1;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
    }
    """
    ALLOW_SELECT = False

    def __init__(self, documents: int) -> None:
        super().__init__()
        # A count keeps the colour of its label though it can be clicked.
        self.auto_links = False
        self._documents = documents
        self._left = ["perspectives", f"{documents} documents"]
        self._topics: list[str] = []
        self._right = Content("")
        self._saving = ""
        self._asking = ""

    def show_saving(self, saving: str) -> None:
        """Say how far saving the notebook is: "saving", "saved", "not saved" or nothing."""
        if saving != self._saving:
            self._saving = saving
            self._set(self._right)

    def show_asking(self, asking: str) -> None:
        """Say how far the judge is that is being asked: "judge 3 of 5", or nothing."""
        if asking != self._asking:
            self._asking = asking
            self._set(self._right)

    def show_progress(self, stage: str, fraction: float) -> None:
        """Say what is being done and how much of it is done."""
        self._set(Content(f"{stage} {fraction:.0%} · S stops"))

    def show_problem(self) -> None:
        """Say that there is no comparison."""
        self._set(Content("not compared"))

    def show(
        self, position: ReaderPosition, digest: Digest | None, *, synced: bool, zoomed: bool
    ) -> None:
        """Count what was found, and say which of it is shown and how."""
        if digest is None:
            return
        if digest.unlabelled:
            self._set(Content(NO_LABELS_YET))
            return
        if digest.origins < self._documents:
            self._left = ["perspectives", by_origin(self._documents, digest.origins)]
        topics = len(digest.topics)
        self._topics = [number_of(topics, "topic")] if topics else []
        chosen = position.filter
        switched = [("zoom", zoomed), ("no sync", not synced)]
        switched.append((f"{len(position.marked)} marked", bool(position.marked)))
        ways = [Content.styled(name, "bold") for name, on in switched if on]
        if chosen != "all":
            ways.append(Content.styled(f"showing {FILTER_SIGNS[chosen]} only", "bold"))
        self._set(self._filled(ways, _counts(digest, chosen), digest))

    def _filled(self, ways: list[Content], counts: list[Content], digest: Digest) -> Content:
        """What is shown and what was found, whole; the rest where there is room."""
        parts = [*ways, *counts]
        is_labelled = any(digest.everything.counts[label] for label in ("agree", "diverge"))
        left, decided = digest.everything.to_read, len(digest.everything.verdicts)
        to_read = f"{SIGNS['related']} {left} to read" if left else ""
        by_word = f"{decided} by your word" if decided else ""
        for place, words, needed in (
            (len(ways) + 2, to_read, not is_labelled),
            (len(parts) + 1, by_word, False),
        ):
            fuller = [*parts[:place], Content(words), *parts[place:]]
            if words and (needed or Content("  ").join(fuller).cell_length <= self._room):
                parts = fuller
        return Content("  ").join(parts)

    @property
    def _room(self) -> int:
        """Cells for what was found: of a narrow line hardly anything else has some."""
        narrow = self.size.width < ROOM
        return 0 if narrow else self.content_size.width - SAVING

    def on_resize(self) -> None:
        """Arrange both ends for the new width."""
        self._set(self._right)

    def _set(self, right: Content) -> None:
        self._right = right
        width = self.content_size.width
        forms = list(self._with_news(right))
        right = next((each for each in forms if each.cell_length <= width), forms[-1])
        left = self._left + self._topics
        # The counts matter more than how many documents there are.
        while left and len(" · ".join(left)) + right.cell_length + 2 > width:
            left.pop()
        text = Content(" · ").join(Content.styled(part, "bold") for part in left[:1])
        text = Content(" · ").join([text, *map(Content, left[1:])])
        gap = max(2, width - text.cell_length - right.cell_length)
        self.update(Content.assemble(text, " " * gap, right), layout=False)

    def _with_news(self, right: Content) -> Iterator[Content]:
        """What was found, after how far saving and a judge are; each form shorter than the last."""
        style = "bold $text-error" if self._saving == "not saved" else ""
        saving = [Content.styled(self._saving, style)] if self._saving else []
        if self._asking:
            yield Content("  ").join([*saving, Content(f"{self._asking} · S stops"), right])
            yield Content("  ").join([*saving, Content(self._asking), right])
            if self._saving == "saved":
                saving = []
            saving.append(Content(self._asking))
        yield Content("  ").join([*saving, right])


def _counted(name: Filter, count: int) -> str:
    """How many there are; of what the rules look for, none is only none that was found."""
    counted = f"{count} {name}" if count or name == "only here" else "none found"
    return f"{FILTER_SIGNS[name]} {counted}"


def _counts(digest: Digest, chosen: Filter) -> list[Content]:
    """How much of each kind was found; the one that is shown stands out, each can be clicked."""
    counts = digest.everything.counts
    counted: dict[Filter, tuple[int, str]] = {
        "agree": (counts["agree"], "$text-success"),
        "diverge": (counts["diverge"], "bold $text-error"),
        "only here": (len(digest.only_here), ""),
    }
    return [
        Content.styled(_counted(name, count), "bold reverse" if name == chosen else style).stylize(
            Style.from_meta({"@click": f"screen.filter('{name}')"})
        )
        for name, (count, style) in counted.items()
    ]
