"""Sentences in a language that nobody asked for are told by their letters and words alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.judge.own_language import is_foreign
from perspectives.core.judge.prompts import language

ENGLISH = (
    "The repair of the bridge costs 4 million crowns, the mayor says. It takes a year.",
    "For the repair of the bridge the county pays 9 million crowns. It takes two years.",
)
GERMAN = (
    "Die Reparatur der Brücke kostet 4 Millionen Kronen, sagt die Bürgermeisterin. Das ist viel.",
    "Für die Reparatur der Brücke zahlt der Kreis 9 Millionen Kronen. Das dauert zwei Jahre.",
)
POLISH = (
    "Remont mostu kosztuje 4 miliony koron, mówi burmistrz. Prace potrwają rok.",
    "Za remont mostu powiat zapłaci 9 milionów koron. Prace potrwają dwa lata.",
)
RUSSIAN = (
    "Ремонт моста стоит 4 миллиона крон, говорит мэр. Это займёт год, и не больше.",
    "За ремонт моста округ платит 9 миллионов крон. Это займёт два года.",
)
CHINESE = ("市长说，这座桥的修理费是四百万克朗。", "县里为修桥付了九百万克朗。")
ANSWERS = {
    "english": "Document A says that the repair costs 4 million, B says 9 million; these differ.",
    "german": "A sagt, die Reparatur koste 4 Millionen, B spricht von 9 Millionen; das passt nie.",
    "polish": "Dokument A mówi, że remont kosztuje 4 miliony koron, a B mówi o 9 milionach koron.",
    "turkish": "A belgesi onarımın 4 milyona mal olduğunu söylüyor, B ise 9 milyon diyor; "
    "ikisi birden doğru olamaz.",
    "danish": "A siger, at reparationen koster 4 millioner, mens B siger 9 millioner; "
    "begge dele kan ikke være rigtige.",
    "russian": "Документ А говорит, что ремонт стоит 4 миллиона, а документ Б говорит о девяти.",
    "greek": "Το Α λέει τέσσερα εκατομμύρια και το Β λέει εννέα.",
    "chinese": "甲文说修理费是四百万，乙文说是九百万。",
}


@pytest.mark.parametrize(
    ("texts", "foreign"),
    [
        (ENGLISH, {"german", "polish", "turkish", "danish", "russian", "greek", "chinese"}),
        (GERMAN, {"english", "polish", "turkish", "danish", "russian", "greek", "chinese"}),
        (RUSSIAN, {"english", "german", "polish", "turkish", "danish", "greek", "chinese"}),
        # No list of words knows Polish: letters alone tell.
        (POLISH, {"russian", "greek", "chinese"}),
        (CHINESE, {"german", "polish", "turkish", "danish", "russian", "greek"}),
    ],
)
def test_what_is_in_another_language(
    text: Callable[..., Document], texts: tuple[str, str], foreign: set[str]
) -> None:
    documents = [text(each) for each in texts]
    asked_for = language(documents)

    assert {
        name for name, said in ANSWERS.items() if is_foreign(said, asked_for, documents)
    } == foreign


@pytest.mark.parametrize("said", ["", "9 > 4.", "Le prix diffère.", "!!!", "4 million / 9 million"])
def test_too_few_words_tell_nothing(text: Callable[..., Document], said: str) -> None:
    documents = [text(each) for each in ENGLISH]

    assert not is_foreign(said, "english", documents)
