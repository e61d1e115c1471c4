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

from .importing import importing

if TYPE_CHECKING:
    from .alignment.similarity import AlikePair
    from .comparer import Comparer
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
    from .explaining import explain
    from .explanation import Explanation
    from .notebook import Notebook
    from .pipeline import compare, rank, suggest
    from .reading import read, read_all, read_text
    from .settings import Settings
    from .topics.matching import match_positions
    from .topics.named import NamedPosition, NamedTopic, read_topics
    from .topics.writing import topics_toml

__all__ = [
    "AlikePair",
    "Comparer",
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
    "read_text",
    "read_topics",
    "suggest",
    "topics_toml",
]


_HOMES = {
    "comparison": (
        *("Comparison", "Cue", "Engine", "Link", "Membership", "Nearest", "OnlyHere"),
        *("Position", "Relation", "Silence", "Topic"),
    ),
    "documents": ("Document", "Passage", "Sentence", "Source", "Span"),
    "errors": ("PerspectivesError",),
    "explaining": ("explain",),
    "explanation": ("Explanation",),
    "topics.matching": ("match_positions",),
    "notebook": ("Notebook",),
    "comparer": ("Comparer",),
    "pipeline": ("compare", "rank", "suggest"),
    "reading": ("read", "read_all", "read_text"),
    "settings": ("Settings",),
    "alignment.similarity": ("AlikePair",),
    "topics.named": ("NamedPosition", "NamedTopic", "read_topics"),
    "topics.writing": ("topics_toml",),
}
"""Each is loaded when it is called for: the screen is there before the engine is."""
_LATER = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        with importing:
            return getattr(import_module(f".{_LATER[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
