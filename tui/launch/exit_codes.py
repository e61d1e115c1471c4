"""How the program ends, as whoever called it is told."""

from __future__ import annotations

DONE = 0
FAILED = 1
"""The work failed."""
WRONG_CALL = 2
