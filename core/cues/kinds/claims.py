"""Claims: the same said in another order, voice or form of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.sentence import ReadSentence, Word, is_past, word_form
from ..reason import quoted, reason
from .decisive import TURNING
from .figures import elsewhere

_CONTAINED = 0.4
"""Share of the ideas of one that both hold in the same words."""
_MOST_MORE = 1
"""Ideas that one may speak of beside what both speak of."""
_LEAST = 3
"""Ideas, figures and dates in both."""
_MOST_PARTS = 8
"""Parts of which the order is looked at; with more of them it is another sentence."""
_IDEAS = ("word", "name")
_CONTENT = ("word", "name", "figure", "date", "code")
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
_HARMLESS = frozenset(("!will", "!own", "!both"))
_MANY = frozenset(("!most", "!some", "!few", "!any", "!only"))
_DEMANDS = frozenset(
    map(word_form, "want urge demand call ask request propose recommend advocate favour".split())  # noqa: SIM905
)
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
_PAST = frozenset(("was", "were", "had", "did"))
_PRESENT = frozenset(("is", "are", "does", "do", "now"))
_ABLE = frozenset(("can", "could", "would"))
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\b", re.IGNORECASE)
_THERE = re.compile(r"\bthere\s(?:is|are|was|were|will be|has been|have been)\b", re.IGNORECASE)
_BEFORE = re.compile(r"([\w’']+)\W+(?:(?:the|a|an|its|his|her|their|our|this|that|all)\s+)*$")
_SMALL_BEFORE = frozenset(
    """in on at from to by for of with into onto over under against between within through during
    before after until till since above below toward towards across along near than as
    via""".split()  # noqa: SIM905
)


_BARE = frozenset(("", "'s", "’s", "s", "'", "’", "to"))
_PASSIVE = re.compile(
    r"(?:(?:is|are|was|were|be|been|has|have|had|will|must|should|may|shall|can|could|to) )*"
    r"(?:is|are|was|were|be|been|being)"
)
_NO_TENSE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|to|will|must|should|may|shall|can|could|would"
    r"|the|a|an|of|\w+['’]s|did|do|does)\s(?:\w+ly\s)?$",
    re.IGNORECASE,
)
"""Before a word of which the ending tells no tense."""
_NOUNS = ("ion", "ions", "ment", "ments", "ing", "ity")
"""Ends of words that are no verbs."""
_ARTICLES = frozenset("the a an its his her their this that".split())  # noqa: SIM905
_PERIODS = frozenset(("last", "this", "next"))


class _Run(NamedTuple):
    """Ideas that stand in one order in both."""

    a: tuple[int, int]
    """From this place among the ideas of the first up to that one."""
    b: tuple[int, int]


def claims(pair: SentencePair) -> Iterator[Cue]:
    """The same claim: nothing telling stands in only one, and who does what is the same."""
    if len(pair.shared) < 2 or pair.containment < _CONTAINED or not _is_explained(pair):
        return
    if pair.a.asks or pair.b.asks or elsewhere(pair) or not _is_enough(pair):
        return
    if _decides(pair) or not _same_time(pair) or not _same_directions(pair):
        return
    turned = SentencePair(pair.b, pair.a)
    if _in_one_order(pair) and _in_one_order(turned) and not _exchanged_voice(pair):
        spans = pair.spans(_telling(pair.a), _telling(pair.b))
        says = f"They say much the same: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("wording", "claim", "agree", spans, says, strong=False)


def _is_explained(pair: SentencePair) -> bool:
    """Whether each says of what the other says."""
    less, more = sorted((only - LIGHT for only in pair.unmatched), key=len)
    return not less and len(more) <= _MOST_MORE and not (more & TURNING)


def _is_enough(pair: SentencePair) -> bool:
    figures = {w.form for w in pair.a.words if w.kind in ("figure", "date")}
    figures &= {w.form for w in pair.b.words}
    return pair.common + len(figures) >= _LEAST and pair.common >= 2


def _telling(sentence: ReadSentence) -> list[Word]:
    return [word for word in sentence.words if word.kind in _CONTENT]


def _decides(pair: SentencePair) -> bool:
    """Whether a figure, a date or a word that decides stands in only one of them."""
    if any(map(bool, pair.only("figure", "date", "code"))):
        return True
    joints = {word.form for words in pair.only("joint") for word in words} - {"and"}
    left, right = (
        Counter(w.form for w in words if w.form not in _HARMLESS) for words in pair.only("decisive")
    )
    if joints:
        return True
    quantified = any(w.form in _MANY for w in (*pair.left, *pair.right) if w.form != "!all")
    if not quantified and "!not" not in (*pair.a.forms, *pair.b.forms):
        left.pop("!all", None)
        right.pop("!all", None)
    for here, there, sentence in ((left, right, pair.b), (right, left, pair.a)):
        if not there and here.keys() == {"!should"} and not _DEMANDS.isdisjoint(sentence.ideas):
            return False
    sides = frozenset((tuple(sorted(left.elements())), tuple(sorted(right.elements()))))
    return len(sides) > 1 and sides not in _EQUIVALENT


def _same_time(pair: SentencePair) -> bool:
    """Whether both speak of what was, or of what is or will be; and both of what can be."""
    mine, yours = pair.a.small_words, pair.b.small_words
    if (mine & _ABLE) != (yours & _ABLE):
        return False
    wills = ["!will" in sentence.forms for sentence in (pair.a, pair.b)]
    for small, other, ahead in ((mine, yours, wills[1]), (yours, mine, wills[0])):
        if small & _PAST and (ahead or (other & _PRESENT and not other & _PAST)):
            return False
    return not _tenses_differ(pair)


def _tenses_differ(pair: SentencePair) -> bool:
    """Whether one tells by its form as past what the other does not: "gave", "gives"."""
    mine, yours = ({w.form: w for w in side.words if w.kind == "word"} for side in (pair.a, pair.b))
    for form in mine.keys() & yours.keys():
        here, there = _is_past(pair.a, mine[form]), _is_past(pair.b, yours[form])
        if {here, there} == {True, False}:
            return True
    return False


def _is_past(sentence: ReadSentence, word: Word) -> bool | None:
    """Whether a word is in the past; None where its form does not tell."""
    text = sentence.span.text
    written = text[word.start : word.end].lower()
    ahead = "!will" in sentence.forms and re.search(r"\bwill\s(?:\w+ly\s)?$", text[: word.start])
    if not ahead and (_NO_TENSE.search(text, 0, word.start) or written.endswith(_NOUNS)):
        return None
    return is_past(written)


def _same_directions(pair: SentencePair) -> bool:
    """Whether prepositions say no opposite, and stand before the same."""
    left, right = ({word.form for word in words} for words in pair.only("preposition"))
    if any(frozenset((p, q)) in _OPPOSED for p in left for q in right):
        return False
    others = dict(pair.matched)
    mine, yours = _followed(pair.a), _followed(pair.b)
    for form in mine.keys() & yours.keys():
        here = {others.get(idea, idea) for idea in mine[form]}
        if here.isdisjoint(yours[form]):
            return False
    return not ({"against", "without"} & (left ^ right))


def _followed(sentence: ReadSentence) -> dict[str, set[str]]:
    """What follows and goes before each word that decides or directs."""
    found: dict[str, set[str]] = {}
    words = sentence.words
    for at, word in enumerate(words):
        decides = word.kind == "decisive" and word.form not in ("!will",)
        if decides or word.form in _DIRECTED:
            after = [w.form for w in words[at + 1 :] if w.kind in _CONTENT][:2]
            before = [w.form for w in words[:at] if w.kind in _CONTENT][-1:] if decides else []
            found.setdefault(word.form, set()).update((*after, *before))
    return found


def _in_one_order(pair: SentencePair) -> bool:
    """Whether all parts come in one order, but for those that may be moved."""
    mine, yours = _ideas(pair.a), _ideas(pair.b)
    runs = _runs([w.form for w in mine], [w.form for w in yours], dict(pair.matched))
    if len(runs) > _MOST_PARTS:
        return False
    movable = [n for n, run in enumerate(runs) if _may_move(pair, mine, yours, run)]
    for size in range(len(movable) + 1):
        for moved in combinations(movable, size):
            rest = [run for n, run in enumerate(runs) if n not in moved]
            if _is_ordered(pair, mine, yours, rest):
                return True
    return False


def _ideas(sentence: ReadSentence) -> list[Word]:
    return [w for w in sentence.words if w.kind in _CONTENT and w.form not in LIGHT]


def _runs(mine: Sequence[str], yours: Sequence[str], others: dict[str, str]) -> list[_Run]:
    """The longest stretches that are the same in both, in the order of the first."""
    taken: set[int] = set()
    runs: list[_Run] = []
    at = 0
    forms = [others.get(form, form) for form in mine]
    while at < len(forms):
        best = 0
        place = -1
        for start in range(len(yours)):
            size = 0
            while (
                at + size < len(forms)
                and start + size < len(yours)
                and start + size not in taken
                and forms[at + size] == yours[start + size]
            ):
                size += 1
            if size > best:
                best, place = size, start
        if best:
            runs.append(_Run((at, at + best), (place, place + best)))
            taken.update(range(place, place + best))
        at += best or 1
    return runs


def _may_move(pair: SentencePair, mine: list[Word], yours: list[Word], run: _Run) -> bool:
    """Whether a part says the same wherever it stands: "at the gate", a date, a doer after "by"."""
    here, there = mine[run.a[0]], yours[run.b[0]]
    if here.kind == there.kind == "date" or {here.form, there.form} <= _PERIODS:
        return True
    if _is_beside(pair.a, mine[slice(*run.a)]) and _is_beside(pair.b, yours[slice(*run.b)]):
        return True
    before, other = _small_before(pair.a, here), _small_before(pair.b, there)
    if before and before == other:
        return before != "of"
    if {before, other} == {"by", ""}:
        passive = pair.a if before == "by" else pair.b
        return bool(_BE.search(passive.span.text))
    return False


def _is_beside(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether some words stand in a part that says who speaks."""
    start, end = words[0].start, words[-1].end
    return len(sentence.parts) > 1 and any(
        part.beside and part.start <= start and end <= part.end for part in sentence.parts
    )


