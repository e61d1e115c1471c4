"""What a judge is asked, and what its answer is kept by: two documents, two passages, a topic.

Document text is data: it stands between fences whose mark is made from the text itself, a sentence
a line, so that no text can close its fence or pass for another line; marks that a model obeys are
broken up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field

from ..documents import Document, Frozen, Passage, Sentence
from ..text.body_text import bodies
from ..text.languages import language_in
from ..text.sentences import sentences
from ..text.visible import one_line
from ..text.words import UNSPACED
from . import instructions

VERSION = 4
"""Of the questions: an answer to other words is no answer to these."""

LETTERS_A_TOKEN = 3.5
"""Characters of English that make a token, on the safe side of what tokenizers need."""


_WORDS = "Words"
"""What those words are called in a question that are asked about."""
_MARK = re.compile(r"(?<=[<\[])(?=\S)|(?<=[>\]])(?=[^\s.,;:?!)\"'’”»])")
"""Where the marks begin by which models tell who speaks: `<|im_start|>`, `</s>`, `[INST]`. With a
space behind their bracket they are words like others; when a quote is looked for it does not count.
"""
_READ = 4000
"""Characters of a document that tell its language."""


class Excerpt(Frozen):
    """The part of a document that a question is about."""

    document: str
    """The document's sha256."""
    passages: tuple[int, ...]
    """Numbers of its passages."""
    focus: tuple[int, int] | None = None
    """Start and end of the words that are asked about; None for the whole passages."""


class Question(Frozen):
    """One question on two documents; `a` is the document whose sha256 comes first."""

    kind: Literal["documents", "pair"]
    a: Excerpt
    b: Excerpt
    swapped: bool = False
    """Whether the second document is shown first, as when a divergence is asked about again."""

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """Both excerpts in the order in which they are shown."""
        return (self.b, self.a) if self.swapped else (self.a, self.b)


class AskedPosition(Frozen):
    """A position that can be taken, as the reader's topics have it."""

    topic: str
    """Name of the topic."""
    name: str

    def __str__(self) -> str:
        return f"{self.topic}: {self.name}"


class TopicQuestion(Frozen):
    """One question on topics: which positions are taken, what to call one, which of two names."""

    kind: Literal["positions", "name", "choice"]
    excerpts: tuple[Excerpt, ...] = Field(min_length=1)
    """By sha256; for positions one document alone."""
    positions: tuple[AskedPosition, ...] = ()
    names: tuple[str, ...] = ()
    """What the topic is called, which only a choice shows; last the name to choose instead."""
    swapped: bool = False
    """Whether the positions are shown from the last to the first, as when asked again."""

    @property
    def shown(self) -> tuple[AskedPosition, ...]:
        """The positions in the order in which they are numbered."""
        return self.positions[::-1] if self.swapped else self.positions


AnyQuestion = Annotated[Question | TopicQuestion, Field(discriminator="kind")]


class Prompt(NamedTuple):
    """A question in words."""

    system: str
    user: str
    schema: dict[str, Any]
    texts: tuple[str, ...]
    """What is compared, without what is known of the sources: a corrected title asks no more."""
    documents: tuple[str, ...] = ()
    """The sha256 of the files: what was said of other bytes is found nowhere."""

    @property
    def tokens(self) -> int:
        """How many tokens the question has, estimated."""
        return tokens(self.system) + tokens(self.user)

    def key(self, model: str) -> str:
        """What an answer is kept under: the model, the question's version, both files and texts."""
        content = json.dumps([VERSION, model, self.documents, *self.texts], ensure_ascii=False)
        return sha256(content.encode(errors="replace")).hexdigest()


class NumberedSentence(NamedTuple):
    """A sentence with its number among all of its document's, counted from 1."""

    number: int
    passage: Passage
    sentence: Sentence


def tokens(text: str) -> int:
    """How many tokens a text has, estimated from its length in UTF-8."""
    return round(len(text.encode(errors="replace")) / LETTERS_A_TOKEN)


def numbered(document: Document) -> tuple[NumberedSentence, ...]:
    """The sentences of a document's body."""
    counted = enumerate(
        ((passage, sentence) for passage in bodies(document) for sentence in sentences(passage)), 1
    )
    return tuple(
        NumberedSentence(number, passage, sentence) for number, (passage, sentence) in counted
    )


