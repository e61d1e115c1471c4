"""Questions in words.

Document text is data: it stands between fences whose mark is made from the text itself, a sentence
a line, so that no text can close its fence or pass for another line; marks that a model obeys are
broken up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from ..documents import Document
from ..text.body_text import bodies
from ..text.languages import language_in
from ..text.visible import one_line
from ..text.words import UNSPACED
from . import instructions
from .numbered_sentences import NumberedSentence, Texts
from .questions import AnyQuestion, Excerpt, Question, TopicQuestion

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


def tokens(text: str) -> int:
    """How many tokens a text has, estimated from its length in UTF-8."""
    return round(len(text.encode(errors="replace")) / LETTERS_A_TOKEN)


def prompt(question: AnyQuestion, texts: Texts) -> Prompt:
    """A question in words, on some of the texts."""
    asked_texts = [texts.documents[excerpt.document] for excerpt in question.excerpts]
    compared = [_text(texts.sentences(excerpt)) for excerpt in question.excerpts]
    parts = {
        f"Document {letter(n)}": f"{_head(document)}{text}"
        for n, (document, text) in enumerate(zip(asked_texts, compared, strict=True))
    }
    listed = {name: _list(lines) for name, lines in _lists(question, texts).items() if lines}
    parts |= listed
    compared.extend(listed.values())
    mark = sha256("\n".join(parts.values()).encode(errors="replace")).hexdigest()[:12]
    fenced = "\n\n".join(f"{name}\n<<<{mark}\n{text}\n{mark}>>>" for name, text in parts.items())
    asked, shape = _asked(question, texts)
    return Prompt(
        system=instructions.SYSTEM.format(mark=mark, language=language(asked_texts).capitalize()),
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
