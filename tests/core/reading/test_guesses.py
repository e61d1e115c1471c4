"""What is told of texts of every kind, each as such texts are written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document

Read = Callable[..., Document]

BODY = "The old dam above the town will close in May, and the county pays for it.\n\n" * 3
TEXTS = {
    "op-ed": "Opinion: Take out the dam\n\nBy Ann Hill\n\n" + BODY,
    "op-ed, signed": f"Take out the dam\n\n{BODY}Ann Hill is a columnist for The Valley Post.\n",
    "press release": f"FOR IMMEDIATE RELEASE\n\nThe Dam Closes\n\nSPRINGFIELD — {BODY}###\n",
    "news": f"Dam to close in May\n\nSPRINGFIELD, March 3, 2025 (Reuters) - {BODY}",
    "report": f"State of the river\n\nEXECUTIVE SUMMARY\n\n{BODY}",
    "transcript": "Meeting of the town council\n\n"
    + "MAYOR HILL: We have one item.\n\nMR. REED: The dam.\n\n" * 3,
}
TITLES = {
    "op-ed": ("Opinion: Take out the dam", "Ann Hill", None),
    "op-ed, signed": ("Take out the dam", None, None),
    "press release": ("The Dam Closes", None, None),
    "news": ("Dam to close in May", None, "2025-03-03"),
    "report": ("State of the river", None, None),
    "transcript": ("Meeting of the town council", None, None),
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_kind_is_guessed_with_its_reason(text: Read, name: str) -> None:
    document = text(TEXTS[name])

    assert document.kind == name.partition(",")[0]
    assert document.provenance["kind"].startswith("guessed from")


@pytest.mark.parametrize("name", TEXTS)
def test_title_author_and_date_are_found(text: Read, name: str) -> None:
    document = text(TEXTS[name])

    assert (document.title, document.author, document.date) == TITLES[name]


def test_a_text_that_gives_nothing_away_has_no_kind(text: Read) -> None:
    assert text(BODY).kind is None
    assert text(BODY).title is None


PAGE = "<!doctype html><html lang=en><head><title>Fish</title>{}</head><body>{}</body></html>"
WORDS = f"<article><h1>Fish</h1><p>{BODY}</p><p>{BODY}</p></article>"


@pytest.mark.parametrize(
    ("head", "author", "date"),
    [
        (
            '<meta name="citation_author" content="O\'Hill, Ann"><meta name="citation_author" '
            'content="Reed, Tom"><meta name="citation_publication_date" content="2024/11/02">',
            "O'Hill, Ann; Reed, Tom",
            "2024-11-02",
        ),
        (
            '<meta name="DC.creator" content="River Agency">'
            '<meta property="article:published_time" content="2025-04-05T10:00:00Z">',
            "River Agency",
            "2025-04-05",
        ),
        (
            '<script type="application/ld+json">{"@context":"https://schema.org",'
            '"@type":"NewsArticle","headline":"Fish",'
            '"datePublished":"2025-02-03T08:00:00+01:00","author":[{"@type":"Person","name":'
            '"Ann Hill"},{"@type":"Person","name":"Tom Reed"}]}</script>',
            "Ann Hill; Tom Reed",
            "2025-02-03",
        ),
    ],
    ids=["citation", "dublin core", "json-ld"],
)
def test_a_page_declares_who_and_when(text: Read, head: str, author: str, date: str) -> None:
    document = text(PAGE.format(head, WORDS), ".html")

    assert (document.author, document.date) == (author, date)
    assert {document.provenance[key] for key in ("author", "date")} == {"meta tags"}


def test_a_page_in_another_language_than_it_says_is_told_by_its_words(text: Read) -> None:
    german = (
        "<p>Der alte Damm über der Stadt wird im Mai geschlossen, und die Stadt zahlt es. Das ist "
        "nicht das Ende: mit dem Wasser wird auch die Mühle auf der Insel wieder laufen.</p>"
    )

    document = text(PAGE.format("", f"<article><h1>Damm</h1>{german}</article>"), ".html")

    assert document.language == "de"
    assert document.provenance["language"].endswith("the page says en")


def test_what_a_newsletter_says_of_itself_is_no_text(text: Read) -> None:
    letter = (
        "From: River News <news@river.example>\nSubject: Fish\nMessage-ID: <1@river.example>\n"
        "Date: Mon, 3 Mar 2025 09:30:00 -0500\nContent-Type: text/html\n\n"
        "<p>View this email in your browser</p><p>Dear reader,</p><p>The count begins in April.</p>"
        "<p>You are receiving this email because you signed up. <a href=x>Unsubscribe</a></p>"
    )

    document = text(letter, ".eml")

    assert [p.text for p in document.passages if p.role == "body"] == ["The count begins in April."]
