"""Speakers of other documents who may be the same: by a name in another, a surname, an office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from ...text.corpus import Corpus

_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Rev|Cllr|Councillor|Judge)\.?\s)?"
)
_PERSON = rf"{_TITLE}(?:[A-Z](?:[\w’'-]+|\.)?\s){{0,2}}(?P<last>[A-Z][\w’'-]+)"
_OFFICE = re.compile(
    r"(?:[A-Z][a-z-]+\s){0,3}(?:Minister|Secretary|Director|Officer|Executive|President|Chair|Manager"
    r"|Commissioner|Governor|Mayor|Leader|Head|Editor|Organiser|Constable|Bishop|Treasurer|Clerk"
    r"|Principal|Superintendent|Chief|Member|Speaker|Ambassador|Nurse|Surveyor|Engineer|Inspector"
    r"|Teacher|Headteacher|Doctor|Adviser|Consultant|Warden|Coroner|Solicitor)"
)
_ARTICLE = re.compile(r"(?:the|an?|our|its|their)\s", re.IGNORECASE)


def perhaps_same(corpus: Corpus, name: str, document: str, names: Mapping[str, Set[str]]) -> str:
    """The first speaker of another document who may be the same as one; or nothing.

    Args:
        corpus: The documents.
        name: What the one is called.
        document: The document that alone gives words of them.
        names: The documents that give words of each speaker, by name.
    """
    holders = {*_holders(corpus, name)}
    for other, documents in names.items():
        if other == name or not documents - {document}:
            continue
        if _is_within(name, other) or other.rsplit(maxsplit=1)[-1] in holders:
            return other
    return ""


def _is_within(name: str, other: str) -> bool:
    """Whether a name holds all the words with capitals of another one."""
    own, theirs = _capitals(name), _capitals(other)
    return bool(own and theirs) and (own <= theirs or theirs <= own)


def _capitals(name: str) -> set[str]:
    """The words of a name with capitals, without the mark of whose something is."""
    words = re.findall(r"\b[A-Z][\w-]+", name)
    return {word for word in words if word not in ("The", "An", "Our", "Its", "Their")}


def _holders(corpus: Corpus, name: str) -> Iterator[str]:
    """The surnames of those whom a document names with an office: "Mrs R Vance (Head Cook)"."""
    office = _ARTICLE.sub("", name, count=1).strip()
    if not _OFFICE.fullmatch(office):
        return
    held = re.compile(
        rf"\b{office},\s{_PERSON}|{_PERSON.replace('last', 'first')}"
        rf"(?:,\s(?:the\s|its\s)?|\s\((?:the\s)?|\s(?:attended|acted|spoke|sat)\sas\s(?:the\s)?"
        rf"|\s(?:was\s)?in\sthe\s){office}\b"
    )
    for document in corpus.english:
        for passage in document.passages:
            yield from (m["last"] or m["first"] for m in held.finditer(passage.text))
