"""Words with capitals that name nobody: days, nations, posts, letters alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...cues.lexicon import listed
from ...documents import Sentence
from .capitals import Token
from .mention import SMALL_WORDS
from .name_words import DEPARTMENTS, POSTS, posts, ranked_posts

ADJECTIVE = re.compile(r"(?:icans?|[a-z]ians?|eans|uelans?|dorans?|ional|[nlmtu]ese|[^d]ish)$")
"""How the name of a nation ends, or of another kind of people."""
_BY_ADJECTIVE = frozenset(
    {"christian", "ian", "julian", "vivian", "brian", "adrian", "caspian"}
    | {"marian", "lillian", "gillian", "fabian", "damian", "sebastian", "bastian"}
)
_FEAST = re.compile(r"[’']s?\s(?:Day|Eve)\b")
"""What follows in "Valentine's Day"."""
_A = re.compile(r"\ban?\s$", re.IGNORECASE)
_ENDS = re.compile(r"\W*$|[,;]|\s(?:and|or|who|in|at|on|of|with)\b")
"""What follows one of a kind: "between a Ford and a Fiat"."""
_TO_COME = re.compile(r"-(?:designate|elect|emeritus)$")
"""What goes on with a post: "Executive-designate"."""
_NUMBER = re.compile(r"\d/$")
_KINDS = re.compile(r"[A-Z]{2,}s")
"""Things in short, more than one: "ECGs"."""
_CITED = re.compile(r"(?:\.|\b)(?:,\s[A-Z]|\s?et\sal)")
"""What follows the initials of an author in a reference."""


def is_cited(sentence: Sentence, name: Sequence[Token]) -> bool:
    """Whether it is an author in a list of references: "Holm A., Brandt T. et al."."""
    after = sentence.text[name[-1].end - sentence.start :]
    return len(name[-1].text) == 1 and bool(_CITED.match(after))


def is_no_name_here(sentence: Sentence, name: Sequence[Token]) -> bool:
    """Whether it is a feast, one of a kind, a part of a number, or several in short."""
    before = sentence.text[: name[0].start - sentence.start]
    after = sentence.text[name[-1].end - sentence.start :]
    feast = bool(_FEAST.match(after)) or (
        name[-1].low in ("day", "eve") and any(token.owned for token in name[:-1])
    )
    one = len(name) == 1 and bool(_A.search(before) and _ENDS.match(after))
    return feast or one or bool(_NUMBER.search(before)) or bool(_KINDS.fullmatch(name[0].text))


def _is_post(name: Sequence[Token]) -> bool:
    """Whether it is what somebody does: "Vice President", "Cabinet Member for Culture"."""
    of = next((n for n, token in enumerate(name) if token.low in ("of", "for")), len(name))
    called = [token.low for token in name[:of]]
    ranked = {*called[:-1]} <= ranked_posts() or "chief" in called  # "Chief People Officer"
    return bool(called) and called[-1] in posts() and ranked


def is_nobody(name: Sequence[Token], title: Sequence[Token]) -> bool:
    """Whether words with capitals are a day, a nation, a title or a letter alone."""
    last = name[-1].low
    if not title and (ADJECTIVE.search(last) or last in listed("no_names")):
        return last not in _BY_ADJECTIVE
    lows = [_TO_COME.sub("", token.low) for token in name if token.low not in SMALL_WORDS]
    roles = listed("person_titles") | POSTS | DEPARTMENTS - {"treasury"}
    if {*lows} <= roles and (title or len(lows) == 1 or lows[-1] in roles - DEPARTMENTS):
        return True  # "the Minister of Culture", "the Culture Secretary"
    ends = {token.low for token in title} & {"of", "for"}  # of "Minister of Culture Ida Holm"
    if _is_post(name) or (title and not ends and _is_post((*title, *name))):
        return True
    return all(
        low in listed("no_names")
        or low in listed("person_titles")
        or len(low) == 1
        or low.isdigit()
        for low in lows
    )
