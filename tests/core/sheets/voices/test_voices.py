"""Voices: who speaks, with their words; and quotations that two documents give otherwise."""

from __future__ import annotations

import pytest


def _said(sheet) -> dict[str, tuple[str, list[str]]]:
    """Kind and first words by the name of the row, of rows that are no altered quotations."""
    rows = [row for row in sheet.rows if row.mark != "changed"]
    return {
        row.name: (row.kind, [q.span.text for cell in row.cells for q in cell.quotes])
        for row in rows
    }


def test_one_person_under_several_names_is_one_row_over_documents(made) -> None:
    sheet = made(
        "voices",
        "Mayor Irene Castell said the bridge will stay shut. “We have no choice,” Castell added.",
        "“Nobody likes this,” Ms. Castell told the council of the town.",
    )

    (row,) = sheet.rows
    assert (row.name, row.kind, row.mark) == ("Irene Castell", "both", "part")
    assert [cell.value for cell in row.cells] == ["quoted 1, reported 1", "quoted 1"]


def test_the_words_are_verbatim_and_open_their_passage(made, text) -> None:
    source = "Rain fell. “The dam will hold until spring,” said Paul Orsini, who built it."
    (row,) = made("voices", source).rows

    (quote,) = row.cells[0].quotes
    assert source[quote.span.start : quote.span.end] == quote.span.text
    assert quote.span.text == "“The dam will hold until spring,”"


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("Local farmers argue that the canal takes their water.", "Local farmers"),
        (
            "The union of the dockers, led by two brothers, warned of strikes.",
            "The union of the dockers",
        ),
        ("It shows why local farmers say the river is lost.", "local farmers"),
        ("The minister declined to answer.", "The minister"),
        ("Harbour officials believe the crane can be mended.", "Harbour officials"),
        ("The costs will double, according to senior officials.", "senior officials"),
        ("Joan Ferrer, a baker and the mother of three, said the shop must close.", "Joan Ferrer"),
        ("Senator Anna Holm of Norland, threatened to leave.", "Anna Holm"),
        ("“It is late,” said Holm spokeswoman Rita Vance.", "Rita Vance"),
        ("“It is late,” said chief executive Nora Quist.", "Nora Quist"),
        ("“It is late,” said parish councillor Tom Varga.", "Tom Varga"),
        ("“It is late,” says deputy head Clara Munt.", "Clara Munt"),
        ("“It is late,” added head of research Nora Quist.", "Nora Quist"),
        ("“It is late,” said the port's chief executive Nora Quist.", "Nora Quist"),
        ("“It is late,” said the port's chief executive, Nora Quist.", "Nora Quist"),
        ("“It is late,” said the Harbour Trust's chief executive Nora Quist.", "Nora Quist"),
        ("“It is late,” said Tom Varga, the owner.", "Tom Varga"),
        ("“It is late,” the mill's chairwoman, Clara Munt, said.", "Clara Munt"),
        ("Parish councillor Tom Varga stayed away. “It is far too late,” he said.", "Tom Varga"),
        (
            "Project director Tom Varga said it is late. “It is far too late,” he added.",
            "Tom Varga",
        ),
        ("“It is late,” Nora Quist told reporter Tom Varga.", "Nora Quist"),
        ("“It is late,” said Nora Quist alongside teacher Tom Varga.", "Nora Quist"),
        ("The company asked the agency whether it pays for the road.", "The company"),
    ],
)
def test_who_speaks(made, source: str, who: str) -> None:
    assert [row.name for row in made("voices", source).rows] == [who]


@pytest.mark.parametrize(
    "source",
    [
        "The harbour was built in two years, and it holds forty boats.",
        "The company added 500 jobs in the north.",
        "The company asked the Harbour Agency for a loan.",
        "Work on the bridge over Norland continued on Tuesday.",
        "It was said that the lake is deep.",
    ],
)
def test_what_is_nobodys_words(made, source: str) -> None:
    assert made("voices", source).rows == ()


def test_an_office_is_its_holder(made) -> None:
    sheet = made(
        "voices", "Governor Lena Brandt came early.\n\nThe governor said the road is safe."
    )

    assert _said(sheet) == {"Lena Brandt": ("reported", ["The governor said the road is safe."])}


