"""A picture of the screen: where it is saved, and why not."""

from __future__ import annotations

from pathlib import Path

from .told import told


async def test_a_screenshot_is_saved_and_its_place_said(program, settle, tmp_path: Path) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.deliver_screenshot(path=str(tmp_path / "not [yet] there"))
        await settle(pilot)

        (saved,) = (tmp_path / "not [yet] there").glob("*.svg")
        assert "<svg" in saved.read_text(encoding="utf-8")
        assert told(pilot.app) == (f"Screenshot saved: {saved}",)


async def test_why_a_screenshot_cannot_be_saved_is_said(program, settle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.deliver_screenshot(path=str(tmp_path / "file"))
        await settle(pilot)

        (said,) = told(pilot.app)
        assert said.startswith(f"{tmp_path / 'file'}: the screenshot cannot be saved (")
