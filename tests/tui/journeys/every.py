"""All journeys, by name."""

from __future__ import annotations

from . import in_files, in_notes, in_topics, in_views, moving, opening, viewing, writing

COMMANDS = {**moving.JOURNEYS, **viewing.JOURNEYS, **writing.JOURNEYS, **opening.JOURNEYS}
"""Those that between them press every key of every declared command."""
DIALOGS = {**in_views.JOURNEYS, **in_topics.JOURNEYS, **in_notes.JOURNEYS, **in_files.JOURNEYS}
"""Those that press every key of every dialog."""
JOURNEYS = {**COMMANDS, **{f"in {name}": each for name, each in DIALOGS.items()}}
