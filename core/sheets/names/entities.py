"""Mentions of one person, organisation, law or place as one entity, over all documents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import pairwise

from rapidfuzz.fuzz import ratio

from ...cues.lexicon import listed
from ...documents import document_of
from ...text.corpus import Corpus
from ..once import once
from .mentions import Mention, mentions
from .short_names import is_likely_fuller

_ALIKE = 84
"""How much two long words are alike that are one name spelt in two ways, 0 to 100."""
_LONG = 6
_PLACED = re.compile(
    r"(?<!shares )(?<!stake )(?<!believe )\b(?:in|near|into|across|throughout|outside|around"
    r"|(?:town|city|village|county|state|province|island|port|district|region)\sof)\s$",
    re.IGNORECASE,
)
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
_DEPUTIES = frozenset({"vice", "former", "deputy", "ex", "late"})
_FORMS = frozenset(
    """football fc afc cricket rugby athletic club architects ltd limited inc plc llc corp gmbh
    company corporation group holdings partners sons brothers airways motors books""".split()  # noqa: SIM905
)
"""What the full name of a body adds to the short one."""
_COMPANIES = frozenset(
    """union bakery brewery courier gazette herald examiner chronicle mail telegraph guardian
    controls systems industries motors foods energy water rail railways buses ferries airlines
    ventures logistics homes builders engineering plc""".split()  # noqa: SIM905
)
"""Last words of the names of firms, papers and unions."""
_WORKS = frozenset(
    """show hour tonight live report award awards prize cup stadium arena theatre theater gallery
    library memorial day week fund store stores hotel inn""".split()  # noqa: SIM905
)
"""What bears the name of a person and is none."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})


@dataclass(eq=False)
class Entity:
    """What several mentions name."""

    mentions: list[Mention] = field(default_factory=list[Mention])

    @cached_property
    def is_person(self) -> bool:
        """Whether it has a title, or is called by its last word alone where that names a person."""
        keys = {mention.key for mention in self.mentions}
        longest = max(keys, key=len)
        named = 1 < len(longest) < 5 and (longest[-1],) in keys
        return self.titled or (named and not {*longest} & common_words())

    @cached_property
    def is_human(self) -> bool:
        """Whether it is a person by that, by its first name, or by what is said beside it."""
        words = self.name.split()
        if self.is_person or len(words) < 2 or not _nobodys().isdisjoint(map(str.casefold, words)):
            return self.is_person
        first = words[0].casefold() in _first_names()
        told = any(_is_told_as_person(mention) for mention in self.mentions)
        return first or (told and not _stands_at_a_place(self.mentions))

    @cached_property
    def titled(self) -> bool:
        """Whether a title stands before it somewhere."""
        return any(mention.title or mention.is_author for mention in self.mentions)

    @cached_property
    def kind(self) -> str:
        """Person, organisation, law or place; empty where spelling does not tell."""
        longest = max((mention.key for mention in self.mentions), key=len)
        ends = {_head(self.name, longest)}
        if self.titled:
            return "person"
        bodies = {*longest} & listed("organisations") if longest[-1] == "law" else set[str]()
        if ends & listed("laws") and len(longest) > 1 and not bodies:
            return "law"
        if bodies or ends & listed("organisations") or _is_company(self.name, self.mentions):
            return "organisation"
        if self.is_human:
            return "person"
        digits = any(char.isdigit() for char in self.name)
        dated = any(mention.is_dateline for mention in self.mentions)
        placed = not digits and _stands_at_a_place(self.mentions)
        if dated or ends & listed("places") or placed:
            return "place"
        return ""

    @cached_property
    def name(self) -> str:
        """The longest way in which it is called, without title."""
        best = max(self.mentions, key=lambda m: (len(m.key), not m.is_dateline, len(m.text)))
        return best.plain

    @cached_property
    def documents(self) -> list[str]:
        """Ids of the documents that name it."""
        return [*dict.fromkeys(document_of(mention.passage.id) for mention in self.mentions)]

    @property
    def titles(self) -> set[str]:
        """The last words of the titles before it, but for those of a deputy."""
        titles = [[token.low for token in mention.title] for mention in self.mentions]
        return {title[-1] for title in titles if title and _DEPUTIES.isdisjoint(title)}