def test_a_role_before_a_name_is_taken_up_as_that_person(made) -> None:
    sheet = made(
        "voices",
        "“The tram is late,” said project director Nora Quist.\n\n"
        "“It will come on Sunday,” the project director said.",
        "“The tram is late,” Nora Quist told the town.",
    )

    assert [row.name for row in sheet.rows] == ["Nora Quist"]


def test_a_quotation_alone_belongs_to_who_spoke_beside_it(made) -> None:
    sheet = made(
        "voices", "“We were cold. Nobody came,” said Tom Reed. “Then the boats were there.”"
    )

    kind, words = _said(sheet)["Tom Reed"]
    assert kind == "quoted"
    assert words == ["“We were cold.", "Nobody came,”", "“Then the boats were there.”"]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        # the office before the name
        ("“The pier is gone,” said the mayor, Rosa Quint, on Friday.", "Rosa Quint"),
        ("“We lost it all,” said its regional director, Ivo Brand.", "Ivo Brand"),
        # "she" is the one of the sentence before, not a spokeswoman of earlier paragraphs
        (
            "Mr. Odell spoke first.\n\n“It leaks,” said the mayor, Rosa Quint. “She is old.”",
            "Rosa Quint",
        ),
        (
            "Long and Ferrer said the bill is dead. Ms. Long left. Mr. Ferrer stayed.",
            "Long and Ferrer",
        ),
        ("Councillor Amrit Holm tells us that “nobody will lose a berth”.", "Amrit Holm"),
    ],
)
def test_who_speaks_beside_others(made, source: str, who: str) -> None:
    assert [row.name for row in made("voices", source).rows] == [who]


def test_a_pronoun_is_the_nearest_person_of_its_paragraph(made) -> None:
    sheet = made(
        "voices",
        "Its head, Piet Lomax, said the dunes are safe.\n\n"
        "The deputy mayor, Dora Feld, spoke against it. “The dunes move every year,” she said.",
    )

    assert _said(sheet)["Dora Feld"] == ("quoted", ["“The dunes move every year,”"])
    assert _said(sheet)["Piet Lomax"][0] == "reported"


@pytest.mark.parametrize(
    "source",
    [
        # two were spoken of in the paragraph before
        "Mr. Grau met Mr. Lind. Mr. Lind left.\n\nMr. Grau waited. Mr. Lind did not come.\n\n"
        "Nothing happened.\n\n“It was a waste of a long day,” he said.",
        # a woman is not he
        "Mrs. Alder opened the hall.\n\n“It was a waste of a long day,” he said.",
        "An official came late. “It was a waste of a long day,” they said.",
    ],
)
def test_who_is_not_sure_is_not_named(made, source: str) -> None:
    (row,) = made("voices", source).rows

    assert (row.kind, row.name) == ("unnamed", "Speaker not named")


def test_they_wrote_down_in_a_relative_clause_is_no_report(made) -> None:
    source = "Scientists say it works. The sailors kept a book in which they wrote their hours."

    assert list(_said(made("voices", source))) == ["Scientists"]


def test_a_paragraph_far_behind_goes_on_with_nobodys_words(made) -> None:
    sheet = made(
        "voices",
        "“Sell the quay,” said Nora Pell, a trader.\n\nThe film opens with ships.\n\n"
        "“How would your town look without its quay?”",
    )

    assert [row.name for row in sheet.rows] == ["Nora Pell", "Speaker not named"]


def test_an_interview_has_its_speakers_before_their_words(made) -> None:
    sheet = made(
        "voices",
        "Dr. Mira Sund builds boats.\n\nPort News: How old is it?\n\n"
        "Sund: It is from 1890. It floats.\n\nPort News: Who owns it?\n\nSund: We do.",
    )

    assert _said(sheet)["Mira Sund"] == ("quoted", ["It is from 1890.", "It floats.", "We do."])


