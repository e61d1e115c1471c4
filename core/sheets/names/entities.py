"""Mentions of one person, organisation, law or place as one entity, over all documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise

from ...documents import document_of
from ...text.corpus import Corpus
from ..once import once
from ..sheet import SentenceKey
from .entity import Entity
from .fuller_names import NearNames, fuller_name
from .mention import Mention
from .mentions import mentions

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})


@once
def entities(corpus: Corpus) -> tuple[Entity, ...]:
    """What the documents name, in the order of the text."""
    by_key: dict[tuple[str, ...], Entity] = {}
    all_mentions = mentions(corpus)
    keys = {mention.key for mention in all_mentions}
    for mention in all_mentions:
        by_key.setdefault(_bare(mention.key, keys), Entity()).mentions.append(mention)
    owners = _owners(by_key, all_mentions)
    merged: dict[tuple[str, ...], Entity] = {}
    for key, entity in by_key.items():
        root = key
        while owners[root] != root:
            root = owners[root]
        merged.setdefault(root, Entity()).mentions.extend(entity.mentions)
    for entity in merged.values():
        entity.mentions.sort(key=_place)
    return tuple(sorted(merged.values(), key=lambda entity: _place(entity.mentions[0])))


def _owners(
    by_key: dict[tuple[str, ...], Entity], all_mentions: Sequence[Mention]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The fuller name that each name stands for, or itself."""
    owners = {key: key for key in by_key}
    known = NearNames(by_key)
    for key in sorted(by_key, key=len):
        owners[key] = fuller_name(key, by_key, known.near(key))
    for short, long in _in_brackets(all_mentions):
        if owners.get(short) == short and owners.get(long) == long:
            owners[short] = long
    return owners


def _place(mention: Mention) -> tuple[int, int]:
    return int(document_of(mention.passage.id)), mention.start


def _in_brackets(mentions: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Short names with the long ones before them: "Centers for Disease Control (CDC)"."""
    for long, short in pairwise(mentions):
        between = long.passage.text[long.end - long.passage.start :][:2]
        joined = long.passage is short.passage and short.start == long.end + 2 and between == " ("
        letters = iter("".join(part[0] for part in long.key))
        capitals = joined and short.text.isupper() and len(short.key) == 1
        if capitals and all(letter in letters for letter in short.key[0]):
            yield short.key, long.key


def _bare(key: tuple[str, ...], keys: Set[tuple[str, ...]]) -> tuple[str, ...]:
    """A name without "Jr.", unless there is another who has it without."""
    bare = tuple(part for part in key if part not in _SUFFIXES)
    return key if not bare or bare in keys else bare


def ways(mentions: Iterable[Mention]) -> Counter[str]:
    """How often each way of calling it stands, in the order of the text."""
    return Counter(" ".join(mention.text.split()) for mention in mentions)


def by_sentence(entities: Iterable[Entity]) -> dict[SentenceKey, list[tuple[Mention, Entity]]]:
    """The mentions of each sentence, by passage id and start of the sentence."""
    table: dict[SentenceKey, list[tuple[Mention, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            table.setdefault(mention.sentence_key, []).append((mention, entity))
    return table
