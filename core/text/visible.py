"""Text from documents made safe for a terminal: what would act or hide is shown instead."""

from __future__ import annotations

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_HIDDEN = (
    *range(0x80, 0xA0),  # C1 controls: some terminals obey them
    0xAD,  # soft hyphen
    0x61C,  # Arabic letter mark
    *range(0x200B, 0x2010),  # zero width, direction marks
    *range(0x2028, 0x202F),  # line and paragraph separators, bidi embeddings
    *range(0x2060, 0x2070),  # word joiner, invisible operators, bidi isolates
    0xFEFF,  # byte order mark
    *range(0xD800, 0xE000),  # lone surrogates: they cannot be written to a terminal
    *range(0xE0000, 0xE0080),  # tags
)
_TABLE: dict[int, str] = {
    **dict.fromkeys(_HIDDEN, REPLACEMENT),
    **{code: chr(0x2400 + code) for code in range(0x20)},  # ␛ for escape, and so on
    0x7F: "\N{SYMBOL FOR DELETE}",
    ord("\t"): " ",
    ord("\n"): "\n",
}


def visible(text: str) -> str:
    """Text in which every control, direction and zero-width character can be seen.

    One code point replaces one, so offsets into the text stay true. Line feeds stay, a tab
    becomes a space.
    """
    return text.translate(_TABLE)
