"""Interviews and minutes: paragraphs that begin with who speaks, "Q:" or "Ms Holm:".

Or answers of the one person who is introduced, each behind a question in bold or a plain one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from ...documents import Passage
from ..names.entity import Entity
from ..names.mention import Mention
from .speaker import NOBODY, Voice, voice_of

_LABEL = re.compile(
    r"[*_]{0,3}(?P<who>Q|A|Question|Answer|Interviewer|(?:[A-Z][\w.’'-]*\s?){1,4}?)"
    r"(?:\s?[(\[][^)\]:]{1,40}[)\]])?[*_]{0,3}:[*_]{0,3}\s"
)
_BOLD = re.compile(r"(?:\*\*|__)[^*_]{3,}(?:\*\*|__)")
_INTERVIEW = re.compile(
    r"\binterview|\b(?:spoke|talked|talks|speaks|sat\sdown)\s(?:to|with)\b|\basked\b|Q\s?&\s?A",
    re.IGNORECASE,
)
"""What the lines before the first question have."""
_ASIDE = re.compile(r"[\W]*[\[(*_]")
"""How a paragraph begins that nobody speaks: "(Applause)", "[Break]"."""
_LONGEST = 240
"""Characters of a question."""
_FEWEST = 3
"""Paragraphs with such a label that make an interview ..."""
_OFTEN = 2
"""... and how often one of its speakers has to speak."""


def speakers_by_label(
    passages: Sequence[Passage], entities: Sequence[Entity]
) -> dict[str, tuple[Voice, int]]:
    """Who speaks in each paragraph of an interview, and where their words begin.

    Args:
        passages: The body of a document.
        entities: What the documents name.

    Returns:
        The voice and the offset in the document's text, by passage id; empty for other texts.
        A paragraph without a label goes on with the words of the one before, up to the last label.
    """
    labels = {p.id: match for p in passages if (match := _LABEL.match(p.text))}
    known = _known_labels([match["who"].strip() for match in labels.values()])
    if len(labels) < _FEWEST or len(known) < _OFTEN or 2 * len(labels) < len(passages):
        return {}
    last = max(n for n, passage in enumerate(passages) if passage.id in labels)
    spoken: dict[str, tuple[Voice, int]] = {}
    voice: Voice | None = None
    for passage in passages[: last + 1]:
        match = labels.get(passage.id)
        if match:
            who = match["who"].strip()
            voice = _voice(who, entities) if who in known else None
        if voice and (match or not _ASIDE.match(passage.text)):
            spoken[passage.id] = voice, passage.start + (match.end() if match else 0)
    return spoken


def _known_labels(names: Sequence[str]) -> set[str]:
    """Those who speak more than once; where capitals mark who speaks, all who have them."""
    known = {name for name in names if names.count(name) >= _OFTEN}
    shouted = filter(_is_shouted, names) if any(map(_is_shouted, known)) else ()
    return known.union(shouted) if len(known) >= _OFTEN else known


def _is_shouted(label: str) -> bool:
    return len(label) > 1 and label.isupper()


def answers(
    passages: Sequence[Passage], entities: Sequence[Entity]
) -> dict[str, tuple[Voice, int]]:
    """Who answers in each paragraph of an interview without labels; empty for other texts.

    Args:
        passages: Those of a document, headings as well.
        entities: What the documents name.
    """
    passages = [passage for passage in passages if passage.role != "boilerplate"]
    asked = [n for n, passage in enumerate(passages) if _BOLD.fullmatch(passage.text.strip())]
    if len(asked) < _FEWEST:
        asked = _in_turn(passages) or [n for n, p in enumerate(passages) if _is_question(p)]
    if len(asked) < _FEWEST or 2 * len(asked) < len(passages) - asked[0] - 1:
        return {}
    introduced = {passage.id for passage in passages[: asked[0]]}
    text = " ".join(passage.text for passage in passages[: asked[0]])
    persons = _introduced(introduced, entities)
    if len(persons) != 1 or not _INTERVIEW.search(text):
        return {}
    (person,) = persons
    voice = voice_of(person)
    behind = (p for n, p in enumerate(passages) if n > asked[0] and n not in asked)
    return {passage.id: (voice, passage.start) for passage in behind}


def _in_turn(passages: Sequence[Passage]) -> list[int]:
    """Every second paragraph from the first question on, where all questions stand there."""
    asked = [n for n, passage in enumerate(passages) if _is_question(passage)]
    turns = [*range(asked[0], len(passages), 2)] if len(asked) >= _FEWEST else []
    short = all(len(passages[n].text) < _LONGEST for n in turns)
    return turns if short and {*asked} <= {*turns} else []


def _introduced(passages: Set[str], entities: Sequence[Entity]) -> set[Entity]:
    """Whom the lines before the first question tell as a guest, or the only person in them."""
    named = [(e, m) for e in entities for m in e.mentions if m.passage.id in passages]
    guests = {entity for entity, mention in named if _is_introduced(mention)}
    persons = {entity for entity, mention in named if entity.is_human and len(mention.key) > 1}
    return (guests & persons) or (persons if len(persons) == 1 else guests)


def _is_question(passage: Passage) -> bool:
    return passage.text.rstrip("*_ ").endswith("?") and len(passage.text) < _LONGEST


def _is_introduced(mention: Mention) -> bool:
    """Whether a name is told as a guest's: "Ida Holm, 58, keeps", "spoke to Ida Holm"."""
    text, start = mention.sentence.text, mention.sentence.start
    before, after = text[: mention.start - start], text[mention.end - start :]
    behind = re.match(
        r",\s(?:\d\d\b|an?\s|the\s|who\s|is\s)|\s(?:is|keeps|leads|runs|has|was)\b", after
    )
    talked = re.search(
        r"(?:spoke|talked|talks|speaks|spoken|interview)\s(?:to|with)\s(?:\S+\s){0,4}$", before
    )
    return len(mention.key) > 1 and bool(behind or talked)


def _voice(label: str, entities: Sequence[Entity]) -> Voice:
    """The voice of a label: of whom it names, or nobody's."""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    for entity in entities:
        if any(mention.key[-1:] == (last,) for mention in entity.mentions):
            return voice_of(entity)
    if label in ("Q", "A", "Question", "Answer", "Interviewer"):
        return NOBODY
    return Voice(("label", label.casefold()), label)
