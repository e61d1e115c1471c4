"""What is read off one sentence."""

from __future__ import annotations

import pytest
from perspectives.core.cues.reading.counted import noun_after
from perspectives.core.cues.reading.quantity import CLOCK
from perspectives.core.cues.reading.thesaurus import are_opposites, means_the_same
from perspectives.core.cues.reading.word_forms import is_past, word_form

from .conftest import read


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("1,250,000 crowns", "1.25 million crowns"),
        ("eighteen months", "a year and a half"),
        ("half a tonne", "500 kilograms"),
        ("16 kilometres", "ten miles"),
        ("nearly 4,000 tickets", "3,987 tickets"),
        ("about 50 boats", "52 boats"),
        ("at least 8 signs", "no fewer than 8 signs"),
        ("5 per cent of it", "5% of it"),
        ("two weeks", "14 days"),
        ("9,000 acre-feet of water", "9,000 acre-foot of it"),
        ("40 grams per cubic meter", "40 grams per cubic metre"),
        ("2.6 million m³ of silt", "2.6 million cubic metres of it"),
        ("a flow of 5 m3 per second", "5 cubic metres a second"),
        ("12 km² of moor", "1,200 hectares of moor"),
        ("500 cubic feet of grain", "500 cubic foot of it"),
    ],
)
def test_quantities_that_say_the_same(a: str, b: str) -> None:
    first, second = (read(f"They had {text}.").words for text in (a, b))
    (mine,) = (word.quantity for word in first if word.quantity)
    (yours,) = (word.quantity for word in second if word.quantity)

    assert mine.equals(yours)
    assert not mine.conflicts(yours)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("at least 8 signs", "at least 12 signs"),
        ("1 in 1000 cases", "1 in 10000 cases"),
        ("6 per 100,000 people", "6 per 10,000 people"),
        ("30 miles", "30 kilometres"),
        ("between two and four days", "five days"),
        ("$8 billion", "$6 billion"),
        ("9,000 acre-feet", "8,000 acre-feet"),
    ],
)
def test_quantities_of_which_one_can_hold(a: str, b: str) -> None:
    first, second = (read(f"They had {text}.").words for text in (a, b))
    (mine,) = (word.quantity for word in first if word.quantity)
    (yours,) = (word.quantity for word in second if word.quantity)

    assert mine.conflicts(yours)
    assert not mine.equals(yours)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The judge presided over 11 trials.", ""),
        ("They argued over 11 seats.", ""),
        ("The clerk has gone back over 412 forms.", ""),
        ("He handed over 40 keys.", ""),
        ("The wardens watch over 700 seals.", ""),
        ("The wardens watch over 12,400 seals.", ""),
        ("She watched over 50 films.", "more"),
        ("The lorry went over 50 mph.", "more"),
        ("The judge held over 11 trials.", "more"),
        ("The league has over 11 teams.", "more"),
    ],
)
def test_over_is_a_bound_where_no_verb_needs_it(text: str, bound: str) -> None:
    assert [word.quantity.bound for word in read(text).words if word.quantity] == [bound]


@pytest.mark.parametrize(
    "text",
    ["Section 4.1 of it", "SP 800-63 of it", "Table 8-1 of it", "the text.[12]", "the text¹²"],
)
def test_a_reference_is_no_figure(text: str) -> None:
    assert not [word for word in read(f"They had {text}.").words if word.quantity]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Guests are not permitted to smoke.", "Guests must not smoke."),
        ("Guests couldn't smoke.", "Guests could not smoke."),
        ("The co-operative e-mailed us.", "The cooperative emailed us."),
        ("ORM (AP) — The colour faded.", "The color faded."),
        ("2. <em>Guests</em> `smoke`.[4]", "Guests smoke."),
        ("He knew it.", "He knows it."),
    ],
)
def test_what_is_written_otherwise_is_read_alike(a: str, b: str) -> None:
    assert read(a).forms == read(b).forms


def test_offsets_are_those_of_the_document() -> None:
    sentence = read("ORM (AP) — The **weir** holds 40 litres.", start=100)
    word = next(word for word in sentence.words if word.quantity)

    span = sentence.part(word.start, word.end)

    assert span.text == "40 litres"
    assert span.start == 100 + sentence.span.text.index("40 litres")


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2007", "\u2009", "\u202f", "'", "’"])
def test_thousands_are_parted_by_any_blank(blank: str) -> None:
    words = read(f"It felled some 2{blank}500{blank}000 trees.").words

    assert [word.quantity.low for word in words if word.quantity] == [2_500_000]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("Doors open at 8.30 on Monday.", CLOCK, 510),
        ("The strike begins at 6 p.m. in Lind.", CLOCK, 1080),
        ("The shares closed at 3.20 crowns.", "", 3.2),
        ("They asked for half a million dollars.", "$", 5e5),
        ("Two thirds of the barges leak.", "%", 200 / 3),
    ],
)
def test_times_of_day_and_fractions(text: str, unit: str, value: float) -> None:
    (figure,) = (word.quantity for word in read(text).words if word.quantity)

    assert figure.unit == unit
    assert figure.low == pytest.approx(value)


def test_a_rate_is_the_same_by_another_period() -> None:
    (a,), (b,) = (
        [word.quantity for word in read(text).words if word.quantity]
        for text in ("It costs 240 crowns a year.", "It costs 20 crowns a month.")
    )

    assert a.equals(b)
    assert not a.equals(b._replace(low=30.0, high=30.0))


@pytest.mark.parametrize(
    ("text", "end", "head"),
    [
        ("sold 11,000 season tickets", 11, "tickets"),
        ("a fine of 2,500 for shops", 15, None),
        ("Three people were hurt", 5, "people"),
    ],
)
def test_what_a_figure_counts(text: str, end: int, head: str | None) -> None:
    noun = noun_after(text, end)

    assert (noun.head if noun else None) == head


def test_words_of_one_meaning_and_opposites() -> None:
    assert means_the_same(word_form("decision"), word_form("decide"))
    assert not means_the_same(word_form("accept"), word_form("reject"))
    assert are_opposites(word_form("accepted"), word_form("rejects"))


@pytest.mark.parametrize("word", ["need", "exceed", "speed", "hundred", "naked"])
def test_words_that_only_end_like_the_past(word: str) -> None:
    assert not is_past(word)


@pytest.mark.parametrize("word", ["needed", "agreed", "freed", "gave", "closed"])
def test_past_forms(word: str) -> None:
    assert is_past(word)


@pytest.mark.parametrize("place", ["Operating Manual, 7.3", "fleet handbook, p. 31", "para. 40"])
def test_where_a_text_is_cited_from_is_no_figure(place: str) -> None:
    assert not read(f"The line must be kept cold ({place}).").quantities


def test_an_age_in_brackets_is_a_figure() -> None:
    assert read("The chalice thief (Jonas Brask, 44) got six years.").figures
