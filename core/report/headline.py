"""What the rules found, in a few sentences: how many pairs, how much of it copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .. import in_words
from ..comparison import Label, Link
from ..in_words import SIDES, Side
from ..plural import number_of
from .judged import counted_by_judge
from .view import View


def headline(view: View) -> str:
    """What the rules said of the pairs, whatever their topics, in a few sentences."""
    links = [link for link in view.comparison.links if not view.is_taken_apart(link)]
    count: Counter[Label] = Counter(link.label for link in links)
    counted = " and ".join(_counted(count, label) for label in SIDES)
    if not (count["diverge"] or count["agree"]):
        counted = "no divergence and no agreement was found"
    to_read = f"; {_pairs(count['related'])} left to read" if count["related"] else ""
    judged = counted_by_judge(view.comparison.findings)
    counts = (f"{_by_these_rules(view)} {counted}{to_read}.", *_copies(view, links), *_alone(view))
    authorities = view.options.by
    if authorities and "rules" not in authorities:
        counts = ("What the rules found is left out.",)
    parts = (*counts, *_decided(view), judged)
    return " ".join(filter(None, parts))


def _by_these_rules(view: View) -> str:
    """How the count begins: what was not chosen is not there to be counted."""
    chosen = view.options
    parts = (chosen.topics, chosen.labels, chosen.tags, chosen.only_noted, chosen.strong)
    return "Of what was chosen, by these rules" if any(parts) else "By these rules"


def _copies(view: View, links: Sequence[Link]) -> Iterator[str]:
    """How many agreements are those of copies, and how many origins the documents have."""
    same = sum(link.same_text for link in links)
    if same:
        yield f"{same} of the agreements {'is' if same == 1 else 'are'} the same text."
    documents, origins = len(view.comparison.documents), view.origins.count
    if origins < documents:
        yield f"{in_words.by_origin(documents, origins)}: what copies say alike is said once."


def _counted(counts: Counter[Label], label: Side) -> str:
    count = counts[label]
    if not count:
        return "no divergence was found" if label == "diverge" else "no agreement was found"
    first = label == "diverge" or not counts["diverge"]
    what = f"{'pair' if count == 1 else 'pairs'} of passages " if first else ""
    return f"{count} {what}{label}{'s' * (count == 1)}"


def _pairs(count: int) -> str:
    return f"{count} related {'pair is' if count == 1 else 'pairs are'}"


def _alone(view: View) -> Iterator[str]:
    alone = view.only_here
    if alone:
        sentences, passages = len(alone), len({each.passage for each in alone})
        yield (
            f"No match was found for {number_of(sentences, 'sentence')} "
            f"in {number_of(passages, 'passage')}."
        )


def _decided(view: View) -> Iterator[str]:
    count = sum(note.verdict is not None and len(note.anchors) == 2 for note in view.notebook.notes)
    if count:
        yield f"You decided on {number_of(count, 'pair')}: that comes first."
