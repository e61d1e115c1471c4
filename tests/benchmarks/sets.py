"""The annotated sets as documents of the program, with the pairs that belong together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from perspectives.core import Document, Passage

Gold = frozenset[frozenset[str]]


class Event(NamedTuple):
    """Some documents on one event, and which of their passages are about the same thing."""

    name: str
    documents: tuple[Document, ...]
    gold: Gold
    """Pairs of passage ids."""
    notes: Mapping[str, Any] = {}
    """What else the set says, such as topics."""
    ids: Mapping[str, str] = {}
    """The set's own name of a sentence -> the id of its passage."""


def document(number: int, texts: Sequence[str]) -> Document:
    """A document with each text as one body passage."""
    text, passages = "", []
    for index, content in enumerate(texts, 1):
        passages.append(
            Passage(
                id=f"{number}.{index}", start=len(text), end=len(text) + len(content), text=content
            )
        )
        text += content + "\n\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        id=str(number), origin=f"{number}.txt", sha256=digest, text=text, passages=tuple(passages)
    )


def triples(folder: Path, *, paragraphs: bool = False) -> list[Event]:
    """Events told by three outlets, by sentence or by paragraph."""
    return [triple(file, paragraphs=paragraphs) for file in sorted(folder.glob("*.json"))]


def triple(file: Path, *, paragraphs: bool = False) -> Event:
    """One of these events."""
    return _triple(json.loads(file.read_text(encoding="utf-8")), paragraphs)


def _triple(data: Mapping[str, Any], paragraphs: bool) -> Event:
    documents, ids = [], {}
    for number, outlet in enumerate(data["documents"], 1):
        texts: list[str] = []
        for p, sentences in enumerate(outlet["paragraphs"], 1):
            for s, sentence in enumerate(sentences, 1):
                if not paragraphs or s == 1:
                    texts.append(" ".join(sentences) if paragraphs else sentence)
                ids[f"{outlet['doc']}{p}.{s}"] = f"{number}.{len(texts)}"
        documents.append(document(number, texts))
    gold = frozenset(frozenset((ids[pair["a"]], ids[pair["b"]])) for pair in data["pairs"])
    return Event(data["triple"], tuple(documents), gold, data, ids)


def chained(path: Path) -> list[Event]:
    """Events of which two sentences belong together when they share a chain."""
    topics: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for row in rows(path):
        topics.setdefault(row["topic"], {}).setdefault(row["doc"], []).append(row)
    return [_chained(name, list(found.values())) for name, found in topics.items()]


def _chained(name: str, outlets: Sequence[Sequence[Mapping[str, Any]]]) -> Event:
    documents = tuple(document(n, [row["text"] for row in o]) for n, o in enumerate(outlets, 1))
    holding: dict[str, list[str]] = {}
    for number, outlet in enumerate(outlets, 1):
        for index, row in enumerate(outlet, 1):
            for chain in {event["chain"] for event in row["events"] if event.get("cross_doc")}:
                holding.setdefault(chain, []).append(f"{number}.{index}")
    gold = frozenset(pair for found in holding.values() for pair in _across(found))
    return Event(name, documents, gold)


def _across(passages: Sequence[str]) -> Iterator[frozenset[str]]:
    for n, a in enumerate(passages):
        for b in passages[:n]:
            if a.partition(".")[0] != b.partition(".")[0]:
                yield frozenset((a, b))


def rows(path: Path) -> Iterable[dict[str, Any]]:
    """The lines of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


class Side(NamedTuple):
    """The arguments and the key points of one stance on one topic (ArgKP)."""

    topic: str
    arguments: tuple[str, ...]
    points: tuple[str, ...]
    labels: Mapping[tuple[int, int], int | None]
    """(argument, point) -> 1 match, 0 no match, None undecided."""


def sides(path: Path) -> list[Side]:
    """The sides of a set of key points."""
    found: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for row in rows(path):
        found.setdefault((row["topic"], row["stance"]), []).append(row)
    return [_side(topic, some) for (topic, _), some in found.items()]


def _side(topic: str, found: Sequence[Mapping[str, Any]]) -> Side:
    arguments = {row["arg_id"]: row["argument"] for row in found}
    points = {row["kp_id"]: row["key_point"] for row in found}
    at = {name: n for n, name in enumerate(arguments)} | {name: n for n, name in enumerate(points)}
    labels = {(at[row["arg_id"]], at[row["kp_id"]]): row["label"] for row in found}
    return Side(topic, tuple(arguments.values()), tuple(points.values()), labels)
