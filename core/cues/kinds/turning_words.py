"""Words that negate as "not" does."""

from __future__ import annotations

from ..reading.word_forms import word_forms

TURNING = word_forms(
    """miss missing lack fail absent deny refuse reject stop prevent ban end halt cancel drop lose
    empty false wrong impossible unable avoid exclude forbid prohibit without baseless unfounded
    untrue myth hoax"""
)
"""Words that negate as "not" does."""
