"""Markdown: everything a reader wants to quote, and nothing in it that acts."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from perspectives.core import (
    Comparison,
    Cue,
    Document,
    Engine,
    Link,
    Membership,
    NamedTopic,
    Notebook,
    Passage,
    Relation,
    Settings,
    Span,
    Topic,
    compare,
)
from perspectives.core.export import Options, render
from perspectives.core.export.writing.markdown_text import escaped
from perspectives.core.in_words import alone, citation
from perspectives.core.notebook import Note, Verdict, anchor

Read = Callable[..., Document]
Make = Callable[..., Comparison]

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def one_passage(number: int, text: str, title: str | None = None) -> Document:
    passage = Passage(id=f"{number}.1", start=0, end=len(text), text=text)
    return Document(
        id=str(number),
        text=text,
        passages=(passage,),
        title=title,
        origin=f"{number}.txt",
        sha256=f"{number:064x}",
    )


@pytest.fixture(scope="session")
def made() -> Make:
    """Makes a comparison of two one-passage documents that diverge on one topic."""

    def make(first: str = "Guns go south.", name: str = "Guns", title: str = "One") -> Comparison:
        documents = (one_passage(1, first, title), one_passage(2, "Guns stay here."))
        a, b = (
            Span(start=p.start, end=p.end, text=p.text)
            for p in (each.passage(1) for each in documents)
        )
        cue = Cue(kind="negation", label="diverge", a=a, b=b, says=f"One says {first}.")
        topic = Topic(
            id="guns",
            name=name,
            origin="named",
            terms=("guns",),
            passages=(Membership(passage="1.1", score=0.5), Membership(passage="2.1", score=0.5)),
            relations=(
                Relation(documents=("1", "2"), label="diverge", confidence="possible", cues=(cue,)),
            ),
            silent=(),
        )
        link = Link(
            a="1.1", b="2.1", score=0.4, label="diverge", confidence="possible", cues=(cue,)
        )
        return Comparison(
            engine=Engine(version="0", settings=Settings()),
            documents=documents,
            topics=(topic,),
            links=(link,),
            only_here=(),
        )

    return make


def tokens(markdown: str) -> list[Token]:
    found = PARSER.parse(markdown)
    return [*found, *(child for token in found for child in token.children or ())]


def test_a_pair_has_quotations_source_place_label_and_cues(made: Make) -> None:
    markdown = render(made(), Notebook(), "markdown")

    assert "#### 1 ¶1 ↔ 2 ¶1: ≠ diverge (possible), similarity .40" in markdown
    assert "> Guns go south.\n>\n> — 1 ¶1, *One*" in markdown
    assert "> Guns stay here.\n>\n> — 2 ¶1, *2.txt*" in markdown
    assert "- ≠ *negation*: One says Guns go south.." in markdown
    assert "### 1 One ↔ 2 2.txt: ≠ diverge (possible)" in markdown


def test_a_note_and_a_verdict_stand_with_their_pair(made: Make) -> None:
    comparison = made()
    anchors = tuple(anchor(d, d.passage(1)) for d in comparison.documents)
    note = Note(topic="Guns", anchors=anchors, text="Ask *both*.\nThen decide.", verdict="unsure")

    markdown = render(comparison, Notebook().keep(note), "markdown")

    pair = markdown.partition("#### 1 ¶1 ↔ 2 ¶1")[2]
    assert "**Verdict of the reader:** unsure" in pair
    assert "Ask *both*.\nThen decide." in pair
    assert markdown.count("Then decide.") == 1


def test_a_heading_names_the_verdict_first_and_the_rules_apart(made: Make) -> None:
    comparison = made()
    anchors = tuple(anchor(d, d.passage(1)) for d in comparison.documents)

    def headings(verdict: Verdict) -> list[str]:
        notebook = Notebook().keep(Note(anchors=anchors, verdict=verdict))
        lines = render(comparison, notebook, "markdown").splitlines()
        return [line for line in lines if line.startswith(("### 1", "####"))]

    rules = "the rules say ≠ diverge (possible)"
    assert headings("agree") == [
        f"### 1 One ↔ 2 2.txt: ✓ 1 agree by the reader; {rules}",
        f"#### 1 ¶1 ↔ 2 ¶1: ✓ agree, the reader's verdict; {rules}, similarity .40",
    ]
    assert headings("unrelated")[1].startswith("#### 1 ¶1 ↔ 2 ¶1: unrelated, the reader's verdict")
    assert headings("unsure") == [
        "### 1 One ↔ 2 2.txt: ≠ diverge (possible)",
        f"#### 1 ¶1 ↔ 2 ¶1: the reader is unsure; {rules}, similarity .40",
    ]


def test_a_verdict_shows_a_pair_that_is_only_related(made: Make) -> None:
    comparison = made()
    link = comparison.links[0].model_copy(update={"label": "related", "cues": ()})
    comparison = comparison.model_copy(update={"links": (link,)})
    anchors = tuple(anchor(d, d.passage(1)) for d in comparison.documents)
    notebook = Notebook().keep(Note(anchors=anchors, verdict="agree"))

    without, markdown = (render(comparison, n, "markdown") for n in (Notebook(), notebook))

    assert "####" not in without
    said = "#### 1 ¶1 ↔ 2 ¶1: ✓ agree, the reader's verdict; the rules say · related"
    assert said in markdown
    assert "**Verdict of the reader:** agree" in markdown


def test_a_note_on_a_topic_stands_below_its_name(made: Make) -> None:
    notebook = Notebook().keep(Note(topic="Guns", text="The main thing."))

    markdown = render(made(), notebook, "markdown")

    assert "## Guns\n\n**Note:**\n\nThe main thing." in markdown


@pytest.mark.parametrize(
    ("topic", "passages"), [("A topic of yesterday", 0), ("Guns", 1), (None, 1), (None, 0)]
)
def test_a_note_that_belongs_to_nothing_shown_is_not_lost(
    made: Make, topic: str | None, passages: int
) -> None:
    comparison = made()
    first = comparison.documents[0]
    anchors = (anchor(first, first.passage(1)),) * passages
    notebook = Notebook().keep(Note(topic=topic, anchors=anchors, text="Do not lose me."))

    markdown = render(comparison, notebook, "markdown")

    assert markdown.count("Do not lose me.") == 1


def test_what_is_only_here_and_who_is_silent_is_told(example: Comparison) -> None:
    markdown = render(example, Notebook(), "markdown")

    for found in example.only_here:
        assert f"- {citation(found.passage)}: “" in markdown
    nearest = [alone(found, example) for found in example.only_here]
    assert all(f" ({escaped(said)})" in markdown for said in nearest)
    linked = [found for found in example.only_here if example.links_of(found.passage)]
    assert markdown.count(" (no match found; ") == len(example.only_here) - len(linked)
    silent = sum(len(topic.silent) for topic in example.topics)
    assert markdown.count("\n- ○ ") == silent


def test_the_first_lines_are_the_sources_and_who_stands_how_to_whom(
    example: Comparison, noted: Notebook
) -> None:
    lines = render(example, noted, "markdown").splitlines()

    table = lines[lines.index("|---|---|---|---|") + 1 :]
    table = table[: table.index("")]
    assert lines.index("## In brief") < lines.index("| topic | agree | diverge | silent |")
    assert lines.index("## In brief") < 8
    assert [row.split(" | ")[0][2:] for row in table] == [topic.name for topic in example.topics]
    assert any("≠ " in row for row in table)


def test_a_passage_of_a_topic_is_quoted_once(example: Comparison) -> None:
    markdown = render(example, Notebook(), "markdown")

    for chapter in markdown.split("\n## ")[1:]:
        quoted = re.findall(r"^> — (\d ¶\d+)", chapter, re.MULTILINE)
        assert len(quoted) == len(set(quoted))
    assert ": quoted above" in markdown


def test_a_reason_that_a_pair_tells_is_not_told_before_it(example: Comparison) -> None:
    markdown = render(example, Notebook(), "markdown")

    for between in markdown.split("\n### ")[1:]:
        before, _, pairs = between.partition("\n## ")[0].partition("\n#### ")
        cues = re.findall(r"^- [✓≠·] \*.*$", before, re.MULTILINE)
        assert not [cue for cue in cues if cue in pairs]


def test_what_diverges_is_bold_unless_it_is_most_of_the_passage(made: Make) -> None:
    comparison = made("Guns go south (they say), over the bridge and far away.")
    whole = render(comparison, Notebook(), "markdown")
    link = comparison.links[0]
    a = comparison.documents[0].span(8, 13)
    cue = link.cues[0].model_copy(update={"a": a})
    part = comparison.changed(links=(link.model_copy(update={"cues": (cue,)}),))

    assert "> Guns go south \\(they" not in whole
    assert "> Guns go south (they say)" in whole
    assert "> Guns go **south** (they say)" in render(part, Notebook(), "markdown")


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("He said “no way” twice to everybody there.", "“no way”", "**“no way”** twice"),
        ("A re-trial, they say, is nothing but a farce.", "-trial,", "re-trial, they"),
        ("Snake_case and *stars* stay as they always were.", "*stars*", "**\\*stars\\*** stay"),
        ("A space at the ends is left out of what is bold.", " at the ", "space **at the** ends"),
        ("The sign \ue000 means nothing to anybody at all.", "sign", "The **sign** \ufffd"),
    ],
)
def test_bold_is_as_markdown_wants_it(made: Make, text: str, words: str, shown: str) -> None:
    comparison = made(text)
    link, start = comparison.links[0], text.index(words)
    a = comparison.documents[0].span(start, start + len(words))
    cue = link.cues[0].model_copy(update={"a": a})
    comparison = comparison.changed(links=(link.model_copy(update={"cues": (cue,)}),))

    markdown = render(comparison, Notebook(), "markdown")

    assert shown in markdown
    quoted = next(line for line in markdown.splitlines() if line.startswith("> "))
    assert ("**" in quoted) == any(token.type == "strong_open" for token in tokens(quoted))


def test_front_matter_only_when_it_is_asked_for(example: Comparison, noted: Notebook) -> None:
    plain = str(render(example, noted, "markdown"))
    markdown = str(render(example, noted, "markdown", Options(front_matter=True)))

    _, front, rest = markdown.split("---\n", 2)
    known = yaml.safe_load(front)
    assert rest.lstrip() == plain
    assert known["tags"] == ["check-me"]
    assert known["topics"] == [topic.name for topic in example.topics]
    assert [each["sha256"] for each in known["sources"]] == [d.sha256 for d in example.documents]


@pytest.mark.parametrize(
    "hostile", ["---", "a: [b", "!!python/object:x", "&a *a", "'\"", "- x\n---"]
)
def test_no_name_ends_the_front_matter(made: Make, hostile: str) -> None:
    comparison = made(name=hostile, title=hostile)

    markdown = str(render(comparison, Notebook(), "markdown", Options(front_matter=True)))

    front = markdown.split("\n---\n\n# Comparison", 1)[0].removeprefix("---\n")
    known = yaml.safe_load(front)
    assert known["topics"] == [hostile]
    assert known["sources"][0]["title"] == " ".join(hostile.split())


def test_it_says_what_made_it(example: Comparison) -> None:
    markdown = render(example, Notebook(), "markdown")

    assert f"perspectives {example.engine.version}" in markdown.splitlines()[-1]
    for document in example.documents:
        assert document.sha256[:16] in markdown


HOSTILE = [
    "# Not a heading",
    "[click](https://evil.example)",
    "![image](https://evil.example/x.png)",
    "<script>alert(1)</script>",
    "<https://evil.example>",
    "&lt;b&gt; &amp; &#60;",
    "`code` and ``more``",
    "*bold* __bold__ ~~gone~~",
    "| a | b |",
    "1986. A great year",
    "7) points",
    "- item",
    "+ item",
    "---",
    "- - -",
    "C #",
    "back\\slash \\",
    "[a]: https://evil.example",
    "```",
    "~~~",
    "> quoted",
    "===",
    "* * *",
    "***",
]
PIECE = st.sampled_from([*HOSTILE, "#", "-", "1.", " ", "\\", "`", "*", "_", "&", "a", "é", "!["])
MADE = st.lists(PIECE, min_size=1, max_size=5).map("".join).map(str.strip).filter(bool)
"""Texts as they stand in passages, without blanks around them."""


def structure(markdown: str) -> list[str]:
    """The shape of a Markdown text without its words."""
    return [token.type for token in tokens(markdown) if token.type not in ("text", "text_special")]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_says_the_same_and_does_nothing(made: Make, hostile: str) -> None:
    plain = render(made("Words x", "Words x", "Words x"), Notebook(), "markdown")

    markdown = render(made(f"{hostile} x", hostile, hostile), Notebook(), "markdown")

    assert structure(markdown) == structure(plain)


@given(hostile=MADE)
def test_no_text_changes_the_shape_of_the_export(made: Make, hostile: str) -> None:
    plain = render(made("Words", "Words", "Words"), Notebook(), "markdown")

    markdown = render(made(hostile, hostile, hostile), Notebook(), "markdown")

    assert structure(markdown) == structure(plain)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_read_as_it_was_written(made: Make, hostile: str) -> None:
    markdown = render(made(name=hostile), Notebook(), "markdown")

    headings = [
        PARSER.renderInline(token.content)
        for opening, token in zip(PARSER.parse(markdown), PARSER.parse(markdown)[1:], strict=False)
        if opening.type == "heading_open" and opening.tag == "h2"
    ]
    assert PARSER.renderInline(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", hostile)) in headings


def test_escape_sequences_are_shown(made: Make) -> None:
    hostile = "\x1b[31mred\x1b]0;title\x07 \u202eesrever"
    comparison = made(hostile, hostile, hostile)
    renamed = comparison.documents[0].model_copy(update={"origin": f"{hostile}\n# x"})
    comparison = comparison.model_copy(update={"documents": (renamed, *comparison.documents[1:])})

    markdown = render(comparison, Notebook(), "markdown")

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", markdown)
    assert "\n# x" not in markdown


def test_no_topics_still_gives_notes(text: Read) -> None:
    comparison = compare([text("Guns go south."), text("Rivers freeze.")], [])

    markdown = render(comparison, Notebook().keep(Note(topic="x", text="Mine.")), "markdown")

    assert markdown.startswith("# Comparison notes\n")
    assert "Mine." in markdown


def test_a_named_topic_of_silence_is_listed(text: Read) -> None:
    topic = NamedTopic(name="Zeppelins", terms=("zeppelin",))

    comparison = compare([text("Guns go south."), text("Rivers freeze.")], [topic])

    markdown = render(comparison, Notebook(), "markdown")
    assert "## Zeppelins" in markdown
    assert markdown.count("no match found; nothing comes near") >= 2


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("%%not for print%%", r"%\%not for print%\%"),
        ("#budget and (#vote), C# stays", r"\#budget and (\#vote), C# stays"),
        ("The end ^abc-1", r"The end \^abc-1"),
        ("2^10 is ^ as it was", "2^10 is ^ as it was"),
        ("![[secret]] [[page|name]]", r"!\[\[secret\]\] \[\[page\|name\]\]"),
        ("==lit== a == b", r"=\=lit=\= a =\= b"),
        ("~~gone~~ $5 and $$x$$", r"\~\~gone\~\~ \$5 and \$\$x\$\$"),
        ("[!warning] x[^1] ^[x]", r"\[!warning\] x\[^1\] ^\[x\]"),
        ("- [ ] do it", r"\- \[ \] do it"),
        ("<!-- a --> <b>", r"\<!-- a --\> \<b\>"),
        ("===", r"\=\=\="),
        ("5% and 10 % of it", "5% and 10 % of it"),
    ],
)
def test_signs_that_act_in_obsidian_do_nothing(written: str, shown: str) -> None:
    assert escaped(written) == shown
    assert PARSER.renderInline(shown) == PARSER.renderInline(
        re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", written)
    )
