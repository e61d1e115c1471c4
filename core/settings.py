"""The engine's settings: every number of alignment and topics that a user may set, in one place.

The numbers of the rules stand in their modules; docs/cues.md lists them.

What a part is worth is the average precision that is lost without it, in points (1 = .01), on the
development parts of triples by sentence / triples by paragraph / NewsWCL50 / ECB+. Below 3 points
is noise on one set; what is kept helps on most. `make bench-engine` measures them again.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .documents import Frozen

Language = Literal[
    "auto",
    "english",
    "german",
    "french",
    "spanish",
    "italian",
    "portuguese",
    "dutch",
    "swedish",
    "russian",
    "unspaced",
]
"""Snowball's names, and two that are none."""


RENAMED = {
    "link": "link_threshold",
    "partners": "links_per_document",
    "contested": "most_conflict_pairs",
    "silence": "only_here_threshold",
    "only_here": "only_here_threshold",
    "carry": "preceding_weight",
    "company_weight": "shared_neighbours_weight",
    "near_company_weight": "shared_nearest_weight",
    "company_size": "nearest_least",
    "company_share": "nearest_share",
    "company_most": "nearest_most",
    "neighbours": "nearest_kept",
    "membership": "topic_threshold",
    "membership_pulled": "topic_threshold_without_term",
    "neighbour_weight": "adjacent_weight",
    "position": "position_threshold",
    "position_words": "position_words_weight",
    "position_margin": "other_positions_weight",
}
"""Settings by the names that they had before, which a file may still hold."""


