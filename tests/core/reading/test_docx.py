"""Word: what is hidden, what is drawn by the program, and what stands in elements of their own."""

# ruff: noqa: E501 - XML as Word writes it

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from perspectives.core import Document, PerspectivesError

Read = Callable[..., Document]

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_REL}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def docx(body: str, numbering: str = "", styles: str = "", main: str = "document") -> bytes:
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{types}.{kind}+xml"/>'
        for name, kind in (
            (main, "document.main"),
            ("numbering", "numbering"),
            ("styles", "styles"),
        )
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
        f'package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": relations(("officeDocument", f"word/{main}.xml")),
        f"word/_rels/{main}.xml.rels": relations(
            ("numbering", "numbering.xml"), ("styles", "styles.xml")
        ),
        f"word/{main}.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {_NAMES}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {_NAMES}>{styles}</w:styles>",
    }
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def relations(*named: tuple[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="r{n}" Type="{_REL}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(named)
    )
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{inside}</Relationships>"
    )


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inside)}</w:p>"


def read_one(text: Read, *inside: str, **parts: str) -> str:
    return text(docx(paragraph(*inside), **parts), ".docx").text


HIDDEN = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
HIDDEN += '<w:style w:type="character" w:styleId="Own"><w:basedOn w:val="H"/></w:style>'


@pytest.mark.parametrize(
    "hidden",
    [
        run("secret ", "<w:vanish/>"),
        run("secret ", '<w:vanish w:val="1"/>'),
        run("secret ", "<w:webHidden/>"),
        run("secret ", '<w:rStyle w:val="H"/>'),
        run("secret ", '<w:rStyle w:val="Own"/>'),
        run("secret ", "<w:strike/>"),
        f"<w:moveFrom>{run('secret ')}</w:moveFrom>",
        "<w:del><w:r><w:delText>secret </w:delText></w:r></w:del>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('secret ')}</w:sdtContent></w:sdt>",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>secret</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
    ],
)  # fmt: skip
def test_what_word_hides_or_deleted_is_no_text(text: Read, hidden: str) -> None:
    assert read_one(text, run("The fee "), hidden, run("rises."), styles=HIDDEN) == "The fee rises."


@pytest.mark.parametrize(
    "shown",
    [
        run("now ", '<w:vanish w:val="0"/>'),
        run("now ", '<w:rStyle w:val="H"/><w:vanish w:val="false"/>'),
        f"<w:ins>{run('now ')}</w:ins>",
        f"<w:moveTo>{run('now ')}</w:moveTo>",
        f'<w:fldSimple w:instr=" REF a ">{run("now ")}</w:fldSimple>',
        f'<w:fldSimple w:instr=" A "><w:fldSimple w:instr=" B ">{run("now ")}</w:fldSimple></w:fldSimple>',
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('now ')}</w:sdtContent></w:sdt>",
        f'<w:smartTag w:element="x"><w:smartTagPr/>{run("now ")}</w:smartTag>',
        f'<w:customXml w:element="x">{run("now ")}</w:customXml>',
        f'<w:bdo w:val="ltr">{run("now ")}</w:bdo>',
        "<m:oMath><m:r><m:t>now </m:t></m:r></m:oMath>",
        f"<w:r><w:ruby><w:rt>{run('read')}</w:rt><w:rubyBase>{run('now ')}</w:rubyBase></w:ruby></w:r>",
    ],
)  # fmt: skip
def test_words_in_elements_of_their_own_are_read(text: Read, shown: str) -> None:
    said = read_one(text, run("The fee "), shown, run("rises."), styles=HIDDEN)

    assert said == "The fee now rises."


def style(name: str, kind: str, switches: str, based: str = "", more: str = "") -> str:
    made = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}" {more}>{made}<w:rPr>{switches}</w:rPr></w:style>'


LAYERS = style("Gone", "paragraph", "<w:vanish/><w:dstrike/>") + style(
    "Veiled", "paragraph", "<w:vanish/>"
)
LAYERS += style("Veiled2", "paragraph", "<w:i/>", "Veiled") + style(
    "Bare", "paragraph", '<w:vanish w:val="0"/>', "Veiled"
)
LAYERS += style("Turn", "character", "<w:vanish/>") + style("Turn2", "character", "<w:b/>", "Turn")
LAYERS += style("Off", "character", '<w:vanish w:val="0"/><w:dstrike w:val="0"/>', "Turn")
LAYERS += style("Twice", "character", "<w:vanish/>", "Turn")


