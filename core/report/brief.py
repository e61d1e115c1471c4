"""What was found, in brief: topic by topic who diverges, who agrees and who is silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from .. import in_words
from ..comparison import Comparison, Topic
from ..contrast import contrasts, rank
from ..in_words import SIDES, Side
from ..text.visible import one_line
from . import judged_brief
from .telling import Chapter, ToldPair
from .view import View

RELATED = "related passages only: you judge"
NO_TOPIC = "On no topic"


@dataclass(frozen=True)
class ClearestPair:
    """The pair of passages that says a label most clearly on a topic."""

    label: Side
    pair: ToldPair
    other_pairs: int
    """How many other pairs on the topic bear the label."""
    places: tuple[str, str]
    """Both passages with what their documents are called."""
    origins: str = ""
    """How many origins are behind the documents that agree, where it is fewer than those."""

    @property
    def judged(self) -> bool:
        """Whether it is the reader who says so."""
        return self.pair.note.verdict == self.label

    @property
    def strong(self) -> bool:
        """Whether the reader or a strong reason says so."""
        return self.judged or (self.pair.link is not None and self.pair.link.confidence == "strong")

    @property
    def says(self) -> str:
        """The first reason for the label, in a sentence; "" where only the reader says so.

        What differs beside an agreement follows it.
        """
        first = next((cue.says for cue in self.pair.cues if cue.label == self.label), "")
        link = self.pair.link
        differing = link.beside if link and self.label == "agree" else None
        return f"{first} {differing.says}" if first and differing else first


@dataclass(frozen=True)
class Brief:
    """What is to be known first of a topic."""

    name: str | None
    """Of the topic; None for pairs that are on no topic."""
    clearest: tuple[ClearestPair, ...]
    """A divergence and an agreement at most, in this order."""
    silent: tuple[str, ...]
    """In which documents nothing was found, in lines."""
    related: bool
    """Whether passages of several documents speak of the topic at all."""
    elsewhere: tuple[str, ...] = ()
    """The topics on which the pairs are told that this one shares with them."""
    contrast: str = ""
    """What two documents say of one subject, clause beside clause, where no label is given."""
    by_judge: tuple[str, ...] = ()
    """What a judge says, in lines, kept apart from the findings."""


def in_brief(view: View) -> tuple[Brief, ...]:
    """Each topic with what is to be known first of it.

    Topics on which texts strongly diverge come first, then those on which they may diverge, those
    on which they agree, and last those on which nothing but related passages was found.
    """
    contrasted: set[tuple[str, str]] = set()
    judged = judged_brief.on_topics(view.comparison)
    briefs = [
        replace(
            _brief(chapter, view, contrasted),
            by_judge=judged_brief.told(judged.pop(chapter.topic.id, ()), view.comparison),
        )
        for chapter in view.chapters
    ]
    elsewhere = _clearest_pairs(view.pairs, view)
    on_no_topic = judged_brief.told(chain.from_iterable(judged.values()), view.comparison)
    if elsewhere or on_no_topic:
        briefs.append(Brief(None, elsewhere, (), related=bool(elsewhere), by_judge=on_no_topic))
    return tuple(sorted(briefs, key=_interest))


def _brief(chapter: Chapter, view: View, contrasted: set[tuple[str, str]]) -> Brief:
    topic, comparison = chapter.topic, view.comparison
    here = [pair for pair in chapter.pairs if not view.told_elsewhere(pair, topic)]
    homes = [view.told_elsewhere(pair, topic) for pair in chapter.pairs if pair.standing in SIDES]
    return Brief(
        topic.name,
        _clearest_pairs(here, view),
        tuple(_silent(topic, comparison)),
        bool(topic.relations),
        tuple(dict.fromkeys(home for home in homes if home)),
        "" if homes else _contrast(topic, comparison, contrasted),
    )


def told(finding: ClearestPair) -> str:
    """A finding in a sentence, without its sign."""
    who = "verdict of the reader" if finding.judged else "strong" if finding.strong else "possible"
    says = f": {one_line(finding.says)}" if finding.says else "."
    others = [f"{finding.other_pairs} more"] if finding.other_pairs else []
    others += [finding.origins] if finding.origins else []
    more = f" ({'; '.join(others)})" if others else ""
    does = "are the same text" if finding.pair.same_text else f"{finding.label} ({who})"
    return f"{' and '.join(finding.places)} {does}{says}{more}"


def rest(brief: Brief) -> list[str]:
    """What is to be said of a topic besides its findings, each with its sign."""
    return [*brief.by_judge, *_behind(brief), *_without_label(brief), *brief.silent]


def _behind(brief: Brief) -> Iterator[str]:
    if brief.elsewhere:
        topics = ", ".join(f"“{one_line(name)}”" for name in brief.elsewhere)
        yield f"{in_words.SIGNS['related']} what else was found is told on {topics}"


def _without_label(brief: Brief) -> Iterator[str]:
    if brief.related and not brief.clearest and not brief.elsewhere:
        contrast = f". {one_line(brief.contrast)}" if brief.contrast else ""
        yield f"{in_words.SIGNS['related']} {RELATED}{contrast}"


def _silent(topic: Topic, comparison: Comparison) -> Iterator[str]:
    """Who is silent: those without a match together, each that comes near by itself."""
    near = [each for each in topic.silent if in_words.partner(each.nearest, topic, comparison)]
    none = [in_words.named(s.document, comparison) for s in topic.silent if s not in near]
    if none:
        yield f"{in_words.ONLY_HERE} no match found in {', '.join(none)}"
    yield from (in_words.silence(each, topic, comparison) for each in near)


def lines(brief: Brief) -> list[str]:
    """What is to be said of a topic, each with its sign."""
    return [
        *(f"{in_words.SIGNS[each.label]} {told(each)}" for each in brief.clearest),
        *rest(brief),
    ]


def _contrast(topic: Topic, comparison: Comparison, contrasted: set[tuple[str, str]]) -> str:
    """What two documents say of a subject of the topic, at best of what it is called by.

    Pairs that are told on another topic are passed over, and the one that is told is added.
    """
    links = [link for link in comparison.links_on(topic) if (link.a, link.b) not in contrasted]
    best = min(links, key=lambda link: rank(link, topic), default=None)
    cues = contrasts(best.cues, topic) if best and best.label == "related" else []
    if best is None or not cues:
        return ""
    contrasted.add((best.a, best.b))
    places = (in_words.named_citation(end, comparison) for end in (best.a, best.b))
    return f"{' and '.join(places)}: {cues[0].says}"


def _clearest_pairs(pairs: Sequence[ToldPair], view: View) -> tuple[ClearestPair, ...]:
    return tuple(_clearest(pairs, view))


def _clearest(pairs: Sequence[ToldPair], view: View) -> Iterator[ClearestPair]:
    for label in SIDES:
        findings = [
            _told_pair(label, pair, view.comparison) for pair in pairs if pair.standing == label
        ]
        if findings:
            behind = _behind_agreement(findings, view) if label == "agree" else ""
            yield replace(
                min(findings, key=_clarity), other_pairs=len(findings) - 1, origins=behind
            )


def _behind_agreement(findings: Sequence[ClearestPair], view: View) -> str:
    """By how many origins documents agree, where it is fewer than there are documents."""
    links = [each.pair.link for each in findings if each.pair.link is not None]
    documents, behind = view.origins.behind(links)
    return in_words.by_origin(documents, behind) if behind < documents else ""


def _told_pair(label: Side, pair: ToldPair, comparison: Comparison) -> ClearestPair:
    a, b = (in_words.named_citation(passage.id, comparison) for passage in (pair.a, pair.b))
    return ClearestPair(label, pair, 0, (a, b))


def _clarity(finding: ClearestPair) -> tuple[bool, bool, float]:
    link = finding.pair.link
    return not finding.judged, not finding.strong, -link.score if link else 0.0


def _interest(brief: Brief) -> tuple[int, bool]:
    if not brief.clearest:
        return len(SIDES), True
    first = brief.clearest[0]
    return SIDES.index(first.label), not first.strong
