"""The language that a text is read in: the one that its source names, or else the one it shows."""

from __future__ import annotations

from typing import NamedTuple

from ..documents import Document
from .words import UNSPACED, language_of

_CODES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "sv": "swedish",
    "ru": "russian",
    **dict.fromkeys(("zh", "ja", "th", "lo", "my", "km", "bo", "yue"), UNSPACED),
}
"""Language subtags of ISO 639 and what their words are cut and stemmed by."""


class Language(NamedTuple):
    """How a text is read."""

    name: str
    """One of `Settings.language`, but for "auto"."""
    english: bool
    """Whether rules for English may read it: it is English, or in no language that is known."""


def language_in(document: Document, text: str, chosen: str = "auto") -> Language:
    """The language of a document.

    Args:
        document: Its `language` counts where it is one that is known.
        text: The words of its body.
        chosen: The language of all documents, or "auto" to tell each by itself.
    """
    if chosen != "auto":
        return Language(chosen, chosen == "english")
    told = language_of(text)
    subtag = (document.language or "").replace("_", "-").partition("-")[0].strip().casefold()
    if not subtag or told == UNSPACED:  # letters that put no blanks between words do not lie
        return Language(told, told == "english")
    named = _CODES.get(subtag, told)
    return Language(named, named == "english" and subtag in _CODES)
