"""Markdown: comparison notes that read well as they are and in any Markdown program."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..comparison import Comparison, Cue, Link, Topic
from ..notebook import Anchor, Note, Notebook, anchor
from . import phrases

_SPECIAL = re.compile(
    r"""
      (?=[\\`*_\[\]<>|~])
    | (?=&\#?\w+;)                           # an entity
    | ^(?=\#) | ^(?=[+-](?:[\s-]|$))         # a heading, a list, a rule
    | (?<=\s)(?=\#+$)                        # what closes a heading
    """,
    re.VERBOSE,
)
"""Places before which a backslash takes the meaning out of what follows."""
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")


def as_markdown(comparison: Comparison, notebook: Notebook) -> str:
    """Topics with their quotations, labels, cues, verdicts and notes; then what is only here."""
    lines = ["# Comparison notes", "", "## Sources", ""]
    for document in comparison.documents:
        lines += [f"{document.id}. {_text(phrases.source(document))}  "]
        origin = phrases.one_line(document.origin).replace("`", "")
        lines += [f"   `{origin}` · sha256 `{document.sha256[:16]}`"]
    for topic in comparison.topics:
        lines += ["", *_topic(topic, comparison, notebook)]
    lines += ["", *_elsewhere(comparison, notebook), *_only_here(comparison), ""]
    lines += ["---", "", _made_by(comparison)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _topic(topic: Topic, comparison: Comparison, notebook: Notebook) -> Iterator[str]:
    yield from (f"## {_text(topic.name)}", "")
    yield from _own_words(notebook.find(topic.name))
    for relation in topic.relations:
        first, second = relation.documents
        label = phrases.label(relation.label, relation.confidence)
        yield from (f"### {first} ↔ {second}: {label}", "")
        for cue in relation.cues:
            yield from _cue(cue, relation.documents)
    for link in comparison.links_on(topic):
        note = notebook.find(None, _anchors(link, comparison))
        if link.label != "related" or not note.empty:
            yield from _pair(link, comparison, note)
    for silence in topic.silent:
        yield from (f"- ○ {_text(phrases.silence(silence, comparison))}", "")


def _cue(cue: Cue, documents: tuple[str, str]) -> Iterator[str]:
    yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        yield f"  - {document}: “{_text(span.text)}”"
    yield ""


def _pair(link: Link, comparison: Comparison, note: Note) -> Iterator[str]:
    label = phrases.label(link.label, link.confidence)
    places = f"{phrases.place(link.a)} ↔ {phrases.place(link.b)}"
    yield from (f"#### {places}: {label}, similarity {phrases.score(link.score)}", "")
    for passage in (link.a, link.b):
        source = _text(phrases.one_line(comparison.document(passage.partition(".")[0]).name))
        yield f"> {_text(comparison.passage(passage).text)}"
        yield from (f"> — *{source}*, ¶{passage.partition('.')[2]}", "")
    for cue in link.cues:
        yield f"- {phrases.GLYPHS[cue.label]} *{cue.kind}*: {_text(cue.says)}"
    yield ""
    yield from _own_words(note)


def _own_words(note: Note) -> Iterator[str]:
    if note.verdict:
        yield from (f"**Verdict of the reader:** {note.verdict}", "")
    if note.text.strip():
        yield from ("**Note:**", "", *note.text.strip().splitlines(), "")


def _elsewhere(comparison: Comparison, notebook: Notebook) -> Iterator[str]:
    """Notes that belong to no topic or pair shown above: none is ever left out."""
    shown = [notebook.find(topic.name) for topic in comparison.topics]
    for topic in comparison.topics:
        for link in comparison.links_on(topic):
            shown.append(notebook.find(None, _anchors(link, comparison)))
    for note in notebook.notes:
        if note not in shown:
            yield from (f"## Note on {_text(_subject(note))}", "")
            for quoted in note.anchors:
                yield from (f"> {_text(quoted.exact)}", f"> — *{_text(quoted.source)}*", "")
            yield from _own_words(note)


def _subject(note: Note) -> str:
    return note.topic or " and ".join(quoted.source for quoted in note.anchors)


def _only_here(comparison: Comparison) -> Iterator[str]:
    if comparison.only_here:
        yield from ("## Only here", "")
    for found in comparison.only_here:
        yield f"- {phrases.place(found.passage)}: {phrases.nearest(found.nearest)}"


def _anchors(link: Link, comparison: Comparison) -> Iterator[Anchor]:
    for passage in (link.a, link.b):
        document = comparison.document(passage.partition(".")[0])
        yield anchor(document, comparison.passage(passage))


def _made_by(comparison: Comparison) -> str:
    settings = ", ".join(f"{k} {v}" for k, v in comparison.engine.settings.model_dump().items())
    return f"perspectives {comparison.engine.version} · {settings}"


def _text(text: str) -> str:
    """Text from a document as Markdown that says the same and does nothing."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\", phrases.one_line(text)))
