"""Where the program keeps what is the reader's."""

from __future__ import annotations

import os
from pathlib import Path


def data() -> Path:
    """The platform's folder for a user's data, or `PERSPECTIVES_DATA`; it need not exist yet."""
    from platformdirs import user_data_path  # noqa: PLC0415 - a named folder never needs it

    named = os.environ.get("PERSPECTIVES_DATA")
    return Path(named) if named else user_data_path("perspectives", appauthor=False)
