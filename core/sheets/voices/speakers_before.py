"""Who speaks in a sentence, as they stand before what they say."""

from __future__ import annotations

import re

from .further_subjects import further_before, opening_speaker
from .groups import WITHIN
from .names_before import belonging, ending_at, group_before, its_body
from .saying import is_impersonal, subject_end
from .speaker import NamesInside, Speaker

_IN_WHICH = re.compile(r"\bin\swhich\s$")
_PRONOUN = re.compile(r"(?:^|[\s“\"(—–-])(he|she|they|it)\s*$", re.IGNORECASE)
_APART = (",", ")", " who", " and")
"""What may stand between a subject and its verb of saying."""
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


def speaker_before(text: str, verb: re.Match[str], names: NamesInside) -> Speaker | None:
    """The subject before the verb, with what is put in between left out."""
    end = subject_end(text, verb)
    if body := its_body(text, end, names):
        return body
    pronoun = _PRONOUN.search(text[:end])
    if pronoun and not (pronoun[1].lower() == "it" and is_impersonal(verb)):
        before = text[: pronoun.start(1)]
        within = WITHIN.search(before) and not _IN_WHICH.search(before)
        aside = within and not verb["opening"]
        return None if aside else Speaker(*pronoun.span(1), None, pronoun=True)
    named = ending_at(text, end, names, opening=bool(verb["opening"]))
    named = named or belonging(text, end, names)
    if found := named or group_before(text, end):
        return found
    return further_before(text, end, names) if text[:end].endswith(_APART) else None


def speaker_of_participle(text: str, at: int, names: NamesInside) -> Speaker | None:
    """Who says what a participle leads to: "Ida Holm waved it away, saying that it is late"."""
    end = len(text[:at].rstrip())
    if found := ending_at(text, end, names) or group_before(text, end):
        return found
    return opening_speaker(text, names) if text[:end].endswith((",", " by", "”", '"')) else None


def phrase_speaker(text: str, verb: re.Match[str]) -> Speaker | None:
    """What else speaks right before a verb: "her own paper says"."""
    place = phrase_before(text, verb)
    return Speaker(*place, None) if place else None


def phrase_before(text: str, verb: re.Match[str]) -> tuple[int, int] | None:
    """Where a phrase begins and ends that stands right before a verb of saying or finding."""
    before, word = text[: verb.start()].rstrip(), verb[0].split()[-1]
    phrase = _PHRASE.search(before) if _SAYING.match(word) else None
    phrase = phrase or (_PAPER.search(before) if _FINDING.match(word) else None)
    if phrase is None or phrase["whole"].rsplit(maxsplit=1)[-1].lower() in _NOBODY:
        return None
    return phrase.span("whole")
