"""Names where they stand: runs of words with capitals, with the title before them.

English, and by spelling alone: the first word of a sentence counts only where the same word has its
capital inside of a sentence and is nowhere written without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import zip_longest

from ...cues.lexicon import listed
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from .bylines import authors
from .capitals import Token, Use, is_inflected, is_opener, opens, tokens_of

_CELLS = " | "
"""What parts the cells of a table, where every heading has a capital."""
_ADJECTIVE = re.compile(r"(?:icans?|[a-z]ians?|eans|uelans?|dorans?|ional|[nlmtu]ese|[^d]ish)$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_PARTY = re.compile(r"[RDI]-[A-Z]")
"""The seat of a member of Congress: "R-Fla."."""
_PARTS = frozenset({"of", "for", "and", "the", "to", "de", "del", "der", "von", "van", "la", "al"})
_BY_ADJECTIVE = frozenset(
    {"christian", "ian", "julian", "vivian", "brian", "adrian", "caspian"}
    | {"marian", "lillian", "gillian", "fabian", "damian", "sebastian", "bastian"}
)
_DEPARTMENTS = frozenset(
    """state defense defence homeland security treasury interior commerce labor labour education
    energy transport transportation agriculture health justice finance culture media sport
    environment housing trade science research tourism fisheries industry planning""".split()  # noqa: SIM905
)
_POSTS = frozenset(
    """executive operations officer manager communications finance marketing editor correspondent
    reporter deputy head clerk treasurer convenor coordinator opposition""".split()  # noqa: SIM905
)
"""What offices are called by besides titles: "Director of Operations"."""
_AFTER_TITLES = _POSTS | {"pro", "tem", "tempore", "elect", "designate", "emeritus"}
"""What goes on with a title: "President Pro Tem", "Chief Executive"."""
_RANKS = frozenset({"vice", "acting", "interim", "senior", "cabinet", "shadow", "managing"})
"""What stands before them."""
_FIELDS = frozenset(
    """food drug drugs fish health science arts trade weights safety immigration customs housing
    energy culture media sport education oceanic agriculture parks fire research""".split()  # noqa: SIM905
)
"""What the first half of a body's name is: "Food and Drug Administration"."""
_OF_ALL = frozenset("children women men people workers teachers veterans nurses".split())  # noqa: SIM905
"""Whose a body can be in its name: "Children's Defense Fund"."""
_OWNED = frozenset(
    """union association guild league hall church hospital school college cathedral chapel square
    lane street quay wharf bakery trust federation fund society board council committee alliance
    foundation club""".split()  # noqa: SIM905
)
"""What bears its owner's name: "St Olaf's Hall"."""
_SHIPS = frozenset("lady lord queen king prince princess duke duchess sir captain admiral".split())  # noqa: SIM905
_SAINTS = frozenset({"st", "mt", "ft"})
"""Short forms that open a name and have a full stop: "St. Brigid"."""
_HONOURS = frozenset("mp msp mep mla qc kc obe mbe cbe phd md esq".split())  # noqa: SIM905
"""What stands behind a person's name."""
_THE = re.compile(r"\bthe\s(?:[a-z]+\s)?$", re.IGNORECASE)
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:\s[A-Z.’'-]{2,}){0,3})"
    r"(?:,\s[^-–—:()]{3,40}?)?(?:\s\([^)]{2,40}\))?\s[-–—]+\s"
)
"""Where a text was written: "PORT HOLM, May 3 (ONA) -"."""
_CITED = re.compile(r"(?:\.|\b)(?:,\s[A-Z]|\s?et\sal)")
"""What follows the initials of an author in a reference."""


