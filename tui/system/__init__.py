"""What the program asks of the machine: threads, signals, clipboard, editor, output."""
