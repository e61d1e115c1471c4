"""Mail: every shape of parts, what programs quote, and what is attached."""

# ruff: noqa: E501 - mail as programs write it
from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, PerspectivesError, read

Read = Callable[..., Document]
Write = Callable[..., Path]

HEADERS = "From: Ida Brook <ida@hall.example>\nTo: Otto\nSubject: Bridge\nMIME-Version: 1.0\n"
OWN = "I think the bridge should stay open."
QUOTED = "The bridge has to be closed at once."


def mail(body: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{HEADERS}Content-Type: {kind}\n\n{body}".encode()


def parts(kind: str, *inside: str) -> str:
    """A part of several parts; each begins with its headers."""
    mark = kind.rpartition("/")[2]
    told = "".join(f"--{mark}\n{part}\n" for part in inside)
    return f'Content-Type: {kind}; boundary="{mark}"\n\n{told}--{mark}--\n'


def part(kind: str, content: str) -> str:
    return f"Content-Type: {kind}\n\n{content}"


def whole(structure: str) -> bytes:
    return f"{HEADERS}{structure}".encode()


def bodies(document: Document) -> list[str]:
    return [" ".join(p.text.split()) for p in document.passages if p.role == "body"]


PLAIN = part("text/plain", OWN)
HTML = part("text/html", f"<p>{OWN}</p>")
FILE = 'Content-Type: text/plain; name="a.txt"\nContent-Disposition: attachment\n\nattached'
PICTURE = "Content-Type: image/png\nContent-ID: <p>\nContent-Disposition: inline\n\nx"


@pytest.mark.parametrize(
    "structure",
    [
        parts("multipart/mixed", f"\n{OWN}", FILE),
        parts("multipart/alternative", PLAIN, part("text/html", "<html><body> &nbsp;</body></html>")),
        parts("multipart/alternative", PLAIN, part("text/html", "")),
        parts("multipart/alternative", PLAIN, part("text/html", "<style>p {x: y}</style><br>")),
        parts("multipart/alternative", part("text/plain", ""), HTML),
        parts("multipart/alternative", PLAIN, parts("multipart/related", HTML, PICTURE)),
        parts("multipart/alternative", PLAIN, part("text/calendar", "BEGIN:VCALENDAR")),
        parts("multipart/related", parts("multipart/alternative", PLAIN, HTML), PICTURE),
        parts("multipart/mixed", parts("multipart/alternative", PLAIN, HTML), FILE),
        parts("multipart/signed", PLAIN, part("application/pgp-signature", "-----BEGIN")),
        parts("multipart/mixed", "Content-Type: text/plain\nContent-Disposition: inline\n\n" + OWN),
    ],
)  # fmt: skip
def test_the_text_is_found_in_every_shape_of_parts(text: Read, structure: str) -> None:
    assert bodies(text(whole(structure), ".eml")) == [OWN]


def test_texts_around_an_attachment_are_both_read(text: Read) -> None:
    document = text(
        whole(parts("multipart/mixed", PLAIN, FILE, part("text/plain", QUOTED))), ".eml"
    )

    assert bodies(document) == [OWN, QUOTED]
    assert document.passages[-1].text == "[Attachment #2: a.txt]"


@pytest.mark.parametrize("kind", ["multipart/encrypted", "application/pkcs7-mime"])
def test_an_encrypted_message_is_said_to_be_one(text: Read, kind: str) -> None:
    made = whole(parts(kind, FILE)) if "multipart" in kind else mail("x", kind)

    with pytest.raises(PerspectivesError, match="the message is encrypted"):
        text(made, ".eml")


def test_a_message_in_a_message_is_named_by_its_subject_and_read(write: Write) -> None:
    inside = f"From: Eva <eva@hall.example>\nSubject: First draft\n\n{QUOTED}"
    structure = parts("multipart/mixed", PLAIN, part("message/rfc822", inside))
    path = write(whole(structure), "a.eml")

    outer, inner = read(path), read(f"{path}#2")

    assert outer.passages[-1].text == "[Attachment #2: First draft]"
    assert (inner.title, inner.author, bodies(inner)) == ("First draft", "Eva", [QUOTED])


ANSWERS = {
    "thunderbird": f"{OWN}\n\nOn 3/4/25 10:00, Otto wrote:\n> {QUOTED}\n> Soon.\n",
    "wrapped": f"{OWN}\n\nOn Tue, 4 Mar 2025 at 10:00, Otto Long <otto@a.example>\nwrote:\n\n> {QUOTED}\n",
    "german": f"{OWN}\n\nAm 04.03.2025 um 10:00 schrieb Otto:\n> {QUOTED}\n",
    "french": f"{OWN}\n\nLe mar. 4 mars 2025 à 10:00, Otto <o@a.example> a écrit :\n\n> {QUOTED}\n",
    "outlook": f"{OWN}\n\n-----Original Message-----\nFrom: Otto\nSent: Tuesday\nTo: Ida\nSubject: B\n\n{QUOTED}\n\nSoon.\n",
    "outlook rule": f"{OWN}\n\n________________________________\nFrom: Otto <o@a.example>\nSent: Tuesday, 4 March\nTo: Ida\nSubject: B\n\n{QUOTED}\n",
    "outlook german": f"{OWN}\n\nVon: Otto\nGesendet: Dienstag\nAn: Ida\nBetreff: B\n\n{QUOTED}\n",
    "signature": f"{OWN}\n\n-- \nIda Brook\nTown Hall\n",
    "telephone": f"{OWN}\n\nSent from my iPhone\n\n> On 4 Mar 2025, at 10:00, Otto wrote:\n> \n> {QUOTED}\n",
    "wrapped twice": f"{OWN}\n\nOn Mar 4, 2025, at 10:00 AM, Otto Long\n<otto@a.example>\nwrote:\n\n> {QUOTED}\n",
    "wrapped address": f"{OWN}\n\nOn Tue, Mar 4, 2025 at 10:00 AM Otto Long <otto.long@\na.example> wrote:\n\n> {QUOTED}\n",
    "french wrapped": f"{OWN}\n\nLe mar. 4 mars 2025 à 10:00, Otto Long <otto@a.example> a\nécrit :\n> {QUOTED}\n",
    "dutch wrapped": f"{OWN}\n\nOp 4 maart 2025 10:00 schreef Otto <\notto@a.example>:\n> {QUOTED}\n",
    "danish": f"{OWN}\n\n-------- Oprindelig besked --------\nFra: Otto <o@a.example>\nDato: 04.03.2025 10.00\nTil: i@a.example\nEmne: B\n\n{QUOTED}\n",
    "french outlook": f"{OWN}\n\nDe : Otto<mailto:o@a.example>\nEnvoyé le :mardi 4 mars 2025\nÀ : Ida\nObjet :Pont\n\n{QUOTED}\n",
    "sent first": f"{OWN}\n\nDate: Tue, 4 Mar 2025\nSubject: B\nFrom: o@a.example\nTo: Ida\n\n{QUOTED}\n",
    "headers apart": f"{OWN}\n\nFrom: Otto <o@a.example>\n\nSent: Tuesday, 4 March\n\nTo: Ida\n\nSubject: B\n\n{QUOTED}\n",
    "unmarked": f"{OWN}\n\nвт, 4 мар. 2025 г. в 10:00, Otto <otto@a.example>:\n\n{QUOTED}\n",
    "below": f"On 4 Mar 2025, Otto wrote:\n> {QUOTED}\n\n{OWN}\n",
}  # fmt: skip


@pytest.mark.parametrize("program", ANSWERS)
def test_what_a_plain_mail_quotes_is_no_body(text: Read, program: str) -> None:
    document = text(mail(ANSWERS[program]), ".eml")

    assert bodies(document) == [OWN]


@pytest.mark.parametrize(
    "sent",
    [
        "2025-03-04 10:00 GMT+01:00 Otto Long <otto@a.example>:",
        "Op di 4 mrt 2025 om 10:00 schreef Otto van der Berg <otto@a.example>:",
        "El mar, 4 mar 2025 a las 10:00, Otto Long (<otto@a.example>) escribió:",
        "On Tue, Mar 4, 2025 at 10:00 AM Otto Long <otto@a.example> wrote:",
        "4 Mar 2025 Sal, saat 10:00 tarihinde, Otto Long <otto@a.example> şunu yazdı:",
        "Вторник, 4 марта 2025, 10:00 +03:00 от Otto Long <otto@a.example>:",
        "2025年3月4日(火) 10:00 Otto Long <otto@a.example>:",
        "On Tue, Mar 4, 2025 at 10:00 AM Otto Long\n<otto@a.example>\nwrote:",
        "On Tue, Mar 4, 2025 at 10:00 AM Otto Long <otto.long@\na.example> wrote:",
        "On Tue, Mar 4, 2025 at 10:00 AM Otto Long via Board\n<board@a.example> wrote:",
        "On Tue, Mar 4, 2025 at 10:00 a.m.\nOtto Long <otto@a.example> wrote:",
        "On 04/03/2025 10:00,\nOtto Long wrote:",
        "Am Di., 4. März 2025 um 10:00 Uhr schrieb Otto Long <\notto@a.example>:",
        "Am 04.03.2025 um 10:00 schrieb Otto Long:",
        "Le mar. 4 mars 2025 à 10:00, Otto Long <otto@a.example> a\nécrit :",
        "El mar, 4 mar 2025 a las 10:00, Otto Long (<\notto@a.example>) escribió:",
        "вт, 4 мар. 2025 г. в 10:00, Otto Long <\notto@a.example>:",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_all_below_a_line_that_says_when_who_wrote_is_quoted(
    text: Read, sent: str, between: str
) -> None:
    document = text(mail(f"{OWN}\n\n{sent}{between}{QUOTED}\n\nSoon.\n"), ".eml")

    assert bodies(document) == [OWN]


@pytest.mark.parametrize(
    "line",
    [
        "You can reach the 3 organisers at <team@fair.example> with the following:",
        "The 2 halls are let by Otto Long <otto@a.example>:",
        "Please write by 10:00 to Otto Long <otto@a.example>:",
        "From 4 March 2025 on you can write to <team@fair.example>:",
        "On 4 March 2025 I asked the board at <team@fair.example>:",
        "On 4 March 2025 Otto Long <otto@a.example> sent all of us this:",
    ],
)
def test_a_line_of_the_writer_with_an_address_quotes_nothing(text: Read, line: str) -> None:
    document = text(mail(f"{OWN}\n\n{line}\n\n{QUOTED}\n"), ".eml")

    assert line in document.text
    assert "boilerplate" not in {passage.role for passage in document.passages}


@pytest.mark.parametrize(
    "line",
    [
        "On 4 March 2025 at 10:00 I wrote:",
        "On 4 March 2025 at 10:00 the board wrote:",
        "On 4 March 2025 I met the board, and at 10:00 Otto Long wrote:",
        "On 4 March 2025 Otto Long wrote:",
        "On 4 March 2025 at 10:00 we met\nOtto Long, who wrote to the board at <team@fair.example> this:",
    ],
)  # fmt: skip
def test_what_the_writer_quotes_by_a_day_and_an_hour_is_body(text: Read, line: str) -> None:
    document = text(mail(f"{OWN}\n\n{line}\n\n{QUOTED}\n"), ".eml")

    assert QUOTED in bodies(document)


CITED = f"<blockquote type='cite'><p>{QUOTED}</p></blockquote>"
PAGES = {
    "gmail": f"<div dir=ltr>{OWN}</div><br><div class='gmail_quote gmail_quote_container'><div class=gmail_attr>On Tue, 4 Mar 2025, Otto wrote:<br></div><blockquote class=gmail_quote>{QUOTED}</blockquote></div>",
    "thunderbird": f"<p>{OWN}</p><div class='moz-cite-prefix'>On 4/3/25, Otto wrote:<br></div>{CITED}<div class='moz-signature'>-- <br>Ida</div>",
    "apple": f"<div>{OWN}</div><div><br><blockquote type='cite'><div>On 4 Mar 2025, at 10:00, Otto wrote:</div><br><div>{QUOTED}</div></blockquote></div>",
    "outlook web": f"<div>{OWN}</div><div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>From:</b> Otto<br><b>Sent:</b> Tuesday<br><b>To:</b> Ida<br><b>Subject:</b> B</div><div><p>{QUOTED}</p></div>",
    "outlook": f"<div class=WordSection1><p class=MsoNormal>{OWN}</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Otto<br><b>Sent:</b> Tuesday<br><b>To:</b> Ida<br><b>Subject:</b> B</p></div></div><p class=MsoNormal>{QUOTED}</p></div>",
    "yahoo": f"<div>{OWN}</div><div class='yahoo_quoted'><div>On Tuesday, 4 March 2025, Otto wrote:</div><div>{QUOTED}</div></div>",
    "bare": f"<p>{OWN}</p><p>On 4 March 2025, Otto wrote:</p><blockquote>{QUOTED}</blockquote>",
    "gmx": f"<div>{OWN}</div><div name=quote><div><b>Gesendet:</b>&nbsp;Dienstag<br><b>Von:</b>&nbsp;Otto<br><b>An:</b>&nbsp;Ida<br><b>Betreff:</b>&nbsp;B</div><div>{QUOTED}</div></div>",
    "yahoo again": f"<div>{OWN}</div><div class='ydp12ayahoo_quoted'><div>{QUOTED}</div></div>",
    "yandex": f"<p>{OWN}<br><br>04.03.2025, 10:00, \"Otto\" &lt;<a href='mailto:o@a.example'>o@a.example</a>&gt;:</p><blockquote>{QUOTED}</blockquote>",
    "mail.ru": f"<p>{OWN}</p><br>Tue, 4 Mar 2025 10:00:00 +0300 от Otto &lt;o@a.example&gt;:<br><blockquote style='border-left:1px solid'>{QUOTED}</blockquote>",
    "windows mail": f"<div>{OWN}</div><div><b>От:</b> Otto<br><b>Отправлено:</b> вторник<br><b>Кому:</b> Ida</div><div>{QUOTED}</div>",
    "hotmail": f"<div>{OWN}<div><hr id=stopSpelling>Date: Tue, 4 Mar 2025<br>Subject: B<br>From: o@a.example<br>To: Ida<br><br><div>{QUOTED}</div></div></div>",
    "marked": f"{OWN}<br><br><div>&gt; Subject: B<br>&gt; From: o@a.example<br>&gt; {QUOTED}<br></div>",
    "spark": f"<div name=messageBodySection>{OWN}</div><div name=messageSignatureSection>Ida Brook</div><div name=messageReplySection>On 4 Mar 2025, 10:00 +0100, Otto &lt;o@a.example&gt;, wrote:<br><blockquote type=cite>{QUOTED}</blockquote></div>",
    "signed": f"<p>{OWN}</p><div class='gmail_signature'>Ida Brook<br>Town Hall</div>",
}  # fmt: skip


@pytest.mark.parametrize("program", PAGES)
def test_what_a_mail_of_html_quotes_is_no_body(text: Read, program: str) -> None:
    document = text(mail(PAGES[program], "text/html"), ".eml")

    assert bodies(document) == [OWN]
    assert program == "signed" or QUOTED in document.text


@pytest.mark.parametrize(
    "own",
    [
        "The mayor told me at 9:30 what he thinks of the bridge:",
        "On Monday the mayor wrote:",
        "From: the town to the mill it is a mile.",
    ],
)
def test_what_the_writer_announces_stays_with_what_stands_below(text: Read, own: str) -> None:
    assert bodies(text(mail(f"{own}\n\nIt is too old.\n\n{OWN}\n"), ".eml"))[-2:] == [
        "It is too old.",
        OWN,
    ]


def test_a_message_with_addresses_of_any_script_is_attached(write: Write) -> None:
    inside = f"From: Eva\nSubject: Erster Entwurf\n\n{QUOTED}"
    structure = parts("multipart/mixed", PLAIN, part("message/global", inside))
    sent = write(whole(structure), "a.eml")
    assert read(sent).passages[-1].text == "[Attachment #2: Erster Entwurf]"
    assert bodies(read(f"{sent}#2")) == [QUOTED]


def test_a_quotation_that_nobody_is_said_to_have_written_stays(text: Read) -> None:
    page = f"<p>{OWN}</p><p>The law says so itself.</p><blockquote>{QUOTED}</blockquote>"

    assert QUOTED in bodies(text(mail(page, "text/html"), ".eml"))


@pytest.mark.parametrize(
    "body",
    [
        f"---------- Forwarded message ---------\nFrom: Otto\nDate: Tue, 4 Mar\nSubject: B\nTo: Ida\n\n{QUOTED}",
        f"Begin forwarded message:\n\nFrom: Otto\nSubject: B\nDate: 4 March\nTo: Ida\n\n{QUOTED}",
        f"> {QUOTED}",
    ],
)  # fmt: skip
def test_what_is_forwarded_is_what_the_mail_says(text: Read, body: str) -> None:
    found = bodies(text(mail(body), ".eml"))

    assert [words.removeprefix("> ") for words in found] == [QUOTED]


def test_lines_cut_for_sending_are_put_together(text: Read) -> None:
    body = "The bridge over the \nriver is closed \nuntil May.\nIt opens then.\n\n>> Why \n>> so?\n"

    document = text(mail(body, "text/plain; format=flowed"), ".eml")

    assert document.passages[0].text.startswith("The bridge over the river is closed until May.")
    assert document.passages[-1].text == ">> Why so?"


@pytest.mark.parametrize(
    ("head", "suffix"),
    [
        ("From: <Saved by Windows Internet Explorer 9>", ".mht"),
        ("From: <Von Windows Internet Explorer 8 gespeichert>", ".txt"),
        ("MIME-Version: 1.0", ".mht"),
        ("MIME-Version: 1.0", ".doc"),
    ],
)
def test_a_page_saved_by_an_older_browser_is_a_page(text: Read, head: str, suffix: str) -> None:
    words = "The bridge over the river is closed until the end of May, the town hall said again."
    page = (
        "<html><head><title>Bridge closed</title><meta name=author content='Eva Reed'></head><body>"
        "<nav><a href=/>Home</a></nav><article><h1>Bridge closed</h1>"
        + "".join(f"<p>{n}. {words}</p>" for n in range(6))
        + "</article></body></html>"
    )
    place = "Content-Location: https://news.example/bridge\n"
    inside = parts("multipart/related", f"Content-Type: text/html\n{place}\n{page}", PICTURE)

    document: Document = text(f"{head}\nSubject: Bridge closed\n{inside}".encode(), suffix)

    assert (document.author, document.address) == ("Eva Reed", "https://news.example/bridge")
    assert document.date is None
    assert "Home" not in document.text


def test_a_boundary_that_was_not_quoted_is_understood(text: Read) -> None:
    made = whole(parts("multipart/alternative", PLAIN, HTML)).replace(
        b'boundary="', b'boundary="--=_'
    )
    made = made.replace(b"--alternative", b"----=_alternative").replace(b'"', b"")

    assert bodies(text(made, ".eml")) == [OWN]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">what a list of mails shows of it</div>',
        "<title>Bridge</title><p>\u200b&#8203;</p>",
        "<body>&zwnj;&#160;</body>",
    ],
)
def test_an_alternative_of_which_nothing_is_seen_gives_way_to_the_plain_one(
    write: Write, hidden: str
) -> None:
    alternative = part("text/html; charset=utf-8", hidden)
    sent = write(whole(parts("multipart/alternative", PLAIN, alternative)))
    assert bodies(read(sent)) == [OWN]


def test_a_mail_that_is_a_message_and_nothing_else_is_that_message(write: Write) -> None:
    inner = f"From: Otto\nSubject: Bridge, again\n\n{OWN}"
    document = read(write(whole(f"Content-Type: message/rfc822\n\n{inner}")))
    assert (document.title, bodies(document)) == ("Bridge, again", [OWN])


def test_a_message_that_was_packed_is_attached_by_its_subject_and_read(write: Write) -> None:
    packed = b64encode(f"Subject: First report\n\n{QUOTED}".encode()).decode()
    kind = "message/rfc822\nContent-Transfer-Encoding: base64"
    sent = write(whole(parts("multipart/mixed", PLAIN, part(kind, packed))))
    assert "[Attachment #2: First report]" in read(sent).text
    assert bodies(read(f"{sent}#2")) == [QUOTED]


def test_parts_that_cannot_be_told_apart_are_read_as_they_stand(write: Write) -> None:
    kind = 'multipart/mixed; boundary="elsewhere"'
    assert bodies(read(write(mail(OWN, kind)))) == [OWN]


def test_what_a_list_puts_below_a_packed_text_is_not_unpacked(write: Write) -> None:
    packed = b64encode(f"{OWN}\n".encode()).decode()
    kind = "text/plain\nContent-Transfer-Encoding: base64"
    footer = "_" * 40 + "\nBridge mailing list\nbridge@lists.example"
    document = read(write(mail(f"{packed}\n{footer}\n", kind)))
    assert bodies(document) == [OWN]
    assert "bridge@lists.example" in document.text


def test_a_signature_around_a_text_is_none_of_its_words(write: Write) -> None:
    begin, end = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n", "\n- -- \nIda\n"
    sign = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----\n"
    document = read(write(mail(f"{begin}{OWN}{end}{sign}")))
    assert bodies(document) == [OWN]
    assert "PGP" not in document.text
    with pytest.raises(PerspectivesError, match="encrypted"):
        read(write(mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n")))


@pytest.mark.parametrize(
    "above",
    [
        "2025年2月2日(日) 9:00 Otto <otto@hall.example>:",
        "вс, 2 февр. 2025 г. в 09:00, Otto <otto@hall.example>:",
        "Otto Hill <otto@hall.example> writes:",
    ],
)
def test_a_quotation_is_announced_in_any_language(write: Write, above: str) -> None:
    assert bodies(read(write(mail(f"{OWN}\n\n{above}\n> {QUOTED}\n")))) == [OWN]


def test_the_mark_of_a_mailbox_before_from_is_no_quotation(write: Write) -> None:
    document = read(write(mail(f">From the hall it is a mile.\n\n{OWN}\n")))
    assert bodies(document) == ["From the hall it is a mile.", OWN]
    quoted = read(write(mail(f"{OWN}\n\n> {QUOTED}\n>From the hall.\n")))
    assert bodies(quoted) == [OWN]


def test_an_empty_line_of_a_page_parts_two_paragraphs(write: Write) -> None:
    document = read(write(mail(f"<div>{OWN}<br><br>\n{QUOTED}<br>So be it.</div>", "text/html")))
    assert bodies(document) == [OWN, f"{QUOTED} So be it."]


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("iso-8859-8-i", "המעבורת יוצאת פעמיים ביום.".encode("iso8859-8"), None),
        (
            "iso-2022-jp",
            b"\x1b$B-!\x1b(B" + "橋は三月に閉まる。".encode("iso2022_jp"),
            "①橋は三月に閉まる。",
        ),
        ("cp50221", b"\x1b(I1\x1b(B" + b"\x1b$B-j6u\x1b(B", "ｱ㈱空"),
    ],
)
def test_charsets_by_all_their_names(
    write: Write, charset: str, data: bytes, text: str | None
) -> None:
    head = f"{HEADERS}Content-Type: text/plain; charset={charset}\n\n".encode()
    assert bodies(read(write(head + data))) == [text or data.decode("iso8859-8")]


def test_who_stands_in_a_comment_sent_it(write: Write) -> None:
    head = HEADERS.replace("Ida Brook <ida@hall.example>", "ida@hall.example (Ida Brook)")
    assert read(write(f"{head}\n{OWN}".encode())).author == "Ida Brook"


@pytest.mark.parametrize(
    ("above", "mark"),
    [
        ('>>>>> "Ida" == Ida Quay <ida@hall.example> writes:', "    Ida> "),
        ("Ida Quay <ida@hall.example> writes:", "IQ> "),
    ],
)
def test_names_before_lines_mark_what_is_quoted(text: Read, above: str, mark: str) -> None:
    quoted = f"{mark}The bridge stays shut.\n{mark}Nobody was asked.\n"
    body = f"{above}\n\n{quoted}\nSQL> is no name, and I do not agree with her.\n"
    document = text(mail(body), ".eml")

    said = [p.text for p in document.passages if p.role != "boilerplate"]
    assert said == ["SQL> is no name, and I do not agree with her."]
