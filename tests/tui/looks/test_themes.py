"""Meaning without colour."""

from __future__ import annotations

from perspectives.tui.widgets.document_view import DocumentView

STYLES = ("", "dim", "agree", "diverge", "related")


async def test_without_colour_labels_differ_by_style(program, settle, monkeypatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        view = pilot.app.screen.query(DocumentView).first()
        styles = [view.get_visual_style(*([name] if name else [])).rich_style for name in STYLES]

    attributes = {(style.bold, style.dim, style.italic, style.underline) for style in styles}
    assert len(attributes) == len(STYLES)
    assert all(len(set(style.color.triplet)) == 1 for style in styles), "shades of grey"


async def test_every_theme_draws(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        before = frame(pilot.app)
        for theme in ("textual-light", "ansi-dark", "gruvbox"):
            pilot.app.theme = theme
            await pilot.pause()

            assert frame(pilot.app) == before
