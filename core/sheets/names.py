"""Names: what each document calls a person, an organisation, a place or a law."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from ..cues.lexicon import listed
from ..text.corpus import Corpus
from .entities import Entity, common_words, entities, is_respelt, ways
from .marks import Mark
from .mentions import Mention
from .sheet import Cell, Quoted, Row, cells_of, quoted, row

MOST = 6
"""Ways of calling that one cell shows; more are counted only."""

_ALONE = frozenset({"congress", "senate", "house", "parliament", "bundestag", "knesset"})
"""Bodies that need no other word."""
_DESCRIBED = re.compile(
    r"(?: \([^()]{1,40}\))?, "
    r"(?:an? |one of |who (?:is|was) |the (?:[a-z’'-]+ ){1,4}(?:of|for|at|who) )"
    r"[^,;:—–()“”\"]{3,90}?(?=[,;—–)]|(?<!Mr)(?<!Ms)(?<!\b[A-Z])\.|$)"
)
"""Describing words behind a name: ", the mayor of Chicago"."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each name that spelling tells for sure."""
    for entity in entities(corpus):
        if _is_sure(entity):
            yield _row(entity)


def _is_sure(entity: Entity) -> bool:
    """Whether it is hardly a word that only has a capital here."""
    keys = {mention.key for mention in entity.mentions}
    bare = {tuple(part for part in key if part not in listed("no_names")) for key in keys}
    if len(bare | keys) > len(keys) and bare <= {(word,) for word in common_words()}:
        return False  # "Republican Senate"
    if keys <= {(word,) for word in common_words() - _ALONE} or all(
        _is_cut(mention) for mention in entity.mentions
    ):
        return False
    if any(len(key) > 1 for key in keys) or entity.titled:
        return True
    if all(_is_short_for_more(mention) for mention in entity.mentions):
        return False
    word = entity.mentions[0].name[0].text
    capitals = len(word) > 2 and word.isupper()
    return capitals or entity.kind != "" or len(entity.mentions) > 1


def _is_cut(mention: Mention) -> bool:
    """Whether a name goes on behind a comma: "Bureau of Alcohol, Tobacco and Firearms"."""
    after = mention.passage.text[mention.end - mention.passage.start :]
    return " of " in mention.text and bool(re.match(r", [A-Z]\w+(?:,| and )", after))


def _is_short_for_more(mention: Mention) -> bool:
    """Whether a word is the abbreviation of a state behind a town: "Newtown, Conn."."""
    text, start = mention.passage.text, mention.passage.start
    before, after = text[: mention.start - start], text[mention.end - start :]
    return before.endswith(", ") and after.startswith(".") and len(mention.text) < 6


def _row(entity: Entity) -> Row:
    by_document = {
        document: [m for m in entity.mentions if m.passage.document == document]
        for document in entity.documents
    }
    cells = [_cell(mentions, entity.kind) for mentions in by_document.values()]
    spelt = _spelt_otherwise(by_document)
    keys = [{m.key for m in mentions} for mentions in by_document.values()]
    shared = keys[0].intersection(*keys[1:])
    mark: Mark = "one" if len(cells) == 1 else "other" if spelt or not shared else "same"
    note = spelt
    if mark == "one":
        note = f"Only document {cells[0].document} names this."
    elif not spelt and not shared:
        note = "The documents do not call it the same."
    return row(entity.name, cells, mark, kind=entity.kind, note=note)


def _cell(mentions: Sequence[Mention], kind: str) -> Cell:
    """A document's ways to call it, the first of each with its describing words."""
    counts = ways(mentions)
    often = sorted(counts, key=lambda way: -counts[way])
    value = ", ".join(f"{way} {counts[way]}" for way in often[:MOST])
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(" ".join(mention.text.split()), mention)
    shown = [first[way] for way in often[:MOST]]
    described = [mention for mention in mentions if kind != "place" and _described(mention)]
    chosen = {(m.passage.id, m.start): m for m in [*shown, *described[:MOST]]}
    (cell,) = cells_of((_quote(m, described=m in described) for m in chosen.values()), value)
    return cell


def _described(mention: Mention) -> re.Match[str] | None:
    return _DESCRIBED.match(mention.sentence.text, mention.end - mention.sentence.start)


def _quote(mention: Mention, *, described: bool) -> Quoted:
    words = _described(mention) if described else None
    end = mention.sentence.start + words.end() if words else mention.end
    return quoted(mention.passage, mention.sentence, mention.start, end)


def _spelt_otherwise(by_document: dict[str, list[Mention]]) -> str:
    """Which documents spell a name in two ways, or nothing."""
    for (a, here), (b, there) in combinations(by_document.items(), 2):
        for one in here:
            for other in there:
                if is_respelt(one.key, other.key, titled=True):
                    return f"Document {a} writes “{one.plain}”, document {b} “{other.plain}”."
    return ""
