"""Check: somebody else's text about some documents, held against them.

Quotations that stand in a source, stand there changed or cropped, or stand nowhere; figures and
dates with and without support; sentences that a source contradicts. Each with its place. It says
what was found, never that somebody lied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from .. import cues
from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence, Word, word_form
from ..documents import Document, Passage, Sentence, Span
from ..text.corpus import Corpus
from .marks import Mark
from .sheet import Cell, Quoted, Row, Sheet, quoted, row

KINDS = (
    *("changed quotation", "cropped quotation", "quotation that stands nowhere"),
    *("contradicted", "other figure", "other date", "figure without support"),
    *("date without support", "quotation that stands", "figure with support", "date with support"),
)
"""What a finding can be, what a reader has to look at first."""

_FEWEST = 3
"""Words of a quotation: fewer are a word at a distance."""
_CHANGED = 78.0
"""Likeness, 0 to 100, from which on a quotation is taken to be a changed one."""
_ABOUT = 0.3
"""Share of the ideas of a figure's sentence that a source's sentence has to hold."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GAP = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*")
_TURNING = re.compile(
    r"\b(?:not|never|no|n['’]t|nobody|nothing|without|hardly|refus\w*|den(?:y|ie[sd])|postpon\w*|"
    r"oppos\w*|reject\w*|fail\w*|prevent\w*|stop\w*|avoid\w*|against|instead of|rather than|unless|"
    r"if|cancel\w*|delay\w*|drop\w*|block\w*|halt\w*|abandon\w*)\b(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)
"""What turns the sense of the words after it."""


_TEXTS = re.compile(
    r"\s(?:\w+\s)?(?:documents?|sources?|texts?|articles?|pieces?)\b", re.IGNORECASE
)
_POINTING = re.compile(
    r"\b(?:document|source|text|paragraph|article|page)s?\s(?:\d+(?:,\s|,?\sand\s|\sor\s))*$",
    re.IGNORECASE,
)
_NEAREST = 3
"""Sentences of the sources that are looked at for a contradiction, those that share most."""
_ON_ONE_MATTER = 3
"""Ideas that a sentence and a source's passage have to share to be on one matter."""
_WINDOW = 3
"""Words on each side of a word of direction among which the thing has to stand."""
_UP = frozenset(
    map(
        word_form,
        """increased raised strengthened stronger grew rose boosted expanded more higher worsened
        toughened doubled multiplied""".split(),  # noqa: SIM905
    )
)
_DOWN = frozenset(
    map(
        word_form,
        """reduced cut lowered weakened weaker shrank fell decreased diminished lower fewer eased
        loosened halved softened lessened""".split(),  # noqa: SIM905
    )
)


class _Place(NamedTuple):
    """A sentence of a source."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    matter: frozenset[str]
    """What its whole passage speaks of."""


class _Standing(NamedTuple):
    """The words of a source that a quotation is likely from."""

    passage: Passage
    start: int
    """Offset in the document's text."""
    end: int
    score: float
    """Likeness, 0 to 100."""


def check(answer: Document, sources: Sequence[Document]) -> Sheet:
    """What of a text stands in its sources.

    Args:
        answer: The text, with an id of its own.
        sources: What it is about.
    """
    corpus = Corpus((answer, *sources))
    texts = _Sources(corpus, [document.id for document in sources])
    found = [
        finding
        for passage in corpus.bodies(answer.id)
        for sentence in corpus.sentences(passage)
        for finding in _sentence(passage, sentence, texts)
    ]
    return Sheet(name="check", rows=tuple(sorted(found, key=lambda r: KINDS.index(r.kind))))


class _Sources:
    """The sentences and passages of the sources."""

    def __init__(self, corpus: Corpus, documents: Sequence[str]) -> None:
        self.passages = [p for document in documents for p in corpus.bodies(document)]
        self._folded = [_folded(passage.text) for passage in self.passages]
        self.places = [place for p in self.passages for place in _places(p, corpus)]

    def literal(self, words: str) -> _Standing | None:
        """Where some words stand, whole words in a row."""
        wanted, _ = _folded(words)
        for passage, (text, offsets) in zip(self.passages, self._folded, strict=True):
            at = f" {text} ".find(f" {wanted} ")
            if at >= 0:
                return _standing(passage, offsets, at, at + len(wanted), 100.0)
        return None

    def nearest(self, words: str) -> _Standing | None:
        """The words of a source that are most alike."""
        wanted, _ = _folded(words)
        best: _Standing | None = None
        for passage, (text, offsets) in zip(self.passages, self._folded, strict=True):
            if len(text) < len(wanted) / 2:
                continue
            found = fuzz.partial_ratio_alignment(
                wanted, text, score_cutoff=best.score if best else 0
            )
            if found and (best is None or found.score > best.score):
                start, end = _whole_words(text, found.dest_start, found.dest_end)
                best = _standing(passage, offsets, start, end, found.score)
        return best

    def sentence_around(self, standing: _Standing) -> Sentence:
        """The sentence in which some words begin."""
        inside = (p.sentence for p in self.places if p.passage is standing.passage)
        return next(s for s in inside if standing.start < s.end)


def _places(passage: Passage, corpus: Corpus) -> Iterator[_Place]:
    read = [(sentence, ReadSentence(sentence)) for sentence in corpus.sentences(passage)]
    matter = frozenset(idea for _, each in read for idea in each.ideas)
    for sentence, each in read:
        yield _Place(passage, sentence, each, matter)


def _sentence(passage: Passage, sentence: Sentence, texts: _Sources) -> Iterator[Row]:
    read = ReadSentence(sentence)
    for start, end in read.quotations:
        words = sentence.text[start:end].strip("\"'“”‘’«» ,.;")
        if len(_WORD.findall(words)) >= _FEWEST:
            at = sentence.start + sentence.text.index(words, start)
            yield _quotation(quoted(passage, sentence, at, at + len(words)), texts)
    for word in read.words:
        if word.quoted < 0 and word.kind in ("figure", "date") and not _is_pointer(read, word):
            yield _value(passage, sentence, read, word, texts)
    yield from _contradictions(passage, sentence, read, texts)


def _quotation(quote: Quoted, texts: _Sources) -> Row:
    parts = [part for part in _GAP.split(quote.span.text) if _WORD.search(part)]
    standing = [texts.literal(part) for part in parts]
    whole = [each for each in standing if each]
    if whole and len(whole) == len(parts):
        turned = _turned(whole[0])
        if turned:
            note = f"Before these words the source says “{turned}”."
            return _row("cropped quotation", quote, texts, whole[0], note)
        return _row("quotation that stands", quote, texts, whole[0])
    nearest = texts.nearest(quote.span.text)
    if nearest and nearest.score >= _CHANGED:
        said = " ".join(_text(nearest).split())
        return _row("changed quotation", quote, texts, nearest, f"The source says “{said}”.")
    return _row("quotation that stands nowhere", quote, texts, None, "No source has these words.")


def _turned(standing: _Standing) -> str:
    """The words before a quotation that turn its sense, or ""."""
    passage = standing.passage
    before = passage.text[: standing.start - passage.start]
    clause = re.split(r"[.!?;:]\s|,\s(?!and\b)", before)[-1]
    found = _TURNING.search(clause)
    return clause[found.start() :].strip() if found else ""


def _value(
    passage: Passage, sentence: Sentence, read: ReadSentence, word: Word, texts: _Sources
) -> Row:
    """A figure or a date, with the source's sentence that supports it or gives another."""
    what = word.kind
    quote = quoted(passage, sentence, sentence.start + word.start, sentence.start + word.end)
    ranked = sorted(
        ((SentencePair(read, place.read), place) for place in texts.places),
        key=lambda each: (-each[0].containment * len(each[0].shared), each[1].passage.id),
    )
    for pair, place in ranked:
        if any(_same(word, other) for other in place.read.words) and _is_about(pair):
            other = next(other for other in place.read.words if _same(word, other))
            return _row(f"{what} with support", quote, texts, _at(place, other))
    for pair, place in ranked[:3]:
        for other in place.read.words:
            if _differs(pair, word, other) and _is_about(pair):
                note = f"The source says “{place.sentence.text[other.start : other.end]}”."
                return _row(f"other {what}", quote, texts, _at(place, other), note)
    return _row(f"{what} without support", quote, texts, None, f"No source gives this {what}.")


def _is_about(pair: SentencePair) -> bool:
    return bool(pair.shared) and len(pair.shared) >= _ABOUT * min(len(pair.a.ideas), 6)


def _same(word: Word, other: Word) -> bool:
    if word.quantity and other.quantity:
        return word.quantity.equals(other.quantity)
    return word.kind == other.kind == "date" and _dates_meet(word.form, other.form)


def _differs(pair: SentencePair, word: Word, other: Word) -> bool:
    if word.quantity and other.quantity:
        mine, yours = _noun(pair.a, word), _noun(pair.b, other)
        unit = word.quantity.unit
        one_thing = unit == other.quantity.unit and (bool(unit) or bool(mine & yours))
        return one_thing and not word.quantity.equals(other.quantity)
    both = word.kind == other.kind == "date"
    return both and not _dates_meet(word.form, other.form) and len(pair.shared) > 1


def _noun(read: ReadSentence, figure: Word) -> set[str]:
    """What is counted: the words after a figure."""
    at = read.words.index(figure)
    return {word.form for word in read.words[at + 1 : at + 4] if word.kind in ("word", "name")}


def _dates_meet(a: str, b: str) -> bool:
    """Whether two dates can be one: every part that both give is equal."""
    pairs = [*zip(a[1:].split("/"), b[1:].split("/"), strict=False)]
    known = [(x, y) for x, y in pairs if x and y]
    return bool(known) and all(x == y for x, y in known)


def _is_pointer(read: ReadSentence, word: Word) -> bool:
    """Whether a figure only points at texts: "document 2", "documents 1 and 3", "three texts"."""
    text = read.span.text
    after = _TEXTS.match(text, word.end)
    return bool(after or _POINTING.search(text, 0, word.start))


def _contradictions(
    passage: Passage, sentence: Sentence, read: ReadSentence, texts: _Sources
) -> Iterator[Row]:
    """The first of a source's nearest sentences that says another thing."""
    pairs = [(SentencePair(read, place.read), place) for place in texts.places]
    ranked = sorted(pairs, key=lambda each: (-len(each[0].shared), -each[0].jaccard))
    found = [
        *((place, *each) for pair, place in ranked[:_NEAREST] for each in _differences(pair)),
        *((place, *each) for pair, place in ranked for each in _directions(pair, place)),
    ]
    for place, says, here, there in found[:1]:
        a = quoted(passage, sentence, here.start, here.end)
        standing = _Standing(place.passage, there.start, there.end, 100.0)
        yield _row("contradicted", a, texts, standing, says)


def _differences(pair: SentencePair) -> Iterator[tuple[str, Span, Span]]:
    """What the rules of the labels find; figures, dates and quotations are checked apart."""
    for cue in cues.between(pair):
        if cue.label == "diverge" and cue.kind not in ("number", "date", "quotation"):
            yield cue.says, cue.a, cue.b


def _directions(pair: SentencePair, place: _Place) -> Iterator[tuple[str, Span, Span]]:
    """One raises what the other lowers: the thing stands beside both words."""
    words = [word for word in pair.a.words if word.form in _UP | _DOWN]
    if not words or len(place.matter & pair.a.ideas) < _ON_ONE_MATTER:
        return
    for word in words:
        for other in pair.b.words:
            opposite = (word.form in _UP and other.form in _DOWN) or (
                word.form in _DOWN and other.form in _UP
            )
            if opposite and _beside(pair.a, word) & _beside(pair.b, other):
                here, there = pair.spans([word], [other])
                says = f"The source says “{there.text}”, the text “{here.text}”."
                yield says, here, there


def _beside(read: ReadSentence, word: Word) -> set[str]:
    """What stands within a few words of a word."""
    at = read.words.index(word)
    near = read.words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in ("word", "name")} - {word.form}


