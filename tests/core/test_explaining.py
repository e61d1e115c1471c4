"""explain(): everything behind a score and a label."""

from __future__ import annotations

import json
from importlib.resources import files
from math import fsum
from pathlib import Path

import pytest
from perspectives.core import Comparison, Settings, compare, explain, read_all, read_topics
from perspectives.core.errors import CallError
from perspectives.core.explanation import Explanation
from perspectives.core.export import render_explanation
from perspectives.core.text.body_text import bodies
from perspectives.tui.cli.entry import main
from perspectives.tui.launch.exit_codes import DONE, FAILED, WRONG_CALL

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


@pytest.mark.parametrize("settings", [Settings(), Settings(most_passages=0)], ids=["few", "many"])
def test_what_the_parts_add_sums_up_to_the_score(
    comparison: Comparison, settings: Settings
) -> None:
    again = compare(comparison.documents, settings=settings)
    first, *others = (bodies(document) for document in again.documents)
    pairs = [(a.id, b.id) for other in others for a, b in zip(first, other, strict=False)]

    scores: list[float] = []
    for found in (explain(again, *pair) for pair in pairs):
        steep = fsum(part.adds for part in found.parts) ** 3
        scores.append(found.score)
        assert found.score == pytest.approx(steep / (1 + steep), abs=1e-4)
        assert all(s.adds == pytest.approx(s.value * s.weight, abs=1e-8) for s in found.parts)
    assert len(set(scores)) > 5


def test_the_text_adds_up_as_well(comparison: Comparison) -> None:
    link = comparison.links[0]

    lines = render_explanation(explain(comparison, link.a, link.b)).splitlines()

    first, last = (next(n for n, x in enumerate(lines) if s in x) for s in ("  part ", "s³ /"))
    *parts, whole = (line.split() for line in lines[first + 1 : last + 1])
    assert float(whole[-2]) == pytest.approx(sum(float(part[-1]) for part in parts), abs=1e-3)
    assert float(whole[-1]) == link.score


def test_a_rank_counts_who_is_more_alike(comparison: Comparison) -> None:
    found = [explain(comparison, "1.2", b.id) for b in bodies(comparison.documents[2])]
    order = sorted(found, key=lambda each: -each.score)

    assert [each.ranks[0] for each in order[:4]] == [1, 2, 3, 4]
    back = [explain(comparison, a.id, order[0].b.id) for a in bodies(comparison.documents[0])]
    assert order[0].ranks[1] == 1 + sum(each.score > order[0].score for each in back)


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

    text = render_explanation(explain(comparison, link.a, link.b))

    assert "similarity" in text
    assert "cues" in text
    assert max(len(line) for line in text.splitlines()) <= 100


def test_the_explanation_for_programs_holds_all_of_it(comparison: Comparison) -> None:
    found = explain(comparison, comparison.links[0].a, comparison.links[0].b)

    told = json.loads(render_explanation(found, "json"))

    assert told.pop("schema") == "perspectives.explanation/1"
    assert Explanation.model_validate(told).model_dump() == found.model_dump()


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "A.2", "C.3", *PATHS]) == DONE
    assert "1 ¶2" in capsys.readouterr().out
    assert main(["explain", "A.2", "A.3", *PATHS]) == WRONG_CALL


def test_letters_stay_those_of_the_sources_that_were_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    op_ed, release, _ = PATHS
    missing, empty = str(tmp_path / "missing.md"), tmp_path / "empty"
    empty.mkdir()

    code = main(["explain", "A.3", "D.7", op_ed, missing, str(empty), release])
    wrong = main(["explain", "A.3", "B.7", op_ed, missing, release])

    said = capsys.readouterr()
    assert (code, wrong) == (FAILED, WRONG_CALL)
    assert said.out.startswith("1 ¶3  “")
    assert "\n4 ¶7  “" in said.out
    assert "B.7: there is no such passage" in said.err
