"""What the program does without a screen: one module for each subcommand, each with `run`."""

from ....core.sheets import SHEETS

SUBCOMMANDS = {
    "compare": "prints a comparison",
    "explain": "says why two passages are labelled as they are",
    "export": "writes it with your notes",
    "notes": "prints your notes",
    "judge": "asks a language model of yours, or takes its answers in",
    "topics": "prints the topics that documents suggest",
    "notebooks": "lists, opens and repairs notebooks",
    "check": "holds a summary or an answer against its sources",
    "diff": "says what came, went or changed between two comparisons",
    **{name: f"prints {kind.says}" for name, kind in SHEETS.items()},
    "completion": "prints the completion for bash, zsh or fish",
    "man": "prints the man page",
}
"""Each is a module here, but for the sheets, which share one; it is imported late."""
