"""Short names that stand for the one longer name of all documents that they may stand for.

"Holm" of one document is "Ida Holm" of another where nobody else is called so; "the Board" is the
one board that is named in full.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...cues.lexicon import listed
from .entity_kinds import head_word, stands_at_a_place
from .mention import Mention
from .name_words import body_words, first_names, is_common_word

_PLACED = re.compile(
    r"\b(?:in|near|into|across|throughout|outside|around|to|from|at|of)\s$", re.IGNORECASE
)
_THE = re.compile(r"\b(?:the|this|our)\s$", re.IGNORECASE)

_FIRMS = frozenset("company ltd limited plc inc corporation llc gmbh".split())  # noqa: SIM905
"""Last words of the full names of firms."""
PARLIAMENTS = frozenset({"congress", "senate", "house", "parliament", "bundestag", "knesset"})
"""Bodies that need no other word."""


def is_likely_fuller(
    key: Sequence[str], short: Sequence[Mention], whole: Sequence[Mention], *, human: bool
) -> bool:
    """Whether a longer name may be what a short one stands for, if it is the only one.

    Args:
        key: The words of the short name.
        short: Where it stands.
        whole: Where the longer one stands.
        human: Whether that is a person's.
    """
    other = whole[0].key
    if len(other) <= len(key) or key[-1] in PARLIAMENTS:
        return False
    if len(key) > 1:
        heads = listed("organisations") | listed("laws")
        return other[-len(key) :] == tuple(key) and head_word(short[0].plain, tuple(key)) in heads
    (word,) = key
    if human:
        first = other[0] == word and (word in first_names() or is_introduced(short, whole))
        return (first or other[-1] == word) and word not in body_words() and not _is_placed(short)
    if word in body_words():
        return other[-1] == word and any(_follows(_THE, mention) for mention in short)
    return other[0] == word and _opens_a_body(word, short, whole)


def _opens_a_body(word: str, short: Sequence[Mention], whole: Sequence[Mention]) -> bool:
    """Whether the first word of a firm's or a body's name stands for all of it."""
    last = whole[0].key[-1]
    if any(mention.plain.isupper() for mention in short):
        return False
    if last in _FIRMS and not is_common_word(word) and not stands_at_a_place(short):
        return True
    return last not in listed("places") and _is_bodys(short, whole)


def _is_placed(mentions: Sequence[Mention]) -> bool:
    """Whether a name stands where a place does, and not as often elsewhere."""
    placed = sum(_follows(_PLACED, mention) for mention in mentions)
    return 2 * placed > len(mentions)


def _is_bodys(short: Sequence[Mention], whole: Sequence[Mention]) -> bool:
    """Whether the first word of a name is short for it: "the Brickfield", "Nordhav"."""
    if all(_follows(_THE, mention) and _stands_alone(mention) for mention in short):
        return True
    if any(_follows(_PLACED, mention) for mention in short):
        return False
    return is_introduced(short, whole)


def is_introduced(short: Sequence[Mention], whole: Sequence[Mention]) -> bool:
    """Whether a document gives the whole name before the short one."""
    first = {m.passage.document: m.start for m in reversed(short)}
    return any(m.start < first.get(m.passage.document, -1) for m in whole)


def _stands_alone(mention: Mention) -> bool:
    """Whether a name is no part of another thing's: "the Wharf campus"."""
    return not re.match(
        r"\s(?:and\s[A-Z]|[a-z]{4})", mention.sentence.text[mention.end - mention.sentence.start :]
    )


def _follows(pattern: re.Pattern[str], mention: Mention) -> bool:
    text = mention.sentence.text
    return bool(pattern.search(text[: mention.start - mention.sentence.start]))
