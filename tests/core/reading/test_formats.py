"""A real file of every format: its text, roles, locators and facts."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from perspectives.core import Document, PerspectivesError, read, read_all

Read = Callable[..., Document]
Write = Callable[..., Path]

REPORT = ["report.md", "pandoc.docx", "pandoc.odt", "pandoc.rtf", "pandoc.epub"]
REPORT += ["libreoffice.docx", "libreoffice.odt", "libreoffice.rtf", "libreoffice.pdf"]
PAGE = ["page.html", "chromium.html", "chromium.pdf"]
SINGLE = [*REPORT, *PAGE, "talk.srt", "talk.vtt", "talk.ttml", "letter.eml", "feed.atom"]
PARTS = ["articles.csv#2", "articles.json#1", "passim.jsonl#county-7", "feed.rss#1"]


def texts(document: Document, role: str = "body") -> list[str]:
    found = (passage.text for passage in document.passages if passage.role == role)
    return [" ".join(text.split()) for text in found]


@pytest.mark.parametrize("name", SINGLE + PARTS)
def test_offsets_point_into_the_text(data: Path, name: str) -> None:
    document = read(data / name)

    end = 0
    for passage in document.passages:
        assert end <= passage.start < passage.end
        assert document.text[passage.start : passage.end] == passage.text == passage.text.strip()
        end = passage.end


@pytest.mark.parametrize("name", SINGLE + PARTS)
def test_every_fact_says_where_it_comes_from(data: Path, name: str) -> None:
    document = read(data / name)

    known = {"title", "author", "outlet", "date", "kind", "language", "address", "accessed"}
    said = {key for key in known if getattr(document, key)}
    assert set(document.provenance) == said
    assert said


@pytest.mark.parametrize("name", REPORT)
def test_a_report_reads_the_same_in_every_format(data: Path, name: str) -> None:
    document = read(data / name)

    body = texts(document)
    assert document.title == "The harbour bridge after the flood"
    assert document.language == "en"
    assert texts(document, "heading")[-2:] == ["What the engineers found", "What it costs"]
    first = next(text for text in body if text.startswith("The flood of January closed"))
    assert first.endswith("so the council, made counter-measures indispensable.")
    assert any(text.endswith("The bearings on the northern side are replaced.") for text in body)
    assert any("Naïve hopes — so one reply — “repair no bridge”." in text for text in body)


@pytest.mark.parametrize("name", [name for name in REPORT if not name.endswith(".pdf")])
def test_items_quotations_and_rows_are_passages(data: Path, name: str) -> None:
    document = read(data / name)

    body = [text.replace("  ", " ") for text in texts(document)]
    assert "The ground below the second pier is filled with concrete." in body
    assert any(text.startswith("We would rather explain a closed bridge") for text in body)
    assert "Firm | Price in euros | Weeks" in body
    assert "North Works | 410,000 | 14" in body


@pytest.mark.parametrize("name", [name for name in REPORT if name != "libreoffice.docx"])
def test_the_author_and_the_day_are_known(data: Path, name: str) -> None:
    document = read(data / name)

    assert document.date == "2025-03-04"
    if name != "pandoc.rtf":  # it carries no properties
        assert document.author == "Harbour Research Office"


@pytest.mark.parametrize(
    "name", [name for name in REPORT if name.endswith(("docx", "odt", "epub", "rtf"))]
)
def test_a_note_is_a_passage(data: Path, name: str) -> None:
    document = read(data / name)

    assert "So it is written in the agreement of 1998." in texts(document)


@pytest.mark.parametrize("name", PAGE)
def test_an_article_is_told_from_what_surrounds_it(data: Path, name: str) -> None:
    document = read(data / name)

    body = texts(document)
    assert document.date == "2025-02-18"
    assert document.author == "The Harbour Desk"
    assert texts(document, "heading")[0] == "Ferry timetable cut in half"
    assert "What the company offers instead" in texts(document, "heading")
    assert any(text.startswith("A refund of half of every yearly pass") for text in body)
    assert body[-2 if name.endswith("pdf") else -1].startswith("A meeting at which both sides")
    assert not any("All rights reserved" in text or "Facebook" in text for text in body)


@pytest.mark.parametrize("name", ["page.html", "chromium.html"])
def test_a_page_says_what_it_is(data: Path, name: str) -> None:
    document = read(data / name)

    assert document.title == "Ferry timetable cut in half"
    assert document.outlet == "The Harbour Gazette"
    assert document.address == "https://gazette.example/news/ferry-timetable"
    assert document.language == "en"
    assert document.kind == "news"
    assert document.provenance["title"] == "meta tags"
    assert document.provenance["kind"] == "guessed from “news” in the address"
    assert "07:00 | 19 | 46" in texts(document)


def test_a_pdf_keeps_pages_and_loses_what_stands_above_and_below_them(data: Path) -> None:
    document = read(data / "chromium.pdf")

    assert {passage.locator for passage in document.passages} == {"page 1", "page 2"}
    assert texts(document, "boilerplate")[-1].startswith("http://127.0.0.1")
    body = texts(document)
    assert not any("http://" in text or "PM" in text for text in body)
    assert any("fewer than twenty passengers" in text for text in body)


def test_columns_of_a_pdf_are_read_one_after_the_other(data: Path) -> None:
    body = texts(read(data / "columns.pdf"))

    starts = [text.split(maxsplit=1)[0] for text in body]
    assert starts[:6] == ["The", "Farmers", "Fishermen", "The", "Halve", "Pay"]
    assert body[1].endswith("the floodplain suffers from insufficient flow.")


def test_rows_of_a_pdf_stay_rows_with_their_cells_apart(data: Path) -> None:
    rows = [text for text in texts(read(data / "columns.pdf")) if " | " in text]

    assert rows == [
        "Station | Flow in 2023 | Flow in 2024 | Remark",
        "Upper bridge | 31 m³/s | 28 m³/s | Measured by hand while the instrument was away for "
        "repair during the winter",
        "Old mill | 33 m³/s | 29 m³/s | —",
        "Harbour | 41 m³/s | 40 m³/s | Tidal",
    ]
    assert "North Works | 410,000 | 14" in texts(read(data / "libreoffice.pdf"))


def test_the_menu_and_the_byline_of_a_printed_page_are_no_body(data: Path) -> None:
    document = read(data / "columns.pdf")

    assert texts(document, "boilerplate") == [
        "Home | News | About us | Contact",
        "By Ann Hill, 3 March 2025",
    ]


def test_a_book_says_its_chapters(data: Path) -> None:
    document = read(data / "pandoc.epub")

    assert {passage.locator for passage in document.passages} == {
        "The harbour bridge after the flood"
    }


@pytest.mark.parametrize("name", ["talk.srt", "talk.vtt", "talk.ttml"])
def test_a_transcript_keeps_time_and_speaker(data: Path, name: str) -> None:
    document = read(data / name)

    said = [(passage.locator or "", passage.text) for passage in document.passages]
    assert [(where.lower(), text[:34]) for where, text in said] == [
        ("00:00:01, moderator", "Good evening. The harbour bridge h"),
        ("00:00:08, county", "The county has no money for the pi"),
        ("00:01:05, county", "We pay for the gauge, and for noth"),
    ]
    assert "for eleven weeks now. Who pays for it?" in said[0][1]
    assert document.kind == "transcript"


def test_a_message_is_told_from_what_it_quotes(data: Path) -> None:
    document = read(data / "letter.eml")

    assert document.title == "Bridge closed for longer than planned"
    assert document.author == "Harbour Research Office – Press"
    assert document.date == "2025-03-04"
    assert [text.split()[-1] for text in texts(document)] == ["open.", "for."]
    assert "The café beside it" in texts(document)[0]
    assert "> When does the bridge open again?" in texts(document, "boilerplate")
    assert "Quay 1" in texts(document, "boilerplate")


def test_the_text_of_a_record_comes_with_its_fields(data: Path) -> None:
    document = read(data / "articles.csv#bridge")

    assert document.origin == str(data / "articles.csv#1")
    assert (document.title, document.author) == ("Bridge stays closed", "The Harbour Desk")
    assert (document.outlet, document.date) == ("The Harbour Gazette", "2025-03-04")
    assert texts(document) == [
        "The harbour bridge stays closed until the summer.",
        "The bearings have the wrong size.",
    ]


def test_objects_may_lie_in_a_list_inside_an_object(data: Path) -> None:
    document = read(data / "articles.json#2")

    assert (document.title, document.outlet) == ("County pays for gauge", "County")
    assert len(document.passages) == 2


def test_the_list_may_lie_in_an_object_inside_another(write: Write) -> None:
    path = write('{"data": {"articles": [{"text": "It is shut."}, {"text": "No."}]}}', "a.json")

    assert [each.text for each in read_all([str(path)])] == ["It is shut.", "No."]


def test_an_entry_of_a_feed_is_a_document(data: Path) -> None:
    document = read(data / "feed.rss#1")

    assert document.title == "Bridge stays closed"
    assert (document.author, document.outlet) == ("The Harbour Desk", "The Harbour Gazette")
    assert document.date == "2025-03-04"
    assert texts(document)[-1] == "The bearings have the wrong size."


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("page.html", ".txt"),
        ("pandoc.docx", ".odt"),
        ("libreoffice.pdf", ".docx"),
        ("talk.vtt", ".md"),
        ("letter.eml", ".html"),
        ("feed.atom", ".html"),
        ("pandoc.rtf", ".doc"),
        ("pandoc.epub", ".zip"),
        ("libreoffice.odt", ""),
    ],
)
def test_the_content_decides_and_not_the_name(
    data: Path, text: Read, name: str, ending: str
) -> None:
    expected = read(data / name)

    document = text((data / name).read_bytes(), ending)

    assert document.text == expected.text
    assert document.title == expected.title


def test_escapes_of_rtf_are_letters(text: Read) -> None:
    document = text("{\\rtf1\\ansi Caf\\'e9 \\u8212? open\\par Next \\b one\\b0.\\par}", ".rtf")

    assert [passage.text for passage in document.passages] == ["Café — open", "Next one."]


def test_lists_and_headings_inside_an_article_are_brought_back(data: Path) -> None:
    document = read(data / "pandoc.html")

    assert "What it costs" in texts(document, "heading")
    assert "The bearings on the northern side are replaced." in texts(document)
    assert texts(document).count("A gauge warns the bridge keeper of the next flood.") == 1


def test_a_page_saved_as_mhtml_is_a_page(data: Path, text: Read) -> None:
    page = (data / "page.html").read_text(encoding="utf-8")
    saved = (
        "From: <Saved by Blink>\r\n"
        "Snapshot-Content-Location: https://gazette.example/saved\r\n"
        "Subject: Ferry\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        '--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
        f"{page}\r\n--b--\r\n"
    )

    document = text(saved, ".mhtml")

    assert document.title == "Ferry timetable cut in half"
    assert document.address == "https://gazette.example/saved"
    assert texts(document) == texts(read(data / "page.html"))


def mail(*attached: tuple[str, bytes, str]) -> bytes:
    """A mail with files attached: name, content and type of each."""
    message = EmailMessage()
    message["From"], message["Subject"] = "Town Hall <hall@town.example>", "Two papers"
    message["Date"] = "Tue, 04 Mar 2025 09:30:00 +0100"
    message.set_content("Please find the papers on the ferry attached.\n")
    for name, content, kind in attached:
        main, sub = kind.split("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return message.as_bytes()


def test_attachments_are_listed_and_read_when_they_are_chosen(data: Path, write: Write) -> None:
    page, book = (data / "page.html").read_bytes(), (data / "columns.pdf").read_bytes()
    path = write(
        mail(("page.html", page, "text/html"), ("river.pdf", book, "application/pdf")), "two.eml"
    )

    whole = read(path)
    second = read(f"{path}#2")
    third = read(f"{path}#river.pdf")

    assert texts(whole) == ["Please find the papers on the ferry attached."]
    assert texts(whole, "boilerplate") == [
        "[Attachment #2: page.html]",
        "[Attachment #3: river.pdf]",
    ]
    assert (second.title, second.origin) == ("Ferry timetable cut in half", f"{path}#2")
    assert third.passages[0].locator == "page 1"
    assert third.sha256 != second.sha256 != whole.sha256


def test_an_attachment_without_an_author_has_the_one_who_sent_it(write: Write) -> None:
    path = write(mail(("a.txt", b"The ferry runs twice a day.", "text/plain")), "one.eml")

    found = read(f"{path}#2")

    assert (found.author, found.date) == ("Town Hall", "2025-03-04")
    assert found.provenance["author"] == "message headers"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n", "#2: this is a picture"),
        ("a.csv", b"text\none\ntwo\n", "#2: it holds 2 documents"),
        ("a.txt", b"", "#2: the file is empty"),
    ],
)
def test_an_attachment_that_cannot_be_read_is_said(
    write: Write, name: str, content: bytes, said: str
) -> None:
    path = write(mail((name, content, "application/octet-stream")), "bad.eml")

    assert f"[Attachment #2: {name}]" in read(path).text
    with pytest.raises(PerspectivesError, match=re.escape(f"{path}{said}")):
        read(f"{path}#2")
    with pytest.raises(PerspectivesError, match="there is no #3"):
        read(f"{path}#3")
