"""Topics files: the subjects and positions that a reader gave by name, in TOML.

[[topic]]
name = "Deportation outcomes"
terms = ["deportation", "removal"]

[[topic.position]]
name = "Deportation makes people safer"
terms = ["pressure release", "safer"]
"""

from __future__ import annotations

import re
from collections import Counter
from os import PathLike
from pathlib import Path

from pydantic import Field, field_validator

from .. import limits, toml_file
from ..documents import Frozen
from ..errors import TopicsError

_DASH = re.compile(r"^(?:- )+")


def _one_line(text: str, what: str) -> str:
    """A name or a term as it is typed and shown: on one line, without blanks around it."""
    line = " ".join(text.split())
    if not line:
        raise ValueError(f"{what} is blank")
    return line


class NamedPosition(Frozen):
    """A side that can be taken on a topic."""

    name: str = Field(min_length=1)
    terms: tuple[str, ...] = Field(min_length=1)
    """Words and phrases that whoever holds the position uses and others do not."""

    @field_validator("name")
    @classmethod
    def _named(cls, name: str) -> str:
        # Where positions are typed, "- " opens a term.
        return _one_line(_DASH.sub("", _one_line(name, "the name")), "the name")

    @field_validator("terms")
    @classmethod
    def _said(cls, terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_one_line(term, "a term") for term in terms)


class NamedTopic(NamedPosition):
    """A subject that a reader named."""

    terms: tuple[str, ...] = Field(min_length=1)
    """Words and phrases that a passage on the topic uses."""
    positions: tuple[NamedPosition, ...] = Field(default=(), alias="position")


class _File(Frozen):
    topic: tuple[NamedTopic, ...] = Field(min_length=1)


def read_topics(path: str | PathLike[str]) -> tuple[NamedTopic, ...]:
    """Read a topics file.

    Raises:
        TopicsError: The file cannot be read or is no topics file; the message says which line
            and key.
    """
    topics = toml_file.read(Path(path), _File, "topics file", TopicsError).topic
    most = max(len(topics), *(len(topic.positions) for topic in topics))
    if most > limits.TOPICS:
        raise TopicsError(
            f"{path}: {most} topics or positions are more than {limits.TOPICS}; take some out."
        )
    often = Counter(topic.name for topic in topics)
    if twice := next((name for name, times in often.items() if times > 1), None):
        raise TopicsError(f'{path}: two topics are called "{twice}"; rename one.')
    return topics
