"""Which figures tell of one thing."""

from __future__ import annotations

import sys

from perspectives.core.sheets.figures import one_thing


def test_figures_may_join_in_more_rounds_than_functions_may_call_each_other(monkeypatch) -> None:
    class Group:
        def __init__(self, figures) -> None:
            self.figures = figures

    monkeypatch.setattr(one_thing, "Group", Group)
    many = sys.getrecursionlimit() + 10
    groups = [Group((n,)) for n in range(many)]

    made = one_thing._joined(groups, lambda those: [those[:2]] if len(those) > 1 else [])

    assert [each.figures for each in made] == [tuple(range(many))]
