"""What is read off one sentence, or two side by side, once however many rules ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from .sentence import ReadSentence


class Keeping(Protocol):
    """What keeps all that is read of it, as long as itself."""

    kept: dict[object, Any]


Owner = TypeVar("Owner")
Read = TypeVar("Read", bound=Keeping)
Told = TypeVar("Told")


class once_property(Generic[Owner, Told]):  # noqa: N801 - like cached_property, which it is
    """A property that is read once and kept with its object.

    As `functools.cached_property`, whose lock in Python 3.11 takes longer than most of what is read
    here. Two threads may read it twice; both find the same.
    """

    def __init__(self, read: Callable[[Owner], Told]) -> None:
        self._read = read
        self._name = read.__name__
        self.__doc__ = read.__doc__

    @overload
    def __get__(self, one: None, owner: type) -> once_property[Owner, Told]: ...
    @overload
    def __get__(self, one: Owner, owner: type) -> Told: ...
    def __get__(self, one: Owner | None, owner: type) -> Told | once_property[Owner, Told]:
        """What is read of an object; from then on it stands in the object itself."""
        if one is None:
            return self
        told = one.__dict__[self._name] = self._read(one)
        return told


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
