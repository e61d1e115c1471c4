"""An export that the reader asked for: which format of what, to which file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ...core import export
from ...core.comparison import Comparison
from ...core.errors import ExportError
from ...core.file_names import is_there
from ...core.notebook import Notebook
from ...core.report.options import Options

LINES = 40
"""So many lines of an export are shown before it is written."""


@dataclass(frozen=True)
class ExportRequest:
    """Everything that an export is made from besides the comparison and the notebook."""

    target: Path = Path("comparison-notes.md")
    format: str = "markdown"
    options: Options = field(default_factory=Options)

    def render(self, comparison: Comparison, notebook: Notebook) -> str | bytes:
        """The content of the file.

        Raises:
            PerspectivesError: A topic is gone.
        """
        return export.render(comparison, notebook, self.format, self.options)

    def write(self, comparison: Comparison, notebook: Notebook, *, overwrite: bool) -> None:
        """Write the file.

        Raises:
            PerspectivesError: A topic is gone, or the file cannot be written.
        """
        content = self.render(comparison, notebook)
        export.write(content, self.target, overwrite=overwrite)

    def preview(self, comparison: Comparison, notebook: Notebook) -> str:
        """The first lines of the file, or its size when it is no text.

        Raises:
            PerspectivesError: A topic is gone.
        """
        content = self.render(comparison, notebook)
        if isinstance(content, bytes):
            return f"No text that could be shown here: {max(1, len(content) // 1024)} kB."
        return "\n".join(line[:200] for line in content[:20_000].splitlines()[:LINES])


def target_of(typed: str) -> Path:
    """The file that a reader typed.

    Raises:
        ExportError: It cannot be a file.
    """
    typed = typed.strip()
    if not typed:
        raise ExportError("Type the path of a file to write.")
    try:
        target = Path(typed).expanduser()
        folder = is_there(target) and target.is_dir()
    except RuntimeError as error:
        raise ExportError(f"{typed}: there is no such home folder.") from error
    except OSError as error:
        raise ExportError(f"{typed}: no file can be there ({error.strerror}).") from error
    if folder:
        raise ExportError(f"{typed}: this is a folder; add the name of a file.")
    return target


def with_ending(path: str, old: str, new: str) -> str:
    """A path that follows the format: with the ending of the new one in place of the old one's."""
    before, after = export.FORMATS[old].ending, export.FORMATS[new].ending
    return f"{path.removesuffix(before)}{after}" if path.endswith(before) else path


def format_for(path: str, now: str) -> str:
    """The format that a path's ending asks for; the present one if its ending says nothing else."""
    ending = Path(path.strip()).suffix.lower()
    if ending == export.FORMATS[now].ending:
        return now
    return next((name for name, each in export.FORMATS.items() if each.ending == ending), now)
