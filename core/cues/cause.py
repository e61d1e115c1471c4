"""Cause: what each side says leads to what, and whether more or less harm comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Confidence, Cue, Label
from ..documents import Span
from .certainty import certainties
from .lexicon import listed
from .reason import reason
from .tokens import Token, concepts_within, content, quote, span, within

_FORWARD = re.compile(  # cause, mark, effect
    r"\b(?:led to|leads? to|leading to|result(?:s|ed|ing)? in|(?<!root )caus(?:e|es|ed|ing)(?! of)"
    r"|prompt(?:s|ed|ing)?|spark(?:s|ed|ing)?|trigger(?:s|ed|ing)?|fuel(?:s|l?ed|l?ing)?(?! by)"
    r"|forc(?:ed|ing)|therefore|thereby|thus|as a result|function(?:s|ed)? as"
    r"|turn(?:s|ed|ing)? \w+(?: \w+)? into|contribut(?:e|es|ed|ing) to|paved the way for"
    r"|set a precedent for|help(?:s|ed)? to|aim(?:s|ed)? to|so that|destabili[sz](?:e|es|ed|ing)"
    r"|creat(?:es|ed|ing)|mak(?:es|ing)|would put|would make|puts? \w+ at|places? \w+ pressure"
    r"|risks?(?= \w+ing))\b",
    re.IGNORECASE,
)
_BACKWARD = re.compile(  # effect, mark, cause
    r"\b(?:because(?: of)?|due to|owing to|thanks to|caused by|fuell?ed by|driven by|prompted by"
    r"|sparked by|triggered by|as a result of|in response to|a response to|in the face of"
    r"|on account of|stem(?:s|med|ming) from|blamed on|result(?:s|ed)? from|attributed to"
    r"|motivated by|after pressure)\b",
    re.IGNORECASE,
)
_TURN = re.compile(r"\b(?:yet|but|although|though|whereas|while|despite)\b", re.IGNORECASE)
_WHY = re.compile(r"\bwhy\b|\breasons?\b|\bmotive\b|\bcause\b", re.IGNORECASE)
_SHORT = r"(?<!\bU\.S)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)"
_OPENS = re.compile(_SHORT + r"[.!?;][\"”’]?\s")
_ENDS = re.compile(_SHORT + r"[.!?;](?:[\"”’]?\s|$)")
_REACH = 5
"""Words before a harm within which a word of more or less speaks of it; two after it."""


class Claim(NamedTuple):
    """That something leads to something; offsets point into the text."""

    cause: frozenset[str]
    effect: frozenset[str]
    harm: int
    """1 when the effect is less harm, -1 when it is more, 0 when it cannot be told."""
    start: int
    end: int
    """Of the effect."""
    mark: tuple[int, int]
    blames: bool = False
    """Whether it says what something comes of: "caused by", "because of"."""


def cause(a: Span, b: Span) -> Iterator[Cue]:
    """One cause with effects for the better and for the worse; the same effect of two causes.

    The passage is read as a whole, because "as a result" points to the sentence before.
    """
    found = [_compared(a, b, x, y) for x, y in product(causes(a.text), causes(b.text))]
    if best := max(filter(None, found), key=lambda scored: scored[0], default=None):
        yield best[1]
    yield from _unexplained(a, b, swapped=False)
    yield from _unexplained(b, a, swapped=True)


@lru_cache(maxsize=20_000)
def causes(text: str) -> tuple[Claim, ...]:
    """What a text says leads to what, in its order."""
    found = [_forward(text, match) for match in _FORWARD.finditer(text)]
    found += [_backward(text, match) for match in _BACKWARD.finditer(text)]
    return tuple(sorted(found, key=lambda claim: claim.mark))


def _forward(text: str, match: re.Match[str]) -> Claim:
    low, high = _sentence(text, match.start())
    start, before = match.end(), (low, match.start())
    if match[0].lower() == "as a result" and low:
        # "X grew. Y came as a result": the sentence is the effect, the one before it the cause.
        start, before = low, (_sentence(text, max(0, low - 2))[0], low)
    high = _turned(text, start, high)
    return Claim(
        concepts_within(text, *before),
        concepts_within(text, start, high),
        _harm(within(text, min(start, match.start()), high)),
        start,
        max(start + 1, high),
        match.span(),
    )


def _backward(text: str, match: re.Match[str]) -> Claim:
    low, high = _sentence(text, match.start())
    effect = (low, match.start())
    after = concepts_within(text, match.end(), high)
    end = max(low + 1, match.start())
    harm = _harm(within(text, *effect))
    ideas = concepts_within(text, *effect)
    return Claim(after, ideas, harm, low, end, match.span(), blames=True)


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around an offset begins and ends."""
    low = max((match.end() for match in _OPENS.finditer(text, 0, at)), default=0)
    after = _ENDS.search(text, at)
    return low, after.start() if after else len(text)


