"""Sources of several texts: feeds and tables with parts that hold none, tables as Excel writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, PerspectivesError, read, read_all

Read = Callable[..., Document]
Write = Callable[..., Path]


def feed(*descriptions: str) -> str:
    items = "".join(
        f"<item><title>T{n}</title><description>{words}</description></item>"
        for n, words in enumerate(descriptions, 1)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'


@pytest.mark.parametrize(
    "empty", ["", "&lt;img src='a.png'/&gt;", "<![CDATA[<!-- none -->]]>", "&lt;p&gt; &lt;/p&gt;"]
)
def test_an_entry_without_a_text_is_named_and_passed_over(write: Write, empty: str) -> None:
    path = write(feed("The bridge is shut.", empty, "It opens in May."), "a.rss")
    told: list[str] = []

    documents = read_all([str(path)], notice=told.append)

    assert [d.text for d in documents] == ["The bridge is shut.", "It opens in May."]
    assert documents[1].origin == f"{path}#3"
    assert told == [f"{path}: #2 “T2” without a text passed over."]
    with pytest.raises(PerspectivesError, match="#2 has no text"):
        read(f"{path}#2")


def test_a_feed_of_titles_alone_is_said_to_have_no_text(write: Write) -> None:
    with pytest.raises(PerspectivesError, match="no entry in it has a text"):
        read(write(feed("", ""), "a.rss"))


def test_a_row_without_a_text_is_passed_over(write: Write) -> None:
    path = write("title;text\nA;The bridge is shut.\nB;\n;\nC;It opens in May.\n", "a.csv")
    told: list[str] = []

    documents = read_all([str(path)], notice=told.append)

    assert [d.title for d in documents] == ["A", "C"]
    assert told == [f"{path}: #2 “B” without a text passed over."]


@pytest.mark.parametrize(
    "data",
    [
        b'sep=;\r\ntitle;text\r\nA;"One, two, three; and\r\nfour."\r\nB;Five.\r\n',
        b'"sep=;"\r\ntitle;text\r\nA;"One, two, three; and\r\nfour."\r\nB;Five.\r\n',
        b'\xef\xbb\xbf"title, long, so";text\r\nA;"One, two, three; and\r\nfour."\r\nB;Five.\r\n',
        "title\ttext\r\nA\t\"One, two, three; and\r\nfour.\"\r\nB\tFive.\r\n".encode("utf-16"),
        b'sep=\t\r\ntitle\ttext\r\nA\t"One, two, three; and\r\nfour."\r\nB\tFive.\r\n\t\r\n',
    ],
)  # fmt: skip
def test_tables_as_excel_writes_them(write: Write, data: bytes) -> None:
    documents = read_all([str(write(data, "a.csv"))])

    assert [d.text for d in documents] == ["One, two, three; and\nfour.", "Five."]


def test_a_feed_obeys_the_encoding_that_its_xml_names(text: Read) -> None:
    written = feed("橋は閉まります。").replace(
        'version="1.0"', 'version="1.0" encoding="iso-2022-jp"'
    )

    assert text(written.encode("iso2022_jp"), ".rss").text == "橋は閉まります。"


def test_a_feed_in_json_holds_its_texts_in_either_form(write: Write) -> None:
    items = '{"id": "1", "content_html": "<p>It shuts.</p>"}, {"id": "2", "content_text": "Open."}'
    path = write(f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{items}]}}', "a.json")
    assert [d.text for d in read_all([str(path)])] == ["It shuts.", "Open."]


@pytest.mark.parametrize(
    "above",
    [
        "Letters to the editor\nTaken out on 4 March 2025\n\n",
        "Export;;\n;;\n",
        "Letters;March\n",
    ],
)
def test_rows_above_the_one_that_names_the_fields_are_passed_over(write: Write, above: str) -> None:
    table = f"{above}title;day;text\nA;1;The bridge, they say, is shut.\nB;2;It opens.\n"
    first, second = read_all([str(write(table, "a.csv"))])

    assert (first.text, first.title) == ("The bridge, they say, is shut.", "A")
    assert second.text == "It opens."


def test_a_row_of_words_is_not_taken_for_the_one_that_names_the_fields(write: Write) -> None:
    path = write("id;kind;answer\n1;text;The bridge is shut.\n2;text;It opens.\n", "a.csv")

    with pytest.raises(PerspectivesError, match="no field is called text"):
        read_all([str(path)])
    assert [each.text for each in read_all([f"{path}#text=answer"])] == [
        "The bridge is shut.",
        "It opens.",
    ]
