"""Where a judge's quote stands in a document: letter by letter, but for what typography changes.

White space, that behind a bracket whole, the kind of quotation marks and dashes, ligatures, dots of
an ellipsis, how an accent is written and what cannot be seen do not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ..text.visible import REPLACEMENT, visible
from .numbered_sentences import NumberedSentence

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′‹›", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)},
    }
)
_PICTURES = frozenset(map(chr, range(0x2400, 0x2422)))
"""Signs of control characters, as they are shown in their place."""
_AROUND = " \t\n\"'“”„‘’‚«»‹›…"
"""What a judge puts around a quote ..."""
_AFTER = ".,;:"
"""... and what it closes one with that goes on in the document."""
_SHORTEST = 2
"""Letters and digits that a quote must have: less carries no claim."""


def located(quote: str, text: str) -> tuple[int, int] | None:
    """Where a quote stands in a text, as offsets, or None unless it stands there once or more."""
    wanted, _ = _folded(quote)
    if sum(map(str.isalnum, wanted)) < _SHORTEST:
        return None
    folded, offsets = _folded(text)
    for match in re.finditer(re.escape(wanted), folded):
        if _is_whole(folded, *match.span()):
            return offsets[match.start()], offsets[match.end() - 1] + 1
    return None


def place_of(
    quote: str, sentences: Sequence[NumberedSentence], numbers: Sequence[int]
) -> tuple[NumberedSentence, tuple[int, int]] | None:
    """The sentence in which a quote stands, with its offsets in the document.

    Args:
        quote: What the judge quotes.
        sentences: The sentences that it was shown.
        numbers: The sentences that it says the quote is from; where it stands in none of them it
            has to stand in just one other.
    """
    bare = quote.strip(_AROUND).removeprefix("...").removesuffix("...").strip(_AROUND)
    for words in dict.fromkeys((bare, bare.rstrip(_AFTER + _AROUND))):
        standing = _standing(words, [each for each in sentences if each.number in numbers])
        if standing:
            return standing[0]
        standing = _standing(words, sentences)
        if standing:
            return standing[0] if len(standing) == 1 else None
    return None


def _standing(
    quote: str, sentences: Sequence[NumberedSentence]
) -> list[tuple[NumberedSentence, tuple[int, int]]]:
    places = ((each, located(quote, each.sentence.text)) for each in sentences)
    return [
        (each, (each.sentence.start + span[0], each.sentence.start + span[1]))
        for each, span in places
        if span
    ]


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends between words: "12" does not stand in "120"."""
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    # An accent that follows is part of the last letter.
    goes_on = end < len(text) and (text[end].isalnum() or unicodedata.combining(text[end]))
    return before and not (goes_on and text[end - 1].isalnum())


def _folded(text: str) -> tuple[str, list[int]]:
    """A text as quotes are compared, and where each of its characters stands in the text."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, (letter, visible_letter) in enumerate(zip(text, visible(text), strict=True)):
        for part in " " if letter.isspace() else _parts(visible_letter):
            if not (letters and _is_idle(part, letters[-1])):
                letters.append(part)
                offsets.append(offset)
    if letters and letters[-1] == " ":
        del letters[-1], offsets[-1]
    return "".join(letters), offsets


def _is_idle(part: str, before: str) -> bool:
    """Whether a character says nothing after another: questions put a space behind brackets."""
    return (part in " -" and part == before) or (part == " " and before in "<>[]")


def _parts(letter: str) -> str:
    """What a character is compared as: nothing where it cannot be seen."""
    if unicodedata.category(letter) == "Cf" or letter == REPLACEMENT or letter in _PICTURES:
        return ""
    return unicodedata.normalize("NFD", letter.translate(_ALIKE))
