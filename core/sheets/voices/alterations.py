"""How two utterances differ, word by word: what was left out, cut off, put otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from .utterances import Said, Utterance

FEW = 3
"""Words that two utterances share at least ..."""
TELLING = 2
"""... and how many of them tell something, one where ..."""
LONG = 5
"""... so many stand in a row."""
OF_SHORTER = 0.5
"""The share of the shorter one's words that stand in the longer, 0 to 1 ..."""
MOSTLY = 0.8
"""... where no run of words does."""
REPORTED = 5
"""Words that a report shares with a quotation, in a stretch of hardly anything else ..."""
DENSE = 0.6
"""... which is their share of that stretch, 0 to 1 ..."""
OF_REPORT = 3
"""... and how many of them tell something, one fewer where they stand in a row."""
_STRAY = 3
"""A run of fewer words, at an edge and far from the next, is in both by chance."""
_FAR = 4
_LEADING = frozenset(
    "i we you he she it they this that these those and but so or well yes the a an then".split()  # noqa: SIM905
)
"""What leads to a quotation and need not be quoted: the sentence around it says who is meant."""
_LEFT_OUT = re.compile(r"…|\.\s?\.\s?\.|\[")
_SHOWN = 12
"""Words of what was left out or put otherwise that are told."""

Block = tuple[int, int, int]
"""Words that both share: where in the first, where in the second, how many."""


class Alteration(NamedTuple):
    """How two utterances differ."""

    kinds: tuple[str, ...]
    """"cropped", "joined", "word changed"; none where nothing is altered."""
    notes: tuple[str, ...]
    """What a reader should know of each, as sentences."""
    shared: int
    """Words that both have."""


def alteration(a: Utterance, b: Utterance) -> Alteration | None:
    """How two quotations differ, or None where they are not one.

    Args:
        a: The one with fewer words.
        b: The other one.
    """
    lows = [[word.low for word in each.words] for each in (a, b)]
    blocks = _blocks(*lows)
    shared = [word for at, _, size in blocks for word in a.words[at : at + size]]
    telling = sum(word.telling for word in shared)
    run = max((size for *_, size in blocks), default=0)
    part = len(shared) / max(1, len(a.words))
    alike = part >= OF_SHORTER and (run >= FEW or part >= MOSTLY)
    fewest = TELLING if run < LONG or part < MOSTLY else 1
    if len(shared) < FEW or telling < fewest or not alike:
        return None
    return _altered(a, b, blocks, len(shared))


def report(quoted: Utterance, reported: Utterance) -> Alteration | None:
    """What a report takes from a quotation, with the words that it puts otherwise; or None."""
    plain = [[word.plain for word in each.words] for each in (quoted, reported)]
    blocks = _dense(_blocks(*plain), quoted.words)
    shared = [word for at, _, size in blocks for word in quoted.words[at : at + size]]
    run = max((size for *_, size in blocks), default=0)
    most = OF_REPORT - 1 if run >= REPORTED else OF_REPORT
    if len(shared) < REPORTED or sum(word.telling for word in shared) < most:
        return None
    first, last = blocks[0], blocks[-1]
    words = _shown(quoted.words[first[0] : last[0] + last[2]])
    here, there = quoted.document, reported.document
    note = f"Document {here} quotes “{words}”, document {there} reports it."
    kind = "direct here, reported there"
    changed = [
        (mine, yours)
        for mine, yours in _gaps(quoted.words, reported.words, blocks)
        if any(word.telling for word in mine) and any(word.telling for word in yours)
    ]
    if not changed:
        return Alteration((kind,), (note,), len(shared))
    return Alteration(
        (kind, "word changed"),
        (note, _otherwise(quoted, reported, *changed[0])),
        len(shared),
    )


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[Block]:
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    blocks = [(x, y, size) for x, y, size in matcher.get_matching_blocks() if size]
    while len(blocks) > 1 and _is_stray(blocks[0], blocks[0], blocks[1]):
        del blocks[0]
    while len(blocks) > 1 and _is_stray(blocks[-1], blocks[-2], blocks[-1]):
        del blocks[-1]
    return blocks


