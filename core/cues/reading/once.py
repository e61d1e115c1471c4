"""What is read off one sentence, or two side by side, once however many rules ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, Generic, Protocol, Self, TypeVar, overload


class Copied(Protocol):
    """What may have the text of another one that was read before."""

    @property
    def copy_of(self) -> object | None:
        """The other one."""
        ...


Owner = TypeVar("Owner")
Copy = TypeVar("Copy", bound=Copied)
Read = TypeVar("Read")
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
    def __get__(self, one: None, owner: type) -> Self: ...
    @overload
    def __get__(self, one: Owner, owner: type) -> Told: ...
    def __get__(self, one: Owner | None, owner: type) -> Told | Self:
        """What is read of an object; from then on it stands in the object itself."""
        if one is None:
            return self
        told = one.__dict__[self._name] = self._told_of(one)
        return told

    def _told_of(self, one: Owner) -> Told:
        return self._read(one)


class once_for_copies(once_property[Copy, Told]):  # noqa: N801
    """A property by nothing but the words: sentences of one text have it together."""

    def _told_of(self, one: Copy) -> Told:
        return self._read(one) if one.copy_of is None else getattr(one.copy_of, self._name)


class _Once(Protocol):
    """What keeps all that a function reads."""

    def __call__(self, read: Callable[[Read], Told], /) -> Callable[[Read], Told]: ...


def _kept_in(place: str) -> _Once:
    """What keeps all that a function reads of an object in an attribute of it."""
    kept_of: Callable[[object], dict[object, Any]] = attrgetter(place)

    def once(read: Callable[[Read], Told]) -> Callable[[Read], Told]:
        @wraps(read)
        def known(one: Read) -> Told:
            kept = kept_of(one)
            if read not in kept:
                kept[read] = read(one)
            return kept[read]

        return known

    return once


once = _kept_in("kept")
"""What is read off a sentence or two, kept with them and with their copies: it holds no place."""
once_in_place = _kept_in("kept_in_place")
"""What is read off a sentence and holds where it stands, kept with that sentence alone."""
once_of_text = _kept_in("whole.kept")
"""What is read off the text of a sentence, kept for its parts as well: they have that text."""
