"""What must hold of a judge's answer before a reader sees it as the judge's label.

1. Every quote stands in the sentence that it is said to be from, or in just one other.
2. Who diverges holds the claim, or the document's own words say whose claim it is.
3. A divergence survives a second question, in which the documents change places.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from ..documents import Document
from ..findings import Claim, Finding
from ..links import Label
from .answers import AnsweredFinding, AnsweredSide
from .questions import Excerpt, NumberedSentence, numbered

_ALIKE = str.maketrans("“”„‟«»″‘’‚‛′‐‑‒–—―−", '"""""""' + "'''''" + "-------")
_SHORTEST = 2
"""Letters and digits that a quote must have: less carries no claim."""


class Sides(NamedTuple):
    """The documents of a question with what is shown of each."""

    a: Document
    b: Document
    excerpt_a: Excerpt
    excerpt_b: Excerpt


def finding(answered: AnsweredFinding, sides: Sides, model: str) -> Finding | str:
    """What an answer's finding comes to, before it is asked about again.

    Returns:
        The finding, held back or not, or why nothing of it can be shown: a sentence.
    """
    a = _claim(answered.a, sides.a, sides.excerpt_a)
    b = _claim(answered.b, sides.b, sides.excerpt_b)
    if a is None or b is None:
        return "a quote does not stand in its document"
    reason = _not_held((a, b)) if answered.label == "diverge" else None
    return Finding(
        a=a,
        b=b,
        label="related" if reason else answered.label,
        said=answered.label,
        on=answered.on,
        why=_plain(answered.why),
        model=model,
        kept_back=reason,
    )


def confirmed(first: Finding, second: Sequence[AnsweredFinding] | None) -> Finding:
    """A divergence as it stands after the second question; None while that is open."""
    if first.label != "diverge":
        return first
    if second is None:
        return kept_back(first, "the second question is not answered yet")
    if any(each.label == "diverge" for each in second):
        return first
    return kept_back(first, "asked again, the judge did not call it a divergence")


def kept_back(shown: Finding, reason: str) -> Finding:
    """A finding of which less is shown than was said."""
    label: Label = "related"
    return shown.model_copy(update={"label": label, "kept_back": reason})


def located(quote: str, text: str) -> tuple[int, int] | None:
    """Where a quote stands in a text, as offsets, or None unless it stands there once or more.

    White space, the kind of quotation marks and dashes and what cannot be seen do not count.
    """
    wanted, _ = _folded(quote)
    if sum(map(str.isalnum, wanted)) < _SHORTEST:
        return None
    folded, offsets = _folded(text)
    for match in re.finditer(re.escape(wanted), folded):
        if _is_whole(folded, *match.span()):
            return offsets[match.start()], offsets[match.end() - 1] + 1
    return None


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends between words: "12" does not stand in "120"."""
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    after = end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
    return before and after


def _folded(text: str) -> tuple[str, list[int]]:
    """A text as quotes are compared, and where each of its characters stands in the text."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, letter in enumerate(text.translate(_ALIKE)):
        if letter.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
                offsets.append(offset)
        elif (
            unicodedata.category(letter) not in ("Cc", "Cf")
            and letter != "\N{REPLACEMENT CHARACTER}"
        ):
            letters.append(letter)
            offsets.append(offset)
    if letters and letters[-1] == " ":
        del letters[-1], offsets[-1]
    return "".join(letters), offsets


def _claim(side: AnsweredSide, document: Document, excerpt: Excerpt) -> Claim | None:
    shown = numbered(document, excerpt.passages)
    quote = side.quote.strip().strip("\"'“”‘’«»").strip()
    found = _standing(quote, [each for each in shown if each.number in side.sentences])
    if not found:
        found = _standing(quote, shown)
        found = found if len(found) == 1 else []
    if not found:
        return None
    place, span = found[0]
    # A quotation often goes on after the paragraph that says whose it is.
    speaker = side.speaker.strip() if located(side.speaker, document.text) else None
    return Claim(
        passage=place.passage.id,
        quote=document.span(*span),
        claim=_plain(side.claim),
        stance=side.stance,
        speaker=speaker or None,
    )


def _standing(
    quote: str, shown: Sequence[NumberedSentence]
) -> list[tuple[NumberedSentence, tuple[int, int]]]:
    """The sentences in which a quote stands, with its offsets in the document."""
    places = ((each, located(quote, each.sentence.text)) for each in shown)
    return [
        (each, (each.sentence.start + span[0], each.sentence.start + span[1]))
        for each, span in places
        if span
    ]


def _not_held(claims: tuple[Claim, Claim]) -> str | None:
    """Why two claims are no divergence of their documents."""
    if any(claim.stance == "denies" for claim in claims):
        return "a document denies the claim that it is quoted with"
    if any(claim.stance == "reports" and claim.speaker is None for claim in claims):
        return "a document only reports the claim, and does not say whose it is"
    return None


def _plain(text: str) -> str:
    """A sentence of the judge on one line, and no longer than a reader wants."""
    return " ".join(text.split())[:400]
