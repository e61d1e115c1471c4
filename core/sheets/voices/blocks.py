"""Words that two utterances share, block by block, and what stands between the blocks."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from .utterances import Said

DENSE = 0.6
"""... which is their share of that stretch, 0 to 1 ..."""
_STRAY = 3
"""A run of fewer words, at an edge and far from the next, is in both by chance."""
_FAR = 4
Block = tuple[int, int, int]
"""Words that both share: where in the first, where in the second, how many."""
Gap = tuple[Sequence[Said], Sequence[Said]]
"""Words of the first, and those of the second that stand in their place."""


def blocks_of(a: Sequence[str], b: Sequence[str]) -> list[Block]:
    """The words in a row that two utterances share, without stray ones at the edges."""
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


def dense(blocks: list[Block], words: Sequence[Said]) -> list[Block]:
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


def gaps_between(a: Sequence[Said], b: Sequence[Said], blocks: Sequence[Block]) -> list[Gap]:
    """The words between what both share."""
    return [
        (a[at + size : following], b[there + size : next_there])
        for (at, there, size), (following, next_there, _) in pairwise(blocks)
    ]