class Settings(Frozen, strict=True):
    """Thresholds and weights, each 0 to 1 unless it says otherwise."""

    link_threshold: float = Field(default=0.55, ge=0, le=1)
    """Two passages at or above this similarity are linked.
    By reading the real documents: 12 pairs in 46 passages. Of the triples' paragraphs, a sixth of
    these are annotated pairs; half are from .70 up."""
    links_per_document: int = Field(default=2, ge=1)
    """A passage is linked to at most this many of each document, unless it is among theirs."""
    most_links: int = Field(default=50_000, ge=0)
    """No more pairs than this are linked for their likeness, the most similar: three documents of
    ten thousand passages have 80,000 that are alike enough, and each is read for cues."""
    most_conflict_pairs: int = Field(default=300, ge=0)
    """At most this many pairs of a topic, the most similar, are read for a plain conflict when they
    are not alike enough to be linked."""
    only_here_threshold: float = Field(default=0.2, ge=0, le=1)
    """A sentence is only here when the likeness of the nearest one of the others lies below this.
    Of the annotated triples' 195 such sentences this tells 72 %, and of the 270 sentences that
    agree with one of another outlet 25 %; from .16 it would be 51 % and 14 %."""

    stem_share: float = Field(default=0.5, ge=0, le=1)
    """Weight of stems against character n-grams. Worth 2 / 2 / 2 / 1 against n-grams alone,
    2 / 3 / 0 / 0 against stems alone."""
    concept_weight: float = Field(default=0.7, ge=0)
    """What a concept counts beside a stem. Worth 1 / 1 / 0 / 0."""
    common_weight: float = Field(default=0.6, ge=0)
    """What the everyday words of English count beside a stem. Worth 1 / 1 / 0 / 0."""
    digit_weight: float = Field(default=2.0, ge=0)
    """What a number counts beside a stem. Worth 1 / 0 / 1 / 1."""
    length_power: float = Field(default=0.6, ge=0, le=1)
    """How far the length of a passage is divided out; 1 is the cosine. Worth 2 / 2 / 0 / 1."""
    preceding_weight: float = Field(default=0.15, ge=0, le=1)
    """How much of the passage before it a passage keeps. Worth 1 / 1 / 1 / 0."""
    lexical_weight: float = Field(default=1.4, ge=0)
    """What the words and letters of two passages add to their similarity."""
    documents_weight: float = Field(default=0.4, ge=0)
    """What it adds that their documents are as near as any that either has."""
    shared_neighbours_weight: float = Field(default=0.9, ge=0)
    """What it adds to be alike to the same passages."""
    shared_nearest_weight: float = Field(default=0.3, ge=0)
    """What it adds to have the same nearest passages."""
    nearest_least: int = Field(default=10, ge=1)
    """How many passages count as the nearest, at least."""
    nearest_share: float = Field(default=0.125, ge=0, le=1)
    """How much of all passages counts as the nearest where that is more: in long documents more
    passages speak of one thing. Worth 0 / 0 / 1 / 0."""
    nearest_most: int = Field(default=40, ge=1)
    """No more than so many count as the nearest, for the sake of speed."""
    most_passages: int = Field(default=4000, ge=0)
    """Of more passages, only shared words are counted, and only the nearest of each are kept."""
    nearest_kept: int = Field(default=5, ge=1)
    """How many nearest passages in each other document are kept then."""

    topic_threshold: float = Field(default=0.3, ge=0, le=1)
    """A passage at or above this share of the best passage's score belongs to a topic."""
    topic_threshold_without_term: float = Field(default=0.5, ge=0, le=1)
    """The same for a passage that holds no term of the topic itself."""
    adjacent_weight: float = Field(default=0.4, ge=0)
    """What the passages before and after add to a passage's own score."""
    graph_weight: float = Field(default=0.3, ge=0)
    """What the passages of other documents that it resembles add."""
    graph_size: int = Field(default=6, ge=1)
    """How many of them."""
    feedback_weight: float = Field(default=0.2, ge=0)
    """What it adds to resemble the passages that hold the topic best."""

    position_threshold: float = 0.4
    """A passage takes a position by single words when it fits it better than the others by this
    much, -1 to 2; a phrase of two words or more is enough by itself."""
    position_words_weight: float = Field(default=0.7, ge=0)
    """What these words have to weigh together; one that stands in one passage alone weighs 1."""
    other_positions_weight: float = Field(default=1.0, ge=0)
    """How much of the fit with the other positions is taken off."""

    fuzzy_ratio: int = Field(default=90, ge=0, le=100)
    """Two tokens at or above this rapidfuzz ratio, 0 to 100, count as one word."""
    fuzzy_length: int = Field(default=6, ge=1)
    """Only tokens of this many letters or more are matched fuzzily: shorter ones are too alike."""
    language: Language = "auto"
    """The language of the documents; "auto" tells it by letters and stop words. "unspaced" stands
    for Chinese, Japanese, Thai and their like, which put no blanks between words."""
    concepts: str | None = None
    """Path of a file of concepts that are added to the list that comes along."""
    suggested_topics: int = Field(default=10, ge=0)
    """At most this many topics are suggested."""

    def of_words(self) -> tuple[object, ...]:
        """What of them the words of the documents depend on."""
        return tuple(getattr(self, name) for name in _OF_WORDS)

    def of_alignment(self) -> tuple[object, ...]:
        """What of them the similarity of passages depends on."""
        return self.of_words() + tuple(getattr(self, name) for name in _OF_ALIGNMENT)

    def of_topics(self) -> tuple[object, ...]:
        """What of them topics and positions depend on, beside the similarity."""
        return self.of_alignment() + tuple(getattr(self, name) for name in _OF_TOPICS)


_OF_WORDS = ("fuzzy_ratio", "fuzzy_length", "language", "concepts")
_OF_ALIGNMENT = (
    *(
        "stem_share",
        "concept_weight",
        "common_weight",
        "digit_weight",
        "length_power",
        "preceding_weight",
    ),
    *("lexical_weight", "documents_weight", "shared_neighbours_weight", "shared_nearest_weight"),
    *("nearest_least", "nearest_share", "nearest_most", "most_passages", "nearest_kept"),
)
_OF_TOPICS = (
    *(
        "topic_threshold",
        "topic_threshold_without_term",
        "adjacent_weight",
        "graph_weight",
        "graph_size",
    ),
    *("feedback_weight", "position_threshold", "position_words_weight"),
    *("other_positions_weight", "suggested_topics"),
)
