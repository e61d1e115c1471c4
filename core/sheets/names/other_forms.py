"""Names where another document has them in lower case, or has a person's role instead.

"The county council" of one document is the one "Wharf County Council" of the others; "the harbour
master" the one person whom a text names with that role.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...cues.lexicon import listed
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from .bodies import Bodies
from .entity import Entity, head
from .roles import SOLE, role_names

_SHORTEST = 2
"""Words of a form that is looked for: "the council" may be any."""
_LONGEST = 4
_NO_BODY = r"(?!\s(?:of|for|tax|house|houses|estate|flat|flats)\b|-)"
"""What does not stand behind a body: "the council tax"."""

_PARTS = frozenset({"board", "committee", "panel"})
"""What most bodies have."""
_WHOLES = re.compile(
    r"\b(?:hospital|school|college|university|trust|company|firm|bank|museum|charity|club|society)\b",
    re.IGNORECASE,
)


class Form(NamedTuple):
    """Words that stand for a name; offsets point into the document's text."""

    passage: Passage
    sentence: Sentence
    start: int
    end: int


def other_forms(corpus: Corpus, entities: Sequence[Entity]) -> dict[Entity, list[Form]]:
    """The other forms of each name, in the documents that do not have it."""
    holders = _holders(entities)
    found = _bodies(corpus, entities)
    for document in corpus.english:
        text = document.text.casefold()
        forms = [f for f, e in holders.items() if document.id not in e.documents and f in text]
        pattern = _pattern(forms)
        for passage, sentence in _sentences(corpus, document.id) if forms else ():
            for match in pattern.finditer(sentence.text):
                entity = holders[match["form"].casefold()]
                start, end = sentence.start + match.start(), sentence.start + match.end()
                known = found.setdefault(entity, [])
                if not any(f.passage == passage and f.end == end for f in known):
                    known.append(Form(passage, sentence, start, end))
    return found


def _bodies(corpus: Corpus, entities: Sequence[Entity]) -> dict[Entity, list[Form]]:
    """The bodies that documents mean without a name: "the Wharf and Ness hospitals trust"."""
    bodies, found = Bodies(entities), dict[Entity, list[Form]]()
    for document in corpus.english:
        away = [e for e in entities if e.kind == "organisation" and document.id not in e.documents]
        often = (e for e in away if len(e.mentions) > 1 or e.mentions[0].is_letterhead)
        heads = {head(entity) for entity in often}
        pattern = re.compile(
            r"\b(?:the|our|its|their)\s(?P<form>(?:[\w’'-]+\s){0,4}?"
            rf"(?:{'|'.join(map(re.escape, sorted(heads)))}))\b{_NO_BODY}",
            re.IGNORECASE,
        )
        for passage, sentence in _sentences(corpus, document.id) if heads else ():
            for match in pattern.finditer(sentence.text):
                entity = bodies.meant(match["form"], document.id)
                if entity in away and not _is_any(match["form"], document.text):
                    start, end = (sentence.start + each for each in match.span("form"))
                    found.setdefault(entity, []).append(Form(passage, sentence, start, end))
    return found


def _is_any(form: str, text: str) -> bool:
    """Whether a text speaks of other bodies too, each of which has such a part: "the board"."""
    return form.casefold() in _PARTS and bool(_WHOLES.search(text))


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    every = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(
        rf"\b(?:the|our|its|their)\s(?P<form>{every})\b(?!\sof\s(?-i:[A-Z]))", re.IGNORECASE
    )


def _holders(entities: Iterable[Entity]) -> dict[str, Entity]:
    """Whom a form stands for, of forms that stand for one only."""
    every = [(form, entity) for entity in entities for form in _forms(entity)]
    counts = Counter(form for form, _ in every)
    return {form: entity for form, entity in every if counts[form] == 1}


def _forms(entity: Entity) -> set[str]:
    """What a name is called without capitals, by its last two words, or by a person's role."""
    if entity.is_human:
        roles = role_names(entity.mentions)
        return {role for role in roles if len(role.split()) >= _SHORTEST or role in SOLE}
    words = entity.name.casefold().removeprefix("the ").split()
    if entity.kind not in ("organisation", "law") or words[-1] not in _heads():
        return set()
    forms = {" ".join(words[-2:])} if "of" not in words else set[str]()
    return {*forms, " ".join(words)} if _SHORTEST <= len(words) <= _LONGEST else forms


def _heads() -> frozenset[str]:
    return listed("organisations") | listed("laws")


def _sentences(corpus: Corpus, document: str) -> Iterator[tuple[Passage, Sentence]]:
    for passage in corpus.bodies(document):
        yield from ((passage, sentence) for sentence in corpus.sentences(passage))
