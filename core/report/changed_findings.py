"""Versions of a comparison: which texts changed, which findings came, went, changed, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Literal

from ..comparison import Comparison
from ..documents import Document, Frozen
from ..links import Label, Link
from ..text.visible import unbroken

Cause = Literal["the text changed", "the program's word changed"]


_Place = tuple[str, str]
"""What a document is called, and the words of a passage."""
_Key = tuple[_Place, _Place]


class Told(Frozen):
    """What a comparison says of two passages."""

    label: Label
    confidence: str
    says: tuple[str, ...]
    """The reasons, a sentence each."""


class ChangedFinding(Frozen):
    """A finding that one of two comparisons has, or that they tell otherwise."""

    documents: tuple[str, str]
    """What both documents are called."""
    quotes: tuple[str, str]
    """The passages."""
    before: Told | None
    """None for one that came."""
    after: Told | None
    """None for one that went."""
    cause: Cause


class ChangedText(Frozen):
    """A document that is another in two comparisons, whether a finding changed with it or not."""

    document: str
    """What it is called."""
    went: tuple[str, ...]
    """The passages that the old one alone has."""
    came: tuple[str, ...]
    """The passages that the new one alone has."""
    kept: bool
    """Whether both comparisons have the document at all."""
    findings: int
    """How many findings with it came, went or changed."""


class ChangedComparison(Frozen):
    """What is different between two comparisons."""

    texts: tuple[ChangedText, ...] = ()
    findings: tuple[ChangedFinding, ...] = ()


def changed_comparison(old: Comparison, new: Comparison) -> ChangedComparison:
    """What changed from one comparison to another: the texts, and what is found in them."""
    findings = changed_findings(old, new)
    return ChangedComparison(texts=tuple(_texts(old, new, findings)), findings=findings)


def _texts(
    old: Comparison, new: Comparison, findings: tuple[ChangedFinding, ...]
) -> Iterator[ChangedText]:
    names = _names(old, new)
    before, after = (
        {name_of[document.id]: document for document in each.documents}
        for each, name_of in zip((old, new), names, strict=True)
    )
    for name in dict.fromkeys((*before, *after)):
        was, is_ = before.get(name), after.get(name)
        if was and is_ and was.sha256 == is_.sha256:
            continue
        count = sum(name in finding.documents for finding in findings)
        yield _changed_text(name, was, is_, count)


def _changed_text(
    name: str, was: Document | None, is_: Document | None, findings: int
) -> ChangedText:
    here, there = (
        dict.fromkeys(unbroken(passage.text) for passage in each.passages) if each else {}
        for each in (was, is_)
    )
    return ChangedText(
        document=name,
        went=tuple(text for text in here if text not in there),
        came=tuple(text for text in there if text not in here),
        kept=bool(was and is_),
        findings=findings,
    )


def changed_findings(old: Comparison, new: Comparison) -> tuple[ChangedFinding, ...]:
    """What came, went and changed from one comparison to another of the same documents.

    Passages are known again by their words, documents by their hash, their origin or their title;
    only agreement and divergence count, and not how sure the program is.
    """
    names = _names(old, new)
    before, after = _findings(old, names[0]), _findings(new, names[1])
    texts = (_passages(old, names[0]), _passages(new, names[1]))
    return tuple(_changes(before, after, texts))


def _changes(
    before: Mapping[_Key, Told], after: Mapping[_Key, Told], texts: tuple[set[_Place], set[_Place]]
) -> Iterator[ChangedFinding]:
    for key in [*before, *(key for key in after if key not in before)]:
        was, is_ = before.get(key), after.get(key)
        if was and is_ and was.label == is_.label:
            continue
        whole = all(set(key) <= there for there in texts)
        yield ChangedFinding(
            documents=(key[0][0], key[1][0]),
            quotes=(key[0][1], key[1][1]),
            before=was,
            after=is_,
            cause="the program's word changed" if whole else "the text changed",
        )


def _findings(comparison: Comparison, names: Mapping[str, str]) -> dict[_Key, Told]:
    return {
        _key(link, comparison, names): Told(
            label=link.label,
            confidence=link.confidence,
            says=tuple(cue.says for cue in link.cues if cue.label == link.label),
        )
        for link in comparison.links
        if link.label != "related"
    }


def _key(link: Link, comparison: Comparison, names: Mapping[str, str]) -> _Key:
    a, b = (comparison.passage(each) for each in (link.a, link.b))
    places = ((names[a.document], unbroken(a.text)), (names[b.document], unbroken(b.text)))
    first, second = sorted(places)
    return first, second


def _passages(comparison: Comparison, names: Mapping[str, str]) -> set[_Place]:
    return {
        (names[document.id], unbroken(passage.text))
        for document in comparison.documents
        for passage in document.passages
    }


def _names(old: Comparison, new: Comparison) -> tuple[dict[str, str], dict[str, str]]:
    """What each document is called in both, the same where it is one document."""
    before = {each.id: f"{each.id} {old.called(each.id)}" for each in old.documents}
    after: dict[str, str] = {}
    for known in (_hash, _file, _title):
        unmatched = [d for d in old.documents if before[d.id] not in after.values()]
        for document in new.documents:
            match = next((each for each in unmatched if known(each) == known(document) != ""), None)
            if match and document.id not in after:
                unmatched.remove(match)
                after[document.id] = before[match.id]
    return before, {each.id: f"{each.id} {new.called(each.id)}" for each in new.documents} | after


def _hash(document: Document) -> str:
    return document.sha256


def _file(document: Document) -> str:
    return PurePath(document.origin).name


def _title(document: Document) -> str:
    return document.title or ""
