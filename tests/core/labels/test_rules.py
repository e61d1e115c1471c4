"""From cues to labels: what outranks what, and which conflicts survive the other documents."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Cue, Document, Span, compare, read_text
from perspectives.core.comparison import Confidence, CueKind, Label
from perspectives.core.contrast import contrasts
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.labels.alike import MOST_PAIRS
from perspectives.core.labels.rules import Rules
from perspectives.core.labels.ruling import ruling_of
from perspectives.core.text.corpus import Corpus

Read = Callable[..., Document]
SENTENCE = Span(start=0, end=4, text="Rain")


def cue(label: Label, confidence: Confidence = "possible", kind: CueKind = "wording") -> Cue:
    return Cue(
        kind=kind, label=label, confidence=confidence, a=SENTENCE, b=SENTENCE, says="So.", rule="r"
    )


@pytest.mark.parametrize(
    ("cues", "label"),
    [
        ((cue("agree", "strong"), cue("diverge")), ("diverge", "possible")),
        ((cue("agree"), cue("diverge", kind="position")), ("diverge", "possible")),
        ((cue("agree", "strong"), cue("diverge", kind="position")), ("agree", "strong")),
        ((cue("agree"), cue("agree", "strong")), ("agree", "strong")),
        ((cue("related"),), ("related", "possible")),
        ((), ("related", "possible")),
    ],
)
def test_a_difference_comes_first_then_strong_agreement_then_positions(
    cues: tuple[Cue, ...], label: tuple[Label, Confidence]
) -> None:
    assert ruling_of(cues)[:2] == label


def labelled(a: Document, b: Document) -> str:
    first, second = a.renumbered("1"), b.renumbered("2")
    documents = Rules(Corpus((first, second)))
    return documents.label(first.passages[0], second.passages[0], ()).label


LAMPS = "A lamp in the cellar must be checked every 30 days."
TOWER = "A lamp in the cellar must be checked every 90 days."


def test_a_conflict_is_told(text: Read) -> None:
    assert labelled(text(LAMPS), text(TOWER)) == "diverge"


def test_no_conflict_when_a_document_holds_the_other_sentence_as_well(text: Read) -> None:
    assert labelled(text(f"{LAMPS}\n\n{TOWER}"), text(TOWER)) == "related"
    assert labelled(text(LAMPS), text(f"{TOWER}\n\n{LAMPS}")) == "related"


def test_what_is_related_shows_both_sides_of_the_subject(text: Read) -> None:
    a = text("The long strike emptied the harbour, and shops closed early.")
    b = text("Sailors say that the strike at the harbour made them rich.")
    first, second = a.renumbered("1"), b.renumbered("2")

    found = Rules(Corpus((first, second))).label(first.passages[0], second.passages[0], ())

    assert found.label == "related"
    (shown,) = found.cues
    assert (shown.kind, shown.rule) == ("wording", "subject")
    assert shown.a.text in a.text
    assert shown.b.text in b.text


CLAIMS = (
    "The ferry to Lind carries 300 people in summer.",
    "The ferry to Lind carries 200 people in summer.",
    "The ferry to Lind does not carry people in summer.",
    "Pupils must leave their phones in the locker.",
    "Pupils should leave their phones in the locker.",
    "The mayor opened the bridge in March.",
)


@given(st.lists(st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=3), min_size=3, max_size=3))
def test_labels_do_not_hang_on_the_order_of_the_files(contents: list[list[str]]) -> None:
    documents = [read_text("\n\n".join(part))[0] for part in contents]

    seen = {_labels([documents[n] for n in order], order) for order in permutations(range(3))}

    assert len(seen) == 1


ELSEWHERE = (
    "Cheese from the valley is smoked over beech.",
    "Two thirds of the cheese is eaten in the valley itself.",
    "Smoke must not touch a cheese before its tenth day.",
    "Nobody here smokes a cheese of less than 12 pounds.",
)
OTHERS = st.lists(st.sampled_from(ELSEWHERE), min_size=1, max_size=4, unique=True)


@given(
    st.lists(st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=3), min_size=2, max_size=3),
    OTHERS,
    st.integers(0, 3),
)
def test_labels_do_not_hang_on_an_unrelated_document(
    contents: list[list[str]], other: list[str], place: int
) -> None:
    documents = [read_text("\n\n".join(part))[0] for part in contents]
    beside = list(documents)
    beside.insert(place, read_text("\n\n".join(other))[0])
    order = [n for n, each in enumerate(beside) if each in documents]

    alone = _labels(documents, tuple(order))
    among = _labels(beside, tuple(range(len(beside))))

    assert alone <= among


def _labels(documents: list[Document], order: tuple[int, ...]) -> frozenset[tuple[object, ...]]:
    """Each pair of passages that both could be linked in, with what the rules say of it."""
    numbered = [each.renumbered(str(n)) for n, each in enumerate(documents, 1)]
    rules = Rules(Corpus(numbered))
    return frozenset(
        (
            frozenset(((order[i], x.number), (order[j], y.number))),
            rules.label(x, y, ())[:2],
        )
        for i, a in enumerate(numbered)
        for j, b in enumerate(numbered)
        if i < j
        for x in a.passages
        for y in b.passages
    )


def test_an_unrelated_document_changes_no_label(text: Read) -> None:
    pair = [text(LAMPS), text(TOWER)]
    other = text("Cheese from the valley is smoked over beech.")

    alone, beside = compare(pair).links, compare([*pair, other]).links

    assert [(link.label, link.confidence) for link in alone] == [("diverge", "strong")]
    assert {(x.a, x.b): x.label for x in beside}["1.1", "2.1"] == "diverge"


def test_one_sentence_in_both_is_no_agreement_where_the_others_differ(text: Read) -> None:
    same = "The permit is valid for two summers."
    a = text(f"The permit covers inland fishing by net on the lake. {same}")
    b = text(f"The permit covers coastal fishing by net on the lake. {same}")

    assert labelled(a, b) == "related"


@pytest.mark.parametrize("sign", ["; those", ". Those"])
def test_no_agreement_where_only_one_takes_something_out(text: Read, sign: str) -> None:
    rule = "Boats will be inspected at the outer pier"
    a = text(f"{rule}{sign} of the lifeguards are exempt.")
    b = text(f"{rule.replace('Boats', 'Every boat')}. Please moor early.")

    assert labelled(a, b) == "related"


@pytest.mark.parametrize(
    "rejection", ["They are mistaken.", "This is not true, as the mill's books show.", "Nonsense."]
)
def test_no_agreement_with_a_claim_that_is_given_to_be_rejected(text: Read, rejection: str) -> None:
    claim = "the new weir will dry up the mill race at Oster"
    a = text(f"Anglers say that {claim}. {rejection}")
    b = text(f"It is certain that {claim}. I have measured it.")

    assert labelled(a, b) == "related"
    assert labelled(text(f"Anglers say that {claim}. I have measured it."), b) == "agree"


def test_no_difference_from_what_the_next_sentence_says_as_well(text: Read) -> None:
    a = text(
        "On Monday the divers who had been sent home came back; the pumps hadn't run for days."
    )
    b = text(
        "On Monday the divers who had been sent home came back. The pumps had not run for days."
    )

    assert labelled(a, b) == "agree"


def test_what_a_text_takes_back_is_no_difference(text: Read) -> None:
    a = text("Correction: we wrote that 80 cadets failed the test at Temple. In fact 18 did.")
    b = text("Eighteen cadets failed the test at Temple, the warden said.")

    assert labelled(a, b) == "related"


def test_what_passages_say_beside_an_agreement_is_told_where_it_differs(text: Read) -> None:
    same = "A second theatre will open at the clinic on 1 September."
    a = text(f"{same} Sixty nurses have been hired for it.")
    b = text(f"{same} Forty nurses were taken on, and the union is angry.")

    link = compare([a, b]).links[0]

    assert (link.label, link.called) == ("agree", "agree")
    assert link.beside is not None
    assert "Sixty nurses" in link.beside.a.text
    assert "Forty nurses" in link.beside.b.text


def test_nothing_is_told_beside_an_agreement_where_nothing_differs(text: Read) -> None:
    same = "A second theatre will open at the clinic on 1 September."
    a = text(f"{same} Sixty nurses have been hired for it.")
    b = text(f"{same} The old one is to become a kitchen.")

    link = compare([a, b]).links[0]

    assert (link.label, link.beside) == ("agree", None)


def test_where_other_sentences_are_alike_both_are_told_and_nothing_is_settled(text: Read) -> None:
    same = "The permit is valid for two summers."
    a = text(f"The permit covers mooring for barges on the upper lake. {same}")
    b = text(f"The permit covers mooring for canoes on the upper lake. {same}")

    link = compare([a, b]).links[0]

    assert link.label == "related"
    assert any(cue.says.startswith("Both say") for cue in link.cues)
    assert link.beside is not None


def test_a_greeting_is_set_beside_nothing(text: Read) -> None:
    a = text("Good afternoon, everyone. The ferry sank at the old pier in the storm.")
    b = text("Good afternoon, all. A ferry office opens at the pier next week.")

    cues = [cue for link in compare([a, b]).links for cue in link.cues]

    assert cues
    assert not [cue.says for cue in cues if "Good afternoon" in cue.says]


def test_a_greeting_is_not_told_beside_an_agreement(text: Read) -> None:
    same = "A second theatre will open at the clinic on 1 September."
    a = text(f"{same} Good afternoon, dear Anna.")
    b = text(f"{same} Good afternoon, dear Petra.")

    assert compare([a, b]).links[0].beside is None


def test_what_is_related_shows_first_what_both_count_otherwise(text: Read) -> None:
    a = text("Sixty firefighters fought the blaze for hours. The owner of the mill was away.")
    b = text("The owner of the mill thanked her friends, and the 45 firefighters who came.")

    link = compare([a, b]).links[0]

    assert link.label == "related"
    assert link.cues[0].says == (
        "Both count “firefighters”: “Sixty firefighters fought the blaze for hours.” beside "
        "“The owner of the mill thanked her friends, and the 45 firefighters who came.”."
    )


def test_people_are_counted_where_the_same_is_said_of_them(text: Read) -> None:
    a = text("Six people drowned when the raft turned over off the old pier.")
    drowned = text("Two of the nine people drowned off the pier were brothers.")
    watched = text("Two of the nine people who watched the raft from the pier were brothers.")

    said = [cue.says for cue in compare([a, drowned]).links[0].cues if cue.rule == "counts"]

    assert said == [
        "Each counts otherwise: “Six people drowned when the raft turned over off the old pier.” "
        "beside “Two of the nine people drowned off the pier were brothers.”."
    ]
    assert all(c.rule != "counts" for link in compare([a, watched]).links for c in link.cues)


def test_the_same_words_are_not_set_side_by_side(text: Read) -> None:
    quoted = "We had every reason to trust the pilot of the ferry"
    a = text(f"She said: “{quoted}, and none to think that the fog would lift.”")
    b = text(f"She said: “{quoted}, and none to believe that the tide would turn.”")

    cues = contrasts(compare([a, b]).links[0].cues, None)

    assert cues[0].rule == "beside"
    assert all(cue.a.text != cue.b.text for cue in cues)


def test_what_both_count_is_not_told_where_one_gives_the_number_of_the_other_as_well(
    text: Read,
) -> None:
    a = text("Sixty firefighters fought the blaze for hours. The owner of the mill was away.")
    b = text(
        "The owner of the mill thanked the 45 firefighters who came.\n\n"
        "By midnight sixty firefighters were at work, said the chief, and some slept on the lawn."
    )

    cues = compare([a, b]).links[0].cues

    assert not [cue for cue in cues if cue.rule == "counts"]


def test_a_long_part_is_shown_where_it_counts(text: Read) -> None:
    long = (
        "The council that had argued about the line for as long as anybody in the hall remembered"
    )
    a = text(f"{long} backed it in the end by 25 votes to 22 in the old town hall.")
    b = text("The amendment that the council had argued about was lost by 26 votes to 22.")

    (cue, *_) = compare([a, b]).links[0].cues

    assert "25 votes" in cue.a.text
    assert "25 votes" in cue.says


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        ("The mill burned for six hours.", "The mill was closed for nine hours."),
        ("The mill had 45 workers.", "The mill had 45 workers and nine carts."),
        ("The mill had at least 40 workers.", "The mill fed 45 workers, the owner says."),
    ],
)
def test_counts_of_other_things_and_counts_that_can_both_hold_are_not_set_side_by_side(
    text: Read, mine: str, yours: str
) -> None:
    links = compare([text(mine), text(yours)]).links

    assert not [cue for link in links for cue in link.cues if cue.rule == "counts"]


def test_of_two_long_passages_only_the_sentences_most_alike_are_read(
    text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = " ".join(f"The ferry to island {n} sails at noon on day {n}." for n in range(20))
    read: list[SentencePair] = []

    def between(pair: SentencePair) -> tuple[Cue, ...]:
        read.append(pair)
        return ()

    monkeypatch.setattr("perspectives.core.cues.between", between)
    a, b = text(said), text(said.replace("noon", "dusk"))
    Rules(Corpus([a, b])).evidence(a.passages[0], b.passages[0])

    assert len(read) == MOST_PAIRS
    assert min(pair.jaccard for pair in read) > 0


@pytest.mark.parametrize("said", ["That isn’t false.", "This is not misleading."])
def test_what_is_not_called_false_is_not_rejected(text: Read, said: str) -> None:
    claim = "the new weir will dry up the mill race at Oster"
    a = text(f"Anglers say that {claim}. {said}")

    assert labelled(a, text(f"It is certain that {claim}. I have measured it.")) == "agree"


def test_officers_of_correction_take_nothing_back(text: Read) -> None:
    said = "Correction officers at the county jail voted to strike from Monday."

    assert labelled(text(said), text(said)) == "agree"
