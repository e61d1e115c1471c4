"""Concepts: words that speak of one thing, such as gun, firearm and weapon.

The list is general English, and readers can add to it with a file of the same make:

[concepts]
gun = ["firearm", "weapon", "rifle"]
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from os import PathLike
from pathlib import Path

from pydantic import ValidationError

from .. import toml_file
from ..documents import Frozen
from ..errors import TopicsError
from ..word_lists import word_lists
from .words import stem

Concepts = Mapping[str, frozenset[str]]
"""Stem -> the names of its concepts; "fire" has two."""


class _File(Frozen):
    concepts: dict[str, tuple[str, ...]]


def concept(stem: str) -> frozenset[str]:
    """The names of the concepts that an English stem belongs to, by the list that comes along."""
    return known_concepts().get(stem, frozenset())


@cache
def known_concepts() -> Concepts:
    """The list that comes along."""
    return _by_stem(_File.model_validate(word_lists(__package__, "concepts.toml")).concepts)


def read_concepts(path: str | PathLike[str]) -> Concepts:
    """The list that comes along and that of a file; concepts of the same name are joined.

    Raises:
        TopicsError: The file cannot be read or is no list of concepts.
    """
    try:
        table = toml_file.loads(Path(path).read_text(encoding="utf-8-sig"))
        added = _by_stem(_File.model_validate(table).concepts)
    except OSError as error:
        raise TopicsError(f"{path}: the concepts cannot be read ({error.strerror}).") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TopicsError(f"{path}: {error}; mend the TOML.") from error
    except ValidationError as error:
        raise TopicsError(
            f'{path}: write [concepts] and below it lines like gun = ["firearm", "rifle"].'
        ) from error
    known = known_concepts()
    return {
        word: known.get(word, frozenset()) | added.get(word, frozenset())
        for word in (*known, *(new for new in added if new not in known))
    }


def _by_stem(concepts: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for name, others in concepts.items():
        for word in (name, *others):
            table.setdefault(stem(word), set()).add(name)
    return {word: frozenset(names) for word, names in table.items()}
