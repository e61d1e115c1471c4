"""Web pages: words that are none, what stands at the ends, days and names that are none."""

# ruff: noqa: E501 - pages as they are written

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, compare

Read = Callable[..., Document]

LINE = "The town hall said on Friday that the bridge over the river stays shut until the end of May"
PARAGRAPHS = "".join(
    f"<p>{LINE}, and report {n} says why it does.</p>" for n in ["one", "two", "six"]
)


def page(content: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Bridge</title>{head}</head><body>{content}</body></html>"


def article(words: str) -> str:
    return page(f"<article><h1>Bridge</h1>{PARAGRAPHS}<p>{words}</p></article>")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The toll is <del>four</del><ins>seven</ins> euros a car.", "The toll is seven euros a car."),
        ("The toll is <s>4</s> <u>7</u> euros a car.", "The toll is 7 euros a car."),
        ("The toll is <strike>4</strike> 7 euros a car.", "The toll is 7 euros a car."),
        (
            "The toll is <span style='text-decoration: line-through'>4</span> 7 euros a car.",
            "The toll is 7 euros a car.",
        ),
        ("The <ruby>toll<rp>(</rp><rt>fee</rt><rp>)</rp></ruby> is high now.", "The toll is high now."),
        ("The toll is 7<sup><a href='#n1'>1</a></sup> euros a car.", "The toll is 7 euros a car."),
        ("The toll is 7<a href='#fn2'><sup>2</sup></a> euros a car.", "The toll is 7 euros a car."),
        ("The toll is 7<a href='#cite_note-3'>[3]</a> euros a car.", "The toll is 7 euros a car."),
        ("The toll is 7<sup class=reference>[4]</sup> euros a car.", "The toll is 7 euros a car."),
        (
            "The toll is 7<a epub:type='noteref' href='n.xhtml#a'>5</a> euros a car.",
            "The toll is 7 euros a car.",
        ),
        ("The bridge covers 90 m<sup>2</sup> of the water.", "The bridge covers 90 m² of the water."),
        ("On the 4<sup>th</sup> of May it is open again.", "On the 4th of May it is open again."),
        ("Chapter <a href='#x'>7</a> of the report of the county tells it at length.", "Chapter 7 of the report of the county tells it at length."),
    ],
)  # fmt: skip
def test_words_are_read_without_what_is_none(text: Read, written: str, read: str) -> None:
    document = text(article(written), ".html")

    assert document.passages[-1].text == read


def test_the_mark_of_a_note_is_no_figure(text: Read) -> None:
    words = "The toll for each car is 7{} euros from June on, says the town hall."
    marked = text(words.format("¹"), ".txt")
    linked = text(article(words.format("<sup>3</sup>")), ".html")
    plain = text(words.format(""), ".txt")

    for other in (marked, linked):
        comparison = compare(
            [other.model_copy(update={"id": "1"}), plain.model_copy(update={"id": "2"})]
        )
        labels = {link.label for link in comparison.links}
        assert "agree" in labels
        assert "diverge" not in labels


ITEMS = [f"Answer {n}: nobody in the town has been asked about it at all." for n in range(3)]
LIST = "".join(f"<li>{item}</li>" for item in ITEMS)


@pytest.mark.parametrize(
    "content",
    [
        f"{PARAGRAPHS}<ul>{LIST}</ul>",
        f"<ol>{LIST}</ol>{PARAGRAPHS}",
        f"<div>{PARAGRAPHS}<ol>{LIST}</ol></div>",
        f"{PARAGRAPHS}<dl>{LIST.replace('li>', 'dd>')}</dl>",
        PARAGRAPHS + LIST.replace("li>", "div>"),
        f"<div>{PARAGRAPHS}</div><div><ul>{LIST}</ul></div>",
        f"<section><ol>{LIST}</ol></section><section>{PARAGRAPHS}</section>",
        f"{PARAGRAPHS}<fieldset><ul>{LIST}</ul></fieldset>",
        LIST.replace("li>", "div>") + PARAGRAPHS,
        f"<table><tr><td>{PARAGRAPHS}<ul>{LIST}</ul></td></tr></table>",
        f"<nav><a href=/>Home</a></nav><div>{PARAGRAPHS}<ul>{LIST}</ul></div><div class=footer>Imprint</div>",
    ],
)  # fmt: skip
def test_what_stands_at_the_ends_of_a_page_is_read(text: Read, content: str) -> None:
    found = [p.text for p in text(page(content), ".html").passages]

    assert [words for words in found if words.startswith("Answer")] == ITEMS
    assert sum(words.startswith("The town hall") for words in found) == 3
    assert len(found) == 6


