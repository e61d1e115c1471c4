"""What reading and the text layer may take: every bound on what a file unpacks, nests and repeats.

Files are hostile now and then, and large by mistake more often. What is beyond a bound is refused
in one sentence, or cut where a reader would cut it. A number stands here once, with its unit and
the reason for it.
"""

from __future__ import annotations

DOCUMENTS = 9
"""Documents that can be compared at once: one for each digit key."""

SOURCE = 50 * 2**20
"""Bytes of one source; more than a thousand books would fit."""

UNPACKED = 100 * 2**20
"""Bytes of all members of an archive together."""
HARMLESS = 10 * 2**20
"""Bytes that an archive may unpack to however well it is packed."""
PACKED = 100
"""Times: no document packs better than this; what does and is not small was made to fill memory."""
MEMBERS = 10_000
"""Files in an archive; a book has some hundred."""

DEPTH = 500
"""Elements of XML in one another; documents of real programs stay below fifty."""
ELEMENTS = 600_000
"""Elements of XML in one part; a book of a thousand pages has half as many."""
ATTRIBUTES = 500
"""Attributes of one element of XML or HTML; parsers look through all of them for each."""

TAG = 20_000
"""Characters of a tag of HTML from which on its words are counted; a picture in one has few ..."""
TAG_WORDS = 10_000
"""... and more of them than this are attributes, each of which is looked for among the others."""

ARTICLE = 20_000
"""Elements of a page in which an article is looked for; a larger one is read as a whole."""
HEADER = 10_000
"""Bytes of one header of a mail; parsers of headers go through it again and again."""
PARTS = 2_000
"""Parts of a mail, in one another or side by side; each is looked at with all the others."""
FIELDS = 100
"""Fields of Word in one another; each word is looked at with all that are open around it."""
BRACKETS = 50
"""Brackets in one another in the code of an equation; people write it, and get lost far sooner."""

MARKS = 300
"""Marks of one kind in a paragraph of Markdown; a parser looks at each with all the others."""
FRONT_MATTER = 100_000
"""Characters of the front matter of a text; people write some hundred."""

PAGES = 5_000
"""Pages of a PDF."""
CHARACTERS = 20_000_000
"""Characters on all pages of a PDF."""

PASSAGES = 100_000
"""Passages of a document; the longest novels have twenty thousand ..."""
DENSE = 25_000
"""... and of each megabyte, unpacked: the verses of a bible, in four, are thirty thousand."""
PASSAGE = 5_000
"""Characters from which on a paragraph is none: it is cut into passages."""
PIECE = 2_000
"""Characters of such a passage at most; what is shown and aligned is a paragraph."""
RIVALS = 2_000
"""Sentences of a document that share an idea with one of another and are held against it."""
CHECKED = 10_000
"""Sentences of a text that is held against others; a long novel has as many ..."""
CHECKED_PAIRS = 2_000_000
"""... and pairs of them with those of its sources: an essay of 200 beside three books."""
WORD = 100
"""Characters of a word that may be misspelt; finding that takes memory with the square of these."""

KEYS = 50
"""Keys of TOML with dots between them; a parser remembers each with all that are before it."""
NOTEBOOK = 50 * 2**20
"""Bytes of a notebook; ten thousand notes take a tenth."""
TOML = 1_000_000
"""Characters of a file that people write by hand."""
TOPICS = 1_000
"""Topics of a topics file, and positions of one topic; each is looked for in every passage."""

ALONE = 512 * 1024
"""Bytes, unpacked, from which on a source is read in a process of its own."""
MEMORY = 768 * 2**20
"""Bytes of address space of such a process."""
SECONDS = 10
"""Of the processor for such a process, however small its source ..."""
SECONDS_A_MEGABYTE = 5
"""... and for each megabyte of it."""
PATIENCE = 4
"""Times as many seconds by the clock; other programs may have the processor meanwhile."""


def passages(size: int) -> int:
    """Passages that a source of so many bytes may have."""
    return min(PASSAGES, DENSE * (1 + size // 2**20))


def seconds(size: int) -> int:
    """Seconds of the processor in which a source of so many bytes has to be read."""
    return SECONDS + SECONDS_A_MEGABYTE * size // 2**20
