"""Test that documents without a subject in common end without links."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, Settings, compare

Read = Callable[..., Document]

BEES = (
    "A colony of honeybees sends scouts out at dawn, and each of them dances its findings.",
    "Foragers carry nectar back to the comb, where younger workers fan it until it thickens.",
    "In a cold March the cluster eats its last stores, and a keeper who lifts the lid loses them.",
    "Mites cling to the larvae; combs that are cut out in June carry most of them away.",
    "When the queen fails, the workers raise another from an egg of three days.",
)
TRAMS = (
    "The city bought twelve trams in 1931 and paid for them with a loan over twenty years.",
    "Line four climbed the hill past the brewery, a gradient that no other tramway dared.",
    "Conductors sold tickets of five colours, one for each zone, and punched them by hand.",
    "Buses were cheaper to run, said the council, and the rails were torn up in spring 1962.",
    "Two cars stand in the depot today, repainted by pensioners who once drove them.",
)
GLAZES = (
    "Ash from apple wood melts into a pale green glaze at about 1,280 degrees.",
    "Potters sieve it twice, wash out the lye and let the rest settle for a week.",
    "Copper turns red where the flame is starved of air, and turquoise where it is not.",
    "A crack runs through every bowl that cooled too fast, however thick its wall.",
    "The kiln is opened after three days, and not an hour earlier.",
)


@pytest.mark.parametrize("settings", [Settings(), Settings(most_passages=0)], ids=["few", "many"])
def test_documents_on_different_subjects_have_nothing_in_common(
    text: Read, settings: Settings
) -> None:
    documents = [text("\n\n".join(content)) for content in (BEES, TRAMS, GLAZES)]

    found = compare(documents, settings=settings)

    assert not found.links
    alone = [each.sentence.text for each in found.only_here]
    assert alone == [*BEES, *TRAMS, *GLAZES]
    assert all(each.nearest is None or each.nearest.score < 0.2 for each in found.only_here)


def test_one_document_on_another_subject_does_not_part_those_on_one(text: Read) -> None:
    again = (
        "At dawn scouts leave the colony, and what they find is danced to the other honeybees.",
        "Nectar that foragers bring to the comb thickens while younger workers fan it.",
        "Keepers cut combs out in June, and with the larvae most mites are gone.",
    )
    documents = [text("\n\n".join(content)) for content in (BEES, again, TRAMS)]

    found = compare(documents)

    assert {("1.1", "2.1"), ("1.2", "2.2"), ("1.4", "2.3")} <= {(x.a, x.b) for x in found.links}
    assert {p.id for p in found.documents[2].passages} <= {each.passage for each in found.only_here}


TOLD = (
    "The ferry company will take the night boat out of service in October, its manager said.\n\n"
    "The manager of the ferry company spoke in Holm. "
    "Hardly anybody takes the boat after dark, she said.",
    "In October the night boat is taken out of service by the ferry company.\n\n"
    "In Holm the manager of the ferry company spoke. "
    "On the boat there are too few passengers at night.",
)


def test_what_a_linked_passage_says_in_other_words_is_not_only_here(text: Read) -> None:
    documents = [text(each) for each in TOLD]

    linked = compare(documents)
    apart = compare(documents, settings=Settings(link_threshold=1.0))

    assert {("1.2", "2.2")} <= {(link.a, link.b) for link in linked.links}
    assert not apart.links
    assert linked.only_here == ()
    assert [each.sentence.text for each in apart.only_here] == [
        "Hardly anybody takes the boat after dark, she said."
    ]
