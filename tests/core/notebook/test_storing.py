"""Nothing that a reader wrote is lost: on real files, with real limits."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from perspectives.core.errors import ConflictError, DamagedError, NotebookError
from perspectives.core.notebook import Note, Notebook, last_backup, load, locking, repair, save

from .killing import kill_rounds

ONE = Notebook().keep(Note(topic="A", text="one"))
TWO = ONE.keep(Note(topic="B", text="two"))


def in_a_child(work: Callable[[], None]) -> str:
    """Run something in a forked process; returns the message of its NotebookError, or ""."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work()
        except NotebookError as error:
            os.write(writing, str(error).encode())
        except BaseException as error:
            os.write(writing, f"not caught: {error!r}".encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def elsewhere(path: Path, code: str) -> None:
    """Change a notebook in another program."""
    program = f"""
        from pathlib import Path
        from perspectives.core.notebook import *
        path = Path({str(path)!r})
        notebook = load(path)
        save({code}, path)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=True)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_of_version_1_opens(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    anchored = {
        "document": "0a",
        "source": "s",
        "exact": "e",
        "prefix": "",
        "suffix": "",
        "start": 3,
    }
    old = {"topic": None, "anchors": [anchored], "text": "kept", "verdict": "agree"}
    path.write_text(json.dumps({"schema": "perspectives.notebook/1", "notes": [old]}))

    notebook = load(path)

    assert notebook.notes[0].text == "kept"
    assert notebook.notes[0].anchors[0].start == 3


def test_a_file_says_the_oldest_version_that_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"

    save(ONE, path)
    first = json.loads(path.read_text())["schema"]
    save(ONE.keep(Note(topic="B", tags=("new",))), path)

    assert first == "perspectives.notebook/1"
    assert json.loads(path.read_text())["schema"] == "perspectives.notebook/2"


def test_a_program_that_does_not_let_go_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "PATIENCE", 0.1)

    with (
        locking.locked(tmp_path),
        pytest.raises(NotebookError, match="another program keeps saving"),
    ):
        save(ONE, tmp_path / "notes.json")


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"schema": "perspectives.notebook/3"}')

    with pytest.raises(NotebookError, match="newer version"):
        load(path)
    with pytest.raises(NotebookError, match="newer version"):
        save(ONE, path)
    assert names(tmp_path) == ["notes.json"]


def test_the_last_five_versions_stay(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    notebook = Notebook()

    for number in range(8):
        notebook = notebook.keep(Note(topic="A", text=str(number)))
        save(notebook, path)

    kept = [load(path.with_name(f"notes.json.backup-{n}")).notes[0].text for n in range(1, 6)]
    assert kept == ["6", "5", "4", "3", "2"]
    assert len(names(tmp_path)) == 6


def test_saving_what_is_there_already_spends_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"

    save(ONE, path)
    save(ONE, path)

    assert names(tmp_path) == ["notes.json"]


def test_killed_at_any_moment_only_the_change_in_flight_may_be_missing(tmp_path: Path) -> None:
    counts = kill_rounds(15, tmp_path / "notes.json")

    assert counts["lost"] == counts["broken"] == 0
    assert counts.total() == 15


def test_what_a_kill_left_half_written_is_tidied_up(tmp_path: Path) -> None:
    (tmp_path / ".notes.json.abc.tmp").write_text("{")

    save(ONE, tmp_path / "notes.json")

    assert names(tmp_path) == ["notes.json"]


def test_a_full_disk_keeps_the_old_version_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)

    def fill() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
        save(ONE.keep(Note(topic="B", text="long " * 1000)), path)

    said = in_a_child(fill)

    assert "cannot be saved" in said
    assert load(path) == ONE
    assert names(tmp_path) == ["notes.json"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("this needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount here")
def test_a_disk_that_is_really_full_keeps_the_old_version(small_disk: Path) -> None:
    path = small_disk / "notes.json"
    save(ONE, path)

    with pytest.raises(NotebookError, match="No space left"):
        save(ONE.keep(Note(topic="B", text="long " * 20000)), path)

    assert load(path) == ONE


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_read_only_folder_is_said_as_root_becomes_nobody() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.json"
        save(ONE, path)
        Path(folder).chmod(0o555)

        def without_rights() -> None:
            os.setuid(65534)
            load(path)
            save(TWO, path)

        said = in_a_child(without_rights)

        assert "cannot be saved (Permission denied)" in said
        assert load(path) == ONE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    tmp_path.chmod(0o555)

    with pytest.raises(NotebookError, match="cannot be saved"):
        save(TWO, path)
    tmp_path.chmod(0o755)
    assert load(path) == ONE


@pytest.mark.parametrize("damage", [b"", b'{"schema": "perspectives.noteb', b"\x00\xff", b"[]"])
def test_a_damaged_file_is_kept_aside_and_its_last_backup_comes_back(
    tmp_path: Path, damage: bytes
) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    save(TWO, path)
    path.write_bytes(damage)

    with pytest.raises(DamagedError):
        load(path)
    assert path.read_bytes() == damage
    repaired = repair(path)

    assert repaired is not None
    assert repaired.notebook == load(path) == ONE
    assert (tmp_path / "notes.json.corrupt-1").read_bytes() == damage
    assert repair(path) is None


def test_a_damaged_backup_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    for book in (ONE, TWO, TWO.keep(Note(topic="C", text="three"))):
        save(book, path)
    path.write_text("{")
    path.with_name("notes.json.backup-1").write_text("{")

    assert last_backup(path) == path.with_name("notes.json.backup-2")


def test_without_a_backup_the_damaged_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text("{")

    with pytest.raises(NotebookError, match="no whole backup"):
        repair(path)
    assert names(tmp_path) == ["notes.json"]


def test_another_file_is_never_taken_for_a_notebook(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("# Mine\n")

    with pytest.raises(NotebookError, match="not a notebook"):
        save(ONE, path)
    assert names(tmp_path) == ["README.md"]


def test_a_notebook_damaged_while_it_is_open_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    path.write_text("{")

    save(TWO, path)

    assert load(path) == TWO
    assert (tmp_path / "notes.json.corrupt-1").read_text() == "{"


def test_a_note_of_another_program_is_merged(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    elsewhere(path, "notebook.keep(Note(topic='X', text='theirs'))")

    assert save(TWO, path) is True
    # A program that goes on with its own notebook does not take the other's note away.
    assert save(TWO.keep(Note(topic="C", text="three")), path) is True

    assert {note.topic for note in load(path).notes} == {"A", "B", "C", "X"}


def test_a_note_taken_in_from_another_program_can_be_deleted(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    elsewhere(path, "notebook.keep(Note(topic='X', text='theirs'))")
    save(TWO, path)

    save(load(path).keep(Note(topic="X")), path)

    assert load(path) == TWO


def test_one_note_changed_by_two_programs_is_refused_and_both_versions_stay(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.json"
    save(ONE, path)
    elsewhere(path, "notebook.keep(Note(topic='A', text='theirs'))")

    with pytest.raises(ConflictError, match='the note on "A" too, so nothing was overwritten'):
        save(ONE.keep(Note(topic="A", text="mine")), path)

    assert load(path).find("A").text == "theirs"
    assert load(tmp_path / "notes.json.conflict").find("A").text == "mine"


def test_many_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    save(Notebook(), path)
    threads = [
        threading.Thread(
            target=elsewhere, args=(path, f"notebook.keep(Note(topic='{n}', text='x'))")
        )
        for n in range(6)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {note.topic for note in load(path).notes} == set("012345")


def test_a_link_to_a_notebook_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    path = tmp_path / "notes.json"
    path.symlink_to(tmp_path / "real" / "notes.json")

    save(ONE, path)

    assert path.is_symlink()
    assert load(tmp_path / "real" / "notes.json") == ONE


def test_text_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    odd = Notebook().keep(Note(topic="A", text="half a sign: \ud83d"))

    save(odd, path)

    assert load(path) == odd
