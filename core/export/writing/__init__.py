"""How files are written: Markdown, Word, zip and REFI-QDA, names of things, citations."""
