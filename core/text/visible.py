"""Text from documents made safe for a terminal: what would act or hide is shown instead."""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_HIDDEN = (
    *range(0x80, 0xA0),  # C1 controls: some terminals obey them
    0xAD,  # soft hyphen
    0x61C,  # Arabic letter mark
    0x200B,  # zero-width space
    0x200E,  # direction marks
    0x200F,
    *range(0x2028, 0x202F),  # line and paragraph separators, bidi embeddings
    *range(0x2060, 0x2070),  # word joiner, invisible operators, bidi isolates
    0xFEFF,  # byte order mark
    *range(0xD800, 0xE000),  # lone surrogates: they cannot be written to a terminal
    *range(0xE0000, 0xE0020),  # tags that spell nothing
)
_TABLE: dict[int, str] = {
    **dict.fromkeys(_HIDDEN, REPLACEMENT),
    **{code: chr(0x2400 + code) for code in range(0x20)},  # ␛ for escape, and so on
    0x7F: "\N{SYMBOL FOR DELETE}",
    ord("\t"): " ",
    ord("\n"): "\n",
}
_JOINED = r"\u0590-\u1dbf\u200c\u200d\u2190-\u2bff\ufe0e-\uffff\U00010a00-\U0010ffff"
LONE_JOINER = rf"(?<![{_JOINED}])[\u200c\u200d]+"
"""Joiners that shape nothing: they stand after no letter of a joined script and after no emoji."""
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
_CUT_JOINER = rf"(?<=[{_EMOJI}\ufe0f])\u200d+(?![{_EMOJI}])"
"""Joiners of an emoji that was cut: they would take the sign after them for its other half."""
_FLAG = r"(?<!\U0001f3f4)(?<![\U000e0020-\U000e007e])[\U000e0020-\U000e007f]+"
"""Tags that belong to no flag."""
_ACTING = re.compile(f"{LONE_JOINER}|{_CUT_JOINER}|{_FLAG}")


def visible(text: str) -> str:
    """Text in which every control, direction and zero-width character can be seen.

    Joiners that shape a script or an emoji, and the tags of a flag, are left as they are. One code
    point replaces one, so offsets into the text stay true. Line feeds stay, a tab becomes a space.
    """
    printable = text.translate(_TABLE)
    return printable if printable.isascii() else _ACTING.sub(_replaced, printable)


def one_line(text: str) -> str:
    """Text from a document on one line, with nothing in it that a terminal would obey."""
    return visible(unbroken(text))


def unbroken(text: str) -> str:
    """A text whose lines may be broken anywhere as one line, otherwise as it is."""
    return " ".join(text.split())


def _replaced(match: re.Match[str]) -> str:
    return REPLACEMENT * len(match[0])
