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


class Copied(Protocol):
    """What may have the text of another one that was read before."""

    @property
    def copy_of(self) -> object | None:
        """The other one."""
        ...


Owner = TypeVar("Owner")
Copy = TypeVar("Copy", bound=Copied)
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


class once_for_copies(once_property[Copy, Told]):  # noqa: N801
    """A property by nothing but the words: sentences of one text have it together."""

    @overload
    def __get__(self, one: None, owner: type) -> once_for_copies[Copy, Told]: ...
    @overload
    def __get__(self, one: Copy, owner: type) -> Told: ...
    def __get__(self, one: Copy | None, owner: type) -> Told | once_for_copies[Copy, Told]:
        """What is read of an object, or was of what it is a copy of."""
        if one is None:
            return self
        told: Told = self._read(one) if one.copy_of is None else getattr(one.copy_of, self._name)
        one.__dict__[self._name] = told
        return told


def once(read: Callable[[Read], Told]) -> Callable[[Read], Told]:
    """What is read off a sentence or two, kept with them and with their copies.

    Args:
        read: What reads it, by nothing but that; it holds no place in a document.
    """

    @wraps(read)
    def known(one: Read) -> Told:
        kept = one.kept
        if read not in kept:
            kept[read] = read(one)
        return kept[read]

    return known


def once_in_place(read: Callable[[ReadSentence], Told]) -> Callable[[ReadSentence], Told]:
    """What is read off a sentence and holds where it stands, kept with that sentence alone.

    Args:
        read: What reads it, by nothing but the sentence.
    """

    @wraps(read)
    def known(sentence: ReadSentence) -> Told:
        kept = sentence.kept_in_place
        if read not in kept:
            kept[read] = read(sentence)
        return kept[read]

    return known


def once_of_text(read: Callable[[ReadSentence], Told]) -> Callable[[ReadSentence], Told]:
    """What is read off the text of a sentence, kept for its parts as well: they have that text.

    Args:
        read: What reads it, by nothing but the text.
    """

    @wraps(read)
    def known(sentence: ReadSentence) -> Told:
        kept = sentence.whole.kept
        if read not in kept:
            kept[read] = read(sentence)
        return kept[read]

    return known