def _turned(text: str, start: int, end: int) -> int:
    """Where an effect ends: at the next "but" or "while", unless it opens with it."""
    turn = _TURN.search(text, start, end)
    return turn.start() if turn and turn.start() > start + 10 else end


def _harm(found: Iterable[Token]) -> int:
    """1 for less harm, -1 for more: words of harm with a word of less or more near them."""
    words = [token for token in found if not token.mark]
    used: set[int] = set()
    total = 0
    for i, word in enumerate(words):
        if word.low in listed("harm") and not (i and words[i - 1].low in ("anti", "counter")):
            near = (*range(i - 1, max(-1, i - 1 - _REACH), -1), *range(i + 1, i + 3))
            places = (j for j in near if j < len(words) and j not in used and _sign(words, j))
            if (at := next(places, None)) is not None:
                used.add(at)
                total += _sign(words, at)
    return (total > 0) - (total < 0)


def _sign(words: list[Token], i: int) -> int:
    if (
        words[i].low.startswith("f")
        and i + 1 < len(words)
        and words[i + 1].low
        in (
            "back",
            "into",
            "victim",
        )
    ):
        return 0  # to fall into something is not to fall
    return (words[i].low in listed("less")) - (words[i].low in listed("more"))


def _compared(a: Span, b: Span, x: Claim, y: Claim) -> tuple[int, Cue] | None:
    same_cause = (x.cause & y.cause) - listed("generic")
    same_effect = (x.effect & y.effect) - listed("generic")
    ends, marks = ((x.start, x.end), (y.start, y.end)), (x.mark, y.mark)
    if same_cause and x.harm * y.harm < 0:
        about = _shown(a.text, same_cause)
        first, second = (quote(w.text[c.start : c.end]) for w, c in ((a, x), (b, y)))
        says = f"On what {about} leads to, one says “{first}”, the other “{second}”."
        return 9 + len(same_cause), _cue("opposite_effects", "diverge", a, b, ends, says, "strong")
    if same_cause and len(same_effect) >= 2:
        confidence: Confidence = "strong" if len(same_effect) >= 3 else "possible"
        says = f"Both tell of one cause and effect: “{_told(a.text, x)}”, “{_told(b.text, y)}”."
        return 5 + len(same_effect), _cue("same_link", "agree", a, b, marks, says, confidence)
    if len(same_effect) >= 2 and x.cause and y.cause:
        apart = x.blames and y.blames and x.cause.isdisjoint(y.cause)
        says = f"They give different causes: “{_told(a.text, x)}”, “{_told(b.text, y)}”."
        label: Label = "diverge" if apart else "related"
        return 1, _cue("different_causes", label, a, b, marks, says, "possible")
    return None


def _told(text: str, claim: Claim) -> str:
    """The words that link cause and effect, with what comes after them."""
    end = _sentence(text, claim.mark[0])[1]
    return quote(text[claim.mark[0] : end], 50)


def _unexplained(own: Span, other: Span, *, swapped: bool) -> Iterator[Cue]:
    """One side says that the reason is not clear, the other gives one for the same thing."""
    given = causes(other.text)
    why = _WHY.search(own.text) if given else None
    if not why:
        return
    open_here = next((m for m in certainties(own.text) if m.level == "unclear"), None)
    if not open_here or any(m.level == "unclear" for m in certainties(other.text)):
        return
    asked = concepts_within(own.text, *_sentence(own.text, why.start())) - listed("generic")
    found = next((c for c in given if not asked.isdisjoint(c.effect | c.cause)), None)
    if found:
        mine = min(open_here.start, why.start()), max(open_here.end, why.end())
        spans = (found.mark, mine) if swapped else (mine, found.mark)
        a, b = (other, own) if swapped else (own, other)
        says = "One says that the reason is not clear, the other gives one."
        yield _cue("reason_unclear", "diverge", a, b, spans, says, "strong")


def _shown(text: str, about: frozenset[str]) -> str:
    """One of some ideas, the way a text words it."""
    return next((f"“{t.text}”" for t in content(text) if t.concept in about), "it")


def _cue(
    rule: str,
    label: Label,
    a: Span,
    b: Span,
    places: tuple[tuple[int, int], tuple[int, int]],
    says: str,
    confidence: Confidence,
) -> Cue:
    spans = _trimmed(a, *places[0]), _trimmed(b, *places[1])
    return reason("cause", rule, label, spans, says, strong=confidence == "strong")


def _trimmed(whole: Span, start: int, end: int) -> Span:
    """A stretch of a text without the blanks and dashes around it."""
    text = whole.text[start:end]
    start += len(text) - len(text.lstrip(" \n,;:—–-"))
    return span(whole, start, max(start, start + len(whole.text[start:end].rstrip(" \n,;:—–-"))))
