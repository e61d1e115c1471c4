"""What a sentence denies and leaves open, and what it says around a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_forms
from ...cues.reading.words import Word

_FEWEST = 2
"""Words before one that is denied, within which its denial stands."""
_DENIES = re.compile(
    r"(?:(?:ha[sd]|have|is|are|was|were|do|does|did|will|would|could|can)\s)?"
    r"(?:not|no|never|at\sno\s(?:time|point)|cannot|\w*n['’]t|(?:refus|declin)(?:es?|ed)\sto|fail(?:s|ed)?\sto)\s[^“”\",]",
    re.IGNORECASE,
)
"""What denies the word after it; "No, ..." answers somebody."""
_BY = r"(?:from|to|by|because of|due to|through|with|on|for|in|at|of)\s"
_INSTEAD = re.compile(
    rf"(?:[,:;–—]\s|\b(?:and|but)\s)not\s{_BY}|\b(?:rather than|instead of)\s(?:{_BY})?",
    re.IGNORECASE,
)
"""What denies a thing for the sake of another: "from vans, not from cars"."""
_JOINING = re.compile(r"[,\s]*(?:(?:and|but)\s)?", re.IGNORECASE)
_CONDITIONS = frozenset(("!if", "!unless", "!onlyif"))
_OPEN = _CONDITIONS | {"!may", "!perhaps", "!should"}
"""What makes of a claim a condition, a wish or a guess."""
_DESCRIBING = re.compile(
    r"\w+ed\s(?!(?:the|an?|his|her|its|their|our|all|any|some|several|many|few|both|no|only|more|less|over|about|almost|nearly"
    r"|into|onto|out|off|down|away|after|before|during|against|under|for|from|with|and|but|that|when|last|this|next"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|him|them|us|me)\b)[a-z]{3,}"
)
"""A participle before its noun: "recorded delivery"."""
_CUT = re.compile(r"[,;:—–(](?=\s)")
"""Between the parts of a sentence."""
_WHEN = word_forms("yet ever longer")
"""Words after a negation that tell when."""

NOBODY = re.compile(
    r"\b(?:no\sone|nobody|none|neither)\b(?!\s(?:but|except|else|other))(?P<told>[^,;:.—–]*)",
    re.IGNORECASE,
)
TURNING = re.compile(
    r"\b(?:oppos\w+|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?"
    r"|block(?:s|ed|ing)?|resist(?:s|ed|ing)?|rul(?:e[sd]?|ing)\sout|instead\sof|rather\sthan)\s"
    r"(?P<told>[^,;:.—–“”\"]*)",
    re.IGNORECASE,
)
DIRECT = re.compile(r"\b(?:not|never)\sto\s(?P<told>[^,;:.—–“”\"]*)", re.IGNORECASE)
POINTING = re.compile(
    r"\bno\ssuch\s|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\s(?:it|this|that)\b"
    r"|\bnothing\sof\sthe\s(?:sort|kind)\b",
    re.IGNORECASE,
)
"""What denies the sentence before."""


def may_deny_briefly(read: ReadSentence) -> bool:
    """Whether a sentence has a negation, or words that turn or deny what another one states."""
    text = read.span.text
    patterns = (NOBODY, TURNING, DIRECT, POINTING)
    return "!not" in read.forms or any(pattern.search(text) for pattern in patterns)


def denied_words(read: ReadSentence) -> list[tuple[Word, Word]]:
    """The words that a sentence denies, each with what denies it."""
    pairs: list[tuple[Word, Word]] = []
    for n, word in enumerate(read.words):
        if word.form == "!not" and _DENIES.match(read.span.text, word.start):
            after = (each for each in read.words[n + 1 : n + 3] if each.form not in _WHEN)
            told = next(after, None)
            between = read.span.text[word.end : told.start] if told else ""
            if _CUT.search(between):
                continue
            if told is not None and (told.kind == "word" or told.form == "!sure"):
                pairs.append((word, told))
    return pairs


def is_denied(read: ReadSentence, word: Word) -> bool:
    """Whether a word is denied somehow, "denied" as well, right before it."""
    at = read.words.index(word)
    return "!not" in (each.form for each in read.words[max(0, at - _FEWEST) : at])


def denied_for_another(read: ReadSentence) -> Iterator[list[Word]]:
    """What a sentence denies for the sake of another thing: what denies it, and what names it."""
    for match in _INSTEAD.finditer(read.span.text):
        cut = re.search(r"[,;:.—–]|\sbut\s", read.span.text[match.end() :])
        end = match.end() + cut.start() if cut else len(read.span.text)
        inside = (word for word in read.words if match.end() <= word.start < end)
        joining = _JOINING.match(match[0])
        start = match.start() + (joining.end() if joining else 0)
        denying = Word(start, match.end(), "!not", "decisive")
        yield [denying, *(word for word in inside if word.kind in ("word", "name"))]


def is_open(read: ReadSentence, word: Word) -> bool:
    """Whether the part of a sentence around a word is a condition, a wish or a guess.

    A condition before it or right after it makes one of it as well.
    """
    cuts = [0, *(m.end() for m in _CUT.finditer(read.span.text)), len(read.span.text)]
    at = max(n for n, cut in enumerate(cuts[:-1]) if cut <= word.start)
    for each in (w for w in read.words if w.form in _OPEN):
        clause = max(n for n, cut in enumerate(cuts[:-1]) if cut <= each.start)
        begins = not read.span.text[cuts[clause] : each.start].strip()
        if clause == at or (each.form in _CONDITIONS and begins and abs(clause - at) == 1):
            return True
    return False


def with_capitals(read: ReadSentence) -> frozenset[str]:
    """What a sentence writes with a capital, but for its first word: also after "Mr."."""
    said = (word for word in read.words if word.kind in ("word", "name") and word.start)
    return frozenset(word.form for word in said if read.span.text[word.start].isupper())


def in_its_part(read: ReadSentence, word: Word) -> frozenset[str]:
    """What is said in the part of a sentence that a word stands in."""
    cuts = [0, *(m.end() for m in _CUT.finditer(read.span.text)), len(read.span.text)]
    start, end = next((s, e) for s, e in pairwise(cuts) if s <= word.start < e)
    return frozenset(w.form for w in read.words if start <= w.start < end)


def may_deny(a: ReadSentence, word: Word, b: ReadSentence, other: Word) -> bool:
    """Whether words of two sentences are claims, and of no others by the names in their parts."""
    if is_open(a, word) or is_open(b, other):
        return False
    names = with_capitals(a) | with_capitals(b)
    mine, yours = in_its_part(a, word) & names, in_its_part(b, other) & names
    named = _writes_so(a, mine) and _writes_so(b, yours)  # not "the board"
    return not named or not mine.isdisjoint(yours)


def _writes_so(read: ReadSentence, names: frozenset[str]) -> bool:
    """Whether a sentence writes any of some names with a capital."""
    return any(w.form in names and read.span.text[w.start].isupper() for w in read.words)


def describes(read: ReadSentence, word: Word) -> bool:
    """Whether a word only tells which: "by recorded delivery"."""
    return bool(_DESCRIBING.match(read.span.text, word.start))
