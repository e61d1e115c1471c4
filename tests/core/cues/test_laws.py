"""What holds for any two texts in any language."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from perspectives.core import Passage
from perspectives.core.cues import MOST, find
from perspectives.core.labels.judgement import gated
from perspectives.core.labels.judging import RuleJudge, weigh

WORDS = st.sampled_from(
    """the mayor not never denied guns firearms 12 200,000 million % $ percent rose fell because
    “ ” " . , ; ? — led to should without critics said Anna March 4 2017 unclear why false U.S.
    isn't just ½ ² １２ Ⅷ ﬁ ß İ 三 пушки""".split()  # noqa: SIM905
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS, TEXTS)
@example("²", "² % ٣٤ million")
@example("a third of the", "“")
@settings(max_examples=300, deadline=None)
def test_every_span_lies_inside_its_passage_and_every_label_has_a_cue(a: str, b: str) -> None:
    x = Passage(id="1.1", start=7, end=7 + len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)

    found = find(x, y)
    judgement = RuleJudge().judge(x, y, 0.5, ())

    assert len(found) <= MOST
    for cue in (*found, *judgement.cues):
        for span, passage in ((cue.a, x), (cue.b, y)):
            assert passage.start <= span.start <= span.end <= passage.end
            start, end = span.start - passage.start, span.end - passage.start
            assert passage.text[start:end] == span.text
    for label, _, cues, _ in (judgement, gated(judgement, comparable=False)):
        assert label == "related" or any(cue.label == label for cue in cues)


@given(TEXTS, TEXTS)
@example("The mayor denied the plan.", "The mayor praised the plan in March.")
@settings(max_examples=100, deadline=None)
def test_what_is_shown_is_what_the_whole_evidence_says(a: str, b: str) -> None:
    x = Passage(id="1.1", start=0, end=len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)
    judge = RuleJudge()

    quick = gated(judge.judge(x, y, 0.5, ()), comparable=True)
    whole = gated(weigh(judge.evidence(x, y)), comparable=True)

    assert quick[:2] == whole[:2]
    assert set(quick.cues) <= set(whole.cues)


def test_other_languages_find_nothing_that_conflicts() -> None:
    a = "Die Regierung hat das Gesetz nicht beschlossen, sagte die Ministerin."
    b = "La ministre a dit que le gouvernement avait adopté la loi."
    x = Passage(id="1.1", start=0, end=len(a), text=a)
    y = Passage(id="2.1", start=0, end=len(b), text=b)

    assert not [cue for cue in find(x, y) if cue.label == "diverge"]