@pytest.mark.parametrize(
    ("source", "who"),
    [
        (
            "The pier minister, Olaf Brun, who left when Mr. Kehl spoke, said it is dry.",
            "Olaf Brun",
        ),
        ("Ko Yun-ha came. “The line is good,” Mr. Ko said.", "Ko Yun-ha"),
    ],
)
def test_who_speaks_is_not_whom_another_clause_names(made, source: str, who: str) -> None:
    assert [row.name for row in made("voices", source).rows] == [who]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("“No fee will rise,” the club says.", "the club"),
        ("The firm insists that the pier is safe.", "The firm"),
        (
            "In 2019 the engineer Ida Holm looked at the roof. “It will hold,” she wrote later.",
            "Ida Holm",
        ),
        ("Ivo Lund, who is 19 and a student, answered at once: “Give us a door.”", "Ivo Lund"),
        ("As our head cook, Jan Brandt, put it: “Nobody starves in May.”", "Jan Brandt"),
        (
            "Councillor Amrit Holm, who chairs the board, called the fall “welcome, but fragile”.",
            "Amrit Holm",
        ),
        ("Mayor Rosa Quint speaks of “nine calm hours a day”.", "Rosa Quint"),
        (
            "Olle Brand, who leads the bakers, was angry. “They never ask us,” he said.",
            "Olle Brand",
        ),
        (
            "“It is cold,” said head cook Jan Brandt.\n\nMs. Vale left. The head cook was asked "
            "when he would sleep. “When the oven does,” he answered.",
            "Jan Brandt",
        ),
    ],
)
def test_who_is_told_to_speak_in_other_ways(made, source: str, who: str) -> None:
    assert [row.name for row in made("voices", source).rows] == [who]


def test_a_role_that_one_text_names_leads_to_its_holder_in_the_others(made) -> None:
    sheet = made(
        "voices",
        "“The tram is late,” said head engineer Nora Quist.",
        "“It will come on Sunday,” the head engineer said.",
        "The head engineer warned that the tram would be late.",
    )

    (row,) = sheet.rows
    assert row.name == "Nora Quist"
    assert [cell.document for cell in row.cells] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two hold it
        (
            "“It is late,” said head engineer Nora Quist.\n\n“No,” said head engineer Ivo Lund.",
            "“It will come,” the head engineer said.",
        ),
        # a shorter role may be anybody's in another text
        ("“It is late,” said head engineer Nora Quist.", "“It will come,” the engineer said."),
        # who had it has it no more
        (
            "“It is late,” said former head engineer Nora Quist.",
            "“It will come,” the head engineer said.",
        ),
    ],
)
def test_a_role_that_is_not_one_persons_alone_leads_to_nobody(made, one: str, other: str) -> None:
    rows = made("voices", one, other).rows

    assert all(
        "2" not in {cell.document for cell in row.cells} for row in rows if "Quist" in row.name
    )


INTERVIEW = """\
*Ida Holm, 58, keeps the mill. We spoke to her at the wheel.*

**The town says nobody uses the mill.**

Forty farmers do. I count them.

**They blame the river.**

The river is not the cause. “The mill pays for itself,” Mayor Rosa Quint said in May.

**What now?**

We want a new wheel.
"""


def test_answers_behind_questions_in_bold_are_those_of_the_one_who_is_introduced(made) -> None:
    said = _said(made("voices", INTERVIEW))

    assert said["Ida Holm"][1] == [
        "Forty farmers do.",
        "I count them.",
        "The river is not the cause.",
        "We want a new wheel.",
    ]
    assert said["Rosa Quint"][1] == ["“The mill pays for itself,”"]


def test_bold_lines_over_paragraphs_are_no_interview(made) -> None:
    text = INTERVIEW.replace("We spoke to her at the wheel.", "It stands at the wheel.")

    assert "Ida Holm" not in _said(made("voices", text))


def test_a_name_that_spoke_before_is_whom_she_means_though_another_has_an_office(made) -> None:
    sheet = made(
        "voices",
        "“The crane is ours,” said its foreman, Edda Kray.\n\n"
        "Ruth Vessel, who led the rescue, said there was “no doubt” about the rope. “It was worn "
        "through in three places,” she said.",
    )

    assert _said(sheet)["Ruth Vessel"][1][-1] == "“It was worn through in three places,”"


def test_a_name_that_may_be_a_firms_is_not_he_nor_is_whoever_spoke_before(made) -> None:
    sheet = made(
        "voices",
        "The foreman, Jan Kray, said the crane was old. Vessel Brightly said it was new. "
        "“Nobody will pay for the rope again,” he said.",
    )

    assert _said(sheet)["Speaker not named"][1] == ["“Nobody will pay for the rope again,”"]


