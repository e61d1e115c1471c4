"""Words that tell of the past or of what lies ahead, whatever the tense of the verb beside them."""

from __future__ import annotations

import re

RECALLED = r"(?:[a-z]+\s)?(?:remember|recall)\s(?!(?:to|that|how|what|why|if|whether)\b)"
"""What goes on after "will" or "may" and tells of the past."""
RECORD = (
    r"(?:has|have|holds?|shows?|lists?|contains?|there\sare)\s(?:[\w-]+\s){1,3}"
    r"(?:entries|records|reports|complaints|incidents|faults|warnings|cases)\b"
)
"""What is written down of the past, told in the present: "the log shows six faults"."""
_SINCE_THEN = re.compile(
    r"\bsince\s(?:(?:the|early|late|mid)[\s-])*(?:(?:start|beginning|middle|end)\sof\s)?$",
    re.IGNORECASE,
)
"""What stands before a time from which on something has been so."""


def is_since(text: str, at: int) -> bool:
    """Whether something has been so from a moment on: "since the end of June"."""
    return bool(_SINCE_THEN.search(text[:at]))
