"""explain(): everything behind a score and a label."""

from __future__ import annotations

from importlib.resources import files

import pytest
from perspectives.core import Comparison, compare, explain, read_all, read_topics
from perspectives.core.errors import CallError
from perspectives.core.export.as_explanation import as_explanation
from perspectives.tui.cli import DONE, WRONG_CALL, main

SEEDS = files("perspectives.seeds")
PATHS = [str(SEEDS / name) for name in ("op-ed.md", "press-release.md", "news-story.md")]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(read_all(PATHS), read_topics(str(SEEDS / "topics.toml")))


def test_every_link_is_explained_as_it_is_shown(comparison: Comparison) -> None:
    for link in comparison.links:
        found = explain(comparison, link.a, link.b)

        assert found.shown == link.label
        assert found.label != link.label or found.confidence == link.confidence
        assert found.score == link.score
        assert found.linked


def test_who_asks_hears_what_is_not_shown_unasked(comparison: Comparison) -> None:
    first, second = comparison.documents[:2]
    every = [explain(comparison, a.id, b.id) for a in first.passages for b in second.passages[:6]]
    more = [found for found in every if found.label != found.shown]

    assert {found.label for found in more} == {"agree", "diverge"}
    assert all((found.shown, found.confidence) == ("related", "possible") for found in more)
    assert all(any(cue.label == found.label for cue in found.cues) for found in more)
    assert "shown as related where nobody asks" in as_explanation(more[0])


def test_a_pair_may_be_named_by_letters_and_in_any_order(comparison: Comparison) -> None:
    link = comparison.links[0]
    letters = [f"{'ABC'[int(p[0]) - 1]}{p[1:]}" for p in (link.a, link.b)]

    assert explain(comparison, letters[1], letters[0]) == explain(comparison, link.a, link.b)


@pytest.mark.parametrize("names", [("1.1", "1.2"), ("A.1", "Z.9"), ("A.1", "B"), ("", "²")])
def test_a_passage_that_is_none(comparison: Comparison, names: tuple[str, str]) -> None:
    with pytest.raises(CallError):
        explain(comparison, *names)


def test_the_explanation_in_words(comparison: Comparison) -> None:
    link = comparison.links[0]

    text = as_explanation(explain(comparison, link.a, link.b))

    assert "similarity" in text
    assert "model: agree" in text
    assert max(len(line) for line in text.splitlines()) <= 100


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "A.2", "C.3", *PATHS]) == DONE
    assert "1 ¶2" in capsys.readouterr().out
    assert main(["explain", "A.2", "A.3", *PATHS]) == WRONG_CALL
