"""The language that a text is read in: the one that its source names, or else the one it shows."""

from __future__ import annotations

from typing import NamedTuple

from ..documents import Document
from .words import UNSPACED, is_unspaced, stop_words

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


_LOOKED_AT = 20_000
"""Characters of a text that show its language."""
_READ_AS, _SURE = 0.1, 0.2
"""Share of stop words from which on a text is read as one of a language, and is plainly in it;
running text has a third to a half of them."""
_ENOUGH = 20
"""Words that a language can be told by."""


class Language(NamedTuple):
    """How a text is read."""

    name: str
    """One of `Settings.language`, but for "auto"."""
    english: bool
    """Whether rules for English may read it: it is English, or in no language that is known."""


def language_of(text: str) -> str:
    """The language that a text is read in; English where no other shows."""
    name, share, _ = _shown(text[:_LOOKED_AT])
    return name if share >= _READ_AS else "english"


def code_of(text: str) -> str | None:
    """The code of the language that a text is plainly in; None where it is too short to tell."""
    name, share, count = _shown(text[:_LOOKED_AT])
    codes = [code for code, language in _CODES.items() if language == name]
    return codes[0] if len(codes) == 1 and share >= _SURE and count >= _ENOUGH else None


def is_known(code: str) -> bool:
    """Whether texts in the language of a code can be told from others."""
    return code in _CODES


def _shown(text: str) -> tuple[str, float, int]:
    """The language that a text shows most of, its share of stop words, 0 to 1, and all words."""
    if is_unspaced(text):
        return UNSPACED, 1.0, len(text)
    count, stops = stop_words(text)
    name = max(stops, key=lambda each: stops[each])
    return name, stops[name] / max(1, count), count


def language_in(document: Document, text: str, chosen: str = "auto") -> Language:
    """The language of a document.

    Args:
        document: Its `language` counts where it is one that is known.
        text: The words of its body.
        chosen: The language of all documents, or "auto" to tell each by itself.
    """
    if chosen != "auto":
        return Language(chosen, chosen == "english")
    language = language_of(text)
    subtag = (document.language or "").replace("_", "-").partition("-")[0].strip().casefold()
    if not subtag or language == UNSPACED:  # letters that put no blanks between words do not lie
        return Language(language, language == "english")
    named = _CODES.get(subtag, language)
    return Language(named, named == "english" and subtag in _CODES)
