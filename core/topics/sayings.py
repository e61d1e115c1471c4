"""What documents say of a topic, clause beside clause, where nothing is claimed of the two.

A clause says something of a topic when it tells what the topic leads to, what ought to be done or
what it is worth. Which clauses are shown is a matter of choice, not of truth: no label rests on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from typing import NamedTuple

from ..comparison import Cue, Topic
from ..cues.reading.word_forms import spelling
from ..cues.reason import quoted, reason
from ..documents import Passage, Sentence, Span, document_of
from ..text.sentences import sentences
from ..text.vocabulary import Vocabulary
from ..text.words import words
from .grammar import listed
from .terms import matches

_READ = 12
"""Passages of a document on a topic that are read, those first that hold most of it."""
_CUT = re.compile(r"(?<=[,;:])\s+|\s*[—–]\s*|\s+-\s+|\s+(?=(?:but|yet|while)\s)")
_JOINING = re.compile(r"\s+(?:that|which|who|because|when|as|where|so|and)\s+")
_SHOWN = 110
"""Characters of a clause that are shown."""
_SHORTEST = 3
"""Words; a shorter part belongs to a clause beside it: "MS-13, ironically, grew"."""
_LEAST = 4
"""Words of a clause that can be read by itself."""

_RESULT = re.compile(
    r"\bas\s+an?\s+(?:\w+\s+)?(?:result|consequence)\b|\b(?:therefore|consequently|thereby|hence)\b"
    r"|\b(?:leads?|led|leading)\s+to\b|\bresult(?:s|ed)?\s+in\b|\bfunction(?:s|ed)?\s+as\b"
    r"|\bcontribut(?:es?|ed)\s+to\b|\bg(?:ave|ives?)\s+rise\s+to\b|\bmeans\s+that\b|\bso\s+that\b",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    r"\bas\s+an?\s+(?:\w+\s+)?(?:result|consequence)\b|\b(?:therefore|consequently)\b",
    re.IGNORECASE,
)
"""Tells what the sentence before led to."""
_VALUE = re.compile(
    r"\b(?:is|are|was|were)(?:n['’]t|\s+not)?\s+(?:just\s+|only\s+|no\s+)?(?:an?|the)\b"
    r"|\b(?:it|that)['’]s\s+(?:not\s+)?(?:just\s+)?(?:an?|the)\b",
    re.IGNORECASE,
)
_CAUSING = frozenset(map(spelling, listed("causing")))
_CHANGING = frozenset(map(spelling, listed("changing")))
_DEMANDING = listed("demanding")

_SAYS = {"result": 3.0, "causing": 2.0, "demand": 2.0, "value": 1.0, "changing": 1.0}
"""How much a clause says by what it holds."""
_MORE = 0.5
"""What each further thing adds that it tells."""
_NEAR = {"clause": 1.0, "sentence": 0.25, "before": -0.75}
"""How near a clause stands to the topic."""
_LEANING = 1.5
"""What it takes away that a clause needs the one before it."""
_STANDING = re.compile(
    r"[“\"‘']?(?:(?:the|an?|this|these|those|his|her|its|their|our|my|it|he|she|they|we|you|there"
    r"|some|many|most|no|all|each|both|such)\b"
    r"|(?!(?:As|By|In|On|At|For|With|After|Before|While|When|If|Of|To|From|And|Or)\b|\w+ing\b)[A-Z\d])"
)
"""Begins a clause that can stand by itself."""
_ENOUGH = 2.0
"""What a clause has to weigh to be shown."""
_TYPED = 6
"""Single words that a reader types for one topic, at most."""
_SAME = 1.0
"""What it adds that both clauses tell the same kind of thing."""


class Saying(NamedTuple):
    """A clause in which a document says something of a topic."""

    passage: str
    clause: Span
    tells: frozenset[str]
    """What kinds of things it tells: "result", "demand" ..."""
    weight: float


def contrasts(
    topics: Iterable[Topic], passages: Mapping[str, Passage], vocabulary: Vocabulary
) -> dict[tuple[str, str], list[Cue]]:
    """For each topic and two documents that speak of it, the clauses that say most beside another.

    Args:
        topics: With the passages that belong to them.
        passages: By their ids.
        vocabulary: The words of the documents.

    Returns:
        The cues by the ids of the two passages.
    """
    cues: dict[tuple[str, str], list[Cue]] = {}
    for topic in topics:
        by_document = _by_document(topic, passages, vocabulary)
        for mine, yours in combinations(by_document.values(), 2):
            a, b = max(product(mine, yours), key=_weight)
            says = (
                f"On “{topic.name}”: {quoted(a.clause, _SHOWN)} beside {quoted(b.clause, _SHOWN)}."
            )
            cue = reason("wording", "said", "related", (a.clause, b.clause), says, strong=False)
            own = cue.model_copy(update={"topic": topic.id})
            cues.setdefault((a.passage, b.passage), []).append(own)
    return cues


def _weight(pair: tuple[Saying, Saying]) -> float:
    mine, yours = pair
    return mine.weight + yours.weight + _SAME * (not mine.tells.isdisjoint(yours.tells))


def _by_document(
    topic: Topic, passages: Mapping[str, Passage], vocabulary: Vocabulary
) -> dict[str, list[Saying]]:
    """What each document says of a topic; a document that says nothing of it is left out."""
    holding: dict[str, list[str]] = {}
    for member in sorted(topic.passages, key=lambda member: -member.score):
        if member.terms or topic.origin == "suggested":
            holding.setdefault(document_of(member.passage), []).append(member.passage)
    told_by = {
        document: [
            saying
            for passage in holding[document][:_READ]
            for saying in sayings(passages[passage], _naming(topic), vocabulary)
        ]
        for document in sorted(holding, key=int)
    }
    return {document: each for document, each in told_by.items() if each}


def _naming(topic: Topic) -> tuple[str, ...]:
    """What names the subject.

    Not all of many single words: they are those that go with a suggested topic, kept in a file or
    beside topics of the reader.
    """
    single = [term for term in topic.terms if len(term.split()) == 1]
    if topic.origin == "named" and len(single) <= _TYPED:
        return topic.terms
    name_words = {spelling(word.casefold()) for word in topic.name.split()}
    naming_terms = (
        t for t in topic.terms if t not in single or spelling(t.casefold()) in name_words
    )
    return tuple(dict.fromkeys((topic.name, *naming_terms)))


def sayings(passage: Passage, terms: Iterable[str], vocabulary: Vocabulary) -> Iterator[Saying]:
    """The clauses of a passage that say something of what some terms name."""
    named = [match.span for match in matches(passage, terms, vocabulary)]
    before = False
    for sentence in sentences(passage) if named else ():
        here = [span for span in named if sentence.start <= span.start < sentence.end]
        if (here or before) and not sentence.text.rstrip("\"”’') ").endswith("?"):
            yield from _said(passage, sentence, here)
        before = bool(here)


def _said(passage: Passage, sentence: Sentence, named: list[Span]) -> Iterator[Saying]:
    for start, end in clauses(sentence.text):
        text = sentence.text[start:end]
        tells = _told(text)
        at = sentence.start + start
        if any(at <= span.start < sentence.start + end for span in named):
            near = "clause"
        else:
            near = "sentence" if named else "before"
        backward = near != "before" or _BACKWARD.search(text)
        if tells and backward and len(text.split()) >= _LEAST:
            weight = max(_SAYS[kind] for kind in tells) + _MORE * (len(tells) - 1) + _NEAR[near]
            weight -= _LEANING * (not _STANDING.match(text))
            clause = Span(start=at, end=sentence.start + end, text=text)
            if weight >= _ENOUGH:
                yield Saying(passage.id, clause, tells, weight)


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each clause of a sentence, without the marks around it.

    A clause that is too long to be read in passing is cut at its joining words as well.
    """
    for start, end in _cut(text, 0, len(text), _CUT):
        long = end - start > _SHOWN
        yield from _cut(text, start, end, _JOINING) if long else ((start, end),)