def test_what_surrounds_an_article_is_not_brought_back(text: Read) -> None:
    junk = "<ul><li><a href=/a>Another story that is told at length</a></li></ul>"
    junk += "<div class='related'>More of it: the harbour and its many ships at night.</div>"
    junk += "<form>Write to us about it here, as often as you like to.</form>"

    document = text(page(f"{PARAGRAPHS}{junk}"), ".html")

    assert len(document.passages) == 3


def test_a_list_of_tags_beside_an_article_is_no_part_of_it(text: Read) -> None:
    tags = "<div><ul><li>Bridges</li><li>Harbours and ships</li></ul></div>"

    assert len(text(page(f"<div>{PARAGRAPHS}</div>{tags}"), ".html").passages) == 3


@pytest.mark.parametrize(
    ("content", "date"),
    [
        (f"<article>{PARAGRAPHS}</article><footer>© 2009, 2024 Post</footer>", None),
        (f"<article><p>The flood of 12/10/1998 is known.</p>{PARAGRAPHS}</article>", None),
        (
            f"<article><p><a href='/n?sid=04/02/11/7'>Here</a> it is.</p>{PARAGRAPHS}</article>",
            None,
        ),
        (f"<article><img src='/media/20190302/a.jpg'>{PARAGRAPHS}</article>", None),
        (f"<article><time datetime='2024-05-07'>7 May</time>{PARAGRAPHS}</article>", "2024-05-07"),
        (
            f"<article><p>It opens again on <time datetime='2031-05-07'>7 May</time>, if the "
            f"money lasts.</p>{PARAGRAPHS}</article>",
            None,
        ),
        (f"<article><span class=date>May 7, 2024</span>{PARAGRAPHS}</article>", "2024-05-07"),
    ],
)
def test_a_day_is_one_that_the_page_gives_as_its_own(
    text: Read, content: str, date: str | None
) -> None:
    assert text(page(content), ".html").date == date


@pytest.mark.parametrize("name", ["admin", "Editorial Team", "ida@hall.example"])
def test_an_account_is_no_author(text: Read, name: str) -> None:
    head = f'<meta name="author" content="{name}">'

    assert text(page(f"<article>{PARAGRAPHS}</article>", head), ".html").author is None


