"""The parts of a source that holds several texts: those without one are named and passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import DocumentError
from .material import Extracted, Material


def with_text(parts: Iterable[Extracted], material: Material, kind: str) -> Iterator[Extracted]:
    """Those parts that hold a text; of the others the reader is told in a sentence.

    Args:
        parts: As the reader of the format found them.
        material: Where they stand; what was chosen of it has to hold a text.
        kind: What a part is called: "entry".

    Raises:
        DocumentError: A part that was chosen holds no text, or none of them does.
    """
    empty: list[str] = []
    full = 0
    for part in parts:
        if part.text.strip():
            full += 1
            yield part
        elif material.choice.parts:
            raise DocumentError(
                f"{material.origin}: #{part.part} has no text; choose another {kind} of it."
            )
        else:
            empty.append(_called(part))
    if empty and not full:
        raise DocumentError(f"{material.origin}: no {kind} in it has a text; name another source.")
    if empty:
        which = ", ".join(empty[:5]) + (" and others" if len(empty) > 5 else "")
        material.notice(f"{material.origin}: {which} without a text passed over.")


def _called(part: Extracted) -> str:
    title = part.facts.get("title")
    return f"#{part.part} “{title.value[:60]}”" if title else f"#{part.part}"
