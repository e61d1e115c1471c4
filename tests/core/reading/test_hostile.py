"""Files made to harm or broken on the way: each ends in one sentence that names it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from perspectives.core import Document, PerspectivesError, compare, limits, read
from perspectives.core.errors import DocumentError

Write = Callable[..., Path]
Read = Callable[..., Document]
Ending = Callable[[], AbstractContextManager[None]]

BODY = "The council met on Tuesday and took no vote."
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{of};" * 10}">'
        for of, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
OUTSIDE = '<!DOCTYPE l [<!ENTITY i SYSTEM "file:///etc/hostname">]>'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
MANY_ATTRIBUTES = " ".join(f"a{number}='b'" for number in range(60))
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def packed(members: dict[str, str | bytes], level: int = 9) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in members.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, kind, level)
    return data.getvalue()


def odt(body: str, doctype: str = "") -> bytes:
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    whole = f"<office:document-content {OFFICE}>{content}</office:document-content>"
    return packed({"mimetype": ODT_TYPE, "content.xml": doctype + whole})


def changed_docx(data: Path, replace: Callable[[str, bytes], bytes]) -> bytes:
    with zipfile.ZipFile(data / "pandoc.docx") as archive:
        return packed({name: replace(name, archive.read(name)) for name in archive.namelist()})


def refused(read_it: Callable[[], object]) -> str:
    """What is said when a file is refused; nothing when it is read."""
    try:
        assert read_it()
    except PerspectivesError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("doctype", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
def test_entities_of_its_own_are_refused(data: Path, text: Read, doctype: str) -> None:
    def put(name: str, content: bytes) -> bytes:
        head, mark, rest = content.partition(b"?>")
        return head + mark + doctype.encode() + rest if name == "word/document.xml" else content

    with pytest.raises(DocumentError, match="not safe to read"):
        text(odt("<text:p>&i;</text:p>", doctype), ".odt")
    with pytest.raises(DocumentError, match="not safe to read"):
        text(changed_docx(data, put), ".docx")


def test_entities_of_a_page_or_a_feed_bring_nothing_in(text: Read) -> None:
    page = text(
        f"{OUTSIDE.replace(' l ', ' html ')}<html><body><p>{BODY} &i;</p></body></html>", ".html"
    )
    feed = text(
        f"<?xml version='1.0'?>{OUTSIDE}<rss><channel><item><title>T</title><description>{BODY} &i;"
        "</description></item></channel></rss>",
        ".rss",
    )

    host = Path("/etc/hostname").read_text(encoding="utf-8").strip() or "nothing"
    assert host not in page.text
    assert host not in feed.text


def test_an_archive_that_unpacks_to_too_much_is_refused(text: Read) -> None:
    bomb = packed({"mimetype": ODT_TYPE, "content.xml": b" " * 60_000_000})

    with pytest.raises(DocumentError, match="unpacks to 57 MB"):
        text(bomb, ".odt")


def test_an_archive_that_lies_about_its_size_gives_no_more_than_it_says(text: Read) -> None:
    bomb = packed({"mimetype": ODT_TYPE, "content.xml": b" " * 60_000_000})
    lie = bomb.replace(struct.pack("<I", 60_000_000), struct.pack("<I", 1_000))

    with pytest.raises(DocumentError):
        text(lie, ".odt")


def test_names_that_climb_out_of_an_archive_lead_nowhere(text: Read) -> None:
    book = packed(
        {
            "META-INF/container.xml": '<container><rootfile full-path="a.opf"/></container>',
            "a.opf": (
                '<package xmlns="http://www.idpf.org/2007/opf"><item id="x" '
                'href="../../../../../../../../etc/hostname"/><itemref idref="x"/></package>'
            ),
        }
    )

    with pytest.raises(DocumentError, match="nothing to compare"):
        text(book, ".epub")


@pytest.mark.parametrize("suffix", [".odt", ".html", ".json", ".rtf", ".md", ".eml"])
def test_deep_nesting_ends(text: Read, ending: Ending, suffix: str) -> None:
    deep = 50_000
    content: dict[str, str | bytes] = {
        ".odt": odt("<text:list>" * deep + "</text:list>" * deep),
        ".html": "<html><body>" + "<div>" * deep + BODY + "</div>" * deep,
        ".json": "[" * deep + "]" * deep,
        ".rtf": "{\\rtf1 " + "{" * deep + BODY + "}" * deep + "}",
        ".md": "> " * 2_000 + BODY,
        ".eml": "From: a@b.example\nMIME-Version: 1.0\n"
        + "".join(
            f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(2_000)
        ),
    }

    with ending():
        said = refused(lambda: text(content[suffix], suffix).passages)

    assert "\n" not in said


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "libreoffice.pdf", "pandoc.rtf"]
)
@pytest.mark.parametrize("share", [0.0005, 0.3, 0.7, 0.99])
def test_a_file_that_was_cut_off_is_said_or_read(
    data: Path, text: Read, name: str, share: float
) -> None:
    whole = (data / name).read_bytes()
    cut = whole[: max(8, int(len(whole) * share))]

    said = refused(lambda: text(cut, Path(name).suffix).passages)

    assert said.endswith(".") or not said
    assert "\n" not in said


def test_an_encrypted_pdf_is_called_encrypted(data: Path) -> None:
    with pytest.raises(DocumentError, match="the PDF is encrypted; save it without a password"):
        read(data / "encrypted.pdf")


def test_a_pdf_of_pictures_asks_for_a_text_recognition(text: Read) -> None:
    import pypdfium2

    scanned = io.BytesIO()
    made = pypdfium2.PdfDocument.new()
    made.new_page(300, 400).close()
    made.save(scanned)
    made.close()

    with pytest.raises(DocumentError, match="pictures without text; run a text recognition"):
        text(scanned.getvalue(), ".pdf")


def test_an_encrypted_archive_is_called_encrypted(text: Read) -> None:
    plain = packed({"mimetype": ODT_TYPE, "content.xml": "<a/>"})
    at = plain.index(b"PK\x01\x02") + 8
    locked = plain[:at] + b"\x01\x00" + plain[at + 2 :]

    with pytest.raises(DocumentError, match="encrypted"):
        text(locked, ".odt")


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as DOCX"),
        (b"\x89PNG\r\n\x1a\n", "text recognition"),
        (b"\x28\xb5\x2f\xfd" + bytes(9), "unpack it"),
        (bytes(257) + b"ustar\x0000", "unpack it"),
        (bytes(60) + b"BOOKMOBI", "save it as EPUB"),
        (bytes(4) + b"ftypisom", "transcribe it"),
        (packed({"mimetype": ODT_TYPE.replace("text", "presentation")}), "save it as PDF"),
        (packed({"xl/workbook.xml": "<a/>"}), "save the sheet as CSV"),
        (packed({"a.txt": BODY}), "unpack it"),
        (b"PK\x03\x04 and then nothing", "get it again"),
    ],
)
def test_what_holds_no_text_says_what_to_do(text: Read, content: bytes, advice: str) -> None:
    with pytest.raises(DocumentError, match=advice):
        text(content, ".docx")


def test_a_text_that_names_the_mark_of_a_format_is_a_text(text: Read) -> None:
    said = "A file of this kind begins with %PDF-1.7 and ends with %%EOF."

    assert text(said, ".txt").text == said


def test_stray_zero_bytes_and_controls_stay_where_they_are(text: Read) -> None:
    content = f"{BODY * 10}\0 It \x1b[31mwent \u202eon\u202c. {BODY * 10}"

    document = text(content)

    assert document.text == content


def test_bytes_of_two_encodings_in_one_file_are_both_read(text: Read) -> None:
    document = text(
        "Der Präsident sprach. Die Brücke bleibt zu. ".encode() + "Müller’s Café.".encode("cp1252")
    )

    assert document.text.endswith("Müller’s Café.")


def test_zeros_in_a_page_do_not_end_it(text: Read) -> None:
    page = f"<html><body><p>{BODY * 20}\0</p><p>{BODY} The end.</p></body></html>"

    assert text(page, ".html").text.endswith("The end.")


@pytest.mark.parametrize(
    ("suffix", "unit"),
    [
        (".rtf", r"{\field{\*\fldinst{"),
        (".rtf", r"\f1"),
        (".rtf", r"{\fonttbl\f1"),
        (".rtf", r"\'e9"),
        (".html", "<table><tr><td>"),
        (".html", "<p>a"),
        (".html", "<!-- saved from url=(1)"),
        (".html", '<script>"@type": '),
        (".vtt", "<v "),
        (".srt", "1\n00:00:01,000 --> 00:00:02,000\n<"),
        (".eml", "From: "),
        (".eml", "To: a\n"),
        (".eml", ">\n"),
        (".eml", "\n-\n"),
        (".eml", "On 1 May at 9:30, Jo\n> a\n"),
        (".csv", '"'),
        (".csv", ","),
        (".json", '{"a":'),
        (".jsonl", '{"text":"a"}\n'),
        (".rss", "<item>"),
        (".txt", "By "),
        (".txt", "A, "),
        (".txt", "1. "),
        (".txt", "a'"),
        (".md", "*a "),
    ],
)
def test_no_repetition_keeps_a_reader_busy(
    text: Read, ending: Ending, suffix: str, unit: str
) -> None:
    heads = {
        ".rtf": "{\\rtf1 ",
        ".html": "<html><body>",
        ".vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n",
        ".eml": "From: a@b.example\nMIME-Version: 1.0\n\n",
        ".csv": "text\n",
        ".rss": "<rss><channel>",
    }
    content = heads.get(suffix, "") + unit * (300_000 // len(unit))

    with ending():
        said = refused(lambda: text(content, suffix))

    assert "\n" not in said


@pytest.mark.parametrize("unit", ["1. ", "said ", "a'", "“a” ", "of the ", "U.S. "])
def test_no_repetition_keeps_a_comparison_busy(text: Read, ending: Ending, unit: str) -> None:
    documents = text(unit * (60_000 // len(unit))), text(BODY, id="2")

    with ending():
        comparison = compare(documents)

    assert not comparison.links


def test_a_pdf_stream_that_unpacks_to_much_is_read_or_refused(text: Read) -> None:
    stream = zlib.compress(b"BT /F1 12 Tf (a) Tj ET\n" * 200_000)
    pdf = (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<</Font"
        b"<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n" % (len(stream), stream)
    )

    said = refused(lambda: text(pdf, ".pdf"))

    assert said.endswith(".") or not said


def book(items: str, references: str) -> bytes:
    package = f'<package xmlns="http://www.idpf.org/2007/opf">{items}{references}</package>'
    return packed(
        {
            "META-INF/container.xml": '<container><rootfile full-path="a.opf"/></container>',
            "a.opf": package,
            "c.xhtml": f"<html><body><p>{BODY}</p></body></html>",
        }
    )


def test_a_chapter_that_is_named_again_is_not_told_again(text: Read) -> None:
    once = '<item id="x" href="c.xhtml"/><item id="y" href="./c.xhtml"/>'

    assert text(book(once, '<itemref idref="x"/><itemref idref="y"/>' * 500), ".epub").text == BODY


@pytest.mark.parametrize(
    ("bound", "body", "said"),
    [
        ("ELEMENTS", "<text:p>a</text:p>" * 60, "more than 50 elements"),
        ("DEPTH", "<text:p>" + "<text:span>" * 60 + "a" + "</text:span>" * 60 + "</text:p>", "dee"),
        ("ATTRIBUTES", f"<text:p {MANY_ATTRIBUTES}>a</text:p>", "60 attr"),
        ("PASSAGES", "<text:p>a</text:p>" * 60, "60 paragraphs, more than 50"),
        ("DENSE", "<text:p>a</text:p>" * 60, "60 paragraphs, more than 50"),
    ],
)
def test_what_has_too_many_parts_is_refused(
    text: Read, monkeypatch: pytest.MonkeyPatch, bound: str, body: str, said: str
) -> None:
    monkeypatch.setattr(limits, bound, 50)

    with pytest.raises(DocumentError, match=said):
        text(odt(body), ".odt")


@pytest.mark.parametrize(
    "header",
    [
        "Subject: " + "=?utf-8?q?a?= " * 20_000,
        "Subject: " + "word " * 60_000,
        "Content-Type: text/plain; " + "a=b; " * 60_000,
        "To: " + "a@b.example, " * 25_000,
    ],
    ids=["encoded", "words", "parameters", "addresses"],
)
def test_a_header_without_end_is_cut_short(text: Read, header: str) -> None:
    mail = text(f"From: Ann <a@b.example>\nMIME-Version: 1.0\n{header}\n\n{BODY}", ".eml")

    assert mail.author == "Ann"
    assert BODY in mail.text


NESTED = {
    "page.html": "<html><body><p>Before.</p>" + "<div>" * 9000 + f"<p>{BODY}</p></body></html>",
    "quotes.md": ">" * 9000 + f" {BODY}",
    "lists.json": "[" * 200_000 + "]" * 200_000,
    "lines.jsonl": '{"text": "Words."}\n' + "[" * 200_000 + "]" * 200_000,
    "mail.eml": "Subject: x\nContent-Type: text/html\n\n<html><body>" + "<b>" * 9000 + BODY,
}


@pytest.mark.parametrize("name", NESTED)
def test_what_nests_too_deeply_is_called_so_and_not_empty(write: Write, name: str) -> None:
    assert "nested too deeply" in refused(lambda: read(write(NESTED[name], name)))


def test_a_document_of_an_equation_that_nests_too_deeply_is_read_without_it(text: Read) -> None:
    code = "EQ " + r"\\f(" * 3_000
    field = f"{{\\field{{\\*\\fldinst {code}}}{{\\fldrslt }}}}"

    assert text(f"{{\\rtf1 {BODY}{field}\\par}}", ".rtf").text == BODY


def test_a_page_of_many_boxes_is_read_to_its_end(write: Write) -> None:
    page = f"<html><body>{'<div>' * 900}<p>{BODY}</p>{'</div>' * 900}<p>The last words.</p></body>"

    assert read(write(page, "page.html")).text.split("\n\n")[-2:] == [BODY, "The last words."]


def test_in_a_very_large_page_no_article_is_looked_for(
    text: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = f"<html><body><p>Ads by us</p><article>{f'<p>{BODY}</p>' * 20}</article></body></html>"
    article = text(page, ".html").text
    monkeypatch.setattr(limits, "ARTICLE", 20)
    whole = text(page, ".html").text

    assert article.count(BODY) == whole.count(BODY) == 20
    assert "Ads by us" in whole
    assert "Ads by us" not in article


@pytest.mark.parametrize("ending", [".html", ".eml"])
def test_a_tag_of_very_many_attributes_is_refused(text: Read, ending: str) -> None:
    attributes = " ".join(f"a{number}" for number in range(limits.TAG_WORDS + 1))
    head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n"

    with pytest.raises(DocumentError, match="too large to read"):
        text(f"{head if ending == '.eml' else ''}<html><p {attributes}>{BODY}</p></html>", ending)


def test_formulas_side_by_side_in_many_layers_are_read(text: Read, ending: Ending) -> None:
    formulas = "<math><mi>x</mi></math>" * 3_000
    with ending():
        assert "x" in text(f"<html><body><p>{'<span>' * 200}{formulas}", ".html").text


def test_speech_of_hours_without_a_full_stop_is_read(text: Read, ending: Ending) -> None:
    def clock(number: int) -> str:
        return f"{number // 3600:02d}:{number // 60 % 60:02d}:{number % 60:02d},000"

    captions = "".join(
        f"{n + 1}\n{clock(n)} --> {clock(n + 1)}\nword {n}\n\n" for n in range(12_000)
    )
    with ending():
        assert text(captions, ".srt").text.endswith("word 11999")


def test_keys_of_front_matter_in_one_another_are_text(text: Read, ending: Ending) -> None:
    with ending():
        document = text(f"+++\n{'a.' * 45_000}a = 1\n+++\n\n{BODY}\n", ".md")

    assert BODY in document.text


def test_lines_without_end_before_a_quotation_are_read(text: Read, ending: Ending) -> None:
    head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
    with ending():
        mail = text(f"{head}{'<br>x <b>y</b>' * 30_000}<blockquote>{BODY}</blockquote>", ".eml")

    assert BODY in mail.text


def test_front_matter_without_end_is_refused(text: Read) -> None:
    keys = "".join(f"key{number}: value\n" for number in range(9_000))

    with pytest.raises(DocumentError, match="the front matter has"):
        text(f"---\n{keys}---\n{BODY}", ".md")


def test_a_tag_of_one_long_attribute_is_read(text: Read) -> None:
    picture = "iVBOR/" * limits.TAG

    assert BODY in text(f"<html><p>{BODY}</p><img src='data:{picture}'></html>", ".html").text


def parts_side_by_side(number: int) -> str:
    part = f"--x\nContent-Type: text/plain\n\n{BODY}\n"
    return f"Content-Type: multipart/mixed; boundary=x\n\n{part * number}--x--\n"


def parts_in_one_another(number: int) -> str:
    headers = (f"Content-Type: multipart/mixed; boundary=x{n}\n\n--x{n}\n" for n in range(number))
    return f"{''.join(headers)}Content-Type: text/plain\n\n{BODY}\n"


@pytest.mark.parametrize("parts", [parts_side_by_side, parts_in_one_another])
def test_a_mail_of_very_many_parts_is_refused(text: Read, parts: Callable[[int], str]) -> None:
    head = "From: a@b.example\nMIME-Version: 1.0\n"

    with pytest.raises(DocumentError, match="too large to read"):
        text(head + parts(limits.PARTS + 1), ".eml")
    assert BODY in text(head + parts(20), ".eml").text


def test_a_quote_that_is_never_closed_takes_no_rows_in(write: Write) -> None:
    closed = 'text,title\n"He said ""no"" to all.",One\n5" nails and 6" ones,Two\n'
    table = write(f'{closed}"{BODY}",Three\n,,beyond\n', "closed.csv")
    damaged = write(f'{closed}"{BODY},Three\n' + f"{BODY},More\n" * 9, "open.csv")

    assert [read(f"{table}#{row}").text for row in (2, 3)] == ['5" nails and 6" ones', BODY]
    with pytest.raises(DocumentError, match="opens in the row of line 4 is never closed"):
        read(f"{damaged}#1")
    with pytest.raises(DocumentError, match="opens in the row of line 4 is never closed"):
        read(write(f'Export of today\n\ntext,title\n"{BODY},One\n{BODY},Two\n', "titled.csv"))