def _is_stray(block: Block, before: Block, after: Block) -> bool:
    """Whether a block at the edge is far from the next one and short."""
    far = after[1] - before[1] - before[2] > _FAR or after[0] - before[0] - before[2] > _FAR
    return block[2] < _STRAY and far


def _dense(blocks: list[Block], words: Sequence[Said]) -> list[Block]:
    """The blocks without those at the edges that make their stretch one of other words mostly."""
    while blocks:
        shared = sum(size for *_, size in blocks)
        (at, there, _), (end, far, size) = blocks[0], blocks[-1]
        if shared >= DENSE * max(end + size - at, far + size - there):
            break
        blocks = blocks[1:] if blocks[0][2] <= blocks[-1][2] else blocks[:-1]
    while blocks and not any(w.telling for w in words[blocks[0][0] : sum(blocks[0][::2])]):
        if blocks[0][2] >= _STRAY:
            break
        blocks = blocks[1:]
    return blocks


def _gaps(
    a: Sequence[Said], b: Sequence[Said], blocks: Sequence[Block]
) -> list[tuple[Sequence[Said], Sequence[Said]]]:
    """The words between what both share."""
    return [
        (a[at + size : following], b[there + size : next_there])
        for (at, there, size), (following, next_there, _) in pairwise(blocks)
    ]


def _altered(a: Utterance, b: Utterance, blocks: Sequence[Block], shared: int) -> Alteration:
    gaps = _gaps(a.words, b.words, blocks)
    (first, there, _), (last, end, size) = blocks[0], blocks[-1]
    head, led = a.words[:first], b.words[:there]
    tail, following = a.words[last + size :], b.words[end + size :]
    changed = [gap for gap in gaps if gap[0] and _letters(gap[0]) != _letters(gap[1])]
    if _tells(head):
        changed.append((head, _beside(head, led, last=True)))
    if tail:
        changed.append((tail, _beside(tail, following, last=False)))
    changed = [gap for gap in changed if _letters(gap[0]) != _letters(gap[1])]
    kinds: dict[str, str] = {}
    if changed:
        kinds["word changed"] = _otherwise(a, b, *changed[0])
    left_out = [gap for gap in gaps if not gap[0] and gap[1]]
    if left_out:
        marked = bool(_LEFT_OUT.search(a.text))
        kind, how = ("cropped", "marks") if marked else ("joined", "does not mark")
        words = _shown(left_out[0][1])
        kinds[kind] = f"Document {a.document} leaves out “{words}” and {how} it."
    cut = [
        _shown(words)
        for words in (led if not head else (), following if not tail else ())
        if _tells(words)
    ]
    if cut:
        kinds.setdefault("cropped", f"Document {a.document} leaves out “{' … '.join(cut)}”.")
    return Alteration(tuple(kinds), tuple(kinds.values()), shared)


def _beside(words: Sequence[Said], others: Sequence[Said], *, last: bool) -> Sequence[Said]:
    """As many of other words, last or first; one more or fewer where they have the same letters."""
    count = len(words)
    cuts = [others[-n:] if last else others[:n] for n in (count, count + 1, count - 1) if n]
    same = (cut for cut in cuts if _letters(cut) == _letters(words))
    return next(same, cuts[0])


def _tells(words: Iterable[Said]) -> bool:
    """Whether words are more than what leads to a quotation."""
    return any(word.low not in _LEADING for word in words)


def _otherwise(a: Utterance, b: Utterance, mine: Sequence[Said], yours: Sequence[Said]) -> str:
    """What one document has in the place of what the other has."""
    said = {a.document: _shown(mine), b.document: _shown(yours)}
    first, second = sorted(said, key=lambda document: (len(document), document))
    words = [f"“{said[each]}”" if said[each] else "nothing there" for each in (first, second)]
    return f"Document {first}: {words[0]}; document {second}: {words[1]}."


def _shown(words: Sequence[Said]) -> str:
    texts = [word.text for word in words if word.text]
    return " ".join(texts if len(texts) <= _SHOWN else [*texts[:_SHOWN], "…"])


def _letters(words: Iterable[Said]) -> str:
    """The letters alone: "work force" is no other word than "workforce"."""
    return "".join(char for word in words for char in word.low if char.isalnum())
