"""Where documents agree and diverge, and why."""

from __future__ import annotations

from .command import Command

LABELS = (
    Command(
        "next_divergence",
        ("]",),
        "Next divergence",
        "Go to the next place where two documents diverge, in this topic and then the next "
        "ones. With a filter: to the next place that it keeps.",
        footer="diverge",
        action="kept(1)",
    ),
    Command(
        "previous_divergence",
        ("[",),
        "Previous divergence",
        "Go to the place before where two documents diverge.",
        footer="diverge",
        action="kept(-1)",
    ),
    Command(
        "next_agreement",
        ("}",),
        "Next agreement",
        "Go to the next place where two documents agree, in this topic and then the next ones.",
        action="labelled('agree', 1)",
    ),
    Command(
        "previous_agreement",
        ("{",),
        "Previous agreement",
        "Go to the place before where two documents agree.",
        action="labelled('agree', -1)",
    ),
    Command(
        "filter",
        ("a",),
        "Filter",
        "Show all, or only what agrees, diverges, is strong, is said by one (rules, judge, you) or "
        "stands in one document; the rest is dimmed.",
    ),
    Command(
        "why",
        ("enter",),
        "Why",
        "Read why two passages agree or diverge, side by side.",
        footer="why",
    ),
    Command(
        "judge",
        ("J",),
        "Judge",
        "Ask a language model that you brought about this pair, this topic, these two documents or "
        "all, and read what it found.",
    ),
)
