"""What a class or a value is stands first in its docstring: a noun, not what it does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
VERBS = frozenset(
    """Asks Chooses Compares Contains Creates Divides Does Finds Gets Gives Handles Holds Keeps
    Knows Leads Lets Makes Offers Provides Puts Reads Represents Returns Says Shows Stores Takes
    Tells Writes""".split()  # noqa: SIM905
)
"""Words that are no nouns as well."""
VALUES = frozenset(("property", "cached_property"))


def described(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Each class and property of a module with its docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, ast.get_docstring(node) or ""
        elif isinstance(node, ast.FunctionDef):
            names = {getattr(each, "id", getattr(each, "attr", "")) for each in node.decorator_list}
            if names & VALUES:
                yield node.name, ast.get_docstring(node) or ""


@pytest.mark.parametrize("folder", ["core", "tui", "seeds"])
def test_docstrings_begin_with_what_a_thing_is(folder: str) -> None:
    begun = {
        f"{path.relative_to(ROOT)}: {name}": said.split()[0].strip(".,:;")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name, said in described(ast.parse(path.read_text(encoding="utf-8")))
        if said
    }

    assert {where: word for where, word in begun.items() if word in VERBS} == {}
