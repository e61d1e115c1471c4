"""Where a term is found: its words close together in one clause, and in no longer name."""

from __future__ import annotations

import pytest
from perspectives.core import Passage, Settings
from perspectives.core.text.vocabulary import Vocabulary
from perspectives.core.topics.terms import matches

FOUND = {
    "an ending": ("firearm", "Guns are firearms.", "firearms"),
    "a typo": ("deporttation", "The deportation began.", "deportation"),
    "words between": ("arms cartels", "It arms the violent cartels.", "arms the violent cartels"),
    "turned round": ("smuggled firearms", "The firearms are smuggled.", "firearms are smuggled"),
    "a list": ("human trafficking", "Human, drug trafficking.", "Human, drug trafficking"),
    "an abbreviation": ("U.S. army", "The U.S. army came.", "U.S. army"),
    "a preposition": ("into Mexico", "They go into Mexico.", "into Mexico"),
    "a title": ("Heinrich", "We met Senator Heinrich.", "Heinrich"),
    "a whole name": ("New Mexico", "They live in New Mexico.", "New Mexico"),
    "a word that is new": ("law", "A new law came.", "law"),
    "stop words alone": ("who is", "Ask who is there.", "who is"),
    "stop words around one word": ("must be sold", "The mill must be sold.", "must be sold"),
    "an article left out": ("power of the mill", "Its power mills on.", "power mills"),
    "an adverb inside": ("must be sold", "It must now be sold.", "must now be sold"),
    "an end that looks like one": ("St. Anne's road", "On St. Anne's road.", "St. Anne's road"),
    "signs": ("§ 12", "See § 12 of it.", "§ 12"),
    "a sign alone": ("%", "It is 12 % now.", "%"),
    "another apostrophe": ("the mayor's son", "Ask the mayor’s son.", "the mayor’s son"),
    "a hyphen": ("ill advised", "An ill-advised plan.", "ill-advised"),
    "another break of lines": ("the old mill", "Sell the old\nmill.", "the old\nmill"),
}
NOT_FOUND = {
    "another sentence": ("gun zone", "They sell a gun. Zone signs stand there."),
    "another clause, turned round": ("American guns", "Guns, say Americans, are everywhere."),
    "too far away": ("American guns", "Americans have the right to own a gun."),
    "a longer name": ("Mexico", "They live in New Mexico."),
    "a longer name in a phrase": ("Mexico border", "The New Mexico border is long."),
    "another preposition": ("into Mexico", "Tariffs on Mexico rose."),
    "no negation": ("not safe", "It is safe."),
    "a negation inside": ("must be sold", "The mill must not be sold."),
    "another verb before it": ("must be sold", "The mill was sold."),
    "a negation of another word": ("not sold", "It was sold, not lent."),
    "a longer word": ("mill", "Millions came."),
    "half of it": ("drug cartel", "The cartel came."),
}


def found(term: str, text: str) -> list[str]:
    passage = Passage(id="1.1", start=7, end=7 + len(text), text=text)
    vocabulary = Vocabulary.of_texts([text], Settings())
    places = [match.span for match in matches(passage, [term], vocabulary)]
    assert all(text[p.start - 7 : p.end - 7] == p.text for p in places)
    return [place.text for place in places]


@pytest.mark.parametrize("name", FOUND)
def test_a_term_is_found_with(name: str) -> None:
    term, text, words = FOUND[name]

    assert found(term, text) == [words]


@pytest.mark.parametrize("name", NOT_FOUND)
def test_a_term_is_not_found_in(name: str) -> None:
    term, text = NOT_FOUND[name]

    assert found(term, text) == []


def test_what_stands_there_as_typed_is_found_but_no_misspelling_nor_another_order() -> None:
    text = "Repairs of the bridge are cheap."
    passage = Passage(id="1.1", start=0, end=len(text), text=text)
    vocabulary = Vocabulary.of_texts([text], Settings())

    def typed(term: str) -> list[str]:
        return [m.span.text for m in matches(passage, [term], vocabulary, as_typed=True)]

    assert typed("repair of bridges") == ["Repairs of the bridge"]
    assert typed("bridge repairs") == typed("brigde") == []
