"""Evidence of a position: its terms where a sentence on the topic means them."""

from __future__ import annotations

import pytest
from perspectives.core import Passage, Settings
from perspectives.core.text.vocabulary import Vocabulary
from perspectives.core.topics.evidence import evidence

TOPIC = ("Phones at school", "phones", "pupils")
TAKEN = {
    "a phrase": ("ban phones", "Schools should ban phones now."),
    "a phrase of typed stop words": ("should be banned", "Phones should be banned."),
    "a denial that is typed": ("not to ban", "We ask the town not to ban phones outright."),
    "a single word beside the subject": ("distracting", "Phones are distracting."),
    "a denial in another clause": ("ban phones", "It is not late, but we must ban phones."),
    "not only": ("ban phones", "We want not only to ban phones."),
    "no doubt": ("ban phones", "There is no doubt we must ban phones."),
    "a refusal of something else behind it": ("ban phones", "Ban phones and do not wait."),
}
NOT_TAKEN = {
    "a denial": ("ban phones", "We ask the town not to ban phones outright."),
    "a contraction": ("ban phones", "Schools shouldn't ban phones."),
    "a typographic contraction": ("ban phones", "Schools can’t ban phones."),
    "a refusal": ("ban phones", "Parents reject the plan to ban phones."),
    "a wish to end it": ("phone ban", "The council voted to lift the phone ban."),
    "rather": ("ban phones", "Teach pupils rather than ban phones."),
    "a denial behind it": ("phone ban", "A phone ban is not the answer."),
    "a failure": ("phone bans", "Phone bans have failed."),
    "a question": ("ban phones", "Should schools ban phones?"),
    "a quoted question": ("ban phones", "She asked: “Should schools ban phones?”"),
    "a single word of another matter": ("distracting", "The weather is distracting."),
    "another order": ("phone ban", "They ban the phone."),
    "a misspelt term": ("distractng", "Phones are distracting pupils."),
}


def found(term: str, text: str) -> list[str]:
    passage = Passage(id="1.1", start=3, end=3 + len(text), text=text)
    vocabulary = Vocabulary.of_texts([text], Settings())
    return [each.match.span.text for each in evidence(passage, [term], TOPIC, vocabulary)]


@pytest.mark.parametrize("name", TAKEN)
def test_a_position_is_taken_by(name: str) -> None:
    term, text = TAKEN[name]

    assert len(found(term, text)) == 1


@pytest.mark.parametrize("name", NOT_TAKEN)
def test_a_position_is_not_taken_by(name: str) -> None:
    assert found(*NOT_TAKEN[name]) == []


def test_of_two_sentences_the_one_that_means_it_counts() -> None:
    text = "Nobody wants to ban phones. Yet the town will ban phones."

    assert found("ban phones", text) == ["ban phones"]
