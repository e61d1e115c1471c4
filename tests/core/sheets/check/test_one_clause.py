"""Values of a sentence with the verb that a source has them with."""

from __future__ import annotations

import pytest

SOURCE = (
    "One was Ida Holm, a painter, who arrived on Gull Island on 4 June, was shown the old mill "
    "by Bo Arvo and left for good on 9 June. In May the guild mended forty roofs and nine doors "
    "of the mill."
)


@pytest.mark.parametrize(
    "summary",
    [
        "Ida Holm arrived on Gull Island on 4 June.",
        "Ida Holm left for good on 9 June.",
        "The guild mended forty roofs of the mill in May.",
    ],
)
def test_a_value_with_its_verb_is_borne_out(checked, summary: str) -> None:
    assert "sentence borne out" in [row.kind for row in checked(summary, SOURCE)]


@pytest.mark.parametrize(
    "summary",
    [
        "Ida Holm left for good on 4 June.",
        "Ida Holm was shown the old mill on 9 June.",
    ],
)
def test_a_value_with_another_verb_is_not(checked, summary: str) -> None:
    kinds = [row.kind for row in checked(summary, SOURCE)]

    assert "sentence borne out" not in kinds
    assert not {"date found", "words found", "other date"}.isdisjoint(kinds)
