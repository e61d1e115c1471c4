"""Two sentences side by side: what they share, and what is changed in what they share.

pair.py              the two in other forms, and whether they are of one thing
compared_words.py    the words that they share, and those that only one has
light_words.py       words that say little beside what they are said of
matched_ideas.py     ideas of one that may put for ideas of the other
one_sided_words.py   words that only one of them has
word_changes.py      what has to be changed in one to make it the other
moved_parts.py       whether one is the other with a part of it moved
other_subjects.py    whether they speak of other things
places.py            what stands where another idea stands in the other
cases.py             whether each tells of another case
listed.py            lists that both hold, in one order
needs.py             what rules need of them to find anything
wishes.py            whether one only wishes what the other tells
spans.py             where words stand, and what stands in their place
"""

from .light_words import LIGHT
from .moved_parts import is_one_part_exchanged, is_part_moved
from .needs import Need
from .pair import SentencePair
from .wishes import WISHES
from .word_changes import WordChange, word_changes, words_in_order

__all__ = [
    "LIGHT",
    "WISHES",
    "Need",
    "SentencePair",
    "WordChange",
    "is_one_part_exchanged",
    "is_part_moved",
    "word_changes",
    "words_in_order",
]
