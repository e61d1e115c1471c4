"""Attribution: whose voice speaks on each side. A badge more than a reason.

"Supporters argue that ..." is not the document's own voice, so what it says is not what the
document says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from ..comparison import Cue
from ..documents import Span
from .lexicon import listed, opposed_groups, table
from .reason import reason
from .reported_speech import told
from .tokens import Token, concepts, is_quoted, quote, quoted, span, tokens

_PRONOUNS = frozenset(("he", "she", "they", "it", "we", "i"))
_NOUNS = frozenset("claims calls call tweet argument charge charges post claim".split())  # noqa: SIM905
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))


class Voice(NamedTuple):
    """Who speaks; offsets point into the text."""

    kind: Literal["own", "named", "group", "pronoun", "quote"]
    names: frozenset[str]
    groups: frozenset[str]
    start: int
    end: int


def attribution(a: Span, b: Span) -> Iterator[Cue]:
    """One speaker on both sides, groups that stand against each other, one side told by others."""
    left, right = voice(a.text), voice(b.text)
    shared = concepts(a.text) & concepts(b.text)
    same = left.names & right.names
    if same and len(shared - same) >= 2:
        yield _cue("same_speaker", a, b, "Both give the words of the same speaker.")
    elif not same and len(shared) >= 2 and _opposed(left, right):
        who = [told(each.text, each.text).who for each in (a, b)]
        named = [quote(w.text[slice(*n)], 40) for w, n in zip((a, b), who, strict=True) if n]
        says = "Voices from opposed groups speak"
        says += f": “{named[0]}” and “{named[1]}”." if len(named) == 2 else "."
        yield _cue("opposed_groups", a, b, says)
    if (left.kind == "own") != (right.kind == "own") and shared:
        other = (b if left.kind == "own" else a).text
        if who := told(other, other).who:
            name = quote(other[slice(*who)], 40)
            says = f"One says it in its own voice, the other gives the words of “{name}”."
            yield _cue("voice_differs", a, b, says)


@lru_cache(maxsize=20_000)
def voice(text: str) -> Voice:
    """The speaker: a name or a group near a verb of saying that stands outside quotations."""
    found = tokens(text)
    for i, token in enumerate(found):
        if _says(text, found, i) and (speaker := _speaker(found, i)):
            return speaker
        if token.low == "according":
            return _near(found[i + 1 :], token) or _plain("group", token)
    if quotes := quoted(text):
        return Voice("quote", frozenset(), frozenset(), *quotes[0])
    return Voice("own", frozenset(), frozenset(), 0, len(text))


def _says(text: str, found: Sequence[Token], i: int) -> bool:
    token = found[i]
    if token.name or token.low not in listed("saying") or is_quoted(text, token.start):
        return False
    return not (token.low in _NOUNS and i and found[i - 1].low in _ARTICLES)


def _speaker(found: Sequence[Token], i: int) -> Voice | None:
    before = [token for token in found[max(0, i - 7) : i] if not token.mark]
    after = [token for token in found[i + 1 : i + 6] if not token.mark]
    if speaker := _near(before, found[i]) or _near(after, found[i]):
        return speaker
    pronoun = any(token.low in _PRONOUNS for token in (*before[-3:], *after[:2]))
    return _plain("pronoun", found[i]) if pronoun else None


def _near(near: Sequence[Token], verb: Token) -> Voice | None:
    groups = table("groups")
    marks = [token for token in near if token.name or token.low in groups]
    if not marks:
        return None
    names = frozenset(token.concept for token in marks if token.name)
    return Voice(
        "named" if names else "group",
        names,
        frozenset(groups[token.low] for token in marks if token.low in groups),
        min(verb.start, marks[0].start),
        max(verb.end, marks[-1].end),
    )


def _plain(kind: Literal["group", "pronoun"], verb: Token) -> Voice:
    return Voice(kind, frozenset(), frozenset(), verb.start, verb.end)


def _opposed(left: Voice, right: Voice) -> bool:
    pairs = product(left.groups, right.groups)
    return any(frozenset(pair) in opposed_groups() for pair in pairs)


def _cue(rule: str, a: Span, b: Span, says: str) -> Cue:
    left, right = voice(a.text), voice(b.text)
    spans = span(a, left.start, left.end), span(b, right.start, right.end)
    return reason("attribution", rule, "related", spans, says, strong=False)
