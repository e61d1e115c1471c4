"""What a judge says put into words, always with its name: never the rules' word or the reader's."""

from __future__ import annotations

from collections.abc import Iterable

from .. import in_words
from ..comparison import Comparison
from ..findings import Claim, Finding, PositionFinding
from ..in_words import SIDES, SIGNS
from ..text.visible import one_line

Judged = Finding | PositionFinding


def everything_judged(comparison: Comparison) -> tuple[Judged, ...]:
    """All that a judge says: of pairs, then of positions."""
    return (*comparison.findings, *comparison.position_findings)


def claims_of(judged: Judged) -> tuple[Claim, ...]:
    """The words that a finding rests on, a claim for each document."""
    return (judged.a, judged.b) if isinstance(judged, Finding) else (judged.claim,)


def judged_places(judged: Judged) -> str:
    """Where a finding stands: "1 ¶4 ↔ 2 ¶7"."""
    return " ↔ ".join(in_words.citation(claim.passage) for claim in claims_of(judged))


def said_by_judge(judged: Judged) -> str:
    """What a judge says, as it may be shown, with who says it and how often it was right."""
    if isinstance(judged, PositionFinding):
        side = f"takes “{one_line(judged.position)}”" if judged.position else "no position"
        return f"{side} (judge · {judged.model})"
    record = f", {judged.record}" if judged.record else ", no exam taken"
    if judged.record and not judged.record.shown:
        record += " in its exam"
    if judged.own_record and judged.own_record.shown:
        record += f", by your verdicts {judged.own_record}"
    return f"{SIGNS[judged.label]} {judged.label} (judge · {judged.model}{record})"


def reasons(judged: Judged) -> tuple[str, ...]:
    """Why the judge says so, what each document claims, and what was kept back."""
    claims = map(_claimed, claims_of(judged))
    verdict = f"“{one_line(judged.said)}”" if isinstance(judged, PositionFinding) else judged.said
    kept_back = f"Kept back from {verdict}: {judged.kept_back}." if judged.kept_back else ""
    return tuple(filter(None, (judged.why, *claims, kept_back)))


def counted_by_judge(findings: Iterable[Finding]) -> str:
    """How many pairs a judge gives each label, apart from every other count; "" for none."""
    findings_shown = tuple(findings)
    pairs = {(each.a.passage, each.b.passage, each.label) for each in findings_shown}
    counts = {side: sum(label == side for *_, label in pairs) for side in SIDES}
    counted = " and ".join(f"{side} {counts[side]}" for side in SIDES if counts[side])
    models = ", ".join(sorted({one_line(each.model) for each in findings_shown}))
    return f"Counted apart, the pairs of the judge ({models}): {counted}." if counted else ""


def _claimed(claim: Claim) -> str:
    if not claim.claim:
        return ""
    doing = "" if claim.stance == "holds" else claim.stance
    whose = f"said by {one_line(claim.speaker)}" if claim.speaker else ""
    words = ", ".join(filter(None, (doing, whose)))
    return f"{in_words.citation(claim.passage)}{words and f' ({words})'}: {claim.claim}"
