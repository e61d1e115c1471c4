"""What is installed: every package, the example, and nothing beside `perspectives`."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
FOLDERS = ("core", "tui", "seeds")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel built from a copy, so that nothing is left in the tree."""
    copy = tmp_path_factory.mktemp("wheel") / "project"
    copy.mkdir()
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    call = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "--no-build-isolation"]
    done = subprocess.run(
        [*call, "--wheel-dir", str(copy / "out"), str(copy)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (built,) = (copy / "out").glob("*.whl")
    return zipfile.ZipFile(built)


def test_what_was_tested_is_pinned_within_the_bounds(project: dict[str, Any]) -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        canonicalize_name(name): version for name, _, version in (x.partition("==") for x in lines)
    }
    given = project["project"]
    wanted = [*given["dependencies"], *given["optional-dependencies"]["dev"]]

    assert all(re.fullmatch(r"[\w.-]+==[\w.+!]+", line) for line in lines), (
        "names and versions only"
    )
    for each in map(Requirement, wanted):
        assert each.specifier.contains(pins.get(canonicalize_name(each.name), "0")), each


def packages() -> set[str]:
    found = (file.parent for folder in FOLDERS for file in (ROOT / folder).rglob("__init__.py"))
    return {".".join(("perspectives", *folder.relative_to(ROOT).parts)) for folder in found}


def test_every_package_is_listed(project: dict[str, Any]) -> None:
    listed = project["tool"]["setuptools"]["packages"]

    assert listed == sorted(packages())


def test_every_package_has_its_folder(project: dict[str, Any]) -> None:
    folders = project["tool"]["setuptools"]["package-dir"]

    assert folders == {
        name: name.removeprefix("perspectives.").replace(".", "/") for name in packages()
    }


def test_every_folder_with_code_is_a_package() -> None:
    folders = {file.parent for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")}

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_library_that_is_imported_is_declared(project: dict[str, Any]) -> None:
    lines = project["project"]["dependencies"]
    declared = [re.split(r"[<>=\[;! ]", line)[0] for line in lines]
    provided = {
        file.parts[0].split(".")[0]
        for name in declared
        for file in importlib.metadata.files(name) or ()
    }
    imported = {
        name.partition(".")[0]
        for folder in FOLDERS
        for file in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in imports(node)
    }

    missing = imported - sys.stdlib_module_names - provided - {"perspectives"}

    assert "pydantic" in imported
    assert missing == set()


def imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and not node.level:
        return [node.module or ""]
    return []


def test_the_version_is_one_number(project: dict[str, Any]) -> None:
    assert importlib.metadata.version("perspectives") == project["project"]["version"]


def test_the_wheel_holds_nothing_but_perspectives(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}

    assert {re.sub(r"-[\d.]+(?=\.dist-info)", "", top) for top in tops} == {
        "perspectives",
        "perspectives.dist-info",
    }


def test_the_wheel_holds_every_module_and_the_example(wheel: zipfile.ZipFile) -> None:
    wanted = {
        f"perspectives/{file.relative_to(ROOT).as_posix()}"
        for folder in FOLDERS
        for ending in ("*.py", "*.md", "*.toml", "*.tcss", "*.json", "py.typed")
        for file in (ROOT / folder).rglob(ending)
    }

    assert "perspectives/seeds/topics.toml" in wanted
    assert wanted - set(wheel.namelist()) == set()


def test_the_wheel_carries_the_licence_and_the_command(wheel: zipfile.ZipFile) -> None:
    names = [name for name in wheel.namelist() if ".dist-info/" in name]

    assert any(name.endswith("LICENSE") for name in names)
    (entry,) = (name for name in names if name.endswith("entry_points.txt"))
    assert b"perspectives = perspectives.tui.cli:run" in wheel.read(entry)
