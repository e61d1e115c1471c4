"""No private name of a library is used: the next release may be without it."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import perspectives.core
import perspectives.tui

ROOT = Path(__file__).parent.parent
FOLDERS = ("core", "tui", "seeds", "scripts", "tests")
DOCUMENTED = {"_replace", "_asdict", "_fields", "_make", "_exit", "_generate_next_value_"}
"""With an underscore so that they stand apart from other names: of named tuples, enums and `os`."""


FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name != "_"


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))


def defined(tree: ast.AST) -> Iterator[str]:
    """The names that some code gives to something."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name


def used(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The private names that a module reads from elsewhere, each with its line."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) if private(name):
                yield node.lineno, name
            case ast.ImportFrom(module=module, names=names, level=0):
                parts = [*(module or "").split("."), *(each.name for each in names)]
                yield from ((node.lineno, part) for part in parts if private(part))


def test_every_private_name_that_is_used_is_the_programs_own() -> None:
    modules = list(sources())
    own = {name for _, tree in modules for name in defined(tree)} | DOCUMENTED
    uses = [(str(path), *use) for path, tree in modules for use in used(tree)]

    assert [use for use in uses if use[2] not in own] == []


@cache
def members(kind: type) -> frozenset[str]:
    """The private names that the code of a class gives to what belongs to it."""
    try:
        code = textwrap.dedent(inspect.getsource(kind))
    except (OSError, TypeError):  # it is written in C, or made by a call
        return frozenset()
    names: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.ClassDef(body=body):
                names |= {each.name for each in body if isinstance(each, FUNCTION)}
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                names.add(name)
    return frozenset(filter(private, names))


def classes() -> Iterator[type]:
    """All classes of the program."""
    for package in (perspectives.core, perspectives.tui):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for _, kind in inspect.getmembers(module, inspect.isclass):
                if kind.__module__ == found.name:
                    yield kind


def test_no_private_name_of_a_class_is_taken_by_a_library_below_it() -> None:
    taken = [
        (kind.__qualname__, base.__qualname__, name)
        for kind in classes()
        for base in kind.__mro__
        if not base.__module__.startswith("perspectives.")
        for name in members(kind) & members(base)
    ]

    assert taken == []
