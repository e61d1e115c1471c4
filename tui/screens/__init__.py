"""One module for each dialog, named after it and loaded when it is first opened."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...core.importing import importing

if TYPE_CHECKING:
    from .about import AboutScreen
    from .brief import BriefScreen
    from .export import ExportScreen
    from .grid import GridScreen
    from .help import HelpScreen
    from .judge import JudgeScreen
    from .leave import LeaveScreen
    from .note import NoteScreen
    from .notes import NotesScreen
    from .open import OpenScreen
    from .outline import OutlineScreen
    from .settings import SettingsScreen
    from .sheets import SheetsScreen
    from .topics import TopicsScreen
    from .verdict import VerdictScreen
    from .why import WhyScreen

__all__ = [
    "AboutScreen",
    "BriefScreen",
    "ExportScreen",
    "GridScreen",
    "HelpScreen",
    "JudgeScreen",
    "LeaveScreen",
    "NoteScreen",
    "NotesScreen",
    "OpenScreen",
    "OutlineScreen",
    "SettingsScreen",
    "SheetsScreen",
    "TopicsScreen",
    "VerdictScreen",
    "WhyScreen",
]


def load_all() -> None:
    """Load every dialog and sheet, so that the first of each opens as fast as the next."""
    for name in __all__:
        __getattr__(name)
    with importing:
        from ...core.sheets import SHEETS  # noqa: PLC0415 - the first frame comes first
    for kind in SHEETS.values():
        _ = kind.rows


def __getattr__(name: str) -> Any:
    if name in __all__:
        with importing:
            module = import_module(f".{name.removesuffix('Screen').lower()}", __name__)
        return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
