"""What a judge says put into words, always with its name: never the rules' word or the reader's."""

from __future__ import annotations

from collections.abc import Iterable

from .. import wording
from ..comparison import Comparison
from ..findings import Claim, Finding, PositionFinding
from ..wording import SIDES, SIGNS, one_line

Judged = Finding | PositionFinding


def everything_judged(comparison: Comparison) -> tuple[Judged, ...]:
    """All that a judge says: of pairs, then of positions."""
    return (*comparison.findings, *comparison.position_findings)


def claims_of(found: Judged) -> tuple[Claim, ...]:
    """The words that a finding rests on, a claim for each document."""
    return (found.a, found.b) if isinstance(found, Finding) else (found.claim,)


def judged_places(found: Judged) -> str:
    """Where a finding stands: "1 ¶4 ↔ 2 ¶7"."""
    return " ↔ ".join(wording.place(claim.passage) for claim in claims_of(found))


def said_by_judge(found: Judged) -> str:
    """What a judge says, as it may be shown, with who says it and how often it was right."""
    if isinstance(found, PositionFinding):
        side = f"takes “{one_line(found.position)}”" if found.position else "no position"
        return f"{side} (judge · {found.model})"
    record = f", {found.record}" if found.record else ", no exam taken"
    if found.own_record and found.own_record.shown:
        record += f", by your verdicts {found.own_record}"
    return f"{SIGNS[found.label]} {found.label} (judge · {found.model}{record})"


def reasons(found: Judged) -> tuple[str, ...]:
    """Why the judge says so, what each document claims, and what was kept back."""
    claims = map(_claimed, claims_of(found))
    said = f"“{one_line(found.said)}”" if isinstance(found, PositionFinding) else found.said
    held = f"Kept back from {said}: {found.kept_back}." if found.kept_back else ""
    return tuple(filter(None, (found.why, *claims, held)))


def counted_by_judge(findings: Iterable[Finding]) -> str:
    """How many pairs a judge gives each label, apart from every other count; "" for none."""
    found = tuple(findings)
    pairs = {(each.a.passage, each.b.passage, each.label) for each in found}
    counts = {side: sum(label == side for *_, label in pairs) for side in SIDES}
    said = " and ".join(f"{side} {counts[side]}" for side in SIDES if counts[side])
    models = ", ".join(sorted({one_line(each.model) for each in found}))
    return f"Counted apart, the pairs of the judge ({models}): {said}." if said else ""


def _claimed(claim: Claim) -> str:
    if not claim.claim:
        return ""
    whose = f", as {one_line(claim.speaker)} says" if claim.speaker else ""
    doing = "" if claim.stance == "holds" else f" ({claim.stance})"
    return f"{wording.place(claim.passage)}{doing}{whose}: {claim.claim}"
