"""Which of many figures are held together, and which pairs of them are kept."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from itertools import combinations

import pytest
from perspectives.core import Document
from perspectives.core.sheets.figures.assignment import assigned
from perspectives.core.sheets.figures.candidates import candidates
from perspectives.core.sheets.figures.counts import figures
from perspectives.core.sheets.figures.group import Group
from perspectives.core.text.corpus import Corpus

Groups = Callable[..., Sequence[Group]]


@pytest.fixture
def groups(text: Callable[..., Document]) -> Groups:
    """Gives the figures of some texts, each by itself."""

    def grouped(*texts: str) -> Sequence[Group]:
        documents = [text(each, id=str(n)) for n, each in enumerate(texts, start=1)]
        return [Group([figure]) for figure in figures(Corpus(documents))]

    return grouped


@pytest.mark.parametrize(
    "told",
    [
        "The ferry took 412 men. About 400 men came by ferry.",
        "Of the boats 68.4% sank. In all 68% of the boats sank.",
        "A third of the boats sank. In all 32% of the boats sank.",
        "The trail is 4,870 kilometres long. They walked 3,030 miles of it.",
        "The repair took 26 weeks. For six months nobody crossed.",
        "The rent is £500 a month. The rent is £6,000 a year.",
        "They hired up to 90 men. They hired 84 men.",
        "The frost came at -3 degrees. At night it was minus 3 degrees.",
        "The council voted 12-9. The council voted 12 to 9 for it.",
    ],
)
def test_values_of_one_document_that_fit_are_held_together(groups: Groups, told: str) -> None:
    assert groups(told)[0].may_be(groups(told)[1])
    assert [*candidates(groups(told))] == [(0, 1)]


def test_of_many_values_of_one_document_only_those_that_may_be_one_are_held_together(
    groups: Groups,
) -> None:
    told = groups(
        " ".join(f"The ferry took {n} men." for n in range(301, 399)) + " It took 350 men."
    )

    found = [*candidates(told)]

    fit = [(m, n) for m, n in combinations(range(len(told)), 2) if told[m].may_be(told[n])]
    assert {*fit} <= {*found}
    assert len(found) <= 2 * len(told)


def test_values_of_two_documents_are_held_together_however_far_apart(groups: Groups) -> None:
    assert [*candidates(groups("The ferry took 412 men.", "The ferry took 380 men."))] == [(0, 1)]


def test_of_the_pairs_of_figures_only_those_for_which_enough_speaks_are_kept(
    groups: Groups,
) -> None:
    class Strength(float):
        """How much speaks for two, that tells whether it is still kept."""

    weighed: list[weakref.ref[Strength]] = []

    def evidence(a: Group, b: Group) -> float:
        strength = Strength(9.0 if {*a.lows} == {*b.lows} == {412.0} else 4.0)
        weighed.append(weakref.ref(strength))
        return strength

    told = groups(
        "The ferry took 412 men. It took 30 boys.", "The ferry took 412 men. It took 20 girls."
    )
    first, *others = assigned(told, evidence, least=5.0)

    assert [each.figures[0].document for each in first] == ["1", "2"]
    assert not others

    weighed.clear()
    found = assigned(told, evidence, least=5.0)
    next(found)

    assert [strength() for strength in weighed if strength() is not None] == [9.0]
    assert len(weighed) > 1