def test_the_body_that_a_speaker_belongs_to_does_not_speak(made) -> None:
    sheet = made("voices", "Jan Kray, of the Dockers’ Union, said: “The rope was never tested.”")

    assert [*_said(sheet)] == ["Jan Kray"]


def test_she_speaks_on_behind_several_verbs(made) -> None:
    sheet = made(
        "voices",
        "Councillor Edda Kray put the loss at £3m. She has called a meeting, and said that the "
        "dockers wanted “a plain answer by Friday”.",
    )

    assert len(_said(sheet)["Edda Kray"][1]) == 2


def test_who_is_named_at_the_end_of_a_sentence_claims_it(made) -> None:
    sheet = made("voices", "Half of the pumps were broken that night, two former sailors claimed.")

    assert [*_said(sheet)] == ["two former sailors"]


def test_a_clause_that_begins_with_though_names_no_speaker(made) -> None:
    sheet = made("voices", "Two men were kept in overnight, though doctors said they were well.")

    assert [*_said(sheet)] == ["doctors"]


def test_a_paragraph_without_a_label_goes_on_with_the_speaker_before_it(made) -> None:
    sheet = made(
        "voices",
        "Jan Kray: Who wants to begin?\n\nEdda Orth: The pier is not safe.\n\n"
        "It has been so for years.\n\n(Applause)\n\nJan Kray: Who knew?\n\n"
        "Edda Orth: The board did.",
    )

    assert _said(sheet)["Edda Orth"][1] == [
        "The pier is not safe.",
        "It has been so for years.",
        "The board did.",
    ]


def test_who_speaks_once_on_tape_has_their_own_words(made) -> None:
    sheet = made(
        "voices",
        "KRAY: Who wants to begin?\n\nORTH: The pier is not safe.\n\n"
        "LUND (on tape): I only went there to fish.\n\nKRAY: Who knew?\n\nORTH: The board did.",
    )

    said = {name.casefold(): words for name, (_, words) in _said(sheet).items()}
    assert said["lund"] == ["I only went there to fish."]
    assert said["orth"] == ["The pier is not safe.", "The board did."]


def test_who_opens_a_sentence_that_leads_to_a_quotation_says_it(made) -> None:
    sheet = made(
        "voices",
        "“It is safe,” said Edda Orth.\n\nTom Kray, who keeps a kiosk, disagreed. “It is a "
        "scandal, and they know it.”",
    )

    assert _said(sheet)["Tom Kray"][1] == ["“It is a scandal, and they know it.”"]


def test_who_is_named_by_another_is_not_he(made) -> None:
    sheet = made(
        "voices",
        "Mayor Olaf Vessel’s need for praise was plain when he thanked friends, naming Tom Kray, "
        "although he insisted that “they decide nothing at all here”. The plan gives Ben Orth, the "
        "harbour master, a free hand. “I hardly know him,” he said of the captain.",
    )

    assert not {"Tom Kray", "Ben Orth"} & {*_said(sheet)}


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("Dolly Vessel, who leads the Wharf Guild, said the quay is shut.", "Dolly Vessel"),
        ("Councillor Ida Brel, Cabinet Member for Culture, said: “We have listened.”", "Ida Brel"),
        ("A review by Orme Partners found that the quay is empty.", "Orme Partners"),
        ("We thank Ida Brel, who has said that the quay will be mended.", "Ida Brel"),
        ("Chief Executive Ida Brel told reporters: “We will mend it by May.”", "Ida Brel"),
        ("Ida Brel of the Wharf Guild has said that the quay is safe.", "Ida Brel"),
        ("Dr. Ida Brel of the children’s hospital said that they were well.", "Ida Brel"),
        ("“It is a promise and no plan,” as Dr. Brel put it.", "Brel"),
        ("Captain Ida Brel, who sailed for years, urged the board to wait.", "Ida Brel"),
        ("Mr. Brel waved it away, saying that the quay is safe.", "Brel"),
        ("When Ida Brel came out in her coat and said that it was late, they left.", "Ida Brel"),
        ("Mr. Brel dismissed the plan as “a toy for the rich”.", "Brel"),
        ("“It is late,” Ida Brel posted to her page.", "Ida Brel"),
        ("Dockers dispute the numbers.", None),
    ],
)
def test_who_speaks_behind_what_stands_between(made, source: str, who: str | None) -> None:
    assert [row.name for row in made("voices", source).rows] == ([who] if who else [])


