"""The core knows no terminal, and what it exports is documented."""

from __future__ import annotations

import subprocess
import sys

import pytest
from perspectives import core

TERMINAL = ("textual", "rich", "perspectives.tui")


@pytest.mark.parametrize(
    "work",
    [
        "import perspectives.core",
        "import perspectives.core.export, perspectives.core.notebook",
        "from perspectives.core import *; from perspectives.core.export import FORMATS; "
        "import importlib.resources as r; seeds = r.files('perspectives.seeds'); "
        "c = compare(read_all(sorted(f for f in seeds.iterdir() if f.suffix == '.md')), "
        "read_topics(seeds / 'topics.toml')); [f(c, Notebook()) for f in FORMATS.values()]",
    ],
    ids=["import", "export", "whole way"],
)
def test_the_core_loads_nothing_of_a_terminal(work: str) -> None:
    code = f"import sys; {work}; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = done.stdout.split()
    assert "perspectives.core" in loaded
    assert [name for name in loaded if name.startswith(TERMINAL)] == []


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_help_does_not_load_the_screen(option: str) -> None:
    code = f"""
import sys
from perspectives.tui.cli import main
try:
    main(["{option}"])
except SystemExit:
    print(*sys.modules)
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "perspectives.tui.cli" in done.stdout.split()
    assert not {"textual", "numpy", "scipy"} & set(done.stdout.split())


def test_the_first_frame_loads_nothing_that_reads_or_compares() -> None:
    code = """
import asyncio, sys
from perspectives.core.errors import PerspectivesError
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.launch.start import Start
class Waits(Start):
    def read(self, shown):
        loaded.extend(sys.modules)
        raise PerspectivesError
async def main():
    app = PerspectivesApp(Waits(None, ["a.txt", "b.txt"]))
    async with app.run_test() as pilot:
        while app.problem is None:
            await pilot.pause(0.01)
import perspectives.tui.cli
loaded = []
asyncio.run(main())
print(*loaded)
"""

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = done.stdout.split()
    assert "perspectives.tui.widgets.beginnings" in loaded
    assert not {"pydantic", "perspectives.core.documents", "numpy", "email"} & set(loaded)


def test_the_import_of_the_core_loads_no_numbers() -> None:
    code = "import sys, perspectives.core; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not {"numpy", "scipy", "sparse_dot_topn"} & set(done.stdout.split())


def test_the_public_names_are_sorted_and_there() -> None:
    assert core.__all__ == sorted(set(core.__all__))
    assert all(hasattr(core, name) for name in core.__all__)


@pytest.mark.parametrize("name", core.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    found = getattr(core, name)
    # A class without a docstring of its own would show that of its base.
    documentation = vars(found)["__doc__"] if isinstance(found, type) else found.__doc__

    assert documentation
    assert documentation.split("\n")[0].endswith((".", ":"))