class Texts:
    """Documents that are asked about, each cut into its sentences once.

    Args:
        documents: By their sha256.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = documents
        self._sentences: dict[str, tuple[NumberedSentence, ...]] = {}

    def sentences(self, excerpt: Excerpt) -> tuple[NumberedSentence, ...]:
        """The sentences of an excerpt, numbered among those of the document."""
        digest = excerpt.document
        if digest not in self._sentences:
            self._sentences[digest] = numbered(self.documents[digest])
        chosen = frozenset(excerpt.passages)
        return tuple(each for each in self._sentences[digest] if each.passage.number in chosen)


def prompt(question: AnyQuestion, texts: Texts) -> Prompt:
    """A question in words, on some of the texts."""
    shown = [texts.documents[excerpt.document] for excerpt in question.excerpts]
    compared = [_text(texts.sentences(excerpt)) for excerpt in question.excerpts]
    parts = {
        f"Document {letter(n)}": f"{_head(document)}{text}"
        for n, (document, text) in enumerate(zip(shown, compared, strict=True))
    }
    listed = {name: _list(lines) for name, lines in _lists(question, texts).items() if lines}
    parts |= listed
    compared.extend(listed.values())
    mark = sha256("\n".join(parts.values()).encode(errors="replace")).hexdigest()[:12]
    fenced = "\n\n".join(f"{name}\n<<<{mark}\n{text}\n{mark}>>>" for name, text in parts.items())
    asked, shape = _asked(question, texts)
    return Prompt(
        system=instructions.SYSTEM.format(mark=mark, language=language(shown).capitalize()),
        user=f"{fenced}\n\n{asked}",
        schema=shape,
        texts=(asked, *compared),
        documents=tuple(excerpt.document for excerpt in question.excerpts),
    )


def letter(number: int) -> str:
    """What a document is called in a question: A, B ... and by number after Z."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)


def language(documents: Iterable[Document]) -> str:
    """The language of a judge's own sentences: that of the documents, English if they have many."""
    beginnings = ((each, " ".join(p.text for p in bodies(each))[:_READ]) for each in documents)
    read = {language_in(*each).name for each in beginnings}
    one = read.pop() if len(read) == 1 else "english"
    return "english" if one == UNSPACED else one


def _lists(question: AnyQuestion, texts: Texts) -> dict[str, tuple[str, ...]]:
    """What stands in lines of its own below the texts, by what it is called there."""
    if isinstance(question, TopicQuestion):
        names = question.names if question.kind == "choice" else ()
        return {"Positions": tuple(map(str, question.shown)), "Names": names}
    asked = (
        texts.documents[each.document].text[slice(*each.focus)]
        for each in question.excerpts
        if each.focus
    )
    return {_WORDS: tuple(asked)}


def _asked(question: AnyQuestion, texts: Texts) -> tuple[str, dict[str, Any]]:
    """What is asked below the texts, and the shape of the answer."""
    asked, shape = _KINDS[question.kind]
    quoted = [_focus(excerpt, texts) for excerpt in question.excerpts]
    if not all(quoted):
        return asked, shape
    places = [
        f"sentence {', '.join(map(str, each))} of {letter(n)}" for n, each in enumerate(quoted)
    ]
    if isinstance(question, Question):
        # Of two divergences in the same sentences each is a question of its own.
        places = [f'line {n} of "{_WORDS}", in {each}' for n, each in enumerate(places, 1)]
    about = f"Asked about: {' and '.join(places)}; the rest helps to understand them."
    return f"{asked}\n{about}", shape


def _head(document: Document) -> str:
    """Line 0: what is known of the source."""
    known = "; ".join(filter(None, (document.title, document.outlet, document.date)))
    return f"0 {_line(known)}\n" if known else ""


def _text(chosen: Iterable[NumberedSentence]) -> str:
    return "\n".join(f"{number} {_line(sentence.text)}" for number, _, sentence in chosen)


def _list(lines: Sequence[str]) -> str:
    """Lines with their numbers, from 1."""
    return "\n".join(f"{number} {_line(line)}" for number, line in enumerate(lines, 1))


def _line(text: str) -> str:
    """A text on one line, without anything that a reader could not see or a model would obey."""
    return _MARK.sub(" ", one_line(text))


def _focus(excerpt: Excerpt, texts: Texts) -> list[int]:
    """The numbers of the sentences that are asked about; none for all."""
    if excerpt.focus is None:
        return []
    start, end = excerpt.focus
    return [number for number, _, s in texts.sentences(excerpt) if s.start < end and start < s.end]


_KINDS = {
    "documents": (instructions.ABOUT_DOCUMENTS, instructions.DOCUMENTS_SHAPE),
    "pair": (instructions.ABOUT_PAIR, instructions.PAIR_SHAPE),
    "positions": (instructions.ABOUT_POSITIONS, instructions.POSITIONS_SHAPE),
    "name": (instructions.ABOUT_NAME, instructions.NAME_SHAPE),
    "choice": (instructions.ABOUT_CHOICE, instructions.CHOICE_SHAPE),
}
"""What is asked, and the shape of the answer."""