def _at(place: _Place, word: Word) -> _Standing:
    start = place.sentence.start
    return _Standing(place.passage, start + word.start, start + word.end, 100.0)


def _text(standing: _Standing) -> str:
    at = standing.passage.start
    return standing.passage.text[standing.start - at : standing.end - at]


def _row(
    kind: str, quote: Quoted, texts: _Sources, standing: _Standing | None, note: str = ""
) -> Row:
    cells = [Cell(document=quote.passage.partition(".")[0], quotes=(quote,))]
    if standing:
        sentence = texts.sentence_around(standing)
        end = min(standing.end, standing.passage.end)
        found = quoted(standing.passage, sentence, standing.start, end)
        cells.append(Cell(document=standing.passage.document, quotes=(found,)))
    altered: Mark = "changed" if "quotation" in kind else "other"
    mark = "same" if kind in KINDS[-3:] else altered if standing else "one"
    name = " ".join(quote.span.text.split())
    return row(name, cells, mark, kind=kind, note=note)


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The words of a text as quotations are compared, and where each letter of them stands."""
    letters: list[str] = []
    offsets: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        if letters:
            letters.append(" ")
            offsets.append((match.start(), match.start()))
        for place, letter in enumerate(match[0].replace("’", "'"), match.start()):
            for each in letter.casefold():
                letters.append(each)
                offsets.append((place, place + 1))
    return "".join(letters), offsets


def _standing(
    passage: Passage, offsets: Sequence[tuple[int, int]], start: int, end: int, score: float
) -> _Standing:
    first, last = offsets[start][0], offsets[end - 1][1]
    return _Standing(passage, passage.start + first, passage.start + last, score)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch widened to the words that it touches."""
    end = min(end, len(text))
    start = min(start, max(0, end - 1))
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    left = text.rfind(" ", 0, start) + 1
    right = text.find(" ", end - 1 if end else 0)
    return left, len(text) if right < 0 else max(right, end)
