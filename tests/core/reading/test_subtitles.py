"""Subtitles: tags, entities, voices and captions that roll."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document

Read = Callable[..., Document]


def vtt(*captions: str) -> str:
    return "WEBVTT\n\n" + "\n\n".join(
        f"00:{n:02d}.000 --> 00:{n + 1:02d}.000\n{caption}" for n, caption in enumerate(captions)
    )


def srt(*captions: str) -> str:
    return "\n\n".join(
        f"{n}\n00:00:{n:02d},000 --> 00:00:{n + 1:02d},000\n{caption}"
        for n, caption in enumerate(captions, 1)
    )


def said(document: Document) -> str:
    return " / ".join(passage.text for passage in document.passages)


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Salt &amp; ice &lt;for all&gt;,&nbsp;they say.&lrm;", "Salt & ice <for all>, they say."),
        ("The <00:00:00.300><c>bridge</c><00:00:00.600><c.loud> shuts</c>", "The bridge shuts"),
        ("<lang en-GB>The <b.loud>bridge</b> <u>shuts</u></lang>", "The bridge shuts"),
        ("<ruby>橋<rt>はし</rt></ruby>が閉まる", "橋が閉まる"),
        ("<ruby>橋<rt>はし</ruby>が閉まる", "橋が閉まる"),
        ("5 < 6, he said", "5 < 6, he said"),
    ],
)
def test_tags_and_entities_of_webvtt_are_no_words(text: Read, caption: str, expected: str) -> None:
    assert said(text(vtt(caption), ".vtt")) == expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("{\\an8}The bridge shuts.", "The bridge shuts."),
        ("{\\pos(192,210)}{\\i1}The bridge{\\i0} shuts.", "The bridge shuts."),
        ('<font color="#ffff00">The <i>bridge</i></font> shuts.', "The bridge shuts."),
        ("{y:i}The bridge shuts.", "The bridge shuts."),
        ("<inaudible> the bridge {so he says}", "<inaudible> the bridge {so he says}"),
    ],
)
def test_tags_of_srt_are_no_words(text: Read, caption: str, expected: str) -> None:
    assert said(text(srt(caption), ".srt")) == expected


def test_two_voices_of_one_caption_are_two_speakers(text: Read) -> None:
    document = text(vtt("<v Ann>Is it shut?</v>\n<v Bob>It is.</v>"), ".vtt")

    assert [(p.locator, p.text) for p in document.passages] == [
        ("00:00:00, Ann", "Is it shut?"),
        ("00:00:00, Bob", "It is."),
    ]


WORDS = "the bridge is shut and nobody knows for how long it will be"


@pytest.mark.parametrize(
    "captions",
    [
        [
            "the bridge is shut",
            "the bridge is shut\nand nobody knows",
            "and nobody knows\nfor how long it will be",
        ],
        [
            "the bridge is shut\nand nobody knows",
            "and nobody knows\nfor how long",
            "for how long\nit will be",
        ],
        ["the bridge", "the bridge is shut and nobody knows", WORDS],
        [
            "the bridge is shut\nand",
            "the bridge is shut\nand nobody knows",
            "and nobody knows\nfor",
            "and nobody knows\nfor how long it will be",
        ],
        [
            "the bridge is\nshut and\nnobody knows",
            "shut and\nnobody knows\nfor how",
            "nobody knows\nfor how\nlong it will be",
        ],
    ],
)
def test_captions_that_roll_give_each_word_once(text: Read, captions: list[str]) -> None:
    assert said(text(vtt(*captions), ".vtt")) == WORDS
    assert said(text(srt(*captions), ".srt")) == WORDS


def test_words_that_are_said_again_are_kept_where_captions_do_not_roll(text: Read) -> None:
    document = text(srt("He said no", "no one came", "one came late", "Late again."), ".srt")

    assert said(document) == "He said no no one came one came late Late again."


def test_sbv_is_read_as_other_subtitles_are(text: Read) -> None:
    captions = (
        "0:00:01.000,0:00:02.500\n<i>The bridge</i>\nstays shut &amp; dark.\n\n"
        "0:01:09.000,0:01:11.250\nMayor Ost: It opens in May.\n"
    )
    read = text(captions, ".sbv")

    assert said(read) == "The bridge stays shut & dark. / It opens in May."
    assert [each.locator for each in read.passages] == ["00:00:01", "00:01:09, Mayor Ost"]
    assert read.kind == "transcript"
    assert text(captions, ".txt").passages == read.passages


def test_what_is_said_again_after_a_pause_is_said_twice(text: Read) -> None:
    again = "1\n00:00:01,000 --> 00:00:01,500\nNo.\n\n2\n00:00:01,{}00 --> 00:00:02,000\nNo.\n\n"
    again += "3\n00:00:02,000 --> 00:00:03,000\nSo be it.\n"
    assert said(text(again.format("9"), ".srt")) == "No. No. So be it."
    assert said(text(again.format("5"), ".srt")) == "No. So be it."


def test_captions_without_numbers_are_read(text: Read) -> None:
    captions = (
        "00:00:01,000 --> 00:00:02,000\nThe bridge\n\n00:00:02,000 --> 00:00:03,000\nshuts.\n"
    )
    assert said(text(captions, ".srt")) == "The bridge shuts."
