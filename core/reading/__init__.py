"""Sources -> documents: one module for each family of formats.

A source is a file, a folder, a pattern with `*`, standard input (`-`) or an address. `opening`
turns it into bytes, `formats` finds the reader, and the reader finds text, blocks and facts; what
the reader leaves open (a heading? whose title?) is guessed from the words.
"""

from .building import edited, read_material
from .formats import FORMATS, SUFFIXES
from .pasted import keep_input, read_text
from .sources import check_enough, read, read_all, read_more, told_apart
from .watching import changed

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "changed",
    "check_enough",
    "edited",
    "keep_input",
    "read",
    "read_all",
    "read_material",
    "read_more",
    "read_text",
    "told_apart",
]
