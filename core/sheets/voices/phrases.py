"""What speaks besides persons and bodies: "her own paper says", "a survey of nurses found"."""

from __future__ import annotations

import re

_OPENS = r"(?:^|[,;:—–”]\s?|\b(?:that|but|and|while|as|later|now|still)\s)"
_WHOSE = r"(?:[A-Z]\w*\s)?[A-Z]\w*[’']s?"
_SMALL = r"(?:of|in|that|which|who|and|or|to|for|is|was)\b"
_PHRASE = re.compile(
    rf"{_OPENS}(?P<whole>(?:the|our|its|their|his|her|my|this|that|one|an?|{_WHOSE})\s"
    rf"(?:(?!{_SMALL})[\w’'-]+\s){{0,3}}?[a-z][a-z-]+)$",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"(?:says?|said|writes?|wrote|told|tells|insist(?:s|ed)|claim(?:s|ed)|conclude[sd]|state[sd]|warn(?:s|ed))\b"
)
_PAPER = re.compile(
    rf"{_OPENS}(?P<whole>(?:the|our|its|their|an?|one|this|that)\s(?:[\w’'-]+\s){{0,3}}?"
    r"(?:survey|poll|study|report|review|inquiry|investigation|analysis|audit|census)"
    r"(?:\s(?:of|by|for|from|into|in)\s[^,;:“”]{3,60})?)$",
    re.IGNORECASE,
)
_FINDING = re.compile(
    r"(?:found|finds?|show(?:s|ed)|suggest(?:s|ed)|conclude[sd]|warn(?:s|ed)|sa(?:id|ys)|estimate[sd])\b"
)
_NOBODY = frozenset(
    """one other others it they he she time year day week thing rest lot story way fact idea figure
    truth reason answer result money all both this that these those""".split()  # noqa: SIM905
)
"""Last words of what says nothing."""


def phrase_before(text: str, verb: re.Match[str]) -> tuple[int, int] | None:
    """Where a phrase begins and ends that stands right before a verb of saying or finding."""
    before, word = text[: verb.start()].rstrip(), verb[0].split()[-1]
    phrase = _PHRASE.search(before) if _SAYING.match(word) else None
    phrase = phrase or (_PAPER.search(before) if _FINDING.match(word) else None)
    if phrase is None or phrase["whole"].rsplit(maxsplit=1)[-1].lower() in _NOBODY:
        return None
    return phrase.span("whole")
