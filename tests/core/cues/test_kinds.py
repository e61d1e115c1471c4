"""Each kind of cue: what triggers it, and what must not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from perspectives.core import Cue, Span
from perspectives.core.cues.attribution import attribution, voice
from perspectives.core.cues.cause import cause
from perspectives.core.cues.certainty import certainty
from perspectives.core.cues.date import date
from perspectives.core.cues.evaluation import evaluation
from perspectives.core.cues.negation import negations
from perspectives.core.cues.number import number
from perspectives.core.cues.polarity import polarity
from perspectives.core.cues.remedy import remedy
from perspectives.core.cues.wording import wording

Kind = Callable[[Span, Span], Iterator[Cue]]


def cues(kind: Kind, a: str, b: str) -> list[Cue]:
    return list(kind(Span(start=0, end=len(a), text=a), Span(start=0, end=len(b), text=b)))


FOUND = [
    (
        wording,
        "Critics said the plan would end Medicare as we know it for many.",
        "The plan “would end Medicare as we know it for many,” they wrote.",
        ("agree", "run"),
    ),
    (
        number,
        "Between 200,000 and 500,000 American firearms are smuggled every year.",
        "Hundreds of thousands of American firearms are smuggled south.",
        ("agree", "overlap"),
    ),
    (
        number,
        "The storm killed 12 villagers near the harbour on Monday.",
        "The storm killed 31 villagers near the harbour.",
        ("diverge", "conflict"),
    ),
    (
        date,
        "The senate passed the farm bill on March 4.",
        "On March 4 the farm bill came before the senate.",
        ("agree", "equal"),
    ),
    (
        polarity,
        "The mayor supported the harbour tax.",
        "The mayor opposed the harbour tax.",
        ("diverge", "opposite_claim"),
    ),
    (
        polarity,
        "The company did not pollute the river valley.",
        "The company polluted the river valley.",
        ("diverge", "negation"),
    ),
    (
        polarity,
        "The old plant is not safe, whatever its owners say.",
        "Engineers who looked at it for months found that the old plant is safe.",
        ("diverge", "negated_claim"),
    ),
    (
        certainty,
        "Whether shops have lost customers is unclear, the mayor said.",
        "The shops have lost customers since the first day of the charge.",
        ("diverge", "unclear_against_stated"),
    ),
    (
        certainty,
        "The ministry denied the army shot down the plane.",
        "The army shot down the plane.",
        ("diverge", "refuted_against_stated"),
    ),
    (
        attribution,
        "Supporters argue the dam protects the valley.",
        "The dam protects the valley.",
        ("related", "voice_differs"),
    ),
    (
        cause,
        "Deportation removes one more armed threat, thereby ending violence.",
        "Deportation led to stronger gangs and more violence.",
        ("diverge", "opposite_effects"),
    ),
    (
        cause,
        "It is not clear why the factory closed.",
        "The factory closed because of high energy prices.",
        ("diverge", "reason_unclear"),
    ),
    (
        cause,
        "The housing crisis is caused by zoning rules.",
        "The housing crisis is caused by speculation.",
        ("diverge", "different_causes"),
    ),
    (
        remedy,
        "The only answer is enforcement; we should act without new restrictions.",
        "Congress should pass restrictions on sales; restrictions and enforcement work.",
        ("diverge", "refused_against_asked"),
    ),
    (
        evaluation,
        "It was a disastrous budget for farmers.",
        "Farmers got a wise budget.",
        ("related", "opposite_value"),
    ),
    (
        evaluation,
        "The governor's veto was an act of courage.",
        "The governor's veto was a betrayal of working families.",
        ("diverge", "opposed_value"),
    ),
    (
        wording,
        "Raising the minimum wage in the city would lift workers out of poverty.",
        "Raising the minimum wage in the city would destroy jobs.",
        ("related", "subject"),
    ),
    (
        wording,
        "The mayor promised to rebuild the old harbour before winter.",
        "Before the spring the harbour will be rebuilt, the mayor promised again to the council.",
        ("agree", "near"),
    ),
    (
        wording,
        "The mayor promised to rebuild the old harbour before winter.",
        "Again the mayor promised the council to rebuild its harbour.",
        ("agree", "close"),
    ),
    (
        wording,
        "Ann Lee of Westport spoke about the bridge.",
        "The bridge was named after Ann Lee of Westport.",
        ("agree", "near"),
    ),
]


@pytest.mark.parametrize(("kind", "a", "b", "expected"), FOUND)
def test_a_kind_fires_in_both_directions(
    kind: Kind, a: str, b: str, expected: tuple[str, str]
) -> None:
    there = [(cue.label, cue.rule) for cue in cues(kind, a, b)]
    back = [(cue.label, cue.rule) for cue in cues(kind, b, a)]

    assert expected in there
    assert expected in back


SILENT = [
    # different nouns, different soldiers, a year, an age, a name with a number
    (number, "Some 12 villagers died.", "Some 31 houses burned."),
    (number, "20 American soldiers died in the raid.", "12 Afghan soldiers died in the raid."),
    (number, "In 2016 the village had a harbour.", "In 2017 the village had a harbour."),
    (number, "Section 230 protects the platforms.", "Section 702 protects the platforms."),
    # "X, not Y" negates only Y; "not just" negates nothing
    (polarity, "Guns, not games, kill children.", "Guns kill children."),
    (polarity, "It isn't just about money and power.", "It is about money and power."),
    # of whom is spoken, not what is said of them
    (polarity, "Drivers who do not pay the charge are fined.", "Most drivers pay the charge."),
    # a condition, a compound, what stands before an adjective
    (polarity, "Ask whether the dam protects the valley.", "It does not protect the valley."),
    (evaluation, "A good lawyer spoke of the dam.", "A bad lawyer spoke of the dam."),
    (cause, "It is not clear why the mill closed.", "The flood led to a new dam."),
    # somebody who denies something else about the same persons
    (certainty, "Ann Lee denied writing to Bo Roe.", "A paper says that Tom Poe met Bo Roe."),
    # figures of different years and people
    (number, "Adams would cut care by $882 billion.", "Baker spent $716 billion on care."),
    # the same words on both sides
    (polarity, "Prices rose in May.", "Prices rose in May."),
    (cause, "The dam broke.", "The dam held."),
    (remedy, "The dam broke.", "The dam held."),
]


@pytest.mark.parametrize(("kind", "a", "b"), SILENT)
def test_nothing_conflicts(kind: Kind, a: str, b: str) -> None:
    found = cues(kind, a, b)

    assert not [cue for cue in found if cue.label == "diverge"]


def test_opposite_adjectives_of_different_nouns_are_no_strong_conflict() -> None:
    legal = "Legal gun owners in the valley must register."
    owners, trade = (
        "Illegal gun owners in the valley pay.",
        "Illegal gun trafficking in the valley.",
    )

    assert [cue.confidence for cue in cues(polarity, legal, owners)] == ["strong"]
    assert [cue.confidence for cue in cues(polarity, legal, trade)] == ["possible"]


def test_questions_and_adjectives_leave_nothing_open() -> None:
    a, b = "The mayor raised questions about the sale.", "An unknown buyer won the sale."

    assert not [cue for cue in cues(certainty, a, b) if cue.label == "agree"]


def test_a_date_that_names_an_event_is_no_strong_agreement() -> None:
    a = "The senate passed the bill for families of Sept. 11 victims."
    b = "A bill for families of the Sept. 11 attacks is before the senate."

    assert all(cue.confidence == "possible" for cue in cues(date, a, b))


def test_a_voice_is_named_without_its_verb() -> None:
    (cue,) = cues(attribution, "Mayor Ann Lee said the dam leaks.", "The dam leaks.")

    assert "the words of “Mayor Ann Lee”" in cue.says


def test_says_names_both_things() -> None:
    (cue,) = cues(number, FOUND[1][1], FOUND[1][2])

    assert cue.says == (
        "One says between 200,000 and 500,000 American firearms, the other hundreds of thousands "
        "of American firearms: these fit together."
    )


def test_justice_as_a_name_praises_nothing() -> None:
    assert not cues(evaluation, "The Justice Department sued the bank.", "A bad bank was sued.")


def test_scope_of_a_negator_ends_with_the_clause() -> None:
    (negation,) = negations("He did not raid Medicare, but he cut taxes.")

    assert [word.text for word in negation.scope] == ["raid", "Medicare"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The dam protects the valley.", "own"),
        ("Senator Anna Weiss said the dam protects the valley.", "named"),
        ("The dam is useless, critics say.", "group"),
        ("She said the dam protects the valley.", "pronoun"),
        ("“The dam protects the valley.”", "quote"),
    ],
)
def test_voices(text: str, kind: str) -> None:
    assert voice(text).kind == kind
