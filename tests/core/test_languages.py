"""Documents in other languages: aligned, put on topics, and not judged by rules for English."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Comparison, Document, NamedTopic, compare, explain
from perspectives.core.export import render_explanation

Read = Callable[..., Document]

CHINESE = (
    "商店老板担心失去停车位和顾客。\n\n气候基金支付自行车道费用的一半。\n\n居民希望种更多的树。",
    "气候基金只支付自行车道费用的三分之一。\n\n老板说没有停车位就没有顾客。\n\n工程需要一年。",
)
SPANISH = (
    "El alcalde promete que las obras de la calle no durarán más de seis meses.",
    "Las obras de la calle durarán más de un año, según el alcalde.",
)
ENGLISH = (
    "The works on the street will not last longer than six months.",
    "The works on the street will last longer than six months.",
)


def compared(text: Read, contents: tuple[str, str], *topics: NamedTopic) -> Comparison:
    return compare([text(content) for content in contents], topics)


def test_passages_without_blanks_find_each_other(text: Read) -> None:
    comparison = compared(text, CHINESE)

    best = {comparison.links_of(each)[0] for each in ("1.1", "1.2")}
    assert {(link.a, link.b) for link in best} == {("1.1", "2.2"), ("1.2", "2.1")}


def test_a_term_is_found_where_no_blanks_part_the_words(text: Read) -> None:
    (topic,) = compared(text, CHINESE, NamedTopic(name="路", terms=("自行车道",))).topics

    assert [m.passage for m in topic.passages if m.terms] == ["1.2", "2.1"]


def test_a_term_is_found_in_each_document_by_its_own_language(text: Read) -> None:
    german = "Die Stadt hat mit den Radwegen begonnen. Das ist gut für die Kinder der Stadt."
    english = "The city has not begun the work, and this is what people of the city say."

    found = compared(text, (english, german), NamedTopic(name="Rad", terms=("Radweg", "works")))

    assert {m.passage: m.terms for m in found.topics[0].passages} == {
        "1.1": ("works",),
        "2.1": ("Radweg",),
    }


@pytest.mark.parametrize(("contents", "kinds"), [(SPANISH, set[str]()), (ENGLISH, {"negation"})])
def test_rules_for_english_read_no_other_language(
    text: Read, contents: tuple[str, str], kinds: set[str]
) -> None:
    found = explain(compared(text, contents), "A.1", "B.1")

    told = "say nothing of other languages" in render_explanation(found)
    assert kinds <= {cue.kind for cue in found.cues}
    assert found.english is ("negation" in {cue.kind for cue in found.cues})
    assert told is not found.english
