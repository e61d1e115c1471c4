"""The judge on the screen: set up or not, asked, stopped, shown apart from the rules."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from perspectives.core.judge.settings import JudgeSettings
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.screens.confirm import ConfirmScreen
from perspectives.tui.screens.judge import JudgeScreen
from perspectives.tui.settings import Preferences, Values
from textual.widgets import Static

from .rest import until


def answer(words: str) -> object:
    """What a good judge says of the cost of the repair, in whatever order it is shown."""
    quotes = sorted(("4 million crowns", "9 million crowns"), key=words.index)
    a, b = (
        {"sentences": [], "quote": q, "claim": f"It costs {q}.", "stance": "holds", "speaker": ""}
        for q in quotes
    )
    found = {"a": a, "b": b, "on": "number", "why": "Two prices.", "label": "diverge"}
    return {"findings": [found]} if "List what" in words else found


@pytest.fixture
def server():
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            words = body["messages"][1]["content"]
            knows = "4 million" in words and "9 million" in words
            content = json.dumps(answer(words) if knows else {"findings": []})
            choice = {"message": {"content": content}, "finish_reason": "stop"}
            data = json.dumps({"choices": [choice]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    http.server_close()


def prefer(address: str) -> Preferences:
    return Preferences(Values(judge=JudgeSettings(address=address, model="small")))


def said(screen: JudgeScreen) -> str:
    return " ".join(str(each.content) for each in screen.query(Static))


def options(screen: JudgeScreen) -> list[str]:
    return [
        str(screen._list.get_option_at_index(n).prompt) for n in range(screen._list.option_count)
    ]


async def test_without_a_judge_it_says_how_to_bring_one(program, settle) -> None:
    async with program().run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        await settle(pilot)

        assert isinstance(pilot.app.screen, JudgeScreen)
        assert "No judge is set" in said(pilot.app.screen)


async def test_a_pair_is_asked_about_and_shown_apart(program, settle, server) -> None:
    async with program(preferences=prefer(server)).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        screen = pilot.app.screen
        assert isinstance(screen, JudgeScreen)
        await until(lambda: any("open, some" in each for each in options(screen)))

        screen._list.highlighted = next(
            n for n, each in enumerate(options(screen)) if "each two" in each
        )
        await pilot.press("enter")
        await until(lambda: any("1 findings" in each for each in options(screen)))
        await pilot.press("escape")
        await settle(pilot)

        main = pilot.app.screen
        assert isinstance(main, CompareScreen)
        (found,) = main.digest.comparison.findings
        assert (found.label, found.model) == ("diverge", "small")
        assert (found.a.quote.text, found.b.quote.text) == ("4 million crowns", "9 million crowns")


async def test_nothing_leaves_the_machine_without_a_yes(program, settle) -> None:
    away = prefer("https://judge.invalid")
    async with program(preferences=away).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        screen = pilot.app.screen
        assert isinstance(screen, JudgeScreen)
        await until(lambda: any("open, some" in each for each in options(screen)))

        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ConfirmScreen)
        assert "judge.invalid" in pilot.app.screen._question
        await pilot.press("n")
        await settle(pilot)

        assert not screen._asking.running
        assert screen._asking.course is None
