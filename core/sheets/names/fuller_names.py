"""The fuller name that a name stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...cues.lexicon import listed
from .entity import Entity
from .name_words import body_words
from .respelling import are_respelt
from .sexes import are_of_two_sexes
from .short_names import is_introduced, is_likely_fuller

_FEW = 5
"""Words of a name that is called by its first one: fewer than so many."""
_FORMS = frozenset(
    """football fc afc cricket rugby athletic club architects ltd limited inc plc llc corp gmbh
    company corporation group holdings community infirmary pharma technologies labs robotics
    media capital solutions software networks international partners sons brothers airways
    motors books""".split()  # noqa: SIM905
)
"""What the full name of a body adds to the short one."""


class NearNames:
    """The names that share a word with a name, or have its letters as initials."""

    def __init__(self, keys: Iterable[tuple[str, ...]]) -> None:
        self._order = {key: n for n, key in enumerate(keys)}
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        for key in self._order:
            for word in {"".join(part[0] for part in key), *(part.rstrip("s") for part in key)}:
                self._by_word.setdefault(word, []).append(key)

    def near(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Those that may be it, in the order of the text; of as many words only those before it."""
        words = {part.rstrip("s") for part in key} | {*key}
        others = {other for word in words for other in self._by_word.get(word, ())}
        place = self._order[key]
        near = (o for o in others if len(o) > len(key) or self._order[o] < place)
        return sorted(near, key=self._order.__getitem__)


def fuller_name(
    key: tuple[str, ...],
    known: dict[tuple[str, ...], Entity],
    near: Sequence[tuple[str, ...]],
) -> tuple[str, ...]:
    """The fuller name that a name stands for, or itself."""
    if len(key) == 1:  # "Ms Holm" is no Leonard Holm
        near = [other for other in near if not are_of_two_sexes(known[key], known[other])]
    longer = [other for other in near if _is_fuller(key, other, known)]
    if not longer:
        likely = [other for other in near if _is_likely_fuller(key, other, known)]
        return likely[0] if len(likely) == 1 else key
    # A surname that two have is that of the one who is named more often.
    return max(
        longer,
        key=lambda other: (
            known[key].titled and other[-1] == key[-1],
            _shared(key, other, known),
            len(known[other].mentions),
        ),
    )


def _is_likely_fuller(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    short, whole = known[key].mentions, known[other].mentions
    return is_likely_fuller(key, short, whole, human=known[other].is_human)


def _shared(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> int:
    return len({*known[key].documents} & {*known[other].documents})


def _is_fuller(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    if len(other) < len(key) or other == key:
        return False
    if len(other) == len(key):
        one = {p.rstrip("s") for p in other} == {p.rstrip("s") for p in key}
        return one or _has_initial(key, other) or are_respelt(key, other, known)
    if len(key) == 1:
        return _is_short(key, other, known)
    if known[other].titled or known[key].titled or _has_middle_initial(key, other):
        return key[-1] == other[-1] and {*key[1:]} <= {*other} and _same_first(key, other)
    if other[: len(key)] != key:
        return False
    rest = {*other[len(key) :]}
    body = rest <= _FORMS and key[-1] not in listed("places")
    called = key[0] not in body_words() and rest <= body_words() | _FORMS  # "Wharf General"
    return len(key) > 2 or body or called


def _has_initial(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one of two names has the letter of the other's first name: "I. Holm", "Ida Holm"."""
    first, second = sorted((key[0], other[0]), key=len)
    return len(key) > 1 and len(first) == 1 and second.startswith(first) and key[1:] == other[1:]


def _has_middle_initial(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a longer name is the other with initials in its middle: "Ida M. Holm", "Ida Holm"."""
    middle = other[1:-1]
    ends = len(key) == 2 and (other[0], other[-1]) == key
    return ends and bool(middle) and all(len(part) == 1 for part in middle)


def _is_short(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    """Whether one word is the surname or the initials of a longer name."""
    (word,), short, whole = key, known[key].mentions, known[other].mentions
    if " & " in known[other].name:
        return False  # "Holm & Dale" is no person
    if other[-1] == word and not {*other} & body_words():
        titled = known[other].titled or known[key].titled
        return titled or is_introduced(short, whole)
    if other[0] == word and known[key].titled and len(other) < _FEW:
        return is_introduced(short, whole)  # "Kim Jong-un", "Mr. Kim"
    return (
        len(word) > 1
        and word == "".join(part[0] for part in other)
        and all(mention.name[0].text.isupper() for mention in short)
    )


def _same_first(key: Sequence[str], other: Sequence[str]) -> bool:
    return key[0] in other or any(part[0] == key[0][0] for part in other[:-1])
