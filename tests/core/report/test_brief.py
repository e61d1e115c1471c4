"""What is told first: who diverges, who agrees, who is silent."""

from __future__ import annotations

import pytest
from perspectives.core import Comparison, NamedTopic, Notebook, compare
from perspectives.core.comparison import Label, Link
from perspectives.core.findings import Claim, Finding
from perspectives.core.notebook import Note, anchor
from perspectives.core.report import brief
from perspectives.core.report.brief import in_brief
from perspectives.core.report.headline import headline
from perspectives.core.report.options import Options
from perspectives.core.report.view import View


def seen(comparison: Comparison, notebook: Notebook | None = None) -> View:
    return View(comparison, notebook or Notebook(), Options())


def judged(comparison: Comparison, link: Link, verdict: Label) -> Notebook:
    ends = (comparison.passage(link.a), comparison.passage(link.b))
    quotes = tuple(anchor(comparison.document(end.document), end) for end in ends)
    return Notebook().about(comparison.documents).keep(Note(anchors=quotes, verdict=verdict))


def test_every_topic_is_told_once_and_what_diverges_first(example: Comparison) -> None:
    briefs = in_brief(seen(example))

    assert {each.name for each in briefs} == {topic.name for topic in example.topics}
    order = [each.clearest[0].label if each.clearest else "nothing" for each in briefs]
    assert order == sorted(order, key=["diverge", "agree", "nothing"].index)


def test_a_finding_counts_the_others_of_its_label(example: Comparison) -> None:
    topics = {topic.name: topic for topic in example.topics}

    for each in in_brief(seen(example)):
        links = example.links_on(topics[each.name or ""])
        for found in each.clearest:
            same = [link for link in links if link.label == found.label]
            assert found.other_pairs == len(same) - 1
            assert found.pair.link in same


def test_a_strong_pair_is_told_before_a_nearer_one_that_is_possible(example: Comparison) -> None:
    bare = example.changed(topics=())
    diverging = [link for link in bare.links if link.label == "diverge"]
    other = min(diverging, key=lambda link: link.score)
    levelled = {
        link: link.model_copy(update={"confidence": "strong" if link == other else "possible"})
        for link in bare.links
    }

    (told,) = in_brief(seen(bare.changed(links=tuple(levelled.values()))))

    assert told.clearest[0].pair.link == levelled[other]
    assert told.clearest[0].strong


def test_the_readers_verdict_is_told_as_theirs(example: Comparison) -> None:
    topic = example.topics[0]
    link = next(link for link in example.links_on(topic) if link.label == "diverge")
    notebook = judged(example, link, "agree")

    told = next(each for each in in_brief(seen(example, notebook)) if each.name == topic.name)

    agreed = next(found for found in told.clearest if found.label == "agree")
    assert agreed.judged
    assert "agree (verdict of the reader)" in brief.told(agreed)


def test_the_headline_counts_a_pair_once(example: Comparison) -> None:
    labels = [link.label for link in example.links]
    twice = [link for topic in example.topics for link in example.links_on(topic)]

    said = headline(seen(example))

    assert len(twice) > len({(link.a, link.b) for link in twice})
    found = (
        f"{labels.count('diverge')} pairs of passages diverge and {labels.count('agree')} agree;"
    )
    assert said.startswith(f"By these rules {found}")
    assert f"; {labels.count('related')} related pairs are left to read." in said
    assert f"No match was found for {len(example.only_here)} sentences in " in said


def test_a_verdict_changes_no_count_but_is_told(example: Comparison) -> None:
    link = next(link for link in example.links if link.label == "diverge")

    said = headline(seen(example, judged(example, link, "agree")))

    before = headline(seen(example))
    assert said == f"{before} You decided on 1 pair: that comes first."


def test_one_agreement_alone_is_a_whole_sentence(example: Comparison) -> None:
    link = next(link for link in example.links if link.label == "agree")

    said = headline(seen(example.changed(links=(link,))))

    found = "By these rules no divergence was found and 1 pair of passages agrees."
    assert said.startswith(found)


def test_no_contrast_is_told_on_two_topics(example: Comparison) -> None:
    told = [each.contrast for each in in_brief(seen(example)) if each.contrast]

    assert len(told) == len(set(told)) > 1


def test_a_count_of_nothing_is_not_final(example: Comparison) -> None:
    related = tuple(
        link.model_copy(update={"label": "related", "cues": ()}) for link in example.links
    )

    said = headline(seen(example.changed(links=related)))

    assert said.startswith("By these rules no divergence and no agreement was found; ")
    assert f"{len(related)} related pairs are left to read" in said


