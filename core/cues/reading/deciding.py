"""The words that decide, by what they decide: one list for the cues and for the sheets.

`phrases.toml` says how each is written.
"""

from __future__ import annotations

FORCE = frozenset(("!must", "!should", "!may", "!free"))
"""What is demanded, recommended, allowed, left open; "shall" is "!must"."""
NEGATION = frozenset(("!not", "!without"))
QUANTITY = frozenset(("!all", "!most", "!some", "!few", "!any", "!only", "!both", "!minority"))
CERTAINTY = frozenset(
    ("!sure", "!likely", "!unlikely", "!perhaps", "!unknown", "!untrue", "!ruledout")
)
HARMLESS = frozenset(("!will", "!own", "!both"))
"""What hardly changes a claim."""
CONDITION = frozenset(("!if", "!unless", "!onlyif", "!except", "!always"))
