"""A file in the reader's own editor, with the screen put away meanwhile."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from textual.app import App, SuspendNotSupported

from ...core.errors import SettingsError
from .signals import interrupts_for_another

FALLBACK = "notepad" if os.name == "nt" else "vi"


def edit(app: App[object], path: Path, beginning: str) -> None:
    """Open a file in $VISUAL or $EDITOR and wait until that is closed.

    Args:
        app: The application whose terminal is lent.
        path: The file; made if it is not there.
        beginning: What stands in a file that is made.

    Raises:
        SettingsError: The file cannot be made, or the editor cannot be run.
    """
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or FALLBACK
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(beginning, encoding="utf-8")
        with app.suspend(), interrupts_for_another():
            subprocess.run([*shlex.split(named), str(path)], check=True)
    except SuspendNotSupported as error:
        raise SettingsError(f"{path}: edit this file; this terminal cannot be lent.") from error
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        failure = f"{path}: the editor {named!r} failed; set EDITOR to one that runs here."
        raise SettingsError(failure) from error
