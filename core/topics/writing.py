"""Topics -> a topics file that a reader can edit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from ..json_text import json_escaped
from .named import NamedPosition, NamedTopic

_OPENING = """\
# Topics by which the documents are compared. Edit this file freely.
# Each [[topic]] has a name and a list of terms: words or short phrases that show a passage
# is about it. Endings do not matter; rare terms weigh more.
# A topic may have sides: below it, a [[topic.position]] with a name and the terms that those
# who hold it use and the others do not.
"""


def topics_toml(topics: Iterable[NamedTopic]) -> str:
    """The text of a topics file, which `read_topics` understands."""
    return "\n".join((_OPENING, *(line for topic in topics for line in _lines(topic))))


def _lines(topic: NamedTopic) -> Iterator[str]:
    yield "[[topic]]"
    yield from _named(topic)
    for position in topic.positions:
        yield "[[topic.position]]"
        yield from _named(position)


def _named(each: NamedPosition) -> Iterator[str]:
    yield f"name = {_string(each.name)}"
    yield f"terms = [{', '.join(map(_string, each.terms))}]"
    yield ""


def _string(text: str) -> str:
    # JSON's escapes are TOML's, but for DEL, which TOML wants escaped.
    return json_escaped(json.dumps(text, ensure_ascii=False))
