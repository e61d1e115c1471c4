"""On how many threads matrices are multiplied."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib import import_module


def on_one_thread() -> AbstractContextManager[object]:
    """Multiply matrices on one thread, for as long as this is entered.

    Most of them are small: a second thread would only wait for work, at full load. And sums that
    are made in one order are the same on every machine.
    """
    from threadpoolctl import threadpool_limits  # noqa: PLC0415 - help needs no numbers

    import_module("numpy")  # only what is loaded can be told
    return threadpool_limits(1, user_api="blas")
