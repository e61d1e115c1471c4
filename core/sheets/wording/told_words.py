"""Which documents have which word for a thing, as a sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ...plural import in_a_row
from ...text.corpus import Corpus
from ..once import once
from .terms import Stems, Term


def told_words(corpus: Corpus, by_document: Mapping[str, Sequence[Term]]) -> str:
    """Who has which word; "only" where no other document has it, in whatever sense."""
    holders: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for texts, documents in _held(corpus, by_document):
        holders[documents] += texts
    says = "; ".join(
        f"{_who(documents)}: {', '.join(f'“{text}”' for text in texts)}"
        for documents, texts in holders.items()
    )
    return f"{says[:1].upper()}{says[1:]}."


def _who(documents: Sequence[str]) -> str:
    return f"documents {in_a_row(documents)}" if documents[1:] else f"only document {documents[0]}"


def _held(
    corpus: Corpus, by_document: Mapping[str, Sequence[Term]]
) -> Iterator[tuple[list[str], tuple[str, ...]]]:
    """Each word in its forms, with the ids of the documents that have it."""
    forms: dict[Stems, dict[str, str]] = {}
    users: defaultdict[Stems, set[str]] = defaultdict(set)
    for term in (term for terms in by_document.values() for term in terms):
        text = " ".join(term.text.split())
        forms.setdefault(term.stems, {}).setdefault(text.casefold(), text)
        users[term.stems].add(term.document)
    for stems, texts in forms.items():
        held = _documents_with(corpus, texts) | users[stems]
        yield [*texts.values()], tuple(d.id for d in corpus.documents if d.id in held)


def _documents_with(corpus: Corpus, forms: Mapping[str, str]) -> set[str]:
    """The documents in which a word stands in one of its forms, or as one or many."""
    bare = sorted({re.escape(form.removesuffix("s")).replace(r"\ ", r"\s+") for form in forms})
    word = re.compile(rf"\b(?:{'|'.join(bare)})(?:e?s)?\b")
    return {document for document, text in _lowered(corpus).items() if word.search(text)}


@once
def _lowered(corpus: Corpus) -> dict[str, str]:
    """The texts in small letters, by document."""
    return {document.id: document.text.casefold() for document in corpus.documents}