def test_a_surname_in_one_document_is_the_only_person_of_that_name_in_another(made) -> None:
    sheet = made(
        "voices",
        "“The quay is safe,” said Polly Vessel, a baker.",
        "Vessel has kept a shop for years. “They are wrong about that,” Vessel said.",
    )

    assert [row.name for row in sheet.rows] == ["Polly Vessel"]


def test_questions_and_answers_in_turns_are_an_interview(made) -> None:
    sheet = made(
        "voices",
        "We spoke to Ida Brel, a diver, in an interview at the quay.\n\nWhy did you dive there?"
        "\n\nIt was my work.\n\nThey say that it was forbidden.\n\nNobody told me of that."
        "\n\nWill you go back?\n\nI go back in May.\n\nAnd your boat?\n\nIt lies in the mud.",
    )

    assert _said(sheet)["Ida Brel"][1] == [
        "It was my work.",
        "Nobody told me of that.",
        "I go back in May.",
        "It lies in the mud.",
    ]


def test_a_speaker_whose_words_clash_is_told_apart_from_one_with_other_words(made) -> None:
    sheet = made(
        "voices",
        "“The ferry sails once a week from May,” Ida Brel said. “We were cold,” Tom Orth said.",
        "“The ferry sails once a day from May,” Ida Brel said. “Bring a coat,” Tom Orth said.",
    )

    marks = {row.name: row.mark for row in sheet.rows if row.mark != "changed"}
    assert marks == {"Ida Brel": "other", "Tom Orth": "part"}


@pytest.mark.parametrize(
    ("source", "who", "words"),
    [
        ("‘We carried the boats ourselves,’ Petra Holm said.", "Petra Holm", "‘We carried"),
        ("'We carried the boats ourselves,' Petra Holm said.", "Petra Holm", "'We carried"),
        (
            "Petra Holm spoke of ‘the dockers’ oldest demand in the port’ at noon.",
            "Petra Holm",
            "‘the dockers’ oldest demand in the port’",
        ),
        ("“We carried the boats ourselves,” shrugs Petra Holm.", "Petra Holm", "“We carried"),
        ("Petra Holm, Harbour Manager: “We carried the boats.”", "Petra Holm", "Petra Holm,"),
        ("Petra Holm has her doubts: “Six boats are too few.”", "Petra Holm", "Petra Holm has"),
        ("In the words of Petra Holm, “six boats are too few”.", "Petra Holm", "In the words"),
        ("The harbour was always too small, thinks Petra Holm.", "Petra Holm", "The harbour"),
        ("The parish register says that six boats were lost.", "The parish register", "The parish"),
        (
            "A survey of 90 skippers found that six boats were lost.",
            "A survey of 90 skippers",
            "A survey",
        ),
        ("Rita Vance MP, writes: “Six boats are too few.”", "Rita Vance", "“Six boats"),
    ],
)
def test_who_speaks_without_said(made, source, who, words) -> None:
    said = _said(made("voices", source))

    assert [*said] == [who]
    assert said[who][1][0].startswith(words)


def test_a_body_is_heard_in_its_short_name_and_in_its_spokesman(made) -> None:
    (row,) = made(
        "voices",
        "Wharf and Ness Ferries Trust has two boats. The Trust says that both are safe.",
        "The trust insists that nobody was hurt.",
        "A trust spokesman said that tickets stay valid.",
    ).rows

    assert (row.name, [cell.document for cell in row.cells]) == (
        "Wharf and Ness Ferries Trust",
        ["1", "2", "3"],
    )


def test_a_short_name_of_two_bodies_is_nobodys(made) -> None:
    said = _said(
        made(
            "voices",
            "The Wharf Trust has boats. The Ness Trust has none. “We will lend some,” it says.",
            "The trust insists that nobody was hurt.",
        )
    )

    assert said["The trust"][1] == ["The trust insists that nobody was hurt."]


