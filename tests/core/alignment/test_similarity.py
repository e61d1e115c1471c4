"""Test similarity: what is ranked, how high, and that many passages are ranked alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count

import numpy as np
import pytest
from perspectives.core import Document, Settings, rank
from perspectives.core.alignment.chosen_similarity import similarity_of
from perspectives.core.alignment.similarity import AlikePair, Similarity
from perspectives.core.alignment.text_similarity import TextSimilarity
from perspectives.core.alignment.top_products import slowly, top_products
from perspectives.core.errors import Cancelled
from perspectives.core.progress import in_steps
from perspectives.core.run import Run
from perspectives.core.text.corpus import Corpus
from perspectives.core.text.words import stem
from scipy import sparse

Read = Callable[..., Document]

FIRST = (
    "American guns arm the cartels in Mexico.",
    "The town has no money for a new bridge.",
    "Deportation makes the neighbourhood safer, supporters say.",
)
SECOND = (
    "A bridge is too expensive for the town.",
    "The weapons of the Mexican cartels come from America.",
    "Rivers freeze in winter.",
)
LARGE = Settings(most_passages=0)


@pytest.fixture(scope="module")
def documents(text: Read) -> list[Document]:
    return [text("\n\n".join(FIRST), id="1"), text("\n\n".join(SECOND), id="2")]


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
def test_what_speaks_of_one_thing_comes_first(
    documents: Sequence[Document], settings: Settings
) -> None:
    ranked = rank(documents, settings=settings)

    assert {(pair.a.id, pair.b.id) for pair in ranked[:2]} == {("1.1", "2.2"), ("1.2", "2.1")}
    assert [pair.score for pair in ranked] == sorted((p.score for p in ranked), reverse=True)
    assert all(0 < pair.score < 1 for pair in ranked)
    assert all(pair.a.document < pair.b.document for pair in ranked)


def test_a_score_has_no_direction(documents: Sequence[Document]) -> None:
    similarity: Similarity = TextSimilarity(Corpus(documents))
    a, b, other = documents[0].passages[0], *documents[1].passages[1:]

    there, back, less = similarity.scores([(a, b), (b, a), (a, other)])

    assert there == back > less


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
def test_headings_and_boilerplate_are_not_ranked(text: Read, settings: Settings) -> None:
    content = "Guns and Cartels in Mexico\n\nSkip to content\n\nGuns arm the cartels in Mexico."

    (pair,) = rank([text(content), text(content)], settings=settings)

    assert (pair.a.id, pair.b.id) == ("1.3", "2.3")


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
@pytest.mark.parametrize("content", ["###", "政府は新しい法律を発表した。", "!!! ???", "a"])
def test_no_text_breaks_it(text: Read, settings: Settings, content: str) -> None:
    assert len(rank([text(content), text(content)], settings=settings)) <= 1


def test_endings_are_those_of_the_language(text: Read) -> None:
    german = text("Die Regierung hat das Gesetz nicht geändert.\n\nEs regnet auf der Erde.", id="1")
    other = text("Das sind die Gesetze, die von den Regierungen kommen.", id="2")

    best = rank([german, other])[0]

    assert best.a.id == "1.1"


def test_a_typo_is_the_same_word(text: Read) -> None:
    ranked = rank(
        [text("Bukele spoke.\n\nHe praised Tegucigalpa."), text("They left Tegucigalpha.")]
    )

    assert ranked[0].a.id == "1.2"


def test_a_typo_of_a_known_word_is_that_word_and_two_known_words_are_two(text: Read) -> None:
    content = "An ambasador is no ambassador; a millionaire is no billionaire."

    vocabulary = Corpus([text(content)]).vocabulary

    assert vocabulary.canonical(stem("ambasador")) == stem("ambassador")
    assert vocabulary.canonical(stem("millionaire")) != vocabulary.canonical(stem("billionaire"))


def test_more_passages_share_more_neighbours(text: Read) -> None:
    def ranked(times: int, share: float) -> list[AlikePair]:
        documents = [
            text(
                "\n\n".join(f"{some} It was in {1900 + n}." for n in range(times) for some in all_)
            )
            for all_ in (FIRST, SECOND)
        ]
        return rank(documents, settings=Settings(nearest_least=2, nearest_share=share))

    assert ranked(1, 0.2) == ranked(1, 0)
    assert ranked(10, 0.2) != ranked(10, 0)


def test_without_the_library_for_it_the_largest_products_are_the_same() -> None:
    values = np.random.default_rng(1).random((130, 40))
    values[values < 0.7] = 0
    table = sparse.csr_matrix(values)

    quick = top_products(table, table.T.tocsr(), 4)
    slow = slowly(table, table.T.tocsr(), 4)

    assert np.array_equal(quick.indices, slow.indices)
    assert np.allclose(quick.data, slow.data)


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
def test_a_ranked_score_is_the_score(documents: Sequence[Document], settings: Settings) -> None:
    similarity = similarity_of(Corpus(documents), Run(settings))

    ranked = similarity.ranked()

    assert similarity.scores([(a, b) for a, b, _ in ranked]) == [pair.score for pair in ranked]
    assert similarity.scores([(b, a) for a, b, _ in ranked]) == [pair.score for pair in ranked]


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
def test_what_is_no_passage_of_the_comparison_is_like_nothing(
    documents: Sequence[Document], settings: Settings
) -> None:
    similarity = similarity_of(Corpus(documents), Run(settings))
    heading = documents[0].passages[0].model_copy(update={"id": "1.9"})

    assert similarity.scores([(heading, documents[1].passages[1])]) == [0.0]
    assert similarity.scores([]) == []


def test_every_step_that_takes_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[float] = []
    clock = count()
    monkeypatch.setattr("perspectives.core.progress.time.monotonic", lambda: next(clock))

    steps = list(in_steps(range(1000), told.append))

    assert steps == list(range(1000))
    assert len(told) == 1000


@pytest.mark.parametrize("settings", [Settings(), LARGE], ids=["few", "many"])
def test_work_can_be_stopped_wherever_it_is_told(
    documents: Sequence[Document], settings: Settings
) -> None:
    told: list[float] = []
    corpus = Corpus(documents)
    similarity_of(corpus, Run(settings, told.append))

    for stop in range(len(told)):
        left = iter(range(stop))

        def progress(_: float, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled("enough")

        with pytest.raises(Cancelled):
            similarity_of(corpus, Run(settings, progress))

    assert told == sorted(told)
