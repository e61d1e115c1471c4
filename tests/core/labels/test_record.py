"""The counts of the rules that readers see."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from perspectives.core import cues
from perspectives.core.labels import record
from perspectives.core.labels.record import Count

RULES = tomllib.loads(Path(record.__file__).with_name("record.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", sorted(RULES["shown"]))
def test_a_rule_is_right_at_most_as_often_as_it_was_shown(rule: str) -> None:
    found = record.record(rule)

    assert isinstance(found, Count)
    assert 0 <= found.right <= found.shown
    assert found.shown


@pytest.mark.parametrize("rule", sorted(RULES["shown"]))
def test_only_rules_that_there_are_have_a_count(rule: str) -> None:
    code = [file.read_text(encoding="utf-8") for file in Path(cues.__file__).parent.rglob("*.py")]

    assert any(f'"{name}"' in source for name in rule.split("/")[1:] for source in code)


def test_a_rule_that_was_never_shown_has_no_count() -> None:
    assert record.record("wording/subject") is None


def test_the_counts_by_kind_are_those_of_the_rules_and_no_others() -> None:
    kinds = record.by_kind()

    for part in (0, 1):
        assert sum(k.found[part] for k in kinds) == sum(
            each[part] for each in RULES["shown"].values()
        )
    assert {each.label for each in kinds if each.kind == "wording"} <= {"agree"}
    assert {each.label for each in kinds if each.kind == "number"} == {"agree", "diverge"}
