"""Compare texts: read documents, align their passages, say where they agree and diverge, and why.

    from perspectives.core import compare, read

    comparison = compare([read("op-ed.md"), read("news.txt")])
    for link in comparison.links:
        print(link.label, [cue.says for cue in link.cues])

Nothing in here knows of a terminal, and nothing leaves the machine: only an address that is named
is fetched.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .comparison import (
    Comparison,
    Cue,
    Engine,
    Link,
    Membership,
    Nearest,
    OnlyHere,
    Position,
    Relation,
    Silence,
    Topic,
)
from .documents import Document, Passage, Sentence, Source, Span
from .errors import PerspectivesError
from .settings import Settings
from .topics import NamedPosition, NamedTopic, read_topics

if TYPE_CHECKING:
    from .explaining import Explanation, explain
    from .matching import match_positions
    from .notebook import Notebook
    from .pipeline import compare, rank, suggest
    from .reading import read, read_all
    from .similarity import Pair
    from .topics_writing import topics_toml

__all__ = [
    "Comparison",
    "Cue",
    "Document",
    "Engine",
    "Explanation",
    "Link",
    "Membership",
    "NamedPosition",
    "NamedTopic",
    "Nearest",
    "Notebook",
    "OnlyHere",
    "Pair",
    "Passage",
    "PerspectivesError",
    "Position",
    "Relation",
    "Sentence",
    "Settings",
    "Silence",
    "Source",
    "Span",
    "Topic",
    "compare",
    "explain",
    "match_positions",
    "rank",
    "read",
    "read_all",
    "read_topics",
    "suggest",
    "topics_toml",
]


_LATER = {
    **dict.fromkeys(("Explanation", "explain"), "explaining"),
    **dict.fromkeys(("compare", "rank", "suggest"), "pipeline"),
    **dict.fromkeys(("read", "read_all"), "reading"),
    "Notebook": "notebook",
    "Pair": "similarity",
    "match_positions": "matching",
    "topics_toml": "topics_writing",
}
"""Loaded when it is called for: the screen shows the text before the engine is there."""


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(f".{_LATER[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
