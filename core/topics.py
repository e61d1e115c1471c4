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
import tomllib
from os import PathLike
from pathlib import Path

from pydantic import Field, ValidationError, field_validator

from .documents import Frozen
from .errors import TopicsError


class NamedPosition(Frozen):
    """A side that can be taken on a topic."""

    name: str = Field(min_length=1)
    terms: tuple[str, ...] = Field(min_length=1)
    """Words and phrases that whoever holds the position uses and others do not."""

    @field_validator("terms")
    @classmethod
    def _not_blank(cls, terms: tuple[str, ...]) -> tuple[str, ...]:
        if any(not term.strip() for term in terms):
            raise ValueError("a term is blank")
        return terms


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
    text = _text(Path(path))
    try:
        topics = _File.model_validate(tomllib.loads(text)).topic
    except tomllib.TOMLDecodeError as error:
        raise TopicsError(f"{path}: {_syntax(error, text)}") from error
    except RecursionError as error:
        raise TopicsError(f"{path}: the lists are nested too deeply; mend them.") from error
    except ValidationError as error:
        raise TopicsError(f"{path}: {_shape(error, text)}") from error
    names = [topic.name for topic in topics]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise TopicsError(f'{path}: two topics are called "{twice}"; rename one.')
    return topics


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise TopicsError(f"{path}: no such topics file; check the path.") from None
    except OSError as error:
        raise TopicsError(f"{path}: the topics file cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise TopicsError(f"{path}: a topics file has to be UTF-8; save it as that.") from error


def _syntax(error: tomllib.TOMLDecodeError, text: str) -> str:
    at = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", str(error))
    lines = text.splitlines() or [""]
    line = int(at[1]) if at and at[1] else len(lines)
    reason = str(error)[: at.start()] if at else str(error)
    # An unclosed list is only noticed at the next line: the key is the last one begun.
    begun = (re.match(r"\s*([\w-]+)\s*=", row) for row in reversed(lines[:line]))
    key = next((match[1] for match in begun if match), None)
    return f"line {line}{f', key {key!r}' if key else ''}: {reason}; mend this line."


def _shape(error: ValidationError, text: str) -> str:
    problem = error.errors()[0]
    keys = [str(part) for part in problem["loc"] if not isinstance(part, int)]
    reason = problem["msg"].removeprefix("Value error, ")
    if problem["type"] == "missing":
        reason = "this key is missing"
    elif problem["type"] == "extra_forbidden":
        reason = "no such key here"
    return f"line {_line(problem['loc'], text)}, key {'.'.join(keys)!r}: {reason}; see the manual."


def _line(location: tuple[int | str, ...], text: str) -> int:
    """The line of the table that a value belongs to; tomllib keeps no places."""
    numbers = [part for part in location if isinstance(part, int)]
    line = 1
    topic = position = -1
    for number, row in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[\[\s*topic(\s*\.\s*position)?\s*\]\]", row)
        if header and header[1]:
            position += 1
        elif header:
            topic, position = topic + 1, -1
        in_position = "position" in location and len(numbers) > 1
        if numbers[:1] == [topic] and header and (not in_position or position == numbers[1]):
            return number
    return line