@dataclass(frozen=True, eq=False)
class Mention:
    """A name where it stands."""

    passage: Passage
    sentence: Sentence
    title: tuple[Token, ...]
    """What stands before the name: "Senate Democratic Leader"."""
    name: tuple[Token, ...]
    """The name itself: "Harry Reid"."""
    is_author: bool = False
    """Whether it stands in the line that tells who wrote the document."""
    is_dateline: bool = False
    """Whether it is where the document says that it was written."""

    @cached_property
    def start(self) -> int:
        """Offset of the first code point in the document's text, its title included."""
        return (self.title or self.name)[0].start

    @cached_property
    def end(self) -> int:
        """Offset after the last code point."""
        return self.name[-1].end

    @cached_property
    def text(self) -> str:
        """The words as they stand, title included."""
        return self.passage.text[self.start - self.passage.start : self.end - self.passage.start]

    @cached_property
    def plain(self) -> str:
        """The name on one line, without the title."""
        start = self.passage.start
        return " ".join(self.passage.text[self.name[0].start - start : self.end - start].split())

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The words of the name, in lower case and without the small ones."""
        words = tuple(token.low for token in self.name if token.low not in _PARTS)
        land = 2 if words[:2] == ("united", "states") else 1 if words[:1] == ("us",) else 0
        return words[land:] if land and len(words) > land + 1 else words


def mentions(corpus: Corpus) -> tuple[Mention, ...]:
    """All names in the English documents, in the order of the text."""
    sentences = [
        (passage, sentence, tokens_of(sentence))
        for document in corpus.english
        for passage in corpus.bodies(document.id)
        for sentence in corpus.sentences(passage)
        if not _is_title(sentence.text) and _CELLS not in sentence.text
    ]
    use = Use([(sentence, tokens) for _, sentence, tokens in sentences])
    return (
        *_authors(corpus),
        *_datelines(corpus),
        *(
            mention
            for passage, sentence, tokens in sentences
            for run in _runs(sentence, tokens, use)
            for mention in _mentions(passage, sentence, run)
        ),
    )


def _authors(corpus: Corpus) -> Iterator[Mention]:
    """Who wrote the English documents, by the lines that say so."""
    for document in corpus.english:
        for passage, start, end in authors(document):
            line = Sentence(start=passage.start, end=passage.end, text=passage.text)
            inside = range(passage.start + start, passage.start + end)
            name = tuple(token for token in tokens_of(line) if token.start in inside)
            yield Mention(passage, line, (), name, is_author=True)


def _datelines(corpus: Corpus) -> Iterator[Mention]:
    """Where the English documents were written, by the dateline of their first paragraph."""
    for document in corpus.english:
        for passage in corpus.bodies(document.id)[:1]:
            if match := _DATELINE.match(passage.text):
                line = Sentence(start=passage.start, end=passage.end, text=passage.text)
                place = tokens_of(line)[: len(match["place"].split())]
                yield Mention(passage, line, (), place, is_dateline=True)


def _is_title(text: str) -> bool:
    """Whether a sentence is a headline, in which every word has a capital."""
    long_words = [word for word in text.split() if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long_words)
    stops = text.rstrip("”\"’' \n").endswith(".")
    return not stops and len(long_words) > 4 and capitals > 0.8 * len(long_words)


def _runs(sentence: Sentence, tokens: Sequence[Token], use: Use) -> Iterator[list[Token]]:
    """Words with capitals that stand together, with the small words between them."""
    run: list[Token] = []
    left_out = False  # whether the word before has its capital by its place alone
    for token, following in zip_longest(tokens, tokens[1:]):
        capital = token.text[0].isupper() and len(token.text) + len(run) > 1
        capital = capital and not _PARTY.match(token.text) and not token.low.startswith("i'")
        capital = capital or bool(_ORDINAL.match(token.text))
        if capital and (left_out or opens(sentence, token)):
            capital = token.low in listed("person_titles") or (
                not is_opener(token) and use.may_open(token, following)
            )
            capital = capital and not (left_out and not use.is_known(token))
            left_out = not capital and is_inflected(token)
        else:
            left_out = False
        owner = bool(run) and run[-1].owned and not (capital and _owns(run[-1], token))
        joined = bool(run) and not owner and _between(sentence, run[-1], token)
        part = joined and token.low in _PARTS and not token.text[0].isupper()
        if not joined or not (capital or part):
            yield from _named(sentence, run, use)
            run = []
        if capital or part:
            run.append(token)
    yield from _named(sentence, run, use)


def _named(sentence: Sentence, run: list[Token], use: Use) -> Iterator[list[Token]]:
    """The names in a run, without words that have their capital by their place alone."""
    for name in _trimmed(run, use):
        if any(token.low in _bodies() | listed("person_titles") for token in name):
            yield name
        elif len(name) > 1:
            yield from [] if all(use.is_common(token) for token in name) else [name]
        elif _is_spelt_as_name(name[0]) or use.is_name(name[0]):
            yield from [name] if use.is_known(name[0]) or not opens(sentence, name[0]) else []


def _is_spelt_as_name(token: Token) -> bool:
    """Whether a word has a digit, or a capital inside of it: "MS-13", "HuffPost"."""
    mixed = not token.text.isupper() and not token.text[1:].islower() and len(token.text) > 1
    return mixed or any(each.isdigit() for each in token.text)


def _owns(last: Token, token: Token) -> bool:
    """Whether whose it is belongs to the name: "Children's Fund", "Dockers' Union"."""
    return last.low in _OF_ALL or (token.text[0].isupper() and token.low in _OWNED)


def _between(sentence: Sentence, last: Token, token: Token) -> bool:
    gap = sentence.text[last.end - sentence.start : token.start - sentence.start]
    gap = re.sub(r"^[’']s?", "", gap) if _owns(last, token) else gap
    short = len(last.text) == 1 or last.low in listed("person_titles") or last.low in _SAINTS
    return gap in (" ", " & ") or (gap == ". " and short)


def _trimmed(run: list[Token], use: Use) -> Iterator[list[Token]]:
    """A run without small words at its end, cut at an "and" that joins two names."""
    while run and not run[-1].text[0].isupper():
        run = run[:-1]
    for index, token in enumerate(run):
        if token.low in ("and", "to", "for", "the") and not _is_one(run, index, use):
            yield from _trimmed(run[:index], use)
            yield from _trimmed(run[index + 1 :], use)
            return
    while run and run[0].text[0].islower():
        run = run[1:]
    if run:
        yield run


def _is_one(run: Sequence[Token], index: int, use: Use) -> bool:
    """Whether a small word stands inside of one name: "Department of Health and Human Services"."""
    before, after = run[:index], run[index + 1 :]
    named = {t.low for t in before} & (listed("organisations") | listed("laws"))
    if run[index].low == "the" and after and after[0].low in _DEPARTMENTS and len(before) > 1:
        return before[-1].low == "of" and before[-2].low in listed("person_titles")
    if any(t.low in listed("person_titles") for t in run if t.low != "general"):
        return False
    if run[index].low == "the":
        return run[index - 1].low in ("of", "for") if index else False
    if run[index].low == "and" and before and after and after[-1].low in listed("organisations"):
        fields = before[-1].low in _FIELDS or use.is_common(before[-1])
        if fields and len(after) > 1 and before[-1].low not in _bodies():
            return True
    return bool(named and after) and run[index].low in ("and", "for", "to")


def _mentions(passage: Passage, sentence: Sentence, run: Sequence[Token]) -> Iterator[Mention]:
    """A run as a name, its title apart."""
    run = _without_group(sentence, run)
    cut = _title_ends(sentence, run)
    title, name = tuple(run[:cut]), tuple(run[cut:])
    while len(name) > 1 and name[-1].low in _HONOURS:
        name = name[:-1]
    of = next((n for n, token in enumerate(name) if token.low == "of"), 0)
    whole = {token.low for token in name[:of]} & _bodies()
    nation = any(token.low in listed("no_names") for token in name[:1])
    if of and (title or nation or (of > 1 and not whole)):
        # "Senator Harry Reid of Nevada", "Republican of Texas"
        yield from _mentions(passage, sentence, name[of + 1 :])
        name = name[:of]
    if len(name) > 2 and _ADJECTIVE.search(name[0].low) and not {t.low for t in name} & _bodies():
        name = name[1:]  # "Venezuelan Jorge Luis"
    if name and not _is_nobody(name, title) and not _is_cited(sentence, name):
        yield Mention(passage, sentence, title, name)


def _without_group(sentence: Sentence, run: Sequence[Token]) -> Sequence[Token]:
    """A run without a small word before it, and without a group: "Supporters of Wharf Town"."""
    if len(run) > 2 and run[1].low in ("of", "at", "for") and opens(sentence, run[0]):
        people = listed("speaking") | listed("speaking_too")
        if run[0].low.endswith("s") and run[0].low in people - _bodies():
            run = run[2:]
    while len(run) > 1 and run[0].text[0].islower():
        run = run[1:]
    return run


def _title_ends(sentence: Sentence, run: Sequence[Token]) -> int:
    """How many of its first words are a title."""
    cut = 0
    for index, token in enumerate(run[:-1]):
        titled = token.low in listed("person_titles") and not _is_department(run[index + 1 :])
        titled = titled and not (token.low == "general" and not _is_a_general(run, index))
        if titled and not {t.low for t in run[index + 1 :]} <= _bodies():
            cut = index + 1
        elif cut == 0 and token.low == "of" and run[index - 1].low in listed("person_titles"):
            cut = _after_department(run, index + 1)
    if cut == 1 and run[0].low in _SHIPS and _THE.search(_before(sentence, run[0])):
        cut = 0  # "the Lady Ann" is a ship or a house
    while cut and len(run) > cut + 1 and run[cut].low in _AFTER_TITLES:
        cut += 1  # "Chief Executive Ida Holm"
    return cut


def _before(sentence: Sentence, token: Token) -> str:
    return sentence.text[: token.start - sentence.start]


def _is_cited(sentence: Sentence, name: Sequence[Token]) -> bool:
    """Whether it is an author in a list of references: "Holm A., Brandt T. et al."."""
    after = sentence.text[name[-1].end - sentence.start :]
    return len(name[-1].text) == 1 and bool(_CITED.match(after))


@cache
def _bodies() -> frozenset[str]:
    return listed("organisations") | listed("laws") | listed("places")


def _is_department(after: Sequence[Token]) -> bool:
    return after[0].low in ("of", "and", "for")


def _is_a_general(run: Sequence[Token], index: int) -> bool:
    """Whether "General" is a rank or an office, as it is not in "Annual General Meeting"."""
    before = run[index - 1].low if index else "lieutenant"
    offices = {"attorney", "secretary", "major", "brigadier", "lieutenant", "solicitor", "surgeon"}
    called = before in offices | {"director", "inspector"} | listed("person_titles")
    return called and run[index + 1].low not in _bodies() | {"meeting", "meetings", "election"}


def _after_department(run: Sequence[Token], start: int) -> int:
    while start < len(run) and run[start].low in _DEPARTMENTS | {"the"}:
        start += 1
    return start


@cache
def _posts() -> frozenset[str]:
    return listed("person_titles") | _POSTS | {"member"}


@cache
def _ranked() -> frozenset[str]:
    return _posts() | _RANKS


def _is_post(name: Sequence[Token]) -> bool:
    """Whether it is what somebody does: "Vice President", "Cabinet Member for Culture"."""
    of = next((n for n, token in enumerate(name) if token.low in ("of", "for")), len(name))
    called = [token.low for token in name[:of]]
    return bool(called) and called[-1] in _posts() and {*called[:-1]} <= _ranked()


def _is_nobody(name: Sequence[Token], title: Sequence[Token]) -> bool:
    """Whether words with capitals are a day, a nation, a title or a letter alone."""
    last = name[-1].low
    if not title and (_ADJECTIVE.search(last) or last in listed("no_names")):
        return last not in _BY_ADJECTIVE
    lows = [token.low for token in name if token.low not in _PARTS]
    roles = listed("person_titles") | _POSTS | _DEPARTMENTS - {"treasury"}
    if {*lows} <= roles and (title or len(lows) == 1 or lows[-1] in roles - _DEPARTMENTS):
        return True  # "the Minister of Culture", "the Culture Secretary"
    if _is_post(name):
        return True
    return all(
        low in listed("no_names")
        or low in listed("person_titles")
        or len(low) == 1
        or low.isdigit()
        for low in lows
    )
