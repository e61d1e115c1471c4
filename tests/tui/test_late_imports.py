"""Dialogs and sheets, which are imported late by one thread at a time."""

from __future__ import annotations

import subprocess
import sys

BESIDE = """
import sys, threading
from perspectives.core.importing import importing
from perspectives.tui import screens

loading = threading.Thread(target=screens.load_all)
with importing:
    loading.start()
    loading.join(.2)
    waits = loading.is_alive()
    before = {name for name in sys.modules if name.startswith("perspectives.core.sheets.")}
loading.join()
print(waits, len(before), "perspectives.core.sheets.alone" in sys.modules)
"""


def test_dialogs_wait_for_whoever_imports_and_bring_every_sheet() -> None:
    program = [sys.executable, "-c", BESIDE]
    done = subprocess.run(program, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["True", "0", "True"]


TOGETHER = """
import sys, threading
sys.setswitchinterval(1e-6)  # threads take turns as often as can be
from perspectives.tui import screens

raised = []
threading.excepthook = lambda given: raised.append(repr(given.exc_value))


def look():
    from perspectives.core.importing import importing
    with importing:
        from perspectives.core.sheets.changes.versions import has_versions


threads = [threading.Thread(target=work) for work in (look, screens.load_all)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(raised)
"""


def test_two_threads_that_import_one_package_end_well() -> None:
    program = [sys.executable, "-c", TOGETHER]
    done = subprocess.run(program, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
