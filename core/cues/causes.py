"""What a text says leads to what, and whether more or less harm comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .lexicon import listed
from .tokens import Token, concepts_within, within

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


@lru_cache(maxsize=20_000)
def causes(text: str) -> tuple[Claim, ...]:
    """What a text says leads to what, in its order."""
    found = [_forward(text, match) for match in _FORWARD.finditer(text)]
    found += [_backward(text, match) for match in _BACKWARD.finditer(text)]
    return tuple(sorted(found, key=lambda claim: claim.mark))


def _forward(text: str, match: re.Match[str]) -> Claim:
    low, high = sentence_around(text, match.start())
    start, before = match.end(), (low, match.start())
    if match[0].lower() == "as a result" and low:
        # "X grew. Y came as a result": the sentence is the effect, the one before it the cause.
        start, before = low, (sentence_around(text, max(0, low - 2))[0], low)
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
    low, high = sentence_around(text, match.start())
    effect = (low, match.start())
    after = concepts_within(text, match.end(), high)
    end = max(low + 1, match.start())
    harm = _harm(within(text, *effect))
    ideas = concepts_within(text, *effect)
    return Claim(after, ideas, harm, low, end, match.span(), blames=True)


def sentence_around(text: str, at: int) -> tuple[int, int]:
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
    """1 for a word of less, -1 for one of more; to fall into something is not to fall."""
    following = words[i + 1].low if i + 1 < len(words) else ""
    if words[i].low.startswith("f") and following in ("back", "into", "victim"):
        return 0
    return (words[i].low in listed("less")) - (words[i].low in listed("more"))
