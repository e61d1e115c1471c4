"""The word lists of reported speech and of names, as `lexicon.toml` spells them out."""

from __future__ import annotations

from ..word_lists import listing

listed = listing(__package__, "lexicon.toml")
"""The words of one list."""
