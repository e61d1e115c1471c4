"""Sources read in a process of their own, which has bounds of memory and time and may be lost.

PDFium ends the whole process when memory runs out, and no parser can be stopped from outside while
it runs. So every PDF, and whatever is large enough that the start of a process does not matter, is
read by another Python, which gets the bytes and gives back text as JSON: what a hostile file
makes of that process cannot reach this one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .. import errors, limits
from ..errors import DocumentError, PerspectivesError
from ..text.segmenting import Block
from . import archives, pdf
from .choosing import Choice
from .material import Extracted, Fact, Facts, Material, Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHILD = "from perspectives.core.reading.child_process import serve; serve()"
_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_here = False
"""Whether this process is one that may be lost."""


def needed(material: Material) -> bool:
    """Whether a source is to be read in a process of its own."""
    if _here:
        return False
    size = max(len(material.data), archives.unpacked(material.data))
    return size >= limits.ALONE or pdf.is_pdf(material.data)


def extract(material: Material) -> list[Extracted]:
    """What the right reader finds in bytes, as `building.extract` does in this process.

    Raises:
        PerspectivesError: Whatever is wrong with the source, or it takes too much memory or time.
    """
    answer = _answer(material)
    if "error" in answer:
        raise _error(answer)
    for notice in answer["notices"]:
        material.notice(notice)
    return [_extracted(each) for each in answer["found"]]


def _run(asked: dict[str, Any], data: bytes, seconds: float) -> subprocess.CompletedProcess[bytes]:
    """The process, run with a question and the bytes of a source, for so many seconds at most."""
    return subprocess.run(
        [sys.executable or "python", "-P", "-W", "ignore", "-c", _CHILD],
        input=json.dumps(asked).encode() + b"\n" + data,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=seconds,
        creationflags=_WINDOW,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=False,
    )


def _answer(material: Material) -> dict[str, Any]:
    """What the process says of a source.

    Raises:
        PerspectivesError: It says nothing: it cannot be started, is lost or takes too long.
    """
    size = max(len(material.data), archives.unpacked(material.data))
    seconds = limits.seconds(size)
    asked = {**_asked(material), "memory": limits.MEMORY, "seconds": seconds}
    try:
        done = _run(asked, material.data, limits.PATIENCE * seconds)
        answer = json.loads(done.stdout) if done.returncode == 0 else None
    except subprocess.TimeoutExpired as error:
        raise _given_up(material) from error
    except OSError as error:
        raise DocumentError(
            f"{material.origin}: no process can be started to read it ({error.strerror}); close "
            "other programs and try again."
        ) from error
    except ValueError as error:  # killed while it answered
        raise _given_up(material) from error
    if answer is None:
        raise _given_up(material)
    return answer


def serve() -> None:
    """Read the source that stands on standard input, within the bounds that stand before it."""
    global _here  # noqa: PLW0603 - it says what this process is for as long as it lives
    _here = True
    from .building import extract as extract_here  # noqa: PLC0415 - which may call this module

    asked = json.loads(sys.stdin.buffer.readline())
    _bound(asked["memory"], asked["seconds"])
    try:
        notices: list[str] = []
        material = _material(asked, sys.stdin.buffer.read(), notices.append)
        texts = list(map(_told, extract_here(material)))
        answer = json.dumps({"found": texts, "notices": notices})
    except PerspectivesError as error:
        answer = json.dumps({"error": str(error), "kind": type(error).__name__})
    sys.stdout.write(answer)


def _bound(memory: int, seconds: int) -> None:
    """Set bounds to this process, where the platform has any."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (within, hard))
        except (ValueError, OSError):  # macOS knows some only by name
            continue


def _given_up(material: Material) -> DocumentError:
    return DocumentError(
        f"{material.origin}: this file takes too much memory or time to read; save the text alone."
    )


def _error(answer: dict[str, str]) -> PerspectivesError:
    kind = getattr(errors, answer["kind"], DocumentError)
    return kind(answer["error"])


def _asked(material: Material) -> dict[str, Any]:
    return {
        "origin": material.origin,
        "suffix": material.suffix,
        "charset": material.charset,
        "parts": material.choice.parts,
        "fields": material.choice.fields,
    }


def _material(asked: dict[str, Any], data: bytes, notice: Notice) -> Material:
    choice = Choice(tuple(asked["parts"]), asked["fields"])
    origin, suffix, charset = asked["origin"], asked["suffix"], asked["charset"]
    return Material(data, origin, suffix, charset, choice=choice, notice=notice)


def _told(extracted: Extracted) -> Sequence[object]:
    return extracted._replace(blocks=list(extracted.blocks))


def _extracted(parts: Sequence[Any]) -> Extracted:
    text, blocks, known, hints, part = parts
    return Extracted(text, _blocks(blocks), _facts(known), _facts(hints), part)


def _blocks(parts: Iterable[Sequence[Any]]) -> list[Block]:
    return [Block(*each) for each in parts]


def _facts(values: dict[str, Sequence[str]]) -> Facts:
    return {key: Fact(*each) for key, each in values.items()}
