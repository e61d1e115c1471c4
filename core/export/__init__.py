"""One module for each export format, and the table of them."""
