"""What the program does without a screen: one module for each subcommand, each with `run`."""
