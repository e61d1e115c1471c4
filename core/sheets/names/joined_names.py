"""Names that have an "and" inside, where the text shows that they are one.

Their initials stand behind them in brackets ("Port and Ferry Workers' Union (PFWU)"), they have a
line for themselves, or a verb in the singular follows ("Wharf and Ness Hospitals Trust has").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.lexicon import listed
from ...text.corpus import Corpus

_WORD = r"[A-Z][\w’'.-]*"
_NAME = rf"{_WORD}(?:\s(?:{_WORD}|of|for|the|and|&))*\s{_WORD}"
_BRACKETS = re.compile(rf"(?P<name>{_NAME})\s\((?P<short>[A-Z]{{2,8}})\)")
_ONE = re.compile(
    rf"(?:^|[.!?]\s)(?:The\s)?(?P<name>{_NAME})\s(?:has|is|was|does|runs|employs|says)\b"
)
_LINE = re.compile(rf"^(?P<name>{_NAME})$", re.MULTILINE)

Name = tuple[str, ...]
"""The words of a name in lower case."""


def joined_names(corpus: Corpus) -> frozenset[Name]:
    """The names with an "and" in the English documents that are one."""
    return frozenset(name for document in corpus.english for name in _of(document.text))


def _of(text: str) -> Iterator[Name]:
    for match in _BRACKETS.finditer(text) if ")" in text else ():
        words = match["name"].split()
        for start in range(len(words)):
            capitals = [word[0] for word in words[start:] if word[0].isupper()]
            if "and" in words[start:] and "".join(capitals) == match["short"]:
                yield _low(words[start:])
    for pattern in (_ONE, _LINE):
        for match in pattern.finditer(text):
            words = match["name"].split()
            if "and" in words and words[-1].lower() in listed("organisations"):
                yield _low(words)


def _low(words: list[str]) -> Name:
    return tuple(re.sub(r"[’']s?$", "", word.casefold()).replace(".", "") for word in words)
