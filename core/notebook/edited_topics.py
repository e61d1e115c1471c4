"""Topics that a reader edits: add, change, merge, split and delete, and what it does to notes."""

from __future__ import annotations

from collections.abc import Iterable

from ..comparison import Comparison
from ..errors import TopicsError
from ..topics.named import NamedPosition, NamedTopic
from .book import Notebook
from .note import HandMember, Note

Topics = tuple[NamedTopic, ...]


def named(comparison: Comparison) -> Topics:
    """The topics of a comparison, to be edited."""
    return tuple(
        NamedTopic(
            name=topic.name,
            terms=topic.terms,
            position=tuple(NamedPosition(name=p.name, terms=p.terms) for p in topic.positions),
        )
        for topic in comparison.topics
    )


def topic_from(name: str, terms: str, positions: str) -> NamedTopic:
    """A topic as it is typed: a term a line; a position's name, and below it "- term" lines.

    Raises:
        TopicsError: A name or the terms are missing; the message says which.
    """
    if not name.strip():
        raise TopicsError("Type a name for the topic.")
    lines = tuple(filter(None, (line.strip() for line in terms.splitlines())))
    if not lines:
        raise TopicsError("Type one term or more: words that show a passage is about the topic.")
    named_positions = _positions_from(positions)
    return NamedTopic(name=" ".join(name.split()), terms=lines, position=named_positions)


def _positions_from(text: str) -> tuple[NamedPosition, ...]:
    """Positions as they are typed: a name, and below it "- term" lines."""
    terms_of: dict[str, list[str]] = {}
    name = ""
    for line in filter(str.strip, text.splitlines()):
        if line.lstrip().startswith("- "):
            terms_of.setdefault(name, []).append(line.strip()[2:].strip())
        else:
            name = line.strip()
            terms_of.setdefault(name, [])
    for name, terms in terms_of.items():
        if not name or not terms:
            raise TopicsError(f'The position "{name}" needs a name, and terms below it: "- term".')
    return tuple(NamedPosition(name=name, terms=tuple(terms)) for name, terms in terms_of.items())


def positions_text(topic: NamedTopic) -> str:
    """The positions of a topic as they are typed; `topic_from` reads them back."""
    lines = [(each.name, *(f"- {term}" for term in each.terms)) for each in topic.positions]
    return "\n".join("\n".join(side) for side in lines)


def put(notebook: Notebook, topics: Topics, old: str | None, new: NamedTopic) -> Notebook:
    """With a topic in place of the one called `old`, or added at the end.

    Raises:
        TopicsError: Another topic has that name.
    """
    if any(topic.name == new.name != old for topic in topics):
        raise TopicsError(f'A topic is called "{new.name}" already; choose another name.')
    if old is None:
        return _with(notebook, (*topics, new))
    changed = tuple(new if topic.name == old else topic for topic in topics)
    return _with(notebook.rename_topic(old, new.name), changed)


def merge(notebook: Notebook, topics: Topics, name: str, into: str) -> Notebook:
    """With one topic less: its terms, positions, notes and passages go over to another."""
    by_name = {topic.name: topic for topic in topics}
    gone, kept = by_name[name], by_name[into]
    merged = kept.model_copy(
        update={
            "terms": tuple(dict.fromkeys((*kept.terms, *gone.terms))),
            "positions": _joined((*kept.positions, *gone.positions)),
        }
    )
    remaining = (merged if topic.name == into else topic for topic in topics if topic.name != name)
    note = _note_of_both(notebook.find(into), notebook.find(name))
    joined = notebook.keep(Note(topic=name)).keep(note).rename_topic(name, into)
    members: dict[object, HandMember] = {member.subject: member for member in joined.members}
    joined = joined.model_copy(update={"members": tuple(members.values())})
    return _with(joined, tuple(remaining))


def _joined(positions: Iterable[NamedPosition]) -> tuple[NamedPosition, ...]:
    """Positions of two topics; those of one name become one, with the terms of both."""
    joined: dict[str, NamedPosition] = {}
    for each in positions:
        terms = joined[each.name].terms if each.name in joined else ()
        both = tuple(dict.fromkeys((*terms, *each.terms)))
        joined[each.name] = NamedPosition(name=each.name, terms=both)
    return tuple(joined.values())


def _note_of_both(one: Note, other: Note) -> Note:
    """A note with what another says put below it; of two verdicts its own stays."""
    return one.model_copy(
        update={
            "text": "\n\n".join(filter(None, (one.text, other.text))),
            "verdict": one.verdict or other.verdict,
            "tags": tuple(dict.fromkeys((*one.tags, *other.tags))),
        }
    )


def split(
    notebook: Notebook, topics: Topics, name: str, terms: Iterable[str], new: str
) -> Notebook:
    """With some terms of a topic in a new topic behind it.

    Raises:
        TopicsError: The name is missing or taken, or one of the two would have no terms.
    """
    going = set(terms)
    old = next(topic for topic in topics if topic.name == name)
    stay = tuple(term for term in old.terms if term not in going)
    go = tuple(term for term in old.terms if term in going)
    if not stay or not go:
        raise TopicsError("Choose some of the terms, not all: both topics need one or more.")
    new_topic = topic_from(new, "\n".join(go), "")
    if any(topic.name == new_topic.name for topic in topics):
        raise TopicsError(f'A topic is called "{new_topic.name}" already; choose another name.')
    rest_of_old = old.model_copy(update={"terms": stay})
    at = [topic.name for topic in topics].index(name)
    return _with(notebook, (*topics[:at], rest_of_old, new_topic, *topics[at + 1 :]))


def remove(notebook: Notebook, topics: Topics, name: str) -> Notebook:
    """Without a topic; notes on it stay. Without any, the documents suggest their own again."""
    return _with(notebook, tuple(topic for topic in topics if topic.name != name))


def _with(notebook: Notebook, topics: Topics) -> Notebook:
    return notebook.model_copy(update={"topics": topics or None})