def _cut(text: str, first: int, last: int, sign: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The parts of a stretch of text; what is short between two commas parts nothing."""
    marks = [match.span() for match in sign.finditer(text, first, last)]
    ends, starts = [*(a for a, _ in marks), last], [first, *(b for _, b in marks)]
    begin = first
    for number, end in enumerate(ends):
        here = text[begin if _is_hard(text, end) else starts[number] : end]
        following = text[starts[number + 1] : ends[number + 1]] if end < last else ""
        if end < last and min(len(here.split()), len(following.split())) < _SHORTEST:
            continue
        if kept := text[begin:end].strip(" ,;:—–-"):
            at = begin + text[begin:end].index(kept)
            yield at, at + len(kept)
        begin = starts[number + 1] if end < last else last


def _is_hard(text: str, at: int) -> bool:
    """Whether a mark parts clauses whatever their length: no comma."""
    return text[max(0, at - 1) : at] != ","


def _told(text: str) -> frozenset[str]:
    """What kinds of things a clause tells."""
    lows = [word.text.casefold() for word in words(text, "english")]
    stems = {spelling(low) for low in lows if low.isalpha() and not low.endswith("ing")}
    kinds = {
        "result": bool(_RESULT.search(text)),
        "causing": not stems.isdisjoint(_CAUSING),
        "changing": not stems.isdisjoint(_CHANGING),
        "demand": not _DEMANDING.isdisjoint(lows),
        "value": bool(_VALUE.search(text)),
    }
    return frozenset(kind for kind, is_told in kinds.items() if is_told)
