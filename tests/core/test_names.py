"""What documents are called."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from perspectives.core import Document
from perspectives.core.in_words import source
from perspectives.core.names import LONGEST, names
from perspectives.core.text.visible import visible

Read = Callable[..., Document]


def called(*known: dict[str, object]) -> tuple[str, ...]:
    return names([document(n, **each) for n, each in enumerate(known, 1)])


def document(number: int, **known: object) -> Document:
    origin = known.pop("origin", f"/texts/{number}.txt")
    fields = {"id": str(number), "text": "", "passages": (), "sha256": "0", "origin": origin}
    return Document.model_validate({**fields, **known})


def test_an_outlet_comes_before_a_title_and_a_title_before_a_file() -> None:
    found = called(
        {"outlet": "The Harbour Gazette", "title": "Ferry fares rise", "kind": "news"},
        {"title": "Ferry fares fall", "kind": "news"},
        {"origin": "texts/answer of the council.txt", "kind": "news"},
    )

    assert found == ("The Harbour Gazette", "Ferry fares fall", "answer of the council.txt")


def test_a_guessed_title_stands_in_for_a_file_that_says_nothing() -> None:
    guessed = {"title": "guessed from ¶1"}
    found = called(
        {"title": "Fares rise", "origin": "gazette.txt", "provenance": guessed},
        {"title": "Fares fall", "origin": "004_4adb19094493.txt", "provenance": guessed},
        {"title": "Fares stay", "origin": "007.txt"},
        {"origin": "008.txt", "author": "The ferrymen"},
        {"origin": "009.txt"},
    )

    assert found == ("gazette.txt", "Fares fall", "Fares stay", "The ferrymen", "009.txt")


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"date": "2024-01-02"}, {"date": "2024-02-03"}, ("2024-01-02", "2024-02-03")),
        ({"author": "A. Moe"}, {"author": "B. Roe"}, ("A. Moe", "B. Roe")),
        ({"date": "2024", "title": "Up"}, {"date": "2024", "title": "Down"}, ("Up", "Down")),
        ({"origin": "a/x.txt"}, {"origin": "b/x.txt"}, ("a/x.txt", "b/x.txt")),
        ({"date": "2024"}, {"origin": "b.txt"}, ("1.txt", "b.txt")),
    ],
)
def test_two_documents_of_one_outlet_are_told_apart(
    first: dict[str, object], second: dict[str, object], found: tuple[str, str]
) -> None:
    outlet = {"outlet": "Gazette"}

    assert called(first | outlet, second | outlet) == tuple(f"Gazette, {each}" for each in found)


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    found = called({"origin": "/old/law.txt"}, {"origin": "/new/law.txt"}, {"origin": "tax.txt"})

    assert found == ("old/law.txt", "new/law.txt", "tax.txt")


def test_the_same_document_twice_is_told_apart_by_its_number() -> None:
    assert called({"origin": "law.txt"}, {"origin": "law.txt"}) == ("law.txt (1)", "law.txt (2)")


def test_long_titles_that_begin_alike_are_told_apart() -> None:
    long = "How the council of the harbour town came to raise the fares of its ferries"
    found = called(
        {"title": f"{long} in spring", "date": "2024-03-01"},
        {"title": f"{long} in autumn", "date": "2024-09-01"},
    )

    assert [each[-10:] for each in found] == ["2024-03-01", "2024-09-01"]
    assert {len(each) for each in found} == {LONGEST}


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"outlet": "Gazette", "title": "Up", "kind": "news"}, "Gazette · Up · news"),
        ({"outlet": "Gazette", "author": "Gazette"}, "Gazette"),
        ({"title": "Up", "author": "A. Moe", "date": "2024"}, "Up · A. Moe · 2024"),
        ({"title": "Up " * 20, "date": "2024"}, f"{'Up ' * 20}".strip() + " · 2024"),
        ({"origin": "law.txt", "kind": "bill"}, "law.txt · bill"),
    ],
)
def test_what_is_known_of_a_document_begins_with_its_name(
    facts: dict[str, object], line: str
) -> None:
    found = document(1, **facts)

    assert source(found, names([found])[0]) == line


HOSTILE = st.text("aA1 ,()…/\n\x1b\u202e\u200b\U0001f600", max_size=60)


@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "outlet": HOSTILE,
                "title": HOSTILE,
                "author": HOSTILE,
                "date": HOSTILE,
                "origin": st.sampled_from(["a", "a/a", "b/a", "(1)", "a, (2)"]) | HOSTILE,
            },
        ),
        max_size=9,
    )
)
@example([{"outlet": "", "origin": ""}, {"outlet": "", "origin": ""}])
def test_every_name_is_short_safe_and_no_other_document_has_it(
    known: list[dict[str, object]],
) -> None:
    found = called(*known)

    assert len({name.casefold() for name in found}) == len(found) == len(known)
    for name in found:
        assert len(name) <= LONGEST
        assert name == " ".join(visible(name).split())
