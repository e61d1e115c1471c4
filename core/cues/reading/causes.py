"""What a sentence says that one thing leads to: an effect and its cause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .once import once
from .sentence import ReadSentence
from .words import Word

_BE = r"(?:is|are|was|were|been|be)(?:\s\w+ly)?"
_E, _C = r"(?P<effect>[^;:]+?)", r"(?P<cause>[^;:]+)"
_THE_CAUSE = r"\bthe\s(?:cause|reason)\s(?:of|for|behind)\s"
_BLAMED = (
    r"\b(?:puts?(?=\s[^;:]*\sdown\sto\s)|blamed?|blames|attributed?|attributes|ascribed?|ascribes"
    r"|traced?)\s"
)
_OPENS = r"^\W*because\sof\s"
_CAUSED = (
    rf"\s{_BE}\s(?:caused|triggered|sparked|brought\sabout|set\soff|started|prompted|provoked"
    r"|explained)\sby\s"
)
_CAME_FROM = (
    rf"\s(?:came\sfrom|stem(?:s|med)\sfrom|result(?:s|ed)\sfrom|{_BE}\s(?:traced|blamed|down|due"
    rf"|put\sdown|attributed|ascribed)\s(?:back\s)?(?:to|on)|{_BE}\s(?:the|a)\s(?:result|fault"
    r"|consequence|work)\sof)\s"
)
_BECAUSE = (
    r",?\s(?:because\sof|because|owing\sto|due\sto|on\saccount\sof|as\sa\sresult\sof"
    r"|as\sa\sconsequence\sof|thanks\sto|(?:through|for)(?=\s(?:sheer|pure|lack|want|carelessness)\b))\s"
)
_PUNISHED = (
    r"\b(?:resign\w*|quit|stepped\sdown|dismissed|sacked|fired|fined|sued|arrested|jailed)\b"
    r"[^;:]*?"
)
_CAUSES = (
    r"\s(?:caused|causes|triggered|sparked|led\sto|leads\sto|brought\sabout|set\soff"
    rf"|{_BE}\s(?:the\s(?:cause\sof|reason\sfor)|behind|to\sblame\sfor|responsible\sfor))\s"
)
_DIED = r"\b(?:die[sd]?|dying)\s(?:of|from)\s"
_KILLING = rf"\s{_BE}\swhat\s(?:is|are|was|were|has|have)\s(?:been\s)?(?=kill)"
_RUINING = (
    r"(?:kill|ruin|destroy|damag|spoil|wreck|sank|sink|delay|derail|burn|poison|brought\sdown|broke"
    r"|stopp)\w*"
)
_CLEFT = r"\b[Ii]t\s(?:was|is|were)\s[^;:]{2,80}?\s(?:that|which|who)\s"
_RUINED_BY = rf"\s{_BE}\s{_RUINING}(?:\s\w+)?\sby\s"
_MADE = r"\s(?:made|makes)\s(?=(?:the|a|an|his|her|its|their)\s\w+(?:\s\w+)?\s\w+)"
_ASCRIBED = (
    r"^\W*To\s[^,;:]{2,80}?\s(?:the|an?|its|his|her|their)\s\w+\s(?:ascribe|attribute|owe)[sd]?\s"
)
_DROVE = r"\s(?:led|drove|forced|prompted)\s"


class _Shape(NamedTuple):
    """How a sentence names a cause."""

    words: frozenset[str]
    """One of these no such sentence lacks ..."""
    joint: re.Pattern[str]
    """... nor this: they are quick to look for, the whole is not."""
    pattern: re.Pattern[str]


_SHAPES = tuple(
    _Shape(
        frozenset(words.split()),
        re.compile(joint, re.IGNORECASE),
        re.compile(pattern, re.IGNORECASE),
    )
    for words, joint, pattern in (
        ("cause reason", _THE_CAUSE, rf"{_THE_CAUSE}{_E}\s{_BE}\s{_C}"),
        (
            "put puts blame blamed blames attribute attributed attributes "
            "ascribe ascribed ascribes trace traced",
            _BLAMED,
            rf"{_BLAMED}{_E}\s(?:down\sto|on|to)\s{_C}",
        ),
        (
            "caused triggered sparked brought set started prompted provoked explained",
            _CAUSED,
            rf"{_E}{_CAUSED}{_C}",
        ),
        (
            "came stems stemmed results resulted traced blamed down due "
            "attributed ascribed result fault consequence work",
            _CAME_FROM,
            rf"{_E}{_CAME_FROM}{_C}",
        ),
        ("because", _OPENS, rf"{_OPENS}(?P<cause>[^;:,]+),\s{_E}$"),
        (
            "because owing due account result consequence thanks sheer pure lack want carelessness",
            _BECAUSE,
            rf"{_E}{_BECAUSE}{_C}",
        ),
        ("over", rf"{_PUNISHED}\sover\s", rf"(?P<effect>[^;:,]*{_PUNISHED})\sover\s{_C}"),
        (
            "caused causes triggered sparked led leads brought set "
            "cause reason behind blame responsible",
            _CAUSES,
            rf"(?P<cause>[^;:]+?){_CAUSES}(?P<effect>[^;:]+)",
        ),
        (
            "die died dies dying",
            _DIED,
            rf"(?P<effect>[^;:]+?\s(?:die[sd]?|dying))\s(?:of|from)\s{_C}",
        ),
        ("what", _KILLING, rf"(?P<cause>[^;:]+?){_KILLING}(?P<effect>kill[^;:]+)"),
        (
            "ascribe ascribes ascribed attribute attributes attributed owe owes owed",
            _ASCRIBED,
            r"^\W*To\s(?P<cause>[^,;:]+?)(?:\sand\sto\snothing\selse)?\s(?:the|an?|its|his|her|their)\s\w+"
            rf"\s(?:ascribe|attribute|owe)[sd]?\s{_E}$",
        ),
        (
            "it",
            _CLEFT,
            r"\b[Ii]t\s(?:was|is|were)\s(?P<cause>[^,;:]+?)(?:,[^;:]{1,40}?,?)?\s(?:that|which|who)\s"
            rf"(?P<effect>{_RUINING}\s[^;:]+)",
        ),
        ("by", _RUINED_BY, rf"(?P<effect>[^;:]+?\s{_BE}\s{_RUINING})(?:\s\w+)?\sby\s{_C}"),
        ("made makes", _MADE, rf"(?P<cause>[^;:]+?){_MADE}(?P<effect>[^;:]+)"),
        (
            "led drove forced prompted",
            _DROVE,
            rf"(?P<cause>[^;:]+?){_DROVE}(?P<effect>[^;:]+?\sto\s[^;:]+)",
        ),
    )
)
_WORD = re.compile(r"\w+")
_ENDS = re.compile(r",\s|\s[—–-]\s|[.!]\s")
_TELLING = ("word", "name", "figure", "date", "code", "decisive")


class Cause(NamedTuple):
    """An effect and what is said to lead to it."""

    effect: tuple[Word, ...]
    cause: tuple[Word, ...]


@once
def cause(sentence: ReadSentence) -> Cause | None:
    """The one effect of a sentence that it names a cause of; None where it names none."""
    text = sentence.span.text.rstrip(' .!”"')
    lows = frozenset(_WORD.findall(text.lower()))
    shapes = (shape for shape in _SHAPES if not shape.words.isdisjoint(lows))
    matches = (shape.pattern.search(text) for shape in shapes if shape.joint.search(text))
    match = next((match for match in matches if match), None)
    return _cause(sentence.words, match) if match else None


def _cause(words: Sequence[Word], match: re.Match[str]) -> Cause | None:
    effect, why = (
        tuple(_words(words, *_trimmed(match, name, opens=name == _first(match))))
        for name in ("effect", "cause")
    )
    return Cause(effect, why) if effect and why else None


def _first(match: re.Match[str]) -> str:
    return min(("effect", "cause"), key=match.start)


def _trimmed(match: re.Match[str], name: str, *, opens: bool) -> tuple[int, int]:
    """Where an effect or a cause stands: beside the words that join them, up to a mark."""
    start, end = match.span(name)
    cuts = list(_ENDS.finditer(match.string, start, end))
    if cuts and opens:
        start = cuts[-1].end()
    elif cuts:
        end = cuts[0].start()
    return start, end


def _words(words: Sequence[Word], start: int, end: int) -> Iterator[Word]:
    return (w for w in words if start <= w.start < end and w.kind in _TELLING)
