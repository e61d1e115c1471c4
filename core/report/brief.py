"""What was found, in brief: topic by topic who diverges, who agrees and who is silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .. import wording
from ..comparison import Comparison, Cue, Silence, Topic
from ..wording import SIDES, Side
from .judged import counted_by_judge
from .telling import Pair
from .view import View

RELATED = "related passages only: you judge"
NO_TOPIC = "On no topic"
_STEM = 6
"""Letters that make two forms one word."""


@dataclass(frozen=True)
class Finding:
    """The pair of passages that says a label most clearly on a topic."""

    label: Side
    pair: Pair
    more: int
    """How many other pairs on the topic bear the label."""

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
        """The first reason for the label, in a sentence; "" where only the reader says so."""
        return next((cue.says for cue in self.pair.cues if cue.label == self.label), "")


@dataclass(frozen=True)
class Brief:
    """What is to be known first of a topic."""

    name: str | None
    """Of the topic; None for pairs that are on no topic."""
    findings: tuple[Finding, ...]
    """A divergence and an agreement at most, in this order."""
    silent: tuple[Silence, ...]
    related: bool
    """Whether passages of several documents speak of the topic at all."""
    contrast: str = ""
    """What two documents say of one subject, clause beside clause, where no label is given."""


def in_brief(view: View) -> tuple[Brief, ...]:
    """Each topic with what is to be known first of it.

    Topics on which texts strongly diverge come first, then those on which they may diverge, those
    on which they agree, and last those on which nothing but related passages was found.
    """
    briefs = [
        Brief(
            topic.name,
            _findings(chapter.pairs),
            topic.silent,
            bool(topic.relations),
            _contrast(topic, view.comparison),
        )
        for chapter in view.chapters
        for topic in (chapter.topic,)
    ]
    elsewhere = _findings(view.pairs)
    if elsewhere:
        briefs.append(Brief(None, elsewhere, (), related=True))
    return tuple(sorted(briefs, key=_interest))


def headline(view: View) -> str:
    """How much was found, in a sentence; a pair counts once however many topics it is on."""
    pairs = (*(pair for chapter in view.chapters for pair in chapter.pairs), *view.pairs)
    once = {(pair.a.id, pair.b.id): pair.standing for pair in pairs}
    diverge, agree = (sum(label == side for label in once.values()) for side in SIDES)
    alone = len(view.comparison.only_here)
    return (
        f"{diverge} {'pair' if diverge == 1 else 'pairs'} of passages "
        f"{'diverges' if diverge == 1 else 'diverge'}, {agree} "
        f"{'agrees' if agree == 1 else 'agree'}; {alone} "
        f"{'sentence stands' if alone == 1 else 'sentences stand'} in one document only."
        f" {counted_by_judge(view.comparison.findings)}"
    ).rstrip()


def told(finding: Finding) -> str:
    """A finding in a sentence, without its sign."""
    pair = finding.pair
    who = "verdict of the reader" if finding.judged else "strong" if finding.strong else "possible"
    says = f": {wording.one_line(finding.says)}" if finding.says else "."
    more = f" ({finding.more} more)" if finding.more else ""
    places = f"{wording.place(pair.a.id)} and {wording.place(pair.b.id)}"
    return f"{places} {finding.label} ({who}){says}{more}"


def rest(brief: Brief) -> str:
    """What is to be said of a topic besides its findings, with its sign; "" for nothing."""
    if brief.silent:
        silent = ", ".join(silence.document for silence in brief.silent)
        return f"{wording.ONLY_HERE} no match found in {silent}"
    if brief.findings or not brief.related:
        return ""
    said = f"{RELATED}. {wording.one_line(brief.contrast)}" if brief.contrast else RELATED
    return f"{wording.SIGNS['related']} {said}"


def lines(brief: Brief) -> list[str]:
    """What is to be said of a topic, each with its sign."""
    found = [f"{wording.SIGNS[each.label]} {told(each)}" for each in brief.findings]
    return [*found, *filter(None, (rest(brief),))]


def _contrast(topic: Topic, comparison: Comparison) -> str:
    """What two documents say of a subject of the topic, at best of what it is called by."""
    # Endings apart: a topic is called "deportations", a text speaks of a deportation.
    named = {word[:_STEM] for word in topic.name.casefold().split() if len(word) >= _STEM}
    told = (
        (
            _is_named(cue, named),
            link.score,
            -number,
            f"{wording.place(link.a)} and {wording.place(link.b)}: {cue.says}",
        )
        for number, link in enumerate(comparison.links_on(topic))
        for cue in link.cues
        if link.label == "related" and cue.rule == "subject"
    )
    return max(told, default=(False, 0.0, 0, ""))[3]


def _is_named(cue: Cue, named: set[str]) -> bool:
    """Whether the subject that both speak of is one of the words that a topic is called by."""
    subject = cue.says.partition("“")[2].partition("”")[0].casefold()
    return any(subject.startswith(word) for word in named)


def _findings(pairs: Iterable[Pair]) -> tuple[Finding, ...]:
    return tuple(_clearest(tuple(pairs)))


def _clearest(pairs: tuple[Pair, ...]) -> Iterator[Finding]:
    for label in SIDES:
        found = [Finding(label, pair, 0) for pair in pairs if pair.standing == label]
        if found:
            yield Finding(label, min(found, key=_clarity).pair, len(found) - 1)


def _clarity(finding: Finding) -> tuple[bool, bool, float]:
    link = finding.pair.link
    return not finding.judged, not finding.strong, -link.score if link else 0.0


def _interest(brief: Brief) -> tuple[int, bool]:
    if not brief.findings:
        return len(SIDES), True
    first = brief.findings[0]
    return SIDES.index(first.label), not first.strong
