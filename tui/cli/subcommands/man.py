"""perspectives man: the man page, made from what the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from importlib.metadata import version

from ...launch.exit_codes import DONE
from ...system.output import put
from ..options import options, parsers
from ..parser import Parser

ENVIRONMENT = {
    "PERSPECTIVES_CONFIG": "The folder of the settings file.",
    "PERSPECTIVES_DATA": "The folder of the notebooks.",
    "PERSPECTIVES_CACHE": "The folder of pages that were fetched.",
    "NO_COLOR": "Draws without colours.",
    "VISUAL, EDITOR": "The editor for the settings file and for topics.",
}
EXITS = {"0": "Done.", "1": "The work failed.", "2": "The call was wrong."}


def run(arguments: Sequence[str]) -> int:
    """Print the page; returns the exit code."""
    make_parser().parse_args(arguments)
    put("\n".join(_page()) + "\n")
    return DONE


def make_parser() -> Parser:
    """The parser of this command."""
    return Parser(
        "perspectives man",
        "Print the man page.",
        examples=(
            "perspectives man > ~/.local/share/man/man1/perspectives.1",
            "perspectives man | man -l -",
        ),
    )


def _page() -> Iterator[str]:
    others = parsers()
    own = others.pop("")
    yield f'.TH PERSPECTIVES 1 "" "perspectives {version("perspectives")}" "User commands"'
    yield ".ad l"  # long options leave lines that cannot be filled to both margins
    yield from (".SH NAME", r"perspectives \- see what several texts say about the same thing")
    yield from (".SH SYNOPSIS", _synopsis(own), *(f".br\n{_synopsis(p)}" for p in others.values()))
    yield from (".SH DESCRIPTION", _text(own.says))
    yield from _examples(own)
    yield from (".SH OPTIONS", *_options(own))
    yield ".SH COMMANDS"
    for name, parser in others.items():
        yield from (f".SS {_text(name)}", _text(parser.says))
        yield from _options(parser)
    yield from (".SH EXIT STATUS", *_terms(EXITS), ".SH ENVIRONMENT", *_terms(ENVIRONMENT))


def _synopsis(parser: argparse.ArgumentParser) -> str:
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    name = parser.prog
    return rf"\fB{_text(name)}\fR {_text(usage.removeprefix(name).strip())}"


def _examples(parser: Parser) -> Iterator[str]:
    yield from (".SH EXAMPLES", ".nf", *map(_text, parser.examples), ".fi")


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    lines_by_option = {
        " ".join(filter(None, (", ".join(each.names), each.value))): each.says
        for each in options(parser)
    }
    yield from _terms(lines_by_option)


def _terms(terms: dict[str, str]) -> Iterator[str]:
    for term, says in terms.items():
        yield from (".TP", rf"\fB{_text(term)}\fR", _text(says))


def _text(text: str) -> str:
    """Words that roff prints as they stand."""
    safe = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{safe}" if safe.startswith((".", "'")) else safe
