"""What somebody did not do by a source, and did by a text: "did not order it", "ordered it".

Whom "she" means is told by the sentences before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.pairing import LIGHT
from ...cues.reading.thesaurus import senses
from ...cues.reading.word_forms import word_form, word_forms
from ...documents import Span
from .acts import Act, acts, denied_acts
from .checked_sentence import CheckedSentence
from .sources import Sources, SourceSentence

_NOUN = re.compile(r"\b(?:the|its|his|her|their)\s([a-z]{4,})\s", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:such|others?|another|similar|previous|earlier|last|first)\b", re.IGNORECASE
)
"""What tells that a source speaks of other ones."""
_HIMSELF = re.compile(r"\b(?:he|she|it|they)\b", re.IGNORECASE)
_BODY = re.compile(r"\b[Ww]e\b")
_MOST = 0.5
"""The share of what is not done, 0 to 1, that a text has to speak of."""
_NO_STATEMENT = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|neither|nor|without|hardly|unless|if|whether|refus\w+|declin\w+"
    r"|den(?:y|ies|ied))\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a text's sentence no plain statement."""
_LEAST_WHAT = 2
"""What has to be told of an act whose verb says little."""
_BEFORE = 40
_DENYING = re.compile(r"\b(?:not|never|no|nobody|none|refus\w+|declin\w+|yet\sto)\b|n['’]t\b", re.I)
_ALONE = word_forms("be have do go make get take want know")
"""Verbs that say too little by themselves."""
_BODIES = word_forms("company firm club trust council agency group")


def not_done(checked: CheckedSentence) -> Iterator[tuple[SourceSentence, Span, Span]]:
    """Sentences of sources that deny what a text says that somebody did, with the words of both.

    Args:
        checked: The sentence beside those of its sources.
    """
    read, sources = checked.read, checked.sources
    if read.asks or _NO_STATEMENT.search(read.span.text):
        return
    for source in sources.sentences:
        for denied in denied_acts(source.read):
            of_one = (d for d in acts(read, denied) if _is_one(d, denied, source, sources))
            done = next(of_one, None)
            if done and not _is_told(done, denied, source, sources):
                there = source.read.part(denied.start, denied.end)
                yield source, read.part(done.start, done.end), there


def _is_one(done: Act, denied: Act, source: SourceSentence, sources: Sources) -> bool:
    """Whether a text's act is the one that a source denies."""
    if done.verb in _ALONE and len(denied.what) < _LEAST_WHAT:
        return False
    return _is_one_doer(done, denied, source, sources) and _is_one_thing(
        done, denied, source, sources
    )


def _is_one_thing(done: Act, denied: Act, source: SourceSentence, sources: Sources) -> bool:
    """Whether both acts are done to one thing, as far as it is told."""
    names = sources.names(source.passage)
    wanted = (denied.what - LIGHT - names) or (denied.what - LIGHT)
    shared = {each for each in wanted if _is_among(each, done.what | done.who)}
    known = source.read.ideas | source.scene | names | _BODIES
    others = {each for each in done.what - LIGHT if not _is_among(each, known)}
    return len(shared) >= _MOST * len(wanted) and len(others) <= len(shared) // 2


def _is_among(idea: str, ideas: frozenset[str]) -> bool:
    """Whether an idea, or another word for it, is among some."""
    return idea in ideas or any(senses(idea) & senses(each) for each in ideas)


def _is_one_doer(done: Act, denied: Act, source: SourceSentence, sources: Sources) -> bool:
    """Whether who does something is whom a source says that they do not."""
    who = denied.who
    if not who and _BODY.search(denied.subject):
        who = sources.names(source.passage)
    elif not who:  # "she", or a verb behind "and"
        who = source.lead if _HIMSELF.search(denied.subject) else source.read.ideas
    if _nouns(done.subject) & _nouns(denied.subject):
        return True
    if not done.who:
        return bool(_HIMSELF.search(done.subject)) and bool(denied.what & done.what)
    short = _initials(denied.subject)
    if short and any(word == short for word in re.findall(r"[A-Z]{2,}", done.subject)):
        return True
    return any(_is_among(each, who) for each in done.who - LIGHT)


def _nouns(words: str) -> set[str]:
    """Words with an article before them, as "report", that readings of sentences leave out."""
    return {word_form(m[1].lower()) for m in _NOUN.finditer(words)}


def _initials(words: str) -> str:
    """The first letters of the capitalised words of a name: "FDA"."""
    letters = [word[0] for word in re.findall(r"\b[A-Z][a-z]+", words) if word != "The"]
    return "".join(letters) if len(letters) >= _LEAST_WHAT else ""


def _is_told(done: Act, denied: Act, denying: SourceSentence, sources: Sources) -> bool:
    """Whether another sentence of the sources tells it as a text does."""
    for source in sources.sentences:
        if source is denying or _OTHERS.search(source.read.span.text):
            continue
        for act in acts(source.read, denied):
            before = source.read.span.text[max(0, act.start - _BEFORE) : act.start]
            same = (act.what | act.who) & (done.what | done.who) - LIGHT
            if act.verb == done.verb and not _DENYING.search(before) and len(same) > 1:
                return True
    return False