@pytest.mark.parametrize(
    ("opened", "labels"),
    [
        ("<ol start=4>", ["4.", "5."]),
        ("<ol type=a>", ["a.", "b."]),
        ("<ol type=I start=9>", ["IX.", "X."]),
        ("<ol reversed>", ["2.", "1."]),
    ],
)
def test_items_have_the_numbers_that_a_browser_draws(
    text: Read, opened: str, labels: list[str]
) -> None:
    items = f"{opened}<li>Ask {LINE}.</li><li>Tell {LINE}.</li></ol>"
    document = text(f"From: a@b.example\nContent-Type: text/html\n\n{items}", ".eml")

    before = [document.text[: p.start].split("\n")[-1].strip() for p in document.passages]
    assert before == labels


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The toll is <span hidden>4</span>7 euros a car.", "The toll is 7 euros a car."),
        (
            "The toll is <em style='text-decoration:line-through'>4</em>7 euros.",
            "The toll is 7 euros.",
        ),
        (
            "<style>.c1{color:red} .c2{text-decoration:line-through}</style>The "
            "<span class=c1>toll</span> is <span class=c2>4 </span>7 euros.",
            "The toll is 7 euros.",
        ),
        ("The toll is 7<i style='mso-hide:all'> or 4</i> euros.", "The toll is 7 euros."),
        ("The toll is <template>4</template>7 euros a car.", "The toll is 7 euros a car."),
        ("The toll is 7<sup>*</sup> euros a car.", "The toll is 7 euros a car."),
        ("The toll is 7<sup>1, 2</sup> euros a car.", "The toll is 7 euros a car."),
        (
            "The toll is 7<span class='footnote-ref'>1</span> euros a car.",
            "The toll is 7 euros a car.",
        ),
        ("The toll is 7<sup class='fn'>1</sup> euros a car.", "The toll is 7 euros a car."),
        ("It is 10<sup>-3</sup> of a ton a car.", "It is 10⁻³ of a ton a car."),
        ("It took 1,200<sup>b</sup> cars a day.", "It took 1,200 cars a day."),
        ("It is shut until <time>4 May</time> or so.", "It is shut until 4 May or so."),
        ("The <label>toll</label> is <output>7</output> euros.", "The toll is 7 euros."),
        (
            "It takes <math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> of an hour.",
            "It takes 3/4 of an hour.",
        ),
        (
            "It weighs <span class='drawn'><span style='display: none'><math><msup><mn>10</mn>"
            "<mn>6</mn></msup></math></span><span aria-hidden='true'>10<i>6</i></span></span> kg.",
            "It weighs 10⁶ kg.",
        ),
    ],
)
def test_what_stands_inside_words_and_is_none(text: Read, written: str, read: str) -> None:
    assert text(article(written), ".html").passages[-1].text == read


def test_days_and_names_of_comments_and_other_stories_are_not_those_of_the_page(
    text: Read,
) -> None:
    others = (
        '<div class="comments"><p class="comment-author">Otto Hill</p>'
        '<p class="comment-date">Posted 7 July 2024</p></div>'
        '<div class="related"><time datetime="2020-01-01">1 Jan 2020</time> Another story</div>'
    )
    document = text(page(f"<h1>Bridge</h1>{PARAGRAPHS}{others}"), ".html")
    assert (document.date, document.author) == (None, None)


def test_a_day_in_words_in_the_head_of_a_page_is_its_day(text: Read) -> None:
    head = '<meta name="date" content="5 March 2024">'
    assert text(page(f"<h1>Bridge</h1>{PARAGRAPHS}", head), ".html").date == "2024-03-05"


def test_a_short_paragraph_that_is_all_bold_is_a_heading(text: Read) -> None:
    said = "The crane of the harbour fell into the water on a windless day, and nobody was hurt."
    written = (
        f"<article><h1>A crane falls</h1><p>{said}</p><p><b>What we found</b></p><p>{said}</p>"
        f"<p><strong>Bo Dam said:</strong></p><p>{said}</p><h2>Further</h2><p>{said}</p></article>"
    )
    roles = {each.text: each.role for each in text(f"<html><body>{written}", ".html").passages}

    assert roles["What we found"] == "heading"
    assert roles["Bo Dam said:"] == "body"


def test_the_day_of_a_picture_is_not_that_of_the_page(text: Read) -> None:
    picture = "<meta property='og:image' content='https://post.example/2019/03/02/quay.jpg'>"

    assert text(page(f"<article>{PARAGRAPHS}</article>", picture), ".html").date is None


def test_a_note_in_the_middle_of_a_sentence_stands_behind_its_paragraph(text: Read) -> None:
    mark = "<sup class=ltx_note_mark>1</sup>"
    note = f"{mark}<span class=ltx_note_outer>{mark}<span>1</span>It was five before.</span>"
    read = text(article(f"The toll is 7<span class=ltx_note>{note}</span> euros a car."), ".html")

    assert [p.text for p in read.passages[-2:]] == [
        "The toll is 7 euros a car.",
        "It was five before.",
    ]
