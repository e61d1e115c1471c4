"""The grid of topics and documents: what its cells say, and how wide they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ...core.comparison import Label, Link
from ...core.contrast import contrasts
from ...core.in_words import named, named_citation
from ...core.plural import number_of
from ...core.text.visible import one_line
from ..digest.digest import Digest
from ..digest.hand_edits import MadeLink
from ..digest.link_kinds import strength
from ..digest.places import ends
from ..digest.topic_digest import TopicDigest
from ..looks.glyphs import UNLABELLED
from .naming import crop, silence
from .topic_line import NO_LABELS_YET, bar, counted, topic_name

EVERYTHING = "All links"
"""The name of the last row; its counts are those of the top line."""

LISTED: tuple[Label, ...] = ("diverge", "agree", "related")

Cell = Callable[[TopicDigest, int], str]


def full(topic: TopicDigest, document: int) -> str:
    """Heat and both counts: "▆ ≠2 ✓1"."""
    return " ".join([_heat(topic, document), *_counted(topic, document)])


def tight(topic: TopicDigest, document: int) -> str:
    """Heat and both counts in fewer cells: "▆≠2✓1"."""
    return full(topic, document).replace(" ", "")


def weightiest(topic: TopicDigest, document: int) -> str:
    """Heat and the count of the weightiest label: "▆≠2"."""
    return "".join([_heat(topic, document), *_counted(topic, document)[:1]])


def brief(topic: TopicDigest, document: int) -> str:
    """Heat and the sign of the weightiest label: "▆≠"."""
    return weightiest(topic, document)[:2]


def _counted(topic: TopicDigest, document: int) -> list[str]:
    """The counts of a document's links, or that they are not there yet."""
    share = topic.share(document)
    return [UNLABELLED] if share and topic.unlabelled else counted(share)


@dataclass(frozen=True)
class Layout:
    """How the cells share the width."""

    name: int
    """Cells of the topics' names."""
    cell: int
    """Cells of one document, with the gap to the next."""
    say: Cell

    def column_at(self, x: int) -> int:
        """The document at a cell of the row; the first for the name."""
        return max(0, (x - self.name) // self.cell)


def rows(digest: Digest) -> tuple[TopicDigest, ...]:
    """The topics, and last everything."""
    return (*digest.topics, digest.everything)


def layout(digest: Digest, width: int) -> Layout:
    """The fullest cells that leave room for the names."""
    topics, documents = rows(digest), len(digest.comparison.documents)
    longest = max(len(row_name(topic)) for topic in topics) + 4
    for say, room in ((full, 24), (tight, 20), (weightiest, 16), (brief, 0)):
        cell = 2 + max(len(say(topic, n)) for topic in topics for n in range(documents))
        name = min(longest, width - cell * documents)
        if name >= min(room, longest):
            # What the names leave goes to the documents, for their headings.
            return Layout(name, min(24, (width - name) // documents), say)
    return Layout(max(8, width - 3 * documents), 3, brief)


def row_name(topic: TopicDigest) -> str:
    """The name of a row."""
    return topic_name(topic) if topic.topic else EVERYTHING


def column_name(document: str, name: str, width: int) -> str:
    """A document's number and, where there is room for some letters, its name."""
    return crop(f"{document} {name}", width) if width >= 7 else document


def _to_read(pairs: int) -> str:
    return f"{number_of(pairs, 'related pair') if pairs else 'no related pairs'} to read"


def detail(digest: Digest, row: int, document: int) -> Sequence[str]:
    """What a cell says, in words: two lines, and the best contrast where there is one."""
    topic, source = rows(digest)[row], digest.comparison.documents[document]
    total = " ".join(counted(topic.counts)) or _to_read(topic.to_read)
    total = NO_LABELS_YET if topic.unlabelled else total
    passages = sum(where[0] == document for where in topic.members)
    if topic.topic and not passages:
        missing = silence(source.id, topic.topic, digest.comparison)
        summary = missing.removeprefix("· ") or "no match found on this topic"
    else:
        passage_count = [number_of(passages, "passage")] if topic.topic else []
        summary = " · ".join([*passage_count, " · ".join(_labels(topic, document))])
    return (
        f"{row_name(topic)} · {total}",
        f"{named(source.id, digest.comparison)}: {summary}",
        *_contrast(digest, topic, document),
    )


def _labels(topic: TopicDigest, document: int) -> Iterator[str]:
    """How many pairs of a document stand how, and what the reader did, in words."""
    counts = topic.share(document)
    if counts and topic.unlabelled:
        yield from (number_of(counts.total(), "pair"), NO_LABELS_YET)
    else:
        if counts and not (counts["diverge"] or counts["agree"]):
            yield "no divergence or agreement found"
        yield from (f"{counts[name]} {name}" for name in LISTED if counts[name])
    if made_here := sum(map(partial(_is_made_here, document), topic.links)):
        yield f"{made_here} linked by you"
    if decided := sum(document in {n for n, _ in pair} for pair in topic.verdicts):
        yield f"{decided} by your word"


def _is_made_here(document: int, link: Link) -> bool:
    """Whether the reader linked a passage of a document."""
    return isinstance(link, MadeLink) and document in {where for where, _ in ends(link)}


def _contrast(digest: Digest, topic: TopicDigest, document: int) -> Iterator[str]:
    """What a document and another say of one subject of a topic, where nothing is claimed."""
    touching = (
        link
        for link in topic.links
        if topic.topic
        and topic.standing(link) == "related"
        and document in {n for n, _ in ends(link)}
    )
    best = min(touching, key=lambda link: strength(link, topic.topic), default=None)
    if best is not None and (cues := contrasts(best.cues, topic.topic)):
        places = (named_citation(end, digest.comparison) for end in (best.a, best.b))
        yield one_line(f"{' and '.join(places)}: {cues[0].says}")


def _heat(topic: TopicDigest, document: int) -> str:
    if topic.topic is None:
        return " "
    return bar(topic.amounts.get(document, 0.0), max(topic.amounts.values(), default=0.0))
