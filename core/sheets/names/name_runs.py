"""Words with capitals that stand together as one name, with the small words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ...cues.lexicon import listed
from ...documents import Sentence
from ...text.days import MONTH
from ...text.words import STOP_WORDS
from .capitals import Token, Use, is_opener, opens
from .mention import SMALL_WORDS
from .name_words import DEPARTMENTS, body_words, first_names, is_common_word

_MONTH = re.compile(MONTH)
_WHEN = re.compile(
    r"\b(?:in|since|by|until|last|this|next|early|late|mid|from|during)[\s-]$", re.IGNORECASE
)
"""What stands before a month."""
_ACRONYM = 3
"""Letters that a word in capitals has at most that may be short for other words."""
_NUMBER_BEHIND = re.compile(r"\s(?:\d|[A-Z]\b)")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_PARTY = re.compile(r"[RDI]-[A-Z]")
"""The seat of a member of Congress: "R-Fla."."""
_FIELDS = frozenset(
    """food drug drugs fish health science arts trade weights safety immigration customs housing
    energy culture media sport education oceanic agriculture parks fire research""".split()  # noqa: SIM905
)
"""What the first half of a body's name is: "Food and Drug Administration"."""
_OF_ALL = frozenset("children women men people workers teachers veterans nurses".split())  # noqa: SIM905
"""Whose a body can be in its name: "Children's Defense Fund"."""
_OWNED = frozenset(
    """union association guild league hall church hospital school college cathedral chapel square
    lane street quay wharf bakery trust federation fund society board council committee alliance
    foundation club""".split()  # noqa: SIM905
)
"""What bears its owner's name: "St Olaf's Hall"."""
_SAINTS = frozenset({"st", "mt", "ft"})
"""Short forms that open a name and have a full stop: "St. Brigid"."""


def name_runs(sentence: Sentence, tokens: Sequence[Token], use: Use) -> Iterator[list[Token]]:
    """Words with capitals that stand together, with the small words between them."""
    run: list[Token] = []
    left_out = False  # whether the word before has its capital by its place alone
    for token, following in zip_longest(tokens, tokens[1:]):
        capital = _has_capital(token, run)
        first = capital and (left_out or opens(sentence, token))
        if first:
            capital = _opens_a_name(token, following, use)
            capital = capital and not (left_out and not use.is_known(token))
        left_out = first and not capital and use.is_inflected(token)
        owner = bool(run) and run[-1].owned and not (capital and _owns(run, token))
        joined = bool(run) and not owner and _between(sentence, run, token)
        part = joined and token.low in SMALL_WORDS and not token.text[0].isupper()
        if not joined or not (capital or part):
            yield from _named(sentence, run, use)
            run = []
        if capital or part:
            run.append(token)
    yield from _named(sentence, run, use)


def _has_capital(token: Token, run: Sequence[Token]) -> bool:
    """Whether a word is written as a name or a part of one: no seat, no "I'd", but "22nd"."""
    if token.text == "I" and run and not _may_reign(run):
        return False
    capital = token.text[0].isupper() and len(token.text) + len(run) > 1
    plain = not _PARTY.match(token.text) and not token.low.startswith("i'")
    return (capital and plain) or bool(_ORDINAL.match(token.text))


def _opens_a_name(token: Token, following: Token | None, use: Use) -> bool:
    """Whether the first word of a sentence may be a name or a title."""
    title = token.low in listed("person_titles")
    opener = is_opener(token) or use.is_inflected(token)
    return title or (not opener and use.may_open(token, following))


def _may_reign(run: Sequence[Token]) -> bool:
    """Whether "I" may number a name: "Queen Ida I", and not "Dr. Holm I could not hate"."""
    crowned = {"king", "queen", "pope", "emperor", "empress", "tsar"} & {token.low for token in run}
    return bool(crowned) or run[-1].low in first_names()


def _named(sentence: Sentence, run: list[Token], use: Use) -> Iterator[list[Token]]:
    """The names in a run, without words that have their capital by their place alone."""
    for name in _trimmed(run, use):
        if _is_shouted(name) or _is_numbered(sentence, name):
            continue
        if any(token.low in body_words() | listed("person_titles") for token in name):
            yield name
        elif len(name) > 1:
            yield from [] if all(use.is_common(token) for token in name) else [name]
        elif _is_spelt_as_name(name[0]) or use.is_name(name[0]):
            known = use.is_known(name[0]) and not (_is_of_many(name[0]) and use.is_part(name[0]))
            yield from [name] if known or not opens(sentence, name[0]) else []


