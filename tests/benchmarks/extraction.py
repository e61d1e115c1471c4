"""How well articles are found on web pages, and where sentences end: figures on public sets.

    python tests/benchmarks/extraction.py pages FOLDER
    python tests/benchmarks/extraction.py sentences FILE

FOLDER is a clone of github.com/scrapinghub/article-extraction-benchmark (181 pages; F1 over runs of
four words, as its `evaluate.py` counts them), FILE the `benchmarks/english_golden_rules.py` of
github.com/nipunsadvilkar/pySBD (48 rules). Neither is part of this repository.
"""

from __future__ import annotations

import gzip
import json
import re
import runpy
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import mean

import trafilatura
from perspectives.core.documents import Passage
from perspectives.core.reading import html_page
from perspectives.core.text import segmenting
from perspectives.core.text.sentences import sentences as cut


def ours(html: str) -> str:
    """Every passage of the article that is no boilerplate."""
    found = html_page.extract(html)
    passages = segmenting.passages("1", found.text, found.blocks)
    return "\n".join(passage.text for passage in passages if passage.role != "boilerplate")


def alone(html: str) -> str:
    """What trafilatura makes of a page by itself."""
    return trafilatura.extract(html, include_comments=False) or ""


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words in a text."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def counts(true: str, found: str) -> tuple[int, int, int]:
    """Runs that are right, too many, and missing."""
    wanted, got = shingles(true), shingles(found)
    return (wanted & got).total(), (got - wanted).total(), (wanted - got).total()


def pages(folder: Path) -> None:
    """Print precision, recall and F1 of both."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    html = {
        name: gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()).decode()
        for name in truth
    }
    for title, extract in (("trafilatura", alone), ("perspectives", ours)):
        print(title, figures(truth, html, extract))


def figures(
    truth: dict[str, dict[str, str]], html: dict[str, str], extract: Callable[[str], str]
) -> str:
    """Precision, recall and F1 of one way to extract, and how long a page took."""
    before = time.perf_counter()
    found = [counts(truth[name].get("articleBody", ""), extract(html[name])) for name in truth]
    took = (time.perf_counter() - before) / len(found)
    precision = mean(right / (right + more) for right, more, _ in found if right + more)
    recall = mean(right / (right + less) for right, _, less in found if right + less)
    f1 = 2 * precision * recall / (precision + recall)
    return f"F1 {f1:.4f} precision {precision:.4f} recall {recall:.4f} {took * 1000:.0f} ms a page"


def sentences(file: Path) -> None:
    """Print how many rules hold, the ones that do not, and the speed."""
    rules = next(value for value in runpy.run_path(str(file)).values() if isinstance(value, list))
    right = 0
    for text, expected in rules:
        passage = Passage(id="1.1", start=0, end=len(text), text=text)
        found = [" ".join(each.text.split()) for each in cut(passage)]
        if found == [" ".join(each.split()) for each in expected]:
            right += 1
        else:
            print("wrong:", found, "instead of", expected)
    text = " ".join(text for text, _ in rules) * 100
    before = time.perf_counter()
    cut(Passage(id="1.1", start=0, end=len(text), text=text))
    speed = len(text) / 1e6 / (time.perf_counter() - before)
    print(f"{right} of {len(rules)} rules, {speed:.1f} MB/s")


if __name__ == "__main__":
    {"pages": pages, "sentences": sentences}[sys.argv[1]](Path(sys.argv[2]))
