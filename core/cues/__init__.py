"""One module for each kind of cue, and the table of them."""
