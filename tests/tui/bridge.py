"""A council, traders and a school write about one bridge, and what there is to find in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from perspectives.core.comparison import (
    Comparison,
    Cue,
    Engine,
    Label,
    Link,
    Membership,
    Nearest,
    OnlyHere,
    Silence,
    Topic,
)
from perspectives.core.documents import Document, Passage, Span, document_of
from perspectives.core.findings import Claim, Finding
from perspectives.core.settings import Settings

COUNCIL = (
    "The council's plan for the bridge",
    "The old bridge will close on 3 May for repairs that cannot wait any longer.",
    "The repair costs 4 million crowns. The council pays half of it and the county the rest.",
    "Engineers found cracks in two of the five piers. Nobody was ever in danger, they say.",
    "Buses take the new road by the mill. The way to school becomes ten minutes longer.",
    "We thank everybody who lives by the river for their patience.",
)
TRADERS = (
    "A bridge too late, say the traders of the lower town.",
    "The repair costs 9 million crowns, and nobody has asked those who will pay for it.",
    "Two winters ago a stone fell from the second pier. It was luck that nobody stood below.",
    "Half of our customers come over the bridge. A summer without it closes shops for good.",
    "Open one lane and repair the other: it takes longer, and the town lives.",
)
SCHOOL = (
    "Dear parents, the bridge by the mill closes on 3 May.",
    "Buses take the new road by the mill. Please expect ten minutes more each way.",
    "Children who walk meet at the church and cross with a teacher.",
    "Lessons begin a quarter of an hour later until the autumn.",
)


def make_document(number: int, *texts: str, heading: bool = False, **source: str) -> Document:
    """A document of these paragraphs, the first a heading if asked."""
    passages: list[Passage] = []
    start = 0
    for index, text in enumerate(texts):
        role = "heading" if heading and not index else "body"
        end = start + len(text)
        passages.append(
            Passage(start=start, end=end, text=text, id=f"{number}.{index + 1}", role=role)
        )
        start = end + 2
    text = "\n\n".join(texts)
    known = {"origin": f"{number}.txt", "sha256": f"{number:064x}", **source}
    return Document(id=str(number), text=text, passages=tuple(passages), **known)


def make_link(documents: Sequence[Document], a: str, b: str, label: Label, *cues: Any) -> Link:
    """A link between passages; each cue is its kind, the words of each side, what it says."""

    def span(passage_id: str, words: str) -> Span:
        number, _, place = passage_id.partition(".")
        document = documents[int(number) - 1]
        start = document.text.index(words, document.passage(int(place)).start)
        return document.span(start, start + len(words))

    return Link(
        a=a,
        b=b,
        score=0.41,
        label=label,
        confidence="strong" if len(cues) > 1 else "possible",
        cues=tuple(
            Cue(kind=kind, label=label, a=span(a, left), b=span(b, right), says=says)
            for kind, left, right, says in cues
        ),
    )


def make_topic(number: int, name: str, *passages: str, silent: tuple[Silence, ...] = ()) -> Topic:
    """A topic to which passages belong, the first the most."""
    members = [
        Membership(passage=each, score=0.9 - 0.1 * place) for place, each in enumerate(passages)
    ]
    ordered = tuple(sorted(members, key=lambda member: member.passage))
    return Topic(
        id=f"t{number}",
        name=name,
        origin="named",
        terms=("bridge",),
        passages=ordered,
        relations=(),
        silent=silent,
    )


def make_finding(comparison: Comparison, a: str, b: str, label: Label) -> Finding:
    """What a judge says of two passages."""
    first, second = (
        Claim(passage=each, quote=comparison.passage(each), claim="It says so.") for each in (a, b)
    )
    return Finding(
        a=first, b=second, label=label, said=label, on="other", why="Because.", model="small"
    )


def found_in(documents: Sequence[Document], **found: Any) -> Comparison:
    """A comparison in which this was found, and nothing else."""
    empty: dict[str, Any] = {"topics": (), "links": (), "only_here": ()}
    engine = Engine(version="0", settings=Settings())
    return Comparison(engine=engine, documents=tuple(documents), **{**empty, **found})


def alone(id: str, documents: Sequence[Document]) -> OnlyHere:  # noqa: A002
    """A passage of which every word stands in one document only."""
    document = next(each for each in documents if each.id == document_of(id))
    passage = document.passage(int(id.partition(".")[2]))
    sentence = Span(start=passage.start, end=passage.end, text=passage.text)
    return OnlyHere(passage=id, sentence=sentence, nearest=None)


def documents() -> tuple[Document, ...]:
    """The three documents."""
    return (
        make_document(1, *COUNCIL, heading=True, kind="statement", outlet="Town council"),
        make_document(2, *TRADERS, kind="letter", author="The traders", date="2025-04-02"),
        make_document(3, *SCHOOL, title="To all parents"),
    )


def comparison(documents: Sequence[Document]) -> Comparison:
    """What there is to find in them."""
    cost = ("number", "4 million", "9 million", "The cost differs: 4 million, 9 million.")
    danger = ("negation", "Nobody was ever in danger", "It was luck", "One denies a danger.")
    certain = ("certainty", "they say", "It was luck", "One reports, the other asserts.")
    buses = ("wording", "new road by the mill", "new road by the mill", "The same words.")
    date = ("date", "3 May", "3 May", "The same date: 3 May.")
    links = (
        make_link(documents, "1.2", "3.1", "agree", date),
        make_link(documents, "1.3", "2.2", "diverge", cost),
        make_link(documents, "1.4", "2.3", "diverge", danger, certain),
        make_link(documents, "1.5", "2.4", "related"),
        make_link(documents, "1.5", "3.2", "agree", buses, ("number", "ten", "ten", "Both: ten.")),
    )
    far = Silence(document="3", nearest=Nearest(passage="3.4", score=0.12))
    topics = (
        make_topic(1, "Cost of the repair", "1.3", "2.2", silent=(far,)),
        make_topic(2, "Danger", "1.4", "2.3", silent=(Silence(document="3", nearest=None),)),
        make_topic(3, "The way around the river", "3.2", "1.5", "2.4", "3.3"),
    )
    only_here = tuple(alone(each, documents) for each in ("1.6", "2.1", "2.5", "3.3", "3.4"))
    return found_in(documents, topics=topics, links=links, only_here=only_here)
