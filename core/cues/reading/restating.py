"""Other forms of words in which a sentence claims the same: "none is unsafe", "all are safe"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .contrasts import contrast
from .once import once_in_place
from .sentence import ReadSentence
from .thesaurus import complements
from .word_forms import word_form, word_forms
from .words import Word

_NO_THING = re.compile(r"(?:none|no|nobody|not one|not a single|no one)\b", re.IGNORECASE)
"""What denies of all, where it opens what is spoken of; "not" may deny of some only."""
_NEAR = 2
"""Words after a negation of which one is what it denies."""
_BEGIN, _END, _CAUSE = map(word_form, ("begin", "end", "cause"))
_STAYING = word_forms("leave stay remain")
_LASTING = word_forms("last run hold go continue take")
"""Verbs by which something goes on from one day to another."""
_UNTIL = frozenset(("to", "until", "till", "and"))


@once_in_place
def restated(sentence: ReadSentence) -> tuple[ReadSentence, ...]:
    """The sentence in other words that claim the same, each a way to say it."""
    return tuple(_restated(sentence))


def _restated(sentence: ReadSentence) -> Iterator[ReadSentence]:
    words = sentence.words
    forms = sentence.forms
    if told := contrast(sentence):
        out = range(told.start, told.end)
        yield sentence.reworded([word for word in words if word.start not in out])
    if "!not" in forms:
        yield from map(sentence.reworded, _affirmed(sentence))
    if "!unknown" in forms and _BEGIN in forms:
        yield sentence.reworded(_with_cause(words))
    if sum(word.kind == "date" for word in words) == len(("first", "last")):
        yield from map(sentence.reworded, _lasting(words))


def _affirmed(sentence: ReadSentence) -> Iterator[list[Word]]:
    """Without the one negation: "not valid" as "invalid", "none is unsafe" as "all are safe"."""
    words = sentence.words
    if sentence.counts["!not"] != 1:
        return
    at = sentence.forms.index("!not")
    of_all = is_of_all(sentence, words[at])
    reach = words[at + 1 :] if of_all else words[at + 1 : at + 1 + _NEAR]
    for denied in reach:
        if denied.form in _STAYING and not of_all:
            continue  # "was not left open"
        for other in complements(denied.form):
            stated = [word._replace(form=other) if word is denied else word for word in words]
            if of_all:
                stated[at] = words[at]._replace(form="!all")
            else:
                del stated[at]
            yield stated


def is_of_all(sentence: ReadSentence, negation: Word) -> bool:
    """Whether a negation denies of each of what it opens: "none of the wells"."""
    return _NO_THING.match(sentence.span.text, negation.start) is not None


def _with_cause(words: Sequence[Word]) -> list[Word]:
    """How it began, as the cause of it."""
    at = next(n for n, word in enumerate(words) if word.form == "!unknown")
    began = next(word for word in words if word.form == _BEGIN)
    rest = [word for word in words if word is not began]
    return [*rest[: at + 1], began._replace(form=_CAUSE), *rest[at + 1 :]]


def _lasting(words: Sequence[Word]) -> Iterator[list[Word]]:
    """From one day to another, said in one way: "began on 3 May and ended on 9 May"."""
    first, last = (n for n, word in enumerate(words) if word.kind == "date")
    between = {word.form for word in words[first + 1 : last]}
    before = {word.form for word in words[:first]}
    spent = {_BEGIN, _END, "on", "from", "and", *_UNTIL, *_LASTING}
    if not (_BEGIN in before and _END in between) and not (
        before & _LASTING and "from" in before and between <= _UNTIL
    ):
        return
    verb = next(n for n, w in enumerate(words) if w.form == _BEGIN or w.form in _LASTING)
    kept = [w for n, w in enumerate(words) if n > last or (n < first and w.form not in spent)]
    before_verb = sum(n < verb and w.form not in spent for n, w in enumerate(words))
    dates = (words[verb]._replace(form="!lasting", kind="decisive"), words[first], words[last])
    yield [*kept[:before_verb], *dates, *kept[before_verb:]]
