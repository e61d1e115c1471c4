"""Agreement: the same claim, word for word or in a few other words."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from ..reading.written_forms import small_words, spoken
from ..reason import quoted, reason
from .beside_figures import count_alike, with_noun
from .ends import may_pass_back, names_another_end
from .exchanged_shares import exchanges_figures, in_same_order
from .exchanged_voice import exchanges_voice
from .one_order import has_other_steps, in_one_order, is_one_part_moved
from .order import keeps_roles

_LEAST = 3
"""Ideas in both."""
_CONTAINED = 0.6
_MOST_SHARED = 4
"""Ideas in both that are no names, for the same with other words between ..."""
_LONG = 8
"""... and of each at least: in a short sentence every word counts."""
_BACK = frozenset("he she it they this these".split())  # noqa: SIM905
_OPPOSED = frozenset(("figure", "date", "code", "name", "joint"))
"""Kinds of words that contrast where each has one that the other has not."""


def wording(pair: SentencePair) -> Iterator[Cue]:
    """The same words, the same words in another order, or most of one in the other."""
    if pair.containment < _CONTAINED or pair.a.asks != pair.b.asks or _in_both(pair) < 2:
        return
    if not pair.only_a and not pair.only_b and len(pair.a.words) >= _LEAST <= len(pair.b.words):
        yield from _of_the_same_words(pair)
    elif not (contrast(pair) or pair.only_wished or all(pair.extra)):
        if (figures := _equal_figures(pair)) is not None:
            yield figures
        elif _is_mostly_the_same(pair):
            yield _cue(pair, "most", strong=False)


def _of_the_same_words(pair: SentencePair) -> Iterator[Cue]:
    """The same words, in one order or in another that says the same."""
    if small_words(pair.a) != small_words(pair.b) or exchanges_figures(pair):
        return
    if in_same_order(pair):
        strong = spoken(pair.a) == spoken(pair.b) and not _points_back(pair)
        yield _cue(pair, "same", strong=strong)
    elif len(pair.shared) >= _LEAST and in_one_order(pair) and not has_other_steps(pair):
        strong = is_one_part_moved(pair.a, pair.b)
        if strong or keeps_roles(pair):
            yield _cue(pair, "order", strong=strong)


def _is_mostly_the_same(pair: SentencePair) -> bool:
    """Whether two long sentences say much in common, in one order."""
    return (
        len(pair.shared_plain) >= _MOST_SHARED
        and not (may_pass_back(pair) or names_another_end(pair))
        and min(len(pair.a.ideas), len(pair.b.ideas)) >= _LONG
        and in_one_order(pair)
    )


def _points_back(pair: SentencePair) -> bool:
    """Whether what they share is said of somebody whom only the sentence before names."""
    opened = pair.a.written[:1]
    return bool(opened) and opened[0][2] in _BACK and len(pair.shared) < _LEAST


def _in_both(pair: SentencePair) -> int:
    """Ideas, figures and dates that both hold."""
    return len(pair.shared) + len(_values(pair.a).intersection(pair.b.forms))


@once
def _values(sentence: ReadSentence) -> set[str]:
    """The figures and dates of a sentence."""
    return {word.form for word in sentence.words if word.kind in ("figure", "date")}


def _equal_figures(pair: SentencePair) -> Cue | None:
    """The same figures of one thing, where nothing else that could decide is in only one."""
    if not pair.equal_figures or any(pair.only("figure")) or not _is_of_one_matter(pair):
        return None
    same = next(((a, b) for a, b in pair.equal_figures if count_alike(pair, a, b)), None)
    if same is None:
        return None
    a, b = same
    spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
    says = f"Both give the same figure: {quoted(spans[0])}, {quoted(spans[1])}."
    return reason("number", "equal", "agree", spans, says, strong=False)


def _is_of_one_matter(pair: SentencePair) -> bool:
    """Whether most of one is in the other, and nobody has changed places."""
    if pair.containment < 0.7 or pair.jaccard < 0.4 or len(pair.shared_plain) < _LEAST:
        return False
    if pair.is_elsewhere or min(map(len, pair.only("word"))) > 1:
        return False
    return not (exchanges_voice(pair) or names_another_end(pair) or has_other_steps(pair)) and not (
        may_pass_back(pair)
    )


def contrast(pair: SentencePair) -> bool:
    """Whether anything that could decide stands in only one of them."""
    kinds_a, kinds_b = ({word.kind for word in words} for words in (pair.only_a, pair.only_b))
    return "decisive" in kinds_a | kinds_b or not _OPPOSED.isdisjoint(kinds_a & kinds_b)


def _cue(pair: SentencePair, rule: str, *, strong: bool) -> Cue:
    if rule == "same":
        spans = pair.spans(pair.a.words, pair.b.words)
        says = f"Both say {quoted(spans[0])}."
    else:
        spans = pair.spans(*_shared_run(pair))
        says = f"They say much the same: {quoted(spans[0])}, {quoted(spans[1])}."
    return reason("wording", rule, "agree", spans, says, strong=strong)


def _shared_run(pair: SentencePair) -> tuple[list[Word], list[Word]]:
    """From the first word that both have to the last."""
    return _between(pair.a.words, pair), _between(pair.b.words, pair)


def _between(words: tuple[Word, ...], pair: SentencePair) -> list[Word]:
    places = [n for n, word in enumerate(words) if word.form in pair.shared]
    return list(words[places[0] : places[-1] + 1]) if places else list(words)
