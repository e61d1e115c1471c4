"""Whether a judge's own sentences are in a language that the reader of the documents reads.

No list of languages tells that: a sentence passes when its letters are those of the documents or of
the language that was asked for, and its words theirs; in doubt it passes as well.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from ..documents import Document
from ..text.body_text import bodies
from ..text.words import stop_words, words

_SCRIPT_OF = {"russian": "CYRILLIC"}
"""The letters of languages that can be asked for; those of all others are Latin."""
_ONE_SCRIPT: dict[str, str] = dict.fromkeys(
    ("HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "HALFWIDTH"), "CJK"
)
_FEWEST_LETTERS = 4
_FEWEST_WORDS = 8
"""Words that a language can be told by: one sentence or two."""
_KNOWN_SHARE = 0.1
"""Share of its stop words from which on documents are in a language."""
_FOREIGN_SHARE = 0.3
"""Share of words that the documents or the language asked for have, below which a text is in
another language: answers in English to documents in English have .8 and more of them, sentences
on the same matter in twelve other languages .2 and less."""


def is_foreign(sentence: str, asked_for: str, documents: Iterable[Document]) -> bool:
    """Whether sentences are plainly in another language than their documents and that asked for.

    Args:
        sentence: The judge's own sentences on these documents, without quotations.
        asked_for: The language that the judge was asked to write in, by its name.
        documents: What was asked about.
    """
    read = " ".join(passage.text for document in documents for passage in bodies(document))
    own, expected = _script(sentence), _SCRIPT_OF.get(asked_for, "LATIN")
    if own not in (None, expected, _script(read)):
        return True
    if own != expected or not _is_in(read, asked_for, expected):
        return False
    # Figures and the letters of documents are in every language.
    spelled = [w for w in words(sentence, asked_for) if len(w.text) > 1 and w.text.isalpha()]
    known = {word.stem for word in words(read, asked_for)}
    shared = sum(word.stop or word.stem in known for word in spelled)
    return len(spelled) >= _FEWEST_WORDS and shared < _FOREIGN_SHARE * len(spelled)


def _is_in(text: str, language: str, script: str) -> bool:
    """Whether it is known what the words of documents tell of a text in a language."""
    count, stops = stop_words(text)
    return _script(text) != script or stops[language] >= _KNOWN_SHARE * count


def _script(text: str) -> str | None:
    """The script of most letters of a text; None where there are few."""
    names: Iterator[str] = (
        unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha()
    )
    counts: Counter[str] = Counter(_ONE_SCRIPT.get(name, name) for name in names)
    if counts.total() < _FEWEST_LETTERS:
        return None
    script, count = counts.most_common(1)[0]
    return script if 2 * count > counts.total() else None
