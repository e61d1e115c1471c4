"""Ends the program in every rude way while notes are written, and looks at what is left.

    python tests/benchmarks/bench_store.py KIND ROUNDS [PIECE]

Kinds: kill, hang-up, terminate, full-disk (which needs the right to mount a small disk). Each round
starts the program in a pseudo-terminal and writes notes by keys, until a random moment; every other
round that the program can act on ends while a note with text in it stands open. Confirmed is what
was written before the screen said "saved"; all of it has to be in the notebook. What stood in an
open dialog when the program was told to end has to be there too, or in the drafts. The outcome is
printed as a row of a table.
"""

from __future__ import annotations

import json
import os
import random
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from perspectives.core.notebook import drafts_of, load

sys.path.insert(0, str(Path(__file__).parents[1] / "tui"))
import contextlib

from terminal import ESCAPES, begun

COSTS = {"a.txt": "4", "b.txt": "9"}
READY, STATE = "≠ diverge".encode(), re.compile(rb"not saved|(?<!be )(?<!be\n)saved|saving(?! is)")
PATIENCE = 30
"""Seconds after which the program hangs."""
SIGNALS = {"kill": signal.SIGKILL, "hang-up": signal.SIGHUP, "terminate": signal.SIGTERM}


class GoneError(Exception):
    """The time of this round is over, or the program has ended."""


@dataclass
class Round:
    """The program on two short documents, and what its screen said."""

    folder: Path
    notebook: Path
    until: float = float("inf")
    """When, by the clock, the round is over."""
    sent: bytes = b""
    """Every byte that reached the terminal, and below without escapes."""
    seen: bytes = b""
    state: bytes = b""
    closed: list[str] = field(default_factory=list)
    """What was written in notes that were closed."""
    confirmed: list[str] = field(default_factory=list)
    typed: str = ""
    """What is seen in the open dialog."""

    def __post_init__(self) -> None:
        """Start it."""
        for name, cost in COSTS.items():
            text = f"The repair of the bridge costs {cost} million crowns."
            (self.folder / name).write_text(text, encoding="utf-8")
        names = [str(self.folder / name) for name in COSTS]
        self.program, self.screen = begun([*names, "--notebook", str(self.notebook)], (100, 30))

    def read(self, wait: float) -> bool:
        """Take in what is drawn within so many seconds; whether anything was."""
        wait = min(wait, max(0.0, self.until - time.monotonic()))
        if not select.select([self.screen], [], [], wait)[0]:
            if time.monotonic() >= self.until:
                raise GoneError
            return False
        try:
            data = os.read(self.screen, 65536)
        except OSError:
            data = b""
        if not data:
            raise GoneError
        self.sent += data
        self.seen += ESCAPES.sub(b"", data)
        if states := STATE.findall(self.seen[-len(data) - 20 :]):
            self.state = states[-1]
        return True

    def see(self, words: bytes) -> None:
        """Read until these words are drawn after what was seen so far."""
        began, given_up = len(self.seen), time.monotonic() + PATIENCE
        while words not in self.seen[began:]:
            if not self.read(0.2) and time.monotonic() > given_up:
                raise TimeoutError(f"{words!r} never came: {self.seen[-300:]!r}")

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.screen, keys)

    def begin(self, number: int) -> str:
        """Open a note and write a word into it, which is seen on the screen; returns the word."""
        word = f"k{number:03}"
        self.press(b"e")
        self.see(b"save and close")  # the keys of the dialog are drawn last
        while self.read(0.1):  # what is typed goes to the dialog when all of it is drawn
            pass
        self.press(word.encode())
        self.see(word.encode())
        self.typed = word
        return word

    def write(self, number: int) -> None:
        """Write a note, close it, and see whether the screen says that it is saved."""
        word = self.begin(number)
        self.press(b"\x1b")
        self.see(b"help")
        self.typed = ""
        self.closed.append(word)
        while self.read(0.15) or self.state == b"saving":
            pass
        if self.state == b"saved":
            self.confirmed = list(self.closed)

    def end(self) -> int:
        """Wait for its end, reading on; returns the exit code."""
        self.until = time.monotonic() + PATIENCE
        try:
            while True:
                self.read(0.2)
        except GoneError:
            pass
        return self.program.wait(PATIENCE)


