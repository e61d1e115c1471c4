"""What the actions of `perspectives judge` share."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .....core.errors import CallError, JudgeError
from ....system.paths import typed_path
from ...parser import Parser

if TYPE_CHECKING:
    from .....core.judge.brought import BroughtJudge


def make_action_parser(name: str, says: str, takes: str = "") -> Parser:
    """The parser of an action.

    Args:
        name: Of the action.
        says: What it does, in a sentence.
        takes: What it is given in the example.
    """
    command = f"perspectives judge {name}"
    example = f"{command} {takes}".rstrip()
    parser = Parser(command, says, examples=(example,), manual="docs/judge.md")
    parser.add_argument("--model", metavar="NAME", help="the judge; default: what the settings say")
    return parser


def check_named(judge: BroughtJudge) -> None:
    """Refuse a judge without a name.

    Raises:
        CallError: Neither the call nor the settings name one.
    """
    if not judge.model:
        raise CallError("Whose answers? Name the judge with --model, or in the settings.")


def text_of_answers(name: str) -> str:
    """The text of a file of answers, or of standard input.

    Raises:
        JudgeError: It cannot be read.
    """
    try:
        data = sys.stdin.buffer.read() if name == "-" else typed_path(name).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise JudgeError(f"{name}: the answers cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise JudgeError(f"{name}: answers have to be UTF-8; save them as that.") from error
