"""Which figures are the only ones of their kind."""

from __future__ import annotations

from perspectives.core.sheets.figures import sole

EVENT = "The blight came to the farms of Harsten in June. "


def test_nouns_are_held_against_each_other_once_however_many_counts_they_have(
    made, monkeypatch
) -> None:
    asked = []
    may_be_one = sole.may_be_one
    monkeypatch.setattr(sole, "may_be_one", lambda a, b: asked.append((a, b)) or may_be_one(a, b))

    def text(first: int) -> str:
        counts = range(first, first + 60, 6)
        return EVENT + " ".join(f"They saw {n} barns and {n + 3} stalls there." for n in counts)

    made("figures", text(200), text(202))

    assert 0 < len(asked) <= 40
