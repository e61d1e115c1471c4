"""The file of a tape: its tables, and where it lies."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .. import folders
from ..errors import JudgeError

_VERSION = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, model TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL,
    question TEXT NOT NULL, answer TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS answers_of ON answers (model, a, b);
CREATE TABLE IF NOT EXISTS waiting (
    key TEXT PRIMARY KEY, model TEXT NOT NULL, question TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS facts (model TEXT, name TEXT, value TEXT, PRIMARY KEY (model, name));
"""
_WAIT = 30.0
"""Seconds that a write waits for another program's."""


def open_file(path: Path) -> sqlite3.Connection:
    """The file of answers; one that cannot be used is let go and left as it was."""
    base = sqlite3.connect(path, timeout=_WAIT, check_same_thread=False)
    try:
        (version,) = base.execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise JudgeError(f"{path}: a newer version made it; update this program.")
        base.executescript(_TABLES)
        base.execute(f"PRAGMA user_version = {_VERSION}")
    except BaseException:
        base.close()
        raise
    return base


def default_path() -> Path:
    """Where answers are kept."""
    return folders.data() / "judge.sqlite3"
