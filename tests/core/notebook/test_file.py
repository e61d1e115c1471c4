"""Nothing that a reader wrote is lost: on real files, with real limits."""

from __future__ import annotations

import errno
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
from filelock import FileLock
from perspectives.core.errors import DamagedError, NotebookError
from perspectives.core.notebook import Note, Notebook, NotebookFile, file, last_backup, load, repair
from perspectives.core.saving import replace

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
        file = NotebookFile(Path({str(path)!r}))
        notebook = file.load()
        file.save({code})
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=True)


def names(folder: Path) -> list[str]:
    """What lies there, but for the empty file that is locked."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


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

    NotebookFile(path).save(ONE)
    first = json.loads(path.read_text())["schema"]
    NotebookFile(path).save(ONE.keep(Note(topic="B", tags=("new",))))

    assert first == "perspectives.notebook/1"
    assert json.loads(path.read_text())["schema"] == "perspectives.notebook/2"


def test_a_program_that_does_not_let_go_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "PATIENCE", 0.1)

    with (
        FileLock(tmp_path / ".notes.json.lock"),
        pytest.raises(NotebookError, match="another program holds this notebook"),
    ):
        NotebookFile(tmp_path / "notes.json").save(ONE)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('{"schema": "perspectives.notebook/3"}')

    with pytest.raises(NotebookError, match="newer version"):
        load(path)
    with pytest.raises(NotebookError, match="newer version"):
        NotebookFile(path).save(ONE)
    assert names(tmp_path) == ["notes.json"]


def test_the_last_five_versions_stay(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    mine, notebook = NotebookFile(path), Notebook()

    for number in range(8):
        notebook = notebook.keep(Note(topic="A", text=str(number)))
        mine.save(notebook)

    kept = [load(path.with_name(f"notes.json.backup-{n}")).notes[0].text for n in range(1, 6)]
    assert kept == ["6", "5", "4", "3", "2"]
    assert len(names(tmp_path)) == 6


def test_saving_what_is_there_already_spends_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"

    NotebookFile(path).save(ONE)
    NotebookFile(path).save(ONE)

    assert names(tmp_path) == ["notes.json"]


def test_killed_at_any_moment_only_the_change_in_flight_may_be_missing(tmp_path: Path) -> None:
    counts = kill_rounds(15, tmp_path / "notes.json")

    assert counts["lost"] == counts["broken"] == 0
    assert counts.total() == 15


def test_what_a_kill_left_half_written_is_tidied_up(tmp_path: Path) -> None:
    for name in (".notes.json.abc.tmp", ".notes.json.draft.abc.tmp"):
        (tmp_path / name).write_text("{")
    os.utime(tmp_path / ".notes.json.abc.tmp", (0, 0))

    NotebookFile(tmp_path / "notes.json").save(ONE)

    assert names(tmp_path) == [".notes.json.draft.abc.tmp", "notes.json"], "one is under way"


def test_a_full_disk_keeps_the_old_version_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    NotebookFile(path).save(ONE)

    def fill() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
        NotebookFile(path).save(ONE.keep(Note(topic="B", text="long " * 1000)))

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
    NotebookFile(path).save(ONE)

    with pytest.raises(NotebookError, match="No space left"):
        NotebookFile(path).save(ONE.keep(Note(topic="B", text="long " * 20000)))

    assert load(path) == ONE


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_read_only_folder_is_said_as_root_becomes_nobody() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.json"
        NotebookFile(path).save(ONE)
        Path(folder).chmod(0o555)

        def without_rights() -> None:
            os.setuid(65534)
            load(path)
            NotebookFile(path).save(TWO)

        said = in_a_child(without_rights)

        assert "cannot be saved (Permission denied)" in said
        assert load(path) == ONE


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    NotebookFile(path).save(ONE)
    tmp_path.chmod(0o555)

    with pytest.raises(NotebookError, match="cannot be saved"):
        NotebookFile(path).save(TWO)
    tmp_path.chmod(0o755)
    assert load(path) == ONE


@pytest.mark.parametrize("damage", [b"", b'{"schema": "perspectives.noteb', b"\x00\xff", b"[]"])
def test_a_damaged_file_is_kept_aside_and_its_last_backup_comes_back(
    tmp_path: Path, damage: bytes
) -> None:
    path = tmp_path / "notes.json"
    NotebookFile(path).save(ONE)
    NotebookFile(path).save(TWO)
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
        NotebookFile(path).save(book)
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
        NotebookFile(path).save(ONE)
    assert names(tmp_path) == ["README.md"]


def test_a_notebook_damaged_while_it_is_open_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    NotebookFile(path).save(ONE)
    opened = NotebookFile(path)
    opened.load()
    path.write_text("{")

    opened.save(TWO)

    assert load(path) == TWO
    assert (tmp_path / "notes.json.corrupt-1").read_text() == "{"


def test_a_note_of_another_program_is_merged(tmp_path: Path) -> None:
    mine = NotebookFile(tmp_path / "notes.json")
    mine.save(ONE)
    elsewhere(mine.path, "notebook.keep(Note(topic='X', text='theirs'))")

    assert mine.save(TWO).notebook.find("X").text == "theirs"
    # A program that goes on with its own notebook does not take the other's note away.
    mine.save(TWO.keep(Note(topic="C", text="three")))

    assert {note.topic for note in load(mine.path).notes} == {"A", "B", "C", "X"}


def test_a_note_taken_in_from_another_program_can_be_deleted(tmp_path: Path) -> None:
    mine = NotebookFile(tmp_path / "notes.json")
    mine.save(ONE)
    elsewhere(mine.path, "notebook.keep(Note(topic='X', text='theirs'))")
    now = mine.save(TWO).notebook
    mine.follow(now)

    mine.save(now.keep(Note(topic="X")))

    assert load(mine.path) == TWO


def test_where_two_programs_changed_one_note_the_other_stays_and_all_own_versions_too(
    tmp_path: Path,
) -> None:
    mine = NotebookFile(tmp_path / "notes.json")
    now = mine.save(ONE).notebook
    for turn in range(9):
        elsewhere(mine.path, f"notebook.keep(Note(topic='A', text='theirs {turn}'))")
        changed = now.keep(Note(topic="A", text=f"mine {turn}")).keep(Note(topic=f"T{turn}"))

        saved = mine.save(changed.keep(Note(topic="B", text=f"b {turn}")))

        assert 'the note on "A" too, so nothing was overwritten' in saved.conflict
        assert f"notes.json.conflict-{turn + 1}." in saved.conflict
        now = saved.notebook
        mine.follow(now)
        assert (now.find("A").text, now.find("B").text) == (f"theirs {turn}", f"b {turn}")
        assert load(mine.path) == now
    kept = [load(tmp_path / f"notes.json.conflict-{n}").find("A").text for n in range(1, 10)]
    assert kept == [f"mine {turn}" for turn in range(9)]


def test_the_own_version_is_kept_once_however_often_saving_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = NotebookFile(tmp_path / "notes.json")
    mine.save(ONE)
    elsewhere(mine.path, "notebook.keep(Note(topic='A', text='theirs'))")
    changed = TWO.keep(Note(topic="A", text="mine"))

    def full(target: Path, data: bytes, *, backups: int = 0) -> None:
        if backups:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(target, data)

    monkeypatch.setattr(file, "replace", full)
    for _ in range(3):
        with pytest.raises(NotebookError, match="No space left"):
            mine.save(changed)
    monkeypatch.setattr(file, "replace", replace)
    saved = mine.save(changed)

    assert "notes.json.conflict-1." in saved.conflict
    assert [name for name in names(tmp_path) if "conflict" in name] == ["notes.json.conflict-1"]
    assert load(tmp_path / "notes.json.conflict-1") == changed


def test_many_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    NotebookFile(path).save(Notebook())
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

    NotebookFile(path).save(ONE)

    assert path.is_symlink()
    assert load(tmp_path / "real" / "notes.json") == ONE


def test_text_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    odd = Notebook().keep(Note(topic="A", text="half a sign: \ud83d"))

    NotebookFile(path).save(odd)

    assert load(path) == odd


def test_what_may_never_end_is_no_notebook(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)

    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(NotebookError, match="this is no file"):
            load(path)


def test_a_file_that_is_too_large_for_a_notebook_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    with path.open("wb") as large:
        large.truncate(2**40)

    with pytest.raises(NotebookError, match="larger than 50 MB"):
        load(path)