@pytest.mark.parametrize(
    ("of_paragraph", "of_words", "is_read"),
    [
        ("Veiled", "", False),
        ("Veiled2", "", False),
        ("Bare", "", True),
        ("", "Turn", False),
        ("", "Twice", False),
        ("", "Off", True),
        ("Veiled", "Turn", True),
        ("Veiled2", "Turn2", True),
        ("Veiled", "Off", False),
        ("Bare", "Turn", False),
        ("Gone", "Turn", False),
        ("Gone", "Off", False),
    ],
)
def test_styles_of_words_and_of_their_paragraph_undo_each_other(
    text: Read, of_paragraph: str, of_words: str, is_read: bool
) -> None:
    above = f'<w:pStyle w:val="{of_paragraph}"/>' if of_paragraph else ""
    words = run("The fee rises.", f'<w:rStyle w:val="{of_words}"/>' if of_words else "")
    body = paragraph(words, properties=above) + paragraph(run("The end."))

    said = text(docx(body, styles=LAYERS), ".docx").text

    assert ("The fee rises." in said) == is_read


def test_what_is_said_of_words_themselves_comes_before_all_styles(text: Read) -> None:
    above = '<w:pStyle w:val="Veiled"/>'
    shown = run("Shown.", '<w:rStyle w:val="Off"/><w:vanish w:val="0"/>')
    hidden = run("Hidden.", '<w:rStyle w:val="Turn"/><w:vanish/>')
    body = paragraph(shown, hidden, properties=above)

    assert text(docx(body, styles=LAYERS), ".docx").text == "Shown."


def test_a_paragraph_that_names_no_style_has_the_usual_one(text: Read) -> None:
    usual = style("Plain", "paragraph", "<w:vanish/>", more='w:default="1"')
    shown = run("Shown.", '<w:rStyle w:val="Turn"/>')
    body = paragraph(run("Hidden."), shown)

    assert text(docx(body, styles=usual + LAYERS), ".docx").text == "Shown."


def test_formulas_are_written_in_a_line(text: Read) -> None:
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    square = (
        "<m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    )

    assert read_one(text, f"<m:oMath>{half}{square}</m:oMath>", run(" of it")) == "1/2m² of it"


BOX = f"<w:drawing><wps:wsp><wps:txbx><w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>"
CHOICE = f'<mc:Choice Requires="wps">{BOX}</mc:Choice>'


@pytest.mark.parametrize(
    "drawn",
    [
        f"<mc:AlternateContent>{CHOICE}</mc:AlternateContent>",
        f"<mc:AlternateContent>{CHOICE}<mc:Fallback/></mc:AlternateContent>",
        f'<mc:AlternateContent>{CHOICE}<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{paragraph(run("In a box."))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>',
        BOX,
    ],
)  # fmt: skip
def test_a_text_box_is_read_once(text: Read, drawn: str) -> None:
    document = text(docx(paragraph(run("Main."), f"<w:r>{drawn}</w:r>")), ".docx")

    assert [p.text for p in document.passages] == ["Main.", "In a box."]


def test_a_text_box_in_a_text_box_is_read(text: Read) -> None:
    def box(inside: str) -> str:
        content = f"<w:txbxContent>{inside}</w:txbxContent>"
        return f"<w:r><w:drawing><wps:txbx>{content}</wps:txbx></w:drawing></w:r>"

    inner = box(paragraph(run("Inside the other.")))
    document = text(docx(paragraph(run("Main."), box(paragraph(run("In a box."), inner)))), ".docx")

    assert [p.text for p in document.passages] == ["Main.", "In a box.", "Inside the other."]


def test_a_style_without_a_type_is_one_of_paragraphs(text: Read) -> None:
    styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    head = paragraph(run("The toll."), properties='<w:pStyle w:val="H"/>')
    document = text(docx(head + paragraph(run("It rises.")), styles=styles), ".docx")

    assert [p.role for p in document.passages] == ["heading", "body"]


def level(depth: int, form: str, label: str, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{label}"/></w:lvl>'
    )


def item(words: str, number: int, depth: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(run(words), properties=place)


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "(%2)")}'
    f"{level(2, 'lowerRoman', '%3)')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "upperRoman", "Part %1:", 4)}'
    f"{level(1, 'decimal', '§ %1.%2', more='<w:isLgl/>')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="2">{level(0, "bullet", "")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="9"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
)
CLAUSE = (
    '<w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Clause"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
)


