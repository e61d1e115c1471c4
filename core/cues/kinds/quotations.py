"""Quotations: the same one in both, or one with a word altered inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import filterfalse, product, starmap

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from ...comparison import Cue
from ...documents import Span
from ...text.words import STOP_WORDS, stem
from ..pairing import Change, SentencePair, word_changes, words_in_order
from ..reading.quoting import LEAST, Quotation, is_title, quotations_in, words_in
from ..reason import differs, quoted, reason
from ..rule import needing

_ALIKE = 0.3
"""Likeness of two sentences from which on one quotation is an altered or a cropped other one."""
_STRONG, _CONTAINED = 4, 6
"""Words of a quotation that are strong, and of a longer one that are enough."""
_SHARE = 0.6
"""Of the words of the shorter one, so much has to be the same in an altered quotation."""
_MOST_ALTERED = 2
_SPELLING = 75
"""From this ratio on, 0 to 100, two long words are spellings of one."""
_SLIGHT = frozenset("a an the and that this these those is are was were s of to".split())  # noqa: SIM905

_BEGINNING = _SLIGHT | set("i we he she they it".split())  # noqa: SIM905
"""Words before a quotation that a text may leave out: it says itself who or what."""
_JOINING = _SLIGHT | {"but", "so", "or"}
"""Words that tell nothing beside another word that is altered."""

_ARTICLES = frozenset(("a", "an", "the"))
_CONDITIONS = frozenset("if unless until only except without provided".split())  # noqa: SIM905
_TURNS = frozenset("but although though however yet".split())  # noqa: SIM905
_DENIALS = frozenset("not no never nobody nothing none nor neither cannot hardly".split())  # noqa: SIM905
_RELATIVE = frozenset("that who which whose".split())  # noqa: SIM905
_OF_ALL = frozenset("never no nobody nothing none all every everybody everything any".split())  # noqa: SIM905
_NEAR = 14
"""Words behind the end of a cropped quotation in which it may be turned."""
_PERIODS = frozenset("year month week day spring summer autumn winter season term".split())  # noqa: SIM905


@needing()
def quotations(pair: SentencePair) -> Iterator[Cue]:
    """What is told of the first two quotations that are one.

    Two that only share a part are told where no others settle anything; those that end in other
    words agree in nothing.
    """
    if not pair.a.quotations or not pair.b.quotations:
        return
    here, there = (filterfalse(is_title, quotations_in(side)) for side in (pair.a, pair.b))
    pairs = [*product(here, there)]
    told = [cue for here, there in pairs if (cue := _told(pair, here, there))]
    cue = next((cue for cue in told if cue.label != "related"), told[0] if told else None)
    if cue and (cue.label != "agree" or not any(starmap(_ends_otherwise, pairs))):
        yield cue


def _told(pair: SentencePair, here: Quotation, there: Quotation) -> Cue | None:
    return _cropped(pair, here, there) or _altered(pair, here, there) or _same(here, there)


def _same(here: Quotation, there: Quotation) -> Cue | None:
    blocks = Indel.opcodes(here.words, there.words).as_matching_blocks()
    block = max(blocks, key=lambda block: block.size)
    whole = block.size == len(here.words) == len(there.words)
    if block.size < (LEAST if whole else _CONTAINED):
        return None
    if len({*here.words[block.a : block.a + block.size]} - STOP_WORDS) < 2:
        return None
    ends = block.a + block.size, block.b + block.size
    spans = here.part(block.a, ends[0]), there.part(block.b, ends[1])
    before = _unlike(here.before(block.a), there.before(block.b), (here, there), _BEGINNING)
    behind = _unlike(here.behind(ends[0]), there.behind(ends[1]), (here, there), _SLIGHT)
    says = f"Both quote {quoted(spans[0])}"
    if any((*before, *behind)):
        wider = tuple(starmap(_around, zip((here, there), before, spans, behind, strict=True)))
        says += f"{_more('before it', before)}{_more('behind it', behind)}."
        return reason("quotation", "beside", "related", (wider[0], wider[1]), says, strong=False)
    return reason("quotation", "same", "agree", spans, f"{says}.", strong=block.size >= _STRONG)


def _unlike(
    mine: Span | None,
    yours: Span | None,
    quotations: tuple[Quotation, Quotation],
    slight: Set[str],
) -> tuple[Span | None, Span | None]:
    """What stands beside a shared part, where that differs by more than small words.

    What the other sentence quotes as well, before or behind who says it, is not left out.
    """
    here, there = quotations
    mine = None if mine and _has_words(there, mine) else mine
    yours = None if yours and _has_words(here, yours) else yours
    words = [{*words_in(span.text)} if span else set[str]() for span in (mine, yours)]
    return (None, None) if words[0] ^ words[1] <= slight else (mine, yours)


def _has_words(quotation: Quotation, span: Span) -> bool:
    """Whether another quotation of the same sentence has some words."""
    words = " ".join(words_in(span.text))
    others = (each for each in quotations_in(quotation.sentence) if each != quotation)
    return any(words in " ".join(other.words) for other in others)


def _around(quotation: Quotation, before: Span | None, span: Span, behind: Span | None) -> Span:
    """A part of a quotation with what is told of beside it."""
    start, end = (before or span).start, (behind or span).end
    at = quotation.sentence.span.start
    return quotation.sentence.part(start - at, end - at)


def _more(where: str, spans: tuple[Span | None, Span | None]) -> str:
    """What stands beside a shared part in one or in both, as the end of a sentence."""
    told = [quoted(span) for span in spans if span]
    return f"; {where}, one has {', the other '.join(told)}" if told else ""


def _ends_otherwise(here: Quotation, there: Quotation) -> bool:
    """Whether both go on differently to their ends after the same words: "to all", "to a few"."""
    block = max(
        Indel.opcodes(here.words, there.words).as_matching_blocks(), key=lambda block: block.size
    )
    rest = len(here.words) - block.a - block.size, len(there.words) - block.b - block.size
    return block.size >= _STRONG and min(rest) > 0 and max(rest) > _MOST_ALTERED


def _cropped(pair: SentencePair, here: Quotation, there: Quotation) -> Cue | None:
    """One ends where the other goes on: a difference if that turns or limits what was said.

    "I will go, if you pay" is another claim; of "I will go by the night train" the reader decides.
    """
    short, long = sorted((here, there), key=lambda quotation: len(quotation.words))
    size = len(short.words)
    if long.words[:size] != short.words or STOP_WORDS.issuperset(short.words):
        return None
    rest = long.words[size:]
    turned = _is_condition(rest) or _is_turned(long, size) or _is_narrowed(short, rest)
    if not turned and not _is_told(long, size):
        return None
    if max(pair.ratio - 0.1, pair.jaccard) < _ALIKE or _is_resumed(short, long.words[size:]):
        return None
    spans = tuple(each.part(0, len(each.words)) for each in (here, there))
    rest = quoted(long.part(size, len(long.words)))
    says = f"One quotes {quoted(short.part(0, size))}, and in the other it goes on: {rest}."
    rule, label = ("cropped", "diverge") if turned else ("shortened", "related")
    return reason("quotation", rule, label, (spans[0], spans[1]), says, strong=False)


def _is_narrowed(quotation: Quotation, rest: Sequence[str]) -> bool:
    """Whether "never", "all" or the like is said only of some: "no gift", "no gift that ..."."""
    return bool(rest) and rest[0] in _RELATIVE and not _OF_ALL.isdisjoint(quotation.words)


def _is_condition(words: Sequence[str]) -> bool:
    """Whether some words open with a condition or with a time that it holds for."""
    time = len(words) > 1 and words[0] in ("this", "next") and words[1] in _PERIODS
    return bool(words) and (words[0] in _CONDITIONS or time)


def _is_told(quotation: Quotation, at: int) -> bool:
    """Whether so much is left out behind a word that a reader wants to know of it."""
    enough = at >= _STRONG and len(quotation.words) >= at + LEAST
    return enough and quotation.goes_on(at)


def _is_resumed(quotation: Quotation, rest: Sequence[str]) -> bool:
    """Whether the rest is quoted too, behind who says it: “we shall,” she said, “but not yet”."""
    begun = tuple(rest[:2])
    return any(other.words[: len(begun)] == begun for other in quotations_in(quotation.sentence))


def _is_turned(quotation: Quotation, at: int) -> bool:
    """Whether a quotation is turned behind a word, in the same sentence: "safe, but not yet"."""
    rest = quotation.words[at : at + _NEAR]
    if not quotation.goes_on(at):
        return False
    turn = next((n for n, word in enumerate(rest) if word in _TURNS), None)
    denied = any(word in _DENIALS or word.endswith("n't") for word in rest)
    return turn is not None and (turn == 0 or denied)


def _altered(pair: SentencePair, here: Quotation, there: Quotation) -> Cue | None:
    """A word changed inside: a quotation that is cut at its ends is still the same."""
    if here.is_cut or there.is_cut or max(pair.ratio - 0.1, pair.jaccard) < _ALIKE:
        return None
    same = words_in_order(here.words, there.words)
    if same < max(LEAST, _SHARE * min(len(here.words), len(there.words))):
        return None
    change = _only_change(here, there)
    if change is None or not _tells(change, here.words, there.words):
        return None
    spans = _with_neighbours(here, *change.a), _with_neighbours(there, *change.b)
    says = f"The quotation has {quoted(spans[0])} in one, {quoted(spans[1])} in the other."
    return differs("quotation", "altered", spans, says, strong=True)


def _only_change(a: Quotation, b: Quotation) -> Change | None:
    """The one place where two quotations differ, but for small words and for where they are cut."""
    changes = [each for each in word_changes(a.words, b.words) if not _is_cut_off(each, a, b)]
    if len(changes) > 1:
        changes = [
            each
            for each in changes
            if not {*a.words[slice(*each.a)], *b.words[slice(*each.b)]} <= _JOINING
        ]
    return changes[0] if len(changes) == 1 else None


def _is_cut_off(change: Change, a: Quotation, b: Quotation) -> bool:
    """Whether one of two quotations only begins later than the other, or ends earlier."""
    (low, high), (other_low, other_high) = change.a, change.b
    one_sided = low == high or other_low == other_high
    begins = low == other_low == 0
    ends = high == len(a.words) and other_high == len(b.words)
    return one_sided and (begins or ends)


def _tells(change: Change, a: Sequence[str], b: Sequence[str]) -> bool:
    (low, high), (other_low, other_high) = change.a, change.b
    sizes = [
        len([word for word in words if word not in _ARTICLES])
        for words in (a[low:high], b[other_low:other_high])
    ]
    if min(low, other_low) < 1 or max(sizes) > _MOST_ALTERED:
        return False
    at_end = high == len(a) or other_high == len(b)
    if at_end and (sizes[0] != sizes[1]):
        return False
    return not (
        {*a[low:high], *b[other_low:other_high]} <= _SLIGHT
        or _one_word("".join(a[low:high]), "".join(b[other_low:other_high]))
    )


def _one_word(mine: str, yours: str) -> bool:
    """Whether what is altered is a contraction, a spelling or an ending."""
    if "'" in mine + yours or stem(mine) == stem(yours):
        return True
    return min(len(mine), len(yours)) > 4 and ratio(mine, yours) > _SPELLING


def _with_neighbours(quotation: Quotation, start: int, end: int) -> Span:
    """What is altered with the word before and after it."""
    return quotation.part(max(0, start - 1), min(len(quotation.words), end + 1))
