"""Shared wording: runs of the same words, quotations in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from operator import eq

from ..comparison import Cue
from ..documents import Span
from ..text.words import stem
from .close_ideas import close_ideas
from .lexicon import listed
from .reason import reason
from .tokens import Token, concepts, covering, is_quoted, quote, tokens

_Run = tuple[tuple[Token, ...], tuple[Token, ...]]


def wording(a: Span, b: Span) -> Iterator[Cue]:
    """Runs of three telling words, names left out; otherwise three shared ideas close together.

    Strong are a shared quotation of five words, and a run of six words of which four are telling
    and no names.
    """
    shared = concepts(a.text) & concepts(b.text)
    if len(shared) < 2:
        return
    found = [cue for run in shared_runs(a.text, b.text) if (cue := _run(a, b, run))]
    if found or len(shared) > 2:
        yield from found or close_ideas(a, b)


@lru_cache(maxsize=20_000)
def shared_runs(a: str, b: str) -> tuple[_Run, ...]:
    """The longest runs of the same words of two texts, longest first, none overlapping."""
    left, right = _plain(a), _plain(b)
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    runs: list[_Run] = []
    for length, i, j in sorted(_ends(a, b), key=lambda end: (-end[0], end[1], end[2])):
        at_a, at_b = range(i - length + 1, i + 1), range(j - length + 1, j + 1)
        if taken_a.isdisjoint(at_a) and taken_b.isdisjoint(at_b):
            taken_a.update(at_a)
            taken_b.update(at_b)
            runs.append((left[at_a.start : at_a.stop], right[at_b.start : at_b.stop]))
    return tuple(runs)


@lru_cache(maxsize=20_000)
def _plain(text: str) -> tuple[Token, ...]:
    """The words of a text without the punctuation."""
    return tuple(token for token in tokens(text) if not token.mark)


@lru_cache(maxsize=20_000)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(token.low) for token in _plain(text))


def _ends(a: str, b: str) -> Iterator[tuple[int, int, int]]:
    """Length and last places of every run of two words or more that cannot be made longer."""
    here, there, places = _stems(a), _stems(b), _pairs(b)
    for i, pair in enumerate(pairwise(here)):
        for j in places.get(pair, ()):
            if i and j and here[i - 1] == there[j - 1]:
                continue  # it began before
            following = zip(here[i + 2 :], there[j + 2 :], strict=False)
            length = 2 + sum(1 for _ in takewhile(lambda words: eq(*words), following))
            yield length, i + length - 1, j + length - 1


@lru_cache(maxsize=20_000)
def _pairs(text: str) -> dict[tuple[str, str], list[int]]:
    """Where each two words stand side by side in a text."""
    places: dict[tuple[str, str], list[int]] = {}
    for place, pair in enumerate(pairwise(_stems(text))):
        places.setdefault(pair, []).append(place)
    return places


def _run(a: Span, b: Span, run: _Run) -> Cue | None:
    left, right = run
    telling = sum(token.content for token in left)
    plain = sum(token.content and not token.name for token in left)
    both = is_quoted(a.text, left[0].start) and is_quoted(b.text, right[0].start)
    if both and len(left) >= 4 and plain >= 2:
        rule, strong, verb = "quote", len(left) >= 5, "quote"
    elif telling >= 4 and plain >= 3:
        rule, strong, verb = "run", plain >= 4 and len(left) >= 6, "say"
    elif plain >= 2 and (telling >= 3 or len(left) >= 4):
        rule, strong, verb = "short", False, "say"
    else:
        return None
    here, there = covering(a, left), covering(b, right)
    if rule != "quote" and _is_subject(a.text, left) | _is_subject(b.text, right):
        # "The plan would ..." is what both speak of, and not yet what they say of it.
        says = f"Both speak of “{quote(here.text)}”."
        return reason("wording", "subject", "related", (here, there), says, strong=False)
    says = f"Both {verb} “{quote(here.text)}”."
    return reason("wording", rule, "agree", (here, there), says, strong=strong)


def _is_subject(text: str, run: Sequence[Token]) -> bool:
    """Whether a run only names what the text is about to speak of."""
    following = next((t.low for t in tokens(text) if t.start >= run[-1].end), "")
    return not listed("linking").isdisjoint((run[-1].low, following))
