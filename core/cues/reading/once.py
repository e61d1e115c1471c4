"""What a rule reads off one sentence, read once however many sentences it is put beside."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .sentence import ReadSentence

Told = TypeVar("Told")


def once(read: Callable[[ReadSentence], Told]) -> Callable[[ReadSentence], Told]:
    """What is read off a sentence, kept with the sentence and as long as that.

    Args:
        read: What reads it, by nothing but the sentence.
    """

    @wraps(read)
    def known(sentence: ReadSentence) -> Told:
        kept: dict[object, Any] = sentence.kept
        if read not in kept:
            kept[read] = read(sentence)
        return kept[read]

    return known


def once_of_text(read: Callable[[ReadSentence], Told]) -> Callable[[ReadSentence], Told]:
    """What is read off the text of a sentence, likewise; its parts have the same text.

    Args:
        read: What reads it, by nothing but the text.
    """

    @wraps(read)
    def known(sentence: ReadSentence) -> Told:
        kept: dict[object, Any] = sentence.kept_of_text
        if read not in kept:
            kept[read] = read(sentence)
        return kept[read]

    return known
