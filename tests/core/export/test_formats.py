"""What is true of every format."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from perspectives.core import (
    Comparison,
    Document,
    NamedTopic,
    Notebook,
    compare,
    read_topics,
    topics_toml,
)
from perspectives.core.errors import CallError, ExportError
from perspectives.core.export import (
    FORMATS,
    Options,
    from_json,
    render,
    render_notes,
    write,
)
from perspectives.core.export.as_notes import NOTE_FORMATS
from perspectives.core.notebook import Note, anchor
from perspectives.core.report.narrowing import narrowed
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.by_hand import EditedSheet, edited_sheet
from perspectives.core.sheets.rendering import FORMATS as SHEET_FORMATS

FULL = Options(documents=True)


def as_text(content: str | bytes) -> str:
    return content if isinstance(content, str) else content.decode("latin-1")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_input_gives_the_same_bytes(
    name: str, example: Comparison, noted: Notebook
) -> None:
    assert render(example, noted, name, FULL) == render(example, noted, name, FULL)


@pytest.mark.parametrize("name", FORMATS)
def test_a_binary_format_is_bytes_and_any_other_is_text(
    name: str, example: Comparison, noted: Notebook
) -> None:
    assert isinstance(render(example, noted, name), bytes) == FORMATS[name].binary


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"text", "docx", "qdpx"}))
def test_what_made_an_export_is_in_it(name: str, example: Comparison, noted: Notebook) -> None:
    content = as_text(render(example, noted, name))

    assert example.engine.version in content
    for document in example.documents:
        assert document.sha256 in content
    assert str(example.engine.settings.link_threshold) in content


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_documents_are_exported(
    name: str, hostile: tuple[Comparison, Notebook], tmp_path: Path
) -> None:
    content = render(*hostile, name, FULL)
    write(content, tmp_path / "file", overwrite=False)

    assert (tmp_path / "file").stat().st_size > 0


@pytest.mark.parametrize("name", FORMATS)
def test_a_comparison_in_which_nothing_was_found_is_exported(
    name: str, example: Comparison
) -> None:
    empty = Comparison(
        engine=example.engine, documents=example.documents, topics=(), links=(), only_here=()
    )

    assert render(empty, Notebook(), name)


@pytest.mark.parametrize("name", ["markdown", "html", "csv", "annotations", "json"])
def test_no_note_is_left_out(name: str, example: Comparison, noted: Notebook) -> None:
    content = as_text(render(example, noted, name, FULL))

    for words in ("On the whole topic.", "Alone.", "Lost but kept.", "Kept all the same."):
        assert words in content


def test_an_unknown_format_is_refused(example: Comparison) -> None:
    with pytest.raises(ExportError, match="No such format: rtf"):
        render(example, Notebook(), "rtf")


def test_notes_on_an_older_version_of_a_document_are_in_their_place(
    example: Comparison, noted: Notebook
) -> None:
    # What stands in the documents is the same, but other bytes were read.
    documents = tuple(
        document.model_copy(update={"sha256": f"{number}" * 64})
        for number, document in enumerate(example.documents)
    )
    changed = Comparison(
        engine=example.engine,
        documents=documents,
        topics=example.topics,
        links=example.links,
        only_here=example.only_here,
    )

    before, after = render(example, noted, "csv"), render(changed, noted, "csv")

    assert as_text(after).count("Alone.") == as_text(before).count("Alone.") == 1
    assert "agree" in as_text(after)


def test_a_correction_is_in_the_export(example: Comparison) -> None:
    from perspectives.core.notebook import Correction

    document = example.documents[0]
    notebook = Notebook().correct(Correction(document=document.sha256, outlet="The Gazette"))

    assert "The Gazette" in as_text(render(example, notebook, "bibtex"))


def test_topics_are_chosen_by_name(example: Comparison, noted: Notebook) -> None:
    first, second = example.topics[:2]

    content = render(example, noted, "markdown", Options(topics=(second.name.upper(),)))

    assert f"## {second.name}" in as_text(content)
    assert f"## {first.name}" not in as_text(content)


def test_a_topic_that_does_not_exist_is_refused(example: Comparison) -> None:
    with pytest.raises(CallError, match='No topic is called "Nowhere"; the topics are: '):
        render(example, Notebook(), "markdown", Options(topics=("Nowhere",)))


def test_a_verdict_outranks_the_label_in_the_choice(example: Comparison, noted: Notebook) -> None:
    agreeing = as_text(render(example, noted, "csv", Options(labels=("agree",))))
    diverging = as_text(render(example, noted, "csv", Options(labels=("diverge",))))

    # The engine says that the pair diverges, the reader that it agrees.
    assert "=Why" in agreeing
    assert ",only_here," in as_text(render(example, noted, "csv"))
    assert ",only_here," not in agreeing
    pairs = [row for row in diverging.splitlines() if ",diverge," in row]
    assert pairs
    assert all(",agree," not in row for row in pairs)


def test_only_what_was_noted(example: Comparison, noted: Notebook) -> None:
    whole = as_text(render(example, noted, "csv"))
    content = as_text(render(example, noted, "csv", Options(only_noted=True)))

    assert "Alone." in content
    assert "=Why" in content
    assert content.count("\r\n") < whole.count("\r\n")


def test_unlinking_by_hand_takes_a_pair_out(example: Comparison) -> None:
    link = next(link for link in example.links if link.label == "agree")
    a, b = (
        anchor(example.document(p.partition(".")[0]), example.passage(p)) for p in (link.a, link.b)
    )
    said = link.cues[0].says.replace('"', '""')

    apart = as_text(render(example, Notebook().link(a, b, linked=False), "csv"))

    assert said in as_text(render(example, Notebook(), "csv"))
    assert said not in apart


def test_related_pairs_are_told_when_they_are_asked_for(example: Comparison) -> None:
    unsure = Comparison(
        engine=example.engine,
        documents=example.documents,
        topics=(),
        links=tuple(
            link.model_copy(update={"label": "related", "cues": ()}) for link in example.links
        ),
        only_here=(),
    )

    chosen = as_text(render(unsure, Notebook(), "csv", Options(labels=("related",))))

    assert chosen.count(",related,") == 2 * len(example.links)
    assert ",related," not in as_text(render(unsure, Notebook(), "csv"))


def test_a_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    write("old", tmp_path / "x", overwrite=False)

    with pytest.raises(ExportError, match="exists already"):
        write(b"new", tmp_path / "x", overwrite=False)
    write(b"new", tmp_path / "x", overwrite=True)

    assert (tmp_path / "x").read_bytes() == b"new"


def test_only_what_is_strong_or_the_readers_is_exported(
    text: Callable[[str], Document],
) -> None:
    first = text("The harbour needs 4 new cranes.\n\nBoats may wait at the quay for 2 days.\n")
    second = text("The harbour needs 9 new cranes.\n\nBoats may wait at the quay for 3 days.\n")
    found = compare([first, second])
    first_link, *others = found.links
    doubted = first_link.model_copy(update={"confidence": "possible"})
    found = found.changed(links=(doubted, *others))
    strong = {(link.a, link.b) for link in others if link.strong}
    ends = (doubted.a, doubted.b)
    quotes = tuple(anchor(found.document(place[0]), found.passage(place)) for place in ends)
    said = Notebook().keep(Note(anchors=quotes, verdict="diverge"))

    def told(notebook: Notebook) -> set[tuple[str, str]]:
        chosen, _ = narrowed(found, notebook, Options(strong=True))
        return {(link.a, link.b) for link in chosen.links}

    assert strong
    assert told(Notebook()) == strong
    assert told(said) == strong | {ends}


ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What a terminal or a reader's program would obey, but for the ends of lines."""
ACTS = "\x1b]0;mine\x07 \x9b31m \u202e \u2066 \x08"


