"""What of a comparison goes into an export, as it is chosen."""

from __future__ import annotations

from typing import Literal

from ..documents import Frozen

ChosenLabel = Literal["agree", "diverge", "related", "only_here"]
Authority = Literal["rules", "judge", "reader"]
"""Who says that passages agree or diverge."""


class Options(Frozen):
    """What to export; where nothing is chosen, all but related pairs on which nothing is noted.

    JSON holds those too.
    """

    topics: tuple[str, ...] = ()
    """Names of topics; none for all."""
    labels: tuple[ChosenLabel, ...] = ()
    """A verdict outranks the engine's label. None for all, with `related` only where noted."""
    only_noted: bool = False
    """Only what has a note, a verdict, a tag or a link made by hand."""
    tags: tuple[str, ...] = ()
    """Only what has a note with one of these tags; none for all."""
    strong: bool = False
    """Of the labels only those that a strong reason or the reader speaks for."""
    by: tuple[Authority, ...] = ()
    """Only what these say; none for everybody."""
    documents: bool = False
    """With the documents in full."""
    front_matter: bool = False
    """Markdown with front matter in YAML."""
    sheets: tuple[str, ...] = ()
    """Names of the sheets that follow the topics; none for none."""