def _small_before(sentence: ReadSentence, word: Word) -> str:
    """The preposition right before a word, articles between them."""
    found = _BEFORE.search(sentence.span.text, 0, word.start)
    small = found[1].lower() if found else ""
    return small if small in _SMALL_BEFORE else ""


def _is_ordered(
    pair: SentencePair, mine: list[Word], yours: list[Word], runs: Sequence[_Run]
) -> bool:
    """Whether parts come in one order, but for neighbours that may change places."""
    order = sorted(range(len(runs)), key=lambda n: runs[n].b)
    at = 0
    while at < len(order):
        if order[at] == at:
            at += 1
        elif order[at : at + 2] == [at + 1, at]:
            first, second = runs[at], runs[at + 1]
            here = _gap(pair.a, mine[first.a[1] - 1], mine[second.a[0]])
            there = _gap(pair.b, yours[second.b[1] - 1], yours[first.b[0]])
            exists = len(runs) == 2 and any(_THERE.search(x.span.text) for x in (pair.a, pair.b))
            if not (exists or _may_change_places(here, there)):
                return False
            at += 2
        else:
            return False
    return True


def _may_change_places(here: str, there: str) -> bool:
    """Whether two neighbours say the same in either order, by what stands between them.

    They are listed, one is of the other ("the club's budget", "the budget of the club"), or it is
    done to one of them ("close the pool", "the pool will be closed").
    """
    if here == there:
        return here in ("and", "or")
    gaps = {here, there}
    if gaps & _BARE:
        other = gaps - _BARE
        return bool(other & {"of", "for", "in"}) or any(_PASSIVE.fullmatch(gap) for gap in other)
    return False


def _gap(sentence: ReadSentence, before: Word, after: Word) -> str:
    """What stands between two words, without articles; "," where marks part them."""
    text = sentence.span.text[before.end : after.start]
    words = [w for w in re.findall(r"[\w’']+|[,;:—–()]", text.lower()) if w not in _ARTICLES]
    return " ".join(words)


def _exchanged_voice(pair: SentencePair) -> bool:
    """Whether one says in the active what the other says in the passive, of the same subject."""
    for passive, active in ((pair.a, pair.b), (pair.b, pair.a)):
        beside = {
            (one.form, two.form): active.span.text[one.end : two.start]
            for one, two in pairwise(_ideas(active))
        }
        for one, two in pairwise(_ideas(passive)):
            between = passive.span.text[one.end : two.start]
            other = beside.get((one.form, two.form))
            if other is None or not _BE.search(between) or two.kind != "word":
                continue
            if (
                not _BE.search(other)
                and not other.strip()
                and passive.span.text[two.start : two.end].endswith(("ed", "en", "t", "ught", "n"))
            ):
                return True
    return False
