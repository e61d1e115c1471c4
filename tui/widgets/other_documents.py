"""One line for each document that has no pane: what it says on the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from ...core.documents import Document
from ...core.in_words import SIGNS
from ...core.text.visible import one_line
from ..digest.digest import Digest
from ..digest.places import ends
from ..moves.position import ReaderPosition, links
from ..text.marking import STYLES
from ..text.naming import crop, silence
from .steady_text import SteadyText

NUMBER = 3
"""Cells of a passage's number."""


class OtherDocuments(SteadyText):
    """What the documents out of view say."""

    DEFAULT_CSS = """
    OtherDocuments {
        height: auto;
        display: none;
        padding: 0 1;
        background: $foreground 5%;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """
    ALLOW_SELECT = False

    def show(
        self,
        documents: Sequence[Document],
        called: Sequence[str],
        hidden: Sequence[int],
        room: int,
        position: ReaderPosition,
        digest: Digest | None,
    ) -> None:
        """Draw a line for each hidden document, and count those that do not fit."""
        names = [crop(f"{documents[index].id} {called[index]}", 20) for index in hidden]
        column = max(map(cell_len, names), default=0) + 2
        words = [_say(documents[index], index, position, digest) for index in hidden]
        both = zip(names, words, strict=True)
        lines = [Content(set_cell_size(name, column)) + each for name, each in both]
        if len(lines) > room:
            lines[room - 1 :] = [Content(f"  and {len(lines) - room + 1} more documents")]
        self.display = bool(lines)
        self.update(Content("\n").join(lines), layout=len(lines) != self.size.height)


def _say(
    document: Document, index: int, position: ReaderPosition, digest: Digest | None
) -> Content:
    """What a document says on the current passage, or else on the topic: sign, passage, text."""
    if digest is None:
        return Content(one_line(document.title or ""))
    linked = links(position, position.here, digest)
    for link in sorted(linked, key=lambda link: link is not position.link):
        for where in ends(link):
            if where[0] == index:
                sign = f"{SIGNS[link.label]} ¶{where[1] + 1}"
                gap = " " * (NUMBER + 4 - len(sign))
                words = _text(document, where[1])
                return Content.assemble((sign, STYLES[link.label]), gap, words)
    topic = digest.topic(position.topic)
    if index in topic.best:
        best = topic.best[index]
        return Content(f"  ¶{best + 1:<{NUMBER}} {_text(document, best)}")
    words = silence(document.id, topic.topic, digest.comparison)
    return Content(words or f"{'':{NUMBER + 4}}nothing linked here")


def _text(document: Document, passage: int) -> str:
    return one_line(document.passages[passage].text[:300])