def test_an_office_with_capitals_leads_to_who_holds_it(made) -> None:
    (row,) = made(
        "voices",
        "Nora Quist, Chief Boats Officer, said: “We have six boats.”",
        "The chief boats officer said that six boats were enough.",
    ).rows

    assert (row.name, len(row.cells)) == ("Nora Quist", 2)


def test_an_office_in_brackets_is_heard_under_its_name(made) -> None:
    (row,) = made(
        "voices",
        "Present were R. Quist (Chair) and others. The Chair stated that the boats stay.",
        "“The boats will stay,” Rosa Quist promised.",
    ).rows[-1:]

    assert (row.name, [cell.document for cell in row.cells]) == ("Rosa Quist", ["1", "2"])


def test_a_quotation_behind_other_matters_is_not_the_speakers_before(made) -> None:
    said = _said(
        made(
            "voices",
            "Petra Holm said that she was late. The harbour froze that week. "
            "“The boats were lost for good.”",
        )
    )

    assert "“The boats were lost for good.”" not in said["Petra Holm"][1]


def _all_said(made, *texts: str) -> dict[str, list[str]]:
    """What documents give of each speaker, by the name of the row; altered ones apart."""
    return {name: words for name, (_, words) in _said(made("voices", *texts)).items()}


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        (
            "Rita Vance calls it “a bad plan”, and a survey of nurses found that it is.",
            ["Rita Vance", "a survey of nurses"],
        ),
        (
            "The minister told the board and the union, and urged both to meet.",
            ["The minister"],
        ),
        ("Let Rita Vance explain why the crane was sold.", []),
        ("Rita Vance explains why the crane was sold.", ["Rita Vance"]),
        ("They came to hear the commissioner explain why it fell.", []),
        ("The inquiry was told that the crane was old.", []),
        ("The inquiry told them that the crane was old.", ["The inquiry"]),
        ("We go when the coroner says that we go.", []),
        ("Rita Vance wrote down that number.", []),
        ("Rita Vance stated on 12 March that the crane was old.", ["Rita Vance"]),
        ("Rita Vance is supposed to have told him, “It is late for that”.", ["Rita Vance"]),
        ("Rita Vance prefers “a designated official” for it.", ["Rita Vance"]),
        ("The board advised citizens to boil their milk.", ["The board"]),
        ("The board held that the crane was old.", ["The board"]),
        ("The board held a party and was well advised.", []),
        ("The board considered the old crane.", []),
        ("The board considered that the crane was old.", ["The board"]),
        ("Officials disclosed Tuesday that the crane was old.", ["Officials"]),
        ("Ministers put this down chiefly to the rain.", ["Ministers"]),
        ("Ministers put this box down in the hall.", []),
        ("Ministers offer a “right to request hours” to all.", ["Ministers"]),
        ("Ministers offer a cup of tea to all.", []),
        (
            "It was old, a public inquiry into the crane has found.",
            ["a public inquiry into the crane"],
        ),
        ("It was old, according to the annual report.", ["the annual report"]),
        ("It was sold according to the plan.", []),
        ("“It was as old as that,” said one senior nurse.", ["one senior nurse"]),
        ("Later her own paper says that it was old.", ["her own paper"]),
        ("33.7 Ms R. Vance sold 1,846 cranes and asked that we wait.", ["R. Vance"]),
    ],
)
def test_who_speaks_in_a_sentence_of_several_clauses(
    made, source: str, speakers: list[str]
) -> None:
    assert sorted(_all_said(made, source)) == sorted(speakers)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("I read that line to Rita Vance, who left early.", "Rita Vance"),
        ("We asked Rita Vance about it.", "Rita Vance"),
        ("The cook gave it to Rita Vance.", "Speaker not named"),
        ("I asked Rita Vance and Clara Munt about it.", "Speaker not named"),
        ("She gave it to Rita Vance, who left.", "Speaker not named"),
    ],
)
def test_she_is_who_was_asked_only_where_nobody_else_may_be(
    made, before: str, speaker: str
) -> None:
    said = _all_said(made, f"{before} “I had a binder for all of that,” she said.")

    assert [*said] == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        (
            "The Ness Harbour Trust has a new crane. It said that it would be mended.",
            "Ness Harbour Trust",
        ),
        (
            "The Ness Harbour Trust said that all was well. “It was an old crane,” it said.",
            "Ness Harbour Trust",
        ),
        ("The Ness Harbour Trust met. The rain fell. It said that all was well.", None),
        ("The Ness Harbour Trust met.\n\nIt said that all was well.", None),
        ("The Ness Harbour Trust met. It shows that all was well.", None),
        ("The Ness Harbour Trust met. Its report says that all was well.", "Its report"),
        (
            "The Ness Harbour Trust met. The Harbour Trust's lawyers say that all was well.",
            "Ness Harbour Trust",
        ),
        (
            "It is on page 9 of the Harbour Trust's report. That same report says that it is well."
            " The Ness Harbour Trust met.",
            "Ness Harbour Trust",
        ),
        ("It is on page 9 of a book. That same report says that it is well.", "That same report"),
    ],
)
def test_whom_it_and_a_report_mean(made, source: str, speaker: str | None) -> None:
    assert [*_all_said(made, source)] == ([speaker] if speaker else [])


