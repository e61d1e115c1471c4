"""From cues to labels: what outranks what, and when the engine abstains."""

from __future__ import annotations

import pytest
from perspectives.core import Cue, Passage, Span
from perspectives.core.comparison import Confidence, CueKind, Label
from perspectives.core.labels.judgement import Judgement, asked, gated, is_said
from perspectives.core.labels.judging import Evidence, RuleJudge, weigh
from perspectives.core.labels.model import label_model

SENTENCE = Span(start=0, end=4, text="Rain")


def cue(label: Label, confidence: Confidence = "possible", kind: CueKind = "negation") -> Cue:
    return Cue(
        kind=kind, label=label, confidence=confidence, a=SENTENCE, b=SENTENCE, says="So.", rule="r"
    )


def evidence(likely: Label, *cues: Cue) -> Evidence:
    chances: dict[Label, float] = {"agree": 0.2, "diverge": 0.2, "related": 0.2}
    chances[likely] = 0.6
    return Evidence(cues, SENTENCE, SENTENCE, {}, chances)


def test_a_strong_conflict_outranks_agreement() -> None:
    found = evidence("agree", cue("agree", "strong"), cue("diverge", "strong"))

    assert weigh(found)[:2] == ("diverge", "strong")


def test_a_plain_conflict_outranks_shared_words() -> None:
    clash = cue("diverge").model_copy(update={"rule": "negated_claim"})

    label, confidence, cues, _ = weigh(evidence("agree", cue("agree", "strong"), clash))

    assert (label, confidence) == ("diverge", "possible")
    assert not [found for found in cues if found.confidence == "strong"]


def test_a_position_outranks_the_model() -> None:
    found = evidence("agree", cue("agree"), cue("diverge", kind="position"))

    assert weigh(found)[:2] == ("diverge", "possible")


def test_the_model_decides_between_possible_cues() -> None:
    found = evidence("related", cue("agree"), cue("diverge"))

    assert weigh(found)[:2] == ("related", "possible")


def test_a_label_of_the_model_alone_says_what_it_rests_on() -> None:
    label, _, cues, _ = weigh(evidence("diverge"))

    assert label == "diverge"
    assert [found.rule for found in cues] == ["few_shared"]


def test_a_label_of_the_model_alone_is_not_shown() -> None:
    shown = gated(weigh(evidence("diverge")), comparable=True)

    assert shown[:3] == ("related", "possible", ())


def test_few_shared_words_tell_nothing_of_passages_that_nothing_joins() -> None:
    judgement = weigh(evidence("diverge"))

    assert asked(judgement, joined=True) == judgement
    assert asked(judgement, joined=False)[:3] == ("related", "possible", ())


def test_who_asks_about_a_conflict_hears_of_it_wherever_it_is() -> None:
    judgement = weigh(evidence("diverge", cue("diverge")))

    assert asked(judgement, joined=False) == judgement


@pytest.mark.parametrize(
    ("rule", "chance", "shown"),
    [("close", 0.1, True), ("near", 0.9, False), ("short", 0.4, False), ("short", 0.6, True)],
)
def test_shared_words_are_a_reason_when_they_make_a_claim(
    rule: str, chance: float, shown: bool
) -> None:
    words = cue("agree", kind="wording").model_copy(update={"rule": rule})
    judgement = Judgement("agree", "possible", (words,), chance)

    assert (gated(judgement, comparable=True).label == "agree") is shown


def test_opposite_words_are_told_only_where_they_are_a_strong_reason() -> None:
    opposite = cue("diverge").model_copy(update={"rule": "antonym"})

    assert not is_said(opposite)
    assert is_said(opposite.model_copy(update={"confidence": "strong"}))


def test_a_possible_label_is_shown_of_comparable_passages_only() -> None:
    judgement = weigh(evidence("diverge", cue("diverge")))

    assert gated(judgement, comparable=True).label == "diverge"
    assert gated(judgement, comparable=False).label == "related"


def test_chances_add_up_and_parts_are_signed() -> None:
    model = label_model()
    features = {"cosine": 0.9, "wording_agree": 1.0}

    assert abs(sum(model.chances(features).values()) - 1) < 1e-9
    assert model.parts("agree", features)["wording_agree"] > 0


def test_short_plain_claims() -> None:
    a = "The mayor denied that the harbour plan was cancelled."
    b = "The harbour plan was cancelled."
    x = Passage(id="1.1", start=0, end=len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)

    assert RuleJudge().judge(x, y, 0.5, ()).label == "diverge"
