"""What documents say of a topic, clause beside clause, where nothing is claimed of the two.

A clause says something of a topic when it tells what the topic leads to, what ought to be done or
what it is worth. Which clauses are shown is a matter of choice, not of truth: no label rests on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from typing import Literal, NamedTuple

from ..comparison import Cue, Topic
from ..cues.parts import SHOWN
from ..cues.reading.word_forms import spelling
from ..cues.reason import quoted, reason
from ..documents import Passage, Sentence, Span, document_of
from ..text.sentences import sentences
from ..text.vocabulary import Vocabulary
from ..text.words import plain_words
from ..topics.terms import matches
from .kinds import BACKWARD, told
from .parts import clauses

Near = Literal["clause", "sentence", "before"]

_READ = 12
"""Passages of a document on a topic that are read, those first that hold most of it."""
_LEAST = 4
"""Words of a clause that can be read by itself."""

_SAYS = {"result": 3.0, "causing": 2.0, "demand": 2.0, "value": 1.0, "changing": 1.0}
"""How much a clause says by what it holds."""
_MORE = 0.5
"""What each further thing adds that it tells."""
_NEAR: dict[Near, float] = {"clause": 1.0, "sentence": 0.25, "before": -0.75}
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
    near: Near
    """Whether it names the topic itself, or its sentence does, or the one before that."""


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
            pairs = [pair for pair in product(mine, yours) if not _say_the_same(*pair)]
            if not pairs:
                continue
            a, b = max(pairs, key=_weight)
            says = f"On “{topic.name}”: {quoted(a.clause, SHOWN)} beside {quoted(b.clause, SHOWN)}."
            cue = reason("wording", "said", "related", (a.clause, b.clause), says, strong=False)
            own = cue.model_copy(update={"topic": topic.id})
            cues.setdefault((a.passage, b.passage), []).append(own)
    return cues


def _weight(pair: tuple[Saying, Saying]) -> float:
    mine, yours = pair
    return mine.weight + yours.weight + _SAME * (not mine.tells.isdisjoint(yours.tells))


def _say_the_same(a: Saying, b: Saying) -> bool:
    return plain_words(a.clause.text) == plain_words(b.clause.text)


def _by_document(
    topic: Topic, passages: Mapping[str, Passage], vocabulary: Vocabulary
) -> dict[str, list[Saying]]:
    """What each document says of a topic; a document that says nothing of it is left out."""
    holding: dict[str, list[str]] = {}
    for member in sorted(topic.passages, key=lambda member: -member.score):
        if member.terms or topic.origin == "suggested":
            holding.setdefault(document_of(member.passage), []).append(member.passage)
    naming = _naming(topic)
    told_by = {
        document: [
            saying
            for passage in holding[document][:_READ]
            for saying in sayings(passages[passage], naming, vocabulary)
            if saying.near != "sentence" or topic.origin == "named"
        ]
        for document in sorted(holding, key=int)
    }
    return {document: each for document, each in told_by.items() if each}


def _naming(topic: Topic) -> tuple[str, ...]:
    """What names the subject.

    Not all of many single words: they are those that go with a suggested topic, kept in a file or
    beside topics of the reader. A suggested topic has phrases of its own as well, of which only
    those name its subject that hold the noun of its name.
    """
    single = [term for term in topic.terms if len(term.split()) == 1]
    if topic.origin == "named" and len(single) <= _TYPED:
        return topic.terms
    names = _spellings(topic.name)
    if topic.origin == "suggested":
        naming_terms = [term for term in topic.terms if _spellings(term)[-1:] == names[-1:]]
    else:
        naming_terms = [t for t in topic.terms if t not in single or _spellings(t)[0] in names]
    return tuple(dict.fromkeys((topic.name, *naming_terms)))


def _spellings(term: str) -> list[str]:
    return [spelling(word.casefold()) for word in term.split()]


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
        at = sentence.start + start
        near: Near = "sentence" if named else "before"
        if any(at <= span.start < sentence.start + end for span in named):
            near = "clause"
        if near == "before" and not BACKWARD.search(text):
            continue
        tells = told(text) if len(text.split()) >= _LEAST else ()
        if tells:
            weight = max(_SAYS[kind] for kind in tells) + _MORE * (len(tells) - 1) + _NEAR[near]
            weight -= _LEANING * (not _STANDING.match(text))
            clause = Span(start=at, end=sentence.start + end, text=text)
            if weight >= _ENOUGH:
                yield Saying(passage.id, clause, tells, weight, near)
