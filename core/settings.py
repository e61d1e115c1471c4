"""The engine's settings: every number that decides something, in one place."""

from __future__ import annotations

from pydantic import Field

from .documents import Frozen


class Settings(Frozen):
    """Thresholds and weights, each 0 to 1 unless it says otherwise."""

    link: float = Field(default=0.18, ge=0, le=1)
    """Two passages at or above this similarity are linked."""
    membership: float = Field(default=0.25, ge=0, le=1)
    """A passage at or above this score belongs to a topic."""
    silence: float = Field(default=0.18, ge=0, le=1)
    """A passage whose best match lies below this is only here."""
    passage_share: float = Field(default=0.4, ge=0, le=1)
    """Weight of the whole passage against its best sentence pair in a similarity."""
    fuzzy_ratio: int = Field(default=90, ge=0, le=100)
    """Two tokens at or above this rapidfuzz ratio, 0 to 100, count as one word."""
    fuzzy_length: int = Field(default=6, ge=1)
    """Only tokens of this many letters or more are matched fuzzily: shorter ones are too alike."""
    suggested_topics: int = Field(default=12, ge=0)
    """At most this many topics are suggested."""