@pytest.mark.parametrize(("related", "said"), [(True, [f"· {brief.RELATED}"]), (False, [])])
def test_where_no_label_was_found_it_is_left_to_the_reader(related: bool, said: list[str]) -> None:
    assert brief.lines(brief.Brief("Guns", (), (), related)) == said


def test_silence_is_no_more_than_no_match(example: Comparison) -> None:
    apart = example.changed(links=())
    silent = next(each for each in in_brief(seen(apart)) if each.name == example.topics[0].name)

    (silence,) = example.topics[0].silent
    called = f"{silence.document} {example.called(silence.document)}"
    assert brief.lines(silent)[-1] == f"○ no match found in {called}"


def test_a_silent_document_that_is_linked_is_not_told_as_without_a_match(
    example: Comparison,
) -> None:
    topic = example.topics[0]
    (silence,) = topic.silent
    assert silence.nearest
    ends = {end for link in example.links_of(silence.nearest.passage) for end in (link.a, link.b)}
    assert ends & {member.passage for member in topic.passages}

    told = next(each for each in in_brief(seen(example)) if each.name == topic.name)

    assert "no match" not in brief.lines(told)[-1]
    called = f"{silence.document} {example.called(silence.document)}"
    assert brief.lines(told)[-1].startswith(f"○ {called}: nothing on it found; nearest is ")
    assert ", which is linked with " in brief.lines(told)[-1]


def test_pairs_on_no_topic_are_told_too(example: Comparison) -> None:
    (only,) = in_brief(seen(example.changed(topics=())))

    assert only.name is None
    assert [found.label for found in only.clearest] == ["diverge", "agree"]


def test_a_related_topic_shows_what_each_says_of_its_subject(text) -> None:
    a = text("Deportation works as a release of pressure for the towns by the river.", id="1")
    b = text("After each deportation the gangs in the towns grew stronger than before.", id="2")
    topics = [NamedTopic(name="Deportation", terms=("deportation",))]
    comparison = compare([a, b], topics)

    (told,) = in_brief(seen(comparison))

    assert not told.clearest
    assert told.contrast.startswith(
        "1 text.txt (1) ¶1 and 2 text.txt (2) ¶1: Both speak of “Deportation”: "
    )
    assert brief.rest(told) == [f"· {brief.RELATED}. {told.contrast}"]


def said_by_judge(comparison: Comparison, link: Link, label: Label, why: str) -> Finding:
    ends = (comparison.passage(each) for each in (link.a, link.b))
    a, b = (
        Claim(
            passage=end.id,
            quote=comparison.document(end.document).span(end.start, end.end),
            claim=f"Claim of {end.id}",
        )
        for end in ends
    )
    return Finding(a=a, b=b, label=label, said=label, on="cause", why=why, model="small")


def test_a_judges_first_divergence_and_agreement_are_told_apart(example: Comparison) -> None:
    topic = example.topics[0]
    links = example.links_on(topic)[:3]
    said: tuple[Label, ...] = ("diverge", "diverge", "agree")
    findings = tuple(
        said_by_judge(example, link, label, f"Why {n}.")
        for n, (link, label) in enumerate(zip(links, said, strict=True))
    )

    before = in_brief(seen(example))
    briefs = in_brief(seen(example.changed(findings=findings)))

    told = [line for each in briefs for line in each.by_judge]
    assert len(told) == 2
    assert told[0].startswith("≠ judge · small: ")
    assert "diverge: Why 0." in told[0]
    assert f"Claim of {links[0].a}." in told[0]
    assert told[0].endswith("(1 more)")
    assert "agree: Why 2." in told[1]
    assert [each.clearest for each in briefs] == [each.clearest for each in before]
    assert told[0] in brief.lines(next(each for each in briefs if each.by_judge))


def test_what_a_judge_says_on_no_topic_is_told_at_the_end(example: Comparison) -> None:
    bare = example.changed(topics=())
    kept = said_by_judge(bare, bare.links[0], "related", "Kept back.")
    found = said_by_judge(bare, bare.links[1], "diverge", "Causes.")

    last = in_brief(seen(bare.changed(findings=(kept, found))))[-1]

    assert last.name is None
    assert len(last.by_judge) == 1
    assert "Causes." in last.by_judge[0]
