"""All journeys, by name."""

from __future__ import annotations

from . import moving, opening, viewing, writing

COMMANDS = {**moving.JOURNEYS, **viewing.JOURNEYS, **writing.JOURNEYS, **opening.JOURNEYS}
"""Those that between them press every key of every declared command."""