@once
def entities(corpus: Corpus) -> tuple[Entity, ...]:
    """What the documents name, in the order of the text."""
    by_key: dict[tuple[str, ...], Entity] = {}
    all_mentions = mentions(corpus)
    keys = {mention.key for mention in all_mentions}
    for mention in all_mentions:
        by_key.setdefault(_bare(mention.key, keys), Entity()).mentions.append(mention)
    owners = {key: key for key in by_key}
    known = _Known(by_key)
    for key in sorted(by_key, key=len):
        owners[key] = _owner(key, by_key, known.near(key))
    for short, long in _in_brackets(all_mentions):
        if owners.get(short) == short and owners.get(long) == long:
            owners[short] = long
    merged: dict[tuple[str, ...], Entity] = {}
    for key, entity in by_key.items():
        root = key
        while owners[root] != root:
            root = owners[root]
        merged.setdefault(root, Entity()).mentions.extend(entity.mentions)
    for entity in merged.values():
        entity.mentions.sort(key=lambda m: (int(document_of(m.passage.id)), m.start))
    return tuple(sorted(merged.values(), key=_first))


@cache
def _nobodys() -> frozenset[str]:
    return common_words() | _COMPANIES | _WORKS


@cache
def _first_names() -> frozenset[str]:
    return listed("male_names") | listed("female_names")


def _is_company(name: str, mentions: Sequence[Mention]) -> bool:
    """Whether a name is that of a firm, a paper or a union."""
    last = name.rsplit(maxsplit=1)[-1].casefold()
    formed = re.compile(r"\s(?:plc|[Ll]td|[Ii]nc|GmbH|LLC)\b")
    behind = any(formed.match(m.passage.text, m.end - m.passage.start) for m in mentions)
    return behind or " & " in name or last in _COMPANIES


def _is_told_as_person(mention: Mention) -> bool:
    """Whether a name stands between words that only a person has beside them."""
    text, start = mention.sentence.text, mention.sentence.start
    role = _ROLE_BEFORE.search(text[: mention.start - start])
    return bool(role or _PERSON_BEHIND.match(text, mention.end - start) or _is_she(mention))


def _is_she(mention: Mention) -> bool:
    """Whether a name opens a sentence and the next one begins with "she" or "he"."""
    behind = mention.passage.text[mention.sentence.end - mention.passage.start :]
    return mention.start == mention.sentence.start and bool(_SHE.match(behind))


def _head(name: str, key: tuple[str, ...]) -> str:
    """The word that tells what a name is of: "society" of "Humane Society of the North"."""
    words = [word.casefold() for word in name.split()]
    inside = [n for n, word in enumerate(words) if word in ("of", "for") and n]
    return words[inside[0] - 1] if inside else key[-1]


def _first(entity: Entity) -> tuple[int, int]:
    mention = entity.mentions[0]
    return int(document_of(mention.passage.id)), mention.start


