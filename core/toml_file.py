"""TOML files that people write by hand: read, validated, and what is wrong said with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from . import limits

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[int | str, ...]
"""Keys and indices that lead to a value: ("topic", 0, "terms")."""

REASONS = {
    "missing": "this key is missing",
    "extra_forbidden": "no such key here",
    "tuple_type": "this has to be a list",
    "string_type": "this has to be a text in quotes",
    "bool_type": "this has to be true or false, without quotes",
    "int_type": "this has to be a whole number, without quotes",
    "float_type": "this has to be a number, without quotes",
}
"""What pydantic finds, in the words of somebody who writes the file."""

_DOTTED = re.compile(
    rf"(?<![\w-])(?:(?:[\w-]++|\"[^\"\n]*\"|'[^'\n]*')[ \t]*\.[ \t]*){{{limits.KEYS}}}"
)
"""Keys of tables in one another."""
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w\s.\"'-]+?)\s*\]")
_KEY = re.compile(r"\s*([\w.\"'-]+)\s*=")


def read(
    path: Path,
    model: type[Model],
    what: str,
    error: Callable[[str], Exception],
    renamed: Mapping[str, str] = MappingProxyType({}),
) -> Model:
    """Read a file and validate what it holds.

    Args:
        path: The file.
        model: What it has to hold.
        what: What such a file is called in messages: "topics file".
        error: Makes the exception that is raised: each message is one sentence that names the
            file, and the line and key where there is one.
        renamed: The names of today by those of before, which are refused.
    """
    text = _text(path, what, error)
    if len(text) > limits.TOML:
        raise error(f"{path}: this {what} is longer than {limits.TOML} characters; shorten it.")
    try:
        return model.model_validate(loads(text))
    except tomllib.TOMLDecodeError as problem:
        raise error(f"{path}: {_syntax(problem, text)}") from problem
    except RecursionError as problem:
        raise error(f"{path}: the lists or keys are nested too deeply; mend them.") from problem
    except ValidationError as problem:
        raise error(f"{path}: {_shape(problem, text, renamed)}") from problem


def loads(text: str) -> dict[str, Any]:
    """The values of TOML.

    Raises:
        RecursionError: It nests too deeply, in brackets or by keys with dots between them.
        tomllib.TOMLDecodeError: It is no TOML.
    """
    if _DOTTED.search(text):
        raise RecursionError("The keys are nested too deeply.")
    return tomllib.loads(text)


def line_of(location: Location, text: str) -> int:
    """The line of a value, or else that of the table it belongs in; tomllib keeps no places."""
    best, nearest = 0, 1
    for number, place in _places(text):
        common = 0
        while common < min(len(place), len(location)) and place[common] == location[common]:
            common += 1
        # A header that leads elsewhere below the same key is no nearer than the key.
        if common == len(place) > best:
            best, nearest = common, number
    return nearest


def _places(text: str) -> list[tuple[int, Location]]:
    """Every line that begins a table or a value, with where that is."""
    table: Location = ()
    counts: dict[Location, int] = {}
    places: list[tuple[int, Location]] = []
    for number, row in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(row):
            table = ()
            *above, last = _names(header[2])
            for name in above:
                table = (*table, name)
                table = (*table, counts[table]) if table in counts else table
            table = (*table, last)
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            places.append((number, table))
        elif key := _KEY.match(row):
            places.append((number, (*table, *_names(key[1]))))
    return places


def _names(dotted: str) -> list[str]:
    return [name.strip().strip("\"'") for name in dotted.split(".")]


def _text(path: Path, what: str, error: Callable[[str], Exception]) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise error(f"{path}: no such {what}; check the path.") from None
    except OSError as problem:
        raise error(f"{path}: the {what} cannot be read ({problem.strerror}).") from problem
    except UnicodeDecodeError as problem:
        raise error(f"{path}: a {what} has to be UTF-8; save it as that.") from problem


def _syntax(error: tomllib.TOMLDecodeError, text: str) -> str:
    at = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", str(error))
    lines = text.splitlines() or [""]
    line = int(at[1]) if at and at[1] else len(lines)
    reason = str(error)[: at.start()] if at else str(error)
    # An unclosed list is only noticed at the next line: the key is the last one begun.
    begun = (re.match(r"\s*([\w-]+)\s*=", row) for row in reversed(lines[:line]))
    key = next((match[1] for match in begun if match), None)
    return f"line {line}{f', key {key!r}' if key else ''}: {reason}; mend this line."


def _shape(error: ValidationError, text: str, renamed: Mapping[str, str]) -> str:
    problems = error.errors()
    # A name that is misspelt is unknown, and the right one is missing: the first says more.
    problem = next((each for each in problems if each["type"] == "extra_forbidden"), problems[0])
    keys = [str(part) for part in problem["loc"] if not isinstance(part, int)]
    reason = REASONS.get(problem["type"], problem["msg"].removeprefix("Value error, "))
    line = line_of(problem["loc"], text)
    return f"line {line}, key {'.'.join(keys)!r}: {reason}; {_remedy(problem, problems, renamed)}."


def _remedy(
    problem: Mapping[str, Any], problems: Sequence[Mapping[str, Any]], renamed: Mapping[str, str]
) -> str:
    if problem["type"] == "missing":
        return "add it"
    if problem["type"] != "extra_forbidden":
        return "mend it"
    *above, name = problem["loc"]
    if name in renamed:
        return f"it is called {renamed[name]!r} now"
    missing = [
        str(each["loc"][-1])
        for each in problems
        if each["type"] == "missing" and [*each["loc"][:-1]] == above
    ]
    meant = get_close_matches(str(name), missing, 1)
    return f"call it {meant[0]!r}" if meant else "take it out"