def labels(document: Document) -> list[str]:
    return [line for line in document.text.split("\n") if line]


def test_paragraphs_have_the_numbers_that_word_draws(text: Read) -> None:
    body = item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 2) + item("e", 1)
    body += paragraph(run("between")) + item("f", 1, 1) + item("g", 1) + item("h", 4)
    body += item("i", 3) + item("j", 3) + item("k", 2) + item("l", 2, 1) + item("m", 2)

    said = labels(text(docx(body, NUMBERING), ".docx"))

    assert said == [
        *("1. a", "(a) b", "(b) c", "i) d", "2. e", "between", "(a) f", "3. g", "• h"),
        *("9. i", "10. j", "Part IV: k", "§ 4.1 l", "Part V: m"),
    ]


def test_styles_number_paragraphs_and_their_own_place_outranks_them(text: Read) -> None:
    clause, sub = '<w:pStyle w:val="Clause"/>', '<w:pStyle w:val="Sub"/>'
    none = f'{clause}<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = "".join(
        paragraph(run(words), properties=properties)
        for words, properties in (("a", clause), ("b", sub), ("c", none), ("d", clause))
    )

    assert labels(text(docx(body, NUMBERING, CLAUSE), ".docx")) == ["1. a", "(a) b", "c", "2. d"]


