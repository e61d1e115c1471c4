"""The lines of a plain mail as they were written, without what its way through programs did."""

from __future__ import annotations

import re

_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]+: [^\n]*\n)*\n?(.*?)"
    r"^-----BEGIN PGP SIGNATURE-----\n.*?^-----END PGP SIGNATURE-----[ \t]*$",
    re.DOTALL | re.MULTILINE,
)


def unwrapped(text: str) -> str:
    """A text without what protects it on its way: a signature around it, a mark before "From"."""
    own = _SIGNED.sub(lambda signed: re.sub(r"(?m)^- (?=-|From )", "", signed[1]), text)
    lines = own.split("\n")
    around = ["", *lines, ""]
    for n, line in enumerate(lines):
        alone = not around[n].startswith(">") and not around[n + 2].startswith(">")
        if alone and line.startswith(">From "):  # where it would begin the next one of a mailbox
            lines[n] = line[1:]
    return "\n".join(lines)


def unflowed(text: str, *, join: bool) -> str:
    """A text of which long lines were cut for sending, put together again (RFC 3676).

    Args:
        text: Lines that go on end in a space.
        join: Whether that space was only put there for the cut (DelSp).
    """
    lines: list[str] = []
    goes_on, depth = False, ""
    for line in text.split("\n"):
        marks = re.match(r">*", line)
        quote = marks[0] if marks else ""
        words = line[len(quote) :].removeprefix(" ")
        if goes_on and quote == depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append(f"{quote} {words}" if quote else words)
        goes_on, depth = words.endswith(" ") and words != "-- ", quote
        if goes_on and join:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