def parts_of(content: str | bytes) -> list[str]:
    """A text, or the texts in a zip file, which may hold pictures too."""
    if isinstance(content, str):
        return [content]
    with ZipFile(BytesIO(content)) as archive:
        names = (name for name in archive.namelist() if not name.endswith(".jpeg"))
        return [archive.read(name).decode() for name in names]


@pytest.fixture(scope="module")
def acting(example: Comparison) -> Notebook:
    """Notes, tags, topics and rows whose words hold controls, as a paste from a terminal does."""
    quotes = tuple(anchor(document, document.passages[1]) for document in example.documents[:2])
    notes = (
        Note(topic=example.topics[0].name, text=f"Topic {ACTS}", tags=(f"tag{ACTS}",)),
        Note(anchors=quotes, text=f"Pair {ACTS}", verdict="agree"),
        Note(anchors=quotes[:1], text=f"Passage {ACTS}"),
        Note(topic=f"Gone {ACTS}", text=f"Gone {ACTS}"),
    )
    made = make_sheet("figures", example.documents)
    notebook = Notebook(notes=notes)
    named = EditedSheet(made, notebook, example.documents).rename(made.rows[0].id, f"Row {ACTS}")
    edited = EditedSheet(made, named, example.documents)
    renamed = next(row.id for row in edited.sheet.rows if row.touched)
    return edited.write(renamed, f"On a row {ACTS}")


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_that_acts_is_written(name: str, example: Comparison, acting: Notebook) -> None:
    content = render(example, acting, name, Options(front_matter=True, sheets=("figures",)))

    assert [part for part in parts_of(content) if ACTING.search(part)] == []


@pytest.mark.parametrize("name", NOTE_FORMATS)
def test_nothing_that_acts_is_written_of_notes_alone(name: str, acting: Notebook) -> None:
    content = render_notes(acting, frozenset(), name)

    assert "Passage" in content
    assert ACTING.search(content) is None


@pytest.mark.parametrize("name", SHEET_FORMATS)
def test_nothing_that_acts_is_written_of_a_sheet(
    name: str, example: Comparison, acting: Notebook
) -> None:
    sheet = edited_sheet("figures", example.documents, acting).sheet

    content = SHEET_FORMATS[name](sheet, example.documents)

    assert "On a row" in content
    assert ACTING.search(content) is None


def test_json_keeps_what_would_act(example: Comparison, acting: Notebook) -> None:
    assert from_json(render(example, acting, "json", FULL))[1].notes == acting.notes


def test_a_topics_file_keeps_what_would_act(tmp_path: Path) -> None:
    path = tmp_path / "topics.toml"
    topics = [NamedTopic(name=f"Ferries {ACTS}", terms=(f"ferry{ACTS}",))]

    path.write_text(topics_toml(topics), encoding="utf-8")

    assert ACTING.search(path.read_text(encoding="utf-8")) is None
    assert read_topics(path)[0].name == " ".join(topics[0].name.split())