def test_the_strict_form_and_another_name_of_the_main_part_are_read(text: Read) -> None:
    whole = docx(paragraph(run("The fee rises.")), main="document2")
    made = BytesIO()
    with ZipFile(BytesIO(whole)) as before, ZipFile(made, "w") as after:
        for name in before.namelist():
            content = before.read(name).decode()
            content = content.replace(_W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
            strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
            after.writestr(name, content.replace(_REL, strict))

    assert text(made.getvalue(), ".docx").text == "The fee rises."
    assert text(whole, ".docx").text == "The fee rises."


def test_a_document_without_a_word_is_empty_and_not_damaged(text: Read) -> None:
    with pytest.raises(PerspectivesError, match="the file is empty; there is nothing to compare"):
        text(docx("<w:p/>"), ".docx")


def field(*inside: str) -> str:
    """A field: its code, and after "|" what it came to."""
    marks = {"|": "separate", "{": "begin", "}": "end"}
    told = (
        f'<w:r><w:fldChar w:fldCharType="{marks[each]}"/></w:r>' if each in marks else each
        for each in ("{", *inside, "}")
    )
    return "".join(told)


def test_a_field_in_the_code_of_another_one_is_no_text(text: Read) -> None:
    inner = field("<w:r><w:instrText>MERGEFIELD a</w:instrText></w:r>", "|", run("7"))
    outer = field("<w:r><w:instrText>IF </w:instrText></w:r>", inner, "|", run("open"))
    assert read_one(text, run("The bridge is "), outer, run(".")) == "The bridge is open."


def test_a_field_without_an_end_hides_nothing(text: Read) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert read_one(text, begin, run("The bridge is open.")) == "The bridge is open."


@pytest.mark.parametrize("how", ["<w:strike/>", "<w:dstrike/>", '<w:rStyle w:val="Struck"/>'])
def test_words_that_are_struck_out_are_no_text(text: Read, how: str) -> None:
    styles = '<w:style w:type="character" w:styleId="Struck"><w:rPr><w:dstrike/></w:rPr></w:style>'
    told = (run("The toll is "), run("4 ", how), run("7 euros."))
    assert read_one(text, *told, styles=styles) == "The toll is 7 euros."


@pytest.mark.parametrize(
    ("row", "cell"), [("<w:hidden/>", ""), ("<w:del/>", ""), ("", "<w:cellDel/>")]
)
def test_rows_and_cells_that_are_gone_are_not_read(text: Read, row: str, cell: str) -> None:
    gone = f"<w:tr><w:trPr>{row}</w:trPr><w:tc><w:tcPr>{cell}</w:tcPr>{paragraph(run('gone'))}</w:tc></w:tr>"
    kept = f"<w:tr><w:tc>{paragraph(run('Toll'))}</w:tc><w:tc>{paragraph(run('7'))}</w:tc></w:tr>"
    assert text(docx(f"<w:tbl>{gone}{kept}</w:tbl>"), ".docx").text == "Toll | 7"


def test_a_large_first_letter_begins_its_word(text: Read) -> None:
    frame = paragraph(run("T"), properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    assert (
        text(docx(frame + paragraph(run("he bridge shuts."))), ".docx").text == "The bridge shuts."
    )


def test_a_line_that_ends_parts_two_words(text: Read) -> None:
    assert read_one(text, run("The"), "<w:r><w:cr/></w:r>", run("bridge")) == "The\nbridge"


@pytest.mark.parametrize(
    ("form", "labels"),
    [
        ("ordinalText", ["First", "Second"]),
        ("cardinalText", ["One", "Two"]),
        ("chineseCounting", ["一", "二"]),
        ("decimalEnclosedCircle", ["①", "②"]),
        ("russianLower", ["а", "б"]),
    ],
)
def test_numbers_in_words_and_other_scripts(text: Read, form: str, labels: list[str]) -> None:
    body = numbered("Open.") + numbered("Shut.")
    said = text(docx(body, numbering(level(0, form, "%1"))), ".docx").text
    assert said == f"{labels[0]} Open.\n\n{labels[1]} Shut."


def test_a_paragraph_without_words_is_counted(text: Read) -> None:
    body = numbered("Open.") + numbered("") + numbered("Shut.")
    assert text(docx(body, numbering(level(0, "decimal", "%1."))), ".docx").text == (
        "1. Open.\n\n3. Shut."
    )


def test_a_level_that_was_passed_over_has_its_number(text: Read) -> None:
    levels = (
        level(0, "decimal", "%1")
        + level(1, "lowerLetter", "%1.%2")
        + level(2, "decimal", "%1.%2.%3")
    )
    body = numbered("A.") + numbered("B.", 2) + numbered("C.", 1)
    assert text(docx(body, numbering(levels)), ".docx").text == "1 A.\n\n1.a.1 B.\n\n1.b C."


def test_a_list_that_names_no_start_begins_at_nought(text: Read) -> None:
    first = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>'
    assert text(docx(numbered("A."), numbering(first)), ".docx").text == "0) A."


def test_a_legal_number_keeps_its_noughts(text: Read) -> None:
    second = level(1, "decimalZero", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText")
    body = numbered("A.") + numbered("B.", 1)
    levels = level(0, "upperRoman", "%1") + second
    assert text(docx(body, numbering(levels)), ".docx").text == "I A.\n\n1.01 B."


def level(depth: int, form: str, shown: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{shown}"/></w:lvl>'
    )


def numbering(levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )


def numbered(words: str, depth: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
    return paragraph(*([run(words)] if words else []), properties=place)


def test_fields_nested_without_end_are_refused_in_a_sentence(text: Read) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    with pytest.raises(PerspectivesError, match="nested too deeply"):
        read_one(text, begin * 200, run("The bridge is open."))


def coded(code: str, result: str = "") -> str:
    """A field whose code Word cut in two."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    codes = "".join(
        f"<w:r><w:instrText>{half}</w:instrText></w:r>" for half in (code[:9], code[9:])
    )
    return f"{mark.format('begin')}{codes}{mark.format('separate')}{result}{mark.format('end')}"


@pytest.mark.parametrize(
    "shown",
    [
        coded(r' EQ \* jc2 \* "Font:MS Mincho" \* hps10 \o\ad(\s\up 9(naw),now)'),
        coded(r" EQ \o\ac(○,now)"),
        coded(r" EQ \x(old)", run("now")),
        r'<w:fldSimple w:instr=" EQ \x(now) "/>',
    ],
)
def test_what_word_draws_from_the_code_of_an_equation_is_read(text: Read, shown: str) -> None:
    assert read_one(text, run("The fee "), shown, run(" rises.")) == "The fee now rises."


def test_numbers_of_three_digits_are_read(text: Read) -> None:
    form = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" '
        'w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>'
        "</mc:Fallback></mc:AlternateContent>"
    )
    levels = level(0, "x", "%1.").replace('<w:numFmt w:val="x"/>', form)
    assert text(docx(numbered("A."), numbering(levels)), ".docx").text == "001. A."
