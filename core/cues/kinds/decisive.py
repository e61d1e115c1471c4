"""Words that turn a sentence: of force, negation, how many, how sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from ...comparison import Cue, CueKind
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY, FORCE, NEGATION, QUANTITY
from ..reading.restating import is_of_all
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import are_opposites, complements
from ..reading.word_forms import word_form
from ..reading.words import Word
from ..reason import against, differs, quoted, reason
from ..reported_speech import told
from .figures import of_another as of_another_thing

Conflicts = frozenset[frozenset[str]]


def conflicts(text: str) -> Conflicts:
    """Pairs of words that decide and that cannot both hold, as "must may, all some" names them."""
    return frozenset(frozenset(f"!{word}" for word in pair.split()) for pair in text.split(","))


_FORCES = conflicts("must should, must may, must free, should may, should free")
_NEGATED = NEGATION | {"!any"}
_ASSERTING = frozenset(("!all", "!any", "!sure", "!will"))
"""Words that stand in what the other negates."""
_LIMITS = frozenset(("!only", "!onlyif", "!unless", "!except"))
_NUMBERS = conflicts(
    "all most, all some, all few, most few, most some, some few, only any, only all, any all"
)
_NONE = conflicts("not most, not some")
"""Where "none of them" is what is negated."""
_SURE = CERTAINTY | {"!may"}
_CERTAINTIES = conflicts(
    "sure perhaps, sure likely, sure unlikely, sure may, sure unknown, sure untrue, unknown untrue,"
    " likely unlikely"
)
_RUMOURS = frozenset(
    map(word_form, "rumour claim report story news idea allegation chance see".split())  # noqa: SIM905
)
"""Words for what is sure or not."""


TURNING = frozenset(
    word_form(word)
    for word in [
        "miss",
        "missing",
        "lack",
        "fail",
        "absent",
        "deny",
        "refuse",
        "reject",
        "stop",
        "prevent",
        "ban",
        "end",
        "halt",
        "cancel",
        "drop",
        "lose",
        "empty",
        "false",
        "wrong",
        "impossible",
        "unable",
        "avoid",
        "exclude",
        "forbid",
        "prohibit",
        "without",
    ]
)
"""Words that negate as "not" does."""
_WHEN = frozenset(map(word_form, ("yet", "ever", "longer", "anymore")))
"""Words after a negation that tell when."""
_MOST_SHOWN = 60
"""Characters of a claim that are shown."""
_LEAST = 2
"""Ideas in both, where neither speaks of anything else."""
_TELLING = ("word", "name", "figure", "date", "code")
_MARKS = ("“", "”", '"', "'", "‘", "’")
_TURNS = frozenset(("because", "but", "rather"))
"""After these a negation touches the reason, or one of two."""


def of_another(pair: SentencePair) -> bool:
    """Whether the two speak of other things, or begin with other ones."""
    return of_another_thing(pair) or pair.opens_with_another


def near(pair: SentencePair) -> bool:
    """Whether two sentences are all but the same."""
    return pair.ratio >= 0.8 or (pair.jaccard >= 0.8 and len(pair.shared) >= 3)


def rather_near(pair: SentencePair) -> bool:
    """Whether two sentences are alike, and all that one speaks of the other speaks of too."""
    return near(pair) or (
        pair.jaccard >= 0.5 and pair.containment >= 0.75 and len(pair.shared) >= 3
    )


def is_of_one(pair: SentencePair) -> bool:
    """Whether two sentences speak of one thing, in the same or other words."""
    return rather_near(pair) or pair.differs_in_little


def force(pair: SentencePair) -> Iterator[Cue]:
    """What one demands the other recommends, allows, or leaves open."""
    for cue in opposed(pair, "force", "force", FORCE, _FORCES):
        if is_of_one(pair) and not of_another(pair) and not _denies_beside_force(pair):
            yield cue


def _denies_beside_force(pair: SentencePair) -> bool:
    """Whether a negation or a limit that is no part of a word of force stands in only one."""
    forced = {word.start for words in pair.decisive(FORCE) for word in words}
    denying = pair.decisive(NEGATION | _LIMITS)
    return any(word.start not in forced for words in denying for word in words)


def many(pair: SentencePair) -> Iterator[Cue]:
    """All against some or none, only these against anyone."""
    same = same_negations(pair)
    forms, exclusive = (QUANTITY, _NUMBERS) if same else (QUANTITY | NEGATION, _NONE)
    for cue in opposed(pair, "quantifier", "many", forms, exclusive):
        if not rather_near(pair) or of_another(pair):
            continue
        if same or (not _turns_round(pair) and any(is_of_all(*e) for e in _negations(pair))):
            yield cue


def _turns_round(pair: SentencePair) -> bool:
    """Whether one says in the opposite word what the other negates: "none stayed", "all left"."""
    mine, yours = pair.unmatched
    if min(map(len, (mine - LIGHT, yours - LIGHT))) > 1 or (mine | yours) & TURNING:
        return True
    return any(
        other in complements(form) or are_opposites(form, other)
        for form, other in product(mine, yours)
    )


def _negations(pair: SentencePair) -> Iterator[tuple[ReadSentence, Word]]:
    """The negations that only one of the two has, each with its sentence."""
    for side, words in zip((pair.a, pair.b), pair.decisive(NEGATION), strict=True):
        yield from ((side, word) for word in words)


def sure(pair: SentencePair) -> Iterator[Cue]:
    """Certain against possible, unknown, untrue."""
    for cue in opposed(pair, "certainty", "sure", _SURE, _CERTAINTIES):
        one_claim = is_of_one(pair) or _differs_in(pair, _RUMOURS)
        if one_claim and not of_another(pair) and same_negations(pair):
            yield cue


def _differs_in(pair: SentencePair, words: frozenset[str]) -> bool:
    """Whether both speak of the same but for some words."""
    return pair.common >= _LEAST and not any(only - LIGHT - words for only in pair.unmatched)


def negation(pair: SentencePair) -> Iterator[Cue]:
    """One negates what the other states, and nothing else is changed."""
    here, there = pair.decisive(NEGATION)
    if len(here) + len(there) != 1 or len(pair.shared) < 2 or _is_of_another(pair):
        return
    if any(_is_named(side, words) for side, words in ((pair.a, here), (pair.b, there))):
        return
    if _denies_what_is_not_stated(pair, here, there):
        return
    plain, negated = (pair.only_a, pair.only_b) if there else (pair.only_b, pair.only_a)
    if not pair.shared_plain or not (
        _only_negated(pair, plain, negated) or _is_one_claim(pair, plain, negated)
    ):
        return
    if _TURNS & {word.form for word in (*pair.a.words, *pair.b.words)}:
        return
    asserted = [word for word in plain if word.form == "!sure"]
    here, there = (here, asserted) if here else (asserted, there)
    spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
    if not asserted and any(
        _denies_a_thing(side, w) for side, w in ((pair.a, here), (pair.b, there))
    ):
        spans = pair.spans(*(_claim(pair, side) for side in (pair.a, pair.b)))
    stated, denied = (pair.a, pair.b) if plain is pair.only_a else (pair.b, pair.a)
    told_by_nobody = not any(part.speaks for part in denied.parts)
    if (
        _is_reported(stated)
        and told_by_nobody
        and not _is_reported(denied)
        and not _speaks_in_both(pair, stated)
    ):
        says = f"Reported in one, denied in the other: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("attribution", "reported", "related", spans, says, strong=False)
        return
    strong = pair.ratio >= 0.8 and not _telling(negated)
    yield differs("negation", "negation", spans, against(spans), strong=strong)


def _is_of_another(pair: SentencePair) -> bool:
    return of_another(pair) and not _is_dated(pair)


def _is_dated(pair: SentencePair) -> bool:
    """Whether only one says in which year, and both tell of what was: "was never built"."""
    other = pair.speaks_of_another or pair.opens_with_another
    apart = any(all(pair.only(kind)) for kind in ("name", "code"))
    past = all("was" in x.small_words or "were" in x.small_words for x in (pair.a, pair.b))
    return past and not (other or apart) and bool(pair.a.years) != bool(pair.b.years)


def _denies_a_thing(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether "no" stands before a thing: then the words around it tell what is denied."""
    text = sentence.span.text
    return any(text[word.start : word.end].lower() in ("no", "without") for word in words)


