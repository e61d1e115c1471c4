"""A pair of passages bears one label, whatever topic it is read on and whatever shows it."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from perspectives.core import Comparison, Document, NamedPosition, NamedTopic, Notebook, compare
from perspectives.core.export import Options, render
from perspectives.core.report.brief import in_brief
from perspectives.core.report.view import View
from perspectives.tui.digest.digest import Digest

from ..test_comparison import CONTENT, TOPICS

Labelled = Iterator[tuple[str, str, str]]
"""Two passages and a label, as one place shows them."""

LABELS = r"(agree|diverge|related)"
TWO = r"(\d+ ¶\d+) ↔ (\d+ ¶\d+)"
ALL = Options(labels=("agree", "diverge", "related", "only_here"), documents=True)
SIDES = NamedTopic(
    name="Danger",
    terms=("guns", "safer", "penalties"),
    position=(
        NamedPosition(name="Safer", terms=("safer", "enforcement")),
        NamedPosition(name="Not safer", terms=("stricter penalties", "steal")),
    ),
)
"""Shares its passages with the other topics, and takes other sides."""


def in_words(text: str) -> Labelled:
    yield from re.findall(rf"{TWO}[:\s]+[≠✓·] {LABELS}", re.sub("<[^>]*>", "", text))


def in_plain(text: str) -> Labelled:
    said = {"Agrees": "agree", "Diverges": "diverge", "Is related": "related"}
    document, number = "", ""
    for line in text.splitlines():
        if found := re.match(r"Document (\d+) in full", line):
            document = found[1]
        elif found := re.match(r"Paragraph (\d+)", line):
            number = found[1]
        elif found := re.match(
            r"(Agrees|Diverges|Is related).* document (\d+) paragraph (\d+), similarity", line
        ):
            ends = sorted((f"{document} ¶{number}", f"{found[2]} ¶{found[3]}"))
            yield ends[0], ends[1], said[found[1]]


def in_csv(text: str) -> Labelled:
    pairs: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(StringIO(text.lstrip("\ufeff"))):
        if row["pair"]:
            pairs.setdefault(row["pair"], []).append(row)
    for a, b in pairs.values():
        ends = [f"{row['document']} ¶{row['paragraph']}" for row in (a, b)]
        assert a["label"] == b["label"]
        yield ends[0], ends[1], a["label"]


def in_json(text: str) -> Labelled:
    for link in json.loads(text)["links"]:
        yield link["a"].replace(".", " ¶"), link["b"].replace(".", " ¶"), link["label"]


def in_annotations(text: str) -> Labelled:
    for item in json.loads(text)["first"]["items"]:
        if item["motivation"] == "linking" and len(item["target"]) == 2:
            ends = [target["dc:description"] for target in item["target"]]
            said = [b["value"] for b in item["body"] if b["purpose"] == "classifying"]
            yield from ((ends[0], ends[1], each) for each in said)


def in_docx(data: bytes) -> Labelled:
    xml = zipfile.ZipFile(BytesIO(data)).read("word/document.xml").decode()
    for row in re.findall(r"<w:tr>.*?</w:tr>|<w:tr .*?</w:tr>", xml, re.DOTALL):
        cells = [re.sub("<[^>]*>", "", each) for each in row.split("</w:tc>")[:3]]
        ends = [re.findall(r"(\d+ ¶\d+), ", cell) for cell in cells[:2]]
        if all(ends) and (label := re.match(rf"[≠✓·] {LABELS}", cells[2])):
            yield ends[0][-1], ends[1][-1], label[1]


PARTS: dict[str, Callable[..., Labelled]] = {
    "text": in_words,
    "markdown": in_words,
    "html": in_words,
    "plain": in_plain,
    "csv": in_csv,
    "json": in_json,
    "annotations": in_annotations,
    "docx": in_docx,
}


def on_screen(comparison: Comparison) -> Labelled:
    digest = Digest(comparison)
    for topic in (digest.everything, *digest.topics):
        links = (*topic.links, *(link for found in topic.at.values() for link in found))
        for link in links:
            yield link.a.replace(".", " ¶"), link.b.replace(".", " ¶"), link.label


def in_the_brief(comparison: Comparison) -> Labelled:
    for told in in_brief(View(comparison, Notebook(), Options())):
        for found in told.clearest:
            a, b = found.pair.a, found.pair.b
            yield f"{a.document} ¶{a.number}", f"{b.document} ¶{b.number}", found.label


def labels(comparison: Comparison) -> dict[tuple[str, str], str]:
    found = ((*each, label) for *each, label in in_json(render(comparison, Notebook(), "json")))
    return {(a, b): label for a, b, label in found}


@pytest.mark.parametrize("name", PARTS)
def test_every_format_gives_a_pair_its_one_label(example: Comparison, name: str) -> None:
    content = render(example, Notebook(), name, ALL)

    shown = list(PARTS[name](content))

    known = labels(example)
    assert len(shown) >= len([each for each in known.values() if each != "related"])
    assert {(a, b): label for a, b, label in shown}.items() <= known.items()
    assert all(known[a, b] == label for a, b, label in shown)


def test_the_screen_and_the_brief_give_a_pair_its_one_label(example: Comparison) -> None:
    known = labels(example)

    for a, b, label in (*on_screen(example), *in_the_brief(example)):
        assert known[a, b] == label


@settings(max_examples=25)
@given(contents=st.lists(CONTENT, min_size=2, max_size=3))
def test_a_pair_has_one_label_wherever_it_is_shown(
    text: Callable[..., Document], contents: list[str]
) -> None:
    comparison = compare(
        [text(f"Number {n} of them.\n\n{each}") for n, each in enumerate(contents)],
        (*TOPICS, SIDES),
    )
    known = labels(comparison)

    shown = [*on_screen(comparison), *in_the_brief(comparison)]
    for name in ("text", "markdown", "plain", "csv", "annotations"):
        shown += PARTS[name](render(comparison, Notebook(), name, ALL))

    assert all(known[a, b] == label for a, b, label in shown)


def test_a_pair_on_several_topics_is_told_in_full_on_one(text: Callable[..., Document]) -> None:
    said = "The dealers at the harbour sold guns to the cartels for cash last spring."
    topics = [NamedTopic(name=name, terms=(name.lower(),)) for name in ("Guns", "Harbour", "Cash")]
    comparison = compare([text(f"One. {said}"), text(f"Two. {said}")], topics)
    assert all(len(comparison.links_on(topic)) == 1 for topic in comparison.topics)

    briefs = in_brief(View(comparison, Notebook(), Options()))
    markdown = render(comparison, Notebook(), "markdown")

    assert [len(each.clearest) for each in briefs] == [1, 0, 0]
    home = briefs[0].name
    assert [each.elsewhere for each in briefs] == [(), (home,), (home,)]
    assert len(re.findall(rf"similarity [.\d]+; told on “{home}”", markdown)) == 2
    assert markdown.count("1 ¶1 ↔ 2 ¶1") == 3
    assert markdown.count(">\n> — 1 ¶1") == 1
