"""Prints the oldest of each library that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
BOUND = re.compile(r"([\w.-]+)(?:\[\w+\])?>=([\w.]+)")
"""A name, extras that a constraint may not have, and the lower bound."""


def bounds() -> list[str]:
    """The lower bounds of what the program and its tests need."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    return [
        f"{name}=={version}" for name, version in (BOUND.match(each).groups() for each in wanted)
    ]


if __name__ == "__main__":
    print("\n".join(bounds()))
