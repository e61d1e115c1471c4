"""Who speaks in a sentence, as they stand before what they say."""

from __future__ import annotations

import re

from .further_subjects import further_before, opening_speaker
from .groups import WITHIN
from .names_before import belonging, ending_at, group_before, its_body
from .no_saying import is_impersonal, subject_end
from .phrases import phrase_before
from .speaker import NamesInside, Speaker

_IN_WHICH = re.compile(r"\bin\swhich\s$")
_PRONOUN = re.compile(r"(?:^|[\s“\"(—–-])(he|she|they|it)\s*$", re.IGNORECASE)
_APART = (",", ")", " who", " and")
"""What may stand between a subject and its verb of saying."""


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
