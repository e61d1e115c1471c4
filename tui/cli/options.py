"""Every parser of the command line, for what is made from them: completion and the man page."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ...core.sheets import SHEETS
from . import bare_call
from .parser import Parser
from .subcommands import SUBCOMMANDS, sheet

_APPENDING = type(argparse.ArgumentParser().add_argument("--any", action="append"))


@dataclass(frozen=True)
class Option:
    """One option or argument, as a shell or a reader sees it."""

    names: tuple[str, ...]
    """"-o", "--format"; none for an argument that has a place instead."""
    value: str
    """What stands for its value in the help, such as "FILE"; "" when it takes none."""
    choices: tuple[str, ...]
    """The values that it can have, where they can be listed."""
    says: str
    several: bool
    """Whether it may be given several times."""


def parsers() -> dict[str, Parser]:
    """The program's own by "", and that of each subcommand by its name."""
    parser_by_name = {"": bare_call.make_parser()}
    for name in SUBCOMMANDS:
        if name in SHEETS:
            parser_by_name[name] = sheet.make_parser(name, SHEETS[name].says)
        else:
            parser_by_name[name] = import_module(f".subcommands.{name}", __package__).make_parser()
    return parser_by_name


def options(parser: argparse.ArgumentParser) -> Iterator[Option]:
    """Everything that a parser takes, in the order of its help."""
    for action in _actions(parser):
        choices = tuple(map(str, action.choices or ()))
        takes_value = action.nargs != 0
        named = str(action.metavar or ("" if choices else action.dest.upper()))
        yield Option(
            tuple(action.option_strings),
            (named or f"{{{','.join(choices)}}}") if takes_value else "",
            choices if takes_value else (),
            action.help or "",
            isinstance(action, _APPENDING),
        )


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What a parser has to tell of: only whoever writes its help is told that in public."""
    listed: list[argparse.Action] = []

    class Listing(argparse.HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[Any],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(usage, actions, groups, prefix)
            listed.extend(actions)

    written, parser.formatter_class = parser.formatter_class, Listing
    parser.format_help()
    parser.formatter_class = written
    return listed
