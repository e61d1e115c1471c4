"""Test which passages become links."""

from __future__ import annotations

from collections.abc import Callable

from perspectives.core import Comparison, Document, NamedTopic, Notebook, Settings, compare
from perspectives.core.export import render

Read = Callable[..., Document]

GUNS = NamedTopic.model_validate(
    {
        "name": "Guns",
        "terms": ["guns"],
        "position": [
            {"name": "From America", "terms": ["smuggled south"]},
            {"name": "From the police", "terms": ["stolen from barracks"]},
        ],
    }
)
SMUGGLED = (
    "Most guns were smuggled south by hired drivers last spring.",
    "Harbour patrols report guns smuggled south below crates of fruit.",
)
STOLEN = (
    "An auditor counted guns stolen from barracks near Puebla.",
    "Retired sergeants remember guns stolen from barracks at night.",
)


def compared(text: Read, *contents: str, least: float = 0.55) -> Comparison:
    documents = [text(content) for content in contents]
    return compare(documents, [GUNS], settings=Settings(link_threshold=least))


def test_one_pair_stands_for_two_positions(text: Read) -> None:
    found = compared(text, "\n\n".join(SMUGGLED), "\n\n".join(STOLEN))

    held = [len(position.passages) for position in found.topics[0].positions]
    assert held == [2, 2]
    assert [link.label for link in found.links] == ["diverge"]


def test_passages_on_one_topic_that_contradict_each_other_are_linked(text: Read) -> None:
    refused = (
        "A dealer must not sell guns at the county fair. Stalls open at nine and close at dusk, the"
        " organisers of the harvest week explained to a full hall."
    )
    asked = (
        "A dealer must sell guns at the county fair. Whoever has a grandfather with a pear tree"
        " knows what a bad spring does to cider."
    )

    (link,) = compared(text, refused, asked, least=0.99).links

    assert link.score < 0.99
    assert [cue.rule for cue in link.cues if cue.label == "diverge"] == ["negation"]


def test_one_difference_is_told_once(text: Read) -> None:
    said = "The ferry to Orm carries 300 passengers in summer."
    again = f"{said} Tickets are sold at the pier."

    links = compared(text, f"{said}\n\n{again}", said.replace("300", "200"), least=0.3).links

    told = [cue for link in links for cue in link.cues if cue.label == "diverge"]
    assert len(told) == 1
    assert {link.label for link in links} == {"diverge", "related"}


def test_of_too_many_the_most_similar_are_linked_and_the_rest_is_counted(text: Read) -> None:
    contents = ["\n\n".join((*SMUGGLED, *STOLEN)), "\n\n".join((*STOLEN, *SMUGGLED))]
    documents = [text(content) for content in contents]
    every = compare(documents, settings=Settings(most_conflict_pairs=0))

    few = compare(documents, settings=Settings(most_conflict_pairs=0, most_links=3))

    best = sorted(every.links, key=lambda link: -link.score)
    assert len(best) > 3
    assert {(x.a, x.b) for x in few.links} <= {(x.a, x.b) for x in best}
    assert sorted((x.score for x in few.links), reverse=True) == [x.score for x in best[:3]]
    assert (every.unlinked, few.unlinked) == (0, len(best) - 3)
    assert f"{len(best) - 3} more pairs are alike enough" in render(few, Notebook(), "text")
    assert "more pairs" not in render(every, Notebook(), "text")


HARBOUR = NamedTopic(name="Harbour", terms=("harbour",))


def test_a_pair_keeps_its_label_and_is_told_only_where_it_bears(text: Read) -> None:
    both = [text(SMUGGLED[1]), text(f"{STOLEN[0]} Its harbour and its guns are not told of here.")]

    found = compare(both, [GUNS, HARBOUR])

    (link,) = found.links
    guns, harbour = found.topics
    assert {link.a, link.b} <= {member.passage for member in harbour.passages}
    assert (link.label, {cue.topic for cue in link.cues}) == ("diverge", {guns.id})
    assert [found.links_on(topic) for topic in (guns, harbour)] == [(link,), ()]
    assert [each.label for topic in found.topics for each in topic.relations] == [
        "diverge",
        "related",
    ]


def test_two_possible_positions_make_no_strong_relation(text: Read) -> None:
    said = (f"{SMUGGLED[0]}\n\n{STOLEN[0]}", f"{STOLEN[1]}\n\n{SMUGGLED[1]}")

    (topic,) = compared(text, *said).topics

    (relation,) = topic.relations
    firm = [cue for cue in relation.cues if cue.label == relation.label]
    assert len(firm) > 1
    assert (relation.label, relation.confidence) == ("diverge", "possible")
