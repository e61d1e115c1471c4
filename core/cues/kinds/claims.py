"""Claims: the same said in another order, voice or form of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY
from ..reading.once import once
from ..reading.restating import restated
from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past, word_forms
from ..reading.words import Word
from ..reason import quoted, reason
from .opposites import opposed_words
from .order import CONTENT, keeps_roles
from .tense import PRESENT, same_time
from .turning_words import TURNING

_CONTAINED = 0.4
"""Share of the ideas of one that both hold in the same words."""
_MOST_MORE = 1
"""Ideas that one may speak of beside what both speak of."""
_LEAST = 3
"""Ideas, figures and dates in both."""
_OPPOSED = frozenset(
    frozenset(words.split())
    for words in [
        *("to from", "before after", "before during", "after during", "in out", "over under"),
        *("above below", "with without", "for against", "with against", "inside outside"),
        *("until since", "until from", "until after", "until before", "since before"),
        *("on off", "up down", "on under", "on before", "on after", "within after"),
    ]
)
"""Prepositions that say something else in each other's place."""
_DIRECTED = frozenset(
    "before after until since from to against without if !if !unless !onlyif".split()  # noqa: SIM905
)
"""Words that count by what follows them."""
_HARMLESS = frozenset(("!will", "!own", "!both", "!sure", "!any"))
_MANY = frozenset(("!most", "!some", "!few", "!any", "!only"))
_EMPTY = word_forms("serve form happen occur take place feature represent constitute ring")
"""Verbs that say no more than "is"."""
_CHOSEN = word_forms("carry add use wear bring take include attach attend join enclose have")
"""What is done with a thing that is left to choice: "may add a letter", "a letter is optional"."""
_NARROWED = frozenset(
    """!must !should !may !free !not !without !all !any !some !few !only !onlyif !if !unless !except
    !always""".split()  # noqa: SIM905
)
_TIMES = word_forms(
    """morning noon afternoon evening night midnight day week weekend month year hour spring summer
    autumn winter season term holiday"""
)
"""Words of when something is so: with one more it is so less often."""
_DESCRIBING = re.compile(
    r"\b(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|of|in|on|at|for|with|by|from"
    r"|under|near|during|\w+['’]s|[A-Z][\w.]*)\s(?:[\w-]+\s){0,2}$"
)
"""What goes before a word that describes: an article, a preposition, a name, words between."""
_IN_A_PLACE = re.compile(
    r"\b(?:in|on|at|under|near|during|with|from)\s(?:(?:the|an?|its|his|her|their|these|this)\s)?$"
)
_MANY_IDEAS = 4
"""Ideas in both from which on one of them may tell besides on which day it was."""
_BOUND = re.compile(r"\b(?:until|till|since|by|before|after|from|to|every|each)\s(?:\w+\s)?$", re.I)
"""Before a day up to which or from which on something is so."""
_INVARIABLE = frozenset(("shut", "cut", "set", "put", "hit", "let", "spread"))
"""Verbs of which the past has no form of its own."""
_DEMANDS = word_forms("want urge demand call ask request propose recommend advocate favour")
"""Verbs by which somebody says that a thing should be."""
_EQUIVALENT = frozenset(
    (
        frozenset((("!not", "!not"), ("!all",))),
        frozenset((("!not", "!only"), ("!except",))),
        frozenset((("!not",), ("!without",))),
        frozenset((("!not", "!without"), ("!onlyif",))),
        frozenset((("!not", "!without"), ("!must",))),
    )
)
"""Words that decide, and others that decide the same."""
_OF_ALL = frozenset(("!will", *CERTAINTY))
"""Words that say how sure or how near all of a claim is, wherever they stand."""
_ASKING = re.compile(r"\b(?:who|whom|whose|what|when|where|why|how|which|whether)\b", re.IGNORECASE)


def claims(pair: SentencePair) -> Iterator[Cue]:
    """The same claim, in the same words or restated: "none is unsafe", "all are safe"."""
    for a, b in product((pair.a, *restated(pair.a)), (pair.b, *restated(pair.b))):
        same = a is pair.a and b is pair.b
        if found := tuple(_claims(pair if same else SentencePair(a, b))):
            yield from found
            return


def _claims(pair: SentencePair) -> Iterator[Cue]:
    """The same claim: nothing telling stands in only one, and who does what is the same."""
    if not pair.shared or pair.containment < _CONTAINED:
        return
    if pair.a.asks or pair.b.asks or pair.is_elsewhere or not _is_explained(pair):
        return
    if not _is_enough(pair) or pair.only_wished:
        return
    if _decides(pair) or not same_time(pair) or not _same_directions(pair):
        return
    if _asked(pair.a) != _asked(pair.b):
        return
    if keeps_roles(pair):
        spans = pair.spans(_telling(pair.a), _telling(pair.b))
        says = f"They say much the same: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("wording", "claim", "agree", spans, says, strong=False)


def _is_explained(pair: SentencePair) -> bool:
    """Whether each says of what the other says."""
    silent = LIGHT if any(pair.only("preposition")) else LIGHT | _EMPTY
    mine, yours = (only - silent for only in pair.unmatched)
    if "!free" in pair.a.counts & pair.b.counts:
        mine, yours = mine - _CHOSEN, yours - _CHOSEN
    more = mine | yours
    if (mine and yours) or len(more) > _MOST_MORE or more & TURNING or opposed_words(pair):
        return False
    side = pair.a if mine else pair.b
    return all(_only_describes(side, form, pair.shared) for form in more)


