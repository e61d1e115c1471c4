"""Claims that a text gives only to say that they are not so: "Some say ... They are mistaken"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cues.reading.once import once_of_text
from ..cues.reading.sentence import ReadSentence

_WHAT = (
    r"(?:that|this|it|they|he|she|(?:the|this|that|these|those|such|his|her|their)\s(?:\w+\s)?"
    r"(?:claims?|arguments?|assertions?|stor(?:y|ies)|fears?|view|reports?|rumou?rs?|idea))"
)
_NOT_SO = (
    r"(?:wrong|mistaken|false|untrue|incorrect|nonsense|misleading|unfounded|baseless|inaccurate"
    r"|a\s(?:lie|myth|mistake|fiction|fantasy)|lies|myths|not\s(?:so|true|right|correct|the\scase)"
    r"|without\s(?:foundation|basis))"
)
_REJECTS = re.compile(
    rf"(?:^|[,;:—–]\s)(?:but\s|yet\s|and\s|however,\s)?{_WHAT}\s(?:(?:is|are|was|were)"
    rf"\s(?:\w+ly\s|quite\s|just\s)?{_NOT_SO}|(?:is|are|was|were)n['’]t\s(?:so|true|right|correct"
    r"|the\scase))\b"
    r"|^(?:but\s)?(?:not\sso|nonsense|wrong|nothing\sof\sthe\s(?:sort|kind)|far\sfrom\sit"
    r"|on\sthe\scontrary|none\sof\s(?:this|that|it)\sis\s(?:true|so|right))\b",
    re.IGNORECASE,
)


_CORRECTS = re.compile(
    r"^\W*corrections?\s*[,:—–-]|\b(?:a|this)\scorrection\s(?:to|of)\b|\bearlier\sversion\b|\bwe\s(?:wrote|reported|said|stated)\sthat\b"
    r"|\boriginally\s(?:reported|stated|said)\b",
    re.IGNORECASE,
)


@once_of_text
def corrects(sentence: ReadSentence) -> bool:
    """Whether a sentence gives what it takes back: "we wrote that 80 failed; in fact 18 did"."""
    return _CORRECTS.search(sentence.span.text) is not None


def is_rejected(sentence: ReadSentence, sentences: Sequence[ReadSentence]) -> bool:
    """Whether a passage says of a sentence, in its end or right after it, that it is not so.

    Args:
        sentence: One of the passage.
        sentences: All of them, in the order of the text.
    """
    after = next((s for s in sentences if s.span.start >= sentence.span.end), None)
    return _rejects(sentence) or (after is not None and _rejects(after))


@once_of_text
def _rejects(sentence: ReadSentence) -> bool:
    """Whether a sentence says in its end that something is not so."""
    return _REJECTS.search(sentence.span.text) is not None