def _claim(pair: SentencePair, sentence: ReadSentence) -> list[Word]:
    """The words of what both speak of and what decides, up to a few after the first."""
    held = [w for w in sentence.words if w.form in pair.shared or w.kind == "decisive"]
    return [w for w in held if w.end - held[0].start <= _MOST_SHOWN]


def _denies_what_is_not_stated(
    pair: SentencePair, here: Sequence[Word], there: Sequence[Word]
) -> bool:
    """Whether what one denies stands in it alone: "still in hospital", "not yet discharged"."""
    only = pair.unmatched[0 if here else 1]
    (word,) = here or there
    words = [w for w in (pair.a if here else pair.b).words if w.start > word.start]
    denied = next((w for w in words if w.kind in ("word", "name") and w.form not in _WHEN), None)
    return denied is not None and denied.form in only


def _is_named(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether a word stands in quotation marks by itself: a "no" vote."""
    text = sentence.span.text
    return any(
        text[max(0, w.start - 1) : w.start] in _MARKS and text[w.end : w.end + 1] in _MARKS
        for w in words
        if w.start
    )


def _is_reported(sentence: ReadSentence) -> bool:
    """Whether a sentence gives another's words and not its document's own."""
    return told(sentence.span.text, sentence.span.text).another


def _speaks_in_both(pair: SentencePair, sentence: ReadSentence) -> bool:
    """Whether who speaks in one sentence is named by both: then it is one person's word."""
    who = told(sentence.span.text, sentence.span.text).who
    spoken = {w.form for w in sentence.words if who and who[0] <= w.start < who[1]}
    return bool(spoken) and spoken <= pair.shared


def _only_negated(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs, but for two words that one adds."""
    if any(word.kind == "decisive" and word.form not in _ASSERTING for word in plain):
        return False
    if any(word.kind == "decisive" and word.form not in _NEGATED for word in negated):
        return False
    added, more = _telling(plain), _telling(negated)
    if len(added) > 2 or len(more) > 2 or (added and more):
        return False
    if {word.form for word in added} & TURNING:
        return False
    return near(pair) or (not more and pair.jaccard >= 0.5 and len(pair.shared) >= 3)


def _is_one_claim(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs but for words of one meaning, or that say little."""
    kinds = ("figure", "code", "decisive", *(() if _is_dated(pair) else ("date",)))
    if any(w.kind in kinds and w.form not in _NEGATED for w in (*plain, *negated)):
        return False
    extra = [only - LIGHT for only in pair.unmatched]
    if any(form in TURNING for only in extra for form in only):
        return False
    return pair.differs_in_little


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.kind in _TELLING]


def same_negations(pair: SentencePair, *, but: int = 0, without: bool = True) -> bool:
    """Whether both negate equally often."""
    which = NEGATION if without else frozenset(("!not",))
    here, there = pair.decisive(which)
    return abs(len(here) - len(there)) <= but


def opposed(
    pair: SentencePair, kind: CueKind, rule: str, forms: frozenset[str], conflicts: Conflicts
) -> Iterator[Cue]:
    """The one word of some that each has, where the two cannot both hold."""
    here, there = pair.decisive(forms)
    if len(here) != 1 or len(there) != 1:
        return
    if frozenset((here[0].form, there[0].form)) in conflicts:
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        yield differs(kind, rule, spans, against(spans), strong=near(pair))


def with_next(words: Sequence[Word], changed: Sequence[Word]) -> list[Word]:
    """Some words with what they are said of: alone they would be no reason."""
    if not changed:
        return []
    at = max(n for n, word in enumerate(words) if word in changed)
    following = [word for word in words[at + 1 : at + 3] if word.kind in ("word", "name", "figure")]
    if following:
        return [*changed, following[0]]
    return [*changed, *[word for word in words[max(0, at - 2) : at] if word.kind == "word"][-1:]]
