"""Locators: what is the source, and what is chosen of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.locator import exists, is_address, locate


@pytest.mark.parametrize(
    ("named", "source", "chosen"),
    [
        ("a.csv", "a.csv", ""),
        ("a.csv#1-3,7", "a.csv", "#1-3,7"),
        ("talks.jsonl#ted-12,text=transcript", "talks.jsonl", "#ted-12,text=transcript"),
        ("-#2", "-", "#2"),
        ("a.csv#", "a.csv", "#"),
        ("https://example.org/feed.xml#2", "https://example.org/feed.xml", "#2"),
        ("https://example.org/page#history", "https://example.org/page#history", ""),
    ],
)
def test_what_follows_the_last_sign_is_chosen(named: str, source: str, chosen: str) -> None:
    assert locate(named) == (source, chosen)


def test_a_file_may_have_the_sign_in_its_name(tmp_path: Path) -> None:
    file = tmp_path / "minutes #4.md"
    file.write_text("The meeting began late.")

    assert locate(str(file)) == (str(file), "")
    assert locate(f"{file}#1") == (str(file), "#1")


@pytest.mark.parametrize(
    ("named", "address"),
    [("https://example.org", True), ("FTP://x", True), ("C://notes", False), ("a/b.md", False)],
)
def test_an_address_has_a_scheme(named: str, address: bool) -> None:
    assert is_address(named) == address


def test_no_file_has_an_impossible_name() -> None:
    assert not exists("a\0b")
