"""Bodies that were spoken of: whom "it", "its lawyers", "the panel's report" mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..names.bodies import Bodies
from ..names.entity import Entity
from .groups import group_key, opening_group
from .quotations import Line
from .speaker import Voice, voice_of

_PAPERS = r"(?:final\s|interim\s|annual\s|own\s|recent\s)?(?:report|statement|review|study|letter)"
_OWNED = re.compile(rf"(?P<who>.+?)[’']s?\s(?P<what>{_PAPERS}|office)", re.IGNORECASE)
_OF_BODY = re.compile(
    r"(?P<who>.+?)[’']s?\s(?:own\s)?(?:lawyers?|consultants|engineers|experts|advisers|press\soffice)",
    re.IGNORECASE,
)
"""Who speaks for a body; a person's lawyer says words of their own."""
_WHO = r"(?:[Tt]he\s[\w’-]+(?:\s[\w-]+){0,2}?|[A-Z][\w’.-]*(?:\s[A-Z][\w.-]*){0,3})"
_PAPER = re.compile(rf"(?P<who>{_WHO})[’']s?\s{_PAPERS}\b")
_THAT_PAPER = re.compile(r"(?:the|this|that)\s(?:same\s)?(?:report|review|study)", re.IGNORECASE)
_GOES_ON = re.compile(r"\W*(?:It|Its)\b|[\W]*(?:[A-Z][\w ]{1,40},\s(?:it|its)\b)|[“\"‘]")
"""How a sentence begins that tells of the same body as the one before."""
_HEADS = frozenset(
    """commission committee council board inquiry company firm agency union trust ministry
    department court tribunal panel charity authority association federation government
    institute university bank utility airline paper newspaper report review study letter""".split()  # noqa: SIM905
)
_BODY = re.compile(r"(?P<who>The\s(?:[a-z]+\s){0,2}?[a-z]+)(?=,?\s(?!of\b)[a-z]+)")
"""What may be a body that a sentence begins with: "The panel, which ...", "The panel spoke"."""
_DESCRIBED = re.compile(
    r"the\s(?:[\w-]+\s){0,2}(?:company|firm|utility|airline|charity|bank|retailer|maker|supplier|operator)",
    re.IGNORECASE,
)
_BARE = 2
"""Words of "the company", which may be any."""
_NEAR = 3
"""Paragraphs after which a report is meant no longer."""


class _Told(NamedTuple):
    voice: Voice
    passage: int


class BodyAntecedents:
    """What bodies and whose reports were spoken of in a document so far."""

    def __init__(self, document: str, entities: Sequence[Entity], bodies: Bodies) -> None:
        """Know none yet.

        Args:
            document: Id of the document.
            entities: What the documents name.
            bodies: Whom "the trust" means.
        """
        self._document = document
        self._by_name = {
            " ".join(mention.text.split()): entity
            for entity in entities
            for mention in entity.mentions
            if mention.passage.document == document
        }
        self._bodies = bodies
        self._last: _Told | None = None
        self._paper: _Told | None = None
        self._alone: tuple[int, Voice | None] | None = None
        """A paragraph, and the one body that sentences of it begin with."""

    def it(self, line: Line) -> Voice | None:
        """The body that "it" means in a sentence: one that it begins with, or the last one."""
        own = self._opening(line)
        if own:
            return own
        if self._last is not None and self._last.passage == line.passage.number:
            return self._last.voice
        alone = self._alone if line.pieces else None  # "the rain fell. It said" may be anybody's
        return alone[1] if alone and alone[0] == line.passage.number else None

    def see(self, line: Line, voice: Voice | None) -> None:
        """Remember the body that a sentence is about, and whose report it names."""
        at, text = line.passage.number, line.sentence.text
        told = voice if voice and _is_body(voice) else self._opening(line)
        if told:
            self._last = _Told(told, at)
            one = not self._alone or self._alone[0] != at or self._alone[1] in (None, told)
            self._alone = at, told if one else None
        elif not _GOES_ON.match(text):
            self._last = None
        for match in _PAPER.finditer(text):
            if owner := self._named(match["who"]):
                self._paper = _Told(owner, at)

    def meant(self, words: str, at: int) -> Voice | None:
        """Who speaks as "the Holm Trust's lawyers", "that same report", "the Lindmouth company"."""
        if _THAT_PAPER.fullmatch(words) and self._paper and at - self._paper.passage <= _NEAR:
            return self._paper.voice
        if _DESCRIBED.fullmatch(words) and len(words.split()) > _BARE:
            return self._last.voice if self._last and self._last.passage == at else None
        if match := _OWNED.fullmatch(words):
            return self._named(match["who"])
        owner = self._named(match["who"]) if (match := _OF_BODY.fullmatch(words)) else None
        return owner if owner and owner.entity and not owner.entity.is_human else None

    def _named(self, words: str) -> Voice | None:
        """The voice of whom words name, as a person or a body."""
        bare = re.sub(r"^(?:the|The)\s", "", words)
        entity = self._by_name.get(words) or self._by_name.get(bare)
        entity = entity or self._bodies.meant(words, self._document)
        return voice_of(entity) if entity and entity.kind not in ("place", "law") else None

    def _opening(self, line: Line) -> Voice | None:
        """The body that a sentence begins with, or whose report it is."""
        if line.opening_name is not None and line.opening_name.kind == "organisation":
            return voice_of(line.opening_name)
        paper = _PAPER.match(line.sentence.text)
        if owner := self._named(paper["who"]) if paper else None:
            return owner
        opening = _BODY.match(line.sentence.text)
        group = opening_group(line.sentence.text) or (opening["who"] if opening else "")
        if not group or group.split()[-1].casefold() not in _HEADS:
            return None
        body = self._bodies.meant(group, self._document)
        return voice_of(body) if body else Voice(("group", *group_key(group)), group)


def _is_body(voice: Voice) -> bool:
    if voice.entity is not None:
        return voice.entity.kind == "organisation"
    return voice.name.split()[-1].casefold() in _HEADS
