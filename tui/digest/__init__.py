"""A comparison arranged for the screen: by topic and passage, with what was done by hand."""