def kept(path: Path) -> str:
    """All that stands in a notebook's notes."""
    return json.dumps(load(path).model_dump(mode="json"))


def write_until_ended(found: Round, chance: random.Random, *, open_note: bool) -> None:
    """Write notes until a random moment of a round, or until a note with text in it stands open."""
    if open_note:
        notes = chance.randint(1, 3)
        for number in range(1, notes):
            found.write(number)
        found.begin(notes)
        time.sleep(chance.uniform(0, 1))
        return
    found.until = time.monotonic() + chance.uniform(0.2, 4.0)
    number = 0
    with contextlib.suppress(GoneError):
        while True:
            found.write(number := number + 1)


def rude(kind: str, chance: random.Random, folder: Path) -> Counter[str]:
    """One round that a signal ends; a hang-up is every other time a terminal that is gone."""
    found = Round(folder, folder / "notes.json")
    found.see(READY)
    write_until_ended(found, chance, open_note=kind != "kill" and chance.random() < 0.5)
    gone = kind == "hang-up" and chance.random() < 0.5
    if gone:
        os.close(found.screen)
    else:
        os.kill(found.program.pid, SIGNALS[kind])
    code = found.program.wait(PATIENCE) if gone else found.end()
    text = kept(found.notebook)
    counts = Counter(
        rounds=1,
        written=len(found.closed),
        confirmed=len(found.confirmed),
        lost=sum(word not in text for word in found.confirmed),
    )
    if kind != "kill":
        everything = text + drafts_of(found.notebook).model_dump_json()
        counts["open"] = bool(found.typed)
        words = [*found.closed, *filter(None, [found.typed])]
        counts["lost unsaved"] = sum(word not in everything for word in words)
        counts["raw terminal"] = not gone and b"\x1b[?1049l" not in found.sent
        counts["wrong exit code"] = code != 1
    if not gone:
        os.close(found.screen)
    return counts


def full(_: str, chance: random.Random, folder: Path) -> Counter[str]:
    """One round on a disk that becomes full; the reader leaves and names another file."""
    disk, other = folder / "disk", folder / "other.json"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    subprocess.run(mount, check=True)
    try:
        found = Round(folder, disk / "notes.json")
        found.see(READY)
        for number in range(chance.randint(0, 3)):
            found.write(number)
        confirmed = list(found.confirmed)
        with contextlib.suppress(OSError):
            (disk / "filler").write_bytes(b"x" * 2**20)
        found.write(10)
        given_up = time.monotonic() + PATIENCE
        while found.state != b"not saved" and time.monotonic() < given_up:
            found.read(0.2)
        said = found.state == b"not saved"
        found.press(b"q")
        found.see(b"stay")
        found.press(str(other).encode())
        found.see(other.name.encode())
        found.press(b"\r")
        code = found.end()
        before = kept(disk / "notes.json")
        after = kept(other)
        return Counter(
            rounds=1,
            written=len(found.closed),
            confirmed=len(confirmed),
            lost=sum(word not in before for word in confirmed),
            **{
                "lost unsaved": sum(word not in after for word in found.closed),
                "unsaid": not said,
                "wrong exit code": code != 1,
            },
        )
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def main(kind: str, rounds: int, piece: str = "") -> None:
    """Run the rounds and print their sum; each piece has moments of its own."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup the program would ignore it too
    chance = random.Random(kind + piece)
    total: Counter[str] = Counter()
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            total.update((full if kind == "full-disk" else rude)(kind, chance, Path(folder)))
        print(kind, {name: int(count) for name, count in total.items()}, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
