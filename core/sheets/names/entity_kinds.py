"""What a name is of, by its words and by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .mention import Mention
from .name_words import body_words

_PLACED = re.compile(
    r"(?<!shares )(?<!stake )(?<!believe )\b(?:in|near|into|across|throughout|outside|around"
    r"|(?:town|city|village|county|state|province|island|port|district|region)\sof)\s$",
    re.IGNORECASE,
)
"""What stands right before the name of a place."""
_PERSON_BEHIND = re.compile(
    r"(?:,\s(?:(?:aged\s)?\d\d,|who\s|(?:\S+\s)?(?:his|her)\s|(?:the|an?|its|their)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:chair|convenor|head|mayor|cook|owner|founder|\w+(?:man|woman|ist|eer)"
    r"|(?!\w*(?:maker|provider|producer|retailer|manufacturer|supplier|carrier|develop|operator|insurer"
    r"|lender|builder|newspaper|publisher|center|partner|distributor|contractor|exporter|importer))"
    r"[a-z]+(?:[stc]or|er|ian|ent|ant))\b)"
    r"|[’']s\s(?:wife|husband|mother|father|son|daughter|brother|sister|lawyer)\b)"
)
"""What follows a person's name: an age, "who", "his", a role."""
_ROLE_BEFORE = re.compile(
    r"(?:\b(?:her|his|their)\s(?:mother|father|wife|husband|son|daughter|brother|sister|partner),?"
    r"|\b(?:commander|spokes(?:man|woman)|spokesperson|chair(?:man|woman)|director|manager|leader"
    r"|convenor|officer|minister|engineer|teacher|doctor|baker|farmer|lawyer|residents?|neighbour"
    r"|secretary|executive|councillor|campaigner|head\steacher|headteacher|owner|tenant|pensioner),?)\s$",
    re.IGNORECASE,
)
"""What stands right before a person's name."""
_SHE = re.compile(r"\s*(?:She|He)\s")
_OFTEN_PLACED = 0.1
"""The share of its mentions, 0 to 1, that stand so where it is a place."""
_COMPANIES = frozenset(
    """union bakery brewery courier gazette herald examiner chronicle mail telegraph guardian
    controls systems industries motors foods energy water rail railways buses ferries airlines
    ventures logistics homes builders engineering plc electronics plastics robotics therapeutics
    instruments""".split()  # noqa: SIM905
)
"""Last words of the names of firms, papers and unions."""
_WORKS = frozenset(
    """show hour tonight live report award awards prize cup stadium arena theatre theater gallery
    library memorial day week fund store stores hotel inn""".split()  # noqa: SIM905
)
"""What bears the name of a person and is none."""


@cache
def nobodys_words() -> frozenset[str]:
    """What no person is called by."""
    return body_words() | _COMPANIES | _WORKS


def is_company(name: str, mentions: Sequence[Mention]) -> bool:
    """Whether a name is that of a firm, a paper or a union."""
    last = name.rsplit(maxsplit=1)[-1].casefold()
    formed = re.compile(r"\s(?:plc|[Ll]td|[Ii]nc|GmbH|LLC)\b")
    behind = any(formed.match(m.passage.text, m.end - m.passage.start) for m in mentions)
    return behind or " & " in name or last in _COMPANIES


def is_told_as_person(mention: Mention) -> bool:
    """Whether a name stands between words that only a person has beside them."""
    text, start = mention.sentence.text, mention.sentence.start
    role = _ROLE_BEFORE.search(text[: mention.start - start])
    return bool(role or _PERSON_BEHIND.match(text, mention.end - start) or _is_she(mention))


def _is_she(mention: Mention) -> bool:
    """Whether a name opens a sentence and the next one begins with "she" or "he"."""
    behind = mention.passage.text[mention.sentence.end - mention.passage.start :]
    return mention.start == mention.sentence.start and bool(_SHE.match(behind))


def head_word(name: str, key: tuple[str, ...]) -> str:
    """The word that tells what a name is of: "society" of "Humane Society of the North"."""
    words = [word.casefold() for word in name.split()]
    inside = [n for n, word in enumerate(words) if word in ("of", "for") and n]
    return words[inside[0] - 1] if inside else key[-1]


def stands_at_a_place(mentions: Sequence[Mention]) -> bool:
    """Whether it mostly stands where a place stands: "in Norland", "the town of Norland"."""
    before = [m.sentence.text[: m.start - m.sentence.start] for m in mentions]
    placed = sum(bool(_PLACED.search(text)) for text in before)
    left = sum(text.lower().endswith(" from ") for text in before)
    return placed > 0 and placed + left >= _OFTEN_PLACED * len(mentions)
