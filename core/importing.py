"""One late import at a time.

Of two threads, one that imports a package and one that imports a module in it, each may wait for
the other; Python then ends one of them with an error. So dialogs, sheets and the engine, which are
imported late beside other threads, are imported while this is held. No module may ask for one of
these while it is imported itself.
"""

from __future__ import annotations

from threading import RLock

importing = RLock()
"""Held by the thread that imports."""
