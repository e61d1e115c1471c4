"""What the program told the reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from textual.app import App

_TOLD: WeakKeyDictionary[App[Any], list[str]] = WeakKeyDictionary()


def told(app: App[Any]) -> tuple[str, ...]:
    """Every message in the order it came, also those that are on the screen no more."""
    return tuple(_TOLD.get(app, ()))


def remembering(notify: Callable[..., None]) -> Callable[..., None]:
    """`App.notify`, with what it is given remembered for `told`."""

    def remember(app: App[Any], message: str, **given: Any) -> None:
        _TOLD.setdefault(app, []).append(message)
        notify(app, message, **given)

    return remember
