"""The command line: a call of the program, read and done."""

from .entry import main, run

__all__ = ["main", "run"]
