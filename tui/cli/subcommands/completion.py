"""perspectives completion SHELL: what makes a shell complete options, their values and commands."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence

from ...launch.exit_codes import DONE
from ...system.output import put
from ..options import Option, options, parsers
from ..parser import Parser
from . import SUBCOMMANDS

Options = Mapping[str, Sequence[Option]]
"""By command, "" for none: its options, and the arguments of which the values are known."""


def run(arguments: Sequence[str]) -> int:
    """Print the completion for a shell; returns the exit code."""
    shell = make_parser().parse_args(arguments).shell
    taken = {
        command: [each for each in options(parser) if each.names or each.choices]
        for command, parser in parsers().items()
    }
    put("\n".join(SHELLS[shell](taken)) + "\n")
    return DONE


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives completion",
        "Print what makes a shell complete commands, options and files.",
        examples=(
            'eval "$(perspectives completion bash)"      # in ~/.bashrc',
            'eval "$(perspectives completion zsh)"       # in ~/.zshrc, after compinit',
            "perspectives completion fish > ~/.config/fish/completions/perspectives.fish",
        ),
    )
    parser.add_argument("shell", choices=tuple(SHELLS), help="the shell")
    return parser


def bash(taken: Options) -> Iterator[str]:
    """A function for bash; what it knows nothing about is completed as a file."""
    commands = " ".join(filter(None, taken))
    yield "_perspectives() {"
    yield "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}"
    yield '    local command="" names="" words=""'
    yield f"    case ${{COMP_WORDS[1]}} in {commands.replace(' ', '|')})"
    yield "        command=${COMP_WORDS[1]};;"
    yield "    esac"
    yield '    case "$command $prev" in'
    for command, every in taken.items():
        yield from _bash_values(command, every)
    yield "    esac"
    yield "    case $command in"
    yield from (f'        "{each}") {_bash_words(every)};;' for each, every in taken.items())
    yield "    esac"
    yield f'    if (( COMP_CWORD == 1 )); then words="{commands}"; fi'
    yield "    if [[ $cur == -* ]]; then words=$names; fi"
    yield '    COMPREPLY=($(compgen -W "$words" -- "$cur"))'
    yield "}"
    yield "complete -o bashdefault -o default -F _perspectives perspectives"


def _bash_values(command: str, every: Sequence[Option]) -> Iterator[str]:
    """The cases of a command's options that take a value."""
    for option in (each for each in every if each.value and each.names):
        values = " ".join(option.choices)
        calls = "|".join(f'"{command} {name}"' for name in option.names)
        yield f"        {calls})"
        yield f'            COMPREPLY=($(compgen -W "{values}" -- "$cur")); return;;'


def _bash_words(every: Sequence[Option]) -> str:
    """The names of a command's options, and the words that it takes without one."""
    names = " ".join(name for option in every for name in option.names)
    words = " ".join(word for option in every if not option.names for word in option.choices)
    return f'names="{names}" words="{words}"'


def zsh(taken: Options) -> Iterator[str]:
    """A function for zsh, to be put into a folder of functions or to be evaluated."""
    yield "#compdef perspectives"
    yield "_perspectives() {"
    yield "    local -a commands=("
    yield from (f"        {shlex.quote(f'{name}:{says}')}" for name, says in SUBCOMMANDS.items())
    yield "    )"
    yield "    (( CURRENT == 2 )) && _describe command commands"
    yield "    local command=$words[2]"
    yield "    case $command in"
    for command, every in sorted(taken.items(), reverse=True):  # the program's own come last
        yield f"        {command or '*'})"
        if command:
            yield "            shift words; (( CURRENT-- ))"
        specs = (shlex.quote(spec) for option in every for spec in _zsh_specs(option))
        yield f"            _arguments {' '.join(specs)} '*:path:_files';;"
    yield "    esac"
    yield "}"
    yield 'if [[ $funcstack[1] == _perspectives ]]; then _perspectives "$@"'
    yield "else compdef _perspectives perspectives; fi"


def _zsh_specs(option: Option) -> Iterator[str]:
    says = "".join(f"\\{sign}" if sign in "[]:\\" else sign for sign in option.says)
    values = f"({' '.join(option.choices)})" if option.choices else "_files"
    value = f":{option.value if not option.choices else 'value'}:{values}" if option.value else ""
    for name in option.names:
        yield f"{'*' if option.several else ''}{name}[{says}]{value}"
    if not option.names:
        yield f"1:{says}:{values}"


def fish(known: Options) -> Iterator[str]:
    """Lines for fish."""
    for name, says in SUBCOMMANDS.items():
        yield f"complete -c perspectives -n __fish_use_subcommand -a {name} -d {_fish(says)}"
    for command, every in known.items():
        seen = f"__fish_seen_subcommand_from {command or ' '.join(SUBCOMMANDS)}"
        when = seen if command else f"not {seen}"
        yield from (f"complete -c perspectives {_fish_option(when, option)}" for option in every)


def _fish_option(when: str, option: Option) -> str:
    choices = " ".join(option.choices)
    if not option.names:  # a word that is said once; files come after it
        when, taken = f"{when}; and not __fish_seen_subcommand_from {choices}", " -f"
    else:
        taken = " -r" if option.value and not choices else " -x" if option.value else ""
    if choices:
        taken += f" -a {_fish(choices)}"
    names = "".join(
        f" -{'l' if name[1] == '-' else 's'} {name.lstrip('-')}" for name in option.names
    )
    return f"-n {_fish(when)}{names}{taken} -d {_fish(option.says)}"


def _fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS: dict[str, Callable[[Options], Iterator[str]]] = {"bash": bash, "zsh": zsh, "fish": fish}
"""What prints the completion, by the name of the shell."""
