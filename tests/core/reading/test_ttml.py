"""Timed Text: its times, its speakers, and what of it is no words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.core.errors import DocumentError

Read = Callable[..., Document]


def ttml(body: str, *, root: str = "", head: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml" '
        'xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:tts="http://www.w3.org/ns/ttml#styling"'
        f' xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="en-GB" {root}>'
        f"<head><metadata>{head}</metadata></head><body>{body}</body></tt>"
    )


def test_captions_are_joined_as_those_of_other_subtitles_are(text: Read) -> None:
    captions = ttml(
        '<div><p begin="00:00:01.000" end="00:00:02.500">The <span tts:color="red">bridge</span>'
        "<br/>stays shut &amp;\n   dark.</p>"
        '<p begin="00:00:02.600" dur="1s">Nobody knows why.</p>'
        '<p begin="69s" end="71s">Mayor Ost: It opens in May.</p></div>',
        head="<ttm:title>The evening news</ttm:title>",
    )
    document = text(captions, ".ttml")

    assert [(each.locator, each.text) for each in document.passages] == [
        ("00:00:01", "The bridge stays shut & dark. Nobody knows why."),
        ("00:01:09, Mayor Ost", "It opens in May."),
    ]
    assert (document.title, document.language) == ("The evening news", "en")
    assert document.kind == "transcript"


@pytest.mark.parametrize("suffix", [".xml", ".txt", ".dfxp"])
def test_it_is_known_by_its_root(text: Read, suffix: str) -> None:
    old = ttml('<div><p begin="1s" end="2s">The bridge stays shut.</p></div>').replace(
        "http://www.w3.org/ns/ttml", "http://www.w3.org/2006/10/ttaf1"
    )

    assert [each.locator for each in text(old, suffix).passages] == ["00:00:01"]


def test_an_agent_speaks_until_another_one_does(text: Read) -> None:
    captions = ttml(
        '<div ttm:agent="ann"><p begin="1s" end="2s">Is it shut?</p>'
        '<p begin="2s" end="3s" ttm:agent="bob">It is.</p></div>',
        head='<ttm:agent xml:id="ann"><ttm:name>Ann</ttm:name></ttm:agent>'
        '<ttm:agent xml:id="bob"><ttm:name>Bob</ttm:name></ttm:agent>',
    )

    assert [each.locator for each in text(captions, ".ttml").passages] == [
        "00:00:01, Ann",
        "00:00:02, Bob",
    ]


@pytest.mark.parametrize(
    ("begin", "locator"),
    [
        ("01:02:03", "01:02:03"),
        ("00:00:09:24", "00:00:10"),
        ("1.5m", "00:01:30"),
        ("2500ms", "00:00:02"),
        ("75f", "00:00:03"),
        ("40t", "00:00:04"),
        ("soon", "00:00:00"),
    ],
)
def test_times_are_read_in_every_form(text: Read, begin: str, locator: str) -> None:
    rates = 'ttp:frameRate="24" ttp:tickRate="10"'
    document = text(ttml(f'<div><p begin="{begin}">It is shut.</p></div>', root=rates), ".ttml")

    assert [each.locator for each in document.passages] == [locator]


def test_times_count_from_what_holds_them(text: Read) -> None:
    captions = ttml('<div begin="1m"><div begin="10s"><p begin="5s">It is shut.</p></div></div>')

    assert [each.locator for each in text(captions, ".ttml").passages] == ["00:01:15"]


def test_what_is_said_of_a_caption_and_how_it_is_read_are_no_words(text: Read) -> None:
    captions = ttml(
        '<div><p begin="1s"><ttm:desc>A bell.</ttm:desc><span tts:ruby="container">'
        '<span tts:ruby="base">橋</span><span tts:ruby="text">はし</span></span>が閉まる</p></div>'
    )

    assert [each.text for each in text(captions, ".ttml").passages] == ["橋が閉まる"]


def test_entities_of_its_own_are_refused(text: Read) -> None:
    bomb = ttml('<div><p begin="1s">&a;</p></div>').replace(
        "<tt ", '<!DOCTYPE tt [<!ENTITY a "ha">]><tt ', 1
    )

    with pytest.raises(DocumentError, match="not safe"):
        text(bomb, ".ttml")
