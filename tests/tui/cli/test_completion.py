"""What each shell completes once it has read what the program prints for it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from perspectives.tui.cli.entry import main
from perspectives.tui.cli.options import options, parsers
from perspectives.tui.cli.subcommands import SUBCOMMANDS

PARSERS = parsers()
PATIENCE = 60
"""Seconds after which a shell hangs."""

ASK_ZSH = r"""
zmodload zsh/zpty
zpty asked zsh -f -i
zpty -w asked "PROMPT=; autoload -Uz compinit; compinit -D -u; eval \"\$(cat $1)\""
zpty -w asked 'compadd() {
    local -a told
    if [[ ${@[1,(i)(-|--)]} != *-[OAD]* ]]; then
        builtin compadd -O told "$@"; print -l -- "<<"$^told">>"
    fi
    builtin compadd "$@"
}'
zpty -w asked 'told-all() { print "<<""all>>" }; zle -N told-all'
zpty -w asked 'bindkey "^I" complete-word "^Y" told-all'
zpty -w asked 'print "<<""ready>>"'
zpty -r asked begun '*<<ready>>*'
zpty -n -w asked "$2"$'\t'$'\x19'
zpty -r asked seen '*<<all>>*'
print -r -- $seen
"""
"""Asks a zsh with a terminal of its own, in which whatever it would offer is printed: <<so>>."""


def ask_fish(script: Path, line: str) -> set[str]:
    """What fish offers for the last word of a line."""
    said = _said("fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", script, line)
    return {offer.partition("\t")[0] for offer in said.splitlines()}


def ask_zsh(script: Path, line: str) -> set[str]:
    """What zsh offers for the last word of a line."""
    said = _said("zsh", "-f", "-c", ASK_ZSH, "-", script, line)
    return set(re.findall("<<(.*?)>>", said)) - {"all"}


def _said(shell: str, *arguments: str | Path) -> str:
    call = [shutil.which(shell) or "", *map(str, arguments)]
    done = subprocess.run(
        call,
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(Path.cwd()), "TERM": "xterm"},
    )
    return done.stdout


ASKED = {"fish": ask_fish, "zsh": ask_zsh}


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("exp", {"explain", "export"}),
        ("arti", {"article.md"}),
        ("--the", {"--theme"}),
        ("export arti", {"article.md"}),
        ("export --fro", {"--front-matter"}),
        ("export article.md --fro", {"--front-matter"}),
        ("export --format do", {"docx"}),
        ("export --notebook arti", {"article.md"}),
        ("completion ", {"bash", "zsh", "fish"}),
        ("notebooks re", {"repair"}),
        ("notebooks repair arti", {"article.md"}),
        ("judge tape arti", {"article.md"}),
    ],
)
@pytest.mark.parametrize("shell", ASKED)
def test_a_shell_completes_commands_options_values_and_files(
    shell: str,
    line: str,
    offered: set[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell} here")
    assert main(["completion", shell]) == 0
    script = tmp_path / "printed"
    script.write_text(capsys.readouterr().out, encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "article.md").touch()
    monkeypatch.chdir(folder)

    assert ASKED[shell](script, f"perspectives {line}") == offered


def completed(script: str, *words: str) -> list[str]:
    """What bash offers for the last of these words."""
    ask = 'COMP_WORDS=(perspectives "$@"); COMP_CWORD=$#; _perspectives; echo "${COMPREPLY[@]}"'
    call = [shutil.which("bash") or "", "-c", f"{script}\n{ask}", "-", *words]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash here")
def test_bash_completes_commands_options_and_values(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out

    assert completed(script, "exp") == ["explain", "export"]
    assert completed(script, "--the") == ["--theme"]
    assert completed(script, "export", "a.md", "--fro") == ["--front-matter"]
    assert completed(script, "export", "--format", "do") == ["docx"]
    assert completed(script, "compare", "--label") == []
    assert completed(script, "completion", "") == ["bash", "zsh", "fish"]
    assert completed(script, "notebooks", "re") == ["repair"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_option_of_every_command_is_completed(
    shell: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out

    names = {name for parser in PARSERS.values() for each in options(parser) for name in each.names}
    assert {"--no-input", "--json", "-o"} <= names
    for name in names:
        bare = name.lstrip("-")
        assert name in script or f"-l {bare}" in script or f"-s {bare}" in script
    assert all(command in script for command in SUBCOMMANDS)
    if syntax := shutil.which(shell):
        subprocess.run([syntax, "-n"], input=script, text=True, check=True)
