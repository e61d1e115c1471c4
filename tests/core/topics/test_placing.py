"""Test named topics and positions: who belongs, by which terms, and who is silent."""

from __future__ import annotations

from collections.abc import Callable

from perspectives.core import Comparison, Document, NamedTopic, compare, match_positions

Read = Callable[..., Document]

CONTENT = (
    "American firearms arm the cartels.\n\nThe town has no money for a bridge.\n\n"
    "Nobody wants to pay the mayor.",
    "Deportations of gang members began on Friday.\n\nIt rained in the mountains.",
)
POSITIONS = [
    {"name": "Guns come from America", "terms": ["American", "made in Texas"]},
    {"name": "Guns are stolen from the police", "terms": ["stolen", "police"]},
]


def compared(text: Read, **topic: object) -> Comparison:
    named = NamedTopic.model_validate({"name": "Guns", **topic})
    return compare([text(content) for content in CONTENT], [named])


def test_a_member_shows_its_terms_and_a_silent_document_its_nearest(text: Read) -> None:
    (topic,) = compared(text, terms=["firearm", "cartel"]).topics

    assert topic.passages[0].passage == "1.1"
    assert topic.passages[0].terms == ("firearm", "cartel")
    assert topic.passages[0].score == 1
    assert [silence.document for silence in topic.silent] == ["2"]


def test_a_misspelt_term_is_found(text: Read) -> None:
    (topic,) = compared(text, terms=["deporttations"]).topics

    assert [member.passage for member in topic.passages][:1] == ["2.1"]
    assert [silence.document for silence in topic.silent] == ["1"]


def test_terms_that_nobody_uses_leave_all_silent(text: Read) -> None:
    (topic,) = compared(text, terms=["zeppelin"]).topics

    assert topic.passages == ()
    assert [silence.nearest for silence in topic.silent] == [None, None]


def test_a_position_is_taken_only_with_a_term_of_it(text: Read) -> None:
    (topic,) = compared(text, terms=["firearm", "cartel"], position=POSITIONS).topics

    america, police = topic.positions
    assert [(member.passage, member.terms) for member in america.passages] == [
        ("1.1", ("American",))
    ]
    assert police.passages == ()


def test_a_text_fits_the_position_that_says_the_same() -> None:
    fits = match_positions(
        ["School uniforms reduce bullying.", "Uniforms cost families too much money."],
        ["Uniforms are expensive for families", "Uniforms make bullying rarer"],
    )

    assert fits[0][1] > 0 > fits[0][0]
    assert fits[1][0] > 0 > fits[1][1]
    assert match_positions([], []) == []


def test_a_phrase_makes_a_member_wherever_it_stands(text: Read) -> None:
    filler = "Guns and firearms and weapons are sold; guns, firearms, weapons are kept."
    far = "The mayor spoke of roads, schools, taxes, bees, the old town mill and the harvest."
    documents = [text(f"{filler}\n\n{filler}\n\n{far}"), text("Weapons and guns are sold.")]
    named = NamedTopic(name="Guns", terms=("guns", "firearms", "weapons", "the old town mill"))

    (topic,) = compare(documents, [named]).topics

    member = next(m for m in topic.passages if m.passage == "1.3")
    assert member.terms == ("the old town mill",)


def test_documents_diverge_by_what_they_mean_and_not_by_words_they_deny(text: Read) -> None:
    named = NamedTopic.model_validate(
        {
            "name": "Phones",
            "terms": ["phones", "school"],
            "position": [
                {"name": "Ban them", "terms": ["ban phones", "should be banned"]},
                {"name": "Leave them", "terms": ["leave phones alone", "not to ban"]},
            ],
        }
    )
    ban = text("Phones should be banned at school, the head said.")
    leave = text("We urge the school not to ban phones outright.")

    made = compare([ban, leave], [named])

    sides = [[m.passage for m in side.passages] for side in made.topics[0].positions]
    assert sides == [["1.1"], ["2.1"]]
    (cue,) = (cue for link in made.links for cue in link.cues if cue.kind == "position")
    assert cue.label == "diverge"
    assert "should be banned" in cue.says
    assert "not to ban phones" in cue.says
