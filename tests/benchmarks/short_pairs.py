"""What the engine's cues, words and similarities say of two short texts, as features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise, product

from perspectives.core import Passage
from perspectives.core.cues.certainties import certainties
from perspectives.core.cues.lexicon import listed
from perspectives.core.cues.negation import negations
from perspectives.core.cues.tokens import content, tokens
from perspectives.core.labels.judging import RuleJudge
from perspectives.core.text.words import stem

Features = dict[str, float]

_MARKED = ("hedged", "unclear", "refuted", "asserted", "saying", "negators")
_STEPS = (0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.0)
_LITTLE = frozenset(["a", "an", "the", "is", "are", "there", "be", "to", "of", "and"])
_JUDGE = RuleJudge()


def told(a: str, b: str) -> Features:
    """What the engine knows of two short texts, with what only one of them says."""
    x = Passage(id="1.1", start=0, end=len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)
    evidence = _JUDGE.evidence(x, y)
    found = dict(evidence.features)
    found |= {f"{c.kind}/{c.rule}/{c.confidence}": 1.0 for c in evidence.cues}
    found |= {f"a {mark.level}": 1.0 for mark in certainties(a)}
    found |= {f"b {mark.level}": 1.0 for mark in certainties(b)}
    found |= {f"a {mark}": 1.0 for mark in _marks(a) - _marks(b)}
    found |= {f"b {mark}": 1.0 for mark in _marks(b) - _marks(a)}
    here, there = _stems(a), _stems(b)
    found |= _left(a, b) | _shared(a, b, here, there) | _negated(here, there)
    return found | _unmatched(here, there) | _edits(here, there)


def _marks(text: str) -> set[str]:
    lists = [listed(name) for name in _MARKED]
    return {t.low for t in tokens(text) if any(t.low in words for words in lists)} | {
        mark for mark in "?:" if mark in text
    }


def _stems(text: str) -> list[str]:
    return [stem(token.low) for token in tokens(text) if not token.mark]


def _left(a: str, b: str) -> Features:
    """Ideas without a counterpart, by count and by pair, and negations of what both say."""
    here, there = {t.concept for t in content(a)}, {t.concept for t in content(b)}
    only_a, only_b = here - there, there - here
    turned = [{w.concept for n in negations(text) for w in n.scope} for text in (a, b)]
    left = f"left {min(3, len(only_a))} {min(3, len(only_b))}"
    found = {
        left: 1.0,
        "share left a": len(only_a) / max(1, len(here)),
        "share left b": len(only_b) / max(1, len(there)),
        "turned": float(bool((turned[0] ^ turned[1]) & here & there)),
        "negated a": float(bool(negations(a))),
        "negated b": float(bool(negations(b))),
    }
    if found["negated a"] != found["negated b"]:
        found[f"negated, {left}"] = 1.0
    if len(only_a) <= 2 and len(only_b) <= 2:
        found |= {f"{x}>{y}": 0.5 for x in only_a for y in only_b}
    return found | {f"only a {x}": 0.3 for x in only_a} | {f"only b {x}": 0.3 for x in only_b}


def _shared(a: str, b: str, here: Sequence[str], there: Sequence[str]) -> Features:
    """How much of each text the other holds: words, pairs of words, letters; in steps as well."""
    words, pairs = _both(here, there), _both(_pairs(here), _pairs(there))
    letters = _both(_grams(a), _grams(b))
    found = {f"words of {n}": share for n, share in zip("ab", words, strict=True)}
    found |= {f"pairs of {n}": share for n, share in zip("ab", pairs, strict=True)}
    found |= {f"letters of {n}": share for n, share in zip("ab", letters, strict=True)}
    found |= {f"{n}>={s}": 1.0 for n, share in list(found.items()) for s in _STEPS if share >= s}
    found["length"] = min(3.0, len(there) / max(1, len(here)))
    found["another order"] = float(here != there and set(here) == set(there))
    return found


def _both(here: Sequence[object], there: Sequence[object]) -> tuple[float, float]:
    shared = len(set(here) & set(there))
    return shared / max(1, len(set(here))), shared / max(1, len(set(there)))


def _grams(text: str) -> list[str]:
    text = f" {' '.join(text.lower().split())} "
    return [text[n : n + 4] for n in range(len(text) - 3)]


def _pairs(found: Sequence[str]) -> list[tuple[str, str]]:
    return list(pairwise(found))


def _negated(here: Sequence[str], there: Sequence[str]) -> Features:
    """Which side negates, and how many words have no counterpart then."""
    sides = [any(w in listed("negators") or w.endswith("n't") for w in s) for s in (here, there)]
    which = "".join("-" if negated else "+" for negated in sides)
    only_a = set(here) - set(there) - _LITTLE - listed("negators")
    only_b = set(there) - set(here) - _LITTLE - listed("negators")
    return {
        f"sides {which}": 1.0,
        f"sides {which} {min(3, len(only_a))} {min(3, len(only_b))}": 1.0,
        f"sides {which} {min(2, len(only_a) + len(only_b))}": 1.0,
    }


def _unmatched(here: Sequence[str], there: Sequence[str]) -> Features:
    """Words, function words too, that one side alone has, and pairs of them."""
    only_a = [word for word in here if word not in there]
    only_b = [word for word in there if word not in here]
    found = {f"word of a {x}": 0.5 for x in only_a} | {f"word of b {x}": 0.5 for x in only_b}
    if len(only_a) <= 4 and len(only_b) <= 4:
        worth = max(1, len(only_a), len(only_b)) ** -0.5
        for x, y in product(only_a or ["-"], only_b or ["-"]):
            found[f"{x} ~ {y}"] = found[" | ".join(sorted((x, y)))] = worth
    return found


def _edits(here: Sequence[str], there: Sequence[str]) -> Features:
    """What has to be changed in one text to make it the other."""
    edits = list(_changes(here, there))
    often = Counter(kind for kind, _, _ in edits)
    steps = " ".join(str(min(3, often[kind])) for kind in ("replace", "delete", "insert"))
    found = {f"{kind}s": min(6, times) / 6 for kind, times in often.items()}
    found |= {
        "kept": min(6, len(here) - sum(len(x) for _, x, _ in edits)) / 6,
        "taken out": min(6, sum(len(x) for _, x, _ in edits)) / 6,
        "put in": min(6, sum(len(y) for _, _, y in edits)) / 6,
        f"edits {steps}": 1.0,
    }
    for _, x, y in edits:
        if len(x) <= 2 and len(y) <= 2:
            one, other = " ".join(x), " ".join(y)
            found[f"{one} -> {other}"] = found[" <> ".join(sorted((one, other)))] = 1.0
    return found


def _changes(
    here: Sequence[str], there: Sequence[str]
) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind != "equal":
            yield kind, here[i:j], there[k:m]
