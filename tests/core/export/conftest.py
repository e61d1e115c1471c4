"""A comparison with notes of every kind on it, and one of hostile documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Comparison, Notebook, compare, read_all
from perspectives.core.notebook import Anchor, Note, anchor
from perspectives.core.topics.named import NamedTopic

HOSTILE = (
    '# <script>alert("x")</script> & {{ 7*7 }}\n\n'
    '=HYPERLINK("http://evil.example","rifles") came over the border \x07 with the dealers.\n\n'
    "]]> <img src=x onerror=alert(1)> rifles, dealers and the border \u202e again\ufffe.\n",
    "+1 on rifles from dealers at the border, said </mark></style><style>*{display:none}.\n\n"
    "{% include '/etc/passwd' %} \\input{x} $&#_^~ rifles and dealers at the border.\n",
)


@pytest.fixture(scope="session")
def quote(example: Comparison) -> Callable[[str], Anchor]:
    """The anchor of a passage by its id."""
    return lambda place: anchor(example.document(place.partition(".")[0]), example.passage(place))


@pytest.fixture(scope="session")
def noted(example: Comparison, quote: Callable[[str], Anchor]) -> Notebook:
    """Notes on a topic, a pair, one passage, a link by hand, something gone; and a tag."""
    link = next(link for link in example.links if link.label == "diverge")
    alone = example.only_here[0].passage
    unlinked = next(
        (a.id, b.id)
        for a in reversed(example.documents[0].passages)
        for b in example.documents[2].passages
        if a.role == b.role == "body" and example.link(a.id, b.id) is None
    )
    gone = Anchor(document="0" * 64, source="Gone", exact="not here", prefix="", suffix="", start=0)
    pair = (quote(link.a), quote(link.b))
    return (
        Notebook()
        .about(example.documents)
        .keep(Note(topic=example.topics[0].name, text="On the whole topic."))
        .keep(Note(anchors=pair, text="=Why <b>not</b>?", verdict="agree", tags=("check me",)))
        .keep(Note(anchors=(quote(alone),), text="Alone.", verdict="unsure"))
        .keep(Note(anchors=(gone,), text="Lost but kept."))
        .keep(Note(topic="A topic that is gone", text="Kept all the same."))
        .link(quote(unlinked[0]), quote(unlinked[1]), linked=True)
    )


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Comparison, Notebook]:
    """Documents that try to be formulas, markup, templates and commands, with notes that do too."""
    folder: Path = tmp_path_factory.mktemp("hostile")
    for number, text in enumerate(HOSTILE):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    topic = NamedTopic(name="@rifles <i>", terms=("rifles", "dealers", "border"))
    found = compare(read_all([folder]), [topic])
    quotes = tuple(anchor(document, document.passages[-1]) for document in found.documents)
    note = Note(anchors=quotes, text="@SUM(A1) <script>", tags=("=tag",), verdict="diverge")
    return found, Notebook().keep(note).keep(Note(topic=topic.name, text="-2+3"))
