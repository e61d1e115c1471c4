"""What a report tells put into words: pairs, relations, notes and what was done by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..comparison import Comparison, Label
from ..in_words import SIDES, SIGNS, Side, label, label_of, named, score, shortened
from ..links import SAME_TEXT
from ..notebook import Note, Verdict
from ..plural import in_a_row
from ..text.visible import one_line

if TYPE_CHECKING:
    from .telling import Between, Chapter, HandEdit, ToldPair
    from .view import View


def relation(between: Between) -> str:
    """How two documents stand to each other on a topic.

    Where no firm reason speaks for the documents, it says how many of their pairs bear a label.
    """
    whole = between.relation
    if whole is None:
        return ""
    standing = [pair.standing for pair in between.pairs]
    sides: list[Side] = [name for name in SIDES if standing.count(name)]
    some = " and ".join(f"{SIGNS[name]} {standing.count(name)} {name}" for name in sides)
    agreeing = [pair for pair in between.pairs if pair.standing == "agree"]
    if whole.label == "agree" and agreeing and all(pair.same_text for pair in agreeing):
        return f"{SIGNS['agree']} {SAME_TEXT}"
    if between.overruled:
        rules = label(whole.label, whole.confidence)
        return f"{some or 'nothing that agrees or diverges'} by the reader; the rules say {rules}"
    if whole.label != "related" or not some:
        return label(whole.label, whole.confidence)
    return f"{SIGNS['related']} related as a whole; of the pairs below {some}"


def between(two: tuple[str, str], comparison: Comparison) -> str:
    """Two documents side by side, by name and number."""
    return " ↔ ".join(named(document, comparison) for document in two)


def counted(chapter: Chapter, name: Label) -> str:
    """How many pairs of a topic stand so to each other, "✓ 3", or nothing where none does."""
    count = chapter.count(name)
    return f"{SIGNS[name]} {count}" if count else ""


def said(pair: ToldPair, home: str = "") -> str:
    """What two passages are to each other: the reader's verdict, then what the engine says.

    Args:
        pair: The passages.
        home: The topic that tells more of them; "" where that is done here.
    """
    where = f"; told on “{one_line(home)}”" if home else ""
    decided = verdict(pair.note.verdict) if pair.note.verdict else ""
    if pair.link is None:
        return f"{decided}{'; ' if decided else ''}linked by the reader{where}"
    rules = f"{decided}; the rules say " if decided else ""
    words = f"{rules}{label_of(pair.link)}, similarity {score(pair.link.score)}"
    return f"{words}{', linked by the reader too' if pair.by_hand else ''}{where}"


def verdict(decided: Verdict) -> str:
    """What the reader decided, said to be the reader's: "≠ diverge, the reader's verdict"."""
    if decided == "unsure":
        return "the reader is unsure"
    sign = "" if decided == "unrelated" else f"{SIGNS[decided]} "
    return f"{sign}{decided}, the reader's verdict"


def subject(note: Note) -> str:
    """What a note is about, in words that need no document."""
    return note.topic or in_a_row(dict.fromkeys(quote.source for quote in note.anchors))


def note_on(note: Note, view: View) -> str:
    """What a note is about: its passages as a reader cites them, or its topic."""
    places = [view.cited(quote) or "a passage that is gone" for quote in note.anchors]
    return in_a_row(places) or note.topic or ""


def hand_edit(done: HandEdit, view: View) -> str:
    """What the reader did by hand: "2 ¶7: taken off the topic by the reader"."""
    places = (view.cited(q) or f"“{shortened(one_line(q.exact))}”, gone" for q in done.anchors)
    here = any(topic.name == done.topic for topic in view.comparison.topics)
    named = "" if here or not done.topic else f" “{one_line(done.topic)}”"
    return f"{' ↔ '.join(places)}: {done.does}{named} by the reader"
