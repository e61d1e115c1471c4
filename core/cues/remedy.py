"""Remedy: what each side says should be done, and what it refuses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Cue, Label
from ..documents import Span
from .lexicon import table
from .reason import listing, reason
from .tokens import Token, concepts, concepts_within, content, quote, span, within

_ASK = re.compile(
    r"\b(?:should(?! not| n)|must(?! not)|ought to|needs? to|urg(?:e|es|ed|ing)"
    r"|call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)"
    r"|recommend(?:s|ed|ing)?|suggest(?:s|ed)? that|require(?:s|d)? (?:that|schools|states)"
    r"|push(?:es|ed|ing)? for|co-?sponsor(?:s|ed)|introduced|advocat(?:e|es|ed) (?:for|that)"
    r"|the (?:only|best|right) (?:lever|way|answer|solution|thing)"
    r"|(?:legislation|a plan|efforts?) (?:to|that)|new (?:legal )?(?:tools|authorities)"
    r"|impos(?:e|es|ing) stricter|restore|unless paired with|address(?:ing)? (?:the )?root causes"
    r"|let['’]s|stand ready to|pledged to|promised? to|vowed? to|promises to)\b",
    re.IGNORECASE,
)
_REFUSE = re.compile(
    r"\b(?:not|rather than|instead of|without|against|no need for|oppos(?:e|es|ed|ing)"
    r"|reject(?:s|ed|ing)?|should not|shouldn['’]t|must not|don['’]t respect"
    r"|ignor(?:e|es|ed|ing))\s+"
    r"(?P<what>(?:additional |more |new |further |the |a |any )*(?:[\w’'-]+\s?){1,4})",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.;!?—](?:\s|[\"”]|$)")
_OPENS = re.compile(r"[.;!?]\s")
_SHOWN = 60
"""Characters of a remedy that its span covers."""


class Remedy(NamedTuple):
    """What is asked for or refused; offsets point into the text."""

    asked: bool
    ideas: frozenset[str]
    kinds: frozenset[str]
    start: int
    end: int


def remedy(a: Span, b: Span) -> Iterator[Cue]:
    """What one refuses and the other asks for diverges; asking for the same agrees."""
    pairs = list(product(remedies(a.text), remedies(b.text)))
    if not pairs:
        return
    shared = concepts(a.text) & concepts(b.text)
    refused = (_refused(a, b, x, y) for x, y in pairs if shared and x.asked != y.asked)
    asked = (_asked(a, b, x, y) for x, y in pairs if x.asked and y.asked)
    if cue := next(filter(None, refused), None) or next(filter(None, asked), None):
        yield cue


@lru_cache(maxsize=20_000)
def remedies(text: str) -> tuple[Remedy, ...]:
    """What a text asks for, then what it refuses in the same breath."""
    asks = list(_ASK.finditer(text))
    if not asks:
        return ()
    bodies = [_body(text, match) for match in asks]
    asked = [_wanted(text, match, *body) for match, body in zip(asks, bodies, strict=True)]
    refused = [
        Remedy(
            asked=False,
            ideas=concepts_within(text, *match.span("what")),
            kinds=kinds,
            start=match.start(),
            end=end,
        )
        for match in _REFUSE.finditer(text)
        if any(start <= match.start() <= end for start, end in bodies)
        and (kinds := _kinds(within(text, *match.span("what"))))
        and (end := match.end("what"))
    ]
    return (*asked, *refused)


def _body(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where what is asked for stands: after the words of asking; before "is the only way"."""
    if match[0].lower().startswith("the "):
        opens = (m.end() for m in _OPENS.finditer(text, 0, match.start()))
        return max(opens, default=0), match.end()
    stop = _ENDS.search(text, match.end())
    return match.end(), stop.start() if stop else len(text)


def _wanted(text: str, match: re.Match[str], start: int, end: int) -> Remedy:
    refused = _REFUSE.search(text, start, end)
    wanted = within(text, start, end)
    if refused:
        wanted = [t for t in wanted if not refused.start() <= t.start < refused.end()]
    shown = max(match.end(), _cut(text, min(end, match.end() + _SHOWN)))
    return Remedy(
        asked=True,
        ideas=frozenset(token.concept for token in wanted if token.content),
        kinds=_kinds(wanted),
        start=match.start(),
        end=shown,
    )


def _cut(text: str, at: int) -> int:
    """The end of the last whole word before an offset."""
    inside = text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()
    return max(text.rfind(" ", 0, at), 0) if inside else at


def _kinds(found: Iterable[Token]) -> frozenset[str]:
    kinds = table("remedies")
    return frozenset(kinds[token.low] for token in found if token.low in kinds)


def _refused(a: Span, b: Span, x: Remedy, y: Remedy) -> Cue | None:
    kinds = sorted(x.kinds & y.kinds)
    if not kinds:
        return None
    no, yes = ((a, x), (b, y)) if y.asked else ((b, y), (a, x))
    first, second = (quote(whole.text[r.start : r.end], _SHOWN) for whole, r in (no, yes))
    says = f"Of {kinds[0]}, one says “{first}”, the other “{second}”."
    return _cue("refused_against_asked", a, b, x, y, says)


def _asked(a: Span, b: Span, x: Remedy, y: Remedy) -> Cue | None:
    shared = x.ideas & y.ideas
    if len(shared) < 2:
        return None
    words = (t.text for t in content(a.text) if t.concept in shared and t.text.isalpha())
    says = f"Both ask for something about {listing(words)}."
    return _cue("same_request", a, b, x, y, says, strong=len(shared) >= 4)


def _label(rule: str) -> Label:
    return "agree" if rule == "same_request" else "diverge"


def _cue(
    rule: str, a: Span, b: Span, x: Remedy, y: Remedy, says: str, *, strong: bool = True
) -> Cue:
    spans = span(a, x.start, x.end), span(b, y.start, y.end)
    label = _label(rule) if strong else "related"
    return reason("remedy", rule, label, spans, says, strong=strong)
