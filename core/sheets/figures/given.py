"""What each document and each paragraph gives of figures, and which documents tell of one event."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import combinations

from ...cues.reading.counted import PEOPLE
from ...cues.reading.word_forms import word_form
from .figure import Figure
from .kinds_of_money import money_kinds
from .likeness import SPANS, base_unit
from .same_noun import are_persons, is_fate, may_be_one
from .surroundings import times_named, value_idea
from .values import unit_word

_SHARED = 4
"""Ideas and figures that documents of one event share ..."""
_SMALL = 12
"""Bare counts up to it stand in any two documents."""
_OF_ONE = 0.15
"""... and their share of the shorter one, 0 to 1."""


_OFTEN, _MOST = 2, 0.34
"""Sentences with figures that speak of something, and their share, that make it tell nothing."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NEAR = 0.2
"""How far another value may be away that could be meant as well, as a share of it, 0 to 1."""


class Given:
    """What each document and each paragraph gives."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        every = tuple(figures)
        self._kinds = Counter(_kind(each) for each in every)
        told = {(f.document, f.quantity.unit, f.head, f.quantity.low) for f in every}
        self._counts = {each.document: set[tuple[str, float]]() for each in every}
        for each in every:
            counts = each.noun and not (each.quantity.unit or each.is_part)
            if counts and not is_fate(each.noun):
                self._counts[each.document].add((each.noun, each.quantity.low))
        parts = {(f.document, f.quantity.unit, f.head, f.quantity.low) for f in every if f.is_part}
        self._sole = Counter(each[:3] for each in told - parts)
        units = {(f.document, base_unit(f.quantity), f.quantity.low) for f in every}
        self._units = Counter(each[:2] for each in units)
        roles = {(f.document, role_of(f), f.quantity.low) for f in every if role_of(f)}
        self._roles = Counter(each[:2] for each in roles)
        sums = {(f.document, kind, f.quantity.low) for f in every for kind in money_kinds(f)}
        self._sums = Counter(each[:2] for each in sums)
        self._leads = Counter((each.document, each.quantity.unit, each.lead) for each in every)
        self._values = told
        spans = {(f.document, unit_word(f.written), f.quantity.low) for f in every}
        self._spans = Counter(each[:2] for each in spans)
        self._on_days: dict[tuple[str, str, str], set[float]] = {}
        for each in every:
            for day in _days(each) if not each.quantity.unit else ():
                kind = each.document, day, _called(each)
                self._on_days.setdefault(kind, set()).add(each.quantity.low)
        self._ideas: dict[str, set[str]] = {}
        self._heads: dict[tuple[str, str, float], set[str]] = {}
        self._figures: dict[str, set[tuple[str, float]]] = {each.document: set() for each in every}
        self._beside: dict[tuple[str, str, str], set[float]] = {}
        self._words: dict[str, set[str]] = {}
        self._telling: dict[str, Counter[str]] = {}
        self._sentences: dict[str, set[str]] = {}
        for each in every:
            self._note_words(each)
            self._ideas.setdefault(each.document, set()).update(each.scene.ideas)
            value = base_unit(each.quantity), each.quantity.low
            if value[0] or value[1] > _SMALL:
                self._figures.setdefault(each.document, set()).add(value)
            told_ = each.document, each.quantity.unit, each.quantity.low
            self._heads.setdefault(told_, set()).add(each.head)
            for idea in each.near:
                beside = each.document, each.quantity.unit, idea
                self._beside.setdefault(beside, set()).add(each.quantity.low)
        self._matters = self._one_matter()

    def _note_words(self, figure: Figure) -> None:
        """The words of a figure's sentence and what it speaks of, once a sentence."""
        text = figure.sentence.text
        seen = self._sentences.setdefault(figure.document, set())
        if text in seen:
            return
        seen.add(text)
        self._telling.setdefault(figure.document, Counter()).update(figure.claim | figure.about)
        nouns = (word_form(word.lower()) for word in _WORD.findall(text))
        self._words.setdefault(figure.document, set()).update(nouns)

    def telling_ideas(self, a: Figure, b: Figure) -> int:
        """How much both figures have beside them, other figures twice.

        What a document says beside most of its figures does not count.
        """
        own = {a.head, b.head, value_idea(a.quantity), value_idea(b.quantity)} | PEOPLE
        shared = ((a.claim | a.about) & (b.claim | b.about)) - own
        return sum(
            1 + (each[:1] == "#")
            for each in shared
            if not (self._is_all_over(a, each) or self._is_all_over(b, each))
        )

    def rarity(self, a: Figure, b: Figure, idea: str) -> float:
        """How little the documents of two figures speak of something beside figures, 0 to 1."""
        many = max(self._telling[each.document][idea] for each in (a, b))
        return min(1.0, _OFTEN / max(1, many))

    def _is_all_over(self, figure: Figure, idea: str) -> bool:
        """Whether a document speaks of something beside many of its figures."""
        many = self._telling[figure.document][idea]
        return many > _OFTEN and many > _MOST * len(self._sentences[figure.document])

    def names_both(self, a: Figure, b: Figure) -> bool:
        """Whether a document has the nouns of both, so that they likely are two things."""
        nouns = {word_form(a.noun.lower()), word_form(b.noun.lower())}
        return any(nouns <= self._words[each.document] for each in (a, b))

    def are_single(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one figure of its kind in its paragraph."""
        return self._kinds[_kind(a)] == self._kinds[_kind(b)] == 1

    def are_sole(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one value of its kind."""
        return all(self._sole[f.document, f.quantity.unit, f.head] == 1 for f in (a, b))

    def are_sole_of_kind(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one count only of what may be called as one of them is."""
        return all(len(self._of_kind(f.document, a.noun, b.noun)) == 1 for f in (a, b))

    def _of_kind(self, document: str, *nouns: str) -> set[float]:
        """The counts of a document whose noun may name one thing with one of some others."""
        return {
            low
            for noun, low in self._counts[document]
            if any(
                may_be_one(noun, other) and are_persons(noun) == are_persons(other)
                for other in nouns
            )
        }

    def have_sole_role(self, a: Figure, b: Figure) -> bool:
        """Whether each document tells of one number of people only that they did the same."""
        role = role_of(a)
        return role == role_of(b) and all(self._roles[f.document, role] == 1 for f in (a, b))

    def are_sole_sums(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one sum only of a kind that both are: a fine, pay."""
        kinds = money_kinds(a) & money_kinds(b)
        return any(all(self._sums[f.document, kind] == 1 for f in (a, b)) for kind in kinds)

    def are_led(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one of its document that one word leads up to: "a fund of"."""
        here, there = ((each.document, each.quantity.unit, each.lead) for each in (a, b))
        return bool(a.lead) and a.lead == b.lead and self._leads[here] == self._leads[there] == 1

    def are_in_both(self, a: Figure, b: Figure) -> bool:
        """Whether a document gives both values, so that it tells of two things."""
        return any(
            (here.document, there.quantity.unit, there.head, there.quantity.low) in self._values
            for here, there in ((a, b), (b, a))
        )

    def are_of_one_event(self, a: Figure, b: Figure) -> bool:
        """Whether what the documents of two figures tell around figures is of one matter."""
        return self._matters[a.document] == self._matters[b.document]

    def _one_matter(self) -> dict[str, str]:
        """The first document that each is of one matter with, also by way of a third one."""
        matters = {document: document for document in self._ideas}
        for one, other in combinations(self._ideas, 2):
            values = self._figures[one] & self._figures[other]
            shared = len(self._ideas[one] & self._ideas[other]) + len(values)
            few = min(len(self._ideas[one]), len(self._ideas[other]))
            if shared >= _SHARED and shared >= _OF_ONE * few:
                old, new = matters[other], matters[one]
                matters = {each: new if its == old else its for each, its in matters.items()}
        return matters

    def are_sole_in_unit(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one value of their unit, or one of days, of weeks ..."""
        if base_unit(a.quantity) in SPANS:
            return self.are_sole_spans(a, b)
        return all(self._units[f.document, base_unit(f.quantity)] == 1 for f in (a, b))

    def are_told_once(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives their value for one noun only."""
        values = ((f.document, f.quantity.unit, f.quantity.low) for f in (a, b))
        return all(len(self._heads[value]) == 1 for value in values)

    def are_alone_near(self, a: Figure, b: Figure) -> bool:
        """Whether neither document gives another value of their unit that is near to theirs."""
        own = {a.quantity.low, b.quantity.low}
        near = (
            value
            for document, unit, _, value in self._values
            if document in (a.document, b.document) and unit == a.quantity.unit
            if any(abs(value - each) <= _NEAR * each for each in own)
        )
        return {*near} <= own

    def are_sole_spans(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one figure of its document in minutes, in hours ..."""
        return all(self._spans[f.document, unit_word(f.written)] == 1 for f in (a, b))

    def are_on_one_day(self, a: Figure, b: Figure) -> bool:
        """Whether the sentences of both name one day of one month."""
        return bool(_days(a) & _days(b))

    def are_sole_then(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one count of its noun in a sentence with that day."""
        days = _days(a) & _days(b)
        kinds = ((f.document, day, _called(f)) for f in (a, b) for day in days)
        return all(len(self._on_days[kind]) == 1 for kind in kinds)

    def are_at_one_time(self, a: Figure, b: Figure) -> bool:
        """Whether the sentences of both name one year, month or day."""
        return bool(times_named(a.read) & times_named(b.read))

    def alone_beside(self, a: Figure, b: Figure) -> frozenset[str]:
        """What stands beside both, and in neither document beside another value of the unit."""
        common = (a.near & b.near) - {a.head, b.head} - PEOPLE
        places = {idea: [(f.document, f.quantity.unit, idea) for f in (a, b)] for idea in common}
        return frozenset(
            idea for idea in common if all(len(self._beside[p]) == 1 for p in places[idea])
        )


def role_of(figure: Figure) -> str:
    """What became of those who are counted, or what they did."""
    return figure.head[1:] if figure.head[:1] == "!" else figure.role


def _kind(figure: Figure) -> tuple[str, str, str]:
    return figure.passage.id, figure.quantity.unit, figure.head


def _called(figure: Figure) -> str:
    """What is counted, people under one name."""
    return "people" if are_persons(figure.noun) else figure.head


def _days(figure: Figure) -> set[str]:
    return {each for each in times_named(figure.read) if each.partition("/")[2]}
