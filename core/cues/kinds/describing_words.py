"""Words that only describe what is named anyway: "the old bridge", "in the rain"."""

from __future__ import annotations

import re

from ..reading.sentence import ReadSentence
from ..reading.word_forms import is_past, word_forms
from ..reading.words import Word

NARROWED = frozenset(
    """!must !should !may !free !not !without !all !any !some !few !only !onlyif !if !unless !except
    !always""".split()  # noqa: SIM905
)
_TIMES = word_forms(
    """morning noon afternoon evening night midnight day week weekend month year hour spring summer
    autumn winter season term holiday"""
)
"""Words of when something is so: with one more it is so less often."""
_DESCRIBING = re.compile(
    r"\b(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|of|in|on|at|for|with|by|from"
    r"|under|near|during|\w+['’]s|[A-Z][\w.]*)\s(?:[\w-]+\s){0,2}$"
)
"""What goes before a word that describes: an article, a preposition, a name, words between."""
_IN_A_PLACE = re.compile(
    r"\b(?:in|on|at|under|near|during|with|from)\s(?:(?:the|an?|its|his|her|their|these|this)\s)?$"
)


def only_describes(sentence: ReadSentence, form: str, shared: frozenset[str]) -> bool:
    """Whether a word only tells more of what is named anyway: "the old bridge", "in the rain".

    Where something is demanded, denied or said of all, it narrows the claim.
    """
    if not NARROWED.isdisjoint(sentence.forms) or form in _TIMES:
        return False
    text = sentence.span.text
    return all(
        _DESCRIBING.search(text, 0, word.start)
        and (_IN_A_PLACE.search(text, 0, word.start) or _is_before_a_thing(sentence, word, shared))
        for word in sentence.words
        if word.form == form
    )


def _is_before_a_thing(sentence: ReadSentence, word: Word, shared: frozenset[str]) -> bool:
    """Whether a word that is no verb stands before what it describes, which both speak of."""
    low = sentence.span.text[word.start : word.end].lower()
    after = next((each for each in sentence.words if each.start > word.start), None)
    beside = after is not None and after.form in shared and after.start - word.end == 1
    return beside and not (is_past(low) or low.endswith("s"))
