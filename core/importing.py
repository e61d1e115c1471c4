"""One late import at a time.

Of two threads, one that imports a package and one that imports a module in it, each may wait for
the other; Python then ends one of them with an error. So what is imported late, where several
threads may be at work, is imported while this is held.
"""

from __future__ import annotations

from threading import RLock

importing = RLock()
"""Held by the thread that imports."""
