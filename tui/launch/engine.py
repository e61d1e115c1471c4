"""What compares the documents: the engine as the reader set it, with what their judge answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ...core.errors import JudgeError
from .open_documents import OpenDocuments

if TYPE_CHECKING:
    from ...core.comparer import Comparer
    from ...core.comparison import Comparison
    from ..settings import Preferences
    from .open_documents import Compare


class Engine:
    """The engine as long as the program runs; what did not change is made once.

    Args:
        preferences: Gives what the reader set by now.
        warn: Told, in the thread that compares, why their judge is not heard.
    """

    def __init__(
        self, preferences: Callable[[], Preferences], warn: Callable[[str], object]
    ) -> None:
        self._preferences, self._warn = preferences, warn
        self._comparer: Comparer | None = None

    def of(self, opened: OpenDocuments) -> Compare:
        """What compares some documents, by the settings of now."""
        settings = opened.settings or self._preferences().values.engine
        return partial(opened.compare or self._compare, settings=settings)

    def _compare(self, *given: Any, **more: Any) -> Comparison:
        if self._comparer is None:
            # Imported where it runs: it brings in what the first paint does not need.
            from ...core import Comparer  # noqa: PLC0415

            self._comparer = Comparer()
        return self._with_judge(self._comparer.compare(*given, **more))

    def _with_judge(self, comparison: Comparison) -> Comparison:
        """A comparison with what the reader's judge answered before, if there is one."""
        from ...core.judge.settings import with_environment  # noqa: PLC0415

        try:
            judge = with_environment(self._preferences().values.judge)
            if not judge.model:
                return comparison
            from ...core.judge.brought import BroughtJudge  # noqa: PLC0415 - only a judge needs it

            with BroughtJudge(judge) as brought:
                return brought.judged(comparison)
        except JudgeError as error:  # what the rules found needs no judge
            self._warn(str(error))
            return comparison