def _in_brackets(mentions: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Short names with the long ones before them: "Centers for Disease Control (CDC)"."""
    for long, short in pairwise(mentions):
        between = long.passage.text[long.end - long.passage.start :][:2]
        joined = long.passage is short.passage and short.start == long.end + 2 and between == " ("
        letters = iter("".join(part[0] for part in long.key))
        capitals = joined and short.text.isupper() and len(short.key) == 1
        if capitals and all(letter in letters for letter in short.key[0]):
            yield short.key, long.key


def _bare(key: tuple[str, ...], keys: Set[tuple[str, ...]]) -> tuple[str, ...]:
    """A name without "Jr.", unless there is another who has it without."""
    bare = tuple(part for part in key if part not in _SUFFIXES)
    return key if not bare or bare in keys else bare


class _Known:
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


def _owner(
    key: tuple[str, ...],
    known: dict[tuple[str, ...], Entity],
    near: Sequence[tuple[str, ...]],
) -> tuple[str, ...]:
    """The fuller name that a name stands for, or itself."""
    longer = [other for other in near if _is_fuller(key, other, known)]
    if not longer:
        likely = [other for other in near if _is_likely_fuller(key, other, known)]
        return likely[0] if len(likely) == 1 else key
    # A surname that two have is that of the one who is named more often.
    return max(longer, key=lambda other: (_shared(key, other, known), len(known[other].mentions)))


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
        return one or _is_respelt(key, other, known)
    if len(key) == 1:
        return _is_short(key, other, known)
    if known[other].titled or known[key].titled:
        return key[-1] == other[-1] and {*key[1:]} <= {*other} and _same_first(key, other)
    if other[: len(key)] != key:
        return False
    body = {*other[len(key) :]} <= _FORMS and key[-1] not in listed("places")
    return len(key) > 2 or body


def _is_short(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    """Whether one word is the surname or the initials of a longer name."""
    (word,), short, whole = key, known[key].mentions, known[other].mentions
    if other[-1] == word and not {*other} & common_words():
        titled = known[other].titled or known[key].titled
        return titled or _is_introduced(short, whole)
    if other[0] == word and known[key].titled and len(other) < _LONG - 1:
        return _is_introduced(short, whole)  # "Kim Jong-un", "Mr. Kim"
    return (
        len(word) > 1
        and word == "".join(part[0] for part in other)
        and all(mention.name[0].text.isupper() for mention in short)
    )


def _is_introduced(short: Sequence[Mention], whole: Sequence[Mention]) -> bool:
    """Whether a document gives the whole name before the short one."""
    first = {m.passage.document: m.start for m in reversed(short)}
    return any(m.start < first.get(m.passage.document, -1) for m in whole)


@cache
def common_words() -> frozenset[str]:
    """What organisations, laws and places are called by, and what no person is called."""
    return listed("organisations") | listed("laws") | listed("places")


def _same_first(key: Sequence[str], other: Sequence[str]) -> bool:
    return key[0] in other or any(part[0] == key[0][0] for part in other[:-1])


def _is_respelt(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    """Whether names of equal length in different documents are likely one in two spellings."""
    a, b = known[key], known[other]
    if len(key) < 2 or {*a.documents} & {*b.documents}:
        return False
    titled = bool((a.titles & b.titles) - {"mr", "mrs", "ms", "dr"})
    return is_respelt(key, other, titled=titled)


def is_respelt(key: tuple[str, ...], other: tuple[str, ...], *, titled: bool) -> bool:
    """Whether two names differ in one word, and there by a letter or two.

    Args:
        key: The words of a name.
        other: Those of another.
        titled: Whether both have one office: first names of one initial may differ then.
    """
    differing = _differing(key, other)
    if differing is None:
        return False
    x, y = differing
    first_name = titled and key[-1] == other[-1] and x[0] == y[0]
    long_word = min(len(x), len(y)) >= _LONG and ratio(x, y) >= _ALIKE and not x.isdigit()
    return first_name or long_word


def _differing(key: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str] | None:
    """The one word in which two names of equal length differ."""
    if len(key) != len(other):
        return None
    differing = [(x, y) for x, y in zip(key, other, strict=True) if x != y]
    return differing[0] if len(differing) == 1 else None


def ways(mentions: Iterable[Mention]) -> Counter[str]:
    """How often each way of calling it stands, in the order of the text."""
    return Counter(" ".join(mention.text.split()) for mention in mentions)


def _stands_at_a_place(mentions: Sequence[Mention]) -> bool:
    """Whether it mostly stands where a place stands: "in Norland", "the town of Norland"."""
    before = [m.sentence.text[: m.start - m.sentence.start] for m in mentions]
    placed = sum(bool(_PLACED.search(text)) for text in before)
    left = sum(text.lower().endswith(" from ") for text in before)
    return placed > 0 and placed + left >= _OFTEN_PLACED * len(mentions)


def by_sentence(entities: Iterable[Entity]) -> dict[tuple[str, int], list[tuple[Mention, Entity]]]:
    """The mentions of each sentence, by passage id and start of the sentence."""
    table: dict[tuple[str, int], list[tuple[Mention, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            key = (mention.passage.id, mention.sentence.start)
            table.setdefault(key, []).append((mention, entity))
    return table
