"""Pages of a PDF however they are turned, raised figures, and letters without a name."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document

Read = Callable[..., Document]

LINES = (
    "The bridge over the river stays shut until the end",
    "of May, and nobody in the town was asked about it at all.",
    "The toll rises as well, to seven euros for each car.",
)
_AXES = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}


def pdf(content: str, turn: int = 0, second: str = "") -> bytes:
    stream = content.encode("latin-1")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [5 0 R 7 0 R] /Count 2 >>"
        if second
        else b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate %d /Contents 4 0 R"
        b" /Resources << /Font << /F1 3 0 R >> >> >>" % turn,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(second), second.encode("latin-1")),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R"
        b" /Resources << /Font << /F1 3 0 R >> >> >>",
    )
    made = b"%PDF-1.4\n"
    for number, content_of_it in enumerate(objects, 1):
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content_of_it)
    return made + b"trailer << /Size 8 /Root 1 0 R >>\n%%EOF"


def drawn(angle: int) -> str:
    """The lines, drawn from left to right and down as seen at an angle."""
    cosine, sine = _AXES[angle]
    made = ""
    for n, line in enumerate(LINES):
        down = 14 * n
        x, y = {
            0: (72, 700 - down),
            90: (100 + down, 100),
            180: (540, 100 + down),
            270: (500 - down, 700),
        }[angle]
        made += f"BT /F1 11 Tf {cosine} {sine} {-sine} {cosine} {x} {y} Tm ({line}) Tj ET\n"
    return made


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_lines_come_in_their_order_however_the_page_is_turned(
    text: Read, angle: int, turn: int
) -> None:
    document = text(pdf(drawn(angle), turn), ".pdf")

    assert " ".join(document.text.split()) == " ".join(LINES)


def at(x: int, y: int, words: str, size: int = 11) -> str:
    return f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (at(72, 700, "We call it \\002-free, and it holds."), "We call it �-free, and it holds."),
        (at(72, 700, "It is told of") + at(72, 686, "\\002-free roads."), "It is told of �-free roads."),
        (at(72, 700, "It is told.") + at(72, 686, "\\002"), "It is told."),
    ],
)  # fmt: skip
def test_a_letter_without_a_name_ends_no_line(text: Read, content: str, expected: str) -> None:
    assert " ".join(text(pdf(content), ".pdf").text.split()) == expected


STROKE, BAR, NONE = "333 0 d0 40 230 250 80 re f", "333 0 d0 40 0 250 700 re f", "333 0 d0"
LONG, LOW, THIN = "600 0 d0 20 230 560 60 re f", "333 0 d0 0 -150 333 50 re f", "10 0 d0"


def numbered(shape: str, width: int, *lines: str) -> bytes:
    """A page of lines in which "#" is the first letter of a font that only numbers its letters."""
    shown = "".join(
        at(72, 700 - 14 * n, line).replace("#", ") Tj /F2 11 Tf (\\001) Tj /F1 11 Tf (")
        for n, line in enumerate(lines)
    )
    font = (
        "/Type /Font /Subtype /Type3 /FontBBox [0 -200 600 800] /FontMatrix [0.001 0 0 0.001 0 0]"
        f" /FirstChar 1 /LastChar 1 /Widths [{width}] /Encoding << /Differences [1 /a1] >>"
        " /CharProcs << /a1 8 0 R >> /Resources << >>"
    )
    glyph = f"8 0 obj\n<< /Length {len(shape)} >>\nstream\n{shape}\nendstream\nendobj\n"
    more = f"{glyph}9 0 obj\n<< {font} >>\nendobj\ntrailer"
    page = pdf(shown).replace(b"/F1 3 0 R >>", b"/F1 3 0 R /F2 9 0 R >>")
    return page.replace(b"trailer", more.encode())


@pytest.mark.parametrize(
    ("shape", "width", "lines", "expected"),
    [
        (STROKE, 333, ("The toll and the foun#", "dation of it."), "The toll and the foundation of it."),
        (STROKE, 333, ("A toll#free road is open.",), "A toll-free road is open."),
        (STROKE, 333, ("It falls to #5 at night.",), "It falls to -5 at night."),
        (LONG, 600, ("It is open #", "they say so."), "It is open – they say so."),
        (BAR, 333, ("They call it a#beam.",), "They call it a�beam."),
        (LOW, 333, ("They call it a#beam.",), "They call it a�beam."),
        (NONE, 333, ("The toll#rises.",), "The toll rises."),
        (THIN, 10, ("The to#ll rises.",), "The toll rises."),
    ],
)  # fmt: skip
def test_a_letter_that_is_only_numbered_is_what_it_looks_like(
    text: Read, shape: str, width: int, lines: tuple[str, ...], expected: str
) -> None:
    assert text(numbered(shape, width, *lines), ".pdf").text == expected


@pytest.mark.parametrize("code", ["001", "003", "031", "037", "177", "237"])
def test_codes_of_nothing_that_is_seen_are_no_text(text: Read, code: str) -> None:
    said = text(
        pdf(at(72, 700, f"The mid\\{code}dle of it\\{code}") + at(72, 686, "is open.")), ".pdf"
    )

    assert said.text.replace("\n", "").isprintable()


def test_a_small_raised_figure_is_the_mark_of_a_note(text: Read) -> None:
    content = (
        at(72, 700, "The toll is 12", 12) + at(140, 705, "3", 7) + at(147, 700, "euros a car.", 12)
    )

    said = text(pdf(content), ".pdf").text

    assert "12³" in said
    assert "123" not in said


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("The ferries of the years 2018\\226", "23 were built in Orle and in Varby.", "2018–23 were"),
        ("Questions go to room W\\226", "12 of the town hall on the hill.", "W–12 of"),
        ("The council read demand 2023-", "0379; nobody spoke against it.", "2023-0379; nobody"),
        ("It rained all day \\226", "12 boats stayed in the harbour.", "day – 12 boats"),
    ],
)  # fmt: skip
def test_a_number_that_a_line_cuts_is_whole(
    text: Read, first: str, second: str, expected: str
) -> None:
    content = at(72, 700, first) + at(72, 686, second) + at(72, 672, "Thus it was told there.")

    assert expected in text(pdf(content), ".pdf").text


def test_the_rest_of_a_number_at_the_top_of_a_page_is_no_page_number(text: Read) -> None:
    content = at(72, 760, "The council agreed to the demand 2023-") + at(72, 746, "0379;")

    document = text(pdf(content), ".pdf")

    assert [p.text for p in document.passages] == ["The council agreed to the demand 2023-0379;"]


LEFT = (
    "The bridge over the river stays shut until",
    "the end of May, and nobody in the town has",
    "been asked about it at all, says the mayor.",
)
RIGHT = (
    "The toll rises as well, to seven euros for",
    "each car, which is more than twice what it",
    "was in the year when the bridge was built.",
)


def test_columns_that_are_drawn_line_by_line_are_read_one_after_the_other(text: Read) -> None:
    content = "".join(
        at(72, 700 - 13 * n, left) + at(330, 700 - 13 * n, right)
        for n, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
    )

    said = [p.text for p in text(pdf(content), ".pdf").passages]

    assert said == [" ".join(LEFT), " ".join(RIGHT)]


def test_rows_of_short_cells_stay_rows(text: Read) -> None:
    content = "".join(
        at(72, 700 - 13 * n, f"{year}") + at(330, 700 - 13 * n, f"{toll} euros a car")
        for n, (year, toll) in enumerate([(2021, 4), (2022, 5), (2023, 7), (2024, 8)])
    )

    said = [p.text for p in text(pdf(content), ".pdf").passages]

    assert said[0] == "2021 | 4 euros a car"
    assert len(said) == 4


def test_a_note_at_the_foot_of_a_page_interrupts_no_sentence(text: Read) -> None:
    first = at(72, 160, "The council said on Friday in its meeting, which")
    first += at(72, 147, "was longer than anyone in the town remembers,")
    first += at(72, 100, "1 Told by the town hall.", 8)
    second = at(72, 700, "that the bridge stays shut until May.")

    said = [p.text for p in text(pdf(first, second=second), ".pdf").passages]

    assert said == [
        "The council said on Friday in its meeting, which was longer than anyone in the town "
        "remembers, that the bridge stays shut until May.",
        "1 Told by the town hall.",
    ]


def test_a_book_without_a_full_stop_is_one_paragraph(text: Read) -> None:
    lines = [f"the toll of car {number} rises and so does that of" for number in range(12_000)]
    drawn_lines = "".join(f"({line}) Tj T*\n" for line in lines)

    document = text(pdf(f"BT /F1 11 Tf 72 760 Td 12 TL\n{drawn_lines}ET"), ".pdf")

    assert " ".join(document.text.split()) == " ".join(lines)
