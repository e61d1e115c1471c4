"""perspectives notebooks: lists the notebooks in the data folder, opens one, repairs one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ....core.errors import CallError, NotebookError
from ....core.notebook import Listed, Notebook, last_backup, listed, repair
from ....core.plural import number_of
from ...launch.exit_codes import DONE
from ...launch.inputs import named_notebook
from ...launch.sources import Sources
from ...launch.start import Start
from ...system.output import put, say
from ...system.paths import typed_path
from ..parser import Parser, add_reading
from ..screen import show


def run(arguments: Sequence[str]) -> int:
    """List, open or repair notebooks; returns the exit code."""
    options = make_parser().parse_args(arguments)
    if options.action == "list":
        put("".join(f"{line}\n" for entry in listed() for line in _lines(entry)))
        if not listed():
            say("There is no notebook yet; one is made with your first note.")
        return DONE
    if not options.notebook:
        raise CallError(f"Which notebook? perspectives notebooks {options.action} NOTEBOOK")
    file = _file(options.notebook)
    if options.action == "repair":
        return _repair(file)
    if options.no_input:
        raise CallError("With --no-input no screen is opened; see: perspectives notes --help.")
    return _open(file, Sources(options))


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives notebooks",
        "List the notebooks that are kept for you, open one with its documents, or bring a damaged "
        "one back from its last backup.",
        examples=("perspectives notebooks", "perspectives notebooks open NOTEBOOK"),
        manual="docs/exports.md",
    )
    parser.add_argument(
        "action",
        nargs="?",
        choices=("list", "open", "repair"),
        default="list",
        help="default: list",
    )
    parser.add_argument(
        "notebook", metavar="NOTEBOOK", nargs="?", help="a name from the list, or a file"
    )
    add_reading(parser)
    return parser


def _lines(entry: Listed) -> Iterator[str]:
    from ....core.text.visible import one_line  # noqa: PLC0415

    if entry.notebook is None:
        offer = "repair it" if last_backup(entry.path) else "there is no whole backup"
        yield f"{entry.path.stem}  damaged; {offer}"
    else:
        yield f"{entry.path.stem}  {_notes(entry.notebook)}"
        for document in entry.notebook.documents:
            yield one_line(f"  {document.title} · {document.origin}")
    yield f"  {entry.path}"


def _notes(notebook: Notebook) -> str:
    hand_edits = len(notebook.links) + len(notebook.members)
    notes = number_of(len(notebook.notes), "note")
    return f"{notes}, {number_of(hand_edits, 'change')} by hand" if hand_edits else notes


def _file(name: str) -> Path:
    """The file of a notebook that is named by its path or as in the list."""
    return next((entry.path for entry in listed() if entry.path.stem == name), typed_path(name))


def _repair(file: Path) -> int:
    done = repair(file)
    if done is None:
        say(f"{file}: this notebook is whole; nothing was changed.")
    else:
        aside = f"; the damaged file is kept as {done.aside.name}" if done.aside else ""
        say(f"{file}: {_notes(done.notebook)} back from {done.backup.name}{aside}.")
    return DONE


def _open(file: Path, sources: Sources) -> int:
    documents = [document.origin for document in named_notebook(str(file)).documents]
    if len(documents) < 2:
        raise NotebookError(
            f"{file}: this notebook does not know its documents; open them with --notebook {file}."
        )
    return show(Start(sources, documents, notebook=str(file)))