def _only_describes(sentence: ReadSentence, form: str, shared: frozenset[str]) -> bool:
    """Whether a word only tells more of what is named anyway: "the old bridge", "in the rain".

    Where something is demanded, denied or said of all, it narrows the claim.
    """
    if not _NARROWED.isdisjoint(sentence.forms) or form in _TIMES:
        return False
    text = sentence.span.text
    return all(
        _DESCRIBING.search(text, 0, word.start)
        and (_IN_A_PLACE.search(text, 0, word.start) or _is_before_a_thing(sentence, word, shared))
        for word in sentence.words
        if word.form == form
    )


def _is_before_a_thing(sentence: ReadSentence, word: Word, shared: frozenset[str]) -> bool:
    """Whether a word that is no verb stands before what it describes, which both speak of."""
    low = sentence.span.text[word.start : word.end].lower()
    after = next((each for each in sentence.words if each.start > word.start), None)
    beside = after is not None and after.form in shared and after.start - word.end == 1
    return beside and not (is_past(low) or low.endswith("s"))


def _is_enough(pair: SentencePair) -> bool:
    decided = {
        w.form
        for w in pair.a.words
        if w.kind in ("figure", "date", "decisive") and w not in pair.only_a
    }
    return pair.common + len(decided) >= _LEAST and pair.common >= 2


def _telling(sentence: ReadSentence) -> list[Word]:
    return [word for word in sentence.words if word.kind in CONTENT]


def _decides(pair: SentencePair) -> bool:
    """Whether a figure, a date or a word that decides stands in only one of them."""
    if any(pair.only("figure", "code")) or _is_of_another_day(pair):
        return True
    joints = {word.form for words in pair.only("joint") for word in words} - {"and"}
    only_a, only_b = (
        Counter(w.form for w in words if w.form not in _HARMLESS and not _is_done(side, w))
        for side, words in zip((pair.a, pair.b), pair.only("decisive"), strict=True)
    )
    if joints:
        return True
    quantified = any(w.form in _MANY for w in (*pair.only_a, *pair.only_b) if w.form != "!all")
    if not quantified and "!not" not in (*pair.a.forms, *pair.b.forms):
        only_a.pop("!all", None)
        only_b.pop("!all", None)
    for here, there, sentence in ((only_a, only_b, pair.b), (only_b, only_a, pair.a)):
        if not there and here.keys() == {"!should"} and not _DEMANDS.isdisjoint(sentence.ideas):
            return False
    sides = frozenset((tuple(sorted(only_a.elements())), tuple(sorted(only_b.elements()))))
    return len(sides) > 1 and sides not in _EQUIVALENT


def _is_of_another_day(pair: SentencePair) -> bool:
    """Whether only one tells when, but for when something was done that both tell of."""
    here, there = pair.only("date")
    if not here and not there:
        return False
    if (here and there) or pair.common < _MANY_IDEAS:
        return True
    dated, dates = (pair.a, here) if here else (pair.b, there)
    narrowed = not _NARROWED.isdisjoint((*pair.a.forms, *pair.b.forms))
    bound = any(_BOUND.search(dated.span.text, 0, date.start) for date in dates)
    return narrowed or bound or not all(map(_tells_what_was, (pair.a, pair.b)))


@once
def _tells_what_was(sentence: ReadSentence) -> bool:
    """Whether it tells what was done: "were closed", "have banned", "banned"."""
    text = sentence.span.text
    verbs = (text[w.start : w.end].lower() for w in sentence.words if w.kind == "word")
    done = any(is_past(verb) or verb in _INVARIABLE for verb in verbs)
    auxiliaries = sentence.small_words & {"was", "were", "has", "have", "had"}
    return bool(done and (auxiliaries or not sentence.small_words & PRESENT))


def _is_done(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word of force tells what was done: "the ward had to close"."""
    return sentence.span.text[word.start : word.end].lower() == "had to"


@once
def _asked(sentence: ReadSentence) -> frozenset[str]:
    """What a sentence asks for, or leaves open: "who", "when", "whether"."""
    asking = frozenset(word.lower() for word in _ASKING.findall(sentence.span.text))
    return asking - {"whether"} if "!unknown" in sentence.forms else asking & {"whether"}


def _same_directions(pair: SentencePair) -> bool:
    """Whether prepositions say no opposite, and stand before the same."""
    only_a, only_b = ({word.form for word in words} for words in pair.only("preposition"))
    if any(frozenset((p, q)) in _OPPOSED for p in only_a for q in only_b):
        return False
    mine, yours = _followed(pair.a), _followed(pair.b)
    for form in mine.keys() & yours.keys():
        if yours[form].isdisjoint(pair.translated(mine[form])):
            return False
    return not ({"against", "without"} & (only_a ^ only_b))


@once
def _followed(sentence: ReadSentence) -> dict[str, set[str]]:
    """What follows and goes before each word that decides or directs."""
    found: dict[str, set[str]] = {}
    words = sentence.words
    for at, word in enumerate(words):
        decides = word.kind == "decisive" and word.form not in _OF_ALL
        if decides or word.form in _DIRECTED:
            after = [w.form for w in words[at + 1 :] if w.kind in CONTENT][:2]
            before = [w.form for w in words[:at] if w.kind in CONTENT][-1:] if decides else []
            found.setdefault(word.form, set()).update((*after, *before))
    return found
