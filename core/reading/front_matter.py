"""The block of YAML between lines of three dashes, or of TOML between pluses, on top of a text."""

from __future__ import annotations

import re
from datetime import date
from typing import cast

from .. import limits, toml_file
from ..errors import DocumentError
from .material import Facts, facts

KEYS = ("title", "author", "outlet", "date", "kind", "language", "address", "accessed")
"""The keys that are understood; others are left alone."""
_ALIASES = {
    "authors": "author",
    "byline": "author",
    "lang": "language",
    "publisher": "outlet",
    "url": "address",
}

_BLOCK = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"(?:[ \t]*(?:#.*)?\n)*\w[\w -]*:(?:\s|$)")


def split(text: str, origin: str) -> tuple[Facts, int]:
    """Read the front matter.

    Returns:
        The known keys with their values, and the offset at which the body starts.

    Raises:
        DocumentError: The block is no valid YAML, or too long.
    """
    values: dict[str, object]
    block = _BLOCK.match(text)
    # Three dashes also open a text that merely starts with a rule.
    if block is not None and _KEY.match(block[1]):
        values = _load(block[1], origin)
    elif (block := _TOML.match(text)) is not None and (fields := _of_toml(block[1])):
        values = fields
    else:
        return {}, 0
    plain = {key.lower(): _plain(value) for key, value in values.items()}
    known = {_ALIASES[key]: plain[key] for key in plain if key in _ALIASES}
    known |= {key: plain[key] for key in plain if key in KEYS}
    return facts("front matter", known), block.end()


def _load(block: str, origin: str) -> dict[str, object]:
    if len(block) > limits.FRONT_MATTER:
        raise DocumentError(
            f"{origin}: the front matter has {len(block) // 1000} kB; keep what describes the text."
        )
    values = _parsed(block, origin)
    if not isinstance(values, dict):
        return {}
    return {str(key): value for key, value in cast("dict[object, object]", values).items()}


def _parsed(block: str, origin: str) -> object:
    """What a block of YAML holds.

    Raises:
        DocumentError: It cannot be read.
    """
    import yaml  # noqa: PLC0415 - plain text never needs it

    try:
        # Every value stays a string: `date: 2025` is no number here and `no` no truth value.
        return yaml.load(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise DocumentError(
            f"{origin}: the front matter cannot be read (line {line}: {error.problem}); "
            "put the value in quotation marks."
        ) from error
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise DocumentError(
            f"{origin}: the front matter holds what YAML forbids; mend it."
        ) from error


def _of_toml(block: str) -> dict[str, object]:
    """The values of TOML; none where it is no such, and the text begins with pluses."""
    if len(block) > limits.FRONT_MATTER:
        return {}
    try:
        return toml_file.loads(block)
    except (ValueError, RecursionError):
        return {}


def _plain(value: object) -> str:
    if isinstance(value, list):
        # One level deep: a list of lists may be made of references to itself.
        items = (_named(item) for item in cast("list[object]", value))
        return ", ".join(_plain(item) for item in items if item)
    if isinstance(value, date):
        return value.isoformat()[:10]
    # An escape in quotation marks can name half a character, which no file can hold.
    text = value.encode(errors="replace").decode() if isinstance(value, str) else ""
    return " ".join(text.split())


def _named(item: object) -> str:
    """A string of a list, or the name of who is told of in more words."""
    if isinstance(item, dict):
        item = cast("dict[object, object]", item).get("name")
    return item if isinstance(item, str) else ""