def test_an_office_that_there_is_one_of_is_its_holder_of_another_text(made) -> None:
    said = _all_said(
        made, "We saw Mayor Holm in May.", "The mayor said there was no cause for alarm."
    )

    assert [*said] == ["Holm"]


def test_one_of_two_such_holders_is_nobody_for_sure(made) -> None:
    said = _all_said(
        made,
        "We saw Mayor Holm and Mayor Quist in May.",
        "The mayor said there was no cause for alarm.",
    )

    assert [*said] == ["The mayor"]


def test_whose_people_speak(made) -> None:
    said = _all_said(
        made, "Judge Holm's commissioners met. They blamed “the silence of a company” for it."
    )

    assert [*said] == ["Judge Holm's commissioners"]


def test_his_office_speaks_for_him(made) -> None:
    said = _all_said(
        made, "The minister, Tom Varga, did not come. His office told me that he was ill."
    )

    assert [*said] == ["Tom Varga"]


@pytest.mark.parametrize(
    "line",
    [
        "Ida Holm, Chief Executive of the Ness Harbour Trust, said:",
        "**Ida Holm, chair of the board, added:**",
        "Ida Holm said:",
    ],
)
def test_a_line_leads_to_the_paragraph_behind_it(made, line: str) -> None:
    said = _all_said(made, f"Ida Holm met them.\n\n{line}\n\n“We will rebuild the pier by May.”")

    assert "rebuild the pier" in " ".join(said["Ida Holm"])


def test_a_line_about_a_plan_leads_to_nobodys_words(made) -> None:
    said = _all_said(made, "Ida Holm met them.\n\nThe plan:\n\n“We will rebuild the pier by May.”")

    assert "Ida Holm" not in said


def test_the_minister_of_a_thing_is_no_other_minister(made) -> None:
    said = _all_said(
        made,
        "Prime Minister Olaf Berg came. The harbour minister, Ruth Ense, did not.\n\n"
        "The Minister of Harbours told them that “nobody will pay for it”.\n\n"
        "The Minister of Fish told them that “nobody will eat it”.",
    )

    assert "Olaf Berg" not in said


def test_it_wrote_is_said_by_the_body_that_the_paragraph_is_about(made) -> None:
    said = _all_said(
        made,
        "The Ness Panel met in May.\n\nThe panel, which sat for a year, looked into nine leaks. "
        "It found rust. “There is a pattern that nobody should ignore,” it wrote.",
    )

    assert "pattern" in " ".join(said["Ness Panel"])


def test_a_verb_of_saying_is_no_part_of_a_speaker(made) -> None:
    said = _all_said(made, "Tom Rill was there. He said police officers had asked them to wait.")

    assert "He said police officers" not in said


def test_who_wrote_another_document_is_told(made) -> None:
    sheet = made(
        "voices",
        "“The dam will not hold until the spring,” said Irene Castell of the guild.",
        "By Irene Castell, Harbour Times, 3 May 2025\n\nThe dam is old, and the valley knows it.",
    )

    (row,) = sheet.rows
    assert row.note == (
        "Only document 1 gives words of this speaker. The author of document 2 has this name."
    )
