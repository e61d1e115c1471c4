"""Names where they stand: runs of words with capitals, with the title before them.

English, and by spelling alone: the first word of a sentence counts only where the same word has its
capital inside of a sentence and is nowhere written without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from ...cues.lexicon import listed
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from .bylines import authors
from .capitals import Token, Use, opens, tokens_of
from .heading_names import in_headings, letterheads
from .joined_names import joined_names
from .mention import Mention
from .name_runs import name_runs
from .name_titles import title_length
from .name_words import body_words, first_names, is_common_word
from .nobody import ADJECTIVE, is_cited, is_no_name_here, is_nobody

_PERSON = 2
"""Words of the name of a person, of which a name with a role has more."""
_CELLS = " | "
"""What parts the cells of a table, where every heading has a capital."""
_HONOURS = frozenset(
    """mp msp mep mla ms td qc kc obe mbe cbe dbe kbe gbe cb kcb gcb cmg kcmg bem dl jp frs frse fba
    frcs frcp phd dphil md mba msc bsc esq""".split()  # noqa: SIM905
)
"""What stands behind a person's name."""
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.’'-]+(?:\s[A-Z.’'-]{2,}){0,3})"
    r"(?:,\s[^-–—:()]{3,40}?)?(?:\s\([^)]{2,40}\))?\s[-–—]+\s"
)
"""Where a text was written: "PORT HOLM, May 3 (ONA) -"."""


def mentions(corpus: Corpus) -> tuple[Mention, ...]:
    """All names in the English documents, in the order of the text."""
    found = (
        *_authors(corpus),
        *_datelines(corpus),
        *(mention for document in corpus.english for mention in letterheads(document)),
        *_in_sentences(corpus),
    )
    found = (*found, *in_headings(corpus, found))
    keys = {mention.key for mention in found}
    return tuple(_without_role(mention, keys) for mention in found)


def _in_sentences(corpus: Corpus) -> Iterator[Mention]:
    """The names in sentences that are no titles and no rows of a table."""
    sentences = [
        (passage, sentence, tokens_of(sentence))
        for document in corpus.english
        for passage in corpus.bodies(document.id)
        for sentence in corpus.sentences(passage)
        if not _is_title(sentence.text) and _CELLS not in sentence.text
    ]
    read = [(sentence, tokens) for _, sentence, tokens in sentences]
    use = Use(read, joined_names(corpus))
    for passage, sentence, tokens in sentences:
        for run in name_runs(sentence, tokens, use):
            yield from _mentions(passage, sentence, run)


def _without_role(mention: Mention, keys: Set[tuple[str, ...]]) -> Mention:
    """A name without the role that opens its sentence: "Owner Ida Holm"."""
    first, *rest = mention.name
    known = len(mention.key) > _PERSON and (rest[0].low in first_names() or mention.key[1:] in keys)
    role = known and not mention.title and opens(mention.sentence, first)
    if not role or first.low in first_names() or not is_common_word(first.low.split("-")[0]):
        return mention
    if rest[0].text[0].islower():  # "Photographs of the Corn Exchange"
        return replace(mention, name=mention.name[-len(mention.key[1:]) :])
    return replace(mention, title=(first,), name=tuple(rest))


def _authors(corpus: Corpus) -> Iterator[Mention]:
    """Who wrote the English documents, by the lines that say so."""
    for document in corpus.english:
        for passage, start, end in authors(document):
            line = Sentence(start=passage.start, end=passage.end, text=passage.text)
            inside = range(passage.start + start, passage.start + end)
            name = tuple(token for token in tokens_of(line) if token.start in inside)
            yield Mention(passage, line, (), name, is_author=True)


def _datelines(corpus: Corpus) -> Iterator[Mention]:
    """Where the English documents were written, by the dateline of their first paragraph."""
    for document in corpus.english:
        for passage in corpus.bodies(document.id)[:1]:
            if match := _DATELINE.match(passage.text):
                line = Sentence(start=passage.start, end=passage.end, text=passage.text)
                place = tokens_of(line)[: len(match["place"].split())]
                yield Mention(passage, line, (), place, is_dateline=True)


def _is_title(text: str) -> bool:
    """Whether a sentence is a headline, in which every word has a capital."""
    long_words = [word for word in text.split() if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long_words)
    stops = text.rstrip("”\"’' \n").endswith(".")
    return not stops and len(long_words) > 4 and capitals > 0.8 * len(long_words)


def _mentions(passage: Passage, sentence: Sentence, run: Sequence[Token]) -> Iterator[Mention]:
    """A run as a name, its title apart."""
    run = _without_group(sentence, run)
    cut = title_length(sentence, run)
    title, name = tuple(run[:cut]), tuple(run[cut:])
    while len(name) > 1 and name[-1].low in _HONOURS:
        name = name[:-1]
    of = next((n for n, token in enumerate(name) if token.low == "of"), 0)
    whole = {token.low for token in name[:of]} & body_words()
    nation = any(token.low in listed("no_names") for token in name[:1])
    if of and (title or nation or (of > 1 and not whole)):
        # "Senator Harry Reid of Nevada", "Republican of Texas"
        yield from _mentions(passage, sentence, name[of + 1 :])
        name = name[:of]
    if len(name) > 2 and ADJECTIVE.search(name[0].low) and not {t.low for t in name} & body_words():
        name = name[1:]  # "Venezuelan Jorge Luis"
    if not name or (not title and is_no_name_here(sentence, name)):
        return
    if not is_nobody(name, title) and not is_cited(sentence, name):
        yield Mention(passage, sentence, title, name)


def _without_group(sentence: Sentence, run: Sequence[Token]) -> Sequence[Token]:
    """A run without a small word before it, and without a group: "Supporters of Wharf Town"."""
    if len(run) > 2 and run[1].low in ("of", "at", "for") and opens(sentence, run[0]):
        people = listed("speaking") | listed("speaking_too")
        if run[0].low.endswith("s") and run[0].low in people - body_words():
            run = run[2:]
    while len(run) > 1 and run[0].text[0].islower():
        run = run[1:]
    return run