def _is_of_many(token: Token) -> bool:
    """Whether a word is the plural of a common one: "Doctors"."""
    return token.low.endswith("s") and is_common_word(token.low)


def _is_shouted(name: Sequence[Token]) -> bool:
    """Whether words are common ones in capitals throughout: "AXED BY TEXT"."""
    if not all(token.text.isupper() for token in name):
        return False
    stops = any(token.low in STOP_WORDS and len(name) > 1 for token in name)
    common = (len(token.text) > _ACRONYM and is_common_word(token.low) for token in name)
    return stops or all(common)


def _is_numbered(sentence: Sentence, name: Sequence[Token]) -> bool:
    """Whether a common word has a number behind it: "Band 2"."""
    after = sentence.text[name[-1].end - sentence.start :]
    return len(name) == 1 and is_common_word(name[0].low) and bool(_NUMBER_BEHIND.match(after))


def _is_spelt_as_name(token: Token) -> bool:
    """Whether a word has a digit, or a capital inside of it: "MS-13", "HuffPost"."""
    mixed = not token.text.isupper() and not token.text[1:].islower() and len(token.text) > 1
    return mixed or any(each.isdigit() for each in token.text)


def _owns(run: Sequence[Token], token: Token) -> bool:
    """Whether whose it is belongs to the name: "Children's Fund", "St Olaf's Field Hospital"."""
    last = run[-1]
    saint = len(run) > 1 and run[-2].low in _SAINTS and token.text[0].isupper()
    return saint or last.low in _OF_ALL or (token.text[0].isupper() and token.low in _OWNED)


def _between(sentence: Sentence, run: Sequence[Token], token: Token) -> bool:
    last = run[-1]
    if len(run) == 1 and _is_month(sentence, last, token):
        return False
    gap = sentence.text[last.end - sentence.start : token.start - sentence.start]
    gap = re.sub(r"^[’']s?", "", gap) if _owns(run, token) else gap
    short = len(last.text) == 1 or last.low in listed("person_titles") or last.low in _SAINTS
    return gap in (" ", " & ") or (gap == ". " and short)


def _is_month(sentence: Sentence, token: Token, following: Token) -> bool:
    """Whether a word before a name tells when: "In March Mr Holm", "since June Ida Holm"."""
    if not _MONTH.fullmatch(token.text):
        return False
    if following.low in listed("person_titles"):
        return True
    before = sentence.text[: token.start - sentence.start]
    return following.low in first_names() and bool(_WHEN.search(before))


def _trimmed(run: list[Token], use: Use) -> Iterator[list[Token]]:
    """A run without small words at its end, cut at an "and" that joins two names."""
    while run and not run[-1].text[0].isupper():
        run = run[:-1]
    for index, token in enumerate(run):
        small = token.low in ("and", "to", "for", "the") and not use.is_joined(run, index)
        if small and not _is_one(run, index, use):
            yield from _trimmed(run[:index], use)
            yield from _trimmed(run[index + 1 :], use)
            return
    while run and run[0].text[0].islower():
        run = run[1:]
    if run:
        yield run


def _is_one(run: Sequence[Token], index: int, use: Use) -> bool:
    """Whether a small word stands inside of one name: "Department of Health and Human Services"."""
    before, after = run[:index], run[index + 1 :]
    named = {t.low for t in before} & (listed("organisations") | listed("laws"))
    if run[index].low == "the" and after and after[0].low in DEPARTMENTS and len(before) > 1:
        return before[-1].low == "of" and before[-2].low in listed("person_titles")
    if run[index].low == "for" and before and before[-1].low in listed("person_titles"):
        return bool(after) and after[0].low in DEPARTMENTS  # "Minister for Health Ida Holm"
    if any(t.low in listed("person_titles") for t in run if t.low != "general"):
        return False
    if run[index].low == "the":
        return run[index - 1].low in ("of", "for") if index else False
    if run[index].low == "and" and before and after and after[-1].low in listed("organisations"):
        fields = before[-1].low in _FIELDS or use.is_common(before[-1])
        if fields and len(after) > 1 and before[-1].low not in body_words():
            return True
    return bool(named and after) and run[index].low in ("and", "for", "to")
