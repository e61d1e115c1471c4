"""What is read off one sentence, or two side by side, once however many rules ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from .sentence import ReadSentence


class Keeping(Protocol):
    """What keeps all that is read of it, as long as itself."""

    kept: dict[object, Any]


Read = TypeVar("Read", bound=Keeping)
Told = TypeVar("Told")


def once(read: Callable[[Read], Told]) -> Callable[[Read], Told]:
    """What is read off a sentence or two, kept with them.

    Args:
        read: What reads it, by nothing but that.
    """

    @wraps(read)
    def known(one: Read) -> Told:
        kept = one.kept
        if read not in kept:
            kept[read] = read(one)
        return kept[read]

    return known


def once_of_text(read: Callable[[ReadSentence], Told]) -> Callable[[ReadSentence], Told]:
    """What is read off the text of a sentence, kept for its parts as well: they have that text.

    Args:
        read: What reads it, by nothing but the text.
    """

    @wraps(read)
    def known(sentence: ReadSentence) -> Told:
        kept = sentence.kept_of_text
        if read not in kept:
            kept[read] = read(sentence)
        return kept[read]

    return known
