"""How two utterances differ, word by word: what was left out, cut off, put otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .blocks import Block, Gap, blocks_of, dense, gaps_between
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
OF_REPORT = 3
"""... and how many of them tell something, one fewer where they stand in a row."""
_LEADING = frozenset(
    "i we you he she it they this that these those and but so or well yes the a an then".split()  # noqa: SIM905
)
"""What leads to a quotation and need not be quoted: the sentence around it says who is meant."""
_LEFT_OUT = re.compile(r"…|\.\s?\.\s?\.|\[")
_FEW_WORDS = 5
"""Words that are held elsewhere only in one row; more may have others between them."""
Held = Sequence[Sequence[str]]
"""The words that a document quotes in each of its paragraphs, in lower case."""
_SHOWN = 12
"""Words of what was left out or put otherwise that are told."""


class Alteration(NamedTuple):
    """How two utterances differ."""

    kinds: tuple[str, ...]
    """"cropped", "joined", "word changed"; none where nothing is altered."""
    notes: tuple[str, ...]
    """What a reader should know of each, as sentences."""
    shared: int
    """Words that both have."""


def alteration(a: Utterance, b: Utterance, held: Held = ()) -> Alteration | None:
    """How two quotations differ, or None where they are not one.

    Args:
        a: The one with fewer words.
        b: The other one.
        held: What the document of the first quotes, which it does not leave out.
    """
    lows = [[word.low for word in each.words] for each in (a, b)]
    blocks = blocks_of(*lows)
    shared = [word for at, _, size in blocks for word in a.words[at : at + size]]
    telling = sum(word.telling for word in shared)
    run = max((size for *_, size in blocks), default=0)
    part = len(shared) / max(1, len(a.words))
    alike = part >= OF_SHORTER and (run >= FEW or part >= MOSTLY)
    fewest = TELLING if run < LONG or part < MOSTLY else 1
    if len(shared) < FEW or telling < fewest or not alike:
        return None
    return _altered(a, b, blocks, held)


def report(quoted: Utterance, reported: Utterance) -> Alteration | None:
    """What a report takes from a quotation, with the words that it puts otherwise; or None."""
    plain = [[word.plain for word in each.words] for each in (quoted, reported)]
    blocks = dense(blocks_of(*plain), quoted.words)
    shared = [word for at, _, size in blocks for word in quoted.words[at : at + size]]
    run = max((size for *_, size in blocks), default=0)
    most = OF_REPORT - 1 if run >= REPORTED else OF_REPORT
    if len(shared) < REPORTED or sum(word.telling for word in shared) < most:
        return None
    first, last = blocks[0], blocks[-1]
    words = _shown(quoted.words[first[0] : last[0] + last[2]])
    note = f"Document {quoted.document} quotes “{words}”, document {reported.document} reports it."
    kind = "direct here, reported there"
    gaps = gaps_between(quoted.words, reported.words, blocks)
    changed = [gap for gap in gaps if all(any(word.telling for word in each) for each in gap)]
    if not changed:
        return Alteration((kind,), (note,), len(shared))
    otherwise = _otherwise(quoted, reported, *changed[0])
    return Alteration((kind, "word changed"), (note, otherwise), len(shared))


def _altered(a: Utterance, b: Utterance, blocks: Sequence[Block], held: Held) -> Alteration:
    gaps = gaps_between(a.words, b.words, blocks)
    (first, there, _), (last, end, size) = blocks[0], blocks[-1]
    head = a.words[:first], b.words[:there]
    tail = a.words[last + size :], b.words[end + size :]
    kinds: dict[str, str] = {}
    if changed := _changed(gaps, head, tail):
        kinds["word changed"] = _otherwise(a, b, *changed[0])
    if left_out := [gap[1] for gap in gaps if not gap[0] and gap[1]]:
        marked = bool(_LEFT_OUT.search(a.text))
        kind, how = ("cropped", "marks") if marked else ("joined", "does not mark")
        kinds[kind] = f"Document {a.document} leaves out “{_shown(left_out[0])}” and {how} it."
    ends = (theirs if not mine else () for mine, theirs in (head, tail))
    ends = (words for words in ends if _tells(words) and not _holds(held, words))
    if cut := [_shown(words) for words in ends]:
        kinds.setdefault("cropped", f"Document {a.document} leaves out “{' … '.join(cut)}”.")
    return Alteration(tuple(kinds), tuple(kinds.values()), sum(size for *_, size in blocks))


def _holds(held: Held, words: Sequence[Said]) -> bool:
    """Whether a document quotes some words elsewhere, perhaps with others between them."""
    wanted = [word.low for word in words]
    if len(wanted) < _FEW_WORDS:
        row = f" {' '.join(wanted)} "
        return any(row in f" {' '.join(each)} " for each in held)
    return any(_are_in_order(wanted, iter(each)) for each in held)


def _are_in_order(wanted: Iterable[str], told: Iterator[str]) -> bool:
    return all(word in told for word in wanted)


def _changed(gaps: Sequence[Gap], head: Gap, tail: Gap) -> list[Gap]:
    """The words in the place of others: between what both share, before it and behind it."""
    changed = [gap for gap in gaps if gap[0]]
    if _tells(head[0]):
        changed.append((head[0], _beside(*head, last=True)))
    if tail[0]:
        changed.append((tail[0], _beside(*tail, last=False)))
    return [gap for gap in changed if _letters(gap[0]) != _letters(gap[1])]


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
